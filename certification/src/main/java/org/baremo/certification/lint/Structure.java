package org.baremo.certification.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.lint.setting.Spans;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;

/** What is wrong with single requirements and quantities, told without looking at any case. */
final class Structure {
  private final ResolvedScheme scheme;
  private final Counts counts;
  private final Tables tables;
  private final Weights weights;
  private final Exemptions exemptions;
  private final Findings findings;

  Structure(ResolvedScheme scheme, Findings findings) {
    this.scheme = scheme;
    this.counts = new Counts(scheme.scheme(), findings);
    this.tables = new Tables(new Spans(scheme), findings);
    this.weights = new Weights(findings);
    this.exemptions = new Exemptions(findings);
    this.findings = findings;
  }

  void lint() {
    Places.requirements(scheme.scheme())
        .forEach(
            (at, requirement) -> {
              counts.lint(at, requirement);
              exemptions.lint(at, requirement);
              lint(requirement, Places.quantities(requirement, at));
            });
    unused();
    named();
  }

  private void lint(Requirement requirement, Map<String, Quantity> quantities) {
    quantities.forEach(
        (path, quantity) -> {
          tables.lint(path, requirement, quantity);
          weights.lint(path, requirement, quantity);
        });
  }

  /** Each quantity that the scheme names once, of the first requirement that uses it. */
  private void named() {
    Map<String, Requirement> used = scheme.scheme().usedQuantities();
    List<NamedQuantity> quantities = scheme.scheme().getQuantities();
    for (int i = 0; i < quantities.size(); i++) {
      String at = Places.quantity(i);
      String id = quantities.get(i).getId();
      Requirement user = used.get(id);
      if (user == null) {
        findings.add(LintKind.UNUSED_QUANTITY, at, Optional.empty(), "quantity", id);
      } else {
        lint(user, Places.quantities(quantities.get(i).getOf(), at));
      }
    }
  }

  /** Definitions that neither a veto nor an award comes to. */
  private void unused() {
    CertificationScheme rules = scheme.scheme();
    Set<String> used = rules.usedRequirements().keySet();
    for (int i = 0; i < rules.getDefinitions().size(); i++) {
      Requirement definition = rules.getDefinitions().get(i);
      if (!used.contains(definition.getId())) {
        findings.add(LintKind.UNUSED_DEFINITION, Places.definition(i), definition);
      }
    }
  }
}
