package org.baremo.certification.decision.rule.combination;

import java.util.List;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;

/**
 * One of several ways; the first that is met is the one that was taken.
 *
 * @param head what every finding of the requirement says about it
 * @param codes the name of each way
 * @param whenEmpty what it comes to where none of them applies
 * @param members what each way asks for, in the same order
 */
public record RoutesRule(Head head, List<String> codes, Verdict whenEmpty, List<Rule> members)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<Finding> parts = members.stream().map(member -> member.judge(facts)).toList();
    List<Verdict> verdicts = parts.stream().map(Finding::getVerdict).toList();
    int taken = verdicts.indexOf(Verdict.MET);
    Observation observed =
        taken >= 0 ? new Observation.ByRoute(codes.get(taken)) : GroupRule.counted(verdicts);
    Verdict verdict = Verdict.any(verdicts, whenEmpty);
    return head.finding(verdict, observed)
        .missing(GroupRule.more(verdict == Verdict.NOT_MET ? 1 : 0))
        .parts(parts)
        .build();
  }
}
