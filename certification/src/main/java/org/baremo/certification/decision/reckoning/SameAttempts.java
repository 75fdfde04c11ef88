package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.core.value.Rational;

/**
 * The highest number among attempts that have something in common, or of several such taken
 * together. Meant for one number.
 */
final class SameAttempts {
  /** Of more attempts than these that do not say what is asked nothing is told. */
  private static final int MOST_SILENT = 100;

  /** The same within what others have in common, where each of them may be of several. */
  private static final int MOST_SILENT_WITHIN = 3;

  private final HighestOfSame asked;
  private final Timeline timeline;
  private final BiFunction<Alike, Trace, Amount> reckon;
  private final Together.Allowance allowance;
  private final List<AttemptFilter> filters = new ArrayList<>();

  /** Reckons what is asked of attempts that are looked at by themselves. */
  SameAttempts(
      HighestOfSame asked,
      Timeline timeline,
      Together.Allowance allowance,
      BiFunction<Alike, Trace, Amount> reckon) {
    this.asked = asked;
    this.timeline = timeline;
    this.allowance = allowance;
    this.reckon = reckon;
    collect(asked.of());
  }

  private void collect(Quantity quantity) {
    if (quantity instanceof Quantity.Attempts count) {
      filters.add(count.of());
    } else if (quantity instanceof AttemptMark mark) {
      filters.add(mark.getOf());
    }
    quantity.parts().values().forEach(this::collect);
  }

  /**
   * What attempts that are alike came to, and from what.
   *
   * @param counts whether some surely count
   */
  private record Came(Alike alike, Amount amount, Trace trace, boolean counts) {
    /** Whether an exam of it was surely not attempted, so that there is no such number. */
    boolean isNone() {
      return last()
          .map(last -> last.cause() == Amount.Cause.NOT_ASSESSED || last.isOfAttempts())
          .orElse(false);
    }

    private Optional<Amount.Lack> last() {
      return amount instanceof Amount.Lack lack ? lack.atLast() : Optional.empty();
    }

    /** Whether it is not left out, however what is not known turns out. */
    boolean stays() {
      return counts && (amount instanceof Amount.Known || trace.isAttempted());
    }

    /** Where it lies; it makes nothing sure from below where it may turn out to be left out. */
    Range range() {
      Range range = Range.of(amount);
      return stays() ? range : new Range(Optional.empty(), range.most());
    }
  }

  /** Of all attempts of a case, or of those that others let be looked at. */
  Amount highest(Alike among, boolean isWithin, Trace trace) {
    if (among.same().contains(asked.same())) {
      return reckon.apply(among, trace);
    }
    int most = isWithin ? MOST_SILENT_WITHIN : MOST_SILENT;
    List<Attempt> silent = among.silent(asked.same());
    if (silent.size() > most) {
      return Amount.Lack.unknown(Observation.Reason.INCOMPLETE, silent.get(0).getId());
    }
    List<Came> single = new ArrayList<>();
    among.by(asked.same()).forEach(alike -> came(alike).ifPresent(single::add));
    if (single.isEmpty()) {
      single.add(came(among.none(), true));
    }
    if (asked.most() == 1) {
      return highest(single, single, trace);
    }
    Optional<List<Alike>> together =
        new Together(among, asked.same(), asked.most())
            .of(single.stream().map(Came::alike).toList(), allowance);
    if (together.isEmpty()) {
      return tooMany(single);
    }
    List<Came> all = new ArrayList<>(single);
    together.get().forEach(alike -> came(alike).ifPresent(all::add));
    return highest(all, single, trace);
  }

  /** It is no lower than that of one by itself. */
  private static Amount tooMany(List<Came> single) {
    List<Range> ranges = counting(single).stream().map(Came::range).toList();
    return Amount.Lack.unknown(Observation.Reason.TOO_MANY)
        .within(new Range(Range.highest(ranges).least(), Optional.empty()));
  }

  private static List<Came> counting(List<Came> all) {
    return all.stream().filter(one -> !one.isNone()).toList();
  }

