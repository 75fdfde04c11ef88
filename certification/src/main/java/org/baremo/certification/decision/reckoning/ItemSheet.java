package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/**
 * The items of a case, each once. The same result twice counts once; two that differ leave unknown
 * what depends on them. A reserve item stands in only for an item that is neutralised: of several
 * for the same one, the first by identifier that is usable. Not thread-safe, meant for one number.
 */
final class ItemSheet {
  private final Map<String, ItemResult> byId = new HashMap<>();

  /** The first usable item, by identifier, that stands in for another one. */
  private final Map<String, String> reserves = new HashMap<>();

  private final Map<String, Boolean> standing = new HashMap<>();
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
            .filter(of -> isUsable(item.getStatus()))
            .ifPresent(of -> reserves.merge(of, item.getId(), ItemSheet::earlier));
      } else if (!first.equals(item)) {
        contradicted.add(item.getId());
      }
    }
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
      if (contradicted.contains(item.getId()) || stands(item)) {
        items.add(item); // of two records that differ, nobody knows which replaces another
      } else {
        ignored.add(
            IgnoredEvidence.of(
                EvidenceRef.Kind.ITEM,
                item.getId(),
                IgnoredEvidence.Reason.SUPERSEDED,
                item.getReplaces().orElseThrow()));
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

  /**
   * Goes up the chain of replaced items; one that leads back to itself replaces nothing. All items
   * on the way come to the same, which is remembered: chains may be long and shared.
   */
  private boolean stands(ItemResult item) {
    Set<String> chain = new HashSet<>();
    ItemResult one = item;
    @Nullable Boolean stands = standing.get(one.getId());
    while (stands == null) {
      ItemResult replaced = one.getReplaces().map(byId::get).orElse(null);
      if (one.getReplaces().isEmpty()) {
        stands = true;
      } else if (!chain.add(one.getId())
          || replaced == null
          || replaced.getStatus() != ItemStatus.NEUTRALISED
          || isPreceded(one)) {
        stands = false;
      } else {
        one = replaced;
        stands = standing.get(one.getId());
      }
    }
    for (String id : chain) {
      standing.put(id, stands);
    }
    return stands;
  }

  /** Whether another reserve item for the same one goes before. */
  private boolean isPreceded(ItemResult item) {
    String first = reserves.get(item.getReplaces().orElse(""));
    return first != null && first.compareTo(item.getId()) < 0;
  }

  private static String earlier(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static boolean isUsable(ItemStatus status) {
    return switch (status) {
      case SCORED, BLANK, LATE -> true;
      case NEUTRALISED, PILOT, NOT_ASKED -> false;
    };
  }
}
