package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scheme over a framework of one's own: from files to decisions, without a line of code. */
class OwnFrameworkTest {
  private static final String FRAMEWORK =
      """
      {"edition": "cooking@1",
       "title": {"base": "en", "texts": {"en": {"value": "Cooking", "status": "official"}}},
       "nodes": [
         {"ref": "cooking@1/area/1", "position": 1,
          "title": {"base": "en", "texts": {"en": {"value": "Cold", "status": "official"}}}},
         {"ref": "cooking@1/area/2", "position": 2,
          "title": {"base": "en", "texts": {"en": {"value": "Hot", "status": "official"}}}}],
       "scales": [
         {"edition": "cooking@1", "id": "two",
          "title": {"base": "en", "texts": {"en": {"value": "Two", "status": "official"}}},
          "levels": [
            {"ref": "cooking@1/level/two/helper", "ordinal": 1,
             "name": {"base": "en", "texts": {"en": {"value": "Helper", "status": "official"}}}},
            {"ref": "cooking@1/level/two/cook", "ordinal": 2,
             "name": {"base": "en", "texts": {"en": {"value": "Cook", "status": "official"}}}}]}]}
      """;

  private static final String SCHEME =
      """
      {"id": "cook@2026.1",
       "title": {"base": "en", "texts": {"en": {"value": "Cook", "status": "official"}}},
       "issuingBody": {"base": "en", "texts": {"en": {"value": "School", "status": "official"}}},
       "illustrative": false, "framework": "cooking@1", "anchor": "registration", "inForce": {"firstDay": "2026-01-01"},
       "awards": [
         {"code": "cook",
          "title": {"base": "en", "texts": {"en": {"value": "Cook", "status": "official"}}},
          "levels": ["cooking@1/level/two/cook"],
          "requires": {"type": "all-of", "id": "all", "requirements": [
            {"type": "each-node", "id": "areas", "nodes": ["cooking@1/area/1", "cooking@1/area/2"],
             "cut": {"measure": "percentage", "comparison": "at-least", "required": 60}},
            {"type": "level", "id": "jury", "stated": "jury",
             "atLeast": "cooking@1/level/two/cook"}]}}]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTheDocuments() throws IOException {
    Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
    Files.writeString(folder.resolve("scheme.json"), SCHEME);
    Files.writeString(
        folder.resolve("c.csv"),
        """
        holder,date:registration,sitting,held_on,mark:cooking@1/area/1,mark:cooking@1/area/2,level:jury
        a,2026-09-15,s-1,2026-10-24,6/10,7/10,cooking@1/level/two/cook
        b,2026-09-15,s-1,2026-10-24,6/10,5/10,cooking@1/level/two/cook
        c,2026-09-15,s-1,2026-10-24,6/10,7/10,cooking@1/level/two/chef
        """);
    Files.write(folder.resolve("c.ndjson"), List.of(row("a", 7, "cook"), row("b", 5, "helper")));
  }

  private static String row(String holder, int hot, String level) {
    String mark = "{\"type\":\"assessed\",\"mark\":{\"value\":%d,\"maximum\":10}}";
    return ("{\"holder\":\"%s\",\"dates\":{\"registration\":\"2026-09-15\"},\"levels\":{\"jury\":"
            + "{\"type\":\"attained\",\"level\":\"cooking@1/level/two/%s\"}},\"assessment\":{"
            + "\"holder\":\"%s\",\"edition\":\"cooking@1\",\"reported\":{\"outcomes\":{"
            + "\"cooking@1/area/1\":%s,\"cooking@1/area/2\":%s},"
            + "\"sittings\":[{\"id\":\"s-1\",\"heldOn\":\"2026-10-24\"}]}}}")
        .formatted(holder, level, holder, mark.formatted(6), mark.formatted(hot));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private Program.Result run(String... line) {
    List<String> all = new ArrayList<>(List.of(line));
    all.addAll(List.of("--framework", file("framework.json")));
    return Program.run(all.toArray(String[]::new));
  }

  private Program.Result decide(String candidates, String... more) {
    List<String> line =
        new ArrayList<>(List.of("decide", "--scheme", file("scheme.json"), "--force"));
    line.addAll(List.of("--candidates", file(candidates), "--out", file("out")));
    line.addAll(Program.FIXED);
    line.addAll(List.of(more));
    return run(line.toArray(String[]::new));
  }

  @Test
  void aSchemeOverItIsCheckedAndToldInWords() {
    Program.Result checked = run("scheme", "check", file("scheme.json"));
    assertThat(checked.err()).isEmpty();
    assertThat(checked.status()).isZero();
    assertThat(checked.out()).endsWith("cook@2026.1 holds: 1 award.\n");
    Program.Result told = run("scheme", "explain", file("scheme.json"));
    assertThat(told.status()).isZero();
    assertThat(told.out()).contains("1 Cold").contains("2 Hot").contains("Cook");
    Program.Result linted = run("scheme", "lint", file("scheme.json"));
    assertThat(linted.err()).isEmpty();
    assertThat(linted.status()).isZero();
    assertThat(linted.out()).isEqualTo("cook@2026.1: nothing found.\n");
  }

  @Test
  void candidatesAreDecidedFromATableAndFromDocumentsAtLengthAndInShort() throws IOException {
    Program.Result table = decide("c.csv", "--brief");
    assertThat(table.status()).as(table.err()).isEqualTo(1);
    assertThat(Files.readAllLines(folder.resolve("out/decisions.ndjson")))
        .containsExactly(
            "{\"holder\":\"a\",\"outcome\":\"granted\",\"award\":\"cook\",\"failed\":[]}",
            "{\"holder\":\"b\",\"outcome\":\"refused\",\"failed\":[\"areas\"]}");
    assertThat(Files.readString(folder.resolve("out/rejected.ndjson")))
        .contains("scale two of cooking@1 has no level chef; it has helper, cook");
    Program.Result documents = decide("c.ndjson", "--explain");
    assertThat(documents.status()).as(documents.err()).isZero();
    assertThat(documents.out()).contains("  areas: 2 Hot  1\n  jury          1\n");
    assertThat(Files.readString(folder.resolve("out/explanations.txt"))).contains("2 Hot: 5 of 10");
    Program.Result brief = decide("c.ndjson", "--brief");
    assertThat(brief.status()).as(brief.err()).isZero();
    assertThat(Files.readAllLines(folder.resolve("out/decisions.ndjson")).get(1))
        .isEqualTo("{\"holder\":\"b\",\"outcome\":\"refused\",\"failed\":[\"areas\",\"jury\"]}");
  }

  @Test
  void versionsAreComparedAndDecisionsTakenAgain() throws IOException {
    Path stricter =
        Files.writeString(
            folder.resolve("stricter.json"),
            SCHEME.replace("2026.1", "2026.2").replace("\"required\": 60", "\"required\": 70"));
    List<String> line =
        new ArrayList<>(List.of("scheme", "compare", file("scheme.json"), stricter.toString()));
    line.add(file("c.ndjson"));
    line.addAll(Program.FIXED);
    Program.Result compared = run(line.toArray(String[]::new));
    assertThat(compared.status()).as(compared.err()).isZero();
    assertThat(compared.out()).contains("granted (cook) → refused");
    Path change =
        Files.writeString(
            folder.resolve("change.json"),
            "{\"type\":\"outcome-corrected\",\"concern\":{\"holders\":[\"a\"]},"
                + "\"node\":\"cooking@1/area/2\","
                + "\"outcome\":{\"type\":\"assessed\",\"mark\":{\"value\":1,\"maximum\":10}}}");
    line = new ArrayList<>(List.of("redecide", file("scheme.json"), file("c.ndjson")));
    line.add(change.toString());
    line.addAll(Program.FIXED);
    Program.Result again = run(line.toArray(String[]::new));
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(again.out()).contains("a  would get none  granted (cook) → refused");
  }

  @Test
  void theFrameworkThatThePageShowsIsRead() throws IOException {
    String page = Files.readString(Path.of("README.md"));
    String from = page.substring(page.indexOf("{\"edition\": \"cooking@1\""));
    Files.writeString(folder.resolve("framework.json"), from.substring(0, from.indexOf("```")));
    Program.Result result = run("scheme", "check", "comdix-intermediate");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
  }

  @Test
  void withoutItTheSchemeRefersToNothing() {
    for (String command : List.of("check", "explain")) {
      Program.Result result = Program.run("scheme", command, file("scheme.json"));
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.err())
          .isEqualTo(
              "baremo: %s:4:38#/framework: the catalogue has no framework cooking; it has actic,"
                      .formatted(file("scheme.json"))
                  + " codix, digcomp-at, digcomp, digcompedu, dlgf, ecf, entrecomp, eqf, esco,"
                  + " greencomp, icdl-full-standard, lifecomp, mrcdd, pix [ref.unresolved]\n");
    }
  }

  @Test
  void withoutItLintingFindsThatTheSchemeRefersToNothing() {
    Program.Result result = Program.run("scheme", "lint", file("scheme.json"));
    assertThat(result.status()).isEqualTo(ExitStatus.SOME_REJECTED);
    assertThat(result.out())
        .contains("unresolved-reference at cook@2026.1#/framework\n")
        .contains("there is no framework edition cooking@1 in the catalogue");
  }

  @Test
  void whatASchemeRefersToIsLookedUpOnceNothingIsWrongWithTheDocument() throws IOException {
    String unknown = SCHEME.replace("\"cooking@1/area/2\"", "\"cooking@1/area/3\"");
    Path scheme = Files.writeString(folder.resolve("unknown.json"), unknown);
    Files.writeString(scheme, unknown.replace("\"id\": \"jury\"", "\"id\": \"areas\""));
    assertThat(run("scheme", "check", scheme.toString()).err())
        .contains("areas")
        .doesNotContain("area/3");
    Files.writeString(scheme, unknown);
    assertThat(run("scheme", "check", scheme.toString()).err())
        .contains("cooking@1 has no area 3; it has 1, 2 [ref.unresolved]");
  }

  @Test
  void aFrameworkThatDoesNotHoldIsToldWithItsPlace() throws IOException {
    Files.writeString(
        folder.resolve("framework.json"),
        FRAMEWORK
            .replace("\"position\": 2", "\"position\": 0")
            .replace("\"id\": \"two\"", "\"id\": 2"));
    Program.Result result = run("scheme", "check", file("scheme.json"));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("baremo: " + file("framework.json")))
        .anySatisfy(line -> assertThat(line).contains("#/nodes/1", "position", "was 0"))
        .anySatisfy(line -> assertThat(line).contains("#/scales/0/id"));
    Files.writeString(
        folder.resolve("framework.json"), FRAMEWORK.replace("cooking@1", "digcomp@2.2"));
    assertThat(run("scheme", "check", file("scheme.json")).err())
        .isEqualTo(
            "baremo: %s must be of an edition of its own, digcomp@2.2 is there already\n"
                .formatted(file("framework.json")));
    Files.delete(folder.resolve("framework.json"));
    assertThat(run("scheme", "check", file("scheme.json")).err())
        .isEqualTo(
            "baremo: cannot read %s: there is no such file\n".formatted(file("framework.json")));
  }
}
