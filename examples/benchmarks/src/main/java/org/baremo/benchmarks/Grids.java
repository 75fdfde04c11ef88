package org.baremo.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/**
 * A seeded framework of areas, competences and threads, with a profile of all threads: levels and
 * marks, in values and in plain numbers.
 */
final class Grids {
  static final int LEVELS = 8;
  static final int ITEMS = 12;

  private static final EditionRef EDITION = EditionRef.of("grid", "1");
  private static final HolderKey HOLDER = HolderKey.of("H-1");
  private static final long SEED = 20261122;

  private final List<Ref> refs = new ArrayList<>();
  private final List<LevelRef> levels = new ArrayList<>();
  private final int[] parents;
  private final int[] attained;
  private final int[] right;
  private final int[] wanted;

  private Grids(int areas, int competences, int threads) {
    for (int ordinal = 1; ordinal <= LEVELS; ordinal++) {
      levels.add(EDITION.level("eight", String.valueOf(ordinal)));
    }
    int inner = areas + areas * competences;
    this.parents = new int[inner + areas * competences * threads];
    this.attained = new int[parents.length];
    this.right = new int[parents.length];
    this.wanted = new int[parents.length];
    for (int area = 0; area < areas; area++) {
      parents[refs.size()] = -1;
      refs.add(EDITION.ref(Kind.AREA, "a" + area));
    }
    for (int i = 0; i < areas * competences; i++) {
      parents[refs.size()] = i / competences;
      refs.add(EDITION.ref(Kind.COMPETENCE, "c" + i));
    }
    Random random = new Random(SEED);
    for (int i = 0; i < areas * competences * threads; i++) {
      int thread = refs.size();
      parents[thread] = areas + i / threads;
      attained[thread] = random.nextInt(LEVELS + 1);
      right[thread] = random.nextInt(ITEMS + 1);
      refs.add(EDITION.ref(Kind.THREAD, "t" + i));
    }
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = 1 + random.nextInt(LEVELS);
    }
  }

  /** 15,020 nodes: 20 areas, 500 competences, 14,500 threads. */
  static Grids large() {
    return new Grids(20, 25, 29);
  }

  static Grids small() {
    return new Grids(3, 4, 5);
  }

  int size() {
    return refs.size();
  }

  /** By node, its parent; -1 for areas. Parents stand before their children. */
  int[] parents() {
    return parents;
  }

  /** By node, the level attained; 0 is below the first. Only of threads. */
  int[] attained() {
    return attained;
  }

  /** By node, how many of {@link #ITEMS} items were right. Only of threads. */
  int[] right() {
    return right;
  }

  /** By node, the level that the target wants. */
  int[] wanted() {
    return wanted;
  }

  Ref ref(int node) {
    return refs.get(node);
  }

  LevelRef level(int ordinal) {
    return levels.get(ordinal - 1);
  }

  Framework framework() {
    Framework.Builder framework =
        Framework.builder().edition(EDITION).title(LocalizedText.of("en", "Grid"));
    for (int i = 0; i < parents.length; i++) {
      Node.Builder node =
          Node.builder()
              .ref(refs.get(i))
              .position(i + 1)
              .title(LocalizedText.of("en", refs.get(i).code()));
      framework.addNode(
          parents[i] < 0 ? node.build() : node.addParent(refs.get(parents[i])).build());
    }
    Scale.Builder scale =
        Scale.builder().edition(EDITION).id("eight").title(LocalizedText.of("en", "Eight"));
    for (int i = 0; i < LEVELS; i++) {
      scale.addLevel(
          Level.builder()
              .ref(levels.get(i))
              .ordinal(i + 1)
              .name(LocalizedText.of("en", "Level " + (i + 1)))
              .build());
    }
    return framework.addScale(scale.build()).build();
  }

  /** What the profile says of threads: a level and a mark of each. */
  CompetenceProfile profile() {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    for (int i = 0; i < parents.length; i++) {
      if (refs.get(i).kind().equals(Kind.THREAD)) {
        Mark mark =
            Mark.builder()
                .value(Rational.of(right[i]))
                .maximum(Rational.of(ITEMS))
                .unit("items")
                .build();
        Standing standing =
            attained[i] == 0
                ? new Standing.BelowFirstLevel(EDITION, "eight")
                : new Standing.Attained(level(attained[i]));
        outcomes.put(refs.get(i), new Outcome.Assessed(Optional.of(mark), Optional.of(standing)));
      }
    }
    return CompetenceProfile.builder().holder(HOLDER).edition(EDITION).outcomes(outcomes).build();
  }

  /** A target for every node as a whole. */
  TargetProfile target() {
    TargetProfile.Builder target =
        TargetProfile.builder()
            .id(VersionedId.parse("grid-job@1"))
            .title(LocalizedText.of("en", "Job"))
            .edition(EDITION);
    for (int i = 0; i < parents.length; i++) {
      target.addTarget(Target.of(refs.get(i), level(wanted[i])));
    }
    return target.build();
  }
}
