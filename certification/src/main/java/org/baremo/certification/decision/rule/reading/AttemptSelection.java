package org.baremo.certification.decision.rule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.reckoning.Alike;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.CaseEvidence;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.jspecify.annotations.Nullable;

/**
 * The attempts of a case that a filter means, and why the others do not count.
 *
 * <p>A decision sees only what had happened by then: an attempt held after it does not count,
 * whether a clock ran backwards or an old decision is taken again. The same attempt imported twice
 * is one attempt; two that share an identifier and differ are a contradiction, and leave the
 * selection unknown. So does an attempt that does not say its exam, form, language or channel where
 * the filter asks for one, and a window whose day is unknown, as far as it matters. In a window
 * that hangs on a day that surely is none lies no attempt. Where only passed or only failed ones
 * are asked for, one that is not marked yet may still fit; where both are, it does.
 *
 * @param attempts those that fit, in the order in which they were held; of those whose order is not
 *     known, by identifier
 * @param possible those that fit, and those that may once they are marked, or once it is known
 *     whether they are among those looked at, in the same order
 * @param ignored the others, and those that may fit, in the same order
 * @param lack why nobody can tell which fit; empty when it is known
 */
public record AttemptSelection(
    List<Attempt> attempts,
    List<Attempt> possible,
    List<IgnoredEvidence> ignored,
    Optional<Observation.Nothing> lack) {
  /** Keeps the attempts as they are now. */
  public AttemptSelection {
    attempts = List.copyOf(attempts);
    possible = List.copyOf(possible);
    ignored = List.copyOf(ignored);
  }

  /**
   * Selects; pure.
   *
   * @param filter what is asked of attempts
   * @param facts the case
   * @param days what reads the days of the scheme
   * @return the attempts that fit, and why the others do not
   */
  public static AttemptSelection of(AttemptFilter filter, Case facts, Days days) {
    return of(filter, Optional.empty(), facts, end -> days.end(end, facts));
  }

  /**
   * Selects among attempts that have something in common; pure. What surely has it not is not told.
   *
   * @param filter what is asked of attempts
   * @param alike the attempts that are looked at by themselves; empty for all of the case
   * @param facts the case
   * @param ends what reads the ends of windows of the whole case
   * @return the attempts that fit, and why others of those looked at do not
   */
  public static AttemptSelection of(
      AttemptFilter filter,
      Optional<Alike> alike,
      Case facts,
      Function<Optional<Day>, DayRead> ends) {
    return new Selecting(filter, alike, facts, ends).select();
  }

  /** Every attempt that counts for anything: none that is annulled, or after the decision. */
  static AttemptSelection all(Case facts, Days days) {
    return of(AttemptFilter.builder().build(), facts, days);
  }

  /**
   * Tells how findings name an attempt.
   *
   * @param attempt any
   * @return its name as evidence
   */
  public static EvidenceRef evidence(Attempt attempt) {
    return new EvidenceRef(EvidenceRef.Kind.ATTEMPT, attempt.getId());
  }

  /** How findings name the attempts that fit. */
  List<EvidenceRef> used() {
    return attempts.stream().map(AttemptSelection::evidence).toList();
  }

  /**
   * Tells whether it is known only later if an attempt has a result that is asked for.
   *
   * @param attempt that fits otherwise
   * @param filter what is asked of attempts
   * @return whether it is not marked yet, and its mark decides
   */
  public static boolean isOpen(Attempt attempt, AttemptFilter filter) {
    List<AttemptResult> asked = filter.getResults();
    return attempt.getResult() == AttemptResult.PENDING
        && !asked.contains(AttemptResult.PENDING)
        && asked.contains(AttemptResult.PASSED) != asked.contains(AttemptResult.FAILED);
  }

  /** Whether an attempt has one of them, or will have: what is completed passes or fails. */
  private static boolean fits(Attempt attempt, AttemptFilter filter) {
    List<AttemptResult> asked = filter.getResults();
    AttemptResult result = attempt.getResult();
    if (asked.isEmpty()) {
      return result != AttemptResult.ANNULLED;
    }
    boolean mayBeAsked =
        asked.contains(AttemptResult.PASSED) || asked.contains(AttemptResult.FAILED);
    return asked.contains(result) || (result == AttemptResult.PENDING && mayBeAsked);
  }

  /**
   * Tells whether an attempt is held only after the decision.
   *
   * @param attempt any
   * @param facts the case
   * @return by instant where it is known, else by the civil day of the decision
   */
  public static boolean isAfterDecision(Attempt attempt, Case facts) {
    return attempt
        .getStartedAt()
        .map(start -> start.toInstant().isAfter(facts.asOf().toInstant()))
        .orElseGet(() -> attempt.getHeldOn().isAfter(facts.asOf().toLocalDate()));
  }

  /** One selection. Not thread-safe. */
  private static final class Selecting {
    private final AttemptFilter filter;
    private final Optional<Alike> alike;
    private final Case facts;
    private final Function<Optional<Day>, DayRead> ends;
    private final List<Attempt> fitting = new ArrayList<>();
    private final List<Attempt> possible = new ArrayList<>();
    private final List<IgnoredEvidence> ignored = new ArrayList<>();
    private Optional<Observation.Nothing> lack = Optional.empty();
    private @Nullable DayRead since;
    private @Nullable DayRead until;

    Selecting(
        AttemptFilter filter,
        Optional<Alike> alike,
        Case facts,
        Function<Optional<Day>, DayRead> ends) {
      this.filter = filter;
      this.alike = alike;
      this.facts = facts;
      this.ends = ends;
    }

    AttemptSelection select() {
      CaseEvidence dated = facts.dated();
      if (alike.isEmpty()) {
        dated
            .duplicates()
            .forEach(attempt -> ignored.add(no(attempt, Reason.DUPLICATE, Optional.empty())));
      }
      for (Attempt attempt : alike.map(Alike::attempts).orElseGet(dated::attempts)) {
        sort(attempt, dated.isContradicted(attempt));
      }
      return new AttemptSelection(fitting, possible, ignored, lack);
    }

    private void sort(Attempt attempt, boolean isContradicted) {
      Optional<IgnoredEvidence> no = unfit(attempt).or(() -> outside(attempt));
      if (no.isPresent()) {
        ignored.add(no.get());
      } else if (isContradicted) {
        lacks(Observation.Reason.CONTRADICTION, attempt);
      } else if (isSilent(attempt)) {
        lacks(Observation.Reason.INCOMPLETE, attempt);
      } else {
        possible.add(attempt);
        if (isOpen(attempt, filter)) {
          ignored.add(no(attempt, Reason.NOT_MARKED, Optional.empty()));
        } else if (alike.map(one -> one.doubtful().contains(attempt)).orElse(false)) {
          ignored.add(no(attempt, Reason.INCOMPLETE, Optional.empty()));
        } else {
          fitting.add(attempt);
        }
      }
    }

    /** Whether it does not say something that is asked of it. */
    private boolean isSilent(Attempt attempt) {
      return Stream.of(AttemptAspect.values())
          .anyMatch(aspect -> !filter.asked(aspect).isEmpty() && attempt.said(aspect).isEmpty());
    }

    /** Whether what it says of something is not what is asked of it. */
    private boolean isOther(Attempt attempt, AttemptAspect aspect) {
      List<String> asked = filter.asked(aspect);
      return !asked.isEmpty()
          && attempt.said(aspect).map(said -> !asked.contains(said)).orElse(false);
    }

    private Optional<IgnoredEvidence> unfit(Attempt attempt) {
      LocalDate day = attempt.getHeldOn();
      if (isAfterDecision(attempt, facts)) {
        return Optional.of(no(attempt, Reason.AFTER_DECISION, Optional.of(day.toString())));
      }
      for (AttemptAspect aspect : AttemptAspect.values()) {
        if (isOther(attempt, aspect)) {
          return Optional.of(no(attempt, other(aspect), attempt.said(aspect)));
        }
      }
      return fits(attempt, filter)
          ? Optional.empty()
          : Optional.of(no(attempt, reason(attempt.getResult()), Optional.empty()));
    }

    private static Reason other(AttemptAspect aspect) {
      return switch (aspect) {
        case EXAM -> Reason.OTHER_EXAM;
        case FORM -> Reason.OTHER_FORM;
        case LANGUAGE -> Reason.OTHER_LANGUAGE;
        case CHANNEL -> Reason.OTHER_CHANNEL;
        case DAY -> Reason.OUTSIDE_WINDOW;
      };
    }

    private static Reason reason(AttemptResult result) {
      return switch (result) {
        case PASSED -> Reason.PASSED;
        case FAILED -> Reason.NOT_PASSED;
        case PENDING -> Reason.NOT_MARKED;
        case ABORTED -> Reason.NOT_COMPLETED;
        case NO_SHOW, RENOUNCED -> Reason.NOT_TAKEN;
        case ANNULLED -> Reason.ANNULLED;
      };
    }

    private Optional<IgnoredEvidence> outside(Attempt attempt) {
      LocalDate day = attempt.getHeldOn();
      DayRead first = since();
      DayRead last = until();
      boolean fits =
          !(first.isNone() || last.isNone())
              && first.day().map(from -> filter.isSince(day, from)).orElse(true)
              && last.day().map(to -> filter.isUntil(day, to)).orElse(true);
      if (fits) { // an end that is unknown lacks where only it could shut the attempt out
        lack = Lacks.first(lack, Lacks.first(first.lack(), last.lack()));
        return Optional.empty();
      }
      return Optional.of(no(attempt, Reason.OUTSIDE_WINDOW, Optional.of(day.toString())));
    }

    private DayRead since() {
      if (since == null) {
        since = ends.apply(filter.getSince());
      }
      return since;
    }

    private DayRead until() {
      if (until == null) {
        until = ends.apply(filter.getUntil());
      }
      return until;
    }

    private void lacks(Observation.Reason reason, Attempt attempt) {
      lack = Lacks.first(lack, Optional.of(Observation.Nothing.of(reason, attempt.getId())));
    }

    private static IgnoredEvidence no(Attempt attempt, Reason reason, Optional<String> detail) {
      return new IgnoredEvidence(evidence(attempt), reason, detail);
    }
  }
}
