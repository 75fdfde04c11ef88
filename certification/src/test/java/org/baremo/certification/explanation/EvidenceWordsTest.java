package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Operand.Role;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.explanation.words.EvidenceWords;
import org.baremo.certification.explanation.words.ObservationWords;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class EvidenceWordsTest {
  private static final EvidenceWords SPANISH = words("es");
  private static final EvidenceWords ENGLISH = words("en");

  private static final Demand ANYTHING = new Demand.FollowCondition(false);

  private static EvidenceWords words(String language) {
    Locale locale = Locale.forLanguageTag(language);
    Lexicon words =
        new Lexicon(
            Messages.of(locale).texts(), new Titles(Optional.of(ComDix.resolved()), locale));
    return new EvidenceWords(words, new ObservationWords(words));
  }

  @Test
  void aNumberIsToldBeforeAndAfterRounding() {
    Operand left =
        Operand.number(
                Role.LEFT, Rational.parse("49.5"), Optional.of(Rational.of(50)), Rational.of(50))
            .label("reproducibility")
            .build();
    assertThat(SPANISH.operand(left)).isEqualTo("reproducibility: 50, redondeado desde 49,5");
    assertThat(ENGLISH.operand(left)).isEqualTo("reproducibility: 50, rounded from 49.5");
  }

  @Test
  void aNumberThatIsShownShorterIsToldExactlyToo() {
    Operand third =
        Operand.number(Role.RIGHT, Rational.parse("200/3"), Optional.empty(), Rational.of(60))
            .build();
    assertThat(SPANISH.operand(third)).isEqualTo("con: 66,67 (exactamente 200/3)");
    assertThat(ENGLISH.operand(third)).isEqualTo("with: 66.67 (exactly 200/3)");
  }

  @Test
  void aStretchOfTimeIsToldWithItsDays() {
    EvidenceRef whole = new EvidenceRef(EvidenceRef.Kind.PERIOD, "medical 2026-09-01/2026-11-30");
    EvidenceRef endless = new EvidenceRef(EvidenceRef.Kind.PERIOD, "medical 2026-09-01/…");
    assertThat(ENGLISH.used(whole, ANYTHING))
        .isEqualTo("period \"medical\", from 1 September 2026 to 30 November 2026");
    assertThat(SPANISH.used(whole, ANYTHING))
        .isEqualTo("periodo «medical», del 1 de septiembre de 2026 al 30 de noviembre de 2026");
    assertThat(ENGLISH.used(endless, ANYTHING))
        .isEqualTo("period \"medical\", from 1 September 2026 on");
    assertThat(SPANISH.used(endless, ANYTHING))
        .isEqualTo("periodo «medical», desde el 1 de septiembre de 2026");
  }

  @Test
  void whatOnlyRepeatsTheEvidenceIsNotToldAgain() {
    EvidenceRef certificate = new EvidenceRef(EvidenceRef.Kind.CERTIFICATE, "N-1");
    assertThat(
            SPANISH.ignored(
                new IgnoredEvidence(
                    certificate, IgnoredEvidence.Reason.STATUS_UNKNOWN, Optional.of("N-1")),
                ANYTHING))
        .isEqualTo("certificado N-1: se desconoce su estado");
  }

  @Test
  void daysAndLacksAreOperandsToo() {
    assertThat(
            SPANISH.operand(
                Operand.day(Role.RIGHT, LocalDate.of(2026, 9, 1)).label("registration").build()))
        .isEqualTo("con la fecha de inscripción: 1 de septiembre de 2026");
    assertThat(
            SPANISH.operand(
                Operand.lacking(
                        Role.MEMBER, Observation.Nothing.of(Observation.Reason.NOT_ASSESSED))
                    .node(ComDix.area(4))
                    .build()))
        .isEqualTo("a partir de 4 Seguridad: sin evaluar");
  }

  @Test
  void evidenceIsToldWithWhyItDoesNotCount() {
    assertThat(ENGLISH.used(new EvidenceRef(EvidenceRef.Kind.ATTEMPT, "a-1"), ANYTHING))
        .isEqualTo("attempt a-1");
    assertThat(
            SPANISH.ignored(
                IgnoredEvidence.of(
                    EvidenceRef.Kind.CERTIFICATE,
                    "C-1",
                    IgnoredEvidence.Reason.EXPIRED,
                    LocalDate.of(2025, 12, 31)),
                ANYTHING))
        .isEqualTo("certificado C-1: caducado, válido hasta el 31 de diciembre de 2025");
    assertThat(
            SPANISH.ignored(
                IgnoredEvidence.of(
                    EvidenceRef.Kind.OUTCOME,
                    ComDix.area(4).toString(),
                    IgnoredEvidence.Reason.SUPERSEDED,
                    "a-2"),
                ANYTHING))
        .isEqualTo("resultado de 4 Seguridad: cuenta otro en su lugar (a-2)");
  }

  @Test
  void everyKindOfEvidenceIsNamed() {
    for (EvidenceWords words : List.of(SPANISH, ENGLISH)) {
      for (EvidenceRef.Kind kind : EvidenceRef.Kind.values()) {
        assertThat(words.used(new EvidenceRef(kind, "x-1"), ANYTHING)).contains("x-1");
      }
    }
  }
}
