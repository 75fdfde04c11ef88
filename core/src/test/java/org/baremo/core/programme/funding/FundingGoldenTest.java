package org.baremo.core.programme.funding;

import java.util.List;
import java.util.Map;
import org.baremo.core.profile.Golden;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class FundingGoldenTest {
  private static final Application A =
      Offices.application("a", "construction", Offices.ANDALUCIA, 250_000, 200_000);

  @Test
  void aCallIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(
        FundingGoldenTest.class,
        "call",
        Offices.CALL.toBuilder()
            .envelopes(Map.of(Offices.ANDALUCIA, Money.parse("1100000 EUR")))
            .build());
  }

  @Test
  void anApplicationIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(FundingGoldenTest.class, "application", A);
  }

  @Test
  void aDecisionIsWrittenAndReadAsInTheGoldenFile() {
    Application poor = Offices.application("d", "construction", Offices.MADRID, 240_000, 200_000);
    Golden.holds(FundingGoldenTest.class, "decision", Eligibility.of(Offices.CALL).decide(poor));
  }

  @Test
  void anAllocationIsWrittenAndReadAsInTheGoldenFile() {
    Application c = Offices.application("c", "construction", Offices.ANDALUCIA, 200_000, 150_000);
    Golden.holds(
        FundingGoldenTest.class,
        "allocation",
        Allocator.allocate(
            Offices.CALL,
            List.of(A, c),
            Ranking.of(Map.of("a", Rational.of(2), "c", Rational.ONE), List.of("a", "c"))));
  }
}
