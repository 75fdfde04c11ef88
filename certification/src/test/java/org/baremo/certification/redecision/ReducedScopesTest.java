package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.redecision.Logs.THEN;
import static org.baremo.certification.testing.Modules.COMPUTER;
import static org.baremo.certification.testing.Modules.ONLINE;
import static org.baremo.certification.testing.Modules.WORDS;
import static org.baremo.certification.testing.Modules.passed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Modules;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.junit.jupiter.api.Test;

/** A certificate that lists fewer units reaches the decisions that relied on one of them. */
class ReducedScopesTest {
  private static final String NUMBER = "P-1";
  private static final CompiledScheme MODULES = Logs.compiled(Modules.scheme());
  private static final CompiledScheme EXPERT = expert(Day.decision());
  private static final LocalDate TODAY = THEN.toLocalDate();

  /** Who holds a profile that lists the online module is an expert. */
  private static CompiledScheme expert(Day on) {
    HeldRequirement held =
        HeldRequirement.builder()
            .id("holds-online")
            .addAccepted(AcceptedCertificate.builder().scheme("modules").addUnits(ONLINE).build())
            .on(on)
            .whenStatusUnknown(WhenStatusUnknown.GOOD)
            .build();
    return Logs.compiled("expert@1", Versions.award("expert", held));
  }

  private static HeldCertificate certificate(String... units) {
    return HeldCertificate.builder()
        .scheme("modules")
        .award("profile")
        .number(NUMBER)
        .addUnits(units)
        .validity(DateRange.from(LocalDate.of(2026, 1, 10)))
        .build();
  }

  private static Dossier showing(HeldCertificate... certificates) {
    Dossier dossier = Logs.dossier("h-1", 30);
    return dossier.toBuilder()
        .profile(dossier.getProfile().toBuilder().addEvidence(certificates).build())
        .build();
  }

  private static FactChange reduced(LocalDate since, String... units) {
    return new FactChange.ScopeReduced(NUMBER, List.of(units), since);
  }

  private static Redecisions redecided(CompiledScheme scheme, Dossier dossier, FactChange change) {
    return Redecider.of(List.of(scheme))
        .redecide(Logs.log(Logs.entry(scheme, dossier, "E-1")), change, THEN.plusDays(40))
        .orThrow();
  }

  @Test
  void whoReliedOnAUnitThatIsGoneIsListed() {
    Redecisions all =
        redecided(EXPERT, showing(certificate(COMPUTER, ONLINE)), reduced(TODAY, ONLINE));
    Redecision one = all.getRedecisions().get(0);
    assertThat(one.getEffect()).isEqualTo(Effect.WOULD_BE_REFUSED);
    assertThat(one.getAftermath().event()).isEqualTo(LifecycleEvent.SCOPE_REDUCTION);
    assertThat(one.getDependency())
        .extracting(ChangedFinding::requirement)
        .containsExactly("holds-online");
  }

  private static List<Effect> effects(CompiledScheme scheme, LocalDate since, String unit) {
    return redecided(scheme, showing(certificate(COMPUTER, ONLINE)), reduced(since, unit))
        .getRedecisions()
        .stream()
        .map(Redecision::getEffect)
        .toList();
  }

  @Test
  void whoReliedOnAnotherUnitOrOnADayBeforeKeepsTheAward() {
    assertThat(effects(EXPERT, TODAY, COMPUTER)).as("it did not rely on that").isEmpty();
    assertThat(effects(EXPERT, TODAY, WORDS)).as("it never listed that").isEmpty();
    CompiledScheme registered = expert(Day.of(DateName.REGISTRATION));
    assertThat(effects(registered, LocalDate.of(2026, 9, 1), ONLINE))
        .containsExactly(Effect.WOULD_BE_REFUSED);
    assertThat(effects(registered, LocalDate.of(2026, 9, 2), ONLINE))
        .as("on the day of registration it listed the module")
        .isEmpty();
  }

