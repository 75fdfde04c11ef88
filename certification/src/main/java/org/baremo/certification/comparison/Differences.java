package org.baremo.certification.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    changed.addAll(combined(findings(before, given), findings(after, given), changed));
    changed.addAll(0, vetoes(before, after));
    return List.copyOf(changed);
  }

  /**
   * Combinations that came to something else though nothing that they combine did, such as two of
   * three in the place of one of three; of those within each other the innermost.
   */
  private static List<ChangedFinding> combined(
      List<Finding> before, List<Finding> after, List<ChangedFinding> changed) {
    Set<String> told = new HashSet<>();
    changed.forEach(one -> told.add(one.requirement()));
    Map<String, Finding> later = byPlace(after);
    Map<String, Finding> earlier = byPlace(before);
    List<String> innermostFirst = new ArrayList<>(earlier.keySet());
    Collections.reverse(innermostFirst);
    List<ChangedFinding> combined = new ArrayList<>();
    for (String place : innermostFirst) {
      Finding old = earlier.get(place);
      Finding now = later.get(place);
      if (old != null && now != null && !old.equals(now) && isCombined(old) && isCombined(now)) {
        ChangedFinding one =
            ChangedFinding.of(
                old.getRequirement(), old.getNode(), Optional.of(old), Optional.of(now));
        if (one.isOtherVerdict()
            && Stream.of(old, now)
                .flatMap(Differences::whole)
                .map(Finding::getRequirement)
                .noneMatch(told::contains)) {
          told.add(old.getRequirement());
          combined.add(0, one);
        }
      }
    }
    return combined;
  }

  private static boolean isCombined(Finding finding) {
    return !finding.getParts().isEmpty() && !ChangedFinding.isRuling(finding);
  }

  /** Findings and what they combine, by requirement, node and the how-manieth of those. */
  private static Map<String, Finding> byPlace(List<Finding> findings) {
    Map<String, Finding> places = new LinkedHashMap<>();
    findings.stream()
        .flatMap(Differences::whole)
        .forEach(
            finding -> {
              String place = finding.getRequirement() + " " + finding.getNode();
              int occurrence = 0;
              while (places.putIfAbsent(place + " " + occurrence, finding) != null) {
                occurrence++;
              }
            });
    return places;
  }

  /** A finding and all that it combines; a ruling counts as the finding that it replaces. */
  private static Stream<Finding> whole(Finding finding) {
    return ChangedFinding.isRuling(finding)
        ? Stream.of(finding)
        : Stream.concat(
            Stream.of(finding), finding.getParts().stream().flatMap(Differences::whole));
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
