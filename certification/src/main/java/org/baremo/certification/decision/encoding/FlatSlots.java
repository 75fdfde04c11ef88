package org.baremo.certification.decision.encoding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Slots that are filled without a dossier, from numbers that somebody read, and used again for the
 * next case. Whoever fills them answers for it that the numbers keep the laws of the values that
 * they stand for. Not thread-safe.
 */
public final class FlatSlots {
  /** Points and maxima are told in thousandths. */
  public static final int SCALE = 1000;

  private final long[] blank;
  private final long[] values;
  private final Slots slots;
  private final OutcomeReader[] overall;
  private final NodeReaders nodes;
  private final Map<DateName, Integer> dates = new HashMap<>();
  private final Map<FactName, Integer> facts = new HashMap<>();
  private final List<Source> sources;
  private int birth = -1;
  private long first;
  private long last;
  private int sittings;

  FlatSlots(long[] blank, OutcomeReader[] overall, NodeReaders nodes, List<Source> sources) {
    this.blank = blank;
    this.values = blank.clone();
    this.slots = new Slots(values, null);
    this.overall = overall;
    this.nodes = nodes;
    this.sources = sources;
    clear();
  }

  void put(DateName name, int at) {
    dates.put(name, at);
  }

  void put(FactName name, int at) {
    facts.put(name, at);
  }

  void putBirth(int at) {
    birth = at;
  }

  /** Begins the next case, of which nothing is known but its edition, that of the scheme. */
  public void clear() {
    System.arraycopy(blank, 0, values, 0, blank.length);
    sittings = 0;
    first = PackedDay.NONE;
    last = PackedDay.NONE;
  }

  /**
   * Finds a node.
   *
   * @param node any
   * @return what to tell its outcome by; -1 where the scheme does not look at it
   */
  public int node(Ref node) {
    return nodes.place(node);
  }

  /**
   * Finds a stated date.
   *
   * @param name any
   * @return what to tell it by; -1 where the scheme does not look at it
   */
  public int date(DateName name) {
    return dates.getOrDefault(name, -1);
  }

  /**
   * Finds a stated fact.
   *
   * @param name any
   * @return what to tell it by; -1 where the scheme does not look at it
   */
  public int fact(FactName name) {
    return facts.getOrDefault(name, -1);
  }

  /**
   * Tells the outcome of a node.
   *
   * @param node as {@link #node} found it, or -1 for the outcome over everything
   * @param value the points, in thousandths
   * @param maximum their maximum, in thousandths, less than 2^31; 0 where there is no mark
   * @param standing null when there is none
   */
  public void assessed(int node, long value, long maximum, @Nullable Standing standing) {
    for (OutcomeReader reader : node < 0 ? overall : nodes.readers(node)) {
      reader.told(value, maximum, standing, values);
    }
  }

  /**
   * Tells the birth date.
   *
   * @param day packed
   */
  public void birth(long day) {
    if (birth >= 0) {
      values[birth] = day;
    }
  }

  /**
   * Tells a date.
   *
   * @param at as {@link #date} found it, not -1
   * @param day packed
   */
  public void date(int at, long day) {
    values[at] = day;
  }

  /**
   * Tells a fact.
   *
   * @param at as {@link #fact} found it, not -1
   * @param holds whether it does
   */
  public void fact(int at, boolean holds) {
    values[at] = holds ? 1 : 0;
  }

  /**
   * Tells of a sitting that was not told of before.
   *
   * @param day packed
   */
  public void sitting(long day) {
    sittings++;
    first = first == PackedDay.NONE ? day : Math.min(first, day);
    last = last == PackedDay.NONE ? day : Math.max(last, day);
  }

  /** The day of the first sitting, or of the last. */
  long sittingDay(boolean isFirst) {
    return isFirst ? first : last;
  }

  int sittings() {
    return sittings;
  }

  /**
   * Ends the case.
   *
   * @return what a plan reads, until the next one begins
   */
  public Slots done() {
    for (int i = 0; i < sources.size(); i++) {
      sources.get(i).close(this, values);
    }
    return slots;
  }
}
