package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of as many digits as documents hold. */
class LongMarksTest {
  private static Decision decided(Mark overall) {
    CompetenceProfile profile =
        ComDix.profile(50, 10, 10, 10, 10, 10).toBuilder()
            .overall(Outcome.Assessed.of(overall))
            .build();
    return ComDix.compiled().decide(ComDix.dossier(profile), ComDix.NOW);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 197, 300, 395, 399, 400})
  void decisionsOfThemAreWrittenAndReadBack(int digits) {
    Rational maximum = Rational.parse("9".repeat(digits));
    for (Rational value :
        new Rational[] {
          maximum,
          Rational.ZERO,
          maximum.minus(Rational.ONE),
          Rational.parse("7" + "1".repeat(digits - 1)),
          Rational.parse("3" + "1".repeat(digits - 1))
        }) {
      Decision decision = decided(Mark.of(value, maximum));
      byte[] document = Json.standard().write(decision);
      assertThat(Json.standard().read(document, Decision.class, "decision.json").orThrow())
          .isEqualTo(decision);
    }
  }
}
