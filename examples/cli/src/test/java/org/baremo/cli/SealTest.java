package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
  @TempDir Path folder;

  @Test
  void whatIsSealedIsVerifiedAndWhatIsChangedIsNot() throws IOException {
    Path key = key();
    String token = token(key);
    Program.Result result = verify(token, "--without-status");
    assertThat(result.out())
        .contains("signature: passed", "Not valid as a certificate on 22 November 2026");
    assertThat(result.out())
        .contains(
            "a scheme that only illustrates a real one",
            "valid from 21 November 2026 to 21 November 2031, both included");
    assertThat(result.status()).isZero();
    assertThat(verify(token).status()).isEqualTo(1);
    assertThat(verify(token).out())
        .contains("status: not checked: nobody was asked whether it was revoked");
    int middle = token.indexOf('.') + 40;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    String changed = token.substring(0, middle) + other + token.substring(middle + 1);
    assertThat(verify(changed, "--without-status").status()).isEqualTo(1);
    assertThat(verify(changed, "--without-status", "--language", "es").out())
        .contains(
            "firma: no superada: la firma no es de esa clave",
            "No válido a 22 de noviembre de 2026.");
    assertThat(verify("no token").status()).isEqualTo(1);
  }

  @Test
  void theDayAndTheKeyMatter() throws IOException {
    String token = token(key());
    assertThat(verify(token, "--without-status", "--on", "2031-11-22").out())
        .contains("validity: failed: it is not valid on the day asked about");
    Path other = folder.resolve("other.pem");
    generate(other);
    assertThat(
            Program.run(
                    new ByteArrayInputStream(token.getBytes(StandardCharsets.US_ASCII)),
                    "verify",
                    "-",
                    "--trust",
                    folder.resolve("other.trust.json").toString())
                .out())
        .contains(
            "key: failed: the key is not trusted (key must be a trusted one, was sample-key)");
  }

  @Test
  void aCertificateThatIsNoIllustrationIsCalledValid() throws IOException {
    Path scheme = folder.resolve("scheme.json");
    String shipped = Program.run("scheme", "show", "comdix-intermediate").out();
    Files.writeString(
        scheme, shipped.replaceFirst("\"illustrative\"\\s*:\\s*true", "\"illustrative\": false"));
    String token = token(key(), "--scheme", scheme.toString());
    assertThat(verify(token, "--without-status").out())
        .contains("Valid on 22 November 2026, without knowing whether it was revoked.");
    assertThat(verify(token, "--without-status", "-l", "es").out())
        .contains("Válido a 22 de noviembre de 2026, sin saber si ha sido revocado.");
    assertThat(verify(token).out()).contains("Validity on 22 November 2026 not established");
  }

  @Test
  void aLineOfCertificatesIsVerifiedAndNotTheWholeFile() throws IOException {
    token(key());
    List<String> lines = Files.readAllLines(folder.resolve("out/certificates.ndjson"));
    assertThat(verify(lines.get(0), "--without-status").status()).isZero();
    Program.Result several = verify(String.join("\n", lines), "--without-status");
    assertThat(several.status()).isEqualTo(2);
    assertThat(several.err()).contains("must hold one certificate, had 13 lines; pass one of them");
    assertThat(verify("{\"number\":1}").err()).contains("must be a sealed certificate: a line of");
  }

  @Test
  void aKeyIsNoTrustFile() throws IOException {
    Path key = key();
    Program.Result result = Program.run("verify", "-", "--trust", key.toString());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("baremo: " + key + " must be a trust file (JSON), such as generate-key writes");
  }

  @Test
  void whoSealsForAnIssuerThatTheKeyIsNotTrustedForIsWarned() throws IOException {
    Path key = key();
    assertThat(decide(key).err()).isEmpty();
    assertThat(decide(key, "--issuer", "Escuela").err())
        .startsWith("baremo: warning: certificates name 'Escuela' as their issuer, but ")
        .contains("trusts the key for 'Xunta de Galicia'", "say --issuer \"Xunta de Galicia\"");
    assertThat(decide(key, "--as-of", "2025-12-31").err())
        .contains("certificates are issued on 2025-12-31, but ");
    Files.delete(folder.resolve("sample-key.trust.json"));
    assertThat(decide(key).err())
        .startsWith("baremo: warning: certificates name 'Xunta de Galicia' as their issuer, since");
    assertThat(decide(key, "--issuer", "Escuela").err()).isEmpty();
  }

  @Test
  void aKeyIsNeverReplaced() throws IOException {
    Path key = key();
    byte[] before = Files.readAllBytes(key);
    Program.Result again = generate(key);
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains(key + " is there already");
    assertThat(key).hasBinaryContent(before);
  }

  @Test
  void aFileThatHoldsNoKeySealsNothing() throws IOException {
    Path half = folder.resolve("half.pem");
    String pem = Files.readString(key());
    Files.writeString(half, pem.substring(0, pem.indexOf("-----BEGIN PUBLIC KEY-----")));
    Program.Result result = decide(half);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains(half + " must hold the private key and after it the public key, in PEM");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void numbersAndIssuersAreThoseAskedFor() throws IOException {
    assertThat(decide(key(), "--issuer", "Escuela", "--number-prefix", "ESC").status()).isZero();
    assertThat(Files.readString(folder.resolve("out/certificates.ndjson")))
        .contains("\"number\":\"ESC-", "\"issuer\":\"Escuela\"");
    assertThat(decide(key(), "--number-prefix", "no good").err())
        .contains("prefix must be 1 to 16 capital letters and digits, was 'no good'");
  }

  private Path key() {
    Path key = folder.resolve("sample-key.pem");
    if (Files.notExists(key)) {
      assertThat(generate(key).status()).isZero();
    }
    return key;
  }

  private static Program.Result generate(Path key) {
    return Program.run(
        "generate-key", key.toString(), "--issuer", "Xunta de Galicia", "--from", "2026-01-01");
  }

  private Program.Result decide(Path key, String... more) {
    List<String> line = new ArrayList<>(List.of("decide", "--force"));
    if (!List.of(more).contains("--scheme")) {
      line.addAll(List.of("--scheme", "comdix-intermediate"));
    }
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(List.of("--candidates", "sample/items.csv"));
    line.addAll(List.of("--instrument", "sample/instrument.json"));
    line.addAll(List.of("--scoring", "sample/scoring.json", "--sign-with", key.toString()));
    line.addAll(List.of("--zone", "Europe/Madrid"));
    if (!List.of(more).contains("--as-of")) {
      line.addAll(List.of("--as-of", "2026-11-21"));
    }
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }

  private String token(Path key, String... more) throws IOException {
    assertThat(decide(key, more).status()).isZero();
    String line = Files.readAllLines(folder.resolve("out/certificates.ndjson")).get(0);
    return new ObjectMapper().readTree(line).get("token").asText();
  }

  private Program.Result verify(String token, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("certificate.jws"), token + "\n");
    String trust = folder.resolve("sample-key.trust.json").toString();
    List<String> line = new ArrayList<>(List.of("verify", file.toString(), "--trust", trust));
    if (!List.of(more).contains("--on")) {
      line.addAll(List.of("--on", "2026-11-22"));
    }
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }
}
