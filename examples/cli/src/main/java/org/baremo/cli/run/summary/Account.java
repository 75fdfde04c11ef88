package org.baremo.cli.run.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;

/**
 * What is counted of a decision.
 *
 * @param outcome what it came to
 * @param awards codes of those given
 * @param veto the identifier of the veto that decided; empty where none did
 * @param reasons why it was refused or could not be taken, each once; empty for others
 * @param choice which version of a series decided; empty where there is but one scheme
 */
public record Account(
    DecisionOutcome outcome,
    List<String> awards,
    Optional<String> veto,
    Set<Tally.Reason> reasons,
    Optional<VersionChoice> choice) {

  /**
   * Returns what is counted of a case of a series that no version decides.
   *
   * @param decided what the series came to, without a decision
   * @return the account, with why no version is for the case
   */
  public static Account undecided(SeriesDecision decided) {
    return new Account(
        decided.outcome(), List.of(), Optional.empty(), Set.of(), Optional.of(decided.choice()));
  }

  /**
   * Returns the same with the version that decided.
   *
   * @param version which version of a series, and by which clause
   * @return the account
   */
  public Account by(VersionChoice version) {
    return new Account(outcome, awards, veto, reasons, Optional.of(version));
  }

  /**
   * Returns what is counted of a whole decision: the requirements at the tips of what was found,
   * node by node.
   *
   * @param decision as it was taken
   * @return the account, without a version
   */
  public static Account of(Decision decision) {
    Set<Tally.Reason> reasons = new LinkedHashSet<>();
    Optional<VetoFinding> met = firstMet(decision, reasons);
    if (decision.getOutcome() == DecisionOutcome.REFUSED && met.isEmpty()) {
      collect(decision, Verdict.NOT_MET, reasons);
    } else if (decision.getOutcome() == DecisionOutcome.INDETERMINATE && met.isEmpty()) {
      collect(decision, Verdict.INDETERMINATE, reasons);
    }
    List<String> awards = decision.grants().stream().map(Grant::getAward).toList();
    Optional<String> veto =
        met.filter(one -> isDecidedBy(one.outcome(), decision.getOutcome()))
            .map(one -> one.finding().getRequirement());
    return new Account(decision.getOutcome(), awards, veto, reasons, Optional.empty());
  }

  /** The veto that is met, and before it those that are open as reasons of an open decision. */
  private static Optional<VetoFinding> firstMet(Decision decision, Set<Tally.Reason> reasons) {
    if (decision.getFindings().stream().anyMatch(one -> one.getVerdict() != Verdict.MET)) {
      return Optional.empty(); // a version that does not govern the case has no say in it
    }
    for (VetoFinding veto : decision.getVetoes()) {
      if (veto.verdict() == Verdict.MET) {
        return Optional.of(veto);
      }
      if (veto.verdict().isOpen() && decision.getOutcome() == DecisionOutcome.INDETERMINATE) {
        reasons.add(Tally.Reason.of("", veto.finding()));
      }
    }
    return Optional.empty();
  }

  /** Whether a decision came to what a veto that is met makes of it; an open one may be before. */
  static boolean isDecidedBy(Veto.Outcome veto, DecisionOutcome decision) {
    return veto.name().equals(decision.name());
  }

  private static void collect(Decision decision, Verdict verdict, Set<Tally.Reason> reasons) {
    // A version of a scheme that does not cover the case leaves it open, whatever the marks say.
    decision.getFindings().stream()
        .filter(finding -> finding.getVerdict() != Verdict.MET)
        .forEach(finding -> reasons.add(Tally.Reason.of("", finding)));
    for (AwardFinding award : decision.getAwards()) {
      award
          .findings()
          .forEach(
              finding ->
                  leaves(
                      finding, verdict, leaf -> reasons.add(Tally.Reason.of(award.award(), leaf))));
    }
  }

  /**
   * Of what stands against an award, the tips; a group whose members do not tell why, and one that
   * somebody ruled on, is a tip itself. Nothing that is met, or that was made so, is a reason.
   */
  private static boolean leaves(Finding finding, Verdict verdict, Consumer<Finding> leaf) {
    if (finding.getVerdict() == Verdict.MET || finding.getVerdict() == Verdict.NOT_APPLICABLE) {
      return false;
    }
    boolean isTold = false;
    for (Finding part : Blame.of(finding)) {
      isTold |= leaves(part, verdict, leaf);
    }
    if (!isTold && finding.getVerdict() == verdict) {
      leaf.accept(finding);
      return true;
    }
    return isTold;
  }

  /**
   * Returns what is counted of a decision in short: what stands against the awards.
   *
   * @param decided the outline, after it has decided
   * @param scheme that it decides by
   * @return the account, without a version
   */
  public static Account of(Outline decided, CertificationScheme scheme) {
    List<String> awards = new ArrayList<>();
    for (int i = 0; i < decided.given(); i++) {
      awards.add(scheme.getAwards().get(decided.given(i)).getCode());
    }
    Set<Tally.Reason> reasons = new LinkedHashSet<>();
    for (int i = 0; i < decided.failed(); i++) {
      if (isReason(decided, decided.failed(i), false)) {
        reasons.add(Tally.Reason.of(decided, decided.failed(i)));
      }
    }
    for (int i = 0; i < decided.open(); i++) {
      if (isReason(decided, decided.open(i), true)) {
        reasons.add(Tally.Reason.of(decided, decided.open(i)));
      }
    }
    Optional<String> veto =
        Optional.of(decided.veto())
            .filter(place -> place >= 0)
            .map(scheme.getVetoes()::get)
            .filter(one -> isDecidedBy(one.getOutcome(), decided.outcome()))
            .map(one -> one.getWhen().getId());
    return new Account(decided.outcome(), awards, veto, reasons, Optional.empty());
  }

  /**
   * Tells whether a criterion is among the reasons that are counted.
   *
   * @param decided the outline, after it has decided
   * @param criterion its number
   * @param isOpen whether it is open, rather than failed
   * @return whether it is counted
   */
  public static boolean isReason(Outline decided, int criterion, boolean isOpen) {
    return switch (decided.outcome()) {
      case REFUSED -> !isOpen;
      case INDETERMINATE -> isOpen || decided.award(criterion).isEmpty();
      case GRANTED, PENDING, CANCELLED -> false;
    };
  }
}
