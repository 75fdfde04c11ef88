package org.baremo.certification.decision.rule;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;

/** All, any, none or at least so many of other rules. */
record GroupRule(Head head, Demand.Combine demand, Verdict whenEmpty, List<Rule> members)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<Finding> parts = members.stream().map(member -> member.judge(facts)).toList();
    List<Verdict> verdicts = parts.stream().map(Finding::getVerdict).toList();
    Verdict verdict = combined(verdicts);
    int met = (int) verdicts.stream().filter(v -> v == Verdict.MET).count();
    int applicable = (int) verdicts.stream().filter(v -> v != Verdict.NOT_APPLICABLE).count();
    return head.finding(verdict, new Observation.Counted(met, applicable))
        .missing(missing(verdict, met, applicable))
        .parts(parts)
        .build();
  }

  private Verdict combined(List<Verdict> verdicts) {
    return switch (demand.quantifier()) {
      case ALL -> Verdict.all(verdicts, whenEmpty);
      case ANY -> Verdict.any(verdicts, whenEmpty);
      case NONE -> Verdict.none(verdicts, whenEmpty);
      case AT_LEAST -> Verdict.atLeast(demand.count(), verdicts, whenEmpty);
    };
  }

  private Optional<Gap> missing(Verdict verdict, int met, int applicable) {
    if (verdict != Verdict.NOT_MET) {
      return Optional.empty();
    }
    return switch (demand.quantifier()) {
      case ALL -> more(applicable - met);
      case ANY -> more(1);
      case NONE -> Optional.empty();
      case AT_LEAST -> more(demand.count() - met);
    };
  }

  private static Optional<Gap> more(int count) {
    return count > 0 ? Optional.of(new Gap.Members(count)) : Optional.empty();
  }
}
