package org.baremo.certification.decision.rule.held;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.StatusHistory;
import org.baremo.certification.decision.rule.reading.HeldCertificates;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.core.assessment.HeldCertificate;

/** How a certificate may stand on a day, by all that is known of it. */
final class HeldStates {
  private HeldStates() {}

  /**
   * A way in which a certificate may stand.
   *
   * @param state how it stands
   * @param began the first day on which it stood so without a break; empty when that is not known
   */
  record Possible(HeldState state, Optional<LocalDate> began) {}

  /**
   * The ways in which a certificate may stand on a day that is not before its first valid one: one
   * where its status is known or taken as good, else each that is left.
   */
  static List<Possible> of(
      HeldCertificate held, LocalDate on, WhenStatusUnknown whenUnknown, Case facts) {
    StatusHistory history = facts.history(held.getNumber());
    Optional<HeldStatus.Status> status = history.on(on);
    LocalDate last = HeldCertificates.lastDay(held);
    if (status.isPresent() && status.get() == HeldStatus.Status.REVOKED) {
      return List.of(new Possible(HeldState.REVOKED, history.began(on)));
    }
    if (status.isEmpty() && whenUnknown == WhenStatusUnknown.INDETERMINATE) {
      Possible revoked = new Possible(HeldState.REVOKED, Optional.empty());
      return on.isAfter(last)
          ? List.of(expired(last), revoked)
          : List.of(
              new Possible(HeldState.GOOD, Optional.empty()),
              new Possible(HeldState.SUSPENDED, Optional.empty()),
              revoked);
    }
    if (on.isAfter(last)) {
      return List.of(expired(last));
    }
    return List.of(
        status.orElse(HeldStatus.Status.ACTIVE) == HeldStatus.Status.SUSPENDED
            ? new Possible(HeldState.SUSPENDED, history.began(on))
            : new Possible(HeldState.GOOD, Optional.empty()));
  }

  private static Possible expired(LocalDate last) {
    return new Possible(HeldState.EXPIRED, Optional.of(last.plusDays(1)));
  }
}
