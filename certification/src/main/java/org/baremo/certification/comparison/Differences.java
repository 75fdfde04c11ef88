package org.baremo.certification.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.certification.decision.Supposition;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;

/** What came to something else under another version. */
final class Differences {
  private Differences() {}

  static List<ChangedFinding> of(Supposition before, Supposition after) {
    Set<String> given = new HashSet<>();
    before.grants().forEach(grant -> given.add(grant.getAward()));
    after.grants().forEach(grant -> given.add(grant.getAward()));
    return ChangedFinding.between(findings(before, given), findings(after, given)).stream()
        .filter(ChangedFinding::isOtherVerdict)
        .toList();
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
        findings.addAll(award.findings());
      }
    }
    return findings;
  }
}
