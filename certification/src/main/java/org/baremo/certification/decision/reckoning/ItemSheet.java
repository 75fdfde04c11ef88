package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.core.value.Ref;

/**
 * The items of a case, each once. The same result twice counts once; two that differ leave unknown
 * what depends on them. A reserve item stands in only for an item that is neutralised: of several
 * for the same one, the first by identifier that is usable. Not thread-safe, meant for one number.
 */
final class ItemSheet {
  private final Map<String, ItemResult> byId = new HashMap<>();
  private final Map<String, List<ItemResult>> reserves = new HashMap<>();
  private final Set<String> contradicted = new HashSet<>();
  private final List<ItemResult> all;

  /** Items that count, in the order of the dossier, with those that do not; or why not. */
  record Selected(
      List<ItemResult> items, List<IgnoredEvidence> ignored, Optional<Observation.Nothing> lack) {}

  ItemSheet(List<ItemResult> all) {
    this.all = all;
    for (ItemResult item : all) {
      ItemResult first = byId.putIfAbsent(item.getId(), item);
      if (first == null) {
        item.getReplaces()
            .ifPresent(of -> reserves.computeIfAbsent(of, key -> new ArrayList<>()).add(item));
      } else if (!first.equals(item)) {
        contradicted.add(item.getId());
      }
    }
    reserves.values().forEach(list -> list.sort(Comparator.comparing(ItemResult::getId)));
  }

  /** Selects the items that measure a node, or all. */
  Selected select(Optional<Ref> node) {
    List<ItemResult> items = new ArrayList<>();
    List<IgnoredEvidence> ignored = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<Observation.Nothing> lack = Optional.empty();
    for (ItemResult item : all) {
      if (!concerns(item, node)) {
        continue;
      }
      if (!seen.add(item.getId())) {
        ignored.add(no(item, IgnoredEvidence.Reason.DUPLICATE));
        continue;
      }
      lack = lack.or(() -> lack(item, node));
      if (stands(item)) {
        items.add(item);
      } else {
        ignored.add(
            IgnoredEvidence.of(
                EvidenceRef.Kind.ITEM,
                item.getId(),
                IgnoredEvidence.Reason.SUPERSEDED,
                item.getReplaces().orElse("")));
      }
    }
    return new Selected(items, ignored, lack);
  }

  static IgnoredEvidence no(ItemResult item, IgnoredEvidence.Reason reason) {
    return IgnoredEvidence.of(EvidenceRef.Kind.ITEM, item.getId(), reason);
  }

  /** An item of which nobody knows what it measures may measure anything. */
  private static boolean concerns(ItemResult item, Optional<Ref> node) {
    return node.isEmpty()
        || item.getMeasures().isEmpty()
        || item.getMeasures().contains(node.get());
  }

  private Optional<Observation.Nothing> lack(ItemResult item, Optional<Ref> node) {
    if (contradicted.contains(item.getId())) {
      return Optional.of(Observation.Nothing.of(Observation.Reason.CONTRADICTION, item.getId()));
    }
    if (node.isPresent() && item.getMeasures().isEmpty()) {
      return Optional.of(Observation.Nothing.of(Observation.Reason.INCOMPLETE, item.getId()));
    }
    return item.getReplaces()
        .filter(replaced -> !byId.containsKey(replaced) || contradicted.contains(replaced))
        .map(replaced -> Observation.Nothing.of(Observation.Reason.NO_REPLACED_ITEM, replaced));
  }

  /** Goes up the chain of replaced items; one that leads back to itself replaces nothing. */
  private boolean stands(ItemResult item) {
    Set<String> chain = new HashSet<>();
    ItemResult one = item;
    while (one.getReplaces().isPresent()) {
      ItemResult replaced = byId.get(one.getReplaces().get());
      if (!chain.add(one.getId())
          || replaced == null
          || replaced.getStatus() != ItemStatus.NEUTRALISED
          || isPreceded(one)) {
        return false;
      }
      one = replaced;
    }
    return true;
  }

  /** Whether another reserve item for the same one goes before. */
  private boolean isPreceded(ItemResult item) {
    for (ItemResult other : reserves.getOrDefault(item.getReplaces().orElse(""), List.of())) {
      if (other.getId().equals(item.getId())) {
        return false;
      }
      if (isUsable(other.getStatus())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUsable(ItemStatus status) {
    return switch (status) {
      case SCORED, BLANK, LATE -> true;
      case NEUTRALISED, PILOT, NOT_ASKED -> false;
    };
  }
}
