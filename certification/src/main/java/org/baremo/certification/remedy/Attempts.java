package org.baremo.certification.remedy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.baremo.certification.remedy.asked.Constants;
import org.baremo.certification.remedy.asked.Filters;
import org.baremo.certification.remedy.asked.Manner;
import org.baremo.certification.remedy.known.Marked;
import org.baremo.certification.remedy.turn.Trial;
import org.baremo.certification.remedy.turn.Watch;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * Attempts that could be made: one more, or the first, at each exam that the case or the scheme
 * knows of, today or later; and where attempts are counted, as many on one day as make a
 * difference. Of all days those are tried on which something comes out otherwise than on the day
 * before; where that may be any day, beyond two years by leaps of four weeks. Where waits are in
 * hours, the hours at which they end, too. Where the mark of an attempt is looked at, marks are
 * tried ({@link MarkSteps}) on the first day on which no wait stands against it, and on a few later
 * ones on which something else comes out otherwise. Every attempt is tried without form, language
 * and channel, and in each that requirements name ({@link Manner}).
 */
final class Attempts {
  private static final int NEAR = 800;
  private static final int LEAP = 28;
  private static final int MOST_TIMES = 10;

  /** Of the days on which marks are tried. */
  private static final int MOST_DAYS = 4;

  /** Documents have no later one. */
  private static final int LAST_YEAR = WrittenDays.LAST.getYear();

  private final Dossier dossier;
  private final OffsetDateTime asOf;
  private final Aspect aspect;
  private final List<Leaf> readers;
  private final int days;
  private final Set<Optional<String>> exams = new LinkedHashSet<>();
  private final Set<Optional<Ref>> nodes = new LinkedHashSet<>();
  private final Filters filters;
  private final MarkSteps marks;
  private final Watch watch;
  private final List<Leaf> restless;

  /** Which attempts each reader looks at. */
  private final IdentityHashMap<Leaf, Filters> seen = new IdentityHashMap<>();

  /**
   * Makes ready to look.
   *
   * @param days how far ahead
   */
  Attempts(
      Dossier dossier,
      OffsetDateTime asOf,
      Aspect aspect,
      List<Leaf> readers,
      int days,
      Watch watch) {
    this.watch = watch;
    this.dossier = dossier;
    this.asOf = asOf;
    this.aspect = aspect;
    this.readers = readers;
    this.days = days;
    dossier.getAttempts().stream().map(Attempt::getExam).forEach(exams::add);
    this.filters = Filters.of(readers);
    this.marks = new MarkSteps(dossier, asOf, readers);
    filters
        .all()
        .forEach(filter -> filter.getExams().stream().map(Optional::of).forEach(exams::add));
    nodes.addAll(filters.marked());
    readers.forEach(leaf -> seen.put(leaf, Filters.of(List.of(leaf))));
    this.restless = readers.stream().filter(watch::isRestless).toList();
    if (exams.isEmpty()) {
      exams.add(Optional.empty());
    }
  }

  List<Lever> levers() {
    List<Lever> levers = new ArrayList<>(settled());
    for (Optional<String> exam : exams) {
      for (Manner manner : Manner.of(filters, exam)) {
        Change.PassAttempt today =
            Change.PassAttempt.on(exam, asOf.toLocalDate())
                .sat(manner.form(), manner.language(), manner.channel());
        List<Change.PassAttempt> once = felt(today);
        List<Change.PassAttempt> steps = new ArrayList<>(once);
        times(today).forEach(times -> steps.addAll(felt(today.times(times))));
        levers.add(Lever.of(aspect, steps));
        for (Change.PassAttempt attempt : worth(once)) {
          nodes.forEach(node -> levers.add(marked(attempt, node)));
        }
      }
    }
    levers.removeIf(lever -> lever.steps().isEmpty());
    return levers;
  }

