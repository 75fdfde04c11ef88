package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of an award are decided, written, sealed and shown by the command. */
class UnitsTest {
  private static final String SCHEME =
      """
      {"id":"modules@1","title":{"base":"en","texts":{"en":{"value":"Modules","status":"official"}}},
       "framework":"digcomp@2.2","illustrative":false,"inForce":{"firstDay":"2020-01-01"},
       "anchor":"decision","awards":[{"code":"profile",
        "title":{"base":"en","texts":{"en":{"value":"Profile","status":"official"}}},
        "requires":{"type":"units","id":"some","award":"profile","count":1},
        "units":[
         {"code":"writing","title":{"base":"en","texts":{"en":{"value":"Writing","status":"official"}}},
          "levels":["digcomp@2.2/level/four/foundation"],
          "requires":{"type":"fact","id":"writing-passed","fact":"writing"}},
         {"code":"online","title":{"base":"en","texts":{"en":{"value":"Online","status":"official"}}},
          "requires":{"type":"fact","id":"online-passed","fact":"online"}}]}]}
      """;

  private static final String CANDIDATES =
      """
      {"holder":"h-1","facts":{"writing":true,"online":true},"assessment":{"holder":"h-1","edition":"digcomp@2.2","reported":{"overall":{"type":"assessed","mark":{"value":43,"maximum":60}}}}}
      {"holder":"h-2","facts":{"writing":false,"online":true},"assessment":{"holder":"h-2","edition":"digcomp@2.2","reported":{"overall":{"type":"assessed","mark":{"value":43,"maximum":60}}}}}
      {"holder":"h-3","facts":{"writing":false,"online":false},"assessment":{"holder":"h-3","edition":"digcomp@2.2","reported":{"overall":{"type":"assessed","mark":{"value":43,"maximum":60}}}}}
      """;

  @TempDir Path folder;

  private Path scheme() throws IOException {
    return Files.writeString(folder.resolve("scheme.json"), SCHEME);
  }

  private Program.Result decide(String... more) throws IOException {
    Path candidates = Files.writeString(folder.resolve("c.ndjson"), CANDIDATES);
    List<String> line = new ArrayList<>(List.of("decide", "--force", "--scheme"));
    line.addAll(List.of(scheme().toString(), "--candidates", candidates.toString()));
    line.addAll(List.of("--out", folder.resolve("out").toString()));
    line.addAll(List.of("--issuer", "A body"));
    line.addAll(Program.FIXED);
    line.addAll(List.of(more));
    return Program.run(line.toArray(String[]::new));
  }

  private List<String> written(String file) throws IOException {
    return Files.readAllLines(folder.resolve("out").resolve(file));
  }

  @Test
  void decisionsListTheUnitsThatAreMet() throws IOException {
    assertThat(decide().status()).isZero();
    JsonNode second = new ObjectMapper().readTree(written("decisions.ndjson").get(1));
    assertThat(second.at("/grant/units/0/code").asText()).isEqualTo("online");
    assertThat(second.at("/grant/units")).hasSize(1);
    JsonNode certificate = new ObjectMapper().readTree(written("certificates.ndjson").get(1));
    assertThat(certificate.findPath("units").findValuesAsText("code")).containsExactly("online");
  }

  @Test
  void inShortTheUnitsStandBesideTheAward() throws IOException {
    assertThat(decide("--brief").status()).isZero();
    assertThat(written("decisions.ndjson"))
        .containsExactly(
            "{\"holder\":\"h-1\",\"outcome\":\"granted\",\"award\":\"profile\","
                + "\"units\":[[\"writing\",\"online\"]],\"failed\":[]}",
            "{\"holder\":\"h-2\",\"outcome\":\"granted\",\"award\":\"profile\","
                + "\"units\":[[\"online\"]],\"failed\":[]}",
            "{\"holder\":\"h-3\",\"outcome\":\"refused\",\"failed\":[\"some\"]}");
  }

  @Test
  void aSealedCertificateIsShownWithItsUnits() throws IOException {
    Path key = folder.resolve("key.pem");
    Program.run("generate-key", key.toString(), "--issuer", "A body", "--from", "2026-01-01");
    assertThat(decide("--sign-with", key.toString()).status()).isZero();
    Path one = Files.writeString(folder.resolve("one"), written("certificates.ndjson").get(0));
    String trust = folder.resolve("key.trust.json").toString();
    String told =
        Program.run("verify", one.toString(), "--trust", trust, "--on", "2026-11-22").out();
    assertThat(told)
        .contains(
            "  Unit: Writing (digcomp@2.2/level/four/foundation)\n",
            "  Unit: Online\n",
            "signature: passed");
    assertThat(
            Program.run(
                    "verify", one.toString(), "--trust", trust, "--on", "2026-11-22", "-l", "es")
                .out())
        .contains("  Unidad: Online [en]\n");
  }

  @Test
  void whatUnitsAskForIsNoColumnWithoutEffect() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("c.csv"), "holder,overall,fact:writing,fact:online\nh-1,43,true,no\n");
    Program.Result result =
        Program.run(
            "decide",
            "--scheme",
            scheme().toString(),
            "--candidates",
            table.toString(),
            "--out",
            folder.resolve("table").toString(),
            "--as-of",
            "2026-11-21",
            "--zone",
            "Europe/Madrid");
    assertThat(result.err() + result.out()).doesNotContain("has no effect");
  }
}
