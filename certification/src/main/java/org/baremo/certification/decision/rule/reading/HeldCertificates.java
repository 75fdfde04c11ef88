package org.baremo.certification.decision.rule.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.assessment.HeldCertificate;

/** The certificates that the evidence of a case shows, and what their issuers said of them. */
public final class HeldCertificates {
  /** The longest first; of equally long ones the later, then by number: the same every time. */
  private static final Comparator<HeldCertificate> ORDER =
      Comparator.comparing(HeldCertificates::lastDay)
          .thenComparing(held -> held.getValidity().getFirstDay())
          .reversed()
          .thenComparing(HeldCertificate::getNumber)
          .thenComparing(HeldCertificate::getScheme)
          .thenComparing(HeldCertificate::getAward)
          .thenComparing(held -> held.getLevel().map(Object::toString).orElse(""))
          .thenComparing(held -> held.getUnits().toString());

  private HeldCertificates() {}

  /**
   * Returns every certificate once.
   *
   * @param facts the case
   * @return the longest first, in the same order every time
   */
  public static List<HeldCertificate> of(Case facts) {
    return shown(facts).distinct().sorted(ORDER).toList();
  }

  /**
   * Returns those that are shown once more.
   *
   * @param facts the case
   * @return each as ignored evidence
   */
  public static List<IgnoredEvidence> duplicates(Case facts) {
    Set<HeldCertificate> seen = new HashSet<>();
    List<IgnoredEvidence> again = new ArrayList<>();
    shown(facts)
        .forEach(
            held -> {
              if (!seen.add(held)) {
                again.add(no(held, Reason.DUPLICATE));
              }
            });
    return again;
  }

  private static Stream<HeldCertificate> shown(Case facts) {
    return facts.dossier().getProfile().getEvidence().stream()
        .filter(HeldCertificate.class::isInstance)
        .map(HeldCertificate.class::cast);
  }

  /**
   * Returns the last valid day of a certificate.
   *
   * @param held the certificate
   * @return the last day that documents can write where it never expires
   */
  public static LocalDate lastDay(HeldCertificate held) {
    return held.getValidity().getLastDay().orElse(WrittenDays.LAST);
  }

  /**
   * Tells whether two things that are shown are one certificate.
   *
   * @param one a certificate
   * @param other another one, or the same at another time
   * @return whether number, scheme and award are the same
   */
  public static boolean isSame(HeldCertificate one, HeldCertificate other) {
    return one.getNumber().equals(other.getNumber())
        && one.getScheme().equals(other.getScheme())
        && one.getAward().equals(other.getAward());
  }

  /**
   * Tells how findings name a certificate.
   *
   * @param held the certificate
   * @return its name as evidence
   */
  public static EvidenceRef evidence(HeldCertificate held) {
    return new EvidenceRef(EvidenceRef.Kind.CERTIFICATE, held.getNumber());
  }

  /**
   * Tells of a certificate that does not count.
   *
   * @param held the certificate
   * @param reason why it does not
   * @return ignored evidence without a detail
   */
  public static IgnoredEvidence no(HeldCertificate held, Reason reason) {
    return new IgnoredEvidence(evidence(held), reason, Optional.empty());
  }

  /**
   * Tells of a certificate that does not count.
   *
   * @param held the certificate
   * @param reason why it does not
   * @param detail what was found instead, told as its text
   * @return ignored evidence with a detail
   */
  public static IgnoredEvidence no(HeldCertificate held, Reason reason, Object detail) {
    return new IgnoredEvidence(evidence(held), reason, Optional.of(detail.toString()));
  }

  /**
   * The certificate that is meant.
   *
   * @param held of several, the one that lasts longest; empty when the evidence shows none
   * @param ignored the others
   */
  public record Meant(Optional<HeldCertificate> held, List<IgnoredEvidence> ignored) {}

  /**
   * Returns the certificate of an award that lasts longest.
   *
   * @param scheme of the award, as the evidence names it
   * @param award its code; empty where any award is meant
   * @param facts the case
   * @return the certificate that is meant, and those that are not
   */
  public static Meant meant(String scheme, Optional<String> award, Case facts) {
    List<IgnoredEvidence> ignored = new ArrayList<>(duplicates(facts));
    List<HeldCertificate> meant = new ArrayList<>();
    for (HeldCertificate held : of(facts)) {
      if (!held.getScheme().equals(scheme)) {
        ignored.add(no(held, Reason.OTHER_SCHEME, held.getScheme()));
      } else if (award.isPresent() && !award.get().equals(held.getAward())) {
        ignored.add(no(held, Reason.OTHER_AWARD, held.getAward()));
      } else if (meant.isEmpty()) {
        meant.add(held);
      } else if (!isSame(held, meant.get(0))) { // what it listed before is not another one
        ignored.add(no(held, Reason.SUPERSEDED, meant.get(0).getNumber()));
      }
    }
    return new Meant(meant.stream().findFirst(), ignored);
  }

  /** An end of the validity of the certificate meant that lasts longest. */
  static DayRead edge(Day.OfCertificate day, Case facts) {
    Meant meant = meant(day.scheme(), day.award(), facts);
    if (meant.held().isEmpty()) {
      return DayRead.none(Observation.Nothing.of(Observation.Reason.NO_CERTIFICATE))
          .from(List.of(), meant.ignored());
    }
    HeldCertificate held = meant.held().get();
    return DayRead.of(
            day.edge() == Edge.FIRST_DAY ? held.getValidity().getFirstDay() : lastDay(held))
        .from(List.of(evidence(held)), meant.ignored());
  }
}
