package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.testing.ComDix;
import org.junit.jupiter.api.Test;

/** Many forms of one case are tried as they would be decided. */
class RehearsalTest {
  @Test
  void aFormComesToWhatItsDecisionSays() {
    Rehearsal rehearsal = Rehearsal.of(ComDix.compiled());
    for (int points = 40; points <= 46; points++) {
      Dossier form = ComDix.dossier(points);
      Decision decision = ComDix.compiled().decide(form, ComDix.NOW);
      int form1 = points;
      Rehearsal.Result result =
          rehearsal.decide(form, ComDix.NOW, requirement -> Optional.of(form1));
      assertThat(result.outcome()).isEqualTo(decision.getOutcome());
      assertThat(result.given())
          .isEqualTo(decision.grants().stream().map(Grant::getAward).toList());
      assertThat(result.findings()).isEqualTo(decision.getFindings());
      assertThat(result.vetoes()).isEqualTo(decision.getVetoes());
      assertThat(result.awards()).isEqualTo(decision.getAwards());
    }
  }

  @Test
  void whatIsToldToBeTheSameIsNotJudgedAgain() {
    Rehearsal rehearsal = Rehearsal.of(ComDix.compiled());
    Rehearsal.Result good =
        rehearsal.decide(ComDix.dossier(60), ComDix.NOW, requirement -> Optional.of("same"));
    Rehearsal.Result remembered =
        rehearsal.decide(ComDix.dossier(0), ComDix.NOW, requirement -> Optional.of("same"));
    assertThat(remembered.awards()).isEqualTo(good.awards());
    assertThat(rehearsal.decide(ComDix.dossier(0), ComDix.NOW).awards())
        .isNotEqualTo(good.awards());
  }
}
