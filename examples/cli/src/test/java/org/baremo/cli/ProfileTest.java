package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.baremo.core.json.Json;
import org.baremo.core.profile.gap.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
  private static final String PROFILE = "sample/profile.json";
  private static final String TARGET = "sample/target.json";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "wheel sample/profile.json --text, en",
    "wheel sample/profile.json --text --title Rueda, es",
    "radar sample/profile.json --target sample/target.json --text, en",
    "radar sample/profile.json --second sample/profile.json --text, es"
  })
  void whatAPictureShowsIsWhatItShowed(String command, String language) throws IOException {
    Program.Result result = Program.run(("profile " + command + " -l " + language).split(" ", -1));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    String name = command.replace("sample/", "").replace(' ', '-');
    Golden.check("profile-" + name + "." + language + ".txt", result.out());
  }

  @ParameterizedTest
  @CsvSource({"wheel", "radar"})
  void aPictureIsAWholeSvgFile(String kind) throws Exception {
    Path file = folder.resolve("picture.svg");
    Program.Result result = Program.run("profile", kind, PROFILE, "--out", file.toString());
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isZero();
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.setNamespaceAware(true);
    assertThat(
            parsers.newDocumentBuilder().parse(file.toFile()).getDocumentElement().getLocalName())
        .isEqualTo("svg");
    assertThat(Files.readString(file).strip())
        .isEqualTo(Program.run("profile", kind, PROFILE).out().strip());
    Program.Result again = Program.run("profile", kind, PROFILE, "--out", file.toString());
    assertThat(again.err()).contains("picture.svg is there already; --force replaces it");
    assertThat(again.status()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"en", "es"})
  void theGapIsToldTargetByTarget(String language) throws IOException {
    Program.Result result =
        Program.run("profile", "gap", PROFILE, "--target", TARGET, "-l", language);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(1);
    Golden.check("profile-gap." + language + ".txt", result.out());
  }

  @Test
  void theGapIsAlsoJson() {
    String json = Program.run("profile", "gap", PROFILE, "--target", TARGET, "--json").out();
    Gap gap =
        Json.standard().read(json.getBytes(StandardCharsets.UTF_8), Gap.class, "out").orThrow();
    assertThat(gap.missing()).hasSize(5);
  }

  @Test
  void whoLacksNothingEndsWithStatusZero() throws IOException {
    Path target = folder.resolve("target.json");
    Files.writeString(
        target,
        "{\"id\":\"one@1\",\"title\":{\"base\":\"en\",\"texts\":{\"en\":{\"value\":\"One\"}}},"
            + "\"edition\":\"digcomp@3.0\",\"targets\":[{\"node\":\"digcomp@3.0/competence/1.2\","
            + "\"level\":\"digcomp@3.0/level/four/basic\"}]}");
    Program.Result result = Program.run("profile", "gap", PROFILE, "--target", target.toString());
    assertThat(result.out()).contains("Met: 1 of 1 (100.0 %)").doesNotContain("Missing");
    assertThat(result.status()).isZero();
  }

  @Test
  void anAssessmentWithReportedResultsIsAProfileToo() {
    String assessment =
        "{\"holder\":\"h\",\"edition\":\"digcomp@2.2\",\"reported\":{\"outcomes\":"
            + "{\"digcomp@2.2/competence/1.1\":{\"type\":\"assessed\",\"standing\":"
            + "{\"type\":\"attained\",\"level\":\"digcomp@2.2/level/four/advanced\"}}}}}";
    Program.Result result =
        Program.run(
            new ByteArrayInputStream(assessment.getBytes(StandardCharsets.UTF_8)),
            "profile",
            "wheel",
            "-",
            "--text");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains(
            "1.1 Browsing, searching and filtering data, information and digital content:"
                + " Advanced (level 3 of 4)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|a command is missing",
        "wheel none.json|cannot read none.json: there is no such file",
        "wheel sample/profile.json --scale nine|scale must be one of [four, eight, six] of"
            + " digcomp@3.0, was nine",
        "wheel sample/profile.json --nodes thread|digcomp@3.0 has no node of kind thread to show",
        "wheel sample/items.csv|sample/items.csv:1:",
        "radar sample/profile.json --target sample/profile.json|sample/profile.json",
        "gap sample/profile.json|Missing required option: '--target=FILE'",
        "gap sample/profile.json --target none.json|cannot read none.json: there is no such file"
      })
  void misuseIsExplainedWithWhatExists(String command, String message) {
    String[] line =
        command == null ? new String[] {"profile"} : ("profile " + command).split(" ", -1);
    Program.Result result = Program.run(line);
    assertThat(result.err()).startsWith("baremo: " + message).doesNotContain("\tat ");
    assertThat(result.out()).isEmpty();
    assertThat(result.status()).isEqualTo(2);
  }

  @Test
  void aTargetOfAnotherEditionPointsAtMigration() throws IOException {
    Path profile =
        Files.writeString(
            folder.resolve("p.json"), "{\"holder\":\"h\",\"edition\":\"digcomp@2.2\"}");
    Program.Result result = Program.run("profile", "gap", profile.toString(), "--target", TARGET);
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "baremo: telecentre-helper@1 is a target in digcomp@3.0, and the profile is of"
                + " digcomp@2.2; 'baremo migrate' carries it over");
    assertThat(result.status()).isEqualTo(2);
  }
}
