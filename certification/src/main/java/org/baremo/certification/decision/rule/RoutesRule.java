package org.baremo.certification.decision.rule;

import java.util.List;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;

/** One of several ways; the first that is met is the one that was taken. */
record RoutesRule(Head head, List<String> codes, Verdict whenEmpty, List<Rule> members)
    implements NumberRule {

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
