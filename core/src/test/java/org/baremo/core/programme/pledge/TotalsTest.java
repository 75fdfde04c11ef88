package org.baremo.core.programme.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.programme.pledge.Toy.PLEDGE;

import java.util.List;
import java.util.Optional;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class TotalsTest {
  private static final Location HERE = Location.of("pledge.json", "/indicators");

  @Test
  void targetsOfSeveralUnitsAreNotAdded() {
    assertThat(Totals.of(PLEDGE.getIndicators(), HERE).problems().stream().map(Problem::toString))
        .containsExactly(
            "pledge.json#/indicators: targets must be of one unit to be added, were 18000 person,"
                + " 4800 certificate, 300 organisation; 23100 would count nothing"
                + " [totals.mixed-units]");
    assertThat(Totals.byUnit(PLEDGE.getIndicators()).get(Unit.CERTIFICATE))
        .isEqualTo(Quantity.of(4_800, Unit.CERTIFICATE));
  }

  @Test
  void targetsOfOneUnitAreAdded() {
    assertThat(
            Totals.of(List.of(Toy.CITIZEN_CERTIFICATES, Toy.EXPERT_CERTIFICATES), HERE).orThrow())
        .isEqualTo(Quantity.of(4_800, Unit.CERTIFICATE));
  }

  @Test
  void whatHasNoTargetOrCannotBeAddedIsNamed() {
    Indicator none = Toy.COMPANIES.toBuilder().id("none").target(Optional.empty()).build();
    Indicator share =
        Toy.COMPANIES.toBuilder().id("share").additivity(Indicator.Additivity.NON_ADDITIVE).build();
    assertThat(Totals.of(List.of(none, share), HERE).problems().stream().map(Problem::toString))
        .containsExactly(
            "pledge.json#/indicators: target of none must be known to be added, was not"
                + " [totals.no-target]",
            "pledge.json#/indicators: values of share must add up to be added, are NON_ADDITIVE"
                + " [totals.non-additive]");
    assertThatThrownBy(() -> Totals.of(List.of(), HERE))
        .hasMessage("quantities must not be empty: a sum needs a unit");
  }

  @Test
  void differentPeopleBehindSeveralTargetsAreAnInterval() {
    Indicator others = Toy.CITIZENS.toBuilder().id("others").target(Rational.of(2_000)).build();
    assertThat(Totals.distinct(List.of(Toy.CITIZENS, others)))
        .isEqualTo(new CountBounds(18_000, 20_000));
    assertThat(Totals.distinct(List.of())).isEqualTo(CountBounds.exactly(0));
    assertThatThrownBy(() -> Totals.distinct(List.of(Toy.CITIZENS, Toy.COMPANIES)))
        .hasMessage("units must be the same to be joined, were person and organisation");
    assertThatThrownBy(
            () ->
                Totals.distinct(List.of(Toy.CITIZENS.toBuilder().target(Optional.empty()).build())))
        .hasMessage("target of citizens-trained must be a whole number of 0 or more, was none");
  }
}
