package org.baremo.certification.decision.plan.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.baremo.certification.decision.encoding.Lacks;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.op.Ops;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** Verdicts as whole numbers, and numbers of them in one long. */
class VerdictsTest {
  @Test
  void everyVerdictHasANumberOfItsOwn() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(Verdicts.verdict(Verdicts.of(verdict))).isEqualTo(verdict);
      assertThat(Verdicts.isOpen(Verdicts.of(verdict))).isEqualTo(verdict.isOpen());
    }
    for (int code : Ops.VERDICTS) {
      assertThat(Verdicts.of(Verdicts.verdict(code))).isEqualTo(code);
    }
  }

  @Test
  void whatASchemeDeclaresIsTheVerdictOfThatName() {
    for (WhenEmpty declared : WhenEmpty.values()) {
      assertThat(Verdicts.verdict(Verdicts.of(declared)).name()).isEqualTo(declared.name());
    }
    for (WhenExempt declared : WhenExempt.values()) {
      assertThat(Verdicts.verdict(Verdicts.of(declared)).name()).isEqualTo(declared.name());
    }
    for (WhenNotAssessed declared : WhenNotAssessed.values()) {
      assertThat(Verdicts.verdict(Verdicts.of(declared)).name()).isEqualTo(declared.name());
    }
  }

  @Test
  void asManyOfEachAsThereMayBeAreCountedApart() {
    long counts = 0;
    for (int i = 0; i < Verdicts.MOST; i++) {
      for (int verdict : Ops.VERDICTS) {
        counts += Verdicts.one(verdict);
      }
    }
    for (int verdict : Ops.VERDICTS) {
      assertThat(Verdicts.count(counts, verdict)).isEqualTo(4_095);
    }
    assertThat(Verdicts.count(Verdicts.one(Verdicts.PENDING), Verdicts.PENDING)).isEqualTo(1);
    assertThat(Verdicts.count(Verdicts.one(Verdicts.PENDING), Verdicts.MET)).isZero();
  }

  @Test
  void onlyMetAndNotMetAreClosed() {
    assertThat(Verdicts.areClosed(0)).isTrue();
    assertThat(Verdicts.areClosed(Verdicts.MOST * Verdicts.one(Verdicts.NOT_MET))).isTrue();
    assertThat(Verdicts.areClosed(Verdicts.MOST * Verdicts.one(Verdicts.MET))).isTrue();
    assertThat(Verdicts.areClosed(Verdicts.one(Verdicts.PENDING))).isFalse();
    assertThat(Verdicts.areClosed(Verdicts.one(Verdicts.INDETERMINATE))).isFalse();
    assertThat(Verdicts.areClosed(Verdicts.one(Verdicts.NOT_APPLICABLE))).isFalse();
  }

  @Test
  void aComparisonAcceptsLessTheSameOrMore() {
    for (Comparison comparison : Comparison.values()) {
      int accepted = Verdicts.accepted(comparison);
      for (long difference : new long[] {Long.MIN_VALUE, -2, -1, 0, 1, 2, Long.MAX_VALUE}) {
        int sign = Long.signum(difference);
        assertThat(Verdicts.compared(accepted, difference) == Verdicts.MET)
            .as("%s %s", difference, comparison)
            .isEqualTo(comparison.holds(sign, 0))
            .isEqualTo(Verdicts.placed(accepted, sign + 1) == Verdicts.MET);
        assertThat(Verdicts.compared(accepted, difference)).isIn(Verdicts.MET, Verdicts.NOT_MET);
      }
    }
  }

  @Test
  void everyLackComesToWhatTheSchemeSaysOfIt() {
    int lacks = Verdicts.lacks(Verdicts.NOT_APPLICABLE, Verdicts.NOT_MET);
    assertThat(Verdicts.lacking(lacks, Lacks.NOT_ASSESSED)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Verdicts.lacking(lacks, Lacks.EXEMPT)).isEqualTo(Verdicts.NOT_APPLICABLE);
    assertThat(Verdicts.lacking(lacks, Lacks.PENDING)).isEqualTo(Verdicts.PENDING);
    assertThat(Verdicts.lacking(lacks, Lacks.UNKNOWN)).isEqualTo(Verdicts.INDETERMINATE);
  }

  @Test
  void withinLimitsTheyAreIncluded() {
    assertThat(Verdicts.within(2, 3, 1)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Verdicts.within(2, 3, 2)).isEqualTo(Verdicts.MET);
    assertThat(Verdicts.within(2, 3, 3)).isEqualTo(Verdicts.MET);
    assertThat(Verdicts.within(2, 3, 4)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Verdicts.within(Integer.MAX_VALUE, 3, 3)).isEqualTo(Verdicts.NOT_MET);
    assertThat(Verdicts.within(0, -1, 0)).isEqualTo(Verdicts.NOT_MET);
  }

  @Test
  void whatIsOpenIsIndeterminateBeforeItIsPending() {
    long pending = Verdicts.one(Verdicts.PENDING);
    long both = pending + Verdicts.one(Verdicts.INDETERMINATE);
    assertThat(Verdicts.openOr(0, Verdicts.MET)).isEqualTo(Verdicts.MET);
    assertThat(Verdicts.openOr(pending, Verdicts.MET)).isEqualTo(Verdicts.PENDING);
    assertThat(Verdicts.openOr(both, Verdicts.MET)).isEqualTo(Verdicts.INDETERMINATE);
  }
}
