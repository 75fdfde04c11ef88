package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;

/**
 * What a day of a scheme comes to for one case.
 *
 * @param day the civil day; empty when the case does not say
 * @param lack why not; there exactly when there is no day
 * @param isNone whether there surely is no such day, as the case states whole what it would hang
 *     on; never with a day
 * @param used the evidence that says it
 * @param ignored the evidence that was looked at and does not count
 */
record DayRead(
    Optional<LocalDate> day,
    Optional<Observation.Nothing> lack,
    boolean isNone,
    List<EvidenceRef> used,
    List<IgnoredEvidence> ignored) {
  private static final int LAST_YEAR = 9999;

  DayRead {
    used = List.copyOf(used);
    ignored = List.copyOf(ignored);
  }

  /** A day that the case says; one that no document can write is as good as none. */
  static DayRead of(LocalDate day) {
    return day.getYear() >= 0 && day.getYear() <= LAST_YEAR
        ? new DayRead(Optional.of(day), Optional.empty(), false, List.of(), List.of())
        : lacking(Observation.Nothing.of(Observation.Reason.OUT_OF_RANGE));
  }

  /** A day that nobody knows. */
  static DayRead lacking(Observation.Nothing lack) {
    return new DayRead(Optional.empty(), Optional.of(lack), false, List.of(), List.of());
  }

  /** A day that surely is none: nothing came to pass that it could be the day of. */
  static DayRead none(Observation.Nothing why) {
    return new DayRead(Optional.empty(), Optional.of(why), true, List.of(), List.of());
  }

  /** This, seen from evidence. */
  DayRead from(List<EvidenceRef> seen, List<IgnoredEvidence> passedOver) {
    return new DayRead(day, lack, isNone, seen, passedOver);
  }

  /** The operand of a comparison. */
  Operand operand(Operand.Role role, Optional<String> label) {
    return day.map(known -> Operand.day(role, known))
        .orElseGet(() -> Operand.lacking(role, lack.orElseThrow()))
        .label(label)
        .build();
  }
}