  private Amount highest(List<Came> all, List<Came> single, Trace trace) {
    List<Came> counting = counting(all);
    return counting.isEmpty() ? none(all, single, trace) : highest(counting, all, single, trace);
  }

  private Amount none(List<Came> all, List<Came> single, Trace trace) {
    tell(all.get(0), single, trace);
    Range range = Range.highest(all.stream().map(Came::range).toList());
    return new Amount.Lack(
        Amount.Cause.NOT_ASSESSED,
        all.get(0).last().orElseThrow().why(),
        new Range(Optional.empty(), range.most()));
  }

  private Timeline.Attempted select(AttemptFilter filter, Alike alike) {
    return timeline.attempts().apply(filter, Optional.of(alike));
  }

  private static boolean isLookedAt(Timeline.Attempted attempted) {
    return !attempted.possible().isEmpty() || attempted.lack().isPresent();
  }

  /** Empty where no attempt is looked at. */
  private Optional<Came> came(Alike alike) {
    List<Timeline.Attempted> attempted = filters.stream().map(one -> select(one, alike)).toList();
    return attempted.stream().anyMatch(SameAttempts::isLookedAt)
        ? Optional.of(came(alike, attempted.stream().anyMatch(one -> !one.counting().isEmpty())))
        : Optional.empty();
  }

  private Came came(Alike alike, boolean counts) {
    Trace trace = new Trace();
    return new Came(alike, reckon.apply(alike, trace), trace, counts);
  }

  private Amount highest(List<Came> counting, List<Came> all, List<Came> single, Trace trace) {
    List<Amount> amounts = counting.stream().map(Came::amount).toList();
    Optional<Amount.Lack> lack = Lacks.of(amounts);
    if (lack.isPresent()) {
      boolean mayBeNone = counting.stream().noneMatch(Came::stays);
      List<Range> ranges = (mayBeNone ? all : counting).stream().map(Came::range).toList();
      Came open = counting.stream().filter(one -> isOf(one, lack.get())).findFirst().orElseThrow();
      tell(open, single, trace);
      return lack.get().within(Range.highest(ranges));
    }
    Came best = counting.get(0);
    for (Came one : counting) {
      if (number(one).compareTo(number(best)) > 0) {
        best = one;
      }
    }
    tell(best, single, trace);
    return best.amount();
  }

  private static boolean isOf(Came one, Amount.Lack lack) {
    return one.amount() instanceof Amount.Lack own
        && own.cause() == lack.cause()
        && own.why().equals(lack.why());
  }

  private static Rational number(Came one) {
    return ((Amount.Known) one.amount()).value();
  }

  /** What counted is told of one alone; what would have counted of others is of another. */
  private void tell(Came told, List<Came> single, Trace trace) {
    trace.add(told.trace());
    Set<String> own = new HashSet<>();
    told.alike().attempts().forEach(attempt -> own.add(attempt.getId()));
    for (Came other : single) {
      for (Attempt attempt : other.alike().attempts()) {
        if (!own.contains(attempt.getId()) && other.trace().isUsed(attempt.getId())) {
          trace.ignored(
              new IgnoredEvidence(
                  new EvidenceRef(EvidenceRef.Kind.ATTEMPT, attempt.getId()),
                  reason(),
                  attempt.said(asked.same())));
        }
      }
      other
          .trace()
          .left()
          .filter(one -> !own.contains(one.evidence().id()))
          .forEach(trace::ignored);
    }
  }

  private IgnoredEvidence.Reason reason() {
    return switch (asked.same()) {
      case EXAM -> IgnoredEvidence.Reason.OTHER_EXAM;
      case FORM -> IgnoredEvidence.Reason.OTHER_FORM;
      case LANGUAGE -> IgnoredEvidence.Reason.OTHER_LANGUAGE;
      case CHANNEL -> IgnoredEvidence.Reason.OTHER_CHANNEL;
      case DAY -> IgnoredEvidence.Reason.OTHER_DAY;
    };
  }
}
