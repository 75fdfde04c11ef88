package org.baremo.core.crosswalk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.baremo.core.internal.Require;
import org.baremo.core.value.VersionedId;

/**
 * Links in columns: those of one source stand together, sources in order. Numbers instead of
 * references make composing a matter of additions; a link becomes an object when it is looked at.
 */
final class Columns {
  private final Nodes sources;
  private final Nodes targets;
  private final int[] offsets;
  private final int[] ends;
  private final byte[] relations;
  private final Origin origin;

  private Columns(
      Nodes sources, Nodes targets, int[] offsets, int[] ends, byte[] relations, Origin origin) {
    this.sources = sources;
    this.targets = targets;
    this.offsets = offsets;
    this.ends = ends;
    this.relations = relations;
    this.origin = origin;
  }

  static Columns of(VersionedId id, List<Mapping> mappings, Nodes sources, Nodes targets) {
    int size = mappings.size();
    Sorted sorted = new Sorted(sources.size(), size, i -> source(mappings, i, sources));
    int[] ends = new int[size];
    byte[] relations = new byte[size];
    for (int i = 0; i < size; i++) {
      Mapping mapping = mappings.get(sorted.order[i]);
      ends[i] = targets.ordinal(mapping.getTarget());
      relations[i] = mapping.getRelation().code();
    }
    Origin origin = new Origin.Asserted(id, mappings, sorted.order);
    return new Columns(sources, targets, sorted.offsets, ends, relations, origin);
  }

  private static int source(List<Mapping> mappings, int index, Nodes sources) {
    return sources.ordinal(mappings.get(index).getSource());
  }

