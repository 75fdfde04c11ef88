package org.baremo.core.evaluation;

import java.util.Collection;
import java.util.Objects;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ResolvedAssessment.ResolvedSitting;
import org.baremo.core.evaluation.ResponsePolicy.Floor;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.IncompleteParts;
import org.baremo.core.evaluation.ScoringRule.SharedItems;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of every vertex of a structure, children first. A vertex comes from the items below
 * it; from its parts, where some of them were reported without items, or the rule takes means of
 * parts; or it was reported itself. Not thread-safe; used once.
 */
final class RollUp {
  private static final Outcome NOT_ASSESSED = new Outcome.NotAssessed();
  private static final Outcome NOT_YET_MARKED = new Outcome.NotYetMarked();

  private final Evaluator evaluator;
  private final Structure structure;
  private final @Nullable Outcome[] reported;
  private final Exemptions exemptions;
  private final Agreement agreement;
  private final Findings findings;
  private final @Nullable Outcome[] outcomes;
  private final boolean[] isComplete;
  private final boolean[] hasReportedBelow;
  private final boolean isFloored;
  private final Amounts below;
  private Amounts own;

  /** Takes note of a problem of the assessment. */
  @FunctionalInterface
  interface Findings {
    void add(Severity severity, String code, String pointer, String message);
  }

  RollUp(
      Evaluator evaluator, @Nullable Outcome[] reported, Exemptions exemptions, Findings findings) {
    this.evaluator = evaluator;
    this.structure = evaluator.targets().structure();
    this.reported = reported;
    this.exemptions = exemptions;
    this.findings = findings;
    this.agreement = new Agreement(evaluator, findings);
    this.outcomes = new Outcome[reported.length];
    this.isComplete = new boolean[reported.length];
    this.hasReportedBelow = new boolean[reported.length];
    this.isFloored = evaluator.rule().getResponses().getFloor() == Floor.ZERO;
    this.below = new Amounts(reported.length, evaluator.unitsPerOne());
    this.own = below;
  }

  RollUp add(Collection<ResolvedSitting> sittings) {
    for (ResolvedSitting sitting : sittings) {
      InstrumentPlan plan = evaluator.plan(sitting.instrument());
      plan.add(sitting, new Scope(below, evaluator.unitsPerOne(), exemptions, false));
    }
    boolean isMixed = false;
    for (int vertex = 0; vertex < reported.length - 1 && !sittings.isEmpty(); vertex++) {
      isMixed |= isReportedAlone(vertex);
    }
    if (isMixed) {
      own = new Amounts(reported.length, evaluator.unitsPerOne());
      for (ResolvedSitting sitting : sittings) {
        evaluator
            .plan(sitting.instrument())
            .add(sitting, new Scope(own, evaluator.unitsPerOne(), exemptions, true));
      }
    }
    return this;
  }

  RollUp settle() {
    for (int i = 0; i < structure.orderSize(); i++) {
      settle(structure.inOrder(i));
    }
    settle(structure.whole());
    return this;
  }

  Outcome outcome(int vertex) {
    return Objects.requireNonNull(outcomes[vertex]);
  }

  private void settle(int vertex) {
    for (int i = 0; i < structure.partCount(vertex); i++) {
      int part = structure.part(vertex, i);
      hasReportedBelow[vertex] |= hasReportedBelow[part] || isReportedAlone(part);
    }
    Outcome stated = reported[vertex];
    if (exemptions.has(vertex)) {
      Outcome exemption = new Outcome.Exempt(exemptions.reason(vertex));
      isComplete[vertex] = true;
      outcomes[vertex] = exemption;
      if (stated instanceof Outcome.Assessed) {
        agreement.refuse(vertex, stated, exemption);
      }
      return;
    }
    Outcome derived = derived(vertex);
    if (stated == null) {
      outcomes[vertex] = derived;
    } else {
      boolean isConclusive = isComplete[vertex] && !(derived instanceof Outcome.NotAssessed);
      outcomes[vertex] = agreement.of(vertex, stated, isConclusive ? derived : NOT_ASSESSED);
      isComplete[vertex] = !(stated instanceof Outcome.NotAssessed);
    }
  }

