package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baremo.core.json.Json;
import org.baremo.digcomp.crosswalk.Crosswalks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "crosswalk list, en",
    "crosswalk list, es",
    "crosswalk show 2.2 3.0, en",
    "crosswalk show 3.0 2.2, es",
    "crosswalk show 2.2 esco, en",
    "crosswalk show 2.2 esco, es",
    "crosswalk compose 1.0 3.0, en",
    "crosswalk compose 3.0 2.2 digcomp-at --composition weakest, es",
    "crosswalk coverage 2.2 digcomp-at, en",
    "crosswalk coverage 1.0 esco, es",
    "framework diff 2.2 3.0, en",
    "framework diff 2.2 3.0, es",
    "framework diff 2.0 2.1 --by-code, es"
  })
  void whatIsShownIsWhatWasShown(String command, String language) throws IOException {
    Program.Result result = Program.run((command + " -l " + language).split(" ", -1));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    Golden.check(command.replace(' ', '-') + "." + language + ".txt", result.out());
  }

  @Test
  void linksAndChangesAreAlsoJson() throws IOException {
    JsonNode links = json("crosswalk show 2.2 3.0 --json");
    assertThat(links).hasSize(26);
    assertThat(links.get(0).get("relation").asText()).isEqualTo("close");
    JsonNode changes = json("framework diff 2.2 3.0 --json");
    assertThat(changes.get("changes").findValuesAsText("type")).contains("renamed", "removed");
  }

  @Test
  void statementsAreListedWhenAskedFor() {
    assertThat(Program.run("framework", "diff", "2.2", "3.0", "--statements").out())
        .contains("removed: example 259")
        .contains("12 of 21 competences renamed");
  }

  @Test
  void aCrosswalkOfOnesOwnStandsBesideTheOthers() throws IOException {
    Path file = folder.resolve("own.json");
    String shipped =
        new String(
            Json.standard().write(Crosswalks.all().get(3)),
            java.nio.charset.StandardCharsets.UTF_8);
    Files.writeString(file, shipped.replace("digcomp-2.2-to-3.0@1", "own@1"));
    Program.Result merged =
        Program.run("crosswalk", "show", "2.2", "3.0", "--crosswalk", file.toString());
    assertThat(merged.out()).contains("Asserted by digcomp-2.2-to-3.0@1, own@1");
    Program.Result twice =
        Program.run(
            "crosswalk",
            "show",
            "2.2",
            "3.0",
            "--crosswalk",
            file.toString(),
            "--crosswalk",
            file.toString());
    assertThat(twice.err()).contains("two crosswalks are called own@1");
    assertThat(twice.status()).isEqualTo(2);
    Files.writeString(
        file, shipped.replace("digcomp@3.0/competence/5.4", "digcomp@3.0/competence/5.9"));
    Program.Result broken =
        Program.run("framework", "diff", "2.2", "3.0", "--crosswalk", file.toString());
    assertThat(broken.err()).contains("has no competence 5.9").doesNotContain("\tat ");
    assertThat(broken.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "crosswalk show 1.0 3.0|no crosswalk is between digcomp@1.0 and digcomp@3.0; 'baremo"
            + " crosswalk compose 1.0 3.0' goes over [digcomp@2.0, digcomp@2.1, digcomp@2.2]",
        "crosswalk show mrcdd 3.0|no crosswalks lead from mrcdd@2022 to digcomp@3.0; there are"
            + " [digcomp@1.0 -> digcomp@2.0, ",
        "crosswalk compose 2.2 1.0 3.0|no crosswalk is between digcomp@2.2 and digcomp@1.0; there"
            + " are [",
        "crosswalk show 2.2 2.2|editions must be different, were both digcomp@2.2",
        "framework diff 2.2 2.2|editions must be different, were both digcomp@2.2",
        "crosswalk show 2.2 4.0|edition '4.0' is not known; there are [",
        "crosswalk compose 2.2|positional parameter at index 0..* (EDITION) requires at least 2",
        "crosswalk|Missing required subcommand",
        "crosswalk coverage 2.2|Missing required parameter: 'TO'",
        "crosswalk compose 1.0 3.0 --composition bold|Invalid value for option '--composition': expected"
            + " one of cautious, weakest, was 'bold'",
        "crosswalk show 2.2 3.0 --crosswalk none.json|cannot read none.json: there is no such file"
      })
  void misuseIsExplainedWithWhatExists(String command, String message) {
    Program.Result result = Program.run(command.split(" ", -1));
    assertThat(result.err()).startsWith("baremo: " + message).doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  private static JsonNode json(String command) throws IOException {
    return new ObjectMapper().readTree(Program.run(command.split(" ", -1)).out());
  }
}
