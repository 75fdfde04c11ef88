package org.baremo.certification.remedy.turn;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Aspects;
import org.baremo.certification.probe.DayEdges;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;

/**
 * Days that nobody stated: dates of the case, the day of birth, and the day of a sitting where none
 * is known. Of the days up to the decision the last of every stretch is tried that comes to the
 * same, and where there are many stretches one of each kind; {@link #widened} then finds the first
 * and the last day that give the award. Days after the decision are no facts yet, and not tried;
 * neither are further sittings where some are known, for the results would be others.
 *
 * <p>A lifetime is looked through, at the days on which something may come out otherwise. Where
 * that may be any day, dates are looked through day by day as far back as waiting is looked ahead;
 * before that, and days of birth from the first, by leaps of four weeks, and where something
 * changes to the day.
 */
public final class Dates {
  private static final int LIFETIME = 120;
  private static final int LEAP = 28;

  /** Rules on working days have hundreds. */
  private static final int MOST_STRETCHES = 12;

  private final CompiledScheme scheme;
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final int days;
  private final Told told;

  /**
   * Makes ready to look.
   *
   * @param scheme the scheme
   * @param dossier the case
   * @param asOf when it is decided
   * @param days how far ahead waiting is looked
   * @param told the case with a day stated
   */
  public Dates(CompiledScheme scheme, Dossier dossier, OffsetDateTime asOf, int days, Told told) {
    this.scheme = scheme;
    this.dossier = dossier;
    this.asOf = asOf;
    this.days = days;
    this.told = told;
  }

  /** States days. */
  @FunctionalInterface
  public interface Told {
    /**
     * Returns the case with a day stated.
     *
     * @param name which date; empty for the day of birth
     * @param day the day
     * @return the changed case
     */
    Dossier on(Optional<DateName> name, LocalDate day);
  }

  /**
   * Days in a row.
   *
   * @param first the first of them; empty when no day within a lifetime is too early
   * @param last the last of them; empty when any will do up to the decision
   */
  public record Span(Optional<LocalDate> first, Optional<LocalDate> last) {}

  /**
   * Returns the date that is looked at.
   *
   * @param aspect a date, the day of a sitting or that of birth
   * @return its name; empty for the day of birth
   */
  public static Optional<DateName> name(Aspect aspect) {
    return switch (aspect.kind()) {
      case DATE -> Optional.of(DateName.of(aspect.name()));
      case SITTING -> Optional.of(DateName.LAST_SITTING);
      default -> Optional.empty();
    };
  }

  /**
   * Returns the days that a date can be told to be.
   *
   * @param aspect a date, the day of a sitting or that of birth
   * @param readers what is asked of it
   * @return from the latest; none where it is stated
   */
  public List<LocalDate> of(Aspect aspect, List<Leaf> readers) {
    Optional<DateName> name = name(aspect);
    if (isStated(aspect)) {
      return List.of();
    }
    boolean isLasting = Aspects.of(scheme.scheme().scheme()).contains(aspect);
    Function<LocalDate, List<Object>> outcome = day -> outcome(name, day, readers, isLasting);
    return edges(readers, isLasting, Set.of())
        .map(edges -> latest(edges, outcome))
        .orElseGet(() -> latest(name, outcome));
  }

