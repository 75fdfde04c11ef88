package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.redecision.Logs.THEN;
import static org.baremo.certification.testing.Modules.COMPUTER;
import static org.baremo.certification.testing.Modules.ONLINE;
import static org.baremo.certification.testing.Modules.WORDS;
import static org.baremo.certification.testing.Modules.passed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.certificate.ScopeReduction;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.GrantedUnit;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.register.CertificateRegister;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Modules;
import org.baremo.certification.testing.Sealed;
import org.junit.jupiter.api.Test;

/** An annulled module takes a unit from a certificate, and not the certificate. */
class UnitsAftermathTest {
  private static final CertificateNumber NUMBER = CertificateNumber.of("P-1");

  private static LifecycleRule rule(LifecycleEvent event, Cascade cascade) {
    return LifecycleRule.builder().event(event).cascade(cascade).build();
  }

  private static CertificationScheme scheme(LifecycleRule... rules) {
    return Modules.scheme().toBuilder().lifecycle(List.of(rules)).build();
  }

  private static FactChange annulled(String module) {
    return new FactChange.AttemptRuled(
        Logs.of("h-1"), Optional.of("a-" + module), Optional.empty(), AttemptResult.ANNULLED);
  }

  private static Redecisions redecided(
      CertificationScheme scheme, Dossier dossier, FactChange change) {
    CompiledScheme compiled = Logs.compiled(scheme);
    DecisionLog log = Logs.log(Logs.entry(compiled, dossier, NUMBER.value()));
    return Redecider.of(List.of(compiled)).redecide(log, change, THEN.plusDays(40)).orThrow();
  }

  private static Aftermath aftermath(Redecisions all) {
    assertThat(all.getRedecisions()).hasSize(1);
    return all.getRedecisions().get(0).getAftermath();
  }

  @Test
  void aReDecisionThatStillGivesTheAwardWithFewerUnitsIsAScopeReduction() {
    Redecisions all = redecided(scheme(), passed(COMPUTER, ONLINE, WORDS), annulled(ONLINE));
    assertThat(aftermath(all))
        .isEqualTo(new Aftermath(LifecycleEvent.SCOPE_REDUCTION, Cascade.REVIEW, Optional.empty()));
    Redecision one = all.getRedecisions().get(0);
    assertThat(one.getEffect()).isEqualTo(Effect.OTHER_TERMS);
    assertThat(one.fallen()).isEmpty();
    assertThat(one.reduced()).containsExactly(Map.entry(NUMBER, List.of(ONLINE)));
    assertThat(one.getDependency())
        .extracting(ChangedFinding::requirement)
        .contains(ONLINE + "-passed");
    assertThat(all.forReview()).containsExactly(one);
    assertThat(all.toReduce()).isEmpty();
    assertThat(all.toWithdraw()).isEmpty();
  }

  @Test
  void whereNoUnitIsLeftTheCertificateFalls() {
    Redecisions all = redecided(scheme(), passed(ONLINE), annulled(ONLINE));
    assertThat(aftermath(all).event()).isEqualTo(LifecycleEvent.ATTEMPT_ANNULMENT);
    assertThat(all.getRedecisions().get(0).fallen()).containsExactly(NUMBER);
    assertThat(all.getRedecisions().get(0).reduced()).isEmpty();
  }

  @Test
  void whatTheSchemeSaysOfScopeReductionsHolds() {
    CertificationScheme scheme =
        scheme(
            rule(LifecycleEvent.ATTEMPT_ANNULMENT, Cascade.REVIEW),
            rule(LifecycleEvent.SCOPE_REDUCTION, Cascade.WITHDRAWAL));
    Redecisions all = redecided(scheme, passed(COMPUTER, ONLINE), annulled(ONLINE));
    assertThat(aftermath(all).cascade()).isEqualTo(Cascade.WITHDRAWAL);
    assertThat(all.toReduce()).containsExactly(Map.entry(NUMBER, List.of(ONLINE)));
    assertThat(all.toWithdraw()).isEmpty();
    assertThat(all.forReview()).isEmpty();
  }

