package org.baremo.certification.lint;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Rational;

/**
 * Weights that look like shares of a whole and are not the whole together: fractions below 1 that
 * do not sum to 1, whole numbers that sum to nearly 100.
 */
public final class Weights {
  private static final Rational LEAST_HUNDRED = Rational.of(90);
  private static final Rational MOST_HUNDRED = Rational.of(110);

  private final Findings findings;

  Weights(Findings findings) {
    this.findings = findings;
  }

  void lint(String at, Requirement requirement, Quantity quantity) {
    if (quantity instanceof Aggregate aggregate && !aggregate.getWeights().isEmpty()) {
      Rational sum = aggregate.getWeights().stream().reduce(Rational.ZERO, Rational::plus);
      whole(aggregate.getWeights(), sum)
          .filter(whole -> !whole.equals(sum))
          .ifPresent(
              whole ->
                  findings.add(
                      LintKind.WEIGHTS_OFF,
                      Certainty.SUSPECTED,
                      at + "/weights",
                      Optional.of(requirement.getId()),
                      List.of(),
                      "sum",
                      sum,
                      "whole",
                      whole));
    }
  }

  /** What the weights seem to be shares of; empty where they seem to be plain factors. */
  private static Optional<Rational> whole(List<Rational> weights, Rational sum) {
    boolean fractions = weights.stream().allMatch(one -> one.compareTo(Rational.ONE) < 0);
    if (fractions) {
      return Optional.of(Rational.ONE);
    }
    boolean percent =
        weights.size() > 1 && sum.compareTo(LEAST_HUNDRED) >= 0 && sum.compareTo(MOST_HUNDRED) <= 0;
    return percent ? Optional.of(Rational.HUNDRED) : Optional.empty();
  }
}
