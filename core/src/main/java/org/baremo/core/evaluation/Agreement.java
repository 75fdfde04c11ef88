package org.baremo.core.evaluation;

import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/**
 * Brings a reported outcome together with the one that its parts give. Where they contradict each
 * other, nobody is silently believed: both sides are reported.
 */
final class Agreement {
  private final Evaluator evaluator;
  private final RollUp.Findings findings;

  Agreement(Evaluator evaluator, RollUp.Findings findings) {
    this.evaluator = evaluator;
    this.findings = findings;
  }

  /** The outcome of a vertex that was reported; {@code derived} is not assessed where unknown. */
  Outcome of(int vertex, Outcome stated, Outcome derived) {
    Outcome known = withLevel(vertex, stated);
    if (derived instanceof Outcome.NotAssessed) {
      return known;
    }
    if (known instanceof Outcome.Assessed a && derived instanceof Outcome.Assessed b) {
      return assessed(vertex, a, b);
    }
    if (!known.getClass().equals(derived.getClass())) {
      refuse(vertex, stated, derived);
    }
    return known;
  }

  private Outcome assessed(int vertex, Outcome.Assessed stated, Outcome.Assessed derived) {
    Mark given = derived.mark().orElseThrow();
    if (stated.mark().isEmpty()) {
      if (derived.standing().isPresent() && !derived.standing().equals(stated.standing())) {
        refuse(vertex, stated, derived);
      }
      return new Outcome.Assessed(derived.mark(), stated.standing());
    }
    Rational difference = stated.mark().get().percentage().minus(given.percentage());
    Rational distance = difference.signum() < 0 ? difference.negated() : difference;
    if (distance.compareTo(evaluator.rule().getReportedTolerance()) > 0) {
      refuse(vertex, stated, derived);
    } else if (distance.signum() != 0) {
      findings.add(
          Severity.WARNING,
          "evaluation.rounded",
          pointer(vertex),
          "%s was reported as %s, and its parts give %s, which is used"
              .formatted(name(vertex), shown(stated), shown(derived)));
      return derived;
    }
    return stated;
  }

  /** Adds the level that a reported mark attains, or holds it against the one reported. */
  private Outcome withLevel(int vertex, Outcome stated) {
    if (!(stated instanceof Outcome.Assessed assessed) || assessed.mark().isEmpty()) {
      return stated;
    }
    Optional<Standing> attained = evaluator.standings().of(vertex, assessed.mark().get());
    if (attained.isEmpty() || attained.equals(assessed.standing())) {
      return stated;
    }
    Outcome levelled = new Outcome.Assessed(assessed.mark(), attained);
    if (assessed.standing().isPresent()) {
      findings.add(
          Severity.ERROR,
          "evaluation.contradiction",
          pointer(vertex),
          "%s was reported as %s, and the rule gives %s"
              .formatted(name(vertex), shown(stated), shown(levelled)));
    }
    return levelled;
  }

  void refuse(int vertex, Outcome stated, Outcome derived) {
    findings.add(
        Severity.ERROR,
        "evaluation.contradiction",
        pointer(vertex),
        "%s was reported as %s, and its parts give %s"
            .formatted(name(vertex), shown(stated), shown(derived)));
  }

  String pointer(int vertex) {
    Structure structure = evaluator.targets().structure();
    return vertex == structure.whole()
        ? "/reported/overall"
        : "/reported/outcomes/" + Laws.step(structure.ref(vertex));
  }

  String name(int vertex) {
    Structure structure = evaluator.targets().structure();
    return vertex == structure.whole() ? "overall" : structure.ref(vertex).toString();
  }

  private static String shown(Outcome outcome) {
    if (outcome instanceof Outcome.Assessed assessed) {
      String mark = assessed.mark().map(Agreement::shown).orElse("");
      String standing = assessed.standing().map(Agreement::shown).orElse("");
      return mark.isEmpty() || standing.isEmpty() ? mark + standing : mark + " (" + standing + ")";
    } else if (outcome instanceof Outcome.Exempt) {
      return "exempt";
    }
    return outcome instanceof Outcome.NotYetMarked ? "not yet marked" : "not assessed";
  }

  private static String shown(Mark mark) {
    return "%s of %s %s".formatted(mark.getValue(), mark.getMaximum(), mark.getUnit());
  }

  private static String shown(Standing standing) {
    if (standing instanceof Standing.Attained attained) {
      return attained.level().toString();
    }
    Standing.BelowFirstLevel below = (Standing.BelowFirstLevel) standing;
    return "below the first level of %s of %s".formatted(below.scale(), below.edition());
  }
}
