package org.baremo.benchmarks.eight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
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
