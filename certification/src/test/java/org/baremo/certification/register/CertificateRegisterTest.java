package org.baremo.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.register.Books.certificate;
import static org.baremo.certification.register.Books.change;
import static org.baremo.certification.register.Books.day;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.register.CertificateRegister.Receipt;
import org.baremo.certification.register.StatusChange.Kind;
import org.baremo.certification.status.CertificateStatus;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class CertificateRegisterTest {
  private static final Certificate ANNA = certificate("h-anna", "2024-03-01");
  private static final Certificate BRUNO = certificate("h-bruno", "2024-06-01");

  private static CertificateRegister register(Certificate... certificates) {
    CertificateRegister register = new CertificateRegister();
    Stream.of(certificates).forEach(one -> register.issued(one).orThrow());
    return register;
  }

  private static List<String> problems(Checked<?> checked) {
    return checked.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aCertificateIsGoodFromTheDayOfItsIssue() {
    CertificateRegister register = register(ANNA);
    assertThat(register.status(ANNA.getNumber(), day("2024-02-29")))
        .isEqualTo(CertificateStatus.UNKNOWN);
    assertThat(register.status(ANNA.getNumber(), day("2024-03-01")))
        .isEqualTo(CertificateStatus.GOOD);
    assertThat(register.status(BRUNO.getNumber(), day("2024-12-01")))
        .isEqualTo(CertificateStatus.UNKNOWN);
  }

  @Test
  void aChangeHoldsForTheWholeOfItsFirstDay() {
    CertificateRegister register = register(ANNA);
    register.changed(change(ANNA, Kind.SUSPENDED, "2024-05-01")).orThrow();
    register.changed(change(ANNA, Kind.REINSTATED, "2024-05-10")).orThrow();
    register.changed(change(ANNA, Kind.REVOKED, "2025-01-01")).orThrow();
    assertThat(
            Stream.of("2024-04-30", "2024-05-01", "2024-05-09", "2024-05-10", "2025-01-01")
                .map(day -> register.status(ANNA.getNumber(), day(day))))
        .containsExactly(
            CertificateStatus.GOOD,
            CertificateStatus.SUSPENDED,
            CertificateStatus.SUSPENDED,
            CertificateStatus.GOOD,
            CertificateStatus.REVOKED);
    assertThat(register.statusOn(day("2025-02-01")).statusOf(ANNA.getNumber()))
        .isEqualTo(CertificateStatus.REVOKED);
  }

  @Test
  void whatIsInForceIsIssuedValidAndGood() {
    CertificateRegister register = register(ANNA, BRUNO);
    register.changed(change(BRUNO, Kind.SUSPENDED, "2024-07-01")).orThrow();
    assertThat(register.inForce(day("2024-05-31"))).containsExactly(ANNA);
    assertThat(register.inForce(day("2024-06-01"))).containsExactly(ANNA, BRUNO);
    assertThat(register.inForce(day("2024-07-01"))).containsExactly(ANNA);
    assertThat(register.inForce(day("2029-03-01"))).containsExactly(ANNA);
    assertThat(register.inForce(day("2029-03-02"))).isEmpty();
    assertThat(register.status(ANNA.getNumber(), day("2029-03-02")))
        .isEqualTo(CertificateStatus.GOOD);
  }

  @Test
  void appendingTheSameLineAgainChangesNothing() {
    CertificateRegister register = register(ANNA);
    StatusChange revoked = change(ANNA, Kind.REVOKED, "2024-04-01");
    assertThat(register.changed(revoked).orThrow()).isEqualTo(Receipt.APPENDED);
    List<RegisterEntry> before = register.log();
    assertThat(register.issued(ANNA).orThrow()).isEqualTo(Receipt.ALREADY_THERE);
    assertThat(register.changed(revoked).orThrow()).isEqualTo(Receipt.ALREADY_THERE);
    assertThat(register.log()).isEqualTo(before).hasSize(2);
    assertThat(register.certificates()).containsExactly(ANNA);
  }

  @Test
  void aLineThatContradictsThoseBeforeItIsRefused() {
    CertificateRegister register = register(ANNA);
    Certificate other =
        Certificate.of(
            Sealed.granted(), "intermediate", ANNA.getNumber(), "Example certification body");
    assertThat(problems(register.issued(other)))
        .containsExactly(
            "register: number must be of one certificate, was "
                + ANNA.getNumber()
                + " again [register.number-taken]");
    assertThat(problems(register.changed(change(BRUNO, Kind.REVOKED, "2024-06-02"))))
        .containsExactly(
            "register: number must be in the register, was "
                + BRUNO.getNumber()
                + " [register.unknown-number]");
    assertThat(problems(register.changed(change(ANNA, Kind.REVOKED, "2024-02-29"))))
        .containsExactly(
            "register: firstDay must not be before 2024-03-01, was 2024-02-29 for "
                + ANNA.getNumber()
                + " [register.order]");
    assertThat(problems(register.changed(change(ANNA, Kind.REINSTATED, "2024-04-01"))))
        .containsExactly(
            "register: "
                + ANNA.getNumber()
                + " must not be REINSTATED, was GOOD [register.transition]");
    register.changed(change(ANNA, Kind.REVOKED, "2024-04-01")).orThrow();
    assertThat(problems(register.changed(change(ANNA, Kind.REINSTATED, "2024-05-01"))))
        .containsExactly(
            "register: "
                + ANNA.getNumber()
                + " must not be REINSTATED, was REVOKED [register.transition]");
    assertThat(register.log()).hasSize(2);
  }

  @Test
  void aRegisterIsReadBackFromItsLog() {
    CertificateRegister register = register(ANNA, BRUNO);
    register.changed(change(ANNA, Kind.SUSPENDED, "2024-09-01")).orThrow();
    Json json = Json.standard();
    List<RegisterEntry> read =
        register.log().stream()
            .map(entry -> json.read(json.write(entry), RegisterEntry.class, "log").orThrow())
            .toList();
    CertificateRegister again = CertificateRegister.replay(read).orThrow();
    assertThat(again.log()).isEqualTo(register.log());
    assertThat(again.status(ANNA.getNumber(), day("2024-09-01")))
        .isEqualTo(CertificateStatus.SUSPENDED);
  }

  @Test
  void aLogThatContradictsItselfIsRefusedLineByLine() {
    List<RegisterEntry> log =
        List.of(
            new RegisterEntry.Issued(ANNA),
            new RegisterEntry.Changed(change(BRUNO, Kind.REVOKED, "2024-09-01")),
            new RegisterEntry.Changed(change(ANNA, Kind.REINSTATED, "2024-09-01")));
    assertThat(problems(CertificateRegister.replay(log)))
        .containsExactly(
            "register#/1: number must be in the register, was "
                + BRUNO.getNumber()
                + " [register.unknown-number]",
            "register#/2: "
                + ANNA.getNumber()
                + " must not be REINSTATED, was GOOD [register.transition]");
  }

  @Test
  void manyThreadsAppendEachLineOnce() throws Exception {
    CertificateRegister register = new CertificateRegister();
    List<Certificate> certificates =
        IntStream.range(0, 40).mapToObj(i -> certificate("h-" + i, "2024-03-01")).toList();
    List<Callable<Long>> appenders = new ArrayList<>();
    for (int thread = 0; thread < 4; thread++) {
      appenders.add(
          () ->
              certificates.stream()
                  .filter(one -> register.issued(one).orThrow() == Receipt.APPENDED)
                  .count());
    }
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      long appended = 0;
      for (Future<Long> one : pool.invokeAll(appenders)) {
        appended += one.get();
      }
      assertThat(appended).isEqualTo(40);
    } finally {
      pool.shutdownNow();
    }
    assertThat(register.log()).hasSize(40);
    assertThat(register.certificates()).containsExactlyInAnyOrderElementsOf(certificates);
  }

  @Property(tries = 100)
  void whateverIsAppendedReplaysToTheSame(
      @ForAll @Size(max = 12) List<Kind> lines, @ForAll @IntRange(max = 400) int later) {
    CertificateRegister register = register(ANNA, BRUNO);
    List<Certificate> both = List.of(ANNA, BRUNO);
    for (int i = 0; i < lines.size(); i++) {
      Kind kind = lines.get(i);
      Certificate about = both.get(i % 2);
      register.changed(StatusChange.of(about.getNumber(), kind, day("2024-06-01").plusDays(i)));
    }
    CertificateRegister again = CertificateRegister.replay(register.log()).orThrow();
    assertThat(again.log()).isEqualTo(register.log());
    assertThat(again.inForce(day("2024-06-01").plusDays(later)))
        .isEqualTo(register.inForce(day("2024-06-01").plusDays(later)));
  }

  @Test
  void changesAndEntriesKeepTheContract() {
    StatusChange revoked = change(ANNA, Kind.REVOKED, "2024-05-01");
    ValueContract.of(
            StatusChange.class,
            revoked,
            revoked.toBuilder().kind(Kind.SUSPENDED).reason("under review").build(),
            revoked.toBuilder().number(CertificateNumber.of("A-1")).build())
        .verify();
    ValueContract.of(
            RegisterEntry.class, new RegisterEntry.Issued(ANNA), new RegisterEntry.Changed(revoked))
        .verify();
    assertThatThrownBy(() -> revoked.toBuilder().reason(" ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("reason must not be blank");
  }
}
