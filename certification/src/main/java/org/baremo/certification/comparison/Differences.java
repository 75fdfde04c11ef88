package org.baremo.certification.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.Supposition;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.core.value.Ref;

/** What came to something else under another version. */
final class Differences {
  private Differences() {}

  /** Which requirement, about which node, and the how-manieth finding of those. */
  private record Key(String requirement, Optional<Ref> node, int occurrence) {}

  static List<ChangedFinding> of(Supposition before, Supposition after) {
    Set<String> given = new HashSet<>();
    before.grant().map(Grant::getAward).ifPresent(given::add);
    after.grant().map(Grant::getAward).ifPresent(given::add);
    Map<Key, Finding> old = leaves(before, given);
    Map<Key, Finding> now = leaves(after, given);
    Set<Key> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<ChangedFinding> changed = new ArrayList<>();
    for (Key key : keys) {
      Optional<Finding> one = Optional.ofNullable(old.get(key));
      Optional<Finding> other = Optional.ofNullable(now.get(key));
      if (ChangedFinding.verdict(one) != ChangedFinding.verdict(other)) {
        changed.add(new ChangedFinding(key.requirement(), key.node(), one, other));
      }
    }
    return changed;
  }

  /** The findings that combine no others, of the awards given where the version has one of them. */
  private static Map<Key, Finding> leaves(Supposition supposed, Set<String> given) {
    Map<Key, Finding> leaves = new LinkedHashMap<>();
    supposed.findings().forEach(finding -> collect(finding, leaves));
    boolean known = supposed.awards().stream().anyMatch(award -> given.contains(award.award()));
    for (AwardFinding award : supposed.awards()) {
      if (!known || given.contains(award.award())) {
        award.findings().forEach(finding -> collect(finding, leaves));
      }
    }
    return leaves;
  }

  private static void collect(Finding finding, Map<Key, Finding> leaves) {
    if (!finding.getParts().isEmpty()) {
      finding.getParts().forEach(part -> collect(part, leaves));
      return;
    }
    int occurrence = 0;
    while (leaves.putIfAbsent(
            new Key(finding.getRequirement(), finding.getNode(), occurrence), finding)
        != null) {
      occurrence++;
    }
  }
}
