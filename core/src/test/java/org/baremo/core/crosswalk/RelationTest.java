package org.baremo.core.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.crosswalk.CompositionPolicy.CAUTIOUS;
import static org.baremo.core.crosswalk.CompositionPolicy.WEAKEST;
import static org.baremo.core.crosswalk.Relation.BROAD;
import static org.baremo.core.crosswalk.Relation.CLOSE;
import static org.baremo.core.crosswalk.Relation.EXACT;
import static org.baremo.core.crosswalk.Relation.NARROW;
import static org.baremo.core.crosswalk.Relation.RELATED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {
  private static final List<Relation> ALL = List.of(Relation.values());

  @Test
  void relationsAreOrderedByWhatTheySay() {
    List<List<Relation>> order =
        List.of(
            List.of(EXACT, CLOSE, BROAD, NARROW, RELATED),
            List.of(CLOSE, BROAD, NARROW, RELATED),
            List.of(BROAD, RELATED),
            List.of(NARROW, RELATED),
            List.of(RELATED));
    for (Relation one : ALL) {
      for (Relation other : ALL) {
        assertThat(one.isAtLeast(other))
            .as("%s at least %s", one, other)
            .isEqualTo(order.get(one.code()).contains(other));
      }
    }
  }

  @Test
  void theMeetIsTheStrongestThatIsStrongerThanNeither() {
    for (Relation one : ALL) {
      for (Relation other : ALL) {
        Relation meet = one.meet(other);
        assertThat(one.isAtLeast(meet) && other.isAtLeast(meet)).isTrue();
        assertThat(ALL)
            .filteredOn(below -> one.isAtLeast(below) && other.isAtLeast(below))
            .allMatch(meet::isAtLeast);
      }
    }
  }

  @Test
  void readBackwardsBroaderIsNarrower() {
    assertThat(ALL.stream().map(Relation::inverse))
        .containsExactly(EXACT, CLOSE, NARROW, BROAD, RELATED);
  }

  @Test
  void theTablesAreAsDocumented() {
    assertThat(ALL.stream().map(other -> CAUTIOUS.product(CLOSE, other)))
        .containsExactly(CLOSE, RELATED, RELATED, RELATED, RELATED);
    assertThat(ALL.stream().map(other -> CAUTIOUS.product(BROAD, other)))
        .containsExactly(BROAD, RELATED, BROAD, RELATED, RELATED);
    assertThat(ALL.stream().map(other -> CAUTIOUS.product(NARROW, other)))
        .containsExactly(NARROW, RELATED, RELATED, NARROW, RELATED);
    assertThat(ALL.stream().map(other -> WEAKEST.product(CLOSE, other)))
        .containsExactly(CLOSE, CLOSE, BROAD, NARROW, RELATED);
    assertThat(ALL.stream().map(other -> WEAKEST.product(BROAD, other)))
        .containsExactly(BROAD, BROAD, BROAD, RELATED, RELATED);
    assertThat(ALL.stream().map(other -> WEAKEST.product(NARROW, other)))
        .containsExactly(NARROW, NARROW, RELATED, NARROW, RELATED);
  }

  @ParameterizedTest
  @EnumSource
  void productsAreAssociativeWithExactAsIdentity(CompositionPolicy policy) {
    for (Relation one : ALL) {
      assertThat(policy.product(EXACT, one)).isEqualTo(one);
      assertThat(policy.product(one, EXACT)).isEqualTo(one);
      for (Relation two : ALL) {
        assertThat(policy.product(one, two).inverse())
            .isEqualTo(policy.product(two.inverse(), one.inverse()));
        assertThat(one.meet(two).isAtLeast(policy.product(one, two))).isTrue();
        for (Relation three : ALL) {
          assertThat(policy.product(policy.product(one, two), three))
              .isEqualTo(policy.product(one, policy.product(two, three)));
        }
      }
    }
  }

  @Test
  void theCautiousSayNothingThatTheOthersDoNot() {
    for (Relation one : ALL) {
      for (Relation two : ALL) {
        assertThat(WEAKEST.product(one, two).isAtLeast(CAUTIOUS.product(one, two))).isTrue();
      }
    }
  }
}
