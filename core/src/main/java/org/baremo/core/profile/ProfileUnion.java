package org.baremo.core.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;

/**
 * Several profiles of one person as one, with everything that they contradict each other in.
 *
 * @param profile what they say together
 * @param conflicts each node on which they differ, with all sides; empty when they agree
 */
public record ProfileUnion(
    @NotNull @Valid CompetenceProfile profile, List<@Valid Conflict> conflicts) {

  /** Which outcome wins where profiles differ. What is unknown never wins over what is known. */
  public enum Precedence {
    /**
     * The highest, by level where all stand on one scale, else by percentage; an exemption only
     * where nothing was assessed.
     */
    @JsonProperty("highest")
    HIGHEST,
    /** That of the profile given first. */
    @JsonProperty("first")
    FIRST,
    /** That of the profile given last. */
    @JsonProperty("last")
    LAST,
    /** None: somebody has to say which one counts. */
    @JsonProperty("refuse")
    REFUSE
  }

  /**
   * A node on which profiles differ.
   *
   * @param node which one; empty for the overall outcome
   * @param sides the different outcomes, in the order of the profiles
   * @param taken the one that won
   */
  public record Conflict(
      Optional<Ref> node,
      @Size(min = 2) List<@Valid Outcome> sides,
      @NotNull @Valid Outcome taken) {
    public Conflict {
      Objects.requireNonNull(taken, "taken");
      sides = List.copyOf(sides);
      new Laws()
          .that(sides.size() >= 2, "sides", "sides must be 2 or more, were %s", sides.size())
          .orThrow();
    }
  }

  public ProfileUnion {
    Objects.requireNonNull(profile, "profile");
    conflicts = List.copyOf(conflicts);
  }
}
