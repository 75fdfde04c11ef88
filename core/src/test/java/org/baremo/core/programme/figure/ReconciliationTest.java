package org.baremo.core.programme.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class ReconciliationTest {
  private static final Tolerance FIVE_PERCENT = Tolerance.relative(Rational.parse("0.05"));
  private static final Rational TWICE = Rational.of(2);

  private static Claim claim(String file, long value, Exactness exactness, String asOf) {
    Claim.Builder claim =
        Claim.builder()
            .about("centres")
            .unit(Unit.CENTRE)
            .value(Rational.of(value))
            .exactness(exactness)
            .source(SourceRef.of(file, "text"));
    return asOf.isEmpty() ? claim.build() : claim.asOf(PartialDate.of(asOf)).build();
  }

  private static Reconciliation of(Claim... claims) {
    return Reconciliation.of(List.of(claims), FIVE_PERCENT, TWICE);
  }

  @Test
  void threeSourcesThatCanAllBeTrueMayStillBeFarApart() {
    Reconciliation centres =
        of(
            claim("000", 8_000, Exactness.APPROXIMATELY, "2017"),
            claim("001", 4_000, Exactness.AT_LEAST, "2017-03"),
            claim("002", 1_400, Exactness.AT_LEAST, ""));
    assertThat(centres.getVerdict()).isEqualTo(Reconciliation.Verdict.COMPATIBLE_WIDE);
    assertThat(centres.getSpread()).contains(Rational.of(40, 7));
    assertThat(centres.getReason())
        .isEqualTo(
            "all can be true, yet the largest is more than 2 times the smallest: ≈ 8000 centre and"
                + " ≥ 1400 centre");
    assertThat(centres.getClaims()).hasSize(3);
  }

  @Test
  void twoExactNumbersOfOneYearConflictAndBothAreKept() {
    Reconciliation networks =
        of(claim("000", 11, Exactness.EXACT, "2017"), claim("001", 10, Exactness.EXACT, "2017-03"));
    assertThat(networks.getVerdict()).isEqualTo(Reconciliation.Verdict.CONFLICT);
    assertThat(networks.getReason())
        .isEqualTo(
            "cannot both be true: 11 centre (000, text, as of 2017) and 10 centre (001, text, as"
                + " of 2017-03)");
    assertThat(networks.getClaims()).hasSize(2);
  }

  @Test
  void anApproximateNumberAgreesWithinTheTolerance() {
    Claim around = claim("000", 100, Exactness.APPROXIMATELY, "");
    assertThat(of(around, claim("001", 105, Exactness.EXACT, "")).getVerdict())
        .isEqualTo(Reconciliation.Verdict.CONSISTENT);
    assertThat(of(around, claim("001", 106, Exactness.EXACT, "")).getVerdict())
        .isEqualTo(Reconciliation.Verdict.CONFLICT);
    assertThat(of(around, claim("001", 94, Exactness.AT_MOST, "")).getVerdict())
        .isEqualTo(Reconciliation.Verdict.CONFLICT);
    assertThat(of(around, claim("001", 150, Exactness.UNKNOWN, "")).getVerdict())
        .isEqualTo(Reconciliation.Verdict.CONSISTENT);
  }

  @Test
  void whatIsNotAboutTheSameIsIncomparable() {
    Claim centres = claim("000", 11, Exactness.EXACT, "2017");
    assertThat(of(centres, claim("001", 10, Exactness.EXACT, "2010")).getReason())
        .isEqualTo(
            "dates differ: 11 centre (000, text, as of 2017) and 10 centre (001, text, as of"
                + " 2010)");
    assertThat(of(centres, centres.toBuilder().unit(Unit.NETWORK).build()).getReason())
        .isEqualTo(
            "units differ: 11 centre (000, text, as of 2017) and 11 network (000, text, as of"
                + " 2017)");
    Claim own = centres.toBuilder().definition("own").build();
    Reconciliation defined = of(own, own.toBuilder().definition("associated too").build());
    assertThat(defined.getVerdict()).isEqualTo(Reconciliation.Verdict.INCOMPARABLE);
    assertThat(defined.getReason()).startsWith("definitions differ: ");
    Claim blank =
        Claim.builder()
            .from(centres)
            .value(java.util.Optional.empty())
            .exactness(Exactness.UNKNOWN)
            .build();
    assertThat(of(centres, blank).getReason())
        .isEqualTo("a comparison needs two reported figures, had 1");
    assertThat(blank).hasToString("unreported centre");
  }

  @Test
  void aPolicyChoosesOnlyWhenItIsNamed() {
    Claim old = claim("000", 8_000, Exactness.APPROXIMATELY, "2010");
    Claim late = claim("001", 4_000, Exactness.AT_LEAST, "2017-03");
    Claim undated = claim("002", 1_400, Exactness.AT_LEAST, "");
    Reconciliation all = of(old, late, undated);
    assertThat(all.resolvedBy(ResolutionPolicy.LOWEST))
        .contains(new Resolution(undated, ResolutionPolicy.LOWEST));
    assertThat(all.resolvedBy(ResolutionPolicy.HIGHEST).map(Resolution::claim)).contains(old);
    assertThat(all.resolvedBy(ResolutionPolicy.LATEST_AS_OF).map(Resolution::claim)).contains(late);
    assertThat(all.resolvedBy(ResolutionPolicy.LATEST_PUBLISHED)).isEmpty();
    Claim sameDay = claim("003", 5, Exactness.EXACT, "2017-03");
    assertThat(of(late, sameDay).resolvedBy(ResolutionPolicy.LATEST_AS_OF)).isEmpty();
    Claim network = late.toBuilder().unit(Unit.NETWORK).build();
    assertThat(of(late, network).resolvedBy(ResolutionPolicy.LOWEST)).isEmpty();
  }

  @Test
  void claimsAreAboutOneThing() {
    Claim one = claim("000", 1, Exactness.EXACT, "");
    Claim other = one.toBuilder().about("networks").build();
    assertThatThrownBy(() -> of(one, other))
        .hasMessage("claims must be about the same, were about [centres, networks]");
    assertThatThrownBy(() -> Reconciliation.of(List.of(), FIVE_PERCENT, Rational.parse("0.5")))
        .hasMessage("claims must not be empty; wideAbove must be 1 or more, was 0.5");
    assertThatThrownBy(() -> of(one).toBuilder().spread(Rational.ZERO).build())
        .hasMessage("spread must be 1 or more, was 0");
  }

  @Test
  void reconciliationsKeepTheContract() {
    Claim one = claim("000", 1, Exactness.EXACT, "");
    Claim other = claim("001", 2, Exactness.AT_LEAST, "2017");
    ValueContract.of(Reconciliation.class, of(one), of(one, other)).verify();
    ValueContract.of(
            Resolution.class,
            new Resolution(one, ResolutionPolicy.LOWEST),
            new Resolution(other, ResolutionPolicy.LATEST_AS_OF))
        .verify();
  }
}
