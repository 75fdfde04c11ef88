package org.baremo.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.crosswalk.CompositionPolicy;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.value.Ref;

/**
 * A crosswalk as numbers in arrays, and composing as one would write it for them: pairs of source
 * and target with the relation of the product. No strengths, no paths, no levels.
 */
final class HandWrittenComposition {
  /** Where the links of each source start; one more at the end. */
  final int[] offsets;

  final int[] targets;
  final byte[] relations;

  private HandWrittenComposition(int[] offsets, int[] targets, byte[] relations) {
    this.offsets = offsets;
    this.targets = targets;
    this.relations = relations;
  }

  /** Numbers the nodes and sorts the mappings by source. */
  static HandWrittenComposition of(
      Crosswalk crosswalk, Map<Ref, Integer> sources, Map<Ref, Integer> targets) {
    List<Mapping> mappings = crosswalk.getMappings();
    int[] offsets = new int[sources.size() + 1];
    for (Mapping mapping : mappings) {
      offsets[sources.get(mapping.getSource()) + 1]++;
    }
    for (int i = 0; i < sources.size(); i++) {
      offsets[i + 1] += offsets[i];
    }
    int[] next = offsets.clone();
    int[] ends = new int[mappings.size()];
    byte[] relations = new byte[mappings.size()];
    for (Mapping mapping : mappings) {
      int place = next[sources.get(mapping.getSource())]++;
      ends[place] = targets.get(mapping.getTarget());
      relations[place] = (byte) List.of(Relation.values()).indexOf(mapping.getRelation());
    }
    return new HandWrittenComposition(offsets, ends, relations);
  }

  /** Numbers for nodes as they come. */
  static Map<Ref, Integer> numbered(List<Ref> refs) {
    Map<Ref, Integer> numbers = new HashMap<>();
    refs.forEach(ref -> numbers.putIfAbsent(ref, numbers.size()));
    return numbers;
  }

  /** The table of products as numbers. */
  static byte[] table(CompositionPolicy policy) {
    List<Relation> all = List.of(Relation.values());
    byte[] table = new byte[all.size() * all.size()];
    for (int i = 0; i < table.length; i++) {
      Relation product = policy.product(all.get(i / all.size()), all.get(i % all.size()));
      table[i] = (byte) all.indexOf(product);
    }
    return table;
  }

  HandWrittenComposition then(HandWrittenComposition second, byte[] table) {
    int count = 0;
    for (int middle : targets) {
      count += second.offsets[middle + 1] - second.offsets[middle];
    }
    int[] rows = new int[offsets.length];
    int[] ends = new int[count];
    byte[] products = new byte[count];
    int at = 0;
    for (int source = 0; source + 1 < offsets.length; source++) {
      rows[source] = at;
      for (int link = offsets[source]; link < offsets[source + 1]; link++) {
        int middle = targets[link];
        int row = relations[link] * 5;
        for (int next = second.offsets[middle]; next < second.offsets[middle + 1]; next++) {
          ends[at] = second.targets[next];
          products[at++] = table[row + second.relations[next]];
        }
      }
    }
    rows[offsets.length - 1] = at;
    return new HandWrittenComposition(rows, ends, products);
  }
}
