package org.baremo.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Modules.COMPUTER;
import static org.baremo.certification.testing.Modules.ONLINE;
import static org.baremo.certification.testing.Modules.WORDS;
import static org.baremo.certification.testing.Modules.passed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.certificate.ScopeReduction;
import org.baremo.certification.decision.GrantedUnit;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.issuance.Issuer;
import org.baremo.certification.issuance.SealedCertificate;
import org.baremo.certification.register.StatusChange.Kind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.status.CertificateStatus;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Modules;
import org.baremo.certification.testing.Sealed;
import org.baremo.certification.verification.VerificationReport;
import org.baremo.certification.verification.Verifier;
import org.baremo.core.problem.Checked;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LevelRef;
import org.junit.jupiter.api.Test;

/** A certificate that lists units is issued, extended with more of them, and reduced. */
class ProfileTest {
  private static final LocalDate REDUCED = LocalDate.of(2026, 6, 1);
  private static final LevelRef BASIC = ComDix.EDITION.level("four", "foundation");
  private static final LevelRef MIDDLE = ComDix.EDITION.level("four", "intermediate");

  private static Certificate issued(Dossier dossier, String day) {
    return Sealed.ISSUER.issue(Modules.decided(dossier, day));
  }

  private static List<String> units(Certificate certificate) {
    return certificate.getUnits().stream().map(GrantedUnit::code).toList();
  }

  private static ScopeReduction without(Certificate old, String... units) {
    return ScopeReduction.builder()
        .number(old.getNumber())
        .addUnits(units)
        .firstDay(REDUCED)
        .build();
  }

  private static CertificateRegister register(Certificate... issued) {
    CertificateRegister register = new CertificateRegister();
    for (Certificate one : issued) {
      register.issued(List.of(one), Modules.scheme()).orThrow();
    }
    return register;
  }

  private static List<String> problems(Checked<?> checked) {
    return checked.problems().stream().map(one -> one.getCode() + ": " + one.getMessage()).toList();
  }

  @Test
  void theCertificateListsTheModulesPassedAndItsSealCoversThem() {
    SealedCertificate sealed =
        Sealed.ISSUER.issue(Modules.decided(passed(COMPUTER, ONLINE), "2026-03-01"), Sealed.SIGNER);
    assertThat(units(sealed.certificate())).containsExactly(COMPUTER, ONLINE);
    VerificationReport report =
        Verifier.verify(
            sealed.token().getBytes(StandardCharsets.US_ASCII),
            Sealed.TRUST,
            number -> CertificateStatus.GOOD,
            LocalDate.of(2026, 12, 1));
    assertThat(report.certificate()).contains(sealed.certificate());
    Golden.assertJson("certificate-units.json", Certificate.class, sealed.certificate());
  }

  @Test
  void aThirdModuleExtendsItAndTheOldOneIsSuperseded() {
    Certificate two = issued(passed(COMPUTER, ONLINE), "2026-03-01");
    Certificate three = issued(passed(COMPUTER, ONLINE, WORDS), "2026-05-01");
    CertificateRegister register = register(two);
    assertThat(register.attesting(three)).isEmpty();
    assertThat(register.issued(List.of(three), Modules.scheme()).orThrow())
        .containsExactly(
            StatusChange.builder()
                .number(two.getNumber())
                .kind(Kind.REVOKED)
                .firstDay(LocalDate.of(2026, 5, 1))
                .replacedBy(three.getNumber())
                .build());
    assertThat(units(three)).containsExactly(COMPUTER, ONLINE, WORDS);
    assertThat(register.inForce(LocalDate.of(2026, 5, 1))).containsExactly(three);
    assertThat(register.inForce(LocalDate.of(2026, 4, 30))).containsExactly(two);
  }

  @Test
  void nobodyNeedsACertificateThatSaysNoMoreThanTheOneHeld() {
    Certificate two = issued(passed(COMPUTER, ONLINE), "2026-03-01");
    CertificateRegister register = register(two);
    assertThat(register.attesting(issued(passed(COMPUTER, ONLINE), "2026-05-01")))
        .containsExactly(two);
    assertThat(register.attesting(issued(passed(ONLINE), "2026-05-01"))).containsExactly(two);
    assertThat(register.attesting(issued(passed(ONLINE, WORDS), "2026-05-01"))).isEmpty();
    assertThat(register.attesting(two)).isEmpty();
    register
        .changed(StatusChange.of(two.getNumber(), Kind.SUSPENDED, LocalDate.of(2026, 4, 1)))
        .orThrow();
    assertThat(register.attesting(issued(passed(ONLINE), "2026-05-01"))).isEmpty();
  }

