package org.baremo.core.programme.figure;

import java.util.List;
import org.baremo.core.profile.Golden;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class FigureGoldenTest {
  private static Claim claim(String file, long value, Exactness exactness) {
    return Claim.builder()
        .about("somos-digital-centres")
        .value(Rational.of(value))
        .unit(Unit.CENTRE)
        .exactness(exactness)
        .source(SourceRef.of(file, "paragraph 1"))
        .build();
  }

  @Test
  void aReconciliationIsWrittenAndReadAsInTheGoldenFile() {
    Claim dated =
        claim("000", 8_000, Exactness.APPROXIMATELY).toBuilder()
            .asOf(PartialDate.of("2017"))
            .definition("telecentres")
            .source(
                SourceRef.builder()
                    .file("000")
                    .locator("paragraph 1")
                    .quote("around 8,000")
                    .publishedOn(PartialDate.of("2017-03"))
                    .kind(SourceKind.PUBLIC_PRESET)
                    .build())
            .build();
    Golden.holds(
        FigureGoldenTest.class,
        "reconciliation",
        Reconciliation.of(
            List.of(dated, claim("001", 4_000, Exactness.AT_LEAST)),
            Tolerance.relative(Rational.parse("0.1")),
            Rational.of(3)));
  }

  @Test
  void aSetOfSharesIsWrittenAndReadAsInTheGoldenFile() {
    Base base = new Base("training-activities", Unit.ACTIVITY);
    Golden.holds(
        FigureGoldenTest.class,
        "shares",
        ShareSet.builder()
            .form(ShareSet.Form.OVERLAPPING)
            .putShare("at-risk", Proportion.of(3, 5, base))
            .putShare(
                "over-50",
                Proportion.of(Rational.parse("0.9"), base).toBuilder()
                    .exactness(Exactness.AT_LEAST)
                    .asOf(PartialDate.of("2014-06-20"))
                    .build())
            .build());
  }
}
