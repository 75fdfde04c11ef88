package org.baremo.certification.decision.rule.combination;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;

/**
 * All, any, none or at least so many of other rules.
 *
 * @param head what every finding of the requirement says about it
 * @param demand which of them must be met, and how many
 * @param whenEmpty what it comes to where none of them applies
 * @param members the other rules
 */
public record GroupRule(Head head, Demand.Combine demand, Verdict whenEmpty, List<Rule> members)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<Finding> parts = members.stream().map(member -> member.judge(facts)).toList();
    List<Verdict> verdicts = parts.stream().map(Finding::getVerdict).toList();
    Verdict verdict = combined(verdicts);
    Observation.Counted counted = counted(verdicts);
    return head.finding(verdict, counted).missing(missing(verdict, counted)).parts(parts).build();
  }

  /** How many members are met, and how many apply. */
  static Observation.Counted counted(List<Verdict> verdicts) {
    int met = 0;
    int applicable = 0;
    for (Verdict verdict : verdicts) {
      met += verdict == Verdict.MET ? 1 : 0;
      applicable += verdict == Verdict.NOT_APPLICABLE ? 0 : 1;
    }
    return new Observation.Counted(met, applicable);
  }

  /** So many more members, if any. */
  static Optional<Gap> more(int count) {
    return count > 0 ? Optional.of(new Gap.Members(count)) : Optional.empty();
  }

  private Verdict combined(List<Verdict> verdicts) {
    return switch (demand.quantifier()) {
      case ALL -> Verdict.all(verdicts, whenEmpty);
      case ANY -> Verdict.any(verdicts, whenEmpty);
      case NONE -> Verdict.none(verdicts, whenEmpty);
      case AT_LEAST -> Verdict.atLeast(demand.count(), verdicts, whenEmpty);
    };
  }

  private Optional<Gap> missing(Verdict verdict, Observation.Counted counted) {
    if (verdict != Verdict.NOT_MET) {
      return Optional.empty();
    }
    return switch (demand.quantifier()) {
      case ALL -> more(counted.applicable() - counted.met());
      case ANY -> more(1);
      case NONE -> Optional.empty();
      case AT_LEAST -> more(demand.count() - counted.met());
    };
  }
}