  /** An award of five years that attests levels, by itself and by a unit. */
  private static Certificate lasting(String award, String day, LevelRef level, LevelRef... own) {
    AwardUnit unit =
        Modules.unit(COMPUTER, "Computer", "Ordenador").toBuilder().addLevels(level).build();
    CertificationScheme scheme =
        Modules.scheme(
            Award.builder()
                .from(Modules.profile())
                .code(award)
                .replaces(List.of())
                .requires(Rules.units(1, "some", award))
                .units(List.of(unit))
                .addLevels(own)
                .validity(
                    Validity.builder()
                        .lasts(Period.ofYears(5))
                        .start(Day.decision())
                        .lastDay(LastDay.ANNIVERSARY)
                        .build())
                .build());
    return Sealed.ISSUER.issue(
        Modules.compiled(scheme)
            .decide(passed(COMPUTER), OffsetDateTime.parse(day + "T12:00:00Z")));
  }

  @Test
  void whatAttestsLessOrLessLongMakesNoOtherNeedless() {
    Certificate held = lasting("a", "2026-03-01", BASIC, BASIC, MIDDLE);
    assertThat(held.attests(held)).isTrue();
    assertThat(held.attests(lasting("a", "2026-03-01", BASIC, BASIC))).isTrue();
    assertThat(lasting("a", "2026-03-01", BASIC, BASIC).attests(held)).isFalse();
    assertThat(held.attests(lasting("b", "2026-03-01", BASIC, BASIC))).isFalse();
    assertThat(held.attests(lasting("a", "2026-03-01", MIDDLE, BASIC))).isFalse();
    assertThat(held.attests(lasting("a", "2026-03-02", BASIC, BASIC))).isFalse();
    assertThat(lasting("a", "2026-03-02", BASIC, BASIC).attests(lasting("a", "2026-03-01", BASIC)))
        .isTrue();
  }

  @Test
  void aModuleFallsAndTheRestStandsToTheLastDayOfTheOldCertificate() {
    Certificate old = lasting("a", "2026-03-01", BASIC, BASIC, MIDDLE);
    ScopeReduction reduction =
        ScopeReduction.builder()
            .number(old.getNumber())
            .addLevels(MIDDLE)
            .firstDay(REDUCED)
            .build();
    Certificate reduced = Sealed.ISSUER.reduce(old, reduction).orThrow();
    assertThat(reduced.getLevels()).containsExactly(BASIC);
    assertThat(reduced.getUnits()).isEqualTo(old.getUnits());
    assertThat(reduced.getIssuedOn()).isEqualTo(REDUCED);
    assertThat(reduced.getValidity()).isEqualTo(DateRange.of(REDUCED, LocalDate.of(2031, 3, 1)));
    assertThat(reduced.getReducedFrom()).contains(old.getNumber());
    assertThat(reduced.getDecisionDigest()).isEqualTo(old.getDecisionDigest());
    assertThat(reduced.isPartOf(old)).isTrue();
    assertThat(old.isPartOf(old)).isFalse();
  }

  @Test
  void theRegisterRevokesTheOldCertificateAndRecordsWhatIsLeft() {
    Certificate old = issued(passed(COMPUTER, ONLINE, WORDS), "2026-03-01");
    CertificateRegister register = register(old);
    SealedCertificate sealed =
        Sealed.ISSUER.reduce(old, without(old, ONLINE), Sealed.SIGNER).orThrow();
    Certificate reduced = sealed.certificate();
    assertThat(units(reduced)).containsExactly(COMPUTER, WORDS);
    StatusChange change =
        StatusChange.builder()
            .number(old.getNumber())
            .kind(Kind.REVOKED)
            .firstDay(REDUCED)
            .replacedBy(reduced.getNumber())
            .reason("the attempt was annulled")
            .build();
    Optional<String> reason = Optional.of("the attempt was annulled");
    assertThat(register.reduced(reduced, reason).orThrow()).isEqualTo(change);
    assertThat(register.inForce(REDUCED.minusDays(1))).containsExactly(old);
    assertThat(register.inForce(REDUCED)).containsExactly(reduced);
    assertThat(CertificateRegister.replay(register.log()).orThrow().log())
        .isEqualTo(register.log());
    List<RegisterEntry> log = register.log();
    assertThat(register.reduced(reduced, reason).orThrow()).isEqualTo(change);
    assertThat(register.log()).isEqualTo(log);
    Golden.assertJson("certificate-reduced.json", Certificate.class, reduced);
  }

