package org.baremo.certification.remedy.asked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.ScaleRef;

/** The scales that requirements ask about. */
public final class Scales {
  private Scales() {}

  /**
   * Returns one level of each scale asked about.
   *
   * @param leaves what is required
   * @param scheme the scheme that knows the scales
   * @return in the order in which they are met
   */
  public static List<LevelRef> asked(List<Leaf> leaves, ResolvedScheme scheme) {
    Map<ScaleRef, LevelRef> asked = new LinkedHashMap<>();
    for (Requirement requirement : Leaf.words(leaves)) {
      if (requirement instanceof LevelRequirement level) {
        asked.putIfAbsent(ScaleRef.of(level.getAtLeast()), level.getAtLeast());
      } else if (requirement instanceof NodesRequirement nodes
          && nodes.getTest() instanceof NodeTest.AttainsLevel level) {
        asked.putIfAbsent(ScaleRef.of(level.atLeast()), level.atLeast());
      }
      requirement.quantities().values().forEach(one -> collect(one, scheme, asked));
    }
    return List.copyOf(asked.values());
  }

  private static void collect(
      Quantity quantity, ResolvedScheme scheme, Map<ScaleRef, LevelRef> asked) {
    if (quantity instanceof Quantity.LevelOrdinal ordinal) {
      scheme.levelsOf(ordinal.scale()).stream()
          .findFirst()
          .ifPresent(level -> asked.putIfAbsent(ordinal.scale(), level));
    }
    quantity.parts().values().forEach(part -> collect(part, scheme, asked));
  }

  /**
   * Tells whether a requirement reckons with levels and with marks: then what moves the one may
   * come to nothing without the other, though both are of one result.
   *
   * @param leaf what is required
   * @return whether it does
   */
  public static boolean isReckonedWithMarks(Leaf leaf) {
    Collection<Quantity> all = leaf.requirement().quantities().values();
    return all.stream().anyMatch(one -> has(one, Quantity.LevelOrdinal.class))
        && all.stream().anyMatch(one -> has(one, Quantity.MarkOf.class));
  }

  private static boolean has(Quantity quantity, Class<? extends Quantity> kind) {
    return kind.isInstance(quantity)
        || quantity.parts().values().stream().anyMatch(part -> has(part, kind));
  }

  /**
   * Returns the levels of a scale above a standing.
   *
   * @param one a level of the scale
   * @param standing where somebody stands; empty where nobody knows
   * @param scheme the scheme that knows the scale
   * @return from the lowest
   */
  public static List<LevelRef> above(
      LevelRef one, Optional<Standing> standing, ResolvedScheme scheme) {
    int from = 0;
    if (standing.isPresent() && standing.get() instanceof Standing.Attained attained) {
      OptionalInt ordinal = scheme.ordinal(attained.level());
      from = ScaleRef.of(one).isOf(attained.level()) ? ordinal.orElse(0) : 0;
    }
    List<LevelRef> above = new ArrayList<>();
    for (LevelRef level : scheme.levelsBeside(one)) {
      if (scheme.ordinal(level).orElse(0) > from) {
        above.add(level);
      }
    }
    return above;
  }
}
