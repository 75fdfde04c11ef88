package org.baremo.certification.decision.rule.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.scheme.time.WrittenDays;

/**
 * What a day of a scheme comes to for one case.
 *
 * @param day the civil day; empty when the case does not say
 * @param lack why not; there exactly when there is no day, unless none is asked for
 * @param isNone whether there surely is no such day, as the case states whole what it would hang
 *     on; never with a day
 * @param used the evidence that says it
 * @param ignored the evidence that was looked at and does not count
 */
public record DayRead(
    Optional<LocalDate> day,
    Optional<Observation.Nothing> lack,
    boolean isNone,
    List<EvidenceRef> used,
    List<IgnoredEvidence> ignored) {
  /** The end of a window that has none: it neither says a day nor lacks one. */
  static final DayRead NO_LIMIT =
      new DayRead(Optional.empty(), Optional.empty(), false, List.of(), List.of());

  /** Keeps the evidence as it is now. */
  public DayRead {
    used = List.copyOf(used);
    ignored = List.copyOf(ignored);
  }

  /**
   * Returns a day that the case says.
   *
   * @param day the civil day
   * @return the day; one that no document can write lacks
   */
  public static DayRead of(LocalDate day) {
    return WrittenDays.have(day)
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

  /**
   * Tells whether the day is known to be one that no document can write.
   *
   * @return whether it lies outside the years 0 to 9999
   */
  public boolean isOutOfRange() {
    return lack.map(why -> why.reason() == Observation.Reason.OUT_OF_RANGE).orElse(false);
  }

  /** This, seen from evidence. */
  DayRead from(List<EvidenceRef> seen, List<IgnoredEvidence> passedOver) {
    return new DayRead(day, lack, isNone, seen, passedOver);
  }

  /**
   * Returns the operand of a comparison.
   *
   * @param role on which side it stands
   * @param label what the scheme calls it; empty where it has no name
   * @return the day, or why there is none
   */
  public Operand operand(Operand.Role role, Optional<String> label) {
    return day.map(known -> Operand.day(role, known))
        .orElseGet(() -> Operand.lacking(role, lack.orElseThrow()))
        .label(label)
        .build();
  }
}
