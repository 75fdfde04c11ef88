package org.baremo.certification.decision.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.junit.jupiter.api.Test;

/** Levels as whole numbers, and as bits. */
class LevelsTest {
  private static final LevelRef FOUNDATION = ComDix.EDITION.level("four", "foundation");
  private static final LevelRef INTERMEDIATE = ComDix.EDITION.level("four", "intermediate");
  private static final LevelRef ADVANCED = ComDix.EDITION.level("four", "advanced");

  private final LevelRef[] met = {FOUNDATION, INTERMEDIATE, ADVANCED};
  private final Ladder ladder = new Ladder(ComDix.EDITION, "four", met, new int[] {1, 2, 3});

  private static Standing attained(LevelRef level) {
    return new Standing.Attained(level);
  }

  /** An equal reference that is another object. */
  private static LevelRef copy(LevelRef level) {
    return LevelRef.parse(level.toString());
  }

  @Test
  void aLevelStandsAtItsPlaceOnTheScale() {
    assertThat(ladder.ordinal(attained(FOUNDATION))).isEqualTo(1);
    assertThat(ladder.ordinal(attained(INTERMEDIATE))).isEqualTo(2);
    assertThat(ladder.ordinal(attained(ADVANCED))).isEqualTo(3);
    assertThat(ladder.highest()).isEqualTo(3);
  }

  @Test
  void belowTheFirstLevelIsZeroOfThisScaleOnly() {
    assertThat(ladder.ordinal(new Standing.BelowFirstLevel(ComDix.EDITION, "four"))).isZero();
    assertThat(ladder.ordinal(new Standing.BelowFirstLevel(ComDix.EDITION, "eight"))).isEqualTo(-1);
    assertThat(
            ladder.ordinal(new Standing.BelowFirstLevel(EditionRef.of("digcomp", "3.0"), "four")))
        .isEqualTo(-1);
  }

  @Test
  void aLevelOfAnotherScaleHasNoPlace() {
    assertThat(ladder.ordinal(attained(ComDix.EDITION.level("eight", "advanced")))).isEqualTo(-1);
    assertThat(ladder.ordinal(attained(EditionRef.of("digcomp", "3.0").level("four", "advanced"))))
        .isEqualTo(-1);
  }

  @Test
  void anEqualReferenceHasTheSamePlaceAndIsKnownByItsIdentityFromThenOn() {
    LevelRef other = copy(ADVANCED);
    assertThat(other).isNotSameAs(ADVANCED);
    assertThat(ladder.ordinal(attained(other))).isEqualTo(3);
    assertThat(met[2]).isSameAs(other);
    assertThat(met[0]).isSameAs(FOUNDATION);
    assertThat(ladder.ordinal(attained(other))).isEqualTo(3);
    assertThat(ladder.ordinal(attained(ADVANCED))).isEqualTo(3);
    assertThat(met[2]).isSameAs(ADVANCED);
  }

  @Test
  void theHighestPlaceNeedNotBeTheLastOne() {
    LevelRef[] two = {ADVANCED, FOUNDATION};
    assertThat(new Ladder(ComDix.EDITION, "four", two, new int[] {3, 1}).highest()).isEqualTo(3);
  }

  /** Five nodes: one a level from 1 to 3, one below, one that nothing assessed. */
  private static long[] read(LevelSet set, Ladder ladder) {
    long[] values = new long[set.at() + set.size()];
    values[set.lacking(Lacks.NOT_ASSESSED)] = set.all();
    List<Standing> standings =
        List.of(
            attained(FOUNDATION),
            attained(INTERMEDIATE),
            attained(ADVANCED),
            new Standing.BelowFirstLevel(ComDix.EDITION, "four"));
    for (int i = 0; i < standings.size(); i++) {
      new LevelSetReader(ladder, set, 1L << i).assessed(null, standings.get(i), values);
    }
    set.close(values);
    return values;
  }

  @Test
  void whoeverAttainsALevelAttainsTheLowerOnes() {
    LevelSet set = new LevelSet(2, 3, 0b11111);
    long[] values = read(set, ladder);
    assertThat(values[set.atLeast(1)]).isEqualTo(0b00111);
    assertThat(values[set.atLeast(2)]).isEqualTo(0b00110);
    assertThat(values[set.atLeast(3)]).isEqualTo(0b00100);
    assertThat(values[set.lacking(Lacks.NOT_ASSESSED)]).isEqualTo(0b10000);
    assertThat(values[set.lacking(Lacks.PENDING)]).isZero();
    assertThat(values[set.lacking(Lacks.EXEMPT)]).isZero();
    assertThat(values[set.lacking(Lacks.UNKNOWN)]).isZero();
    assertThat(values[0]).isZero();
    assertThat(values[1]).isZero();
  }

  @Test
  void aNodeWithoutALevelStandsInTheSetOfItsLackAlone() {
    LevelSet set = new LevelSet(0, 3, 0b1);
    for (int lack : List.of(Lacks.NOT_ASSESSED, Lacks.PENDING, Lacks.EXEMPT, Lacks.UNKNOWN)) {
      long[] values = new long[set.size()];
      values[set.lacking(Lacks.NOT_ASSESSED)] = set.all();
      new LevelSetReader(ladder, set, 1).lacking(lack, values);
      long[] expected = new long[set.size()];
      expected[set.lacking(lack)] = 1;
      assertThat(values).as(Told.lack(lack)).isEqualTo(expected);
    }
  }

  @Test
  void aResultWithoutALevelOfTheScaleIsUnknown() {
    LevelSet set = new LevelSet(0, 3, 0b1);
    long[] expected = new long[set.size()];
    expected[set.lacking(Lacks.UNKNOWN)] = 1;
    LevelSetReader reader = new LevelSetReader(ladder, set, 1);
    long[] none = new long[set.size()];
    none[set.lacking(Lacks.NOT_ASSESSED)] = set.all();
    long[] other = none.clone();
    reader.assessed(null, null, none);
    reader.assessed(null, attained(ComDix.EDITION.level("eight", "advanced")), other);
    assertThat(none).isEqualTo(expected);
    assertThat(other).isEqualTo(expected);
  }

  @Test
  void oneStandingIsItsPlaceAndALackItsNegativeNumber() {
    long[] values = {7};
    LevelReader reader = new LevelReader(ladder, 0);
    reader.assessed(null, attained(INTERMEDIATE), values);
    assertThat(values).containsExactly(2);
    reader.assessed(null, new Standing.BelowFirstLevel(ComDix.EDITION, "four"), values);
    assertThat(values).containsExactly(0);
    reader.assessed(null, null, values);
    assertThat(values).containsExactly(-Lacks.UNKNOWN);
    reader.lacking(Lacks.EXEMPT, values);
    assertThat(values).containsExactly(-Lacks.EXEMPT);
  }
}
