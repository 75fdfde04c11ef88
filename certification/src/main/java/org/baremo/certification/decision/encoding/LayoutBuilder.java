package org.baremo.certification.decision.encoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * Gives a place to everything that a scheme looks at, once, however often it looks. Not
 * thread-safe.
 */
public final class LayoutBuilder {
  /** How many codes of one name can be told apart. */
  public static final int MOST_CODES = 62;

  private static final int MOST_MEMBERS = 4_095;

  private final ResolvedScheme scheme;
  private final Map<Object, Integer> places = new HashMap<>();
  private final Map<Object, LevelSet> sets = new HashMap<>();
  private final Map<Object, Ladder> ladders = new HashMap<>();
  private final List<Long> blank = new ArrayList<>();
  private final List<OutcomeReader> overall = new ArrayList<>();
  private final Map<Ref, List<OutcomeReader>> nodes = new LinkedHashMap<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Source> closing = new ArrayList<>();

  /**
   * Starts a layout.
   *
   * @param scheme whose levels are read
   */
  public LayoutBuilder(ResolvedScheme scheme) {
    this.scheme = scheme;
  }

  private int place(Object key, IntFunction<Source> source, long... blanks) {
    Integer known = places.get(key);
    if (known != null) {
      return known;
    }
    int at = reserve(blanks);
    places.put(key, at);
    sources.add(source.apply(at));
    return at;
  }

  private int reserve(long... blanks) {
    int at = blank.size();
    for (long one : blanks) {
      blank.add(one);
    }
    return at;
  }

  private int outcome(
      Object key, Optional<Ref> node, IntFunction<OutcomeReader> reader, long... blanks) {
    Integer known = places.get(key);
    if (known != null) {
      return known;
    }
    int at = reserve(blanks);
    places.put(key, at);
    readers(node).add(reader.apply(at));
    return at;
  }

  private List<OutcomeReader> readers(Optional<Ref> node) {
    return node.isPresent() ? nodes.computeIfAbsent(node.get(), n -> new ArrayList<>()) : overall;
  }

  /**
   * Returns where a percentage stands.
   *
   * @param node of which node; empty for the one over everything
   * @return the first of two places
   */
  public int percentage(Optional<Ref> node) {
    return mark(node, MarkPart.PERCENTAGE);
  }

  /**
   * Returns where points stand.
   *
   * @param node of which node; empty for those over everything
   * @return the first of two places
   */
  public int points(Optional<Ref> node) {
    return mark(node, MarkPart.POINTS);
  }

  private int mark(Optional<Ref> node, MarkPart part) {
    return outcome(
        List.of(part, node), node, at -> new MarkReader(part, at), Lacks.NOT_ASSESSED, 0);
  }

  /**
   * Returns where a number stands.
   *
   * @param quantity any
   * @return the first of two places; -1 where only the rule can tell the number
   */
  public int number(Quantity quantity) {
    if (quantity instanceof DefinedQuantity) {
      return number(DefinedQuantity.seenThrough(quantity));
    }
    if (quantity instanceof Quantity.MarkOf mark) {
      return mark(mark.node(), mark.part());
    }
    if (quantity instanceof Quantity.Stated stated) {
      return place(stated, at -> new Sources.StatedNumber(stated.name(), at), 0, 0);
    }
    if (quantity instanceof Quantity.Constant constant) {
      return place(constant, at -> new Sources.Constant(constant.value(), at), 0, 0);
    }
    return quantity instanceof Aggregate aggregate ? aggregate(aggregate) : -1;
  }

  private int aggregate(Aggregate aggregate) {
    boolean isPlain =
        aggregate.getWeights().isEmpty()
            && aggregate.getBest().isEmpty()
            && aggregate.getFunction() != Aggregate.Function.MEDIAN
            && aggregate.getOf().size() <= MOST_MEMBERS;
    if (!isPlain) {
      return -1;
    }
    int[] members = new int[aggregate.getOf().size()];
    for (int i = 0; i < members.length; i++) {
      members[i] = number(aggregate.getOf().get(i));
      if (members[i] < 0) {
        return -1;
      }
    }
    return place(aggregate, at -> new Aggregated(aggregate.getFunction(), members, at), 0, 0);
  }

  /**
   * Returns where codes stand.
   *
   * @param name under which name they are stated
   * @param of the codes that are asked for, at most {@value #MOST_CODES}
   * @return the place: a bit for each of the codes, in their order; -1 where nothing is stated
   */
  public int codes(FactName name, List<String> of) {
    return place(List.of(name, of), at -> new Sources.Codes(name, of, at), 0);
  }

