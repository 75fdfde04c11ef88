package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.ComDix.NOW;
import static org.baremo.certification.testing.ComDix.dossier;

import java.util.Locale;
import org.baremo.certification.testing.ComDix;
import org.junit.jupiter.api.Test;

class ComDixDecisionTest {
  private static final Decider COMDIX = ComDix.decider();

  @Test
  void fortyTwoOfSixtyIsRefusedAndSaysByHowMuch() {
    Decision decision = COMDIX.decide(dossier(42, 8, 8, 8, 9, 9), NOW);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    assertThat(Explanation.of(decision).text(Locale.ENGLISH))
        .contains(
            "not met: overall: 42 of 60 points (70 %); more than 70 % is required;"
                + " 1 point short: more than 42 of 60 needed, so at least 43");
  }

  @Test
  void fortyThreeOfSixtyWithEveryAreaAboveSixtyPerCentIsAwarded() {
    Decision decision = COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
  }
}
