package org.baremo.digcomp.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.LevelDefinition;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that only some editions have: levels of single nodes, and addresses of nodes. */
class FurtherTablesTest {
  private static final Ref FIRST = Ref.parse("toy@1/competence/1.1");

  private final Map<String, String> files = new HashMap<>();

  @BeforeEach
  void aSmallEditionWithBothTables() {
    file(
        "edition.tsv",
        "attribute\tvalue",
        "edition\ttoy@1",
        "published\t2022-05-16",
        "base-language\ten",
        "languages\ten",
        "tables\tlevel-definitions,uris");
    file(
        "nodes.tsv",
        "kind\tcode\tparent\tposition",
        "area\t0\t-\t1",
        "area\t1\t-\t2",
        "competence\t1.1\tarea/0,area/1\t1",
        "competence\t1.2\tarea/1\t2");
    file("levels.tsv", "scale\tcode\tband", "three\tlow\t-", "three\tmid\t-", "three\thigh\t-");
    file("mappings.tsv", "from\tto");
    file("statements.tsv", "kind\tcode\tabout\tlevel\tksa\tlabels");
    file(
        "level-definitions.tsv",
        "node\tscale\tlevels",
        "competence/1.1\tthree\tlow,high",
        "competence/1.2\tthree\tmid");
    file(
        "uris.tsv",
        "node\turi",
        "competence/1.1\thttps://example.org/a",
        "competence/1.1\thttps://example.org/b");
    file(
        "l10n/en.tsv",
        "key\ttext\tstatus\tsource",
        "framework\tToy\tofficial\t-",
        "area/0\tZero\tofficial\t-",
        "area/1\tOne\tofficial\t-",
        "competence/1.1\tFirst\tofficial\t-",
        "competence/1.2\tSecond\tofficial\t-",
        "scale/three\tThree\tofficial\t-",
        "level/three/low\tLow\tofficial\t-",
        "level/three/mid\tMid\tofficial\t-",
        "level/three/high\tHigh\tofficial\t-",
        "competence/1.1 three/high\tMaster of the first\tofficial\t-");
    file(
        "manifest.tsv",
        "count\texpected",
        "nodes area\t2",
        "nodes competence\t2",
        "levels three\t3",
        "level-definitions competence three\t3",
        "level-definitions competence three/low\t1",
        "level-definitions competence three/mid\t1",
        "level-definitions competence three/high\t1",
        "uris\t2");
  }

  private void file(String name, String... lines) {
    files.put(name, String.join("\n", lines) + "\n");
  }

  private void change(String name, String old, String replacement) {
    assertThat(files.get(name)).contains(old);
    files.put(name, files.get(name).replace(old, replacement));
  }

  private Checked<Framework> read() {
    return EditionReader.read(
        name ->
            Optional.ofNullable(files.get(name))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .orElse(null));
  }

  private List<String> problems() {
    Checked<Framework> checked = read();
    assertThat(checked.value()).isEmpty();
    return checked.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void levelsOfSingleNodesAreReadWithTheirTitles() {
    Framework framework = read().orThrow();
    assertThat(framework.getPublished()).hasToString("Optional[2022-05-16]");
    assertThat(framework.levelsOf(FIRST))
        .extracting(level -> level.getRef().code())
        .containsExactly("low", "high");
    assertThat(framework.levelDefinitionsOf(FIRST))
        .extracting(LevelDefinition::getTitle)
        .extracting(title -> title.map(text -> text.getTexts().get("en").getValue()))
        .containsExactly(Optional.empty(), Optional.of("Master of the first"));
  }

  @Test
  void addressesAndSeveralParentsAreRead() {
    Framework framework = read().orThrow();
    assertThat(framework.node(FIRST).orElseThrow().getUris())
        .hasToString("[https://example.org/a, https://example.org/b]");
    assertThat(framework.node(FIRST).orElseThrow().getParents())
        .hasToString("[toy@1/area/0, toy@1/area/1]");
  }

  @Test
  void aTableThatWasLostIsAnError() {
    files.remove("uris.tsv");
    files.remove("level-definitions.tsv");
    assertThat(problems())
        .contains(
            "uris.tsv: file is missing: uris.tsv [data.missing-file]",
            "level-definitions.tsv: file is missing: level-definitions.tsv [data.missing-file]",
            "manifest.tsv:9: uris must be 2, was 0 [data.malformed-row]");
  }

  @Test
  void aTableThatTheEditionDoesNotNameIsAnError() {
    change("edition.tsv", "tables\tlevel-definitions,uris\n", "");
    assertThat(problems())
        .contains(
            "edition.tsv: tables must name level-definitions, which is there [data.unnamed-table]",
            "edition.tsv: tables must name uris, which is there [data.unnamed-table]");
  }

  @Test
  void anUnknownTableAndADayThatIsNoneAreRefused() {
    change("edition.tsv", "level-definitions,uris", "uris,colours");
    change("edition.tsv", "2022-05-16", "16 May 2022");
    assertThat(problems())
        .hasSize(2)
        .allSatisfy(problem -> assertThat(problem).endsWith("[data.malformed-row]"))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("edition.tsv:6: tables must be some of [level-definitions,")
                    .contains("was colours"))
        .contains(
            "edition.tsv:3: published must be a day such as 2022-05-16, was '16 May 2022'"
                + " [data.malformed-row]");
  }

  @Test
  void whatTheNewTablesNameMustExist() {
    change("level-definitions.tsv", "competence/1.2\tthree\tmid", "competence/1.2\tthree\ttop");
    change("manifest.tsv", "three/mid", "three/top");
    change("uris.tsv", "competence/1.1\thttps://example.org/b", "competence/9.9\thttps://e.org");
    assertThat(problems())
        .containsExactly(
            "uris.tsv:3: node must be one of the edition, was competence/9.9"
                + " [data.malformed-row]");
    change("uris.tsv", "competence/9.9", "competence/1.2");
    assertThat(problems())
        .containsExactly(
            "toy@1#/levelDefinitions/2/level: level must be of a scale of toy@1, was"
                + " toy@1/level/three/top [law]");
  }

  @Test
  void anAddressThatIsNoneIsRefused() {
    change("uris.tsv", "https://example.org/b", "https://exa mple.org");
    assertThat(problems())
        .contains("uris.tsv:3: uri must be a URI, was 'https://exa mple.org' [data.malformed-row]");
  }

  @Test
  void titlesOfDefinitionsThatAreNotThereAreRefused() {
    change("l10n/en.tsv", "competence/1.1 three/high", "competence/1.1 three/mid");
    assertThat(problems())
        .containsExactly(
            "l10n/en.tsv:11: key must be of something in the edition, was competence/1.1 three/mid"
                + " [data.malformed-row]");
  }

  @Test
  void definitionsThatDifferFromTheManifestFail() {
    change("level-definitions.tsv", "low,high", "low,mid,high");
    assertThat(problems())
        .containsExactly(
            "manifest.tsv:5: level-definitions competence three must be 3, was 4"
                + " [data.malformed-row]",
            "manifest.tsv:7: level-definitions competence three/mid must be 1, was 2"
                + " [data.malformed-row]");
  }
}
