package org.baremo.certification.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.scheme.series.ResolvedClause;
import org.baremo.certification.scheme.series.Transition;

/** Lets a version decide cases of days on which it is not in force, by a transitional clause. */
final class Admission {
  private final Transition transition;
  private final Rule when;

  Admission(ResolvedClause clause) {
    transition = clause.transition();
    when =
        new RuleCompiler(clause.words()).compile(transition.getWhen(), clause.pointer() + "/when");
  }

  /**
   * What being in force comes to on a day outside the version's own.
   *
   * @param head of the finding without the clause
   * @param day the anchor's
   */
  Finding judge(Rule.Head head, LocalDate day, Case facts) {
    Optional<LocalDate> lapsed = transition.getUntil().filter(facts.asOf().toLocalDate()::isAfter);
    if (lapsed.isPresent()) {
      return head.finding(Verdict.NOT_MET, new Observation.OnDay(day)).build();
    }
    Finding condition = when.judge(facts);
    Verdict verdict =
        condition.getVerdict() == Verdict.NOT_APPLICABLE ? Verdict.NOT_MET : condition.getVerdict();
    return head.finding(verdict, new Observation.ByTransition(transition.getId(), day))
        .legalReference(transition.getLegalReference())
        .addParts(condition)
        .build();
  }
}
