package org.baremo.core.programme.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class TerritoryTest {
  private static final Location HERE = Location.of("territories.json", "");

  private static Territory territory(String id, String within) {
    return new Territory(
        TerritoryId.of(id),
        id.toUpperCase(java.util.Locale.ROOT),
        within.isEmpty() ? Optional.empty() : Optional.of(TerritoryId.of(within)));
  }

  @Test
  void aProvinceOverlapsItsRegionAndNoOther() {
    Territories all =
        Territories.of(
                List.of(
                    territory("es", ""),
                    territory("cyl", "es"),
                    territory("burgos", "cyl"),
                    territory("galicia", "es")),
                HERE)
            .orThrow();
    TerritoryId burgos = TerritoryId.of("burgos");
    TerritoryId cyl = TerritoryId.of("cyl");
    assertThat(all.contains(cyl, burgos)).isTrue();
    assertThat(all.contains(burgos, cyl)).isFalse();
    assertThat(all.contains(cyl, cyl)).isTrue();
    assertThat(all.overlap(burgos, cyl)).isTrue();
    assertThat(all.overlap(burgos, TerritoryId.of("galicia"))).isFalse();
    assertThat(all.find(burgos).map(Territory::name)).contains("BURGOS");
    assertThat(all.find(TerritoryId.of("pt"))).isEmpty();
    assertThat(all).hasToString("Territories[es, cyl, burgos, galicia]");
    assertThatThrownBy(() -> all.contains(TerritoryId.of("pt"), burgos))
        .hasMessage("territory must be known, was pt");
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    Checked<Territories> checked =
        Territories.of(
            List.of(
                territory("a", "b"),
                territory("b", "a"),
                territory("c", "d"),
                territory("c", ""),
                territory("e", "a")),
            HERE);
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "territories.json#/3/id: id must be different from other territories', was c"
                + " [territory.duplicate]",
            "territories.json#/0/within: within must not lead back to a, led through [a, b]"
                + " [territory.cycle]",
            "territories.json#/1/within: within must not lead back to b, led through [b, a]"
                + " [territory.cycle]",
            "territories.json#/2/within: within must be a territory of the list, was d"
                + " [territory.unresolved]");
  }

  @Test
  void aBandHasALimitOrNone() {
    PopulationBand small = PopulationBand.below(10_000);
    assertThat(small.contains(9_999)).isTrue();
    assertThat(small.contains(10_000)).isFalse();
    assertThat(small).hasToString("0..9999");
    PopulationBand large = new PopulationBand(10_000, Optional.empty());
    assertThat(large.contains(10_000)).isTrue();
    assertThat(large.contains(9_999)).isFalse();
    assertThat(large).hasToString("10000..");
    assertThatThrownBy(() -> new PopulationBand(5, Optional.of(5L)))
        .hasMessage("below must be more than from 5, was 5");
    assertThatThrownBy(() -> new PopulationBand(-5, Optional.of(0L)))
        .hasMessage("from must be 0 or more, was -5; below must be 1 or more, was 0");
  }

  @Test
  void valuesKeepTheContract() {
    ValueContract.of(TerritoryId.class, TerritoryId.of("es"), TerritoryId.of("es41")).verify();
    ValueContract.of(Territory.class, territory("es", ""), territory("cyl", "es")).verify();
    ValueContract.of(
            PopulationBand.class,
            PopulationBand.below(10_000),
            new PopulationBand(10_000, Optional.empty()))
        .lawsBeyondAnnotations("from", "less than below")
        .lawsBeyondAnnotations("below", "more than from")
        .verify();
    assertThatThrownBy(() -> TerritoryId.of("ES 41"))
        .hasMessage(
            "territory must be lower-case letters and digits joined by - or ., was 'ES 41'");
    assertThatThrownBy(() -> new Territory(TerritoryId.of("es"), " ", Optional.empty()))
        .hasMessage("name must not be blank");
  }
}