  /** Whether a result was reported that no item at hand speaks of. */
  private boolean isReportedAlone(int vertex) {
    return below.items(vertex) == 0
        && (reported[vertex] instanceof Outcome.Assessed
            || reported[vertex] instanceof Outcome.NotYetMarked);
  }

  private Outcome derived(int vertex) {
    Aggregation aggregation = evaluator.targets().aggregation(vertex);
    boolean isFromItems =
        below.items(vertex) > 0
            && aggregation != Aggregation.MEAN_OF_PARTS
            && !hasReportedBelow[vertex];
    return isFromItems ? fromItems(vertex, aggregation) : fromParts(vertex, aggregation);
  }

  private Outcome fromItems(int vertex, Aggregation aggregation) {
    isComplete[vertex] = true;
    for (int i = 0; i < structure.partCount(vertex); i++) {
      int part = structure.part(vertex, i);
      isComplete[vertex] &= !structure.isNode(part) || isComplete[part];
    }
    if (below.isUnmarked(vertex)) {
      return NOT_YET_MARKED;
    }
    String unit = aggregation == Aggregation.SUM_OF_MARKS ? PartSum.POINTS : PartSum.ITEMS;
    return evaluator
        .standings()
        .assessed(
            vertex,
            PartSum.mark(
                below.value(vertex),
                below.maximum(vertex),
                below.minimum(vertex),
                unit,
                isFloored));
  }

  private Outcome fromParts(int vertex, Aggregation aggregation) {
    PartSum sum = new PartSum(aggregation);
    boolean allComplete = true;
    for (int i = 0; i < structure.partCount(vertex); i++) {
      int part = structure.part(vertex, i);
      Outcome outcome = outcome(part);
      if (structure.isNode(part) || !(outcome instanceof Outcome.NotAssessed)) {
        sum.add(outcome, weight(part, aggregation));
        allComplete &= isComplete[part];
      }
    }
    if (own.items(vertex) > 0) {
      sum.addItems(own, vertex, isFloored);
    }
    return concluded(vertex, sum, allComplete);
  }

  private Outcome concluded(int vertex, PartSum sum, boolean allComplete) {
    if (sum.hasUnmarked()) {
      isComplete[vertex] = true;
      return NOT_YET_MARKED;
    } else if (sum.hasOtherUnit()) {
      findings.add(
          Severity.WARNING,
          "evaluation.units-differ",
          agreement.pointer(vertex),
          "%s cannot be summed from parts in different units, and is not assessed"
              .formatted(agreement.name(vertex)));
      return NOT_ASSESSED;
    } else if (sum.isEmpty()) {
      isComplete[vertex] = sum.hasExempt() && !sum.hasMissing();
      return isComplete[vertex] ? new Outcome.Exempt("every part is exempt") : NOT_ASSESSED;
    }
    boolean isRefused =
        sum.hasMissing() && evaluator.rule().getIncompleteParts() == IncompleteParts.NOT_ASSESSED;
    isComplete[vertex] = allComplete && !sum.hasMissing();
    return isRefused ? NOT_ASSESSED : evaluator.standings().assessed(vertex, sum.mark(isFloored));
  }

  private Rational weight(int part, Aggregation aggregation) {
    Rational weight = Rational.ONE;
    if (aggregation == Aggregation.MEAN_OF_PARTS) {
      weight = evaluator.rule().getWeights().getOrDefault(structure.ref(part), Rational.ONE);
    }
    int parents = structure.parentCount(part);
    return parents > 1 && evaluator.targets().sharing() == SharedItems.SPLIT
        ? weight.dividedBy(Rational.of(parents))
        : weight;
  }
}
