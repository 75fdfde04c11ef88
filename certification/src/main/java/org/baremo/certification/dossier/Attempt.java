package org.baremo.certification.dossier;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * One attempt at an exam: when, how, and what came of it. The same identifier twice is the same
 * attempt, imported twice.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAttempt.class)
@JsonDeserialize(builder = Attempt.Builder.class)
public abstract class Attempt {
  Attempt() {}

  /**
   * Returns the identifier.
   *
   * @return unique for the person
   */
  @NotBlank
  public abstract String getId();

  /**
   * Returns the exam or module attempted.
   *
   * @return a slug; empty when the scheme has only one
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getExam();

  /**
   * Returns the form of the test.
   *
   * @return a slug; empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getForm();

  /**
   * Returns the language that it was taken in.
   *
   * @return a slug such as es; empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getLanguage();

  /**
   * Returns how it was taken.
   *
   * @return a slug such as centre or online; empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getChannel();

  /**
   * Returns the civil day, in the zone it was held in.
   *
   * @return the day it began
   */
  @NotNull
  public abstract LocalDate getHeldOn();

  /**
   * Returns when it began.
   *
   * @return an instant with its zone; empty when only the day is known
   */
  @JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID)
  public abstract Optional<ZonedDateTime> getStartedAt();

  /**
   * Returns what came of it.
   *
   * @return passed, failed, pending, aborted, no-show, renounced or annulled
   */
  @NotNull
  public abstract AttemptResult getResult();

  /**
   * Returns the result over everything.
   *
   * @return empty when there is none, or when it is not known
   */
  public abstract Optional<@Valid Outcome> getOverall();

  /**
   * Returns the results by node.
   *
   * @return what is known of each; nodes that are left out were not assessed by this attempt, but
   *     where all are left out its results by node are not known
   */
  public abstract Map<Ref, @Valid Outcome> getOutcomes();

  /**
   * Returns what is said of one thing that attempts may have in common.
   *
   * @param aspect which
   * @return the exam, form, language or channel; empty when it is not said. The day as ISO 8601
   *     writes it
   */
  public Optional<String> said(AttemptAspect aspect) {
    return switch (aspect) {
      case EXAM -> getExam();
      case FORM -> getForm();
      case LANGUAGE -> getLanguage();
      case CHANNEL -> getChannel();
      case DAY -> Optional.of(getHeldOn().toString());
    };
  }

  /**
   * Starts an attempt.
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
    Laws laws = new Laws().notBlank(getId(), "id");
    getExam().ifPresent(text -> laws.matches(Slugs.FORM, text, "exam", Slugs.LAW));
    getForm().ifPresent(text -> laws.matches(Slugs.FORM, text, "form", Slugs.LAW));
    getLanguage().ifPresent(text -> laws.matches(Slugs.FORM, text, "language", Slugs.LAW));
    getChannel().ifPresent(text -> laws.matches(Slugs.FORM, text, "channel", Slugs.LAW));
    getStartedAt()
        .ifPresent(
            start ->
                laws.that(
                    start.toLocalDate().equals(getHeldOn()),
                    "heldOn",
                    "heldOn must be the day of startedAt %s, was %s",
                    start,
                    getHeldOn()));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableAttempt.Builder {
    Builder() {}
  }
}
