package org.baremo.certification.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.Supposition;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.scheme.Veto;

/** What came to something else under another version. */
final class Differences {
  private Differences() {}

  static List<ChangedFinding> of(Supposition before, Supposition after) {
    Set<String> given = new HashSet<>();
    before.grants().forEach(grant -> given.add(grant.getAward()));
    after.grants().forEach(grant -> given.add(grant.getAward()));
    List<ChangedFinding> changed =
        new ArrayList<>(
            ChangedFinding.between(findings(before, given), findings(after, given)).stream()
                .filter(ChangedFinding::isOtherVerdict)
                .toList());
    changed.addAll(0, vetoes(before, after));
    return List.copyOf(changed);
  }

  /** The vetoes that decide either, where they hold under both and only what they do differs. */
  private static List<ChangedFinding> vetoes(Supposition before, Supposition after) {
    Optional<VetoFinding> old = deciding(before);
    Optional<VetoFinding> now = deciding(after);
    Set<String> ids = new LinkedHashSet<>();
    old.ifPresent(veto -> ids.add(id(veto)));
    now.ifPresent(veto -> ids.add(id(veto)));
    List<ChangedFinding> changed = new ArrayList<>();
    for (String id : ids) {
      Optional<VetoFinding> one = of(id, before);
      Optional<VetoFinding> other = of(id, after);
      Optional<Veto.Outcome> from =
          old.filter(veto -> id(veto).equals(id)).map(VetoFinding::outcome);
      Optional<Veto.Outcome> to = now.filter(veto -> id(veto).equals(id)).map(VetoFinding::outcome);
      if (one.isPresent()
          && one.map(VetoFinding::verdict).equals(other.map(VetoFinding::verdict))
          && !from.equals(to)) {
        changed.add(
            new ChangedFinding(
                id,
                Optional.empty(),
                one.map(VetoFinding::finding),
                other.map(VetoFinding::finding),
                from,
                to));
      }
    }
    return changed;
  }

  /** The first veto that holds, in order of precedence; none behind one that is open. */
  private static Optional<VetoFinding> deciding(Supposition supposed) {
    return supposed.vetoes().stream()
        .filter(veto -> veto.verdict() == Verdict.MET || veto.verdict().isOpen())
        .findFirst()
        .filter(veto -> veto.verdict() == Verdict.MET);
  }

  private static Optional<VetoFinding> of(String id, Supposition supposed) {
    return supposed.vetoes().stream().filter(veto -> id(veto).equals(id)).findFirst();
  }

  private static String id(VetoFinding veto) {
    return veto.finding().getRequirement();
  }

  /**
   * Those on the scheme and of its vetoes, and those of the awards given where the version has one
   * of them.
   */
  private static List<Finding> findings(Supposition supposed, Set<String> given) {
    List<Finding> findings = new ArrayList<>(supposed.findings());
    supposed.vetoes().forEach(veto -> findings.add(veto.finding()));
    boolean known = supposed.awards().stream().anyMatch(award -> given.contains(award.award()));
    for (AwardFinding award : supposed.awards()) {
      if (!known || given.contains(award.award())) {
        findings.addAll(award.all());
      }
    }
    return findings;
  }
}