  @Test
  void theSameReductionGivesTheSameNumberAndAnotherOneAnother() {
    Certificate old = issued(passed(COMPUTER, ONLINE, WORDS), "2026-03-01");
    Certificate one = Sealed.ISSUER.reduce(old, without(old, ONLINE, WORDS)).orThrow();
    assertThat(Sealed.ISSUER.reduce(old, without(old, WORDS, ONLINE)).orThrow()).isEqualTo(one);
    assertThat(Sealed.ISSUER.reduce(old, without(old, WORDS)).orThrow().getNumber())
        .isNotEqualTo(one.getNumber());
    assertThat(one.getNumber()).isNotEqualTo(old.getNumber());
  }

  @Test
  void aReducedCertificateMayBeReducedAndExtendedAgain() {
    Certificate old = issued(passed(COMPUTER, ONLINE, WORDS), "2026-03-01");
    CertificateRegister register = register(old);
    Certificate two = Sealed.ISSUER.reduce(old, without(old, ONLINE)).orThrow();
    register.reduced(two, Optional.empty()).orThrow();
    Certificate one = Sealed.ISSUER.reduce(two, without(two, WORDS)).orThrow();
    register.reduced(one, Optional.empty()).orThrow();
    assertThat(units(one)).containsExactly(COMPUTER);
    Certificate again = issued(passed(COMPUTER, ONLINE, WORDS), "2026-09-01");
    assertThat(register.attesting(again)).isEmpty();
    assertThat(register.issued(List.of(again), Modules.scheme()).orThrow())
        .extracting(StatusChange::getNumber)
        .containsExactly(one.getNumber());
    assertThat(register.inForce(LocalDate.of(2026, 9, 1))).containsExactly(again);
  }

  @Test
  void whatMakesNoSenseIsRefusedAllAtOnce() {
    Certificate old = issued(passed(COMPUTER, ONLINE), "2026-07-01");
    CertificateNumber other = CertificateNumber.of("A-1");
    assertThat(
            problems(
                Sealed.ISSUER.reduce(
                    old,
                    without(old, COMPUTER, "dance", ONLINE).toBuilder()
                        .number(other)
                        .addLevels(BASIC)
                        .build())))
        .containsExactly(
            "reduction.other-certificate: number must be of the certificate that is reduced, "
                + old.getNumber()
                + ", was A-1",
            "reduction.unknown-unit: unit must be one of the certificate's, [computer-essentials,"
                + " online-essentials], was dance",
            "reduction.nothing-left: a unit must be left, of [computer-essentials,"
                + " online-essentials] none was: such a certificate is withdrawn, and not reduced",
            "reduction.unknown-level: level must be one of the certificate's, [], was " + BASIC,
            "reduction.not-valid: firstDay must be a day on which "
                + old.getNumber()
                + " is valid, issued on 2026-07-01 for "
                + old.getValidity()
                + ", was 2026-06-01");
    assertThat(Sealed.ISSUER.reduce(old, without(old, "dance")).problems())
        .extracting(one -> one.getLocation().getPointer().orElseThrow())
        .containsExactly("/units/0", "/firstDay");
    assertThat(problems(Issuer.of("Another", "B").reduce(old, without(old, ONLINE))))
        .containsExactly(
            "reduction.other-issuer: certificate must be of issuer Another, "
                + old.getNumber()
                + " was of "
                + old.getIssuer());
  }

