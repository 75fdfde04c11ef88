package org.baremo.certification.decision.rule.combination;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.core.value.Rational;

/**
 * A share of other rules; how many are needed follows from how many apply.
 *
 * @param head what every finding of the requirement says about it
 * @param needed how many are needed, not yet whole, where so many apply
 * @param whenEmpty what it comes to where none of them applies
 * @param members the other rules
 */
public record ShareRule(
    Head head, IntFunction<Rational> needed, Verdict whenEmpty, List<Rule> members)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<Finding> parts = members.stream().map(member -> member.judge(facts)).toList();
    List<Verdict> verdicts = parts.stream().map(Finding::getVerdict).toList();
    Verdict verdict = Verdict.share(needed, verdicts, whenEmpty);
    Observation.Counted counted = GroupRule.counted(verdicts);
    return head.finding(verdict, counted).missing(missing(verdict, counted)).parts(parts).build();
  }

  private Optional<Gap> missing(Verdict verdict, Observation.Counted counted) {
    if (verdict != Verdict.NOT_MET || counted.applicable() == 0) {
      return Optional.empty();
    }
    Rational more =
        Rounding.Mode.CEILING
            .apply(needed.apply(counted.applicable()), 0)
            .minus(Rational.of(counted.met()));
    return GroupRule.more(more.numerator().intValueExact());
  }
}
