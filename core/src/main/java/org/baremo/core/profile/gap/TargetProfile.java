package org.baremo.core.profile.gap;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** What a job, a course or a scheme wants of a person, level by level. A document. */
@Value.Immutable
@JsonSerialize(as = ImmutableTargetProfile.class)
@JsonDeserialize(builder = TargetProfile.Builder.class)
public abstract class TargetProfile {
  TargetProfile() {}

  /** What wants it. */
  public enum Purpose {
    /** A job or an occupation. */
    @JsonProperty("job")
    JOB,
    /** A course or a curriculum. */
    @JsonProperty("course")
    COURSE,
    /** A certification scheme. */
    @JsonProperty("scheme")
    SCHEME
  }

  /** What a level says of the levels below it, where it is judged by statements. */
  public enum LowerLevels {
    /** They are part of it: their statements have to be achieved too. */
    @JsonProperty("required")
    REQUIRED,
    /** It implies them: only its own statements are looked at. */
    @JsonProperty("implied")
    IMPLIED
  }

  /**
   * Returns the identifier and version.
   *
   * @return unique among target profiles
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns what wants it.
   *
   * @return empty when it is none of those
   */
  public abstract Optional<Purpose> getPurpose();

  /**
   * Returns the framework edition of its nodes and levels.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns what is wanted.
   *
   * @return at least one, of the profile's edition; a node at most once as a whole and once of each
   *     kind
   */
  @NotEmpty
  public abstract List<@Valid Target> getTargets();

  /**
   * Returns which statements tell knowledge, skills and attitudes apart.
   *
   * @return learning outcomes unless stated
   */
  @NotNull
  @Value.Default
  public Kind getStatements() {
    return Kind.LEARNING_OUTCOME;
  }

  /**
   * Returns from which percentage a statement counts as achieved, where its outcome has a mark.
   *
   * @return from 0 to 100; 100 unless stated
   */
  @NotNull
  @Value.Default
  public Rational getAchievedFrom() {
    return Rational.HUNDRED;
  }

  /**
   * Returns what a level says of the levels below it, where it is judged by statements.
   *
   * @return required unless stated
   */
  @NotNull
  @Value.Default
  public LowerLevels getLowerLevels() {
    return LowerLevels.REQUIRED;
  }

  /**
   * Compiles the target for a framework, once for many profiles.
   *
   * @param framework the edition that the target is of
   * @return the plan, or every node and level that is not found (<b>ref.unresolved</b>)
   * @throws IllegalArgumentException when the framework is of another edition
   */
  public Checked<GapPlan> resolve(Framework framework) {
    return GapPlan.compile(this, framework);
  }

  /**
   * Starts a target profile.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this profile's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  private record Wanted(Ref node, Optional<Ksa> ksa) {}

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .notEmpty(getTargets(), "targets")
            .that(
                getAchievedFrom().signum() >= 0
                    && getAchievedFrom().compareTo(Rational.HUNDRED) <= 0,
                "achievedFrom",
                "achievedFrom must be from 0 to 100, was %s",
                getAchievedFrom());
    Set<Wanted> seen = new HashSet<>();
    for (int i = 0; i < getTargets().size(); i++) {
      Target target = getTargets().get(i);
      if (!target.getNode().edition().equals(getEdition())) {
        laws.that(
            false,
            "targets/" + i + "/node",
            "node must be of edition %s, was %s",
            getEdition(),
            target.getNode());
      }
      if (!seen.add(new Wanted(target.getNode(), target.getKsa()))) {
        laws.that(
            false,
            "targets/" + i,
            "targets must name a node once as a whole and once of each kind, was twice: %s",
            target.getNode());
      }
    }
    laws.orThrow();
  }

  /** Builds target profiles. Not thread-safe. */
  public static final class Builder extends ImmutableTargetProfile.Builder {
    Builder() {}
  }
}
