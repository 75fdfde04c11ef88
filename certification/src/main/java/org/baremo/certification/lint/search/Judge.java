package org.baremo.certification.lint.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.setting.Draft;
import org.baremo.certification.lint.setting.Variable;
import org.baremo.certification.lint.setting.Variables;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.ResolvedScheme;
import org.jspecify.annotations.Nullable;

/**
 * What leaves come to for settings of the variables, by the rules that decide. Each is judged once
 * for the settings of what it looks at, as far as so many are remembered. Not thread-safe.
 */
final class Judge {
  static final int UNSET = -1;
  private static final int MOST_KNOWN = 20_000;

  private final ResolvedScheme scheme;
  private final List<Leaf> leaves;
  private final List<Variable> variables;
  private final List<int[]> reads = new ArrayList<>();
  private final List<Map<List<Integer>, Verdict>> known = new ArrayList<>();

  /** What leaves that look at one thing come to, by its setting; null where not judged yet. */
  private final List<@Nullable Verdict[]> single = new ArrayList<>();

  Judge(ResolvedScheme scheme, List<Leaf> leaves, List<Variable> variables) {
    this.scheme = scheme;
    this.leaves = leaves;
    this.variables = variables;
    Map<Object, Integer> places = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      places.put(variables.get(i).aspect(), i);
    }
    for (Leaf leaf : leaves) {
      reads.add(leaf.reads().stream().mapToInt(places::get).toArray());
      known.add(new HashMap<>());
      single.add(new Verdict[width(reads.get(reads.size() - 1))]);
    }
  }

  /** The variables that a leaf looks at. */
  int[] reads(int leaf) {
    return reads.get(leaf);
  }

  private int width(int[] read) {
    return read.length == 1 ? variables.get(read[0]).settings().size() : 0;
  }

  /** What a leaf comes to; indeterminate while something that it looks at is not set. */
  Verdict verdict(int leaf, int[] settings) {
    int[] read = reads.get(leaf);
    return read.length == 1 ? verdict(leaf, read[0], settings) : ofSeveral(leaf, settings);
  }

  private Verdict verdict(int leaf, int variable, int[] settings) {
    if (settings[variable] == UNSET) {
      return Verdict.INDETERMINATE;
    }
    @Nullable Verdict[] judged = single.get(leaf);
    Verdict verdict = judged[settings[variable]];
    if (verdict == null) {
      verdict = judged(leaf, settings);
      judged[settings[variable]] = verdict;
    }
    return verdict;
  }

  private Verdict judged(int leaf, int[] settings) {
    Draft draft = draft(reads.get(leaf), settings);
    return leaves.get(leaf).verdict(draft.build(), draft.asOf());
  }

  private Verdict ofSeveral(int leaf, int[] settings) {
    List<Integer> key = new ArrayList<>(reads.get(leaf).length);
    for (int variable : reads.get(leaf)) {
      if (settings[variable] == UNSET) {
        return Verdict.INDETERMINATE;
      }
      key.add(settings[variable]);
    }
    Verdict verdict = known.get(leaf).get(key);
    if (verdict == null) {
      verdict = judged(leaf, settings);
      if (known.get(leaf).size() < MOST_KNOWN) {
        known.get(leaf).put(key, verdict);
      }
    }
    return verdict;
  }

  /** A case with some settings. */
  Draft draft(int[] which, int[] settings) {
    Draft draft = new Draft(scheme.scheme(), Variables.base(scheme.scheme()));
    for (int variable : which) {
      variables.get(variable).settings().get(settings[variable]).into().accept(draft);
    }
    return draft;
  }
}
