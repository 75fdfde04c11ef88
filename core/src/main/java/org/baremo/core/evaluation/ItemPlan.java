package org.baremo.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.evaluation.ScoringRule.Aggregation;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.Item;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** One item of an instrument as a rule scores it: what each verdict adds, and where. */
final class ItemPlan {
  private final Item item;
  private final Judge judge;
  private final int[] measured;
  private final Targets targets;
  private final boolean counts;
  private List<Contribution> usual = List.of();

  /** What an item adds at one vertex. */
  private record Contribution(
      int vertex, Rational factor, List<Amount> byVerdict, Amount most, Amount least) {}

  ItemPlan(Item item, Judge judge, int[] measured, Targets targets, boolean counts) {
    this.item = item;
    this.judge = judge;
    this.measured = measured;
    this.targets = targets;
    this.counts = counts;
  }

  /** Whether the item counts at all: it is no pilot and not annulled for everybody. */
  boolean counts() {
    return counts;
  }

  /** The numbers that this item can add, so that a common unit can be found for them. */
  List<Rational> amounts() {
    List<Rational> all = new ArrayList<>();
    for (Contribution contribution : contributions(new Exemptions(targets.structure()), false, 1)) {
      all.add(contribution.factor());
      judge.credits().forEach(credit -> all.add(credit.times(contribution.factor())));
    }
    return all;
  }

  void prepare(long unitsPerOne) {
    usual = contributions(new Exemptions(targets.structure()), false, unitsPerOne);
  }

  void addVerdict(int verdict, Scope scope) {
    List<Contribution> contributions = in(scope);
    for (int i = 0; i < contributions.size(); i++) {
      Contribution c = contributions.get(i);
      scope.into().add(c.vertex(), c.byVerdict().get(verdict), c.most(), c.least());
    }
  }

  void addAnswer(Answer answer, Optional<Rational> mark, Scope scope) {
    if (!judge.isByPeople()) {
      addVerdict(judge.verdict(answer), scope);
    } else if (mark.isPresent()) {
      addMark(mark.get(), scope);
    } else {
      for (Contribution c : in(scope)) {
        scope.into().addUnmarked(c.vertex());
      }
    }
  }

  private void addMark(Rational mark, Scope scope) {
    Rational credit = mark.dividedBy(item.getMaximum());
    for (Contribution c : in(scope)) {
      Amount earned = Amount.of(credit.times(c.factor()), scope.unitsPerOne());
      scope.into().add(c.vertex(), earned, c.most(), c.least());
    }
  }

  private List<Contribution> in(Scope scope) {
    return scope.isUsual()
        ? usual
        : contributions(scope.exemptions(), scope.isDirect(), scope.unitsPerOne());
  }

  private List<Contribution> contributions(
      Exemptions exemptions, boolean onlyDirect, long unitsPerOne) {
    Structure structure = targets.structure();
    @Nullable Rational[] direct = Shares.direct(structure, measured, targets.sharing(), exemptions);
    @Nullable Rational[] above =
        onlyDirect ? direct : Shares.above(structure, measured, targets.sharing(), exemptions);
    List<Contribution> found = new ArrayList<>();
    for (int vertex = 0; vertex < above.length; vertex++) {
      Aggregation aggregation = targets.aggregation(vertex);
      Rational share = aggregation == Aggregation.MEAN_OF_PARTS ? direct[vertex] : above[vertex];
      if (share != null) {
        Rational factor =
            aggregation == Aggregation.SUM_OF_MARKS ? share.times(item.getMaximum()) : share;
        found.add(contribution(vertex, factor, unitsPerOne));
      }
    }
    return List.copyOf(found);
  }

  private Contribution contribution(int vertex, Rational factor, long unitsPerOne) {
    List<Amount> byVerdict =
        judge.credits().stream()
            .map(credit -> Amount.of(credit.times(factor), unitsPerOne))
            .toList();
    return new Contribution(
        vertex,
        factor,
        byVerdict,
        Amount.of(factor, unitsPerOne),
        Amount.of(judge.least().times(factor), unitsPerOne));
  }
}
