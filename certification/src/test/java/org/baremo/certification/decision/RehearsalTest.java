package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Shipped;
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
      assertThat(result.given(0)).isEqualTo(decision.getGrant().map(Grant::getAward));
      assertThat(result.findings()).isEqualTo(decision.getFindings());
      assertThat(result.vetoes()).isEqualTo(decision.getVetoes());
      assertThat(result.awards()).isEqualTo(decision.getAwards());
    }
  }

  @Test
  void whatIsToldToBeTheSameIsNotJudgedAgain() {
    Rehearsal rehearsal = Rehearsal.of(ComDix.compiled());
    List<AwardFinding> good =
        List.copyOf(
            rehearsal
                .decide(ComDix.dossier(60), ComDix.NOW, requirement -> Optional.of("same"))
                .awards());
    Rehearsal.Result remembered =
        rehearsal.decide(ComDix.dossier(0), ComDix.NOW, requirement -> Optional.of("same"));
    assertThat(remembered.awards()).isEqualTo(good);
    assertThat(rehearsal.decide(ComDix.dossier(0), ComDix.NOW).awards()).isNotEqualTo(good);
  }

  @Test
  void whatGivesAnAwardIsToldWithoutTheAwardsBelow() {
    CompiledScheme students = Shipped.scheme("comdix-students@2022.1");
    Rehearsal rehearsal = Rehearsal.of(students);
    Dossier nothing = ComDix.dossier(40, 6, 8, 8, 9, 9);
    Decision decision = students.decide(nothing, ComDix.NOW);
    Rehearsal.Result result = rehearsal.decide(nothing, ComDix.NOW);
    List<Award> awards = students.scheme().scheme().getAwards();
    for (int place = 0; place < awards.size(); place++) {
      int lowest = place;
      assertThat(result.given(place))
          .isEqualTo(
              decision
                  .getGrant()
                  .map(Grant::getAward)
                  .filter(
                      given ->
                          awards.stream()
                              .limit(lowest + 1L)
                              .anyMatch(award -> award.getCode().equals(given))));
    }
  }
}
