package org.baremo.core.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.assessment.ResolvedAssessment.ResolvedSitting;
import org.baremo.core.assessment.Response;
import org.baremo.core.evaluation.ResponsePolicy.Treatment;
import org.baremo.core.instrument.Item;
import org.baremo.core.instrument.ResolvedInstrument;

/** One instrument as a rule scores it. Written for batches: plain loops. */
final class InstrumentPlan {
  private final ResolvedInstrument instrument;
  private final ResponsePolicy policy;
  private final List<ItemPlan> items = new ArrayList<>();

  InstrumentPlan(ResolvedInstrument instrument, ScoringRule rule, Targets targets) {
    this.instrument = instrument;
    this.policy = rule.getResponses();
    Set<String> annulled = new HashSet<>();
    for (ScoringRule.AnnulledItem item : rule.getAnnulledItems()) {
      if (item.instrument().equals(instrument.id())) {
        annulled.add(item.item());
      }
    }
    for (Item item : instrument.instrument().getItems()) {
      int[] measured = item.getMeasures().stream().mapToInt(targets.structure()::vertex).toArray();
      boolean counts = item.getUse() == Item.Use.SCORED && !annulled.contains(item.getId());
      items.add(new ItemPlan(item, new Judge(item.getKey(), policy), measured, targets, counts));
    }
  }

  ResolvedInstrument instrument() {
    return instrument;
  }

  List<ItemPlan> items() {
    return items;
  }

  void add(ResolvedSitting sitting, Scope scope) {
    List<Response> responses = sitting.sitting().getResponses();
    for (int i = 0; i < responses.size(); i++) {
      ItemPlan item = items.get(sitting.itemOfResponse(i));
      if (item.counts()) {
        add(responses.get(i), item, scope);
      }
    }
    for (int i = 0; i < sitting.itemsWithoutResponse(); i++) {
      ItemPlan item = items.get(sitting.itemWithoutResponse(i));
      if (item.counts()) {
        addMissing(policy.getNotReached(), item, scope);
      }
    }
  }

  private void add(Response response, ItemPlan item, Scope scope) {
    if (response instanceof Response.Answered answered) {
      item.addAnswer(answered.answer(), answered.mark(), scope);
    } else if (response instanceof Response.Skipped) {
      addMissing(policy.getSkipped(), item, scope);
    } else if (response instanceof Response.NotReached) {
      addMissing(policy.getNotReached(), item, scope);
    } else if (response instanceof Response.Late late) {
      if (policy.getLate() == Treatment.COUNT) {
        item.addAnswer(late.answer(), late.mark(), scope);
      } else {
        addMissing(policy.getLate(), item, scope);
      }
    }
  }

  private static void addMissing(Treatment treatment, ItemPlan item, Scope scope) {
    if (treatment == Treatment.ZERO) {
      item.addVerdict(Judge.NOTHING, scope);
    }
  }
}