  /**
   * Attempts that were made: of one whose result is awaited, that it is passed, and with which
   * mark; of another whose mark is not known, with which.
   */
  private List<Lever> settled() {
    List<Lever> levers = new ArrayList<>();
    for (Attempt attempt : dossier.getAttempts()) {
      boolean isAwaited = attempt.getResult() == AttemptResult.PENDING;
      if (attempt.getHeldOn().isAfter(asOf.toLocalDate())) {
        continue;
      }
      if (isAwaited) {
        levers.add(Lever.of(aspect, List.of(Change.SettleAttempt.passed(attempt))));
      }
      for (Optional<Ref> node : nodes) {
        if (isAwaited || Marked.isMissing(attempt, node)) {
          MarkSteps.Steps steps = marks.of(attempt, isAwaited, node);
          levers.add(Lever.of(aspect, steps.changes()).turning(steps.turns()));
        }
      }
    }
    return levers;
  }

  private Lever marked(Change.PassAttempt attempt, Optional<Ref> node) {
    MarkSteps.Steps steps = marks.of(attempt, node);
    return Lever.of(aspect, steps.changes()).turning(steps.turns());
  }

  /**
   * The days on which marks are tried: the first that is free of waits, and later ones that are so,
   * too, on which something is otherwise than on those.
   */
  private List<Change.PassAttempt> worth(List<Change.PassAttempt> once) {
    List<Change.PassAttempt> worth = new ArrayList<>();
    Set<List<Verdict>> seen = new HashSet<>();
    for (Change.PassAttempt attempt : once) {
      if (worth.size() < MOST_DAYS && isFree(attempt) && seen.add(verdicts(attempt))) {
        worth.add(attempt);
      }
    }
    return worth.isEmpty() ? List.of(once.get(0)) : worth;
  }

  /** How many attempts make another difference than one fewer, where they are counted. */
  private List<Integer> times(Change.PassAttempt today) {
    int most =
        Constants.of(readers.stream().filter(Attempts::isCount).toList()).stream()
            .filter(number -> number.signum() > 0)
            .map(number -> number.rounded(0, RoundingMode.CEILING))
            .map(
                number ->
                    number.compareTo(Rational.of(MOST_TIMES)) < 0
                        ? number
                        : Rational.of(MOST_TIMES))
            .mapToInt(number -> number.numerator().intValueExact())
            .max()
            .orElse(0);
    boolean isOfMany = // some at this exam, and the others at another
        readers.stream()
            .filter(Attempts::isCount)
            .map(leaf -> Filters.of(List.of(leaf)))
            .anyMatch(filters -> exams.stream().filter(filters::sees).count() > 1);
    return IntStream.rangeClosed(2, most)
        .filter(times -> isOfMany || isFelt(today.times(times), today.times(times - 1)))
        .boxed()
        .toList();
  }

  /** Whether more attempts come to something else today, or on a day on which something turns. */
  private boolean isFelt(Change.PassAttempt more, Change.PassAttempt fewer) {
    LocalDate looked = asOf.toLocalDate().plusDays(days);
    return Stream.concat(
            Stream.of(asOf.toLocalDate()),
            watch.days(readers).stream()
                .filter(day -> !day.isAfter(looked) && day.getYear() <= LAST_YEAR))
        .anyMatch(day -> !verdicts(more.on(day)).equals(verdicts(fewer.on(day))));
  }

  /** Whether a requirement counts attempts. */
  static boolean isCount(Leaf leaf) {
    return leaf.requirement().quantities().values().stream().anyMatch(Attempts::isCount);
  }

  private static boolean isCount(Quantity quantity) {
    return quantity instanceof Quantity.Attempts
        || quantity.parts().values().stream().anyMatch(Attempts::isCount);
  }

