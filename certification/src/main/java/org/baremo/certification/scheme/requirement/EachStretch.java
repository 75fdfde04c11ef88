package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
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
 * <p>Only stretches count that are over: their last day is before the day of the decision, and not
 * after the day until which they are asked for, where one is. One that is begun and not over does
 * not count, whatever happened in it so far. What it means that none is over yet is stated.
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
   * Returns what must be met in each stretch.
   *
   * @return something that looks at attempts, training or portfolios
   */
  @NotNull
  @Valid
  public abstract Requirement getRequires();

  /**
   * Returns what it comes to where no stretch is over yet, or what is required applies in none.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenEmpty getWhenEmpty() {
    return WhenEmpty.NOT_APPLICABLE;
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
    StretchLaws.of(this, getLasts(), getRequires()).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableEachStretch.Builder {
    Builder() {}
  }
}
