package org.baremo.certification.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.testing.Asked;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What a finding says is missing. */
class GapsTest {
  private static final Requirement[] FOUR = {
    Asked.fact("a"), Asked.fact("b"), Asked.fact("c"), Asked.fact("d")
  };

  /** With so many of the four facts. */
  private static Optional<Gap> missing(Requirement requirement, int met) {
    Dossier.Builder dossier = Asked.empty().toBuilder();
    for (int i = 0; i < FOUR.length; i++) {
      dossier.putFact(FactName.of(FOUR[i].getId()), i < met);
    }
    return Asked.finding(requirement, dossier.build()).getMissing();
  }

  @Test
  void ofAGroupSoManyMoreMembersAreMissing() {
    AllOf all = AllOf.of("x", FOUR);
    assertThat(missing(all, 4)).isEmpty();
    assertThat(missing(all, 3)).contains(new Gap.Members(1));
    assertThat(missing(all, 0)).contains(new Gap.Members(4));
    AnyOf any = AnyOf.builder().id("x").addRequirements(FOUR).build();
    assertThat(missing(any, 1)).isEmpty();
    assertThat(missing(any, 0)).contains(new Gap.Members(1));
    AtLeastOf three = AtLeastOf.of("x", 3, FOUR);
    assertThat(missing(three, 3)).isEmpty();
    assertThat(missing(three, 2)).contains(new Gap.Members(1));
    assertThat(missing(three, 0)).contains(new Gap.Members(3));
    NoneOf none = NoneOf.builder().id("x").addRequirements(FOUR).build();
    assertThat(missing(none, 2)).isEmpty();
  }

  private static Interval.Builder fromOneToFive() {
    return Interval.builder().lower(Rational.ONE).upper(Rational.of(5));
  }

  private static Finding within(Interval interval, String number) {
    WithinRequirement within =
        WithinRequirement.builder().id("x").of(Asked.stated("score")).interval(interval).build();
    return Asked.finding(within, Asked.numbers("score", number));
  }

  private static Gap.Amount away(Comparison comparison, long limit, String distance) {
    return new Gap.Amount(comparison, Rational.of(limit), Rational.parse(distance));
  }

  @Test
  void ofAnIntervalTheWayToItsNearerEndIsMissing() {
    Interval closed = fromOneToFive().build();
    assertThat(within(closed, "0.75").getMissing()).contains(away(Comparison.AT_LEAST, 1, "0.25"));
    assertThat(within(closed, "7").getMissing()).contains(away(Comparison.AT_MOST, 5, "2"));
    assertThat(within(closed, "1").getMissing()).isEmpty();
    assertThat(within(closed, "5").getMissing()).isEmpty();
    Interval open = fromOneToFive().lowerOpen(true).upperOpen(true).build();
    assertThat(within(open, "1").getMissing()).contains(away(Comparison.ABOVE, 1, "0"));
    assertThat(within(open, "5").getMissing()).contains(away(Comparison.BELOW, 5, "0"));
    assertThat(within(Interval.builder().upper(Rational.of(5)).build(), "6").getMissing())
        .contains(away(Comparison.AT_MOST, 5, "1"));
  }

  private static String shown(Interval interval, String number) {
    return ((Observation.Measured) within(interval, number).getObserved()).shown();
  }

  @Test
  void aNumberIsShownWithAsManyDecimalsAsTellItFromTheEnds() {
    Interval closed = fromOneToFive().build();
    assertThat(within(closed, "5.00001").getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Rational.parse(shown(closed, "5.00001"))).isGreaterThan(Rational.of(5));
    assertThat(Rational.parse(shown(closed, "0.99999"))).isLessThan(Rational.ONE);
    assertThat(Rational.parse(shown(closed, "4.99999"))).isLessThan(Rational.of(5));
    assertThat(Rational.parse(shown(closed, "1.00001"))).isGreaterThan(Rational.ONE);
    assertThat(shown(closed, "10/3")).isEqualTo("3.33");
  }

  @Test
  void aDayBeyondTheCalendarIsNotSaidToBeMissing() {
    assertThat(Gaps.until(LocalDate.of(9999, 12, 31)))
        .contains(new Gap.Until(LocalDate.of(9999, 12, 31), Optional.empty()));
    assertThat(Gaps.until(LocalDate.of(10_000, 1, 1))).isEmpty();
  }
}
