package org.baremo.core.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.FRAMEWORK;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.profile.Results.BELOW;
import static org.baremo.core.profile.Results.NOT_ASSESSED;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.points;

import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.EditionRef;
import org.junit.jupiter.api.Test;

class LevelsTest {
  private static final Levels LEVELS = new Levels(FRAMEWORK);

  @Test
  void aHigherLevelOfOneScaleHasAHigherCode() {
    assertThat(LEVELS.of(HIGH)).isGreaterThan(LEVELS.of(LOW));
    assertThat(Levels.ordinal(LEVELS.of(at(HIGH)))).isEqualTo(3);
    assertThat(Levels.ordinal(LEVELS.of(BELOW))).isZero();
    assertThat(Levels.scale(LEVELS.of(BELOW))).isZero();
    assertThat(LEVELS.level(0, 1)).isEqualTo(LOW);
    assertThat(LEVELS.size(0)).isEqualTo(3);
  }

  @Test
  void whatIsOnNoScaleOfTheFrameworkHasNone() {
    assertThat(LEVELS.of(points(1, 2))).isEqualTo(Levels.NONE);
    assertThat(LEVELS.of(NOT_ASSESSED)).isEqualTo(Levels.NONE);
    assertThat(LEVELS.of(EDITION.level("three", "top"))).isEqualTo(Levels.NONE);
    for (Standing elsewhere :
        new Standing[] {
          new Standing.BelowFirstLevel(EDITION, "four"),
          new Standing.BelowFirstLevel(EditionRef.of("toy", "0"), "three")
        }) {
      assertThat(LEVELS.of(new Outcome.Assessed(Optional.empty(), Optional.of(elsewhere))))
          .isEqualTo(Levels.NONE);
    }
  }
}
