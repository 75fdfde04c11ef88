package org.baremo.certification.probe;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.DateRange;

/**
 * The days on which a requirement may come to something else than on the day before, where the day
 * of the decision, and that of an attempt made on it, moves on and nothing else changes; or where a
 * date of the case does. Between them every comparison of days comes out the same.
 *
 * <p>They are the days that the case and the requirement know of, moved by every sum of the periods
 * that the requirement names, with some days around each: more than change anything, never fewer.
 */
public final class DayEdges {
  /** Documents have no later and no earlier one: what would be is no day. */
  private static final Set<LocalDate> ENDS = Set.of(WrittenDays.LAST, WrittenDays.FIRST);

  /** From years further away no periods lead back to days that documents can write. */
  private static final int FAR = 1_000_000;

  private DayEdges() {}

  /**
   * Finds them.
   *
   * @param leaf what is asked
   * @param dossier the case
   * @param first the first day to tell
   * @param last the last day to tell
   * @param others days that are known besides: of the decision, and of what else is changed
   * @return in order; empty where any day may be one: where working days are counted, or more is
   *     done with days than to compare them
   */
  public static Optional<Set<LocalDate>> of(
      Leaf leaf, Dossier dossier, LocalDate first, LocalDate last, Set<LocalDate> others) {
    Optional<Spans> spans = Spans.of(leaf.requirement());
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    Set<LocalDate> known = known(dossier);
    known.addAll(spans.get().fixed());
    known.addAll(others);
    known.removeIf(day -> Math.abs(day.getYear()) > FAR);
    known.addAll(ENDS);
    return Optional.of(around(spans.get(), known, first, last));
  }

  private static Set<LocalDate> around(
      Spans spans, Set<LocalDate> known, LocalDate first, LocalDate last) {
    Set<LocalDate> edges = new TreeSet<>();
    for (Spans.Span span : spans.sums()) {
      for (LocalDate day : known) {
        LocalDate middle = day.plusMonths(span.months()).plusDays(span.days());
        LocalDate from = middle.minusDays(span.slack());
        LocalDate to = middle.plusDays(span.slack());
        LocalDate one = from.isBefore(first) ? first : from;
        while (!one.isAfter(to) && !one.isAfter(last)) {
          edges.add(one);
          one = one.plusDays(1);
        }
      }
    }
    return edges;
  }

  private static Set<LocalDate> known(Dossier dossier) {
    Set<LocalDate> known = new HashSet<>(dossier.getDates().values());
    dossier.getBirthDate().ifPresent(known::add);
    dossier.getProfile().getSittings().forEach(sitting -> known.add(sitting.getHeldOn()));
    dossier.getPeriods().values().forEach(all -> all.forEach(range -> add(range, known)));
    dossier.getProfile().getEvidence().forEach(evidence -> add(evidence, known));
    dossier.getCertificateStatuses().forEach(status -> known.add(status.getSince()));
    dossier.getOverrides().forEach(ruling -> known.add(ruling.getOn()));
    dossier.getDuties().forEach(duty -> duty.getOn().ifPresent(known::add));
    dossier
        .getAttempts()
        .forEach(
            attempt -> {
              known.add(attempt.getHeldOn());
              attempt.getStartedAt().ifPresent(start -> known.add(start.toLocalDate()));
            });
    return known;
  }

  private static void add(Evidence evidence, Set<LocalDate> known) {
    if (evidence instanceof HeldCertificate held) {
      add(held.getValidity(), known);
    } else if (evidence instanceof Training training) {
      add(training.getDates(), known);
    } else if (evidence instanceof Portfolio portfolio) {
      known.add(portfolio.getSubmittedOn());
    } else if (evidence instanceof Evidence.Declaration declaration) {
      known.add(declaration.declaredOn());
    }
  }

  private static void add(DateRange range, Set<LocalDate> known) {
    known.add(range.getFirstDay());
    range.getLastDay().ifPresent(known::add);
  }
}