  static Columns identity(Nodes nodes) {
    int[] ends = new int[nodes.size()];
    int[] offsets = new int[nodes.size() + 1];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = i;
      offsets[i + 1] = i + 1;
    }
    byte[] relations = new byte[ends.length];
    Arrays.fill(relations, Relation.EXACT.code());
    return new Columns(nodes, nodes, offsets, ends, relations, new Origin.Same());
  }

  static Columns given(List<Link> links, Nodes sources, Nodes targets) {
    int size = links.size();
    Sorted sorted =
        new Sorted(sources.size(), size, i -> sources.ordinal(links.get(i).getSource()));
    List<Link> inOrder = new ArrayList<>(size);
    int[] ends = new int[size];
    byte[] relations = new byte[size];
    for (int i = 0; i < size; i++) {
      Link link = links.get(sorted.order[i]);
      inOrder.add(link);
      ends[i] = targets.ordinal(link.getTarget());
      relations[i] = link.getRelation().code();
    }
    return new Columns(
        sources, targets, sorted.offsets, ends, relations, new Origin.Given(inOrder));
  }

  Nodes sources() {
    return sources;
  }

  Nodes targets() {
    return targets;
  }

  int size() {
    return ends.length;
  }

  int from(int source) {
    return offsets[source];
  }

  int to(int source) {
    return offsets[source + 1];
  }

  int source(int link) {
    return row(offsets, link);
  }

  int target(int link) {
    return ends[link];
  }

  Relation relation(int link) {
    return Relation.of(relations[link]);
  }

  Link link(int link) {
    List<Step> path = new ArrayList<>();
    origin.walk(link, path);
    return Link.builder()
        .source(sources.ref(source(link)))
        .target(targets.ref(ends[link]))
        .relation(relation(link))
        .strength(Optional.ofNullable(origin.strength(link)))
        .path(path)
        .build();
  }

  /** Whether a link leads from a node to itself without any step. */
  boolean isSame(int link) {
    List<Step> path = new ArrayList<>();
    origin.walk(link, path);
    return path.isEmpty();
  }

  /** The row that an element stands in: the last that starts at it or before it. */
  static int row(int[] starts, int element) {
    int low = 0;
    int high = starts.length - 1; // starts[low] <= element < starts[high]
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= element) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The order of links by their targets, and where each target's start. */
  Sorted byTarget() {
    return new Sorted(targets.size(), size(), this::target);
  }

  Columns inverse(Sorted byTarget) {
    int size = size();
    int[] starts = new int[size];
    byte[] inverted = new byte[size];
    int[] sourceOf = new int[size];
    for (int source = 0; source < sources.size(); source++) {
      Arrays.fill(sourceOf, offsets[source], offsets[source + 1], source);
    }
    for (int i = 0; i < size; i++) {
      int link = byTarget.order[i];
      starts[i] = sourceOf[link];
      inverted[i] = relation(link).inverse().code();
    }
    Origin back = new Origin.Inverted(new Origin.Selected(origin, byTarget.order));
    return new Columns(targets, sources, byTarget.offsets, starts, inverted, back);
  }

  Columns select(IntPredicate wanted) {
    int[] order = new int[size()];
    int[] rows = new int[offsets.length];
    int count = 0;
    for (int source = 0; source < sources.size(); source++) {
      for (int link = offsets[source]; link < offsets[source + 1]; link++) {
        if (wanted.test(link)) {
          order[count++] = link;
        }
      }
      rows[source + 1] = count;
    }
    order = Arrays.copyOf(order, count);
    int[] kept = new int[count];
    byte[] keptRelations = new byte[count];
    for (int i = 0; i < count; i++) {
      kept[i] = ends[order[i]];
      keptRelations[i] = relations[order[i]];
    }
    Origin some = new Origin.Selected(origin, order);
    return new Columns(sources, targets, rows, kept, keptRelations, some);
  }

  /**
   * Goes on with other links. Two passes: how many each link comes to, then the ends and relations;
   * strengths and paths stay where they are until they are asked for.
   */
  Columns then(Columns next, CompositionPolicy policy) {
    int[] join = targets == next.sources ? null : targets.among(next.sources);
    int size = size();
    int[] starts = new int[size + 1];
    int[] seconds = new int[size];
    long count = 0;
    for (int link = 0; link < size; link++) {
      starts[link] = (int) count;
      int middle = join == null ? ends[link] : join[ends[link]];
      if (middle >= 0) {
        seconds[link] = next.offsets[middle];
        count += next.offsets[middle + 1] - next.offsets[middle];
        Require.that(
            count <= Integer.MAX_VALUE, "a composition must have at most 2147483647 links");
      }
    }
    starts[size] = (int) count;
    int[] rows = new int[offsets.length];
    for (int source = 0; source < rows.length; source++) {
      rows[source] = starts[offsets[source]];
    }
    int[] reached = new int[(int) count];
    byte[] products = new byte[(int) count];
    byte[][] table = table(policy);
    for (int link = 0; link < size; link++) {
      byte[] row = table[relations[link]];
      int shift = seconds[link] - starts[link];
      for (int i = starts[link]; i < starts[link + 1]; i++) {
        reached[i] = next.ends[i + shift];
        products[i] = row[next.relations[i + shift]];
      }
    }
    Origin chain = new Origin.Composed(origin, next.origin, starts, seconds);
    return new Columns(sources, next.targets, rows, reached, products, chain);
  }

  private static byte[][] table(CompositionPolicy policy) {
    Relation[] all = Relation.values();
    byte[][] table = new byte[all.length][all.length];
    for (Relation first : all) {
      for (Relation second : all) {
        table[first.code()][second.code()] = policy.product(first, second).code();
      }
    }
    return table;
  }

  /** A stable order of elements by a key from 0, and where each key's elements start. */
  static final class Sorted {
    final int[] order;
    final int[] offsets;

    Sorted(int keys, int size, IntUnaryOperator key) {
      offsets = new int[keys + 1];
      for (int i = 0; i < size; i++) {
        offsets[key.applyAsInt(i) + 1]++;
      }
      for (int i = 0; i < keys; i++) {
        offsets[i + 1] += offsets[i];
      }
      int[] next = offsets.clone();
      order = new int[size];
      for (int i = 0; i < size; i++) {
        order[next[key.applyAsInt(i)]++] = i;
      }
    }
  }
}
