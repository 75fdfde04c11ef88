package org.baremo.certification.lint.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Location;
import org.immutables.value.Value;

/** One thing that is wrong, or looks wrong, with the rules of a scheme. */
@Value.Immutable
@JsonSerialize(as = ImmutableLintFinding.class)
@JsonDeserialize(builder = LintFinding.Builder.class)
public abstract class LintFinding {
  private static final int MOST_WITNESSES = 2;

  LintFinding() {}

  /**
   * Returns what is wrong.
   *
   * @return its kind, which says how grave it is
   */
  @NotNull
  public abstract LintKind getKind();

  /**
   * Returns how sure it is.
   *
   * @return proven, or suspected
   */
  @NotNull
  public abstract Certainty getCertainty();

  /**
   * Returns where it is.
   *
   * @return the scheme or series, and a JSON Pointer into its document
   */
  @NotNull
  @Valid
  public abstract Location getLocation();

  /**
   * Returns the requirement that it is about.
   *
   * @return its identifier; empty when it is about none
   */
  public abstract Optional<@Pattern(regexp = Forms.SLUG) String> getRequirement();

  /**
   * Returns what the sentence about it names.
   *
   * @return numbers written exactly, days as ISO 8601, codes as they are, by the names of the
   *     places in the message {@code lint.} and the kind
   */
  public abstract Map<String, String> getDetails();

  /**
   * Returns cases that show it.
   *
   * @return none, one, or two of which the second has the better result
   */
  public abstract List<@Valid Witness> getWitnesses();

  /**
   * Starts a finding.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getRequirement().ifPresent(id -> laws.slug(id, "requirement"));
    laws.that(
            getWitnesses().size() <= MOST_WITNESSES,
            "witnesses",
            "witnesses must be at most %s, were %s",
            MOST_WITNESSES,
            getWitnesses().size())
        .orThrow();
  }

  /** Builds findings. Not thread-safe. */
  public static final class Builder extends ImmutableLintFinding.Builder {
    Builder() {}
  }
}
