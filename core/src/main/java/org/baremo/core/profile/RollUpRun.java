package org.baremo.core.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.PartSum;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.evaluation.Structure;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/** One profile on its way up. Not thread-safe; used once. */
final class RollUpRun {
  private static final Outcome NOT_ASSESSED = new Outcome.NotAssessed();
  private static final Outcome NOT_YET_MARKED = new Outcome.NotYetMarked();
  private static final Outcome EXEMPT = new Outcome.Exempt("every part is exempt");

  private final RollUpPlan plan;
  private final CompetenceProfile profile;
  private final Structure structure;
  private final @Nullable Outcome[] outcomes;
  private final List<Problem> warnings = new ArrayList<>();

  RollUpRun(RollUpPlan plan, CompetenceProfile profile) {
    this.plan = plan;
    this.profile = profile;
    this.structure = plan.structure();
    this.outcomes = Outcomes.byVertex(profile, structure);
  }

  Checked<RolledUp> settle() {
    for (int i = 0; i < structure.orderSize(); i++) {
      int vertex = structure.inOrder(i);
      if (structure.partCount(vertex) > 0) {
        outcomes[vertex] = settled(vertex, outcomes[vertex]);
      }
    }
    Outcome overall = profile.getOverall();
    if (plan.policy().getOverallRule().isPresent() && structure.partCount(structure.whole()) > 0) {
      overall = settled(structure.whole(), overall);
    }
    return Checked.of(new RolledUp(profile, structure, outcomes, overall), warnings);
  }

  private Outcome settled(int vertex, @Nullable Outcome own) {
    if (own instanceof Outcome.Exempt) {
      return own;
    }
    Outcome derived = derived(vertex);
    if (!Outcomes.isKnown(own) || own == null) {
      return derived;
    } else if (derived instanceof Outcome.NotAssessed) {
      return own;
    }
    if (!derived.equals(own)) {
      warn(vertex, "replaced", "%s had a result of its own, which the one of its parts replaces");
    }
    return derived;
  }

  private Outcome derived(int vertex) {
    RollUpRule rule = plan.rule(vertex);
    if (rule instanceof RollUpRule.Mean mean) {
      return mean(vertex, mean);
    } else if (rule instanceof RollUpRule.Minimum) {
      return minimum(vertex);
    } else if (rule instanceof RollUpRule.AtLeast atLeast) {
      return level(vertex, atLeast.parts());
    }
    return level(vertex, rule instanceof RollUpRule.Any ? 1 : Integer.MAX_VALUE);
  }

  /** The highest level that so many parts attain, or all of them where there are fewer. */
  private Outcome level(int vertex, int wanted) {
    int[] attained = new int[0];
    int scale = Levels.NONE;
    int known = 0;
    boolean isMissing = false;
    boolean isUnmarked = false;
    boolean differ = false;
    boolean hasExempt = false;
    for (int i = 0; i < structure.partCount(vertex); i++) {
      Outcome part = outcomes[structure.part(vertex, i)];
      int code = part == null ? Levels.NONE : plan.levels().of(part);
      if (code == Levels.NONE) {
        isUnmarked |= part instanceof Outcome.NotYetMarked;
        hasExempt |= part instanceof Outcome.Exempt;
        isMissing |= !(part instanceof Outcome.NotYetMarked) && !(part instanceof Outcome.Exempt);
      } else {
        if (scale == Levels.NONE) {
          scale = Levels.scale(code);
          attained = new int[plan.levels().size(scale) + 1];
        }
        if (scale == Levels.scale(code)) {
          attained[Levels.ordinal(code)]++;
        } else {
          differ = true;
        }
        known++;
      }
    }
    if (isUnmarked) {
      return NOT_YET_MARKED;
    } else if (differ) {
      return warn(
          vertex, "scales-differ", "%s has parts on different scales, which give it no result");
    } else if (known == 0) {
      return hasExempt && !isMissing ? EXEMPT : NOT_ASSESSED;
    } else if (isMissing && isRefused()) {
      return NOT_ASSESSED;
    }
    int ordinal = attained.length - 1;
    for (int count = attained[ordinal]; count < Math.min(wanted, known); ) {
      count += attained[--ordinal];
    }
    return plan.levels().assessed(scale, ordinal);
  }

  private Outcome minimum(int vertex) {
    Rational lowest = null;
    Rational floor = Rational.ZERO;
    boolean isMissing = false;
    boolean hasExempt = false;
    for (int i = 0; i < structure.partCount(vertex); i++) {
      Outcome part = outcomes[structure.part(vertex, i)];
      Mark mark = part == null ? null : part.markGiven().orElse(null);
      if (part instanceof Outcome.NotYetMarked) {
        return NOT_YET_MARKED;
      } else if (part instanceof Outcome.Exempt) {
        hasExempt = true;
      } else if (mark == null) {
        isMissing = true;
      } else {
        Rational percentage = mark.percentage();
        lowest = lowest == null || percentage.compareTo(lowest) < 0 ? percentage : lowest;
        Rational least = percent(mark.getMinimum(), mark.getMaximum());
        floor = least.compareTo(floor) < 0 ? least : floor;
      }
    }
    if (lowest == null) {
      return hasExempt && !isMissing ? EXEMPT : NOT_ASSESSED;
    } else if (isMissing && isRefused()) {
      return NOT_ASSESSED;
    }
    return assessed(
        vertex,
        Mark.builder()
            .value(lowest)
            .maximum(Rational.HUNDRED)
            .minimum(floor)
            .unit("percent")
            .build());
  }

  private static Rational percent(Rational value, Rational maximum) {
    return value.signum() == 0 ? value : value.times(Rational.HUNDRED).dividedBy(maximum);
  }

  private Outcome mean(int vertex, RollUpRule.Mean mean) {
    PartSum sum = new PartSum(mean.of());
    for (int i = 0; i < structure.partCount(vertex); i++) {
      int part = structure.part(vertex, i);
      Outcome outcome = outcomes[part];
      sum.add(outcome == null ? NOT_ASSESSED : outcome, plan.weight(part));
    }
    if (sum.hasUnmarked()) {
      return NOT_YET_MARKED;
    } else if (sum.hasOtherUnit()) {
      return warn(vertex, "units-differ", "%s has parts in other units, which give it no result");
    } else if (sum.isEmpty()) {
      return sum.hasExempt() && !sum.hasMissing() ? EXEMPT : NOT_ASSESSED;
    } else if (sum.hasMissing() && isRefused()) {
      return NOT_ASSESSED;
    }
    return assessed(vertex, sum.mark(false));
  }

  private boolean isRefused() {
    return plan.policy().getIncompleteParts() == IncompleteParts.NOT_ASSESSED;
  }

  private Outcome assessed(int vertex, Mark mark) {
    Optional<Standing> standing = plan.bands(vertex).map(b -> b.standing(mark.percentage()));
    return new Outcome.Assessed(Optional.of(mark), standing);
  }

  private Outcome warn(int vertex, String code, String message) {
    Optional<Ref> node =
        vertex == structure.whole() ? Optional.empty() : Optional.of(structure.ref(vertex));
    String pointer = node.map(ref -> "/outcomes/" + Laws.step(ref)).orElse("/overall");
    warnings.add(
        Problem.warning(
            "profile." + code,
            Location.of("profile of " + profile.getHolder(), pointer),
            message.formatted(Levels.name(node))));
    return NOT_ASSESSED;
  }
}
