package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.setting.Setting;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.core.value.Comparison;

/**
 * Looks for two cases that are the same but for one thing, which is better in the second, and yet
 * comes to something else: each of the two has wishes of its own. Facts and numbers are better when
 * they are true or higher only where something asks for that; marks, levels, hours and items
 * always; attempts are where one more was passed. Not thread-safe.
 */
public final class BetterSearch {
  private static final Set<Aspect.Kind> ALWAYS =
      EnumSet.of(Aspect.Kind.RESULT, Aspect.Kind.LEVEL, Aspect.Kind.TRAINING, Aspect.Kind.ITEM);

  private final CaseSearch search;
  private final Pairs pairs;

  /** The leaves that what is lost hangs on, by what they look at. */
  private final Map<Integer, List<Formula.Signed>> lost;

  private boolean attempts;

  /**
   * Makes ready to look.
   *
   * @param search for single cases
   * @param loss what the two cases come to, of which the second has the better result
   */
  public BetterSearch(CaseSearch search, Loss loss) {
    this.search = search;
    this.pairs = new Pairs(search, loss, false);
    this.lost =
        search.byVariable(
            loss.after().stream().flatMap(wish -> wish.formula().signed(whole(wish)).stream()));
  }

  /**
   * Looks for pairs.
   *
   * @return one pair for each thing that can lose by getting better
   */
  public List<Bettered> find() {
    List<Bettered> found = new ArrayList<>();
    for (int variable : search.order(pairs.asked())) {
      if (search.variable(variable).aspect().kind() == Aspect.Kind.ATTEMPT) {
        attempt(variable).ifPresent(found::add);
      } else if (isWorthwhile(variable)) {
        pair(variable).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Of the attempts that there could be further only some are tried. */
  private Optional<Bettered> attempt(int variable) {
    Optional<Bettered> found = mayLose(variable) ? pair(variable) : Optional.empty();
    attempts |= found.isEmpty() && mayLose(variable);
    return found;
  }

  /**
   * Tells whether some search used up its budget, or a further attempt may lose, and none of those
   * that were tried does.
   *
   * @return whether there may be more pairs than were found
   */
  public boolean isGivenUp() {
    return attempts || pairs.isGivenUp();
  }

  /** Which way a tree goes that comes to what a wish says: down where it is met no longer. */
  private static Slope whole(Wish wish) {
    return wish.verdicts().contains(Verdict.MET) ? Slope.DOWN : Slope.UP;
  }

  private List<Formula.Signed> leaves(int variable) {
    return lost.getOrDefault(variable, List.of());
  }

  /** Whether the form of the requirements leaves room for a loss by a further passed attempt. */
  private boolean mayLose(int variable) {
    Aspect aspect = search.variable(variable).aspect();
    return leaves(variable).stream()
        .map(
            leaf ->
                search
                    .slopes()
                    .of(search.leaf(leaf.leaf()).requirement(), aspect)
                    .times(leaf.sign()))
        .anyMatch(slope -> slope == Slope.DOWN || slope == Slope.MIXED);
  }

  /** Whether the form of the requirements leaves room for a loss, and the thing can be better. */
  private boolean isWorthwhile(int variable) {
    Aspect aspect = search.variable(variable).aspect();
    boolean lossy = false;
    boolean wanted = ALWAYS.contains(aspect.kind());
    for (Formula.Signed leaf : leaves(variable)) {
      Slope slope = slope(leaf.leaf(), variable).times(leaf.sign());
      lossy |= slope != Slope.UP && slope != Slope.FLAT;
      wanted |= slope == Slope.UP || (slope == Slope.MIXED && isOrdered(leaf.leaf()));
    }
    return lossy && wanted;
  }

  /** Whether it compares one thing as more or less, so that something between the ends is odd. */
  private boolean isOrdered(int leaf) {
    return search.leaf(leaf).reads().size() == 1
        && search.leaf(leaf).requirement() instanceof CompareRequirement compare
        && compare.getComparison() != Comparison.EQUAL;
  }

  private Slope slope(int leaf, int variable) {
    Leaf read = search.leaf(leaf);
    if (read.reads().size() > 1) {
      return search.slopes().of(read.requirement(), search.variable(variable).aspect());
    }
    Slope slope = Slope.FLAT;
    int[] settings = search.unset();
    for (int[] step : steps(variable, true)) {
      settings[variable] = step[0];
      Verdict worse = search.judge().verdict(leaf, settings);
      settings[variable] = step[1];
      Verdict better = search.judge().verdict(leaf, settings);
      if (worse != better) {
        slope = slope.join(better == Verdict.MET ? Slope.UP : Slope.DOWN);
      }
    }
    return slope;
  }

  /** Each setting with the next better ones, or with those that are better still. */
  private List<int[]> steps(int variable, boolean next) {
    List<Setting> settings = search.variable(variable).settings();
    List<int[]> steps = new ArrayList<>();
    for (int worse = 0; worse < settings.size(); worse++) {
      for (int better = 0; better < settings.size(); better++) {
        if (settings.get(better).isBetterThan(settings.get(worse))
            && isNext(settings, worse, better) == next) {
          steps.add(new int[] {worse, better});
        }
      }
    }
    return steps;
  }

  private static boolean isNext(List<Setting> settings, int worse, int better) {
    return settings.stream()
        .noneMatch(
            between ->
                between.isBetterThan(settings.get(worse))
                    && settings.get(better).isBetterThan(between));
  }

  /**
   * Step by step; and where a case may be open in between, over several steps. Where it is not,
   * what is lost over several is lost by one of them.
   */
  private Optional<Bettered> pair(int variable) {
    Optional<Bettered> found = pair(variable, steps(variable, true));
    return found.isEmpty() && mayBeOpenBetween(variable)
        ? pair(variable, steps(variable, false))
        : found;
  }

  private Optional<Bettered> pair(int variable, List<int[]> steps) {
    for (int[] step : steps) {
      if (matters(variable, step)) {
        Optional<Bettered> found = pairs.find(variable, step[0], step[1]);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a case may be open between two of which nothing is: by some value of the thing itself,
   * or by something else that is not known, which one requirement takes for an answer and another
   * does not. What all of them leave open could be known either way, and the two would stay as they
   * are.
   */
  private boolean mayBeOpenBetween(int variable) {
    return IntStream.of(search.order(pairs.asked()))
        .anyMatch(other -> mayBeOpen(other, other == variable));
  }

  private boolean mayBeOpen(int variable, boolean itself) {
    List<Integer> readers =
        pairs.asked().stream().filter(leaf -> search.reads(leaf, variable)).toList();
    List<Setting> settings = search.variable(variable).settings();
    for (int i = 0; i < settings.size(); i++) {
      int setting = i;
      boolean isOpen = readers.stream().anyMatch(leaf -> alone(leaf, variable, setting).isOpen());
      boolean isAnswer =
          itself
              ? !settings.get(i).measures().isEmpty()
              : readers.stream().anyMatch(leaf -> !alone(leaf, variable, setting).isOpen());
      if (isOpen && isAnswer) {
        return true;
      }
    }
    return false;
  }

  /** What a leaf comes to by one setting, all else that it reads being at its best. */
  private Verdict alone(int leaf, int variable, int setting) {
    int[] settings = search.unset();
    for (int read : search.order(List.of(leaf))) {
      settings[read] = 0;
    }
    settings[variable] = setting;
    return search.judge().verdict(leaf, settings);
  }

  /** Whether the step changes anything that is asked, as far as that can be told of it alone. */
  private boolean matters(int variable, int[] step) {
    int[] settings = search.unset();
    for (int leaf : pairs.asked()) {
      if (search.reads(leaf, variable)) {
        settings[variable] = step[0];
        Verdict worse = search.judge().verdict(leaf, settings);
        settings[variable] = step[1];
        if (search.leaf(leaf).reads().size() > 1
            || worse != search.judge().verdict(leaf, settings)) {
          return true;
        }
      }
    }
    return false;
  }
}
