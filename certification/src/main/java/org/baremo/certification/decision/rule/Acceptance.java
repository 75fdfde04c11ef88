package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.requirement.AcceptedCertificate;
import org.baremo.certification.scheme.requirement.WhenStatusUnknown;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.LevelRef;

/** Holds one certificate against one that is accepted. Immutable, thread-safe. */
record Acceptance(ResolvedScheme scheme, WhenStatusUnknown whenUnknown, Days days) {
  /** What a certificate is worth: the more of the tests it stood, the more. */
  static final int GOOD = 6;

  static final int OPEN = 5;
  private static final int BAD_STATUS = 4;
  private static final int BAD_DAY = 3;
  private static final int BAD_LEVEL = 2;
  private static final int OTHER_AWARD = 1;
  private static final int OTHER_SCHEME = 0;

  /**
   * What came of it.
   *
   * @param held the certificate
   * @param preference the place of what is accepted, from 0
   * @param worth how far it came
   * @param ignored why it does not count; empty when it is good
   * @param lack why nobody can tell, where that is not the day
   */
  record Test(
      HeldCertificate held,
      int preference,
      int worth,
      Optional<IgnoredEvidence> ignored,
      Optional<Observation.Nothing> lack) {}

  /** Tests; pure. A day that is unknown leaves open what a known one would tell. */
  Test test(
      AcceptedCertificate accepted,
      int preference,
      HeldCertificate held,
      Optional<LocalDate> on,
      Case facts) {
    return new Testing(accepted, preference, held, facts).test(on);
  }

  private final class Testing {
    private final AcceptedCertificate accepted;
    private final int preference;
    private final HeldCertificate held;
    private final Case facts;

    Testing(AcceptedCertificate accepted, int preference, HeldCertificate held, Case facts) {
      this.accepted = accepted;
      this.preference = preference;
      this.held = held;
      this.facts = facts;
    }

    Test test(Optional<LocalDate> on) {
      if (!held.getScheme().equals(accepted.getScheme())) {
        return bad(OTHER_SCHEME, Reason.OTHER_SCHEME, held.getScheme());
      }
      if (!accepted.getAwards().isEmpty() && !accepted.getAwards().contains(held.getAward())) {
        return bad(OTHER_AWARD, Reason.OTHER_AWARD, held.getAward());
      }
      if (accepted.getAtLeast().isPresent()) {
        Optional<Test> low = level(accepted.getAtLeast().get());
        if (low.isPresent()) {
          return low.get();
        }
      }
      return on.isEmpty()
          ? new Test(held, preference, OPEN, Optional.empty(), Optional.empty())
          : day(on.get()).orElseGet(() -> status(on.get()));
    }

    private Optional<Test> level(LevelRef atLeast) {
      if (held.getLevel().isEmpty()) {
        return Optional.of(
            new Test(
                held,
                preference,
                BAD_LEVEL,
                Optional.of(HeldCertificates.no(held, Reason.BELOW_LEVEL)),
                Optional.empty()));
      }
      LevelRef level = held.getLevel().get();
      OptionalInt ordinal = scheme.ordinal(level);
      boolean isSameScale =
          level.edition().equals(atLeast.edition()) && level.scale().equals(atLeast.scale());
      if (!isSameScale || ordinal.isEmpty()) {
        return Optional.of(open(Reason.OTHER_SCALE, Observation.Reason.OTHER_SCALE, level));
      }
      return ordinal.getAsInt() < scheme.ordinal(atLeast).orElseThrow()
          ? Optional.of(bad(BAD_LEVEL, Reason.BELOW_LEVEL, level))
          : Optional.empty();
    }

    private Optional<Test> day(LocalDate on) {
      if (accepted.getSince().map(on::isBefore).orElse(false)
          || accepted.getUntil().map(on::isAfter).orElse(false)) {
        return Optional.of(bad(BAD_DAY, Reason.OUTSIDE_WINDOW, on));
      }
      LocalDate first = held.getValidity().getFirstDay();
      if (on.isBefore(first)) {
        return Optional.of(bad(BAD_DAY, Reason.OUTSIDE_WINDOW, first));
      }
      if (on.isAfter(HeldCertificates.lastDay(held))) {
        return Optional.of(bad(BAD_DAY, Reason.EXPIRED, HeldCertificates.lastDay(held)));
      }
      if (accepted.getMaximumAge().isEmpty()) {
        return Optional.empty();
      }
      DayRead old = days.after(first, accepted.getMaximumAge().get());
      if (old.day().isEmpty()) {
        return old.lack().get().reason() == Observation.Reason.OUT_OF_RANGE
            ? Optional.empty() // nothing gets so old
            : Optional.of(new Test(held, preference, OPEN, Optional.empty(), old.lack()));
      }
      return isTooOld(on, old.day().get())
          ? Optional.of(bad(BAD_DAY, Reason.TOO_OLD, first))
          : Optional.empty();
    }

    /** The day on which its time is over is the last one unless the scheme says otherwise. */
    private boolean isTooOld(LocalDate on, LocalDate over) {
      return accepted.getMaximumAgeLastDay().equals(Optional.of(LastDay.DAY_BEFORE))
          ? !on.isBefore(over)
          : on.isAfter(over);
    }

    private Test status(LocalDate on) {
      Optional<HeldStatus.Status> status = HeldCertificates.status(held.getNumber(), on, facts);
      if (status.isEmpty() && whenUnknown == WhenStatusUnknown.INDETERMINATE) {
        return open(Reason.STATUS_UNKNOWN, Observation.Reason.STATUS_UNKNOWN, held.getNumber());
      }
      return switch (status.orElse(HeldStatus.Status.ACTIVE)) {
        case SUSPENDED -> bad(BAD_STATUS, Reason.SUSPENDED, on);
        case REVOKED -> bad(BAD_STATUS, Reason.REVOKED, on);
        case ACTIVE -> new Test(held, preference, GOOD, Optional.empty(), Optional.empty());
      };
    }

    private Test bad(int worth, Reason reason, Object detail) {
      return new Test(
          held,
          preference,
          worth,
          Optional.of(HeldCertificates.no(held, reason, detail)),
          Optional.empty());
    }

    private Test open(Reason reason, Observation.Reason lack, Object detail) {
      return new Test(
          held,
          preference,
          OPEN,
          Optional.of(HeldCertificates.no(held, reason, detail)),
          Optional.of(Observation.Nothing.of(lack, detail)));
    }
  }
}
