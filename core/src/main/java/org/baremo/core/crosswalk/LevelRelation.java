package org.baremo.core.crosswalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.ScaleRef;

/**
 * How the scales of one edition relate to those of another: for each two scales the chains of level
 * mappings that lead from the one to the other. Chains are kept as they are and walked when asked,
 * so that a level from where nothing goes on is noticed.
 */
final class LevelRelation {
  private final Map<Scales, Set<Chain>> chains = new LinkedHashMap<>();

  private record Scales(ScaleRef from, ScaleRef to) {}

  /** Level mappings in a row; they meet at the same scales. */
  private record Chain(List<LevelMapping> steps) {
    Chain inverse() {
      List<LevelMapping> back = new ArrayList<>();
      steps.forEach(step -> back.add(0, step.inverse()));
      return new Chain(back);
    }

    Chain then(Chain next) {
      List<LevelMapping> all = new ArrayList<>(steps);
      all.addAll(next.steps);
      return new Chain(all);
    }

    boolean keepsBelowFirst() {
      return steps.stream().allMatch(LevelMapping::isBelowFirstKept);
    }

    Set<LevelRef> sources() {
      Set<LevelRef> sources = new LinkedHashSet<>();
      steps.get(0).getPairs().forEach(pair -> sources.add(pair.from()));
      return sources;
    }

    LevelImage image(LevelRef level) {
      Set<LevelRef> here = Set.of(level);
      boolean isComplete = true;
      for (LevelMapping step : steps) {
        Set<LevelRef> next = new LinkedHashSet<>();
        for (LevelRef each : here) {
          List<LevelRef> images = step.from(each);
          isComplete &= !images.isEmpty();
          next.addAll(images);
        }
        here = next;
      }
      return new LevelImage(List.copyOf(here), isComplete);
    }
  }

  static LevelRelation of(List<LevelMapping> mappings) {
    LevelRelation relation = new LevelRelation();
    for (LevelMapping mapping : mappings) {
      relation.add(mapping.getSource(), mapping.getTarget(), new Chain(List.of(mapping)));
    }
    return relation;
  }

  static LevelRelation identity(Framework framework) {
    List<LevelMapping> same = new ArrayList<>();
    framework
        .getScales()
        .forEach(
            scale -> {
              ScaleRef ref = new ScaleRef(scale.getEdition(), scale.getId());
              LevelMapping.Builder mapping =
                  LevelMapping.builder().source(ref).target(ref).belowFirstKept(true);
              scale.getLevels().forEach(l -> mapping.addPair(new Pair(l.getRef(), l.getRef())));
              same.add(mapping.build());
            });
    return of(same);
  }

  LevelRelation inverse() {
    LevelRelation back = new LevelRelation();
    chains.forEach(
        (scales, all) -> all.forEach(chain -> back.add(scales.to, scales.from, chain.inverse())));
    return back;
  }

  LevelRelation then(LevelRelation next) {
    LevelRelation both = new LevelRelation();
    chains.forEach(
        (one, firsts) ->
            next.chains.forEach(
                (two, seconds) -> {
                  if (one.to.equals(two.from)) {
                    firsts.forEach(
                        first ->
                            seconds.forEach(
                                second -> both.add(one.from, two.to, first.then(second))));
                  }
                }));
    return both;
  }

  LevelRelation and(LevelRelation other) {
    LevelRelation both = new LevelRelation();
    for (LevelRelation each : List.of(this, other)) {
      each.chains.forEach(
          (scales, all) -> all.forEach(chain -> both.add(scales.from, scales.to, chain)));
    }
    return both;
  }

  LevelImage image(LevelRef level, ScaleRef to) {
    Set<LevelRef> levels = new LinkedHashSet<>();
    boolean isComplete = true;
    for (Chain chain : chains(ScaleRef.of(level), to)) {
      LevelImage image = chain.image(level);
      levels.addAll(image.levels());
      isComplete &= image.levels().isEmpty() || image.isComplete();
    }
    return new LevelImage(List.copyOf(levels), isComplete);
  }

  boolean keepsBelowFirst(ScaleRef from, ScaleRef to) {
    return chains(from, to).stream().anyMatch(Chain::keepsBelowFirst);
  }

  List<ScaleRef> scales(ScaleRef from) {
    return chains.keySet().stream().filter(s -> s.from.equals(from)).map(Scales::to).toList();
  }

  List<LevelMapping> mappings() {
    List<LevelMapping> all = new ArrayList<>();
    for (Scales scales : chains.keySet()) {
      Set<Pair> pairs = new LinkedHashSet<>();
      for (Chain chain : chains(scales.from, scales.to)) {
        for (LevelRef level : chain.sources()) {
          chain.image(level).levels().forEach(image -> pairs.add(new Pair(level, image)));
        }
      }
      boolean isKept = keepsBelowFirst(scales.from, scales.to);
      if (isKept || !pairs.isEmpty()) {
        all.add(
            LevelMapping.builder()
                .source(scales.from)
                .target(scales.to)
                .pairs(pairs)
                .belowFirstKept(isKept)
                .build());
      }
    }
    return all;
  }

  private Set<Chain> chains(ScaleRef from, ScaleRef to) {
    return chains.getOrDefault(new Scales(from, to), Set.of());
  }

  private void add(ScaleRef from, ScaleRef to, Chain chain) {
    chains.computeIfAbsent(new Scales(from, to), scales -> new LinkedHashSet<>()).add(chain);
  }
}
