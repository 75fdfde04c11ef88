package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Something must be met in each of the stretches of time that follow one another from a day on: a
 * surveillance in every year since the certificate was issued, as bodies under ISO/IEC 17024 ask,
 * so many hours of further education every year.
 *
 * <p>Each stretch lasts until the day before the next one begins. The one after k others begins k
 * times the length after the first day, counted from that day and not from stretch to stretch, so
 * that the end of a month stays one: from 31 January by months, stretches begin on 28 February, 31
 * March, 30 April.
 *
 * <p>Stretches count that are over: their last day is before the day of the decision, and not after
 * the day until which they are asked for, where one is. One that has begun and is not over does not
 * count, whatever happened in it so far, unless the scheme says that it is judged by that, or
 * pending until it is over. What it means that none counts yet is stated. Of those that count some
 * may fail, where the scheme says how many: every year but one.
 *
 * <p>It is decided as soon as it comes to the same however the stretches turn out that are open:
 * not met where more fail than may, met where no more could.
 *
 * <p>What is required is asked of each stretch as {@link SomeStretch} says: of the evidence that
 * lies in it alone. Training that reaches over the end of a stretch lies in none.
 */
@Value.Immutable
@JsonTypeName(EachStretch.TYPE)
@JsonSerialize(as = ImmutableEachStretch.class)
@JsonDeserialize(builder = EachStretch.Builder.class)
public abstract non-sealed class EachStretch implements Requirement {
  static final String TYPE = "each-stretch";

  EachStretch() {}

  /**
   * Returns the first day of the first stretch.
   *
   * @return any day; while it is unknown nobody can tell, and where there surely is none ({@link
   *     Day.OfAttempt}) there is no stretch
   */
  @NotNull
  @Valid
  public abstract Day getSince();

  /**
   * Returns how long each stretch lasts.
   *
   * @return years, months or natural days, more than none; no working days
   */
  @NotNull
  @Valid
  public abstract Period getLasts();

  /**
   * Returns the last day that a stretch may have to be asked for.
   *
   * @return that day included; empty for all that are over before the day of the decision. Where
   *     there surely is no such day, there is no stretch
   */
  public abstract Optional<@Valid Day> getUntil();

  /**
   * Returns what becomes of the stretch that has begun and is not over.
   *
   * @return left out unless stated. One that ends after the day until which stretches are asked for
   *     does not count in any case
   */
  @NotNull
  @Value.Default
  public Unfinished getUnfinished() {
    return Unfinished.LEAVE_OUT;
  }

  /**
   * Returns how many of the stretches that count may fail what is required.
   *
   * @return 1 or more, as in every year but one; empty when none may
   */
  public abstract Optional<@Positive Integer> getAllBut();

  /**
   * Returns what must be met in each stretch.
   *
   * @return something that looks at attempts, training or portfolios
   */
  @NotNull
  @Valid
  public abstract Requirement getRequires();

  /**
   * Returns what it comes to where no stretch counts yet, or what is required applies in none.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenEmpty getWhenEmpty() {
    return WhenEmpty.NOT_APPLICABLE;
  }

  /**
   * Returns this, where so many of the stretches may fail.
   *
   * @param allBut how many, 1 or more
   * @return a changed copy
   */
  public EachStretch allBut(int allBut) {
    return toBuilder().allBut(allBut).build();
  }

  /**
   * Returns this, where the stretch that is not over counts or does not.
   *
   * @param unfinished what becomes of it
   * @return a changed copy
   */
  public EachStretch unfinished(Unfinished unfinished) {
    return toBuilder().unfinished(unfinished).build();
  }

  @Override
  public List<Requirement> parts() {
    return List.of(getRequires());
  }

  @Override
  public String pointer(int part) {
    return "/requires";
  }

  @Override
  public boolean asksOfStretches() {
    return true;
  }

  @Override
  public Map<String, Day> days() {
    Map<String, Day> days = new LinkedHashMap<>();
    days.put("/since", getSince());
    getUntil().ifPresent(day -> days.put("/until", day));
    return days;
  }

  /**
   * Starts a requirement.
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

  @Override
  public EachStretch titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public EachStretch citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    Laws laws = StretchLaws.of(this, getLasts(), getRequires());
    getAllBut().ifPresent(number -> laws.positive(number, "allBut"));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableEachStretch.Builder {
    Builder() {}
  }
}
