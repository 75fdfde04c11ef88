package org.baremo.certification.decision.series;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * Which version of a scheme decides a case, and why. The anchor's day says which version is in
 * force; of the transitional clauses from that version, the first that is met says which one
 * applies instead, once every one before it is known not to be.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableVersionChoice.class)
@JsonDeserialize(builder = VersionChoice.Builder.class)
public abstract class VersionChoice {
  VersionChoice() {}

  /** Why no version decides. */
  public enum Lack {
    /** The dossier does not state the anchor's day. */
    @JsonProperty("no-date")
    NO_DATE,
    /** No version is in force on the anchor's day: it is before the first or after the last. */
    @JsonProperty("no-version")
    NO_VERSION,
    /** Whether a transitional clause holds is not known; the clauses tried say why. */
    @JsonProperty("open-transition")
    OPEN_TRANSITION
  }

  /**
   * Returns the series.
   *
   * @return its identifier
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getSeries();

  /**
   * Returns whom the case is about.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns when the version was chosen.
   *
   * @return the instant of the decision, with the offset of the body that takes it
   */
  @NotNull
  public abstract OffsetDateTime getAsOf();

  /**
   * Returns which date of the case picks its version.
   *
   * @return the anchor of the series
   */
  @NotNull
  public abstract DateName getAnchor();

  /**
   * Returns the anchor's day.
   *
   * @return empty when the case does not say
   */
  public abstract Optional<LocalDate> getDay();

  /**
   * Returns the version in force on that day.
   *
   * @return empty when there is none, or no day
   */
  public abstract Optional<VersionedId> getInForce();

  /**
   * Returns the transitional clauses from that version.
   *
   * @return all of them, in the order of the series, whether or not an earlier one decided
   */
  public abstract List<@Valid TriedTransition> getTried();

  /**
   * Returns the clause by which another version decides.
   *
   * @return empty when the version in force does, or none
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getTransition();

  /**
   * Returns the version that decides.
   *
   * @return empty exactly when there is a lack
   */
  public abstract Optional<VersionedId> getVersion();

  /**
   * Returns why no version decides.
   *
   * @return empty exactly when one does
   */
  public abstract Optional<Lack> getLack();

  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the first clause that is not known to leave the version in force as it is.
   *
   * @param tried in order
   * @return met or open; empty when all are known not to hold
   */
  static Optional<TriedTransition> decisive(List<TriedTransition> tried) {
    return tried.stream()
        .filter(one -> one.verdict() == Verdict.MET || one.verdict().isOpen())
        .findFirst();
  }

  @Value.Check
  void check() {
    Optional<Lack> lack = lack();
    Optional<String> transition =
        decisive(getTried())
            .filter(one -> one.verdict() == Verdict.MET)
            .map(TriedTransition::transition);
    new Laws()
        .matches(Slugs.FORM, getSeries(), "series", Slugs.LAW)
        .that(
            getDay().isPresent() || getInForce().isEmpty(),
            "inForce",
            "inForce must be empty without a day, was %s",
            getInForce().map(Object::toString).orElse("empty"))
        .that(
            getInForce().isPresent() || getTried().isEmpty(),
            "tried",
            "tried must be empty where no version is in force")
        .that(
            getLack().equals(lack),
            "lack",
            "lack must be what was found, %s, was %s",
            lack.map(Object::toString).orElse("none"),
            getLack().map(Object::toString).orElse("none"))
        .that(
            getTransition().equals(transition),
            "transition",
            "transition must be the first that is met, %s, was %s",
            transition.orElse("none"),
            getTransition().orElse("none"))
        .that(
            getVersion().isPresent() == lack.isEmpty(),
            "version",
            "version must be there exactly when nothing lacks, was %s",
            getVersion().map(Object::toString).orElse("empty"))
        .that(
            lack.isPresent() || transition.isPresent() || getVersion().equals(getInForce()),
            "version",
            "version must be the one in force where no transition is met, was %s",
            getVersion().map(Object::toString).orElse("empty"))
        .orThrow();
  }

  private Optional<Lack> lack() {
    if (getDay().isEmpty()) {
      return Optional.of(Lack.NO_DATE);
    }
    if (getInForce().isEmpty()) {
      return Optional.of(Lack.NO_VERSION);
    }
    return decisive(getTried())
        .filter(one -> one.verdict().isOpen())
        .map(one -> Lack.OPEN_TRANSITION);
  }

  /** Builds choices. Not thread-safe. */
  static final class Builder extends ImmutableVersionChoice.Builder {
    Builder() {}
  }
}