  /**
   * The days from which on something may come out otherwise, in order.
   *
   * @param others days that are known besides those of the case
   * @return empty where any day may be one
   */
  private Optional<NavigableSet<LocalDate>> edges(
      List<Leaf> readers, boolean isLasting, Set<LocalDate> others) {
    CertificationScheme asked = scheme.scheme().scheme();
    if (isLasting && (scheme.isAdmitting() || asked.getWorkingCalendar().isPresent())) {
      return Optional.empty();
    }
    NavigableSet<LocalDate> all = new TreeSet<>();
    if (isLasting) {
      all.add(asked.getInForce().getFirstDay());
      asked.getInForce().getLastDay().ifPresent(last -> all.add(last.plusDays(1)));
    }
    LocalDate today = asOf.toLocalDate();
    Set<LocalDate> known = new HashSet<>(others);
    known.add(today);
    for (Leaf leaf : readers) {
      Optional<Set<LocalDate>> own = DayEdges.of(leaf, dossier, first(), today, known);
      if (own.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(own.get());
    }
    return Optional.of(all.subSet(first(), true, today, true));
  }

  /** The last days of stretches that come to the same, from the latest stretch on. */
  private List<LocalDate> latest(
      NavigableSet<LocalDate> edges, Function<LocalDate, List<Object>> outcome) {
    List<LocalDate> latest = new ArrayList<>(List.of(asOf.toLocalDate()));
    List<Object> before = outcome.apply(asOf.toLocalDate());
    Set<List<Object>> seen = new HashSet<>(Set.of(before));
    for (LocalDate edge : edges.descendingSet()) {
      LocalDate day = edge.minusDays(1);
      List<Object> now = day.isBefore(first()) ? before : outcome.apply(day);
      if (!now.equals(before) && (seen.add(now) || latest.size() < MOST_STRETCHES)) {
        latest.add(day);
      }
      before = now;
    }
    return latest;
  }

  /** The same where any day may be an edge. */
  private List<LocalDate> latest(
      Optional<DateName> name, Function<LocalDate, List<Object>> outcome) {
    List<LocalDate> latest = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    LocalDate last = asOf.toLocalDate();
    List<Object> before = outcome.apply(last);
    latest.add(last);
    seen.add(before);
    LocalDate first = first();
    for (LocalDate day = earlier(name, last); !day.isBefore(first); day = earlier(name, day)) {
      boolean isSame = outcome.apply(day).equals(before);
      LocalDate one = last.minusDays(1);
      while (!isSame && !one.isBefore(day)) {
        List<Object> now = outcome.apply(one);
        if (!now.equals(before) && (seen.add(now) || latest.size() < MOST_STRETCHES)) {
          latest.add(one);
        }
        before = now;
        one = one.minusDays(1);
      }
      last = day;
    }
    return latest;
  }

  private boolean isStated(Aspect aspect) {
    return switch (aspect.kind()) {
      case DATE -> dossier.getDates().containsKey(DateName.of(aspect.name()));
      case SITTING -> !dossier.getProfile().getSittings().isEmpty();
      default -> dossier.getBirthDate().isPresent();
    };
  }

  private LocalDate first() {
    LocalDate first = asOf.toLocalDate().minusYears(LIFETIME);
    return first.getYear() < 0 ? LocalDate.of(0, 1, 1) : first;
  }

  private LocalDate earlier(Optional<DateName> name, LocalDate day) {
    boolean isNear = name.isPresent() && day.isAfter(asOf.toLocalDate().minusDays(days));
    return day.minusDays(isNear ? 1 : LEAP);
  }

  /** What everything comes to that looks at the day, and the scheme where it does so itself. */
  private List<Object> outcome(
      Optional<DateName> name, LocalDate day, List<Leaf> readers, boolean isLasting) {
    Dossier changed = told.on(name, day);
    List<Object> outcome = new ArrayList<>();
    readers.forEach(leaf -> outcome.add(leaf.verdict(changed, asOf)));
    if (isLasting) {
      Decision decision = scheme.decide(changed, asOf);
      decision.getFindings().forEach(finding -> outcome.add(finding.getVerdict()));
      decision.getAwards().forEach(award -> outcome.add(award.verdict()));
    }
    return outcome;
  }

  /**
   * Returns all the days around one that give the award.
   *
   * @param name which date; empty for the day of birth
   * @param day one that gives it
   * @param leaves all that the scheme asks
   * @param others days that are known besides those of the case
   * @param isGiven whether a day gives it
   * @return without a first day where none within a lifetime is too early
   */
  public Span widened(
      Optional<DateName> name,
      LocalDate day,
      List<Leaf> leaves,
      Set<LocalDate> others,
      Predicate<LocalDate> isGiven) {
    Aspect aspect = name.map(Aspects::of).orElseGet(() -> Aspect.of(Aspect.Kind.BIRTH));
    List<Leaf> readers = leaves.stream().filter(leaf -> leaf.reads().contains(aspect)).toList();
    boolean isLasting = Aspects.of(scheme.scheme().scheme()).contains(aspect);
    return edges(readers, isLasting, others)
        .map(edges -> widened(day, edges, isGiven))
        .orElseGet(() -> widened(name, day, isGiven));
  }

  /** Between two edges each day is as good as the other. */
  private Span widened(LocalDate day, NavigableSet<LocalDate> edges, Predicate<LocalDate> isGiven) {
    LocalDate start = edges.floor(day);
    while (start != null && start.isAfter(first()) && isGiven.test(start.minusDays(1))) {
      start = edges.lower(start);
    }
    boolean isOpen = start == null || !start.isAfter(first());
    LocalDate end = edges.higher(day);
    while (end != null && isGiven.test(end)) {
      end = edges.higher(end);
    }
    return new Span(
        isOpen ? Optional.empty() : Optional.ofNullable(start),
        Optional.ofNullable(end).map(next -> next.minusDays(1)));
  }

  /** The same where any day may be an edge. */
  private Span widened(Optional<DateName> name, LocalDate day, Predicate<LocalDate> isGiven) {
    LocalDate first = first();
    LocalDate earliest = day;
    LocalDate earlier = earlier(name, day);
    while (!earlier.isBefore(first) && isGiven.test(earlier)) {
      earliest = earlier;
      earlier = earlier(name, earlier);
    }
    boolean isOpen = earlier.isBefore(first);
    while (!isOpen && isGiven.test(earliest.minusDays(1))) {
      earliest = earliest.minusDays(1);
    }
    LocalDate today = asOf.toLocalDate();
    int leap = name.isEmpty() ? LEAP : 1;
    LocalDate latest = day;
    while (!latest.plusDays(leap).isAfter(today) && isGiven.test(latest.plusDays(leap))) {
      latest = latest.plusDays(leap);
    }
    while (latest.isBefore(today) && isGiven.test(latest.plusDays(1))) {
      latest = latest.plusDays(1);
    }
    return new Span(
        isOpen ? Optional.empty() : Optional.of(earliest),
        latest.equals(today) ? Optional.empty() : Optional.of(latest));
  }
}
