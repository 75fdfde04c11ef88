package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * The hours of training that the dossier's evidence shows, those that fit everything stated here;
 * without training they are 0. The same training twice counts once, and one that begins after the
 * day of the decision does not. Training that is not over on that day, or of which no last day is
 * known, counts for nothing yet and may count in full: it leaves the hours pending. Training that
 * does not tell its kind or what it covered, where that is asked, leaves them unknown. Either way
 * it is decided all the same what comes to the same with and without it.
 */
@Value.Immutable
@JsonTypeName(TrainingHours.TYPE)
@JsonSerialize(as = ImmutableTrainingHours.class)
@JsonDeserialize(builder = TrainingHours.Builder.class)
public abstract non-sealed class TrainingHours implements Quantity {
  static final String TYPE = "training-hours";

  TrainingHours() {}

  /**
   * Returns the node that the training must cover.
   *
   * @return empty for any training
   */
  public abstract Optional<Ref> getCovering();

  /**
   * Returns the kinds that count.
   *
   * @return slugs; empty for all that are not excluded
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getKinds();

  /**
   * Returns the kinds that never count.
   *
   * @return slugs such as congress; empty for none
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getExcludedKinds();

  /**
   * Returns the first day that counts.
   *
   * @return training that began before it does not count; empty when there is none
   */
  public abstract Optional<@Valid Day> getSince();

  /**
   * Returns the last day that counts.
   *
   * @return training that ends after it does not count; empty when there is none
   */
  public abstract Optional<@Valid Day> getUntil();

  /**
   * Returns the most hours that count of a kind.
   *
   * @return by kind, in hours; a kind that is not there has no limit
   */
  public abstract Map<String, Rational> getMost();

  /**
   * Returns how long a training must be at least to count.
   *
   * @return hours of each, more than 0, as in “40 hours in courses of at least 10 hours each”;
   *     empty when the shortest counts, too
   */
  public abstract Optional<Rational> getLeastEach();

  @Override
  public Optional<Ref> node() {
    return getCovering();
  }

  @Override
  public Map<String, Day> days() {
    return Day.ends("", getSince(), getUntil());
  }

  /**
   * Starts the hours of any training.
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
    getKinds().forEach(kind -> laws.matches(Slugs.FORM, kind, "kinds", Slugs.LAW));
    getExcludedKinds().forEach(kind -> laws.matches(Slugs.FORM, kind, "excludedKinds", Slugs.LAW));
    getMost()
        .forEach(
            (kind, hours) ->
                laws.matches(Slugs.FORM, kind, "most", Slugs.LAW)
                    .that(hours.signum() >= 0, "most", "most must be 0 or more, was %s", hours));
    getLeastEach()
        .ifPresent(
            hours ->
                laws.that(
                    hours.signum() > 0,
                    "leastEach",
                    "leastEach must be more than 0, was %s",
                    hours));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableTrainingHours.Builder {
    Builder() {}
  }
}
