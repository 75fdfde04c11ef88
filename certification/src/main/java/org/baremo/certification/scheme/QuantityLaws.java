package org.baremo.certification.scheme;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.internal.Laws;

/**
 * The laws on the quantities that a scheme names: what is named is there, nothing leads back to
 * itself, and what is named by what is named stays of a size that can be decided by.
 */
final class QuantityLaws {
  static final int MOST = 10_000;
  static final int DEEPEST = 250;

  private final CertificationScheme scheme;
  private final Laws laws;

  /** What each names itself. */
  private final Map<String, Set<String>> named = new LinkedHashMap<>();

  private boolean isSound = true;

  /** How many quantities one comes to written out, and how deep they stand within each other. */
  private record Extent(long size, int depth) {
    boolean isTooLarge() {
      return size > MOST || depth > DEEPEST;
    }
  }

  private QuantityLaws(CertificationScheme scheme, Laws laws) {
    this.scheme = scheme;
    this.laws = laws;
  }

  static void check(CertificationScheme scheme, Laws laws) {
    QuantityLaws all = new QuantityLaws(scheme, laws);
    all.ids();
    Contents.quantities(scheme).forEach(all::known);
    Places.requirements(scheme)
        .forEach((at, requirement) -> Places.quantities(requirement, at).forEach(all::known));
    all.circles();
    if (all.isSound && !all.named.isEmpty()) {
      all.extents();
    }
  }

  private void ids() {
    for (int i = 0; i < scheme.getQuantities().size(); i++) {
      String id = scheme.getQuantities().get(i).getId();
      that(
          named.put(id, names(scheme.getQuantities().get(i).getOf())) == null,
          "/quantities/" + i + "/id",
          sameId(id));
    }
  }

  static String sameId(String id) {
    return "id must be different for every quantity of the scheme, was %s again".formatted(id);
  }

  static String notOne(Set<String> all, String was) {
    return ReferenceLaws.oneOf("quantity", all, was);
  }

  static String usesItself(String id) {
    return "quantity must not use itself, did " + id;
  }

  private static Set<String> names(Quantity quantity) {
    Set<String> names = new LinkedHashSet<>();
    if (quantity instanceof DefinedQuantity one) {
      names.add(one.getQuantity());
    } else {
      quantity.parts().values().forEach(part -> names.addAll(names(part)));
    }
    return names;
  }

  private void known(String at, Quantity quantity) {
    if (quantity instanceof DefinedQuantity one && !named.containsKey(one.getQuantity())) {
      that( // only where it is wrong: what may be named can be long
          false, at + "/quantity", notOne(named.keySet(), one.getQuantity()));
    }
  }

  private void that(boolean holds, String at, String message) {
    laws.that(holds, at, message);
    isSound &= holds;
  }

  private void circles() {
    for (int i = 0; i < scheme.getQuantities().size(); i++) {
      String id = scheme.getQuantities().get(i).getId();
      that(!Circles.leadsBack(id, named), Places.quantity(i), usesItself(id));
    }
  }

  private void extents() {
    Map<String, Extent> known = byName();
    for (int i = 0; i < scheme.getQuantities().size(); i++) {
      Extent extent = known.get(scheme.getQuantities().get(i).getId());
      that(
          extent != null && !extent.isTooLarge(),
          Places.quantity(i),
          "quantity must come to at most %s quantities, %s within each other, written out"
              .formatted(MOST, DEEPEST));
    }
    long[] all = {0};
    Places.requirements(scheme)
        .forEach(
            (at, requirement) ->
                all[0] +=
                    extent(requirement.quantities().values(), known).map(Extent::size).orElse(0L));
    that(
        all[0] <= MOST,
        "/quantities",
        "quantities must leave at most %s when they are written out, were %s"
            .formatted(MOST, all[0]));
  }

  /** Of those that use others, round by round; what stands deeper than may be is left out. */
  private Map<String, Extent> byName() {
    Map<String, Extent> known = new HashMap<>();
    for (int round = 0; round <= DEEPEST && known.size() < named.size(); round++) {
      for (NamedQuantity one : scheme.getQuantities()) {
        if (!known.containsKey(one.getId())) {
          extent(one.getOf(), known).ifPresent(extent -> known.put(one.getId(), extent));
        }
      }
    }
    return known;
  }

  private static Optional<Extent> extent(Quantity quantity, Map<String, Extent> known) {
    if (quantity instanceof DefinedQuantity one) {
      return Optional.ofNullable(known.get(one.getQuantity()))
          .map(of -> new Extent(Math.min(of.size(), MOST) + 1, of.depth() + 1));
    }
    return extent(quantity.parts().values(), known)
        .map(parts -> new Extent(parts.size() + 1, parts.depth() + 1));
  }

  private static Optional<Extent> extent(Collection<Quantity> parts, Map<String, Extent> known) {
    long size = 0;
    int depth = 0;
    for (Quantity part : parts) {
      Optional<Extent> one = extent(part, known);
      if (one.isEmpty()) {
        return one;
      }
      size += one.get().size();
      depth = Math.max(depth, one.get().depth());
    }
    return Optional.of(new Extent(size, depth));
  }
}
