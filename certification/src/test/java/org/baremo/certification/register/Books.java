package org.baremo.certification.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.pledge.Indicator;
import org.baremo.core.programme.pledge.IndicatorType;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;

/** Certificates of several holders and days, and indicators that ask for them. */
final class Books {
  private Books() {}

  static Certificate certificate(String holder, String day) {
    Dossier dossier = ComDix.dossier(43, 8, 8, 9, 9, 9);
    Dossier of =
        dossier.toBuilder()
            .profile(dossier.getProfile().toBuilder().holder(HolderKey.of(holder)).build())
            .dates(Map.of(DateName.REGISTRATION, day(day)))
            .build();
    return Sealed.ISSUER.issue(
        ComDix.compiled().decide(of, OffsetDateTime.parse(day + "T12:00:00Z")));
  }

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static StatusChange change(Certificate certificate, StatusChange.Kind kind, String day) {
    return StatusChange.of(certificate.getNumber(), kind, day(day));
  }

  static Indicator indicator(String measure, Unit unit) {
    return Indicator.builder()
        .id("certifications")
        .name(LocalizedText.of("en", "Certifications provided"))
        .type(IndicatorType.CERTIFIED)
        .unit(unit)
        .additivity(Indicator.Additivity.ADDITIVE)
        .source(Indicator.Source.COUNTED)
        .measure(measure)
        .build();
  }
}
