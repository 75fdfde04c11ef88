package org.baremo.certification.decision.rule;

import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Amount;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.core.assessment.Outcome;

/**
 * What a requirement says about outcomes that hold nothing to compare.
 *
 * @param whenExempt what an exemption comes to
 * @param whenNotAssessed what it comes to where nobody assessed or stated it
 * @param whenNotStated what a number comes to that is reckoned from what nobody stated
 */
public record Unassessed(
    WhenExempt whenExempt, WhenNotAssessed whenNotAssessed, WhenNotAssessed whenNotStated) {
  /**
   * Leaves open what is reckoned from what nobody stated.
   *
   * @param whenExempt what an exemption comes to
   * @param whenNotAssessed what it comes to where nobody assessed or stated it
   */
  public Unassessed(WhenExempt whenExempt, WhenNotAssessed whenNotAssessed) {
    this(whenExempt, whenNotAssessed, WhenNotAssessed.INDETERMINATE);
  }

  /**
   * Tells what a number that lacks comes to.
   *
   * @param lack what lacks
   * @return the verdict
   */
  public Verdict verdict(Amount.Lack lack) {
    return lack.unstated() ? verdict(whenNotStated) : verdict(lack.cause());
  }

  /**
   * Tells what a number that lacks comes to.
   *
   * @param cause why it lacks
   * @return the verdict
   */
  public Verdict verdict(Amount.Cause cause) {
    return switch (cause) {
      case EXEMPT -> verdict(whenExempt);
      case PENDING -> Verdict.PENDING;
      case UNKNOWN -> Verdict.INDETERMINATE;
      case NOT_ASSESSED -> verdict(whenNotAssessed);
    };
  }

  /**
   * Judges an outcome without the thing that was asked for.
   *
   * @param head of the requirement
   * @param outcome what the profile says
   * @param lack what lacks where it was assessed
   * @return what the requirement came to
   */
  public Finding finding(Rule.Head head, Outcome outcome, Observation.Reason lack) {
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
      return notAssessed(head, Observation.Nothing.of(Observation.Reason.NOT_ASSESSED));
    }
    return head.finding(Verdict.INDETERMINATE, Observation.Nothing.of(lack)).build();
  }

  /**
   * Judges something that nobody assessed or stated.
   *
   * @param head of the requirement
   * @param lack what lacks
   * @return what the requirement came to
   */
  public Finding notAssessed(Rule.Head head, Observation.Nothing lack) {
    return head.finding(verdict(whenNotAssessed), lack).build();
  }

  private static Verdict verdict(WhenNotAssessed whenNotAssessed) {
    return switch (whenNotAssessed) {
      case INDETERMINATE -> Verdict.INDETERMINATE;
      case NOT_MET -> Verdict.NOT_MET;
    };
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
