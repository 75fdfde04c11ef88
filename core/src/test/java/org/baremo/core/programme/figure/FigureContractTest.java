package org.baremo.core.programme.figure;

import java.util.Optional;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class FigureContractTest {
  private static final Base CENTRES = new Base("somos-digital-centres", Unit.CENTRE);
  private static final Base ACTIVITIES = new Base("training-activities", Unit.ACTIVITY);
  private static final SourceRef SOURCE =
      SourceRef.builder()
          .file("002")
          .locator("second paragraph")
          .quote("more than 1,400")
          .publishedOn(PartialDate.of("2014-06-20"))
          .build();

  @Test
  void numbersWithUnitsKeepTheContract() {
    ValueContract.of(Unit.class, Unit.PERSON, Unit.of("seat")).verify();
    ValueContract.of(
            Quantity.class, Quantity.of(3, Unit.HOUR), new Quantity(Rational.of(-1, 3), Unit.EVENT))
        .verify();
    ValueContract.of(
            Money.class,
            Money.parse("5000000 EUR"),
            Money.parse("-0.01 EUR"),
            Money.parse("100 JPY"))
        .lawsBeyondAnnotations("amount", "as many decimals as the currency has, 30 digits")
        .verify();
    ValueContract.of(CountBounds.class, CountBounds.exactly(3), new CountBounds(18_000, 40_000))
        .lawsBeyondAnnotations("upper", "not less than lower")
        .lawsBeyondAnnotations("lower", "not more than upper")
        .verify();
  }

  @Test
  void datesKeepTheContract() {
    ValueContract.of(
            PartialDate.class,
            PartialDate.of("2017"),
            PartialDate.of("2017-03"),
            PartialDate.of("2016-02-29"))
        .lawsBeyondAnnotations("value", "a day that exists")
        .verify();
    ValueContract.of(
            Period.class, Period.parse("2017-03/2018-11"), Period.parse("2017-03-01/2018-12-31"))
        .verify();
  }

  @Test
  void sharesKeepTheContract() {
    ValueContract.of(Base.class, CENTRES, ACTIVITIES).verify();
    Proportion seven = Proportion.of(7, 10, CENTRES);
    Proportion dated =
        Proportion.of(Rational.parse("0.6"), ACTIVITIES).toBuilder()
            .exactness(Exactness.AT_LEAST)
            .asOf(PartialDate.of("2014"))
            .build();
    ValueContract.of(Proportion.class, seven, dated)
        .lawsBeyondAnnotations("numerator", "share is numerator over denominator")
        .lawsBeyondAnnotations("denominator", "share is numerator over denominator")
        .verify();
    ValueContract.of(
            ShareSet.class,
            ShareSet.builder().form(ShareSet.Form.PARTITION).putShare("small", seven).build(),
            ShareSet.builder()
                .form(ShareSet.Form.OVERLAPPING)
                .putShare("at risk", dated)
                .putShare("over 50", dated)
                .build())
        .lawsBeyondAnnotations("shares", "parts of a whole are at most the whole")
        .verify();
    ValueContract.of(
            Applied.class,
            new Applied.Part(Quantity.of(980, Unit.CENTRE), Exactness.AT_LEAST, Optional.empty()),
            new Applied.Part(Quantity.of(1, Unit.CENTRE), Exactness.EXACT, Optional.of("assumed")),
            new Applied.BaseMismatch(CENTRES, ACTIVITIES, Rational.parse("180.6")))
        .verify();
  }

  @Test
  void claimsKeepTheContract() {
    ValueContract.of(SourceRef.class, SOURCE, SourceRef.of("001", "Time period")).verify();
    ValueContract.of(
            Tolerance.class,
            Tolerance.absolute(Rational.parse("0.05")),
            Tolerance.relative(Rational.ZERO))
        .verify();
    Claim blank = Claim.builder().about("somos-centres").unit(Unit.CENTRE).source(SOURCE).build();
    ValueContract.of(
            Claim.class,
            blank,
            blank.toBuilder()
                .value(Rational.of(1400))
                .exactness(Exactness.AT_LEAST)
                .asOf(PartialDate.of("2014"))
                .definition("digital competence centres")
                .build())
        .verify();
  }
}