  /**
   * Returns where it stands whether roles were kept apart.
   *
   * @param role one role
   * @param others the roles that whoever had it must not have had
   * @return the place: 1 where nobody had both, 0 where somebody had, -1 where that is not known
   */
  public int apart(RoleName role, List<RoleName> others) {
    return place(List.of(role, others), at -> new Sources.Apart(role, others, at), 0);
  }

  /**
   * Returns where it stands whether people ruled on requirements.
   *
   * @return the place: 1 or 0
   */
  public int overrides() {
    return place("overrides", Sources.Overrides::new, 0);
  }

  /**
   * Returns where the place of a standing on a scale stands.
   *
   * @param node of which node; empty for the one over everything
   * @param level any level of the scale
   * @return the place: 0 below the first level, a lack as its negative number
   */
  public int level(Optional<Ref> node, LevelRef level) {
    Ladder ladder = ladder(level);
    return outcome(
        List.of(ladder, node), node, at -> new LevelReader(ladder, at), -Lacks.NOT_ASSESSED);
  }

  /**
   * Returns where the standings of several nodes on a scale stand.
   *
   * @param of which nodes
   * @param level any level of the scale
   * @return the sets of bits; empty where the nodes or the levels are too many
   */
  public Optional<LevelSet> levels(List<Ref> of, LevelRef level) {
    Ladder ladder = ladder(level);
    if (of.size() > LevelSet.MOST_NODES || ladder.highest() > LevelSet.MOST_LEVELS) {
      return Optional.empty();
    }
    return Optional.of(sets.computeIfAbsent(List.of(ladder, of), key -> set(of, ladder)));
  }

  private LevelSet set(List<Ref> of, Ladder ladder) {
    LevelSet set = new LevelSet(blank.size(), ladder.highest(), (1L << of.size()) - 1);
    reserve(new long[set.size()]);
    blank.set(set.lacking(Lacks.NOT_ASSESSED), set.all());
    for (int i = 0; i < of.size(); i++) {
      readers(Optional.of(of.get(i))).add(new LevelSetReader(ladder, set, 1L << i));
    }
    closing.add(new Sources.ClosedSet(set));
    return set;
  }

  private Ladder ladder(LevelRef level) {
    return ladders.computeIfAbsent(
        List.of(level.edition(), level.scale()),
        key -> {
          List<LevelRef> levels = scheme.levelsBeside(level);
          int[] ordinals = new int[levels.size()];
          for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = scheme.ordinal(levels.get(i)).orElseThrow();
          }
          return new Ladder(
              level.edition(), level.scale(), levels.toArray(new LevelRef[0]), ordinals);
        });
  }

  /**
   * Returns where a date of the case stands.
   *
   * @param name which, but for that of the decision, which is no fact of the dossier
   * @return the place, of a {@link PackedDay}
   */
  public int date(DateName name) {
    if (name.equals(DateName.FIRST_SITTING) || name.equals(DateName.LAST_SITTING)) {
      boolean first = name.equals(DateName.FIRST_SITTING);
      return place(name, at -> new Sources.SittingDay(first, at), PackedDay.NONE);
    }
    return place(name, at -> new Sources.StatedDate(name, at), PackedDay.NONE);
  }

  /**
   * Returns where the birth date stands.
   *
   * @return the place, of a {@link PackedDay}
   */
  public int birth() {
    return place("birth", Sources.Birth::new, PackedDay.NONE);
  }

  /**
   * Returns where the number of sittings stands.
   *
   * @return the first of two places; unknown where there was none
   */
  public int sittings() {
    return place("sittings", Sources.SittingCount::new, 0, 0);
  }

  /**
   * Returns where a fact stands.
   *
   * @param name which
   * @return the place: 1 where it holds, 0 where it does not, -1 where it is not stated
   */
  public int fact(FactName name) {
    return place(name, at -> new Sources.Fact(name, at), 0);
  }

  /**
   * Returns where it stands whether the results are about the edition of the scheme.
   *
   * @return the place: 1 or 0
   */
  public int edition() {
    return place("edition", at -> new Sources.Edition(scheme.scheme().getFramework(), at), 0);
  }

  /**
   * Ends the layout.
   *
   * @return what encodes dossiers
   */
  public Layout build() {
    long[] start = new long[blank.size()];
    for (int i = 0; i < start.length; i++) {
      start[i] = blank.get(i);
    }
    List<Ref> refs = new ArrayList<>(nodes.keySet());
    Map<Ref, Integer> byNode = new HashMap<>();
    for (int i = 0; i < refs.size(); i++) {
      byNode.put(refs.get(i), i);
    }
    List<Source> all = new ArrayList<>(sources);
    all.addAll(closing);
    return new Layout(
        start, overall, new NodeReaders(refs, new ArrayList<>(nodes.values()), byNode), all);
  }
}
