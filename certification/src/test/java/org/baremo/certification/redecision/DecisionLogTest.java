package org.baremo.certification.redecision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.redecision.Logs.TEST;
import static org.baremo.certification.redecision.Logs.dossier;
import static org.baremo.certification.redecision.Logs.entry;
import static org.baremo.certification.redecision.Logs.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.core.problem.Checked;
import org.junit.jupiter.api.Test;

class DecisionLogTest {
  private static final LoggedDecision ONE = entry(TEST, dossier("h-1", 50), "T-1");
  private static final LoggedDecision OTHER = entry(TEST, dossier("h-2", 20));

  private static byte[] written(DecisionLog log) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    log.write(out);
    return out.toByteArray();
  }

  private static Checked<DecisionLog> read(String lines) throws IOException {
    return DecisionLog.read(new ByteArrayInputStream(lines.getBytes(UTF_8)), "log.ndjson");
  }

  @Test
  void decisionsStayInTheOrderInWhichTheyWereAdded() {
    DecisionLog log = log(OTHER, ONE);
    assertThat(log.entries()).containsExactly(OTHER, ONE);
    assertThat(log.find(ONE.getDecision().digest())).contains(ONE);
    assertThat(log.find(CertificateNumber.of("T-1"))).contains(ONE);
    assertThat(log.find(CertificateNumber.of("T-2"))).isEmpty();
  }

  @Test
  void theSameEntryOnceMoreChangesNothing() {
    assertThat(log(ONE, OTHER, ONE).entries()).containsExactly(ONE, OTHER);
  }

  @Test
  void aLogNeverContradictsItself() {
    LoggedDecision renamed =
        ONE.toBuilder().certificates(Map.of("high", CertificateNumber.of("T-2"))).build();
    assertThatThrownBy(() -> log(ONE, renamed))
        .hasMessage(
            "certificates of decision %s must stay {high=T-1}, were {high=T-2}"
                .formatted(ONE.getDecision().digest()));
    LoggedDecision taken = entry(TEST, dossier("h-3", 50), "T-1");
    assertThatThrownBy(() -> log(ONE, taken))
        .hasMessage(
            "certificate must be of one decision, was T-1 of %s again"
                .formatted(ONE.getDecision().digest()));
  }

  @Test
  void anEntryHoldsTheDossierThatItsDecisionCites() {
    assertThatThrownBy(() -> ONE.toBuilder().dossier(OTHER.getDossier()).build())
        .hasMessage(
            "dossier must be the one that the decision cites, %s, was %s"
                .formatted(
                    ONE.getDecision().getDossierDigest(), OTHER.getDecision().getDossierDigest()));
    assertThatThrownBy(
            () -> OTHER.toBuilder().putCertificate("low", CertificateNumber.of("T-9")).build())
        .hasMessage("certificates must be for awards given, [], was T-9 for low");
    CertificateNumber number = CertificateNumber.of("T-9");
    assertThatThrownBy(
            () -> ONE.toBuilder().certificates(Map.of("high", number, "low", number)).build())
        .hasMessageContaining("certificates must all be different, were [T-9, T-9]")
        .hasMessageContaining("certificates must be for awards given, [high], was T-9 for low");
  }

  @Test
  void aLogIsReadAsItWasWritten() throws IOException {
    byte[] lines = written(log(ONE, OTHER));
    DecisionLog read = read(new String(lines, UTF_8)).orThrow();
    assertThat(read.entries()).containsExactly(ONE, OTHER);
    assertThat(written(read)).isEqualTo(lines);
    assertThat(read("").orThrow().entries()).isEmpty();
  }

  @Test
  void aLogIsReadWholeOrNotAtAll() throws IOException {
    String good = new String(written(log(ONE, OTHER)), UTF_8);
    String forged = good.replaceFirst("\"outcome\":\"refused\"", "\"outcome\":\"granted\"");
    Checked<DecisionLog> read = read(forged + "nonsense\n");
    assertThat(read.isOk()).isFalse();
    assertThat(read.problems())
        .extracting(problem -> problem.getLocation().getLine().orElseThrow())
        .containsExactly(2L, 3L);
    assertThat(read.problems().get(0).getMessage())
        .contains("outcome must be what the findings come to, REFUSED, was GRANTED");
  }

  @Test
  void contradictingLinesArePointedAt() throws IOException {
    String one = new String(written(log(ONE)), UTF_8);
    Checked<DecisionLog> read = read(one + one + one.replace("\"T-1\"", "\"T-2\""));
    assertThat(read.problems())
        .extracting(Object::toString)
        .containsExactly(
            "log.ndjson:3: certificates of decision %s must stay {high=T-1}, were {high=T-2}"
                .concat(" [log.contradiction]")
                .formatted(ONE.getDecision().digest()));
  }
}
