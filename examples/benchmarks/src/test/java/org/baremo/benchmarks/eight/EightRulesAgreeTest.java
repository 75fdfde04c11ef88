package org.baremo.benchmarks.eight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Council;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** Whoever finds other rules failed is no contender. */
class EightRulesAgreeTest {
  private static final int CASES = 10_000;

  private final List<Applicant> applicants = Applicants.make(CASES);

  @Test
  void everyRuleFailsForSomeAndAboutHalfAreGranted() {
    int granted = 0;
    int[] failed = new int[8];
    for (Applicant applicant : applicants) {
      int mask = Flat.failed(applicant);
      granted += mask == 0 ? 1 : 0;
      for (int rule = 0; rule < failed.length; rule++) {
        failed[rule] += mask >> rule & 1;
      }
    }
    assertThat(granted).isBetween(CASES * 4 / 10, CASES * 6 / 10);
    assertThat(Arrays.stream(failed).boxed()).allMatch(count -> count > CASES / 50);
  }

  @Test
  void theLoopOverValuesFindsTheSameRulesFailed() {
    Loop loop = new Loop();
    for (int i = 0; i < CASES; i++) {
      assertThat(loop.failed(Values.dossier(i, applicants.get(i))))
          .as("case %s", i)
          .isEqualTo(Flat.failed(applicants.get(i)));
    }
  }

  @Test
  void theSdkFindsTheSameRulesFailedFromValuesAndEncoded() {
    CompiledScheme compiled = Sdk.compiled();
    Council council = compiled.at(Sdk.AS_OF);
    for (int i = 0; i < CASES; i++) {
      int failed = Flat.failed(applicants.get(i));
      Dossier dossier = Values.dossier(i, applicants.get(i));
      Decision fromValues = council.decide(dossier);
      Decision encoded = council.decide(compiled.encode(dossier));
      assertThat(Sdk.failed(fromValues)).as("case %s", i).isEqualTo(failed);
      assertThat(Sdk.failed(encoded)).as("case %s", i).isEqualTo(failed);
      assertThat(fromValues.getOutcome())
          .isEqualTo(encoded.getOutcome())
          .isEqualTo(failed == 0 ? DecisionOutcome.GRANTED : DecisionOutcome.REFUSED);
    }
  }

  @Test
  void droolsFindsTheSameRulesFailed() {
    DroolsRules fine = DroolsRules.fine();
    DroolsRules coarse = DroolsRules.coarse();
    for (int i = 0; i < CASES; i++) {
      int failed = Flat.failed(applicants.get(i));
      assertThat(fine.failed(Facts.fine(applicants.get(i)))).as("case %s", i).isEqualTo(failed);
      assertThat(coarse.failed(Facts.coarse(applicants.get(i)))).as("case %s", i).isEqualTo(failed);
    }
  }

  @Test
  void jsonLogicFindsTheSameRulesFailed() throws IOException {
    JsonRules rules = new JsonRules();
    for (int i = 0; i < CASES; i++) {
      assertThat(rules.failed(JsonRules.data(applicants.get(i))))
          .as("case %s", i)
          .isEqualTo(Flat.failed(applicants.get(i)));
    }
  }
}
