package org.baremo.certification.decision.rule.combination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Memory;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.RoleName;

/**
 * A rule in whose place people may rule. The latest ruling counts of those that the scheme allows
 * and that were made by the day of the decision; two of the same day that differ leave it open, as
 * nobody can tell which one was last. What was found stays the part of the finding. Rulings without
 * an effect are ignored evidence, each with its reason.
 *
 * @param requirement the identifier under which people rule
 * @param rule what is found where nobody ruled
 * @param roles who may rule; empty where nobody may
 */
public record OverriddenRule(String requirement, Rule rule, List<RoleName> roles) implements Rule {

  /**
   * Makes the rule in whose place the roles that the scheme names may rule; as a rule none.
   *
   * @param requirement the identifier under which people rule
   * @param rule what is found where nobody ruled
   * @param scheme that names the roles
   * @return the rule
   */
  public static Rule of(String requirement, Rule rule, CertificationScheme scheme) {
    List<RoleName> roles =
        scheme.getOverridable().stream()
            .filter(policy -> policy.getRequirement().equals(requirement))
            .flatMap(policy -> policy.getRoles().stream())
            .toList();
    return new OverriddenRule(requirement, rule, roles);
  }

  @Override
  public Head head() {
    return rule.head();
  }

  @Override
  public Finding judge(Case facts) {
    Memory memory = facts.memory();
    return memory == null
        ? judgedAnew(facts)
        : memory.recalled(this, requirement, () -> judgedAnew(facts));
  }

  /** What it comes to, whatever is remembered. */
  private Finding judgedAnew(Case facts) {
    Finding found = rule.judge(facts);
    if (facts.dossier().getOverrides().isEmpty()) {
      return found;
    }
    List<VerdictOverride> all =
        facts.dossier().getOverrides().stream()
            .filter(one -> one.getRequirement().equals(requirement))
            .distinct()
            .sorted(
                Comparator.comparing(VerdictOverride::getOn)
                    .thenComparing(VerdictOverride::getActor)
                    .thenComparing(VerdictOverride::getRuled)
                    .thenComparing(VerdictOverride::getReason)
                    .thenComparing(VerdictOverride::getRole))
            .toList();
    return all.isEmpty() ? found : judge(found, all, facts.asOf().toLocalDate());
  }

  private Finding judge(Finding found, List<VerdictOverride> all, LocalDate today) {
    List<VerdictOverride> allowed = new ArrayList<>();
    List<IgnoredEvidence> ignored = new ArrayList<>();
    for (VerdictOverride one : all) {
      if (!roles.contains(one.getRole())) {
        ignored.add(no(one, Reason.NOT_ALLOWED, one.getRole().value()));
      } else if (one.getOn().isAfter(today)) {
        ignored.add(no(one, Reason.AFTER_DECISION, one.getOn().toString()));
      } else {
        allowed.add(one);
      }
    }
    if (allowed.isEmpty()) {
      return Finding.builder().from(found).addAllIgnored(ignored).build();
    }
    VerdictOverride last = allowed.get(allowed.size() - 1);
    boolean differs = false;
    for (VerdictOverride one : allowed) {
      if (one.getOn().isBefore(last.getOn())) {
        ignored.add(no(one, Reason.SUPERSEDED, last.getOn().toString()));
      }
      differs |= one.getOn().equals(last.getOn()) && one.getRuled() != last.getRuled();
    }
    Finding.Builder finding = differs ? contradicted(last) : overridden(last);
    return finding.addParts(found).ignored(ignored).build();
  }

  private Finding.Builder contradicted(VerdictOverride last) {
    return head()
        .finding(
            Verdict.INDETERMINATE,
            Observation.Nothing.of(Observation.Reason.CONTRADICTION, last.getOn()));
  }

  private Finding.Builder overridden(VerdictOverride last) {
    Verdict verdict =
        switch (last.getRuled()) {
          case MET -> Verdict.MET;
          case NOT_MET -> Verdict.NOT_MET;
          case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
        };
    return head()
        .finding(
            verdict,
            new Observation.Overridden(
                last.getRuled(), last.getActor(), last.getRole(), last.getReason(), last.getOn()))
        .addUsed(evidence(last));
  }

  private static EvidenceRef evidence(VerdictOverride override) {
    return new EvidenceRef(EvidenceRef.Kind.OVERRIDE, override.getActor() + " " + override.getOn());
  }

  private static IgnoredEvidence no(VerdictOverride override, Reason reason, String detail) {
    return new IgnoredEvidence(evidence(override), reason, Optional.of(detail));
  }
}
