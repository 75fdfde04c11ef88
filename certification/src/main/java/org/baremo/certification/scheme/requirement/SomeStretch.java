package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * There must be some stretch of time, of a length and beginning wherever it may, in which something
 * is met: two components passed within any 24 months. What must never be, such as more than five
 * attempts in any twelve months, is this within a {@link NoneOf}.
 *
 * <p>A stretch begins on each day on which something was held or begun that is looked at: an
 * attempt of any exam, training, a portfolio handed in. Of what is met the more evidence there is
 * (at least so many attempts, hours or passes) nothing is lost by that: whatever lies in a stretch
 * of this length that begins on another day lies in the one that begins with the first of it, too.
 * No stretch begins with an attempt after the decision, nor with one that is annulled, unless
 * annulled ones are asked for.
 *
 * <p>What is required is asked of the case as if only that evidence were there that lies in the
 * stretch: attempts by the day on which they were held, training that began and ended in it (of
 * which no last day is known may end in a stretch that is not over), portfolios by the day on which
 * they were handed in. Everything else is a circumstance of the case, the same for all stretches:
 * facts, codes, stated numbers and levels, dates, the age, certificates on a day that is asked for.
 * Results and items cannot be asked for, as a profile does not say when each was assessed (an
 * attempt does, and its marks can: {@link org.baremo.certification.scheme.quantity.AttemptMark}),
 * nor can sittings and duties, other awards and other stretches. A definition can that asks for
 * none of these.
 *
 * <p>Not known where no stretch meets it for certain and one may: with an attempt in it that is not
 * marked yet, does not say its exam or contradicts another.
 */
@Value.Immutable
@JsonTypeName(SomeStretch.TYPE)
@JsonSerialize(as = ImmutableSomeStretch.class)
@JsonDeserialize(builder = SomeStretch.Builder.class)
public abstract non-sealed class SomeStretch implements Requirement {
  static final String TYPE = "some-stretch";

  SomeStretch() {}

  /**
   * Returns how long the stretch lasts.
   *
   * @return years, months or natural days, more than none; no working days
   */
  @NotNull
  @Valid
  public abstract Period getLasts();

  /**
   * Returns which day is the last one of the stretch.
   *
   * @return the day before the anniversary of its first day unless stated
   */
  @NotNull
  @Value.Default
  public LastDay getLastDay() {
    return LastDay.DAY_BEFORE;
  }

  /**
   * Returns what must be met in the stretch.
   *
   * @return something that looks at attempts, training or portfolios
   */
  @NotNull
  @Valid
  public abstract Requirement getRequires();

  /**
   * Returns what it comes to where no stretch begins, or what is required applies in none.
   *
   * @return not met unless stated
   */
  @NotNull
  @Value.Default
  public WhenEmpty getWhenEmpty() {
    return WhenEmpty.NOT_MET;
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
  public SomeStretch titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public SomeStretch citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    StretchLaws.of(this, getLasts(), getRequires()).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableSomeStretch.Builder {
    Builder() {}
  }
}
