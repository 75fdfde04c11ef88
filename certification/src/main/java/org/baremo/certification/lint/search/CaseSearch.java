package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.setting.Draft;
import org.baremo.certification.lint.setting.Spans;
import org.baremo.certification.lint.setting.Variable;
import org.baremo.certification.lint.setting.Variables;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.ResolvedScheme;

/**
 * Looks for cases of one scheme. First among the settings worth trying of everything looked at;
 * where that finds none and is not exhaustive, a second search tries to prove that there is none:
 * it lets every requirement that could not be tried out come to whatever it can at most. Not
 * thread-safe.
 */
public final class CaseSearch {
  private static final Set<Aspect.Kind> TRIED =
      EnumSet.of(Aspect.Kind.RESULT, Aspect.Kind.NUMBER, Aspect.Kind.LEVEL);

  private final Formulas formulas;
  private final List<Leaf> leaves;
  private final List<Variable> variables;
  private final Judge judge;
  private final Bounds bounds;
  private final Slopes slopes;
  private final BitSet clear = new BitSet();
  private final int budget;

  private CaseSearch(ResolvedScheme scheme, int budget) {
    this.formulas = Formulas.of(scheme);
    this.leaves = formulas.leaves();
    this.variables = Variables.of(scheme, leaves);
    this.judge = new Judge(scheme, leaves, variables);
    this.bounds = new Bounds(new Spans(scheme));
    this.slopes = new Slopes(new Spans(scheme));
    this.budget = budget;
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      clear.set(
          leaf,
          IntStream.of(judge.reads(leaf))
              .allMatch(variable -> variables.get(variable).exhaustive()));
    }
  }

  /**
   * Makes ready to look for cases.
   *
   * @param scheme the rules
   * @param budget how many partial cases are looked at for one question, by each of the two
   *     searches: for a case, and for a proof that there is none
   * @return a search
   */
  public static CaseSearch of(ResolvedScheme scheme, int budget) {
    return new CaseSearch(scheme, budget);
  }

  /**
   * Returns what a requirement comes to.
   *
   * @param pointer its place in the document
   * @return a formula
   */
  public Formula at(String pointer) {
    return formulas.at(pointer);
  }

  /**
   * Returns what an award comes to, the days that must be known for it included.
   *
   * @param code of the award
   * @return a formula
   */
  public Formula award(String code) {
    return formulas.award(code);
  }

  /**
   * Looks for a case in which all wishes come true.
   *
   * @param wishes at least one
   * @return a case, a proof that there is none, or neither
   */
  public Answer find(List<Wish> wishes) {
    List<Integer> asked = Search.leaves(wishes);
    int[] order = order(asked);
    Search search = new Search(judge::verdict, options(order, asked, false), order, wishes, budget);
    Search.End end = search.run();
    if (end == Search.End.FOUND) {
      return Answer.of(draft(order, search.settings()));
    }
    boolean exhaustive =
        IntStream.of(order).allMatch(variable -> variables.get(variable).exhaustive());
    if (end == Search.End.NONE && exhaustive) {
      return Answer.of(Answer.Kind.NONE);
    }
    Search.End proof = exhaustive ? end : refute(wishes, asked);
    if (proof == Search.End.NONE) {
      return Answer.of(Answer.Kind.NONE);
    }
    boolean tried = end == Search.End.NONE && IntStream.of(order).allMatch(this::isTried);
    return Answer.of(tried ? Answer.Kind.NONE_TRIED : Answer.Kind.GIVEN_UP);
  }

  /** Whether what was tried of it says much: numbers around every threshold, and no deeds. */
  private boolean isTried(int variable) {
    return variables.get(variable).exhaustive()
        || TRIED.contains(variables.get(variable).aspect().kind());
  }

  /** What was left open may be anything: its first setting. */
  private Draft draft(int[] order, int[] settings) {
    int[] all = settings.clone();
    for (int variable : order) {
      all[variable] = Math.max(0, all[variable]);
    }
    return judge.draft(order, all);
  }

  /** The variables that some leaves look at. */
  int[] order(List<Integer> asked) {
    Set<Integer> order = new LinkedHashSet<>();
    asked.forEach(leaf -> IntStream.of(judge.reads(leaf)).forEach(order::add));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The settings to try: one of those that come to the same for every leaf that is asked, where all
   * these leaves look at nothing else. From the best that can be said of it to nothing, or the
   * other way round. What is set while they are told apart is not set afterwards.
   */
  private int[] options(int variable, List<Integer> readers, int[] settings, boolean leastFirst) {
    int size = variables.get(variable).settings().size();
    int[] all = IntStream.range(0, size).map(i -> leastFirst ? size - 1 - i : i).toArray();
    if (readers.stream().anyMatch(leaf -> judge.reads(leaf).length > 1)) {
      return all;
    }
    Set<List<Verdict>> seen = new HashSet<>();
    List<Integer> different = new ArrayList<>();
    for (int i : all) {
      settings[variable] = i;
      if (seen.add(readers.stream().map(leaf -> judge.verdict(leaf, settings)).toList())) {
        different.add(i);
      }
    }
    settings[variable] = Judge.UNSET;
    return different.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Whether no case fulfils the wishes, whatever what cannot be tried out comes to. */
  private Search.End refute(List<Wish> wishes, List<Integer> asked) {
    int first = variables.size();
    int[][] options = new int[first + leaves.size()][];
    Set<Integer> order = new LinkedHashSet<>();
    Verdict[] verdicts = Verdict.values();
    for (int leaf : asked) {
      if (isClear(leaf)) {
        IntStream.of(judge.reads(leaf)).forEach(order::add);
      } else {
        order.add(first + leaf);
        options[first + leaf] =
            bounds.of(leaves.get(leaf).requirement()).stream().mapToInt(Verdict::ordinal).toArray();
      }
    }
    Map<Integer, List<Integer>> readers = readers(asked.stream().filter(this::isClear).toList());
    int[] unset = unset();
    for (int slot : order) {
      if (slot < first) {
        options[slot] = options(slot, readers.getOrDefault(slot, List.of()), unset, false);
      }
    }
    Search.Leaves read =
        (leaf, settings) -> {
          if (isClear(leaf)) {
            return judge.verdict(leaf, settings);
          }
          int set = settings[first + leaf];
          return set == Judge.UNSET ? Verdict.INDETERMINATE : verdicts[set];
        };
    int[] slots = order.stream().mapToInt(Integer::intValue).toArray();
    return new Search(read, options, slots, wishes, budget).run();
  }

  /** Whether all that a leaf looks at can be tried out. */
  private boolean isClear(int leaf) {
    return clear.get(leaf);
  }

  /** The settings to try of some variables. */
  int[][] options(int[] order, List<Integer> asked, boolean leastFirst) {
    int[][] options = new int[variables.size()][];
    Map<Integer, List<Integer>> readers = readers(asked);
    int[] settings = unset();
    for (int variable : order) {
      options[variable] =
          options(variable, readers.getOrDefault(variable, List.of()), settings, leastFirst);
    }
    return options;
  }

  /** Which of some leaves look at each variable. */
  private Map<Integer, List<Integer>> readers(List<Integer> asked) {
    Map<Integer, List<Integer>> readers = new HashMap<>();
    for (int leaf : asked) {
      for (int variable : judge.reads(leaf)) {
        readers.computeIfAbsent(variable, none -> new ArrayList<>()).add(leaf);
      }
    }
    return readers;
  }

  /** A case of some settings, but for one. */
  Answer.Found found(int[] order, int[] settings, int variable, int setting) {
    int[] all = settings.clone();
    all[variable] = setting;
    Draft draft = draft(order, all);
    return new Answer.Found(draft.build(), draft.asOf());
  }

  /** The setting that says least of a variable. */
  int least(int variable) {
    return variables.get(variable).unknown().orElse(0);
  }

  int[] unset() {
    int[] settings = new int[variables.size()];
    Arrays.fill(settings, Judge.UNSET);
    return settings;
  }

  Variable variable(int variable) {
    return variables.get(variable);
  }

  Leaf leaf(int leaf) {
    return leaves.get(leaf);
  }

  int leaves() {
    return leaves.size();
  }

  /** The leaves of some trees, each with the way it goes, by what they look at. */
  Map<Integer, List<Formula.Signed>> byVariable(Stream<Formula.Signed> signed) {
    Map<Integer, List<Formula.Signed>> readers = new HashMap<>();
    signed.forEach(
        leaf ->
            IntStream.of(judge.reads(leaf.leaf()))
                .forEach(
                    variable ->
                        readers.computeIfAbsent(variable, none -> new ArrayList<>()).add(leaf)));
    return readers;
  }

  boolean reads(int leaf, int variable) {
    return IntStream.of(judge.reads(leaf)).anyMatch(one -> one == variable);
  }

  Judge judge() {
    return judge;
  }

  Slopes slopes() {
    return slopes;
  }

  int budget() {
    return budget;
  }
}
