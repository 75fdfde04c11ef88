package org.baremo.core.programme.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class FigureTest {
  private static final Currency EUR = Money.currency("EUR");
  private static final Base USERS = new Base("platform-users-2022", Unit.PERSON);
  private static final Base APPROVED = new Base("approved-2022", Unit.PERSON);

  @Test
  void peopleAndCertificatesAreNotAdded() {
    Quantity people = Quantity.of(18_000, Unit.PERSON);
    Quantity certificates = Quantity.of(3_000, Unit.CERTIFICATE);
    assertThatThrownBy(() -> people.plus(certificates))
        .hasMessage("units must be the same to add, were person (18000) and certificate (3000)");
    assertThatThrownBy(() -> Quantity.sum(List.of(people, certificates)))
        .hasMessage("units must be the same to add, were person (18000) and certificate (3000)");
    assertThatThrownBy(() -> people.minus(certificates))
        .hasMessage(
            "units must be the same to subtract, were person (18000) and certificate (3000)");
    assertThatThrownBy(() -> people.compareWith(certificates))
        .hasMessage(
            "units must be the same to compare, were person (18000) and certificate (3000)");
    assertThatThrownBy(() -> Quantity.sum(List.of()))
        .hasMessage("quantities must not be empty: a sum needs a unit");
    assertThatThrownBy(() -> Unit.of("People"))
        .hasMessage("unit must be lower-case letters and digits joined by - or ., was 'People'");
    assertThat(Quantity.sum(List.of(certificates, Quantity.of(1_800, Unit.CERTIFICATE))))
        .isEqualTo(Quantity.of(4_800, Unit.CERTIFICATE))
        .hasToString("4800 certificate");
    assertThat(people.minus(people).value()).isEqualTo(Rational.ZERO);
    assertThat(people.times(Rational.of(1, 3)).compareWith(Quantity.of(6_000, Unit.PERSON)))
        .isZero();
  }

  @Test
  void moneyKeepsItsCurrencyAndItsSmallestCoin() {
    Money budget = Money.parse("5000000 EUR");
    assertThat(budget).isEqualTo(Money.of(5_000_000, EUR)).hasToString("5000000.00 EUR");
    assertThat(new Money(new BigDecimal("0.000"), EUR)).hasToString("0.00 EUR");
    assertThat(Money.parse("1500.0 JPY")).hasToString("1500 JPY");
    assertThat(budget.minus(Money.of(420_000, EUR))).isEqualTo(Money.of(4_580_000, EUR));
    assertThat(Money.of(200_000, EUR).times(28).compareTo(budget)).isPositive();
    assertThat(Money.rounded(budget.exact().dividedBy(Rational.of(28)), EUR, RoundingMode.HALF_UP))
        .hasToString("178571.43 EUR");
    assertThat(budget.times(Rational.parse("0.8"), RoundingMode.UNNECESSARY))
        .isEqualTo(Money.of(4_000_000, EUR));
    assertThat(Money.of(50_000, EUR).dividedBy(Money.of(250_000, EUR)))
        .isEqualTo(Rational.parse("0.2"));
    assertThat(Money.sum(List.of(), EUR)).isEqualTo(Money.of(0, EUR));
  }

  @Test
  void currenciesAreNotMixed() {
    Money euros = Money.of(5, EUR);
    Money pounds = Money.parse("5 GBP");
    String message = "currencies must be the same, were 5.00 EUR and 5.00 GBP";
    assertThatThrownBy(() -> euros.plus(pounds)).hasMessage(message);
    assertThatThrownBy(() -> euros.minus(pounds)).hasMessage(message);
    assertThatThrownBy(() -> euros.compareTo(pounds)).hasMessage(message);
    assertThatThrownBy(() -> euros.dividedBy(pounds)).hasMessage(message);
    assertThatThrownBy(() -> Money.sum(List.of(pounds), EUR))
        .hasMessage("currencies must be the same, were 0.00 EUR and 5.00 GBP");
    assertThatThrownBy(() -> Money.parse("5.001 EUR"))
        .hasMessage("amount must have at most 2 decimals in EUR, was 5.001");
    assertThatThrownBy(() -> Money.parse("5 EURO"))
        .hasMessage("currency must be a code of ISO 4217, was 'EURO'");
    assertThatThrownBy(() -> Money.parse("EUR5"))
        .hasMessage("money must be written as 200000.00 EUR, was 'EUR5'");
    assertThatThrownBy(() -> Money.parse("1/2 EUR"))
        .hasMessage("money must be written as 200000.00 EUR, was '1/2 EUR'");
    assertThatThrownBy(() -> Money.parse("1E400 EUR")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Money(new BigDecimal("1E400"), EUR))
        .hasMessage("amount must have at most 30 digits, was 1E+400");
  }

  @Test
  void aPeriodCountsItsDaysAndMonthsAsItsSourceMeansThem() {
    Period promised = Period.parse("2017-03/2018-11");
    Period table = Period.parse("2017-03-01/2018-12-31");
    assertThat(List.of(promised.days(), table.days())).containsExactly(640L, 671L);
    assertThat(List.of(promised.calendarMonths(), table.calendarMonths()))
        .containsExactly(21L, 22L);
    assertThat(promised.elapsedDays(LocalDate.of(2017, 12, 31))).isEqualTo(306);
    assertThat(promised.elapsedDays(LocalDate.of(2017, 2, 28))).isZero();
    assertThat(promised.elapsedDays(LocalDate.of(2020, 1, 1))).isEqualTo(640);
    assertThat(promised.precision()).isEqualTo(PartialDate.Precision.MONTH);
    assertThat(promised.overlaps(Period.parse("2018-11-30/2019"))).isTrue();
    assertThat(promised.overlaps(Period.parse("2018-12/2019"))).isFalse();
    assertThat(promised.contains(LocalDate.of(2018, 11, 30))).isTrue();
    assertThat(promised.toDateRange().contains(LocalDate.of(2018, 12, 1))).isFalse();
    Period events = Period.parse("2019-03/2020-03");
    assertThat(List.of(events.calendarMonths(), events.monthsBetween())).containsExactly(13L, 12L);
    assertThat(Period.of(LocalDate.of(2023, 5, 16), LocalDate.of(2023, 12, 31)).between())
        .hasToString("P7M15D");
    assertThatThrownBy(() -> Period.parse("2018-11/2017-03"))
        .hasMessage("end must not be before start 2018-11, was 2017-03");
    assertThatThrownBy(() -> Period.parse("2018-11"))
        .hasMessage("period must be written start/end, was '2018-11'");
  }

  @Test
  void aDateIsAsPreciseAsItsSource() {
    PartialDate month = PartialDate.of("2016-02");
    assertThat(month.firstDay()).isEqualTo("2016-02-01");
    assertThat(month.lastDay()).isEqualTo("2016-02-29");
    assertThat(PartialDate.of("2017").lastDay()).isEqualTo("2017-12-31");
    assertThat(PartialDate.of("2017").overlaps(PartialDate.of("2017-03"))).isTrue();
    assertThat(month.overlaps(PartialDate.of("2016-03-01"))).isFalse();
    assertThatThrownBy(() -> PartialDate.of("March 2017"))
        .hasMessage("value must be a date such as 2017, 2017-03 or 2017-03-31, was 'March 2017'");
    assertThatThrownBy(() -> PartialDate.of("2017-02-30"))
        .hasMessage("value must be a date of the calendar, was '2017-02-30'");
  }

  @Test
  void aShareIsNotAppliedToAnotherBase() {
    Proportion women = Proportion.of(Rational.parse("0.7"), USERS);
    Applied applied = women.appliedTo(APPROVED, Rational.of(258), Exactness.EXACT);
    assertThat(applied)
        .isEqualTo(new Applied.BaseMismatch(USERS, APPROVED, Rational.parse("180.6")));
    assertThat(((Applied.BaseMismatch) applied).reason())
        .isEqualTo(
            "share is of platform-users-2022 (person) and was not applied to approved-2022"
                + " (person): 180.6 would have been wrong");
    Base started = new Base("started-2022", Unit.PERSON);
    assertThat(women.assumedFor(started, Rational.of(540), Exactness.EXACT, "users are starters"))
        .isEqualTo(
            new Applied.Part(
                Quantity.of(378, Unit.PERSON), Exactness.EXACT, Optional.of("users are starters")));
    assertThatThrownBy(() -> women.assumedFor(started, Rational.ONE, Exactness.EXACT, " "))
        .hasMessage("assumption must not be blank");
  }

  @Test
  void aShareOfAtLeastSoManyIsAtLeastSoMany() {
    Base centres = new Base("somos-digital-centres", Unit.CENTRE);
    assertThat(
            Proportion.of(7, 10, centres)
                .appliedTo(centres, Rational.of(1_400), Exactness.AT_LEAST))
        .isEqualTo(
            new Applied.Part(Quantity.of(980, Unit.CENTRE), Exactness.AT_LEAST, Optional.empty()));
    assertThat(Exactness.AT_LEAST.with(Exactness.AT_MOST)).isEqualTo(Exactness.UNKNOWN);
    assertThat(Exactness.AT_MOST.with(Exactness.EXACT)).isEqualTo(Exactness.AT_MOST);
  }

  @Test
  void aShareIsOfTheWholeAtMost() {
    assertThatThrownBy(() -> Proportion.of(Rational.parse("1.5"), USERS))
        .hasMessage("share must be from 0 to 1, was 1.5");
    assertThatThrownBy(() -> Proportion.of(1, 0, USERS))
        .hasMessage("denominator must be 1 or more, was 0");
    assertThatThrownBy(() -> Proportion.of(3, 4, USERS).toBuilder().share(Rational.ONE).build())
        .hasMessage("share must be 3/4, was 1");
    assertThatThrownBy(
            () -> Proportion.builder().share(Rational.ONE).base(USERS).numerator(1L).build())
        .hasMessage("numerator and denominator must be given together, were 1 and none");
  }

  @Test
  void partsThatAreMoreThanTheWholeAreRefusedAndOverlapsAreBounded() {
    Base activities = new Base("training-activities", Unit.ACTIVITY);
    ShareSet.Builder shares =
        ShareSet.builder()
            .putShare("at-risk", Proportion.of(Rational.parse("0.6"), activities))
            .putShare("over-50-women-children", Proportion.of(Rational.parse("0.9"), activities));
    assertThatThrownBy(() -> shares.form(ShareSet.Form.PARTITION).build())
        .hasMessage("shares of a partition must add up to at most 100 %, added up to 150.00 %");
    ShareSet overlapping = shares.form(ShareSet.Form.OVERLAPPING).build();
    assertThat(overlapping.intersectionAtLeast()).isEqualTo(Rational.of(1, 2));
    assertThat(overlapping.sum()).isEqualTo(Rational.parse("1.5"));
    assertThatThrownBy(
            () ->
                overlapping.toBuilder()
                    .putShare("users", Proportion.of(Rational.ONE, USERS))
                    .build())
        .hasMessage(
            "shares must have one base, at-risk has training-activities (activity), another"
                + " platform-users-2022 (person)");
  }

  @Test
  void differentPeopleBehindHeadcountsAreBounded() {
    CountBounds people =
        CountBounds.unionOf(
            List.of(
                CountBounds.exactly(18_000),
                CountBounds.exactly(18_000),
                CountBounds.exactly(2_000),
                CountBounds.exactly(2_000)));
    assertThat(people).isEqualTo(new CountBounds(18_000, 40_000)).hasToString("[18000, 40000]");
    assertThat(people.contains(40_000)).isTrue();
    assertThat(people.plus(CountBounds.exactly(1))).isEqualTo(new CountBounds(18_001, 40_001));
    assertThat(CountBounds.unionOf(List.of())).isEqualTo(CountBounds.exactly(0)).hasToString("0");
    assertThatThrownBy(() -> new CountBounds(2, 1))
        .hasMessage("lower must be at most upper 1, was 2");
    assertThatThrownBy(() -> new CountBounds(-2, -1))
        .hasMessage("lower must be 0 or more, was -2; upper must be 0 or more, was -1");
    assertThatThrownBy(() -> people.plus(CountBounds.exactly(Long.MAX_VALUE)))
        .hasMessageStartingWith("count must be less than 2^63, was 18000 + ");
  }

  @Test
  void aToleranceIsOfTheUnitOrOfTheFigure() {
    Rational share = Rational.of(258, 540);
    Rational half = Rational.parse("0.5");
    assertThat(Tolerance.absolute(Rational.parse("0.05")).holds(share, half)).isTrue();
    assertThat(Tolerance.relative(Rational.parse("0.01")).holds(share, half)).isFalse();
    assertThat(Tolerance.relative(Rational.parse("0.1")).around(Rational.of(-20)))
        .isEqualTo(Rational.of(2));
    assertThatThrownBy(() -> Tolerance.absolute(Rational.of(-1)))
        .hasMessage("amount must be 0 or more, was -1");
  }

  @Test
  void aBlankFieldIsNotAClaimOfZero() {
    Claim blank =
        Claim.builder()
            .about("joined")
            .unit(Unit.CENTRE)
            .source(SourceRef.of("002", "Digital competence centres"))
            .build();
    assertThat(blank.quantity()).isEmpty();
    assertThat(blank.getExactness()).isEqualTo(Exactness.UNKNOWN);
    Claim zero = blank.toBuilder().value(Rational.ZERO).exactness(Exactness.EXACT).build();
    assertThat(zero).isNotEqualTo(blank).hasToString("0 centre");
    assertThatThrownBy(() -> blank.toBuilder().about("A b").exactness(Exactness.EXACT).build())
        .hasMessage(
            "about must be lower-case letters and digits joined by - or ., was 'A b'; exactness must"
                + " be unknown where no value is reported, was EXACT");
    assertThat(
            SourceRef.of("decree", "article 5").toBuilder().kind(SourceKind.PUBLIC_PRESET).build())
        .hasToString("decree, article 5 [P]");
    assertThatThrownBy(() -> SourceRef.of(" ", ""))
        .hasMessage("file must not be blank; locator must not be blank");
    assertThatThrownBy(() -> SourceRef.of("1", "2").toBuilder().quote("x".repeat(201)).build())
        .hasMessage("quote must have at most 200 characters, had 201");
    assertThat(SourceKind.ILLUSTRATIVE.words()).isEqualTo("illustrative input, made up");
  }
}
