package org.baremo.certification.lint;

import org.baremo.certification.lint.search.Spans;
import org.baremo.certification.scheme.ResolvedScheme;

/** What is wrong with single requirements and quantities, told without looking at any case. */
final class Structure {
  private final ResolvedScheme scheme;
  private final Counts counts;
  private final Tables tables;
  private final Weights weights;

  Structure(ResolvedScheme scheme, Findings findings) {
    this.scheme = scheme;
    this.counts = new Counts(findings);
    this.tables = new Tables(new Spans(scheme), findings);
    this.weights = new Weights(findings);
  }

  void lint() {
    Places.requirements(scheme.scheme())
        .forEach(
            (at, requirement) -> {
              counts.lint(at, requirement);
              Places.quantities(requirement, at)
                  .forEach(
                      (path, quantity) -> {
                        tables.lint(path, requirement, quantity);
                        weights.lint(path, requirement, quantity);
                      });
            });
  }
}