  @Test
  void theRegisterRefusesToReduceWhatIsNotGoodOrNoPartOfIt() {
    Certificate old = issued(passed(COMPUTER, ONLINE, WORDS), "2026-03-01");
    Certificate reduced = Sealed.ISSUER.reduce(old, without(old, ONLINE)).orThrow();
    assertThat(problems(new CertificateRegister().reduced(reduced, Optional.empty())))
        .containsExactly(
            "register.not-reduced: %s must be reduced from a certificate of the register, was from %s"
                .formatted(reduced.getNumber(), old.getNumber()));
    assertThat(problems(register(old).reduced(old, Optional.empty())))
        .containsExactly(
            "register.not-reduced: %s must be reduced from a certificate of the register, was from none"
                .formatted(old.getNumber()));
    CertificateRegister suspended = register(old);
    suspended
        .changed(StatusChange.of(old.getNumber(), Kind.SUSPENDED, LocalDate.of(2026, 4, 1)))
        .orThrow();
    List<RegisterEntry> log = suspended.log();
    assertThat(problems(suspended.reduced(reduced, Optional.empty())))
        .containsExactly(
            "register.not-good: %s must be good and valid on 2026-06-01 to be reduced, was SUSPENDED for %s"
                .formatted(old.getNumber(), old.getValidity()));
    assertThat(suspended.log()).isEqualTo(log);
    suspended.changed(StatusChange.of(old.getNumber(), Kind.REINSTATED, REDUCED)).orThrow();
    assertThat(suspended.reduced(reduced, Optional.empty()).isOk()).isTrue();
    CertificateRegister later = register(old);
    later
        .changed(StatusChange.of(old.getNumber(), Kind.SUSPENDED, LocalDate.of(2026, 7, 1)))
        .orThrow();
    later
        .changed(StatusChange.of(old.getNumber(), Kind.REINSTATED, LocalDate.of(2026, 8, 1)))
        .orThrow();
    assertThat(problems(later.reduced(reduced, Optional.empty())))
        .containsExactly(
            "register.order: firstDay must not be before 2026-08-01, was 2026-06-01 for "
                + old.getNumber());
  }

  @Test
  void aNumberThatIsTakenIsRefusedAndNothingIsRecorded() {
    Certificate old = issued(passed(COMPUTER, ONLINE, WORDS), "2026-03-01");
    Certificate taken = issued(passed(COMPUTER), "2026-02-01");
    CertificateRegister register = new CertificateRegister();
    register.issued(old).orThrow();
    register.issued(taken).orThrow();
    Certificate reduced = old.reduced(without(old, ONLINE), taken.getNumber()).orThrow();
    List<RegisterEntry> log = register.log();
    assertThat(problems(register.reduced(reduced, Optional.empty())))
        .containsExactly(
            "register.number-taken: number must be of one certificate, was %s again"
                .formatted(taken.getNumber()));
    assertThat(register.log()).isEqualTo(log);
  }

  @Test
  void whatSaysThatItIsReducedFromAnotherIsHeldToIt() {
    Certificate old = issued(passed(COMPUTER, ONLINE, WORDS), "2026-03-01");
    Certificate other = issued(passed(COMPUTER, ONLINE), "2026-03-01");
    CertificateNumber number = CertificateNumber.of("A-1");
    Certificate reduced = other.reduced(without(other, ONLINE), number).orThrow();
    assertThat(reduced.isPartOf(old)).isFalse(); // by another decision
    CertificateRegister register = register(other);
    assertThat(register.reduced(reduced, Optional.empty()).isOk()).isTrue();
  }

  @Test
  void reductionsKeepTheContractAndTheirLimits() {
    Certificate old = issued(passed(COMPUTER, ONLINE), "2026-03-01");
    ScopeReduction reduction = without(old, ONLINE);
    ValueContract.of(
            ScopeReduction.class,
            reduction,
            reduction.toBuilder().units(List.of()).addLevels(BASIC).build())
        .lawsBeyondAnnotations("units", "are different, and there where no levels are")
        .lawsBeyondAnnotations("levels", "are different")
        .verify();
    assertThatRefused(
        "units must be lower-case letters and digits joined by - or ., was 'A'",
        reduction.toBuilder().addUnits("A"));
    assertThatRefused(
        "units must all be different, was online-essentials again",
        reduction.toBuilder().addUnits(ONLINE));
    assertThatRefused(
        "levels must all be different, was " + BASIC + " again",
        reduction.toBuilder().addLevels(BASIC, BASIC));
    assertThatRefused(
        "units or levels must be there, neither was", reduction.toBuilder().units(List.of()));
  }

  private static void assertThatRefused(String message, ScopeReduction.Builder builder) {
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
