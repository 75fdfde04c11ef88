package org.baremo.core.evaluation;

import java.util.List;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.evaluation.ScoringRule.SharedItems;

/** Where items count by a rule: the structure, and how each of its results comes about. */
record Targets(Structure structure, SharedItems sharing, List<Aggregation> aggregations) {
  static Targets of(Structure structure, ScoringRule rule) {
    Aggregation[] all = new Aggregation[structure.whole() + 1];
    for (int vertex = 0; vertex < structure.whole(); vertex++) {
      all[vertex] = rule.aggregationOf(structure.ref(vertex).kind());
    }
    all[structure.whole()] = rule.getOverallAggregation().orElse(rule.getAggregation());
    return new Targets(structure, rule.getSharedItems(), List.of(all));
  }

  Aggregation aggregation(int vertex) {
    return aggregations.get(vertex);
  }
}
