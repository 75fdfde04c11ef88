package org.baremo.certification.remedy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.remedy.turn.Watch;

/**
 * The last days on which attempts count: a window, a deadline or a stretch of time may end. Of days
 * on which something may come out otherwise each is tried, as far ahead as is looked.
 */
final class LastDays {
  private static final int NEAR = 800;
  private static final int LEAP = 28;

  /** Documents have no later one. */
  private static final int LAST_YEAR = 9999;

  private final List<Leaf> leaves;
  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final int days;

  /** Days on which the scheme itself may come to something else. */
  private final Set<LocalDate> turns;

  LastDays(
      List<Leaf> leaves, Dossier dossier, OffsetDateTime asOf, int days, Set<LocalDate> turns) {
    this.turns = Set.copyOf(turns);
    this.leaves =
        leaves.stream()
            .filter(
                leaf ->
                    leaf.reads().stream()
                        .map(Aspect::kind)
                        .anyMatch(
                            kind -> kind == Aspect.Kind.ATTEMPT || kind == Aspect.Kind.MOMENT))
            .toList();
    this.dossier = dossier;
    this.asOf = asOf;
    this.days = days;
  }

  /** Whether changes still give the award with one of them in place of another. */
  @FunctionalInterface
  interface Given {
    boolean with(List<Change> changes, int place, Change change);
  }

  /**
   * Returns changes with the last day of each attempt that has one; of several attempts those days
   * that will do where those before are all on their first days, and where all are on their last.
   */
  List<Change> told(List<Change> changes, Given given) {
    List<Change> lasts = new ArrayList<>(changes);
    List<Change> told = new ArrayList<>(changes);
    for (int i = 0; i < changes.size(); i++) {
      if (changes.get(i) instanceof Change.PassAttempt pass) {
        List<List<Change>> corners =
            lasts.equals(changes) ? List.of(changes) : List.of(changes, List.copyOf(lasts));
        Optional<LocalDate> last = last(corners, i, pass, given);
        if (last.isPresent()) {
          told.set(i, pass.until(last.get()));
          lasts.set(i, pass.on(last.get()));
        }
      }
    }
    return told;
  }

  private Optional<LocalDate> last(
      List<List<Change>> corners, int place, Change.PassAttempt pass, Given given) {
    LocalDate before = pass.earliest();
    List<List<Verdict>> known = verdicts(corners, place, pass);
    for (LocalDate day : days(corners, before)) {
      List<List<Verdict>> now = verdicts(corners, place, pass.on(day));
      boolean isTold =
          (now.equals(known) && !turns.contains(day))
              || corners.stream().allMatch(one -> given.with(one, place, pass.on(day)));
      if (!isTold) {
        LocalDate last = day.minusDays(1);
        while (last.isAfter(before) && !isGiven(corners, place, pass.on(last), given)) {
          last = last.minusDays(1);
        }
        return Optional.of(last);
      }
      known = now;
      before = day;
    }
    return Optional.empty();
  }

  private static boolean isGiven(
      List<List<Change>> corners, int place, Change change, Given given) {
    return corners.stream().allMatch(one -> given.with(one, place, change));
  }

  /** What everything that looks at attempts or at the time comes to in each case. */
  private List<List<Verdict>> verdicts(
      List<List<Change>> corners, int place, Change.PassAttempt pass) {
    List<List<Verdict>> all = new ArrayList<>();
    for (List<Change> corner : corners) {
      List<Change> other = new ArrayList<>(corner);
      other.set(place, pass);
      Case facts = new Remedy(other).facts(dossier, asOf);
      all.add(leaves.stream().map(leaf -> leaf.verdict(facts)).toList());
    }
    return all;
  }

  /** The days after one on which something may come out otherwise, in order. */
  private List<LocalDate> days(List<List<Change>> corners, LocalDate after) {
    LocalDate today = asOf.toLocalDate();
    LocalDate looked = today.plusDays(days);
    TreeSet<LocalDate> ahead = new TreeSet<>(turns);
    boolean isAlone = corners.get(0).size() == 1;
    for (List<Change> corner : corners) {
      Watch watch = new Watch(new Remedy(corner).appliedTo(dossier, asOf), asOf, looked);
      ahead.addAll(watch.days(leaves));
      if (leaves.stream().anyMatch(watch::isRestless)) {
        IntStream.range(0, days)
            .filter(day -> (isAlone && day < NEAR) || day % LEAP == 0)
            .mapToObj(today::plusDays)
            .forEach(ahead::add);
      }
    }
    return ahead.tailSet(after, false).stream()
        .filter(day -> !day.isAfter(looked) && day.getYear() <= LAST_YEAR)
        .toList();
  }
}
