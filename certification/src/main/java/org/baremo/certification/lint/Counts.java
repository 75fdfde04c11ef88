package org.baremo.certification.lint;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/** Numbers and shares of members that never, or always, come about: at least 5 of 4. */
final class Counts {
  private final CertificationScheme scheme;
  private final Findings findings;

  Counts(CertificationScheme scheme, Findings findings) {
    this.scheme = scheme;
    this.findings = findings;
  }

  void lint(String at, Requirement requirement) {
    if (requirement instanceof CountOf count) {
      int members = count.getRequirements().size();
      counted(at, count, members, count.getComparison(), count.getCount());
    } else if (requirement instanceof UnitsRequirement units) {
      counted(at, units, members(units), units.getComparison(), units.getCount());
    } else if (requirement instanceof NodesRequirement nodes) {
      comparison(nodes.getQuantifier())
          .ifPresent(
              comparison ->
                  counted(
                      at, nodes, nodes.getNodes().size(), comparison, nodes.getCount().orElse(0)));
      if (nodes.getQuantifier() == NodeQuantifier.AT_LEAST_SHARE) {
        int members = nodes.getNodes().size();
        shared(at, nodes, members, nodes.getLeastCount().orElse(1), n -> needed(nodes, n));
      }
    } else if (requirement instanceof ShareOf share) {
      int members = share.getRequirements().size();
      shared(at, share, members, share.getLeastCount(), share::needed);
    }
  }

  private int members(UnitsRequirement asked) {
    return (int)
        scheme.getAwards().stream()
            .filter(award -> award.getCode().equals(asked.getAward()))
            .flatMap(award -> award.getUnits().stream())
            .filter(unit -> asked.counts(unit.getCode()))
            .count();
  }

  private static Rational needed(NodesRequirement nodes, int applicable) {
    return nodes.needed(applicable).orElseThrow();
  }

  private static Optional<Comparison> comparison(NodeQuantifier quantifier) {
    return switch (quantifier) {
      case EXACTLY -> Optional.of(Comparison.EQUAL);
      case AT_LEAST -> Optional.of(Comparison.AT_LEAST);
      case AT_MOST -> Optional.of(Comparison.AT_MOST);
      case ALL, ANY, NONE, AT_LEAST_SHARE -> Optional.empty();
    };
  }

  private void counted(
      String at, Requirement requirement, int members, Comparison comparison, int count) {
    long holding =
        IntStream.rangeClosed(0, members).filter(met -> comparison.holds(met, count)).count();
    if (holding == 0) {
      never(at, requirement, members, comparison, count);
    } else if (holding == members + 1) {
      findings.add(
          LintKind.COUNT_ALWAYS_REACHED,
          at,
          requirement,
          "comparison",
          comparison.name(),
          "count",
          count,
          "members",
          members);
    }
  }

  private void never(
      String at, Requirement requirement, int members, Comparison comparison, int count) {
    findings.add(
        LintKind.COUNT_NEVER_REACHED,
        at,
        requirement,
        "comparison",
        comparison.name(),
        "count",
        count,
        "members",
        members);
  }

  /** A least number above the members; a share so small that none of those that apply is needed. */
  private void shared(
      String at, Requirement requirement, int members, int least, IntFunction<Rational> needed) {
    if (least > members) {
      never(at, requirement, members, Comparison.AT_LEAST, least);
    }
    IntStream.rangeClosed(1, members)
        .filter(applying -> needed.apply(applying).signum() <= 0)
        .max()
        .ifPresent(
            applying ->
                findings.add(LintKind.NOTHING_NEEDED, at, requirement, "members", applying));
  }
}
