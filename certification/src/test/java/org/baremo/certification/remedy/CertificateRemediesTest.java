package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** A certificate that is not good now may be good again. */
class CertificateRemediesTest {
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();
  private static final Requirement HELD =
      HeldRequirement.builder()
          .id("held")
          .addAccepted(AcceptedCertificate.builder().scheme("actic").build())
          .on(Day.decision())
          .build();

  private static Dossier holding(Optional<LocalDate> last, HeldStatus.Status status) {
    LocalDate first = TODAY.minusYears(2);
    DateRange validity =
        last.map(day -> DateRange.of(first, day)).orElseGet(() -> DateRange.from(first));
    Dossier dossier = ComDix.dossier(43);
    return dossier.toBuilder()
        .profile(
            dossier.getProfile().toBuilder()
                .addEvidence(
                    HeldCertificate.builder()
                        .scheme("actic")
                        .award("c2")
                        .number("C-1")
                        .validity(validity)
                        .build())
                .build())
        .addCertificateStatuses(
            HeldStatus.builder().number("C-1").status(status).since(TODAY.minusDays(9)).build())
        .build();
  }

  private static List<Change> told(Dossier dossier) {
    Remedies remedies = Sought.found(HELD, dossier);
    for (Remedy remedy : remedies.remedies()) {
      assertThat(
              Sought.compiled(HELD)
                  .decide(remedy.appliedTo(dossier, ComDix.NOW), remedy.decidedAt(ComDix.NOW))
                  .getOutcome())
          .isEqualTo(DecisionOutcome.GRANTED);
    }
    return remedies.remedies().stream().flatMap(one -> one.changes().stream()).toList();
  }

  @Test
  void whatIsSuspendedMayBeReinstated() {
    Change reinstated = new Change.Reinstate("C-1");
    assertThat(told(holding(Optional.empty(), HeldStatus.Status.SUSPENDED))).startsWith(reinstated);
    Remedy remedy = new Remedy(List.of(reinstated));
    assertThat(RemedyText.of(ComDix.resolved(), Locale.ENGLISH).sentence(remedy))
        .isEqualTo("the certificate C-1 reinstated, so that its suspension ends");
    assertThat(RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es")).sentence(remedy))
        .isEqualTo("el certificado C-1 rehabilitado, con lo que termina su suspensión");
  }

  @Test
  void whatExpiredMayBeRenewed() {
    Change renewed = new Change.Renew("C-1");
    assertThat(told(holding(Optional.of(TODAY.minusDays(1)), HeldStatus.Status.ACTIVE)))
        .startsWith(renewed);
    Remedy remedy = new Remedy(List.of(renewed));
    assertThat(RemedyText.of(ComDix.resolved(), Locale.ENGLISH).sentence(remedy))
        .isEqualTo("the certificate C-1 renewed");
    assertThat(RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es")).sentence(remedy))
        .isEqualTo("el certificado C-1 renovado");
  }

  @Test
  void whatWasRevokedIsNotMadeGoodAgain() {
    assertThat(told(holding(Optional.empty(), HeldStatus.Status.REVOKED)))
        .isNotEmpty()
        .allMatch(Change.Hold.class::isInstance);
  }

  @Test
  void aCertificateWithoutANumberIsNone() {
    assertThatThrownBy(() -> new Change.Reinstate(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must not be blank");
    assertThatThrownBy(() -> new Change.Renew(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must not be blank");
  }
}
