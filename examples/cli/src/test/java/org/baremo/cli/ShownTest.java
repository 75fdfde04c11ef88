package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "framework list, en",
    "framework list, es",
    "framework show 3.0, en",
    "framework coverage 3.0 en es nl, en",
    "framework coverage mrcdd --missing, es",
    "framework show digcomp@2.2, es",
    "framework tree 3.0, en",
    "framework show mrcdd, es",
    "framework show entrecomp@2016, en",
    "framework tree entrecomp, en",
    "framework show dlgf, en",
    "framework show eqf, es",
    "framework tree eqf, en",
    "framework tree ecf, en",
    "framework show esco, en",
    "framework show lifecomp, es",
    "scheme list, es",
    "scheme explain comdix-intermediate, en",
    "scheme explain comdix-initial@2022.1, es",
    "scheme explain comdix-initial@2022.1 --format markdown, es",
    "scheme explain comdix-initial@2022.1 --format html, en",
    "scheme explain comdix-initial@2022.1 --format json, es"
  })
  void whatIsShownIsWhatWasShown(String command, String language) throws IOException {
    Program.Result result = Program.run((command + " -l " + language).split(" ", -1));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    Golden.check(command.replace(' ', '-') + "." + language + ".txt", result.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scheme explain comdix-initial@2022.1 --format html",
        "scheme explain comdix-initial@2022.1 --format markdown"
      })
  void theProcessPrintsAllThatTheProgramPrints(String command) throws Exception {
    String[] line = command.split(" ", -1);
    Path out = folder.resolve("stdout");
    Process process =
        Program.process(List.of("-Xshare:auto"), List.of(line))
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("stderr").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(Files.readString(out)).isNotEmpty().isEqualTo(Program.run(line).out());
  }

  @Test
  void everyKindOfRequirementHasItsWords() throws IOException {
    Requirement age =
        AgeRequirement.builder().id("age").minimumYears(18).on(DateName.of("enrolment")).build();
    Requirement mark =
        MarkRequirement.builder()
            .id("mark")
            .node(Ref.parse("digcomp@2.2/area/4"))
            .cut(
                Cut.builder()
                    .comparison(Comparison.AT_LEAST)
                    .required(Rational.parse("49.5"))
                    .rounding(new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.HALF_UP, 0))
                    .build())
            .legalReference("art. 7.2")
            .build();
    Requirement level =
        LevelRequirement.builder()
            .id("level")
            .atLeast(LevelRef.parse("digcomp@2.2/level/four/advanced"))
            .build();
    Requirement points =
        MarkRequirement.builder()
            .id("points")
            .cut(
                Cut.builder()
                    .comparison(Comparison.ABOVE)
                    .required(Rational.of(42))
                    .measure(Cut.Measure.POINTS)
                    .build())
            .build();
    Requirement all =
        AnyOf.builder()
            .id("any")
            .addRequirements(
                AtLeastOf.builder().id("two").count(2).addRequirements(age, mark, level).build(),
                NoneOf.of("none", points),
                FactRequirement.builder().id("fact").fact(FactName.of("fee-settled")).build())
            .build();
    CertificationScheme scheme = Schemes.comdixIntermediate();
    CertificationScheme other =
        scheme.toBuilder()
            .awards(List.of(scheme.getAwards().get(0).toBuilder().requires(all).build()))
            .build();
    Path file = folder.resolve("scheme.json");
    Files.write(file, Json.standard().write(other));
    for (String language : List.of("en", "es")) {
      Program.Result result = Program.run("scheme", "explain", file.toString(), "-l", language);
      assertThat(result.status()).isZero();
      Golden.check("scheme-of-every-kind." + language + ".txt", result.out());
    }
  }

  @Test
  void aSchemeThatIsShownIsReadAgainAsTheSame() throws IOException {
    String shown = Program.run("scheme", "show", "comdix-intermediate").out();
    CertificationScheme read =
        Json.standard()
            .read(
                shown.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                CertificationScheme.class,
                "shown")
            .orThrow();
    assertThat(read).isEqualTo(Schemes.comdixIntermediate());
    assertThat(Program.run("scheme", "schema").out())
        .isEqualToIgnoringNewLines(
            new String(Schemes.jsonSchema(), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aSchemeIsCheckedWithEverythingThatIsWrongWithIt() throws IOException {
    Program.Result good = Program.run("scheme", "check", "comdix-intermediate");
    assertThat(good.status()).isZero();
    assertThat(good.out().lines())
        .containsExactly(
            "The scheme is marked illustrative; nobody may rely on its certificates.",
            "comdix-intermediate@2022.1 holds: 1 award.");
    String shown = Program.run("scheme", "show", "comdix-intermediate").out();
    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        shown.replace("digcomp@2.2/area/4", "digcomp@2.2/area/8").replace("area/5", "area/9"));
    Program.Result bad = Program.run("scheme", "check", other.toString());
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.out()).isEmpty();
    assertThat(bad.err())
        .isEqualTo(
            """
            baremo: %1$s:%2$d:%4$d#/awards/0/requires/requirements/3/nodes/3: digcomp@2.2 has no area 8; it has 1, 2, 3, 4, 5 [ref.unresolved]
            baremo: %1$s:%3$d:%5$d#/awards/0/requires/requirements/3/nodes/4: digcomp@2.2 has no area 9; it has 1, 2, 3, 4, 5 [ref.unresolved]
            """
                .formatted(
                    other,
                    line(other, "area/8"),
                    line(other, "area/9"),
                    column(other, "area/8"),
                    column(other, "area/9")));
  }

  private static int line(Path file, String text) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return 1
        + IntStream.range(0, lines.size())
            .filter(i -> lines.get(i).contains(text))
            .min()
            .orElseThrow();
  }

  private static int column(Path file, String text) throws IOException {
    return 1 + Files.readAllLines(file).get(line(file, text) - 1).indexOf("\"digcomp@2.2/" + text);
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws IOException {
    assertThat(words("en").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(words("es").stringPropertyNames());
  }

  @Test
  void theReadmeShowsWhatTheProgramReallyPrints() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/golden/candidates.ndjson.summary.txt"));
    for (String line : lines.subList(0, lines.size() - 2)) {
      assertThat(readme).contains(line);
    }
  }

  private static Properties words(String language) throws IOException {
    Properties words = new Properties();
    try (var in = Main.class.getResourceAsStream("words_" + language + ".properties")) {
      words.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    }
    return words;
  }
}
