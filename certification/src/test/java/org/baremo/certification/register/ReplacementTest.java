package org.baremo.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.register.StatusChange.Kind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.status.CertificateStatus;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

/** What a new certificate takes the place of is revoked when it is recorded. */
class ReplacementTest {
  private static final CertificationScheme HIGHEST = scheme("levels@1", Awarding.HIGHEST);

  /** An upper award that takes the place of the lower one, which reissues itself. */
  private static CertificationScheme scheme(String id, Awarding awarding) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    return comdix.toBuilder()
        .id(VersionedId.parse(id))
        .awards(List.of(award("upper", 80, "lower"), award("lower", 50, "lower")))
        .awarding(awarding)
        .build();
  }

  private static Award award(String code, long percent, String replaces) {
    return Schemes.comdixIntermediate().getAwards().get(0).toBuilder()
        .code(code)
        .requires(
            MarkRequirement.builder()
                .id(code)
                .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(percent)))
                .build())
        .replaces(List.of(replaces))
        .build();
  }

  private static List<Certificate> issued(
      CertificationScheme scheme, String holder, long mark, String day) {
    return Sealed.ISSUER.issueEach(decided(scheme, holder, mark, day));
  }

  private static Decision decided(
      CertificationScheme scheme, String holder, long mark, String day) {
    Dossier dossier = ComDix.dossier(mark);
    Dossier of =
        dossier.toBuilder()
            .profile(dossier.getProfile().toBuilder().holder(HolderKey.of(holder)).build())
            .dates(Map.of(DateName.REGISTRATION, LocalDate.parse(day)))
            .build();
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow())
        .decide(of, OffsetDateTime.parse(day + "T12:00:00Z"));
  }

  private static CertificateStatus status(
      CertificateRegister register, Certificate certificate, String day) {
    return register.status(certificate.getNumber(), LocalDate.parse(day));
  }

  @Test
  void theHigherAwardRevokesTheLowerOneOfTheSamePersonFromItsDayOfIssueOn() {
    CertificateRegister register = new CertificateRegister();
    List<Certificate> lower = issued(HIGHEST, "h-1", 40, "2024-03-01");
    List<Certificate> other = issued(HIGHEST, "h-2", 40, "2024-03-01");
    List<Certificate> upper = issued(HIGHEST, "h-1", 50, "2025-06-01");
    assertThat(register.issued(lower, HIGHEST).orThrow()).isEmpty();
    assertThat(register.issued(other, HIGHEST).orThrow()).isEmpty();
    assertThat(register.issued(upper, HIGHEST).orThrow())
        .containsExactly(
            StatusChange.builder()
                .number(lower.get(0).getNumber())
                .kind(Kind.REVOKED)
                .firstDay(LocalDate.of(2025, 6, 1))
                .replacedBy(upper.get(0).getNumber())
                .build());
    assertThat(status(register, lower.get(0), "2025-05-31")).isEqualTo(CertificateStatus.GOOD);
    assertThat(status(register, lower.get(0), "2025-06-01")).isEqualTo(CertificateStatus.REVOKED);
    assertThat(status(register, other.get(0), "2025-06-01")).isEqualTo(CertificateStatus.GOOD);
    assertThat(status(register, upper.get(0), "2025-06-01")).isEqualTo(CertificateStatus.GOOD);
    assertThat(CertificateRegister.replay(register.log()).orThrow().log())
        .isEqualTo(register.log());
  }

  @Test
  void recordingTheSameAgainChangesNothing() {
    CertificateRegister register = new CertificateRegister();
    List<Certificate> lower = issued(HIGHEST, "h-1", 40, "2024-03-01");
    List<Certificate> upper = issued(HIGHEST, "h-1", 50, "2025-06-01");
    register.issued(lower, HIGHEST).orThrow();
    register.issued(upper, HIGHEST).orThrow();
    List<RegisterEntry> before = register.log();
    assertThat(register.issued(upper, HIGHEST).orThrow()).isEmpty();
    assertThat(register.issued(lower, HIGHEST).orThrow()).isEmpty();
    assertThat(register.log()).isEqualTo(before);
  }

  @Test
  void anAwardThatNamesItselfIsReissuedAcrossVersions() {
    CertificateRegister register = new CertificateRegister();
    CertificationScheme next = scheme("levels@2", Awarding.HIGHEST);
    List<Certificate> first = issued(HIGHEST, "h-1", 40, "2024-03-01");
    List<Certificate> second = issued(next, "h-1", 41, "2025-03-01");
    register.issued(first, HIGHEST).orThrow();
    assertThat(register.issued(second, next).orThrow())
        .extracting(StatusChange::getNumber)
        .containsExactly(first.get(0).getNumber());
    CertificationScheme another = scheme("others@1", Awarding.HIGHEST);
    assertThat(register.issued(issued(another, "h-1", 50, "2026-03-01"), another).orThrow())
        .as("another scheme's awards are no concern of it")
        .isEmpty();
  }

  @Test
  void whatIsSuspendedIsRevokedTooAndWhatIsRevokedOrNewerStays() {
    CertificateRegister register = new CertificateRegister();
    List<Certificate> lower = issued(HIGHEST, "h-1", 40, "2024-03-01");
    List<Certificate> later = issued(HIGHEST, "h-1", 41, "2026-01-01");
    List<Certificate> upper = issued(HIGHEST, "h-1", 50, "2025-06-01");
    register.issued(lower.get(0)).orThrow();
    register.issued(later.get(0)).orThrow();
    register
        .changed(
            StatusChange.of(lower.get(0).getNumber(), Kind.SUSPENDED, LocalDate.of(2024, 5, 1)))
        .orThrow();
    assertThat(register.issued(upper, HIGHEST).orThrow())
        .extracting(StatusChange::getNumber)
        .containsExactly(lower.get(0).getNumber());
    assertThat(status(register, later.get(0), "2026-06-01")).isEqualTo(CertificateStatus.GOOD);
  }

  @Test
  void whatIsRecordedLateIsRevokedAtOnce() {
    CertificateRegister register = new CertificateRegister();
    List<Certificate> upper = issued(HIGHEST, "h-1", 50, "2025-06-01");
    List<Certificate> lower = issued(HIGHEST, "h-1", 40, "2024-03-01");
    register.issued(upper, HIGHEST).orThrow();
    assertThat(register.issued(lower, HIGHEST).orThrow())
        .extracting(StatusChange::getReplacedBy)
        .containsExactly(Optional.of(upper.get(0).getNumber()));
    assertThat(status(register, lower.get(0), "2025-05-31")).isEqualTo(CertificateStatus.GOOD);
    assertThat(register.inForce(LocalDate.of(2025, 6, 1))).isEqualTo(upper);
  }

  @Test
  void ofOneDecisionThatGivesBothTheHigherAloneStaysGood() {
    CertificationScheme every = scheme("levels@1", Awarding.EVERY);
    CertificateRegister register = new CertificateRegister();
    Decision decision = decided(every, "h-1", 50, "2025-06-01");
    assertThat(decision.grants())
        .extracting(Grant::getAward, Grant::getReplacedBy)
        .containsExactly(tuple("upper", Optional.empty()), tuple("lower", Optional.of("upper")));
    List<Certificate> issued = Sealed.ISSUER.issueEach(decision);
    assertThat(issued).extracting(Certificate::getAward).containsExactly("upper");
    assertThat(Sealed.ISSUER.issue(decision)).isEqualTo(issued.get(0));
    List<Certificate> before = issued(every, "h-1", 40, "2024-03-01");
    register.issued(before, every).orThrow();
    assertThat(register.issued(issued, every).orThrow())
        .as("what was issued before is replaced as ever")
        .extracting(StatusChange::getNumber)
        .containsExactly(before.get(0).getNumber());
    assertThat(register.inForce(LocalDate.of(2025, 6, 1))).isEqualTo(issued);
    assertThat(Json.standard().read(Json.standard().write(decision), Decision.class, "d").orThrow())
        .isEqualTo(decision);
    assertThat(
            Explainer.of(every.resolve(ComDix.catalog()).orThrow(), Locale.ENGLISH).text(decision))
        .contains(" gets no certificate of its own: ");
    assertThat(
            Explainer.of(every.resolve(ComDix.catalog()).orThrow(), Locale.forLanguageTag("es"))
                .text(decision))
        .contains(" no tiene certificado propio: ");
  }

  private static List<String> replaced(Award... awards) {
    CertificationScheme scheme =
        HIGHEST.toBuilder().awards(List.of(awards)).awarding(Awarding.EVERY).build();
    return decided(scheme, "h-1", 50, "2025-06-01").grants().stream()
        .map(grant -> grant.getAward() + " " + grant.getReplacedBy().orElse("stands"))
        .toList();
  }

  private static Award after(Award award, int days) {
    return award.toBuilder().issue(Day.decision().plus(Period.ofDays(days))).build();
  }

  @Test
  void ofAwardsThatReplaceEachOtherInACircleOrAChainTheFirstStands() {
    Award top = award("top", 50, "middle");
    Award middle = award("middle", 50, "low");
    Award low = award("low", 50, "low");
    assertThat(replaced(low, middle, top)).containsExactly("low top", "middle top", "top stands");
    Award circle = low.toBuilder().replaces(List.of("top")).build();
    assertThat(replaced(top, middle, circle))
        .containsExactly("top stands", "middle top", "low top");
    assertThat(replaced(circle, top, middle))
        .containsExactly("low stands", "top low", "middle low");
  }

  @Test
  void whatReplacesItOnALaterDayLeavesACertificateUntilThen() {
    Award top = award("top", 50, "low");
    Award low = award("low", 50, "low");
    assertThat(replaced(after(top, 7), low)).containsExactly("top stands", "low stands");
    assertThat(replaced(after(top, 7), after(low, 7))).containsExactly("top stands", "low top");
    assertThat(replaced(top, after(low, 7))).containsExactly("top stands", "low top");
    CertificationScheme scheme =
        HIGHEST.toBuilder().awards(List.of(after(top, 7), low)).awarding(Awarding.EVERY).build();
    List<Certificate> both = issued(scheme, "h-1", 50, "2025-06-01");
    CertificateRegister register = new CertificateRegister();
    assertThat(register.issued(both, scheme).orThrow())
        .extracting(StatusChange::getFirstDay)
        .containsExactly(LocalDate.of(2025, 6, 8));
    assertThat(status(register, both.get(1), "2025-06-07")).isEqualTo(CertificateStatus.GOOD);
    assertThat(status(register, both.get(1), "2025-06-08")).isEqualTo(CertificateStatus.REVOKED);
  }

  @Test
  void aGrantThatIsReplacedNamesAnotherThatStands() {
    Decision decision = decided(scheme("levels@1", Awarding.EVERY), "h-1", 50, "2025-06-01");
    String document = new String(Json.standard().write(decision), StandardCharsets.UTF_8);
    String by = "\"replacedBy\":\"upper\"";
    assertThat(document).contains(by);
    assertThat(problems(document.replace(by, "\"replacedBy\":\"top\"")))
        .containsExactly("replacedBy of lower must be an award that stands, [upper], was top");
    assertThat(problems(document.replace(by, "\"replacedBy\":\"lower\"")))
        .containsExactly("replacedBy must be another award, was lower");
  }

  private static List<String> problems(String document) {
    return Json.standard()
        .read(document.getBytes(StandardCharsets.UTF_8), Decision.class, "decision")
        .problems()
        .stream()
        .map(Problem::getMessage)
        .toList();
  }

  @Test
  void ofTwoOfOneDayTheOneRecordedLaterStaysHoweverOftenBothAreRecorded() {
    CertificateRegister register = new CertificateRegister();
    List<Certificate> first = issued(HIGHEST, "h-1", 40, "2024-03-01");
    List<Certificate> second = issued(HIGHEST, "h-1", 41, "2024-03-01");
    register.issued(first, HIGHEST).orThrow();
    register.issued(second, HIGHEST).orThrow();
    register.issued(first, HIGHEST).orThrow();
    assertThat(register.inForce(LocalDate.of(2024, 3, 1))).isEqualTo(second);
  }

  @Property(tries = 100)
  void nobodyEverHoldsTwoGoodOnesOfWhichOneReplacesTheOther(
      @ForAll @Size(max = 8) List<@IntRange(max = 59) Integer> cases) {
    CertificateRegister register = new CertificateRegister();
    List<List<Certificate>> all = new ArrayList<>();
    for (int number : cases) {
      String holder = "h-" + number % 2;
      String day = LocalDate.of(2024, 1, 1).plusDays(number % 5).toString();
      all.add(issued(HIGHEST, holder, 30 + number / 2, day));
    }
    all.forEach(one -> register.issued(one, HIGHEST).orThrow());
    List<RegisterEntry> log = register.log();
    all.forEach(one -> assertThat(register.issued(one, HIGHEST).orThrow()).isEmpty());
    assertThat(register.log()).isEqualTo(log);
    assertThat(CertificateRegister.replay(log).orThrow().log()).isEqualTo(log);
    List<Certificate> good = register.inForce(LocalDate.of(2024, 2, 1));
    List<Certificate> lower = good.stream().filter(one -> one.getAward().equals("lower")).toList();
    assertThat(lower).extracting(Certificate::getHolder).doesNotHaveDuplicates();
    for (Certificate one : lower) {
      assertThat(good)
          .noneMatch(
              other ->
                  other.getAward().equals("upper")
                      && other.getHolder().equals(one.getHolder())
                      && other.getIssuedOn().isAfter(one.getIssuedOn()));
    }
    for (RegisterEntry entry : log) {
      if (entry instanceof RegisterEntry.Changed changed) {
        Certificate by = certificate(register, changed.change().getReplacedBy().orElseThrow());
        Certificate old = certificate(register, changed.change().getNumber());
        assertThat(old.getHolder()).isEqualTo(by.getHolder());
        assertThat(old.getAward()).isEqualTo("lower");
        assertThat(old.getIssuedOn()).isBeforeOrEqualTo(by.getIssuedOn());
        assertThat(changed.change().getFirstDay()).isEqualTo(by.getIssuedOn());
      }
    }
  }

  private static Certificate certificate(CertificateRegister register, CertificateNumber number) {
    return register.certificates().stream()
        .filter(one -> one.getNumber().equals(number))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void certificatesOfAnotherSchemeAreRefusedAsAWhole() {
    CertificateRegister register = new CertificateRegister();
    CertificationScheme next = scheme("levels@2", Awarding.HIGHEST);
    List<Certificate> certificates = issued(HIGHEST, "h-1", 40, "2024-03-01");
    assertThat(register.issued(certificates, next).problems())
        .extracting(Problem::getMessage)
        .containsExactly(
            "certificate %s must be of scheme levels@2, was of levels@1"
                .formatted(certificates.get(0).getNumber()));
    assertThat(register.log()).isEmpty();
  }

  @Test
  void twoCertificatesOfOneNumberInOneCallAreRefusedAsAWhole() {
    CertificateRegister register = new CertificateRegister();
    Certificate first = issued(HIGHEST, "h-1", 40, "2024-03-01").get(0);
    Certificate second =
        Certificate.of(
            decided(HIGHEST, "h-2", 41, "2024-03-02"),
            "lower",
            first.getNumber(),
            first.getIssuer());
    assertThat(register.issued(List.of(first, second, first, second), HIGHEST).problems())
        .extracting(Problem::toString)
        .containsOnly(
            "register: number must be of one certificate, was %s again [register.number-taken]"
                .formatted(first.getNumber()))
        .hasSize(2);
    assertThat(register.log()).isEmpty();
    assertThat(register.issued(List.of(first, first), HIGHEST).orThrow())
        .as("the same one twice is no contradiction")
        .isEmpty();
    assertThat(register.log()).containsExactly(new RegisterEntry.Issued(first));
    assertThat(register.issued(List.of(second), HIGHEST).problems()).hasSize(1);
    assertThat(register.certificates()).containsExactly(first);
  }

  @Test
  void whatChangedAfterTheIssueOfWhatReplacesItIsRevokedFromItsLastChangeOn() {
    CertificateRegister register = new CertificateRegister();
    Certificate lower = issued(HIGHEST, "h-1", 40, "2024-03-01").get(0);
    List<Certificate> upper = issued(HIGHEST, "h-1", 50, "2024-06-01");
    register.issued(lower).orThrow();
    register.changed(Books.change(lower, Kind.SUSPENDED, "2024-06-10")).orThrow();
    assertThat(register.issued(upper, HIGHEST).orThrow())
        .containsExactly(
            Books.change(lower, Kind.REVOKED, "2024-06-10").toBuilder()
                .replacedBy(upper.get(0).getNumber())
                .build());
    assertThat(status(register, lower, "2024-06-10")).isEqualTo(CertificateStatus.REVOKED);
    assertThat(register.changed(Books.change(lower, Kind.REINSTATED, "2024-07-01")).problems())
        .extracting(Problem::getMessage)
        .containsExactly(lower.getNumber() + " must not be REINSTATED, was REVOKED");
    assertThat(register.inForce(LocalDate.of(2024, 7, 1))).isEqualTo(upper);
    assertThat(CertificateRegister.replay(register.log()).orThrow().log())
        .isEqualTo(register.log());
  }

  /**
   * What anybody does with a register: records certificates by the scheme, suspends or reinstates.
   */
  private static List<Consumer<CertificateRegister>> deeds(List<Integer> days, int changes) {
    List<Consumer<CertificateRegister>> deeds = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = LocalDate.of(2024, 1, 1).plusDays(days.get(i));
      List<Certificate> one =
          issued(HIGHEST, "h-" + i % 2, i % 3 == 0 ? 50 : 40 + i, day.toString());
      deeds.add(register -> register.issued(one, HIGHEST).orThrow());
      for (Kind kind : List.of(Kind.SUSPENDED, Kind.REINSTATED)) {
        LocalDate later = day.plusDays(kind == Kind.SUSPENDED ? changes : 2L * changes);
        // refused where it is unknown yet or revoked already
        deeds.add(
            register ->
                register.changed(StatusChange.of(one.get(0).getNumber(), kind, later)).problems());
      }
    }
    return deeds;
  }

  @Property(tries = 100)
  void inWhateverOrderAllIsRecordedTheSameStandInTheEnd(
      @ForAll @Size(min = 1, max = 6) @UniqueElements List<@IntRange(max = 30) Integer> days,
      @ForAll @IntRange(max = 40) int changes,
      @ForAll Random random) {
    List<Consumer<CertificateRegister>> deeds = deeds(days, changes);
    CertificateRegister register = new CertificateRegister();
    deeds.forEach(deed -> deed.accept(register));
    List<Consumer<CertificateRegister>> shuffled = new ArrayList<>(deeds);
    Collections.shuffle(shuffled, random);
    CertificateRegister other = new CertificateRegister();
    shuffled.forEach(deed -> deed.accept(other));
    // what was refused before its certificate was there comes again, suspensions first
    deeds.forEach(deed -> deed.accept(other));
    assertThat(other.inForce(LocalDate.of(2024, 6, 1)))
        .containsExactlyInAnyOrderElementsOf(register.inForce(LocalDate.of(2024, 6, 1)));
    assertThat(CertificateRegister.replay(other.log()).orThrow().log()).isEqualTo(other.log());
  }

  @Test
  void aReplacementIsARevocationByAnotherCertificate() {
    CertificateNumber number = CertificateNumber.of("EX-1");
    StatusChange suspended = StatusChange.of(number, Kind.SUSPENDED, LocalDate.of(2024, 5, 1));
    assertThatThrownBy(() -> suspended.toBuilder().replacedBy(CertificateNumber.of("EX-2")).build())
        .hasMessage("replacedBy must be left out unless the certificate is revoked");
    assertThatThrownBy(() -> suspended.toBuilder().kind(Kind.REVOKED).replacedBy(number).build())
        .hasMessage("replacedBy must be another certificate than EX-1");
  }
}
