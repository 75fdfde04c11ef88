package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;

/**
 * Looks for two cases that are the same but for one thing, which is not known in the first and is
 * in the second, and the second loses. Deeds of which a dossier tells none are none, and so known;
 * whether something was attempted is answered by nothing having been assessed. Cases of which
 * little is known are tried first. Not thread-safe.
 */
public final class UnknownSearch {
  private static final Set<Aspect.Kind> STATED =
      EnumSet.of(
          Aspect.Kind.RESULT,
          Aspect.Kind.FACT,
          Aspect.Kind.CODE,
          Aspect.Kind.NUMBER,
          Aspect.Kind.LEVEL,
          Aspect.Kind.PERIOD,
          Aspect.Kind.ITEM);

  private final CaseSearch search;

  /** The leaves that what is lost hangs on, by what they look at. */
  private final Map<Integer, List<Formula.Signed>> lost;

  private final Pairs pairs;
  private final Pairs richer;

  /**
   * Makes ready to look.
   *
   * @param search for single cases
   * @param loss what the two cases come to, of which more is known of the second
   */
  public UnknownSearch(CaseSearch search, Loss loss) {
    this.search = search;
    this.lost =
        search.byVariable(
            loss.after().stream().flatMap(wish -> wish.formula().signed(Slope.UP).stream()));
    this.pairs = new Pairs(search, loss, true);
    this.richer = new Pairs(search, loss, false);
  }

  /**
   * Looks for pairs.
   *
   * @return one pair for each thing that is better not known
   */
  public List<Bettered> find() {
    List<Bettered> found = new ArrayList<>();
    for (int variable : search.order(pairs.asked())) {
      OptionalInt unknown = search.variable(variable).unknown();
      if (unknown.isPresent() && STATED.contains(search.variable(variable).aspect().kind())) {
        pair(variable, unknown.getAsInt()).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * Tells whether some search used up its budget.
   *
   * @return whether there may be more pairs than were found
   */
  public boolean isGivenUp() {
    return pairs.isGivenUp() && richer.isGivenUp();
  }

  private Optional<Bettered> pair(int variable, int unknown) {
    return worthwhile(variable, unknown).stream()
        .flatMap(
            setting ->
                pairs
                    .find(variable, unknown, setting)
                    .or(() -> richer.find(variable, unknown, setting))
                    .stream())
        .findFirst();
  }

  /** The settings that the form of the requirements lets be worse than nothing. */
  private Set<Integer> worthwhile(int variable, int unknown) {
    Set<Integer> known = new LinkedHashSet<>();
    for (Formula.Signed leaf : lost.getOrDefault(variable, List.of())) {
      for (int i = 0; i < search.variable(variable).settings().size(); i++) {
        if (i != unknown && isWorse(leaf, variable, unknown, i)) {
          known.add(i);
        }
      }
    }
    return known;
  }

  private boolean isWorse(Formula.Signed leaf, int variable, int unknown, int known) {
    if (asksWhetherKnown(search.leaf(leaf.leaf()).requirement())) {
      return false;
    }
    if (search.leaf(leaf.leaf()).requirement().asksOfStretches()) {
      return true; // nothing of it is told by its form
    }
    if (search.leaf(leaf.leaf()).reads().size() > 1) {
      return answers(search.leaf(leaf.leaf()).requirement(), leaf.sign());
    }
    int[] settings = search.unset();
    settings[variable] = unknown;
    Verdict first = search.judge().verdict(leaf.leaf(), settings);
    settings[variable] = known;
    Verdict second = search.judge().verdict(leaf.leaf(), settings);
    return (first == Verdict.NOT_MET && second == Verdict.MET)
        ? leaf.sign() == Slope.DOWN || leaf.sign() == Slope.MIXED
        : first == Verdict.MET
            && second == Verdict.NOT_MET
            && (leaf.sign() == Slope.UP || leaf.sign() == Slope.MIXED);
  }

  private static boolean asksWhetherKnown(Requirement requirement) {
    return requirement instanceof NodesRequirement nodes
        && nodes.getTest() instanceof NodeTest.IsAttempted;
  }

  /** Whether a requirement of several things takes the unknown for an answer that may help. */
  private static boolean answers(Requirement requirement, Slope sign) {
    boolean isNotMet =
        requirement instanceof CompareRequirement compare
            ? isNotMet(compare.getWhenNotAssessed(), compare.getWhenNotStated())
            : requirement instanceof WithinRequirement within
                && isNotMet(within.getWhenNotAssessed(), within.getWhenNotStated());
    return (isNotMet && sign != Slope.UP && sign != Slope.FLAT)
        || requirement.quantities().values().stream().anyMatch(UnknownSearch::answers);
  }

  private static boolean isNotMet(
      WhenNotAssessed whenNotAssessed, Optional<WhenNotAssessed> whenNotStated) {
    return whenNotAssessed == WhenNotAssessed.NOT_MET
        || whenNotStated.equals(Optional.of(WhenNotAssessed.NOT_MET));
  }

  private static boolean answers(Quantity quantity) {
    return (quantity instanceof Aggregate aggregate
            && aggregate.getWhenNotAssessed() != Missing.UNKNOWN)
        || quantity.parts().values().stream().anyMatch(UnknownSearch::answers);
  }
}
