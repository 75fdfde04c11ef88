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
    assertThat(result.out()).contains("passed signature", "To be trusted on 2026-11-22.");
    assertThat(result.out()).contains("a scheme that only illustrates a real one");
    assertThat(result.status()).isZero();
    assertThat(verify(token).status()).isEqualTo(1);
    assertThat(verify(token).out()).contains("Not established for 2026-11-22");
    int middle = token.indexOf('.') + 40;
    char other = token.charAt(middle) == 'A' ? 'B' : 'A';
    String changed = token.substring(0, middle) + other + token.substring(middle + 1);
    assertThat(verify(changed, "--without-status").status()).isEqualTo(1);
    assertThat(verify(changed, "--without-status", "--language", "es").out())
        .contains("MAL firma", "No es de fiar");
    assertThat(verify("no token").status()).isEqualTo(1);
  }

  @Test
  void theDayAndTheKeyMatter() throws IOException {
    String token = token(key());
    assertThat(verify(token, "--without-status", "--on", "2031-11-22").out())
        .contains("FAILED validity");
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
        .contains("FAILED key: key must be a trusted one, was sample-key");
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
    List<String> line =
        new ArrayList<>(List.of("decide", "--scheme", "comdix-intermediate", "--force", "--out"));
    line.addAll(List.of(folder.resolve("out").toString(), "--candidates", "sample/items.csv"));
    line.addAll(List.of("--instrument", "sample/instrument.json"));
    line.addAll(List.of("--scoring", "sample/scoring.json", "--sign-with", key.toString()));
    line.addAll(Program.FIXED);
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }

  private String token(Path key) throws IOException {
    assertThat(decide(key).status()).isZero();
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
