package org.baremo.certification.comparison;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.Veto;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;

/**
 * A requirement that saw something else, or came to something else, or that only one side asks for;
 * or a veto that came to the same and makes something else of the decision.
 *
 * @param requirement its identifier
 * @param node the node asked about; empty when it asks about none, or about everything assessed
 * @param before what it came to on the earlier side; empty when that one does not ask
 * @param after what it came to on the later side; empty when that one does not ask
 * @param outcomeBefore what the decision came to on the earlier side because of it; there only for
 *     a veto that made something else of the decision than on the later side
 * @param outcomeAfter what the decision came to on the later side because of it; likewise
 */
public record ChangedFinding(
    @NotBlank String requirement,
    Optional<Ref> node,
    Optional<@Valid Finding> before,
    Optional<@Valid Finding> after,
    Optional<Veto.Outcome> outcomeBefore,
    Optional<Veto.Outcome> outcomeAfter) {

  public ChangedFinding {
    new Laws()
        .notBlank(requirement, "requirement")
        .that(
            before.isPresent() || after.isPresent(),
            "",
            "a changed finding must be of one side at least, was of none")
        .that(
            !before.equals(after) || before.isEmpty() || !outcomeBefore.equals(outcomeAfter),
            "after",
            "after must differ from before, was also %s",
            after.map(Finding::getVerdict).orElse(Verdict.MET))
        .orThrow();
  }

  static ChangedFinding of(
      String requirement, Optional<Ref> node, Optional<Finding> before, Optional<Finding> after) {
    return new ChangedFinding(requirement, node, before, after, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the findings that differ, of those that combine no others. A ruling of somebody counts
   * as the finding that it replaces.
   *
   * @param before findings with all that they combine
   * @param after findings with all that they combine
   * @return in the order of the earlier ones, then of what only the later ones have
   */
  public static List<ChangedFinding> between(List<Finding> before, List<Finding> after) {
    Map<Key, Finding> old = new LinkedHashMap<>();
    Map<Key, Finding> now = new LinkedHashMap<>();
    collect(before, old);
    collect(after, now);
    Set<Key> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(now.keySet());
    List<ChangedFinding> changed = new ArrayList<>();
    for (Key key : keys) {
      Optional<Finding> one = Optional.ofNullable(old.get(key));
      Optional<Finding> other = Optional.ofNullable(now.get(key));
      if (!one.equals(other)) {
        changed.add(of(key.requirement(), key.node(), one, other));
      }
    }
    return changed;
  }

  private static void collect(List<Finding> findings, Map<Key, Finding> leaves) {
    Set<String> definitions = new HashSet<>();
    findings.forEach(finding -> collect(finding, leaves, definitions));
  }

  /** Definitions once: they come to the same wherever they are used. */
  private static void collect(Finding finding, Map<Key, Finding> leaves, Set<String> definitions) {
    String at = finding.getPointer();
    if (Places.isOfDefinition(at) && !definitions.add(at + finding.getNode())) {
      return;
    }
    if (!finding.getParts().isEmpty() && !isRuling(finding)) {
      finding.getParts().forEach(part -> collect(part, leaves, definitions));
      return;
    }
    int occurrence = 0;
    while (leaves.putIfAbsent(
            new Key(finding.getRequirement(), finding.getNode(), occurrence), finding)
        != null) {
      occurrence++;
    }
  }

  /** Whether it stands in the place of what was found: somebody ruled on the requirement. */
  static boolean isRuling(Finding finding) {
    return finding.getParts().stream()
        .anyMatch(part -> part.getPointer().equals(finding.getPointer()));
  }

  /** Which requirement, about which node, and the how-manieth finding of those. */
  private record Key(String requirement, Optional<Ref> node, int occurrence) {}

  /**
   * Tells whether the requirement came to something else, and did not only see something else.
   *
   * @return whether the verdicts differ; what a side does not ask, or what does not apply, counts
   *     as met, and below a veto as not met: neither stands against an award
   */
  public boolean isOtherVerdict() {
    boolean isVeto = isOfVeto(before) || isOfVeto(after);
    Verdict harmless = isVeto ? Verdict.NOT_MET : Verdict.MET;
    return verdict(before, harmless) != verdict(after, harmless);
  }

  private static boolean isOfVeto(Optional<Finding> finding) {
    return finding.map(Finding::getPointer).filter(Places::isOfVeto).isPresent();
  }

  /** What it came to; where a version does not ask, what stands against nothing. */
  private static Verdict verdict(Optional<Finding> finding, Verdict harmless) {
    return finding
        .map(Finding::getVerdict)
        .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
        .orElse(harmless);
  }
}