  /**
   * The days on which a reader may come to something else than on the day before, and those on
   * which waits end. Where nobody can tell, all nearby, and the later ones by leaps.
   */
  private Set<LocalDate> ahead(Set<LocalDate> ends) {
    LocalDate today = asOf.toLocalDate();
    Set<LocalDate> ahead = new TreeSet<>(watch.days(readers));
    ahead.removeIf(day -> !day.isBefore(today.plusDays(days)));
    ahead.add(today);
    if (!restless.isEmpty()) {
      IntStream.range(0, days)
          .filter(day -> day < NEAR || day % LEAP == 0)
          .mapToObj(today::plusDays)
          .forEach(ahead::add);
    }
    ahead.removeIf(day -> day.getYear() > LAST_YEAR);
    ahead.addAll(ends);
    return ahead;
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
        .filter(moment -> !moment.toLocalDate().isBefore(asOf.toLocalDate()))
        .collect(Collectors.groupingBy(ZonedDateTime::toLocalDate));
  }

  private Stream<ZonedDateTime> starts() {
    return dossier.getAttempts().stream().flatMap(attempt -> attempt.getStartedAt().stream());
  }

  /**
   * The first day, and those on which something comes out otherwise than just before. Ends of waits
   * that lie further ahead than is looked are tried by themselves: centuries may lie between.
   */
  private List<Change.PassAttempt> felt(Change.PassAttempt today) {
    Map<LocalDate, List<ZonedDateTime>> moments = moments();
    List<Change.PassAttempt> felt = new ArrayList<>();
    List<Verdict> before = List.of();
    List<Verdict> state = List.of();
    LocalDate next = asOf.toLocalDate();
    LocalDate looked = next.plusDays(days);
    for (LocalDate day : ahead(moments.keySet())) {
      boolean isAlone = day.isAfter(looked) || !isTurned(today.on(day), state);
      for (LocalDate one = isAlone ? day : next; !one.isAfter(day); one = one.plusDays(1)) {
        Change.PassAttempt plain = today.on(one);
        state = verdicts(plain, state);
        for (Change.PassAttempt attempt : on(plain, moments)) {
          List<Verdict> now = attempt.equals(plain) ? state : verdicts(attempt, List.of());
          if (felt.isEmpty() || !now.equals(before)) {
            felt.add(attempt);
            before = now;
          }
        }
      }
      next = day.plusDays(1);
    }
    return felt;
  }

  /** Whether a reader of which nobody can tell when came to something else. */
  private boolean isTurned(Change.PassAttempt attempt, List<Verdict> state) {
    if (restless.isEmpty() || state.isEmpty()) {
      return false;
    }
    List<Verdict> now = verdicts(attempt, state);
    return restless.stream()
        .mapToInt(readers::indexOf)
        .anyMatch(place -> now.get(place) != state.get(place));
  }

  /** An attempt on a day, and at the hours of it at which a wait ends. */
  private static List<Change.PassAttempt> on(
      Change.PassAttempt plain, Map<LocalDate, List<ZonedDateTime>> moments) {
    List<Change.PassAttempt> all = new ArrayList<>(List.of(plain));
    moments.getOrDefault(plain.earliest(), List.of()).forEach(moment -> all.add(plain.at(moment)));
    return all;
  }

  private boolean isFree(Change.PassAttempt attempt) {
    return readers.stream()
        .filter(leaf -> leaf.requirement() instanceof WaitRequirement)
        .allMatch(leaf -> verdict(leaf, attempt) == Verdict.MET);
  }

  private Verdict verdict(Leaf leaf, Change.PassAttempt attempt) {
    return leaf.verdict(new Remedy(List.of(attempt)).facts(dossier, asOf));
  }

  private List<Verdict> verdicts(Change.PassAttempt attempt) {
    return verdicts(attempt, List.of());
  }

  /** What readers come to, from what they came to before; then only those that may have turned. */
  private List<Verdict> verdicts(Change.PassAttempt attempt, List<Verdict> before) {
    Trial trial = new Trial(() -> new Remedy(List.of(attempt)).facts(dossier, asOf));
    return watch.verdicts(
        readers,
        attempt.earliest(),
        before,
        trial::facts,
        leaf -> attempt.moment().isPresent() || sees(leaf, attempt.exam()));
  }

  private boolean sees(Leaf leaf, Optional<String> exam) {
    return Objects.requireNonNull(seen.get(leaf)).sees(exam);
  }
}
