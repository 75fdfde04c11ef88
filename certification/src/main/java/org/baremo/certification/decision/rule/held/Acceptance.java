package org.baremo.certification.decision.rule.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.decision.rule.reading.HeldCertificates;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.LevelRef;

/**
 * Holds one certificate against one that is accepted. Immutable, thread-safe.
 *
 * @param scheme with every reference found
 * @param requirement which certificates are accepted
 * @param days what reads the days of the scheme
 */
public record Acceptance(ResolvedScheme scheme, HeldRequirement requirement, Days days) {
  /**
   * What a certificate is worth: the more of the tests it stood, the more; one that counts most.
   */
  static final int GOOD = 6;

  static final int OPEN = 5;
  private static final int BAD_STATUS = 4;
  private static final int BAD_DAY = 3;
  private static final int BAD_LEVEL = 2;
  private static final int BAD_UNITS = 2;
  private static final int OTHER_AWARD = 1;
  private static final int OTHER_SCHEME = 0;

  /**
   * What came of it.
   *
   * @param held the certificate
   * @param preference the place of what is accepted, from 0
   * @param worth how far it came
   * @param ignored why it does not count; empty when it does
   * @param lack why nobody can tell, where that is not the day
   * @param state how it stands, where it counts, that is known, and it is not good
   */
  record Test(
      HeldCertificate held,
      int preference,
      int worth,
      Optional<IgnoredEvidence> ignored,
      Optional<Observation.Nothing> lack,
      Optional<HeldState> state) {}

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

