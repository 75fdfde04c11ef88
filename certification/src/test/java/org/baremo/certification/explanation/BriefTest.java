package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");
  private static final Json JSON = Json.standard();
  private final Explainer explainer = Explainer.of(ComDix.resolved(), SPANISH);

  private static Decision asWritten(Decision decision) {
    return JSON.read(JSON.write(decision), Decision.class, "decision").orThrow();
  }

  @Test
  void aRefusalIsALineAndOneForEachRequirementThatIsNotMet() {
    assertThat(explainer.brief(FormsTest.decided(DecisionOutcome.REFUSED)))
        .isEqualTo(
            """
            Denegado a h-1 el 21 de noviembre de 2026.
            - no cumple: Puntuación total: se exige más del 70 % (42 de 60)
            - no cumple: Puntuación de cada área: se exige más del 60 % en cada uno de los 5
            """);
  }

  @Test
  void aGrantIsALine() {
    assertThat(explainer.brief(FormsTest.decided(DecisionOutcome.GRANTED)))
        .isEqualTo("Concedido a h-1 el 21 de noviembre de 2026.\n");
  }

  @Test
  void whatIsOpenIsToldAsOpen() {
    assertThat(explainer.brief(FormsTest.decided(DecisionOutcome.PENDING)))
        .endsWith(
            "- pendiente: Puntuación de cada área: se exige más del 60 % en cada uno de los 5\n");
  }

  @ParameterizedTest
  @EnumSource(DecisionOutcome.class)
  void aDecisionThatWasWrittenAndReadIsToldAlike(DecisionOutcome outcome) {
    Decision decision = FormsTest.decided(outcome);
    Explainer any = Explainer.of(FormsTest.scheme(outcome), SPANISH);
    StringBuilder out = new StringBuilder("> ");
    any.brief(asWritten(decision), out);
    assertThat(out).hasToString("> " + any.brief(decision));
    Explanation explanation = Explanation.of(decision, FormsTest.scheme(outcome));
    assertThat(explanation.brief(Messages.of(SPANISH))).isEqualTo(any.brief(decision));
  }

  @Test
  void withoutItsSchemeIdentifiersStandForTitles() {
    Explainer any = Explainer.of(Messages.of(Locale.ENGLISH));
    assertThat(any.brief(FormsTest.decided(DecisionOutcome.REFUSED)))
        .contains("\n- not met: overall: more than 70 % is required (42 of 60)\n");
  }

  @Test
  void anotherSchemeCannotTellADecision() {
    Decision other =
        CompiledScheme.of(Schemes.comdixInitial().resolve(ComDix.catalog()).orThrow())
            .decide(ComDix.dossier(43, 8, 8, 9, 9, 9), ComDix.NOW);
    assertThatThrownBy(() -> explainer.brief(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("scheme must be the one that decided, comdix-initial@2022.1");
  }
}
