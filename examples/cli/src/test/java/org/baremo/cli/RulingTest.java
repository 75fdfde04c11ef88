package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rulings that have no effect are told with why. */
class RulingTest {
  @TempDir Path folder;

  @BeforeEach
  void writeASchemeOfWhichABoardMayRuleOnTheFee() throws IOException {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    Files.write(
        folder.resolve("scheme.json"),
        Json.standard()
            .write(
                comdix.toBuilder()
                    .awards(
                        List.of(
                            comdix.getAwards().get(0).toBuilder()
                                .requires(AllOf.of("all", fact("fee"), fact("identity")))
                                .build()))
                    .overridable(
                        List.of(
                            OverridePolicy.builder()
                                .requirement("fee")
                                .addRoles(RoleName.of("board"), RoleName.of("director"))
                                .build()))
                    .build()));
  }

  private static FactRequirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  private static String ruling(String requirement, String role, String on) {
    return """
    {"requirement":"%s","ruled":"met","actor":"p-1","role":"%s","reason":"seen","on":"%s"}\
    """
        .formatted(requirement, role, on);
  }

  private String candidate(String overrides) throws IOException {
    return Files.writeString(
            folder.resolve("c.ndjson"),
            """
            {"holder":"h","dates":{"registration":"2026-09-15"},"facts":{"fee":false},"overrides":[%s],\
            "assessment":{"holder":"h","edition":"digcomp@2.2","reported":{"outcomes":{}}}}
            """
                .formatted(overrides))
        .toString();
  }

  private Program.Result run(String command, String... arguments) {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of(arguments));
    line.addAll(Program.FIXED);
    return Program.run(line.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--progress=false", "--brief"})
  void oneOnARequirementThatTheSchemeDoesNotHaveIsNoticed(String form) throws IOException {
    String rulings =
        ruling("fee", "board", "2026-11-20") + "," + ruling("fe", "board", "2026-11-20");
    Program.Result result =
        run(
            "decide",
            "--scheme",
            folder.resolve("scheme.json").toString(),
            "--candidates",
            candidate(rulings),
            "--out",
            folder.resolve("out").toString(),
            form);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains("Decided, and noticed", "dossier.no-requirement  1");
    assertThat(folder.resolve("out/notices.ndjson"))
        .hasContent(
            "{\"line\":1,\"notices\":[{\"code\":\"dossier.no-requirement\",\"pointer\":"
                + "\"/overrides/1/requirement\",\"message\":"
                + "\"the ruling has no effect, the scheme has no requirement 'fe'\"}]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | fee | boss | 2026-11-20 | the scheme does not let the role "boss" rule on "fee", only board, director.
          es | fee | boss | 2026-11-20 | el esquema no deja a la función «boss» resolver sobre «fee», solo a board, director.
          en | identity | board | 2026-11-20 | the scheme lets nobody rule on "identity".
          en | nosuch | board | 2026-11-20 | the scheme has no requirement "nosuch".
          en | fee | board | 2026-11-25 | The ruling on "fee" has no effect: it is of 25 November 2026, after the decision.
          """)
  void oneThatChangesNothingIsToldWithWhy(
      String language, String requirement, String role, String on, String why) throws IOException {
    Path change =
        Files.writeString(
            folder.resolve("change.json"),
            "{\"type\":\"override-added\",\"concern\":{\"holders\":[\"h\"]},\"override\":%s}"
                .formatted(ruling(requirement, role, on)));
    Program.Result result =
        run(
            "redecide",
            folder.resolve("scheme.json").toString(),
            candidate(""),
            change.toString(),
            "-l",
            language);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(result.out()).contains(why);
  }

  @Test
  void aChangeOnWhichNoDecisionDependedIsToldSo() throws IOException {
    Path change =
        Files.writeString(
            folder.resolve("change.json"),
            "{\"type\":\"fact-stated\",\"concern\":{\"holders\":[\"h\"]},"
                + "\"fact\":\"phone\",\"holds\":true}");
    Program.Result result =
        run("redecide", folder.resolve("scheme.json").toString(), candidate(""), change.toString());
    assertThat(result.out())
        .contains("concerned by the change  1")
        .contains("No decision depended on it: each uses what it had, and comes to the same.");
  }
}
