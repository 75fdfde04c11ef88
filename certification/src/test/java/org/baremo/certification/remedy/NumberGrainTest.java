package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** How finely the nearest number that is enough is told. */
class NumberGrainTest {
  private static final FactName MEAN = FactName.of("mean");

  private static List<Change> nearest(String stated, Requirement asked) {
    Dossier dossier =
        Dossier.builder()
            .profile(ComDix.profile(30))
            .putAllDates(ComDix.dossier(30).getDates())
            .putNumber(MEAN, Rational.parse(stated))
            .build();
    return RemedyFinder.of(Sought.compiled(asked))
        .find(dossier, ComDix.NOW)
        .get(0)
        .remedies()
        .stream()
        .flatMap(remedy -> remedy.changes().stream())
        .toList();
  }

  /** A half of 5.5 tells nothing of how finely marks are told: not 6, but 5.533 is enough. */
  @Test
  void aNumberIsToldAsFinelyAsTheSchemeRounds() {
    Quantity mark =
        new Quantity.Rounded(
            Quantities.sum(
                new Quantity.Product(
                    List.of(
                        new Quantity.Constant(Rational.parse("0.6")), new Quantity.Stated(MEAN))),
                new Quantity.Constant(Rational.parse("1.68"))),
            Rounding.Mode.HALF_UP,
            3);
    Requirement five = Rules.number("five", mark, Bound.atLeast(5));
    assertThat(nearest("5.5", five))
        .containsExactly(new Change.StateNumber(MEAN, Rational.parse("5.533")));
    assertThat(nearest("5.26", five))
        .containsExactly(new Change.StateNumber(MEAN, Rational.parse("5.533")));
  }

  /** 5.66 is 283 of 50: steps of a fiftieth passed over 5.67. */
  @Test
  void aNumberMovesByItsDecimalsAndNotByItsFraction() {
    Quantity twice = new Quantity.Product(List.of(Quantity.constant(2), new Quantity.Stated(MEAN)));
    Quantity often =
        new Quantity.Product(List.of(Quantity.constant(200), new Quantity.Stated(MEAN)));
    assertThat(nearest("5.66", Rules.number("more", often, Bound.above(1_133))))
        .containsExactly(new Change.StateNumber(MEAN, Rational.parse("5.67")));
    assertThat(nearest("1/3", Rules.number("one", twice, Bound.atLeast(1))))
        .containsExactly(new Change.StateNumber(MEAN, Rational.parse("2/3")));
    assertThat(nearest("3", Rules.number("eight", twice, Bound.above(8))))
        .containsExactly(new Change.StateNumber(MEAN, Rational.of(5)));
  }
}