  @Test
  void whereItSaysNothingOfThemWhatItSaysOfTheEventHolds() {
    CertificationScheme scheme = scheme(rule(LifecycleEvent.ATTEMPT_ANNULMENT, Cascade.WITHDRAWAL));
    assertThat(aftermath(redecided(scheme, passed(COMPUTER, ONLINE), annulled(ONLINE))))
        .isEqualTo(
            new Aftermath(LifecycleEvent.SCOPE_REDUCTION, Cascade.WITHDRAWAL, Optional.empty()));
  }

  @Test
  void anEventThatComesTooLateOrTakesNothingReducesNothing() {
    LifecycleRule late =
        rule(LifecycleEvent.ATTEMPT_ANNULMENT, Cascade.WITHDRAWAL).toBuilder()
            .within(Period.ofMonths(1))
            .build();
    Redecisions lapsed = redecided(scheme(late), passed(COMPUTER, ONLINE), annulled(ONLINE));
    assertThat(aftermath(lapsed).event()).isEqualTo(LifecycleEvent.ATTEMPT_ANNULMENT);
    assertThat(aftermath(lapsed).stands()).isTrue();
    assertThat(lapsed.getRedecisions().get(0).reduced()).isEmpty();
    LifecycleRule noReduction =
        rule(LifecycleEvent.SCOPE_REDUCTION, Cascade.REVIEW).toBuilder()
            .within(Period.ofMonths(1))
            .build();
    Redecisions tooLate =
        redecided(scheme(noReduction), passed(COMPUTER, ONLINE), annulled(ONLINE));
    assertThat(aftermath(tooLate).event()).isEqualTo(LifecycleEvent.SCOPE_REDUCTION);
    assertThat(aftermath(tooLate).lapsed()).contains(LocalDate.of(2026, 12, 21));
    assertThat(tooLate.getRedecisions().get(0).reduced()).isEmpty();
  }

  @Test
  void aRulingThatKeepsAUnitIsToldAsWhatProtectsIt() {
    Dossier ruled = Modules.recognised(ONLINE, LocalDate.of(2026, 11, 1), passed(COMPUTER, ONLINE));
    Redecisions all = redecided(Modules.overridable(ONLINE), ruled, annulled(ONLINE));
    assertThat(all.getRedecisions().get(0).getEffect()).isEqualTo(Effect.PROTECTED);
    assertThat(all.getRedecisions().get(0).reduced()).isEmpty();
  }

  /** The whole way: three modules, one annulled, what is left issued and the old one revoked. */
  @Test
  void theReductionIsCarriedOut() {
    CompiledScheme compiled = Logs.compiled(scheme());
    Dossier dossier = passed(COMPUTER, ONLINE, WORDS);
    Certificate old = Sealed.ISSUER.issue(compiled.decide(dossier, THEN));
    CertificateRegister register = new CertificateRegister();
    register.issued(List.of(old), scheme()).orThrow();
    DecisionLog log = Logs.log(Logs.entry(compiled, dossier, old.getNumber().value()));
    Redecision redecision =
        Redecider.of(List.of(compiled))
            .redecide(log, annulled(ONLINE), THEN.plusDays(40))
            .orThrow()
            .getRedecisions()
            .get(0);
    LocalDate day = redecision.getAfter().getAsOf().toLocalDate();
    redecision
        .reduced()
        .forEach(
            (number, units) ->
                register
                    .reduced(
                        Sealed.ISSUER
                            .reduce(
                                old,
                                ScopeReduction.builder()
                                    .number(number)
                                    .units(units)
                                    .firstDay(day)
                                    .build())
                            .orThrow(),
                        Optional.of("an attempt was annulled"))
                    .orThrow());
    assertThat(register.inForce(day)).hasSize(1);
    assertThat(register.inForce(day).get(0).getUnits())
        .extracting(GrantedUnit::code)
        .containsExactly(COMPUTER, WORDS)
        .isEqualTo(
            redecision.getAfter().getGrant().orElseThrow().getUnits().stream()
                .map(GrantedUnit::code)
                .toList());
  }
}