    /** The ways in which it may stand on the day, once that was looked at. */
    private List<HeldStates.Possible> possible = List.of();

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
      Optional<String> unlisted =
          accepted.getUnits().stream().filter(unit -> !held.getUnits().contains(unit)).findFirst();
      if (unlisted.isPresent()) {
        return bad(BAD_UNITS, Reason.LACKS_UNIT, unlisted.get());
      }
      List<Optional<Test>> tests = new ArrayList<>();
      tests.add(accepted.getAtLeast().flatMap(this::level));
      if (on.isEmpty()) {
        tests.add(Optional.of(open()));
      } else {
        tests.add(window(on.get()));
        tests.add(state(on.get()));
        tests.add(accepted.getMaximumAge().flatMap(age -> age(on.get(), age)));
      }
      List<Test> failed = tests.stream().flatMap(Optional::stream).toList();
      return failed.stream()
          .filter(test -> test.worth() != OPEN) // one that surely fails is enough
          .findFirst()
          .or(() -> failed.stream().findFirst())
          .orElseGet(this::good);
    }

    private Optional<Test> level(LevelRef atLeast) {
      if (held.getLevel().isEmpty()) {
        return Optional.of(
            new Test(
                held,
                preference,
                BAD_LEVEL,
                Optional.of(HeldCertificates.no(held, Reason.BELOW_LEVEL)),
                Optional.empty(),
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

    private Optional<Test> window(LocalDate on) {
      if (accepted.getSince().map(on::isBefore).orElse(false)
          || accepted.getUntil().map(on::isAfter).orElse(false)) {
        return Optional.of(bad(BAD_DAY, Reason.OUTSIDE_WINDOW, on));
      }
      LocalDate first = held.getValidity().getFirstDay();
      return on.isBefore(first)
          ? Optional.of(bad(BAD_DAY, Reason.OUTSIDE_WINDOW, first))
          : Optional.empty();
    }

    private Optional<Test> age(LocalDate on, Period most) {
      LocalDate first = held.getValidity().getFirstDay();
      DayRead old = days.after(first, most);
      if (old.day().isEmpty()) {
        return old.isOutOfRange()
            ? Optional.empty() // nothing gets so old
            : Optional.of(open(old.lack()));
      }
      LastDay last = accepted.getMaximumAgeLastDay().orElse(LastDay.ANNIVERSARY);
      return isOver(on, old.day().get(), last)
          ? Optional.of(bad(BAD_DAY, Reason.TOO_OLD, first))
          : Optional.empty();
    }

    /** Whether a time is over on a day; the day on which it is over may be its last one. */
    private static boolean isOver(LocalDate on, LocalDate over, LastDay last) {
      return last == LastDay.DAY_BEFORE ? !on.isBefore(over) : on.isAfter(over);
    }

    /** How it stands: each way in which it may stand must be asked for, or none. */
    private Optional<Test> state(LocalDate on) {
      possible = HeldStates.of(held, on, requirement.getWhenStatusUnknown(), facts);
      List<Optional<Boolean>> fits =
          possible.stream().map(one -> fits(one, on)).distinct().toList();
      if (fits.equals(List.of(Optional.of(true)))) {
        return Optional.empty();
      }
      if (fits.equals(List.of(Optional.of(false)))) {
        return Optional.of(otherState(on));
      }
      Optional<Observation.Nothing> calendar =
          possible.size() > 1 ? Optional.empty() : over(possible.get(0)).flatMap(DayRead::lack);
      return Optional.of(
          calendar.isPresent()
              ? open(calendar)
              : open(Reason.STATUS_UNKNOWN, Observation.Reason.STATUS_UNKNOWN, held.getNumber()));
    }

    /** Whether a way to stand is asked for; empty when nobody can tell whether it is so recent. */
    private Optional<Boolean> fits(HeldStates.Possible one, LocalDate on) {
      if (!requirement.states().contains(one.state())) {
        return Optional.of(false);
      }
      if (requirement.getWithin().isEmpty()) {
        return Optional.of(true);
      }
      LastDay last = requirement.getWithinLastDay().orElse(LastDay.DAY_BEFORE);
      return over(one)
          .flatMap(
              over ->
                  over.isOutOfRange()
                      ? Optional.of(true) // nothing stands so for so long
                      : over.day().map(day -> !isOver(on, day, last)));
    }

    /** When it will have stood so for too long; empty when it is not known since when it does. */
    private Optional<DayRead> over(HeldStates.Possible one) {
      return one.began()
          .flatMap(began -> requirement.getWithin().map(within -> days.after(began, within)));
    }

    /** Why it does not stand as asked; where several ways are left, what they have in common. */
    private Test otherState(LocalDate on) {
      HeldStates.Possible one = possible.get(0);
      boolean isAsked = requirement.states().contains(one.state());
      if (isAsked && one.began().isPresent()) {
        return bad(BAD_STATUS, Reason.TOO_LONG_AGO, one.began().get());
      }
      if (one.state() == HeldState.EXPIRED) {
        return bad(BAD_DAY, Reason.EXPIRED, HeldCertificates.lastDay(held));
      }
      if (possible.size() > 1) {
        return requirement.states().contains(HeldState.GOOD) // it was suspended or revoked
            ? bad(BAD_STATUS, Reason.STATUS_UNKNOWN, held.getNumber())
            : bad(BAD_DAY, Reason.NOT_EXPIRED, on);
      }
      return switch (one.state()) {
        case SUSPENDED -> bad(BAD_STATUS, Reason.SUSPENDED, on);
        case REVOKED -> bad(BAD_STATUS, Reason.REVOKED, on);
        default -> bad(BAD_STATUS, Reason.GOOD, on);
      };
    }

    private Test good() {
      Optional<HeldState> state =
          Optional.of(possible)
              .filter(ways -> ways.size() == 1)
              .map(ways -> ways.get(0).state())
              .filter(known -> known != HeldState.GOOD);
      return new Test(held, preference, GOOD, Optional.empty(), Optional.empty(), state);
    }

    private Test bad(int worth, Reason reason, Object detail) {
      return new Test(
          held,
          preference,
          worth,
          Optional.of(HeldCertificates.no(held, reason, detail)),
          Optional.empty(),
          Optional.empty());
    }

    /** Nobody can tell, as a day is not known. */
    private Test open() {
      return open(Optional.empty());
    }

    private Test open(Optional<Observation.Nothing> lack) {
      return new Test(held, preference, OPEN, Optional.empty(), lack, Optional.empty());
    }

    private Test open(Reason reason, Observation.Reason lack, Object detail) {
      return new Test(
          held,
          preference,
          OPEN,
          Optional.of(HeldCertificates.no(held, reason, detail)),
          Optional.of(Observation.Nothing.of(lack, detail)),
          Optional.empty());
    }
  }
}
