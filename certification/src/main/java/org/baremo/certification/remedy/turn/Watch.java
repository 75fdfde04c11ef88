package org.baremo.certification.remedy.turn;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.DayEdges;
import org.baremo.certification.probe.Leaf;

/**
 * What requirements come to from day to day. Each is judged again only on days on which it may come
 * to something else, and where nothing that it looks at is changed, once a day for all changes.
 */
public final class Watch {
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final LocalDate last;
  private final IdentityHashMap<Leaf, Optional<Set<LocalDate>>> edges = new IdentityHashMap<>();
  private final IdentityHashMap<Leaf, Map<LocalDate, Verdict>> untouched = new IdentityHashMap<>();
  private final Map<LocalDate, Case> cases = new HashMap<>();

  /**
   * Makes ready.
   *
   * @param dossier the case, unchanged
   * @param asOf when it is decided
   * @param last the last day that is looked at day by day
   */
  public Watch(Dossier dossier, OffsetDateTime asOf, LocalDate last) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.last = last;
  }

  /**
   * Tells whether a requirement may come to something else on any day.
   *
   * @param leaf what is required
   * @return whether nobody can tell on which days
   */
  public boolean isRestless(Leaf leaf) {
    return edges(leaf).isEmpty();
  }

  /**
   * Returns the days on which any of these may come to something else, but for restless ones.
   *
   * @param leaves what is required
   * @return in order
   */
  public Set<LocalDate> days(List<Leaf> leaves) {
    Set<LocalDate> days = new TreeSet<>();
    leaves.forEach(leaf -> edges(leaf).ifPresent(days::addAll));
    return days;
  }

  private Optional<Set<LocalDate>> edges(Leaf leaf) {
    return edges.computeIfAbsent(
        leaf,
        key -> {
          LocalDate today = asOf.toLocalDate();
          return DayEdges.of(leaf, dossier, today, last, Set.of(today)).map(HashSet::new);
        });
  }

  /** Whether a requirement may come to something else on a day than on the one before. */
  boolean mayTurn(Leaf leaf, LocalDate day) {
    return edges(leaf).map(days -> days.contains(day) || day.isAfter(last)).orElse(true);
  }

  /** What a requirement comes to on a day where nothing is changed. */
  Verdict untouched(Leaf leaf, LocalDate day) {
    return untouched
        .computeIfAbsent(leaf, key -> new HashMap<>())
        .computeIfAbsent(day, key -> leaf.verdict(cases.computeIfAbsent(day, this::unchanged)));
  }

  private Case unchanged(LocalDate day) {
    return new Case(dossier, day.isAfter(asOf.toLocalDate()) ? asOf.with(day) : asOf);
  }

  /**
   * Returns what requirements come to on a day, from what they came to before.
   *
   * @param leaves what is required
   * @param day the day on which the case is decided
   * @param before in the order of the requirements; empty where they were not looked at
   * @param changed the case with the change of that day
   * @param touched whether one looks at what is changed
   * @return in the order of the requirements
   */
  public List<Verdict> verdicts(
      List<Leaf> leaves,
      LocalDate day,
      List<Verdict> before,
      Supplier<Case> changed,
      Predicate<Leaf> touched) {
    List<Verdict> now = new ArrayList<>();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (!before.isEmpty() && !mayTurn(leaf, day)) {
        now.add(before.get(i));
      } else {
        now.add(touched.test(leaf) ? leaf.verdict(changed.get()) : untouched(leaf, day));
      }
    }
    return now;
  }
}
