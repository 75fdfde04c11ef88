package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

class DutyWordsTest {
  private static final RoleName EXAMINER = RoleName.of("examiner");
  private static final RoleName TRAINER = RoleName.of("trainer");

  private static String line(Dossier dossier, String language) {
    return line(dossier, language, Names.builder().build(), Optional.empty());
  }

  private static String line(
      Dossier dossier, String language, Names names, Optional<Period> within) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    CertificationScheme scheme =
        comdix.toBuilder()
            .names(names)
            .awards(
                List.of(
                    comdix.getAwards().get(0).toBuilder()
                        .requires(
                            SeparationRequirement.builder()
                                .id("apart")
                                .role(EXAMINER)
                                .addApartFrom(TRAINER)
                                .within(within)
                                .build())
                        .build()))
            .build();
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    return Explainer.of(compiled.scheme(), Locale.forLanguageTag(language))
        .text(compiled.decide(dossier, ComDix.NOW))
        .lines()
        .filter(line -> line.contains("apart"))
        .findFirst()
        .orElseThrow()
        .strip();
  }

  @Test
  void whoeverHadTwoRolesIsToldWithTheDaysOfBoth() {
    Duty examined =
        Duty.builder().role(EXAMINER).person("p-1").on(LocalDate.of(2026, 10, 10)).build();
    Duty trained = Duty.builder().role(TRAINER).person("p-1").on(LocalDate.of(2025, 5, 5)).build();
    Dossier both = ComDix.dossier(43).toBuilder().addDuties(examined, trained).build();
    assertThat(line(both, "en"))
        .isEqualTo(
            "- not met: apart: examiner: p-1; p-1 was examiner on 10 October 2026 and trainer on"
                + " 5 May 2025; whoever is examiner must not have been trainer");
    assertThat(line(both, "es"))
        .contains(
            "examiner: p-1; p-1 actuó como examiner el 10 de octubre de 2026 y como trainer el"
                + " 5 de mayo de 2025");
    Duty undated = Duty.builder().role(TRAINER).person("p-1").build();
    Dossier one = ComDix.dossier(43).toBuilder().addDuties(examined, undated).build();
    assertThat(line(one, "en")).contains("; p-1 was examiner on 10 October 2026 and trainer;");
  }

  @Test
  void aRoleOfWhichNotEnoughIsKnownGoesByItsTitle() {
    Names names =
        Names.builder()
            .putRole(EXAMINER, LocalizedText.of("es", "examinador"))
            .putRole(TRAINER, LocalizedText.of("es", "profesor"))
            .build();
    Duty examined = Duty.builder().role(EXAMINER).person("p-1").build();
    Duty trained = Duty.builder().role(TRAINER).person("p-1").on(LocalDate.of(2025, 5, 5)).build();
    Dossier undated = ComDix.dossier(43).toBuilder().addDuties(examined, trained).build();
    assertThat(line(undated, "es", names, Optional.of(Period.ofYears(2))))
        .contains("lo que consta de examinador no basta para saberlo");
  }

  @Test
  void aRoleThatNobodyHadIsToldAsSuch() {
    Dossier unexamined = ComDix.dossier(43).toBuilder().addVacantRoles(EXAMINER).build();
    assertThat(line(unexamined, "en"))
        .isEqualTo(
            "- met: apart: examiner: nobody; whoever is examiner must not have been trainer");
    assertThat(line(unexamined, "es")).contains("examiner: nadie");
    Duty examined = Duty.builder().role(EXAMINER).person("p-1").build();
    Dossier selfTaught =
        ComDix.dossier(43).toBuilder().addDuties(examined).addVacantRoles(TRAINER).build();
    assertThat(line(selfTaught, "en")).contains("examiner: p-1");
  }
}
