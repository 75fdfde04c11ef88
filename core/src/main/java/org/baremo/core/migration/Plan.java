package org.baremo.core.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Ref;

/**
 * How one target is decided: the links to it, made once for all profiles.
 *
 * @param target the node or statement
 * @param good the links that carry
 * @param weak the links that do not
 */
record Plan(Ref target, List<Link> good, List<Link> weak) {
  static Plan of(Ref target, List<Link> links, MigrationPolicy policy) {
    return new Plan(
        target,
        links.stream().filter(policy::carries).toList(),
        links.stream().filter(link -> !policy.carries(link)).toList());
  }

  MigratedOutcome decide(CompetenceProfile profile, MigrationPolicy policy, LevelCarrier levels) {
    if (good.isEmpty()) {
      Reason reason =
          weak.isEmpty()
              ? Reason.of(Reason.Code.NO_LINK)
              : Reason.of(Reason.Code.LINK_TOO_WEAK, weak.stream().map(Plan::relation).toList());
      return new MigratedOutcome.Undecided(reason, basis(weak, profile));
    }
    List<Basis> basis = basis(good, profile);
    if (isSame() && profile.getOutcomes().containsKey(target)) {
      return new MigratedOutcome.Unchanged(profile.outcome(target));
    }
    Map<Ref, Outcome> known = new LinkedHashMap<>();
    basis.forEach(each -> known.put(each.node(), each.outcome()));
    if (known.size() > 1 && policy.getSeveralSources() != MigrationPolicy.SeveralSources.LOWEST) {
      return undecided(Reason.Code.SEVERAL_SOURCES, List.copyOf(known.keySet()), basis);
    }
    return decide(known, basis, levels);
  }

  private boolean isSame() {
    return good.stream().anyMatch(link -> link.getPath().isEmpty());
  }

  private static String relation(Link link) {
    return link.getRelation().name().toLowerCase(Locale.ROOT);
  }

  private static List<Basis> basis(List<Link> links, CompetenceProfile profile) {
    return links.stream().map(link -> new Basis(link, profile.outcome(link.getSource()))).toList();
  }

  private MigratedOutcome decide(Map<Ref, Outcome> known, List<Basis> basis, LevelCarrier levels) {
    List<Ref> unmarked = of(known, Outcome.NotYetMarked.class);
    List<Ref> unassessed = of(known, Outcome.NotAssessed.class);
    List<Ref> exempt = of(known, Outcome.Exempt.class);
    if (!unmarked.isEmpty()) {
      return undecided(Reason.Code.NOT_YET_MARKED, unmarked, basis);
    } else if (unassessed.size() == known.size()) {
      return new MigratedOutcome.NotAssessed(basis);
    } else if (!unassessed.isEmpty()) {
      return undecided(Reason.Code.PARTLY_ASSESSED, unassessed, basis);
    } else if (exempt.size() == known.size()) {
      return new MigratedOutcome.Exempt(reasons(known), basis);
    } else if (!exempt.isEmpty()) {
      return undecided(Reason.Code.PARTLY_EXEMPT, exempt, basis);
    }
    return lowest(known, basis, levels);
  }

  private MigratedOutcome lowest(Map<Ref, Outcome> known, List<Basis> basis, LevelCarrier levels) {
    List<Bounds> all = new ArrayList<>();
    for (Map.Entry<Ref, Outcome> each : known.entrySet()) {
      Outcome.Assessed assessed = (Outcome.Assessed) each.getValue();
      LevelCarrier.Result result = levels.carry(assessed, each.getKey(), target);
      if (result.bounds() == null) {
        return new MigratedOutcome.Undecided(Objects.requireNonNull(result.reason()), basis);
      }
      all.add(result.bounds());
    }
    List<String> scales = all.stream().map(b -> b.scale().getId()).distinct().toList();
    if (scales.size() > 1) {
      return undecided(Reason.Code.SCALES_DIFFER, scales, basis);
    }
    return all.stream().reduce(Bounds::lowest).orElseThrow().outcome(basis);
  }

  private static List<Ref> of(Map<Ref, Outcome> known, Class<? extends Outcome> type) {
    return known.entrySet().stream()
        .filter(each -> type.isInstance(each.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String reasons(Map<Ref, Outcome> known) {
    return String.join(
        "; ",
        known.values().stream()
            .map(outcome -> ((Outcome.Exempt) outcome).reason())
            .distinct()
            .toList());
  }

  private static MigratedOutcome undecided(Reason.Code code, List<?> operands, List<Basis> basis) {
    return new MigratedOutcome.Undecided(Reason.of(code, operands), basis);
  }
}
