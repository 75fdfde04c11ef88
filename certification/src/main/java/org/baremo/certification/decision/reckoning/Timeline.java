package org.baremo.certification.decision.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.assessment.Evidence;

/**
 * What a case says about days, attempts and certificates, for numbers that depend on them.
 *
 * @param ends what an end of a window comes to, where it has one
 * @param attempts which attempts a filter lets pass, of those that are looked at by themselves
 *     where some are, else of the whole case
 * @param told every attempt of the case, each once, in order
 * @param evidence training and portfolios of the case, or of a stretch of time; made when asked for
 * @param suspensions for how many days a certificate was suspended
 */
public record Timeline(
    Function<Optional<Day>, Dated> ends,
    BiFunction<AttemptFilter, Optional<Alike>, Attempted> attempts,
    Supplier<List<Attempt>> told,
    Supplier<Shown> evidence,
    Function<SuspensionDays, Suspended> suspensions) {
  /**
   * Evidence that has days of its own.
   *
   * @param once each piece once
   * @param repeated those that were shown before
   */
  public record Shown(List<Evidence> once, List<Evidence> repeated) {}

  /**
   * What an end of a window comes to.
   *
   * @param day the civil day; empty when it is unknown
   * @param lack why it is unknown; empty when it is known, or the window has no such end
   * @param isNone whether there surely is no such day
   */
  public record Dated(
      Optional<LocalDate> day, Optional<Observation.Nothing> lack, boolean isNone) {}

  /**
   * The attempts that a filter lets pass.
   *
   * @param counting each once
   * @param possible those, and the ones that may count once they are marked, or once it is known
   *     whether they are among those looked at, in order
   * @param ignored those that do not count, with why
   * @param lack why nobody can tell which count; empty when that is known
   */
  public record Attempted(
      List<Attempt> counting,
      List<Attempt> possible,
      List<IgnoredEvidence> ignored,
      Optional<Observation.Nothing> lack) {}

  /**
   * Days on which a certificate was suspended.
   *
   * @param days how many, or where their number lies
   * @param held the certificate; empty when none is meant
   * @param ignored those that do not count, with why
   */
  public record Suspended(Amount days, Optional<EvidenceRef> held, List<IgnoredEvidence> ignored) {}
}
