package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.ComDix.NOW;
import static org.baremo.certification.testing.ComDix.dossier;

import java.time.LocalDate;
import java.util.Locale;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-ES");

  private static Decision refused() {
    Dossier young =
        dossier(42, 7, 8, 9, 9, 9).toBuilder().birthDate(LocalDate.of(2011, 3, 2)).build();
    return ComDix.compiled().decide(young, NOW);
  }

  @Test
  void aRefusalReadsAsRecordedInBothLanguages() {
    Explanation explanation = Explanation.of(refused(), ComDix.resolved());
    Golden.assertText("refused-en.txt", explanation.text(Locale.UK));
    Golden.assertText("refused-es.txt", explanation.text(SPANISH));
  }

  @Test
  void aGrantReadsAsRecordedInBothLanguages() {
    Decision granted = ComDix.compiled().decide(dossier(43, 8, 8, 9, 9, 9), NOW);
    Explanation explanation = Explanation.of(granted, ComDix.resolved());
    Golden.assertText("granted-en.txt", explanation.text(Locale.US));
    Golden.assertText("granted-es.txt", explanation.text(SPANISH));
  }

  @Test
  void anotherSchemeCannotExplainADecision() {
    var other = Schemes.comdixInitial().resolve(ComDix.catalog()).orThrow();
    assertThatThrownBy(() -> Explanation.of(refused(), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("scheme must be the one that decided, comdix-intermediate@2022.1");
  }
}
