package org.baremo.certification.decision.rule.held;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    Set<HeldStatus.Status> status = history.possible(on);
    boolean isTakenAsGood =
        whenUnknown == WhenStatusUnknown.GOOD && status.contains(HeldStatus.Status.ACTIVE);
    Optional<LocalDate> began = history.began(on);
    LocalDate last = HeldCertificates.lastDay(held);
    List<Possible> ways = new ArrayList<>();
    if (on.isAfter(last)) {
      if (isTakenAsGood || !status.equals(Set.of(HeldStatus.Status.REVOKED))) {
        ways.add(new Possible(HeldState.EXPIRED, Optional.of(last.plusDays(1))));
      }
    } else {
      if (status.contains(HeldStatus.Status.ACTIVE)) {
        ways.add(new Possible(HeldState.GOOD, Optional.empty()));
      }
      if (status.contains(HeldStatus.Status.SUSPENDED) && !isTakenAsGood) {
        ways.add(new Possible(HeldState.SUSPENDED, began));
      }
    }
    if (status.contains(HeldStatus.Status.REVOKED) && !isTakenAsGood) {
      ways.add(new Possible(HeldState.REVOKED, began));
    }
    return ways;
  }
}
