package org.baremo.certification.decision.rule.combination;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.core.value.Comparison;

/**
 * How many other rules are met, compared with a number.
 *
 * @param head what every finding of the requirement says about it
 * @param comparison how the number of those that are met compares
 * @param count with how many
 * @param whenEmpty what it comes to where none of them applies
 * @param members the other rules
 */
public record CountRule(
    Head head, Comparison comparison, int count, Verdict whenEmpty, List<Rule> members)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<Finding> parts = members.stream().map(member -> member.judge(facts)).toList();
    List<Verdict> verdicts = parts.stream().map(Finding::getVerdict).toList();
    Verdict verdict = Verdict.count(comparison, count, verdicts, whenEmpty);
    return finding(head, verdict, verdicts, comparison, count).parts(parts).build();
  }

  /**
   * Starts a finding on a number of members.
   *
   * @param head of the requirement
   * @param verdict what it came to
   * @param members what each of them came to
   * @param comparison how the number of those that are met compares
   * @param count with how many
   * @return a builder that lacks only the parts
   */
  public static Finding.Builder finding(
      Head head, Verdict verdict, List<Verdict> members, Comparison comparison, int count) {
    Observation.Counted counted = GroupRule.counted(members);
    return head.finding(verdict, counted)
        .missing(
            verdict == Verdict.NOT_MET
                ? missing(counted.met(), comparison, count)
                : Optional.empty());
  }

  private static Optional<Gap> missing(int met, Comparison comparison, int count) {
    return switch (comparison) {
      case AT_LEAST, EQUAL -> GroupRule.more(count - met);
      case ABOVE -> GroupRule.more(count - met + 1);
      case AT_MOST, BELOW -> Optional.empty();
    };
  }
}
