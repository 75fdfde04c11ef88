package org.baremo.core.programme.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class QuotientTest {
  private static final Money COST = Money.parse("1000 EUR");

  private static Quotient perPerson(long euros, long fewest, long most) {
    return Quotient.of(
        Money.of(euros, Money.currency("EUR")), new CountBounds(fewest, most), Unit.PERSON);
  }

  @Test
  void costPerCertifiedPersonIsExactAndRoundedOnlyWhenShown() {
    Quotient cost = Quotient.of(COST, CountBounds.exactly(3), Unit.PERSON);
    assertThat(cost.value()).contains(Rational.of(1000, 3));
    assertThat(cost).hasToString("1000/3 EUR per person");
    assertThat(cost.rounded(2, RoundingMode.HALF_UP)).isEqualTo("333.33 EUR per person");
    assertThat(cost).isEqualTo(Quotient.of(COST, Quantity.of(3, Unit.PERSON)));
  }

  @Test
  void overNobodyItIsUndefinedNotZero() {
    Quotient none = Quotient.of(COST, CountBounds.exactly(0), Unit.PERSON);
    assertThat(none.isDefined()).isFalse();
    assertThat(none.value()).isEmpty();
    assertThat(none).hasToString("undefined EUR per person");
    assertThat(none).isEqualTo(Quotient.of(COST, Quantity.of(0, Unit.PERSON)));
    assertThat(perPerson(0, 4, 4).value()).contains(Rational.ZERO);
  }

  @Test
  void boundsOfTheDivisorAreBoundsOfTheQuotientInOrder() {
    Quotient cost = perPerson(720_000, 18_000, 40_000);
    assertThat(cost.lower()).contains(Rational.of(18));
    assertThat(cost.upper()).contains(Rational.of(40));
    assertThat(cost.value()).isEmpty();
    assertThat(cost.rounded(0, RoundingMode.HALF_UP)).isEqualTo("[18, 40] EUR per person");
  }

  @Test
  void whereThereMayBeNobodyThereIsNoUpperEnd() {
    Quotient cost = perPerson(100, 0, 4);
    assertThat(cost.isDefined()).isTrue();
    assertThat(cost.lower()).contains(Rational.of(25));
    assertThat(cost.upper()).isEmpty();
    assertThat(cost.value()).isEmpty();
    assertThat(cost.rounded(2, RoundingMode.HALF_UP))
        .isEqualTo("[25.00, undefined] EUR per person");
  }

  @Test
  void aQuantityIsDividedAsMoneyIs() {
    Quantity hours = Quantity.of(7_000, Unit.HOUR);
    assertThat(Quotient.of(hours, Quantity.of(258, Unit.PERSON)).rounded(2, RoundingMode.HALF_UP))
        .isEqualTo("27.13 hour per person");
    assertThat(Quotient.of(hours, new CountBounds(100, 700), Unit.ENROLMENT))
        .hasToString("[10, 70] hour per enrolment");
  }

  @Test
  void twoTotalsThatMayBeTrueGiveAnInterval() {
    Quantity events = Quantity.of(240, Unit.EVENT);
    Quotient least = Quotient.of(Money.parse("200000 EUR"), events);
    Quotient most = Quotient.of(Money.parse("400000 EUR"), events);
    assertThat(least.or(most)).isEqualTo(most.or(least));
    assertThat(least.or(most).rounded(2, RoundingMode.HALF_UP))
        .isEqualTo("[833.33, 1666.67] EUR per event");
    assertThat(perPerson(100, 0, 4).or(perPerson(100, 2, 2)))
        .hasToString("[25, undefined] EUR per person");
    assertThat(perPerson(100, 0, 0).or(perPerson(100, 2, 2)).isDefined()).isFalse();
    assertThatThrownBy(() -> least.or(perPerson(100, 2, 2)))
        .hasMessage("units must be the same, were EUR per event and EUR per person");
  }

  @Test
  void laws() {
    assertThatThrownBy(() -> Quotient.of(Money.parse("-1 EUR"), Quantity.of(-2, Unit.EVENT)))
        .hasMessage("total must be 0 or more, was -1; over must be 0 or more, was -2");
    assertThatThrownBy(
            () -> new Quotient(Optional.of(Rational.of(-1)), Optional.of(Rational.of(-2)), " "))
        .hasMessage(
            "unit must not be blank; lower must be 0 or more, was -1; upper must be at least lower"
                + " -1, was -2");
    assertThatThrownBy(
            () -> new Quotient(Optional.empty(), Optional.of(Rational.ONE), "EUR per person"))
        .hasMessage("upper must be at least lower undefined, was 1");
  }

  @Test
  void keepsTheContract() {
    ValueContract.of(
            Quotient.class,
            perPerson(1_000, 3, 3),
            perPerson(1_000, 3, 7),
            perPerson(1_000, 0, 7),
            perPerson(1_000, 0, 0))
        .verify();
  }

  @Property(tries = 200)
  void itRisesWithTheTotalAndFallsWithTheDivisor(
      @ForAll @LongRange(max = 1_000_000) long total,
      @ForAll @LongRange(max = 1_000_000) long more,
      @ForAll @LongRange(min = 1, max = 10_000) long over,
      @ForAll @LongRange(max = 10_000) long others) {
    Rational value = perPerson(total, over, over).value().orElseThrow();
    assertThat(perPerson(total + more, over, over).value().orElseThrow())
        .isGreaterThanOrEqualTo(value);
    assertThat(perPerson(total, over + others, over + others).value().orElseThrow())
        .isLessThanOrEqualTo(value);
  }

  @Property(tries = 200)
  void anIntervalHoldsTheQuotientOverEachCountWithinIt(
      @ForAll @LongRange(max = 1_000_000) long total,
      @ForAll @LongRange(max = 1_000) long fewest,
      @ForAll @LongRange(min = 1, max = 1_000) long beyond,
      @ForAll @LongRange(max = 1_000) long wider) {
    Quotient all = perPerson(total, fewest, fewest + beyond + wider);
    Rational one = perPerson(total, fewest + beyond, fewest + beyond).value().orElseThrow();
    assertThat(all.lower().orElseThrow()).isLessThanOrEqualTo(one);
    assertThat(all.upper().isEmpty()).isEqualTo(fewest == 0);
    all.upper().ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(one));
    Quotient narrow = perPerson(total, fewest, fewest + beyond);
    assertThat(all.lower().orElseThrow()).isLessThanOrEqualTo(narrow.lower().orElseThrow());
    assertThat(all.upper()).isEqualTo(narrow.upper());
  }
}
