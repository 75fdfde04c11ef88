package org.baremo.certification.remedy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.probe.Aspect;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Wait;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * Attempts that could be made: one more, or the first, at each exam that the case or the scheme
 * knows of, today or later. Of all days those are tried on which something comes out otherwise than
 * on the day before; where waits are in hours, the hours at which they end, too. Where the mark of
 * an attempt is looked at, every percentage is tried on the first day on which no wait stands
 * against it.
 */
final class Attempts {
  private static final int MOST_DAYS = 800;
  private static final int PERCENT = 100;

  /** Documents have no later one. */
  private static final int LAST_YEAR = 9999;

  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final Aspect aspect;
  private final List<Leaf> readers;
  private final Set<Optional<String>> exams = new LinkedHashSet<>();
  private final Set<Optional<Ref>> nodes = new LinkedHashSet<>();

  Attempts(Dossier dossier, OffsetDateTime asOf, Aspect aspect, List<Leaf> readers) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.aspect = aspect;
    this.readers = readers;
    dossier.getAttempts().stream().map(Attempt::getExam).forEach(exams::add);
    Leaf.words(readers).forEach(this::collect);
    if (exams.isEmpty()) {
      exams.add(Optional.empty());
    }
  }

  private void collect(Requirement requirement) {
    if (requirement instanceof WaitRequirement wait) {
      collect(wait.getAfter());
    }
    requirement.quantities().values().forEach(this::collect);
    requirement.days().values().forEach(this::collect);
  }

  private void collect(Quantity quantity) {
    if (quantity instanceof Quantity.Attempts attempts) {
      collect(attempts.of());
    } else if (quantity instanceof AttemptMark mark) {
      collect(mark.getOf());
      nodes.add(mark.getNode());
    }
    quantity.days().values().forEach(this::collect);
    quantity.parts().values().forEach(this::collect);
  }

  private void collect(Day day) {
    if (day instanceof Day.OfAttempt attempt) {
      collect(attempt.of());
    }
    day.days().values().forEach(this::collect);
  }

  private void collect(AttemptFilter filter) {
    filter.getExams().stream().map(Optional::of).forEach(exams::add);
  }

  List<Lever> levers() {
    List<Lever> levers = new ArrayList<>();
    for (Optional<String> exam : exams) {
      List<Change.PassAttempt> days = days(exam);
      levers.add(Lever.of(aspect, felt(days)));
      Change.PassAttempt first = days.stream().filter(this::isFree).findFirst().orElse(days.get(0));
      nodes.forEach(node -> levers.add(Lever.of(aspect, marks(first, node))));
    }
    return levers;
  }

  private List<Change.PassAttempt> days(Optional<String> exam) {
    Map<LocalDate, List<ZonedDateTime>> moments = moments();
    return IntStream.range(0, MOST_DAYS)
        .mapToObj(asOf.toLocalDate()::plusDays)
        .filter(day -> day.getYear() <= LAST_YEAR)
        .flatMap(
            day ->
                Stream.concat(
                    Stream.of(Change.PassAttempt.on(exam, day)),
                    moments.getOrDefault(day, List.of()).stream().map(moment -> at(exam, moment))))
        .toList();
  }

  private static Change.PassAttempt at(Optional<String> exam, ZonedDateTime moment) {
    return new Change.PassAttempt(
        exam, moment.toLocalDate(), Optional.of(moment), Optional.empty(), Optional.empty());
  }

  /** When waits in hours end that follow attempts of which the hour is known. */
  private Map<LocalDate, List<ZonedDateTime>> moments() {
    Set<ZonedDateTime> ends =
        new TreeSet<>(
            Comparator.comparing(ZonedDateTime::toInstant)
                .thenComparing(moment -> moment.getZone().getId()));
    for (Requirement requirement : Leaf.words(readers)) {
      if (requirement instanceof WaitRequirement waits) {
        for (Wait wait : waits.getWaits()) {
          wait.hours()
              .ifPresent(hours -> starts().forEach(start -> ends.add(start.plusHours(hours))));
        }
      }
    }
    return ends.stream()
        .filter(moment -> !moment.toInstant().isBefore(asOf.toInstant()))
        .collect(Collectors.groupingBy(ZonedDateTime::toLocalDate));
  }

  private Stream<ZonedDateTime> starts() {
    return dossier.getAttempts().stream().flatMap(attempt -> attempt.getStartedAt().stream());
  }

  /** The first day, and those on which something comes out otherwise than just before. */
  private List<Change.PassAttempt> felt(List<Change.PassAttempt> days) {
    List<Change.PassAttempt> felt = new ArrayList<>();
    List<Verdict> before = List.of();
    for (Change.PassAttempt day : days) {
      List<Verdict> now = readers.stream().map(leaf -> verdict(leaf, day)).toList();
      if (felt.isEmpty() || !now.equals(before)) {
        felt.add(day);
      }
      before = now;
    }
    return felt;
  }

  private boolean isFree(Change.PassAttempt attempt) {
    return readers.stream()
        .filter(leaf -> leaf.requirement() instanceof WaitRequirement)
        .allMatch(leaf -> verdict(leaf, attempt) == Verdict.MET);
  }

  private Verdict verdict(Leaf leaf, Change.PassAttempt attempt) {
    Remedy one = new Remedy(List.of(attempt));
    return leaf.verdict(one.appliedTo(dossier, asOf), one.decidedAt(asOf));
  }

  private static List<Change.PassAttempt> marks(Change.PassAttempt first, Optional<Ref> node) {
    return IntStream.rangeClosed(0, PERCENT)
        .mapToObj(
            percent ->
                new Change.PassAttempt(
                    first.exam(),
                    first.earliest(),
                    first.moment(),
                    node,
                    Optional.of(Rational.of(percent))))
        .toList();
  }
}
