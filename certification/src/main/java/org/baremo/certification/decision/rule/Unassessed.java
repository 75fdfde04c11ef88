package org.baremo.certification.decision.rule;

import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.requirement.WhenExempt;
import org.baremo.certification.scheme.requirement.WhenNotAssessed;
import org.baremo.core.assessment.Outcome;

/** What a requirement says about outcomes that hold nothing to compare. */
record Unassessed(WhenExempt whenExempt, WhenNotAssessed whenNotAssessed) {

  /** Judges an outcome without the thing that was asked for; the lack is why, where assessed. */
  Finding finding(Rule.Head head, Outcome outcome, Observation.Reason lack) {
    if (outcome instanceof Outcome.Exempt exempt) {
      return head.finding(
              verdict(whenExempt),
              Observation.Nothing.of(Observation.Reason.EXEMPT, exempt.reason()))
          .build();
    }
    if (outcome instanceof Outcome.NotYetMarked) {
      return head.finding(
              Verdict.PENDING, Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED))
          .build();
    }
    if (outcome instanceof Outcome.NotAssessed) {
      Verdict verdict =
          whenNotAssessed == WhenNotAssessed.NOT_MET ? Verdict.NOT_MET : Verdict.INDETERMINATE;
      return head.finding(verdict, Observation.Nothing.of(Observation.Reason.NOT_ASSESSED)).build();
    }
    return head.finding(Verdict.INDETERMINATE, Observation.Nothing.of(lack)).build();
  }

  private static Verdict verdict(WhenExempt whenExempt) {
    return switch (whenExempt) {
      case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
      case MET -> Verdict.MET;
      case NOT_MET -> Verdict.NOT_MET;
      case INDETERMINATE -> Verdict.INDETERMINATE;
    };
  }
}