  @Test
  void whatIsShownIsSplitByTheDay() {
    Dossier both = showing(certificate(COMPUTER, ONLINE));
    Correction correction = new Correction(EXPERT.scheme().scheme().getId(), both);
    Dossier later = correction.of(reduced(TODAY, ONLINE));
    assertThat(later.getProfile().getEvidence())
        .containsExactly(
            certificate(COMPUTER, ONLINE).toBuilder()
                .validity(DateRange.of(LocalDate.of(2026, 1, 10), TODAY.minusDays(1)))
                .build(),
            certificate(COMPUTER));
    assertThat(correction.of(reduced(LocalDate.of(2026, 1, 10), ONLINE)).getProfile().getEvidence())
        .containsExactly(certificate(COMPUTER));
    HeldCertificate ended =
        certificate(ONLINE).toBuilder()
            .validity(DateRange.of(LocalDate.of(2026, 1, 10), TODAY.minusDays(1)))
            .build();
    Dossier over = showing(ended);
    assertThat(new Correction(EXPERT.scheme().scheme().getId(), over).of(reduced(TODAY, ONLINE)))
        .as("it had ended by then")
        .isEqualTo(over);
  }

  private static List<Redecision> reduced(HeldRequirement.Builder asked, HeldCertificate held) {
    CompiledScheme scheme =
        Logs.compiled(
            "expert@1",
            Versions.award(
                "expert",
                asked
                    .id("held")
                    .on(Day.decision())
                    .whenStatusUnknown(WhenStatusUnknown.GOOD)
                    .build()));
    return redecided(scheme, showing(held), reduced(LocalDate.of(2026, 9, 1), ONLINE))
        .getRedecisions();
  }

  @Test
  void aCertificateIsAsOldAsItWas() {
    HeldCertificate old =
        certificate(COMPUTER, ONLINE).toBuilder()
            .validity(DateRange.from(LocalDate.of(2020, 1, 10)))
            .build();
    AcceptedCertificate recent =
        AcceptedCertificate.builder()
            .scheme("modules")
            .addUnits(COMPUTER)
            .maximumAge(Period.ofYears(2))
            .build();
    assertThat(reduced(HeldRequirement.builder().addAccepted(recent), old))
        .as("too old as before, though reduced three months ago")
        .isEmpty();
  }

  @Test
  void aCertificateDoesNotExpireByBeingReduced() {
    AcceptedCertificate any = AcceptedCertificate.builder().scheme("modules").build();
    assertThat(
            reduced(
                HeldRequirement.builder().addAccepted(any).addStates(HeldState.EXPIRED),
                certificate(COMPUTER, ONLINE)))
        .isEmpty();
  }

  private static Redecisions annulled(String... modules) {
    DecisionLog log =
        Logs.log(
            Logs.entry(MODULES, passed(modules), NUMBER),
            Logs.entry(EXPERT, showing(certificate(modules)), "E-1"));
    FactChange change =
        new FactChange.AttemptRuled(
            Logs.of("h-1"), Optional.of("a-" + ONLINE), Optional.empty(), AttemptResult.ANNULLED);
    return Redecider.of(List.of(MODULES, EXPERT))
        .redecide(log, change, THEN.plusDays(40))
        .orThrow();
  }

  @Test
  void anAnnulledModuleReachesThroughTheCertificateThatListedIt() {
    Redecisions all = annulled(COMPUTER, ONLINE);
    assertThat(all.getRedecisions()).hasSize(2);
    Redecision base = all.getRedecisions().get(0);
    assertThat(base.reduced()).containsOnlyKeys(CertificateNumber.of(NUMBER));
    Redecision dependent = all.getRedecisions().get(1);
    assertThat(dependent.getCause()).contains(CertificateNumber.of(NUMBER));
    assertThat(dependent.getEffect()).isEqualTo(Effect.WOULD_BE_REFUSED);
    assertThat(dependent.getAftermath().event()).isEqualTo(LifecycleEvent.SCOPE_REDUCTION);
    assertThat(all.getUnsettled()).isEmpty();
  }

  @Test
  void whereNoUnitIsLeftItIsTheWithdrawalThatReachesThrough() {
    Redecisions all = annulled(ONLINE);
    assertThat(all.getRedecisions()).hasSize(2);
    assertThat(all.getRedecisions().get(1).getAftermath().event())
        .isEqualTo(LifecycleEvent.WITHDRAWAL);
  }

  @Test
  void aReductionNamesACertificateAndUnits() {
    assertThatThrownBy(() -> new FactChange.ScopeReduced(" ", List.of(ONLINE), TODAY))
        .hasMessage("number must not be blank");
    assertThatThrownBy(() -> new FactChange.ScopeReduced(NUMBER, List.of(), TODAY))
        .hasMessage("units must not be empty");
    assertThatThrownBy(() -> new FactChange.ScopeReduced(NUMBER, List.of(" "), TODAY))
        .hasMessage("units must not be blank");
  }
}
