package org.baremo.certification.remedy.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;

/** Certificates that a case shows and that could be good again. What was revoked could not. */
public final class Standings {
  private Standings() {}

  /**
   * A certificate that is not good.
   *
   * @param number its number
   * @param isExpired whether its validity is over; otherwise it is suspended
   */
  public record Lapsed(String number, boolean isExpired) {}

  /**
   * Returns those that could be good again.
   *
   * @param dossier the case
   * @param today the day of the decision
   * @return in the order of the evidence
   */
  public static List<Lapsed> of(Dossier dossier, LocalDate today) {
    List<Lapsed> lapsed = new ArrayList<>();
    for (Evidence evidence : dossier.getProfile().getEvidence()) {
      if (evidence instanceof HeldCertificate held) {
        Optional<HeldStatus.Status> status = status(held.getNumber(), dossier, today);
        boolean isOver = held.getValidity().getLastDay().filter(today::isAfter).isPresent();
        if (isOver && !status.equals(Optional.of(HeldStatus.Status.REVOKED))) {
          lapsed.add(new Lapsed(held.getNumber(), true));
        } else if (status.equals(Optional.of(HeldStatus.Status.SUSPENDED))) {
          lapsed.add(new Lapsed(held.getNumber(), false));
        }
      }
    }
    return lapsed.stream().distinct().toList();
  }

  private static Optional<HeldStatus.Status> status(
      String number, Dossier dossier, LocalDate today) {
    return dossier.getCertificateStatuses().stream()
        .filter(one -> one.getNumber().equals(number) && !one.getSince().isAfter(today))
        .max(Comparator.comparing(HeldStatus::getSince))
        .map(HeldStatus::getStatus);
  }
}
