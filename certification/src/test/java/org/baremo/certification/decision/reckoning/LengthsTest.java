package org.baremo.certification.decision.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.testing.Asked;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class LengthsTest {
  private static final Rational LONGEST = Rational.parse("9".repeat(400));
  private static final Amount TOO_LONG = Amount.Lack.unknown(Observation.Reason.NUMBER_TOO_LONG);

  @Test
  void aNumberOfAsManyDigitsAsDocumentsHoldIsKept() {
    Rational fraction = Rational.ONE.dividedBy(LONGEST);
    for (Rational number : List.of(Rational.of(7), LONGEST, LONGEST.negated(), fraction)) {
      assertThat(Lengths.of(number)).isEqualTo(Amount.of(number));
    }
  }

  @Test
  void oneDigitMoreAboveOrBelowTheLineIsTooLong() {
    Rational more = LONGEST.plus(Rational.ONE);
    for (Rational number : List.of(more, more.negated(), Rational.ONE.dividedBy(more))) {
      assertThat(Lengths.of(number)).isEqualTo(TOO_LONG);
    }
  }

  @Test
  void whatIsTakenTogetherIsNeverTooLongOnTheWay() {
    assertThat(Lengths.folded(LONGEST, List.of(Rational.ONE.negated()), Rational::plus))
        .isEqualTo(Amount.of(LONGEST.minus(Rational.ONE)));
    assertThat(
            Lengths.folded(LONGEST, List.of(Rational.ONE, Rational.ONE.negated()), Rational::plus))
        .isEqualTo(TOO_LONG);
  }

  @Test
  void aQuantityThatGetsTooLongIsUnknown() {
    Quantity nines = Asked.number("9".repeat(300));
    assertThat(Asked.value(new Quantity.Product(List.of(nines, nines)), Asked.empty()))
        .contains("NUMBER_TOO_LONG");
    assertThat(Asked.value(new Quantity.Ratio(nines, nines), Asked.empty())).isEqualTo("1");
    List<Quantity> many = IntStream.range(0, 50).mapToObj(i -> nines).toList();
    assertThat(Asked.value(new Quantity.Product(many), Asked.empty())).contains("NUMBER_TOO_LONG");
  }
}
