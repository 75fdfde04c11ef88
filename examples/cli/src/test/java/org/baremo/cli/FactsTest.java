package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that a scheme asks for, from both kinds of candidates to the decision. */
class FactsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @BeforeEach
  void writeASchemeThatAsksForOneFact() throws IOException {
    write(FactRequirement.builder().id("settled").fact(FactName.of("fee-settled")).build());
  }

  private void write(Requirement settled) throws IOException {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    Files.write(
        folder.resolve("scheme.json"),
        Json.standard()
            .write(
                comdix.toBuilder()
                    .awards(
                        List.of(comdix.getAwards().get(0).toBuilder().requires(settled).build()))
                    .build()));
  }

  @Test
  void aTableStatesThemAndABlankIsNotNo() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            holder,date:registration,fact:fee-settled
            a,2026-09-15,yes
            b,2026-09-15,no
            c,2026-09-15,
            d,2026-09-15,perhaps
            """);
    assertThat(decided(table, 1)).containsExactly("a granted", "b refused", "c indeterminate");
    assertThat(Files.readString(folder.resolve("out/rejected.ndjson")))
        .contains(
            "column 'fact:fee-settled': fact must be yes or no, or left blank where it is not"
                + " known, was 'perhaps'");
  }

  @Test
  void aDocumentStatesThemAndWhatIsLeftOutIsNotNo() throws IOException {
    Path documents =
        Files.write(
            folder.resolve("c.ndjson"),
            List.of(
                document("a", "\"facts\":{\"fee-settled\":true},"),
                document("b", "\"facts\":{\"fee-settled\":false},"),
                document("c", ""),
                document("d", "\"facts\":{\"Fee settled\":true},")));
    assertThat(decided(documents, 1)).containsExactly("a granted", "b refused", "c indeterminate");
    assertThat(Files.readString(folder.resolve("out/rejected.ndjson")))
        .contains("\"code\":\"row.bad-fact\"", "\"pointer\":\"/facts/Fee settled\"", "Fee settled");
  }

  @Test
  void aDocumentStatesEverythingThatADossierHas() throws IOException {
    String code = "{\"type\":\"code\",\"id\":\"title\",\"fact\":\"title\",\"oneOf\":[\"eso\"]}";
    write(
        Json.standard()
            .read(code.getBytes(StandardCharsets.UTF_8), Requirement.class, "code")
            .orThrow());
    String others =
        "\"numbers\":{\"points\":18.5},\"levels\":{\"jury\":{\"type\":\"attained\","
            + "\"level\":\"digcomp@2.2/level/eight/5\"}},"
            + "\"periods\":{\"accredited\":[{\"firstDay\":\"2020-01-01\"}]},"
            + "\"duties\":[{\"role\":\"examiner\",\"person\":\"p-1\"}],";
    Path documents =
        Files.write(
            folder.resolve("c.ndjson"),
            List.of(
                document("a", others + "\"codes\":{\"title\":[\"fp\",\"eso\"]},"),
                document("b", others + "\"codes\":{\"title\":[]},"),
                document("c", others),
                document("d", "\"codes\":{\"Title\":[\"eso\"]},"),
                document("e", "\"numbers\":{\"points\":\"many\"},")));
    assertThat(decided(documents, 1)).containsExactly("a granted", "b refused", "c indeterminate");
    assertThat(rejections())
        .hasSize(2)
        .first()
        .isEqualTo(
            "4 json.bad-value /codes/Title: fact must be lower-case letters and digits joined by -"
                + " or ., was 'Title'");
  }

  @Test
  void whatBreaksALawOfDossiersIsToldWhereItStands() throws IOException {
    write(FactRequirement.builder().id("settled").fact(FactName.of("fee-settled")).build());
    String vacant = "\"vacantRoles\":[\"examiner\"],";
    String had = "\"duties\":[{\"role\":\"examiner\",\"person\":\"p-1\"}],";
    Path documents =
        Files.write(
            folder.resolve("c.ndjson"),
            List.of(
                document("a", vacant + had),
                document("b", "\"codes\":{\"title\":[\" \"]},"),
                document("c", "\"vacantRoles\":[\"examiner\"],\"codes\":{\"title\":[]},")));
    assertThat(decided(documents, 1)).containsExactly("c indeterminate");
    assertThat(rejections())
        .containsExactly(
            "1 json.law /vacantRoles: vacantRoles must not name examiner, which duties say somebody"
                + " had",
            "2 json.law /codes: codes must not be blank");
  }

  private void write(String requirement) throws IOException {
    write(
        Json.standard()
            .read(requirement.getBytes(StandardCharsets.UTF_8), Requirement.class, "rule")
            .orThrow());
  }

  @Test
  void aTableStatesNumbers() throws IOException {
    write(
        "{\"type\":\"compare\",\"id\":\"points\",\"left\":{\"type\":\"number\",\"name\":\"points\"},"
            + "\"comparison\":\"at-least\",\"right\":{\"type\":\"constant\",\"value\":18.5}}");
    Path table =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            holder;date:registration;number:points
            a;2026-09-15;18.5
            b;2026-09-15;55/3
            c;2026-09-15;
            d;2026-09-15;18,5
            e;2026-09-15;many
            """);
    assertThat(decided(table, 1)).containsExactly("a granted", "b refused", "c indeterminate");
    assertThat(Files.readAllLines(folder.resolve("out/rejected.ndjson")))
        .hasSize(2)
        .anyMatch(
            line ->
                line.contains(
                    "column 'number:points': number must be written with a decimal point and"
                        + " without groups such as 1234.5, was '18,5'"))
        .anyMatch(line -> line.contains("column 'number:points'") && line.contains("'many'"));
  }

  @Test
  void aTableStatesCodesAndADashSaysThatThereIsNone() throws IOException {
    write("{\"type\":\"code\",\"id\":\"title\",\"fact\":\"title\",\"oneOf\":[\"eso\"]}");
    Path table =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            holder,date:registration,code:title
            a,2026-09-15,eso
            b,2026-09-15,fp | eso
            c,2026-09-15,fp
            d,2026-09-15,-
            e,2026-09-15,
            f,2026-09-15,eso|
            g,2026-09-15,eso|eso
            """);
    assertThat(decided(table, 1))
        .containsExactly("a granted", "b granted", "c refused", "d refused", "e indeterminate");
    assertThat(Files.readString(folder.resolve("out/rejected.ndjson")))
        .contains(
            "column 'code:title': code must be one or several different ones joined by |, or - for"
                + " none, was 'eso|'",
            "was 'eso|eso'");
  }

  @Test
  void aTableStatesLevels() throws IOException {
    write(
        "{\"type\":\"level\",\"id\":\"jury\",\"stated\":\"jury\","
            + "\"atLeast\":\"digcomp@2.2/level/four/intermediate\"}");
    Path table =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            holder,date:registration,level:jury
            a,2026-09-15,digcomp@2.2/level/four/intermediate
            b,2026-09-15,digcomp@2.2/level/four/foundation
            c,2026-09-15,below:digcomp@2.2/scale/four
            d,2026-09-15,
            e,2026-09-15,intermediate
            """);
    assertThat(decided(table, 1))
        .containsExactly("a granted", "b refused", "c refused", "d indeterminate");
    assertThat(Files.readString(folder.resolve("out/rejected.ndjson")))
        .contains("column 'level:jury': ", "was 'intermediate'");
  }

  @Test
  void aStatedLevelThatThereIsNotIsRejectedWithItsPlace() throws IOException {
    write(
        "{\"type\":\"level\",\"id\":\"jury\",\"stated\":\"jury\","
            + "\"atLeast\":\"digcomp@2.2/level/four/intermediate\"}");
    Path table =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            holder,date:registration,level:jury
            a,2026-09-15,digcomp@2.2/level/four/intermediate
            b,2026-09-15,digcomp@2.2/level/four/expert
            c,2026-09-15,digcomp@2.9/level/four/expert
            d,2026-09-15,below:digcomp@2.2/scale/five
            """);
    assertThat(decided(table, 1)).containsExactly("a granted");
    assertThat(rejections())
        .containsExactly(
            "3 ref.unresolved column 3: column 'level:jury': scale four of digcomp@2.2 has no level"
                + " expert; it has foundation, intermediate, advanced, highly-specialised",
            "4 ref.unresolved column 3: column 'level:jury': digcomp has no edition 2.9; the"
                + " catalogue has 1.0, 2.0, 2.1, 2.2, 3.0",
            "5 ref.unresolved column 3: column 'level:jury': digcomp@2.2 has no scale five; it has"
                + " eight, four");
  }

  @Test
  void aDocumentStatesNoLevelThatThereIsNot() throws IOException {
    write(
        "{\"type\":\"level\",\"id\":\"jury\",\"stated\":\"jury\","
            + "\"atLeast\":\"digcomp@2.2/level/four/intermediate\"}");
    String attained = "\"levels\":{\"jury\":{\"type\":\"attained\",\"level\":\"%s\"}},";
    String below =
        "\"levels\":{\"jury\":{\"type\":\"below-first-level\",\"edition\":\"%s\",\"scale\":\"%s\"}},";
    Path documents =
        Files.write(
            folder.resolve("c.ndjson"),
            List.of(
                document("a", attained.formatted("digcomp@2.2/level/four/intermediate")),
                document("b", attained.formatted("digcomp@2.2/level/four/expert")),
                document("c", below.formatted("digcomp@2.2", "No slug")),
                document("d", below.formatted("nowhere@1", "four"))));
    assertThat(decided(documents, 1)).containsExactly("a granted");
    List<String> rejected = rejections();
    assertThat(rejected)
        .hasSize(3)
        .startsWith(
            "2 ref.unresolved /levels/jury/level: scale four of digcomp@2.2 has no level expert;"
                + " it has foundation, intermediate, advanced, highly-specialised",
            "3 ref.unresolved /levels/jury/scale: digcomp@2.2 has no scale No slug; it has eight,"
                + " four");
    assertThat(rejected.get(2))
        .startsWith(
            "4 ref.unresolved /levels/jury/edition: the catalogue has no framework nowhere; it"
                + " has ");
  }

  @Test
  void attemptsAndItemsAreOfNodesAndLevelsThatThereAre() throws IOException {
    write("{\"type\":\"fact\",\"id\":\"fee\",\"fact\":\"fee-settled\"}");
    String attempt =
        "\"facts\":{\"fee-settled\":true},\"attempts\":[{\"id\":\"t-1\",\"heldOn\":\"2026-09-10\","
            + "\"result\":\"passed\",\"overall\":{\"type\":\"assessed\",\"standing\":"
            + "{\"type\":\"attained\",\"level\":\"digcomp@2.2/level/four/%s\"}},"
            + "\"outcomes\":{\"digcomp@2.2/area/%s\":{\"type\":\"assessed\",\"standing\":"
            + "{\"type\":\"below-first-level\",\"edition\":\"digcomp@2.2\",\"scale\":\"%s\"}}}}],";
    String item =
        "\"facts\":{\"fee-settled\":true},\"items\":[{\"id\":\"q-1\",\"measures\":[\"%s\"]}],";
    Path documents =
        Files.write(
            folder.resolve("c.ndjson"),
            List.of(
                document("a", attempt.formatted("foundation", "1", "four")),
                document("b", attempt.formatted("expert", "9", "five")),
                document("c", item.formatted("digcomp@2.2/area/2")),
                document("d", item.formatted("digcomp@2.2/area/7"))));
    assertThat(decided(documents, 1)).containsExactly("a granted", "c granted");
    List<String> rejected = rejections();
    assertThat(rejected).hasSize(4);
    assertThat(rejected.get(0))
        .startsWith("2 ref.unresolved /attempts/0/overall/standing/level: scale four of");
    assertThat(rejected.get(1))
        .startsWith("2 ref.unresolved /attempts/0/outcomes/digcomp@2.2~1area~19: ")
        .contains("9");
    assertThat(rejected.get(2))
        .isEqualTo(
            "2 ref.unresolved /attempts/0/outcomes/digcomp@2.2~1area~19/standing/scale:"
                + " digcomp@2.2 has no scale five; it has eight, four");
    assertThat(rejected.get(3)).startsWith("4 ref.unresolved /items/0/measures/0: ");
  }

  /** Why each row was rejected: line, code, place and message. */
  private List<String> rejections() throws IOException {
    List<String> told = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("out/rejected.ndjson"))) {
      JsonNode row = JSON.readTree(line);
      for (JsonNode problem : row.get("problems")) {
        String place =
            problem.has("pointer")
                ? problem.get("pointer").asText()
                : "column " + problem.get("column").asText();
        told.add(
            "%s %s %s: %s"
                .formatted(
                    row.get("line").asText(),
                    problem.get("code").asText(),
                    place,
                    problem.get("message").asText()));
      }
    }
    return told;
  }

  @Test
  void aFactIsNamedAsADateIs() throws IOException {
    Path table = Files.writeString(folder.resolve("c.csv"), "holder,fact:Fee settled\na,yes\n");
    Program.Result result = decide(table);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err())
        .contains(
            "fact must be named in lower-case letters and digits joined by -, was 'Fee settled'");
  }

  @Test
  void columnsThatNobodyAsksForAreToldOnceAndDoNoHarm() throws IOException {
    Path table =
        Files.writeString(
            folder.resolve("c.csv"),
            """
            holder,birth_date,date:registration,date:closing,fact:fee-setled,number:fee-settled,overall
            a,1990-01-01,2026-09-15,2026-09-16,yes,3,40/60
            b,1990-01-01,2026-09-15,2026-09-16,yes,3,40/60
            """);
    Program.Result result = decide(table);
    assertThat(result.status()).isZero();
    assertThat(result.err().lines())
        .containsExactly(
            "baremo: warning: c.csv:1:4: column 'date:closing' has no effect, the scheme asks for"
                + " no such date; it asks for registration [csv.unasked-column]",
            "baremo: warning: c.csv:1:5: column 'fact:fee-setled' has no effect, the scheme asks"
                + " for no such fact; it asks for fee-settled [csv.unasked-column]",
            "baremo: warning: c.csv:1:6: column 'number:fee-settled' has no effect, the scheme asks"
                + " for no such number; it asks for none [csv.unasked-column]");
  }

  private static String document(String holder, String facts) {
    return ("{\"holder\":\"%s\",\"dates\":{\"registration\":\"2026-09-15\"},%s"
            + "\"assessment\":{\"holder\":\"%s\",\"edition\":\"digcomp@2.2\"}}")
        .formatted(holder, facts, holder);
  }

  private List<String> decided(Path candidates, int status) throws IOException {
    Program.Result result = decide(candidates);
    assertThat(result.status()).as(result.err()).isEqualTo(status);
    List<String> outcomes = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("out/decisions.ndjson"))) {
      JsonNode decision = JSON.readTree(line);
      outcomes.add(decision.get("holder").asText() + " " + decision.get("outcome").asText());
    }
    return outcomes;
  }

  private Program.Result decide(Path candidates) {
    return Program.run(
        "decide",
        "--scheme",
        folder.resolve("scheme.json").toString(),
        "--candidates",
        candidates.toString(),
        "--out",
        folder.resolve("out").toString(),
        "--as-of",
        "2026-11-21",
        "--zone",
        "Europe/Madrid");
  }
}
