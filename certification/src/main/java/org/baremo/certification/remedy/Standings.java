package org.baremo.certification.remedy;

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
final class Standings {
  private Standings() {}

  /** Returns what would make them good again, in the order of the evidence. */
  static List<Change> of(Dossier dossier, LocalDate today) {
    List<Change> changes = new ArrayList<>();
    for (Evidence evidence : dossier.getProfile().getEvidence()) {
      if (evidence instanceof HeldCertificate held) {
        Optional<HeldStatus.Status> status = status(held.getNumber(), dossier, today);
        boolean isOver = held.getValidity().getLastDay().filter(today::isAfter).isPresent();
        if (isOver && !status.equals(Optional.of(HeldStatus.Status.REVOKED))) {
          changes.add(new Change.Renew(held.getNumber()));
        } else if (status.equals(Optional.of(HeldStatus.Status.SUSPENDED))) {
          changes.add(new Change.Reinstate(held.getNumber()));
        }
      }
    }
    return changes.stream().distinct().toList();
  }

  private static Optional<HeldStatus.Status> status(
      String number, Dossier dossier, LocalDate today) {
    return dossier.getCertificateStatuses().stream()
        .filter(one -> one.getNumber().equals(number) && !one.getSince().isAfter(today))
        .max(Comparator.comparing(HeldStatus::getSince))
        .map(HeldStatus::getStatus);
  }
}
