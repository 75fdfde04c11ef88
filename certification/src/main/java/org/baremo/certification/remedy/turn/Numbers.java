package org.baremo.certification.remedy.turn;

import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.asked.Constants;
import org.baremo.certification.remedy.asked.Grain;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Rational;

/**
 * What a stated number can be told to be. One that is stated moves both ways, to the nearest number
 * first. Of one that nobody stated there is no nearest: what the scheme compares with comes first,
 * and {@link #settled} then looks for one beside which another would not be enough.
 *
 * <p>Numbers are told as finely as {@link Grain} says. Where a number is only compared with
 * constants, those and the units beside them are enough; where something is reckoned from it, a few
 * units nearby and leaps are tried, and where verdicts change between two of these, the place is
 * found by halving.
 */
public final class Numbers {
  /** Few, for numbers that are reckoned with one another are moved in every combination. */
  private static final int STEPS = 12;

  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final FactName name;
  private final Aspect aspect;
  private final List<Leaf> readers;
  private final Optional<Rational> stated;
  private final Rational unit;

  /**
   * Makes ready to look.
   *
   * @param dossier the case
   * @param asOf when it is decided
   * @param aspect the number
   * @param readers what is asked of it
   */
  public Numbers(Dossier dossier, OffsetDateTime asOf, Aspect aspect, List<Leaf> readers) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.aspect = aspect;
    this.name = FactName.of(aspect.name());
    this.readers = readers;
    this.stated = Optional.ofNullable(dossier.getNumbers().get(name));
    this.unit = unit(dossier, readers, name);
  }

  /**
   * Returns what it can be told to be.
   *
   * @return the greater numbers and the smaller ones, the nearest first; of one that nobody stated
   *     all of them, the better first
   */
  public List<List<Rational>> tried() {
    NavigableSet<Rational> worth = worth();
    if (stated.isPresent()) {
      Rational now = stated.get();
      return List.of(
          List.copyOf(worth.tailSet(now, false)),
          List.copyOf(worth.headSet(now, false).descendingSet()));
    }
    Set<Rational> order = new LinkedHashSet<>(Constants.of(readers));
    order.addAll(worth.tailSet(Rational.ZERO, true));
    order.addAll(worth);
    return List.of(List.copyOf(order));
  }

  /**
   * Tells whether the number is stated nowhere and asked for by itself, so that it is of a few
   * kinds and nothing but its kind matters.
   *
   * @return whether it is
   */
  public boolean isOfKinds() {
    return stated.isEmpty()
        && readers.stream().allMatch(leaf -> Set.of(aspect).containsAll(leaf.reads()));
  }

  /**
   * Returns one number of each kind that comes to something else than none.
   *
   * @return the better first
   */
  public List<Rational> kinds() {
    Map<List<Verdict>, Rational> kinds = new LinkedHashMap<>();
    List<Verdict> none = readers.stream().map(leaf -> leaf.verdict(dossier, asOf)).toList();
    tried().get(0).forEach(number -> kinds.putIfAbsent(verdicts(number), number));
    kinds.remove(none);
    return List.copyOf(kinds.values());
  }

  /**
   * Tells whether two numbers are of one kind.
   *
   * @param one a number
   * @param other another
   * @return whether they are; of a number that is no matter of kinds any two
   */
  public boolean areAlike(Rational one, Rational other) {
    return !isOfKinds() || verdicts(one).equals(verdicts(other));
  }

  private NavigableSet<Rational> worth() {
    NavigableSet<Rational> worth = new TreeSet<>();
    List<Rational> constants = Constants.of(readers);
    constants.forEach(constant -> beside(constant, worth));
    if (readers.stream().anyMatch(this::isReckoned)) {
      List<Rational> known = new ArrayList<>(constants);
      others().forEach(known::add);
      known.forEach(number -> beside(number, worth));
      reckoned(known, worth);
    }
    return worth;
  }

  /** A constant, and the next numbers on both sides of it. */
  private void beside(Rational constant, Set<Rational> worth) {
    Rational units = constant.dividedBy(unit);
    worth.add(constant);
    worth.add(units.rounded(0, RoundingMode.FLOOR).plus(Rational.ONE).times(unit));
    worth.add(units.rounded(0, RoundingMode.CEILING).minus(Rational.ONE).times(unit));
  }

  /** Whether a requirement does anything else with the number than compare it with constants. */
  private boolean isReckoned(Leaf leaf) {
    return leaf.requirement().quantities().values().stream()
            .anyMatch(
                one -> !(one instanceof Quantity.Stated) && !(one instanceof Quantity.Constant))
        || leaf.reads().size() > 1;
  }

  /** The other numbers of the case that are looked at together with this one. */
  private List<Rational> others() {
    Map<FactName, Rational> numbers = dossier.getNumbers();
    return readers.stream()
        .flatMap(leaf -> leaf.reads().stream())
        .filter(one -> one.kind() == Aspect.Kind.NUMBER && !one.equals(aspect))
        .distinct()
        .map(one -> Optional.ofNullable(numbers.get(FactName.of(one.name()))))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Unit by unit nearby, by leaps where the way is long, and then wherever something changes. */
  private void reckoned(List<Rational> known, NavigableSet<Rational> worth) {
    Rational least = stated.filter(now -> now.signum() < 0).orElse(Rational.ZERO);
    Rational most = Rational.ONE;
    for (Rational number : known) {
      Rational size = size(number);
      most = size.compareTo(Rational.ONE) > 0 ? most.times(size).plus(size) : most;
      least = number.compareTo(least) < 0 ? number : least;
    }
    Rational units = most.minus(least).dividedBy(unit).dividedBy(Rational.of(STEPS));
    Rational leap = units.rounded(0, RoundingMode.CEILING).times(unit);
    Rational here = stated.orElse(least);
    for (int i = 0; i <= STEPS; i++) {
      worth.add(least.plus(leap.times(Rational.of(i))));
      worth.add(here.plus(unit.times(Rational.of(i))));
      worth.add(here.minus(unit.times(Rational.of(i))));
    }
    worth.headSet(least, false).clear(); // nobody has less than none of what is reckoned with
    List<Rational> leaps = List.copyOf(worth);
    for (int i = 1; i < leaps.size(); i++) {
      between(leaps.get(i - 1), leaps.get(i), worth);
    }
  }

  /** Adds the two numbers between which something changes, where there are such. */
  private void between(Rational from, Rational to, Set<Rational> worth) {
    List<Verdict> before = verdicts(from);
    if (before.equals(verdicts(to))) {
      return;
    }
    Rational same = from;
    Rational other = to;
    while (other.minus(same).compareTo(unit) > 0) {
      Rational units = other.minus(same).dividedBy(unit);
      Rational half = units.dividedBy(Rational.of(2)).rounded(0, RoundingMode.CEILING);
      Rational middle = same.plus(half.times(unit));
      if (middle.compareTo(other) >= 0) {
        break;
      } else if (verdicts(middle).equals(before)) {
        same = middle;
      } else {
        other = middle;
      }
    }
    worth.add(same);
    worth.add(other);
  }

  /**
   * Returns which of some numbers to tell of one that nobody stated: where at most 3 is enough 3,
   * and not less. Between a number that is enough and one that is not, the last that is is found by
   * halving.
   *
   * @param order the numbers to choose from, the better first
   * @param unit how finely it is told
   * @param isEnough whether one of them gives the award
   * @return the first that is enough beside one that is not; where each is, the one nearest to
   *     none; empty when there is none
   */
  public static Optional<Rational> settled(
      List<Rational> order, Rational unit, Predicate<Rational> isEnough) {
    NavigableSet<Rational> enough = new TreeSet<>();
    order.stream().filter(isEnough).forEach(enough::add);
    NavigableSet<Rational> others = new TreeSet<>(order);
    others.removeAll(enough);
    if (others.isEmpty()) {
      return enough.stream().min(Comparator.comparing(Numbers::size));
    }
    NavigableSet<Rational> all = new TreeSet<>(order);
    for (Rational number : order) {
      for (Rational beside : besides(number, all)) {
        if (enough.contains(number) && others.contains(beside)) {
          return Optional.of(last(number, beside, unit, isEnough));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Rational> besides(Rational number, NavigableSet<Rational> all) {
    return Stream.of(
            Optional.ofNullable(all.lower(number)), Optional.ofNullable(all.higher(number)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The last that is enough on the way from one that is to one that is not. */
  private static Rational last(
      Rational enough, Rational other, Rational unit, Predicate<Rational> isEnough) {
    Rational last = enough;
    Rational not = other;
    while (size(last.minus(not)).compareTo(unit) > 0) {
      Rational half = last.plus(not).dividedBy(Rational.of(2)).dividedBy(unit);
      Rational middle = half.rounded(0, RoundingMode.FLOOR).times(unit);
      if (middle.equals(last) || middle.equals(not)) {
        return last;
      } else if (isEnough.test(middle)) {
        last = middle;
      } else {
        not = middle;
      }
    }
    return last;
  }

  private static Rational size(Rational number) {
    return number.signum() < 0 ? number.negated() : number;
  }

  /**
   * Tells whether some of the units between two numbers were left out.
   *
   * @param tried the numbers that were not
   * @param stated what a number is
   * @param to what it is moved to
   * @param unit how finely it is told
   * @return whether some were left out
   */
  public static boolean isThinned(
      Collection<Rational> tried, Rational stated, Rational to, Rational unit) {
    Rational units = size(to.minus(stated)).dividedBy(unit);
    long between =
        tried.stream()
            .filter(one -> one.compareTo(stated) * one.compareTo(to) < 0)
            .filter(one -> one.minus(stated).dividedBy(unit).isWhole())
            .distinct()
            .count();
    Rational all = units.rounded(0, RoundingMode.CEILING).minus(Rational.ONE);
    return Rational.of(between).compareTo(all) < 0;
  }

  /**
   * Returns how finely a number is told.
   *
   * @param dossier the case
   * @param leaves all that the scheme asks
   * @param name which number
   * @return the smallest step, more than 0
   */
  public static Rational unit(Dossier dossier, Collection<Leaf> leaves, FactName name) {
    Aspect aspect = Aspect.of(Aspect.Kind.NUMBER, name);
    List<Leaf> readers = leaves.stream().filter(leaf -> leaf.reads().contains(aspect)).toList();
    List<Rational> known =
        readers.stream()
            .flatMap(leaf -> leaf.reads().stream())
            .filter(one -> one.kind() == Aspect.Kind.NUMBER)
            .distinct()
            .map(one -> Optional.ofNullable(dossier.getNumbers().get(FactName.of(one.name()))))
            .flatMap(Optional::stream)
            .toList();
    return Grain.of(readers, known);
  }

  private List<Verdict> verdicts(Rational number) {
    Dossier changed = dossier.toBuilder().putNumber(name, number).build();
    return readers.stream().map(leaf -> leaf.verdict(changed, asOf)).toList();
  }
}
