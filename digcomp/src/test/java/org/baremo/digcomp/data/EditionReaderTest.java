package org.baremo.digcomp.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionReaderTest {
  private final Map<String, String> files = new HashMap<>();

  @BeforeEach
  void aSmallEdition() {
    file("edition.tsv", "attribute\tvalue", "edition\ttoy@1", "base-language\ten", "languages\ten");
    file(
        "nodes.tsv", "kind\tcode\tparent\tposition", "area\t1\t-\t1", "competence\t1.1\tarea/1\t1");
    file("levels.tsv", "scale\tcode\tband", "two\tlow\t-", "two\thigh\t-", "one\tall\tband");
    file("mappings.tsv", "from\tto", "two/low\tone/all", "two/high\tone/all");
    file(
        "statements.tsv",
        "kind\tcode\tabout\tlevel\tksa\tlabels",
        "example\tE1\tcompetence/1.1\ttwo/low\tskill\ta/x,b/y",
        "example\tE2\tcompetence/1.1\t-\t-\t-");
    file(
        "l10n/en.tsv",
        "key\ttext\tstatus\tsource",
        "framework\tToy\tofficial\t-",
        "area/1\tArea\tofficial\t-",
        "competence/1.1\tCompetence\tdraft\tsomebody",
        "scale/two\tTwo\tofficial\t-",
        "scale/one\tOne\tofficial\t-",
        "level/two/low\tLow\tofficial\t-",
        "level/two/high\tHigh\tofficial\t-",
        "level/one/all\tAll\tofficial\t-");
    file(
        "manifest.tsv",
        "count\texpected",
        "nodes area\t1",
        "nodes competence\t1",
        "levels two\t2",
        "levels one\t1",
        "mapping two one\t2",
        "example\t2",
        "example competence/1.1\t2",
        "example two/low\t1",
        "example two/low skill\t1",
        "example skill\t1",
        "example a/x\t1",
        "example b/y\t1");
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
        name -> {
          String text = files.get(name);
          return text == null
              ? null
              : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  private List<String> problems() {
    Checked<Framework> checked = read();
    assertThat(checked.value()).isEmpty();
    return checked.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aFolderIsReadAsAFramework() {
    Framework framework = read().orThrow();
    assertThat(framework.getEdition()).hasToString("toy@1");
    assertThat(framework.getNodes()).hasSize(2);
    assertThat(framework.getScales()).hasSize(2);
    assertThat(framework.getScales().get(1).getLevels().get(0).getBand()).contains("band");
    assertThat(framework.getStatements().get(0).getLabels())
        .hasToString("[Label[scheme=a, value=x], Label[scheme=b, value=y]]");
    assertThat(framework.getStatements().get(1).getLevel()).isEmpty();
  }

  @Test
  void aMalformedRowIsAProblemWithFileAndLineAndNeverSkipped() {
    change("statements.tsv", "\tskill\t", "\tskil\t");
    change("statements.tsv", "example\tE2", "example\tE 2");
    change("nodes.tsv", "area/1\t1", "area/1\tfirst");
    assertThat(problems())
        .contains(
            "nodes.tsv:3: a whole number must stand here, was 'first' [data.malformed-row]",
            "statements.tsv:2: ksa must be knowledge, skill or attitude, was skil"
                + " [data.malformed-row]",
            "statements.tsv:3: code must be 1 to 200 characters without white space, was 'E 2'"
                + " [data.malformed-row]");
  }

  @Test
  void rowsOfAnotherWidthAndPaddedOrEmptyFieldsAreRefused() {
    file(
        "mappings.tsv",
        "from\tto",
        "two/low\tone/all\tmore",
        "two/high\t",
        " two/high\tone/all",
        "",
        "two/high\tone/all\r");
    assertThat(problems())
        .contains(
            "mappings.tsv:2: row must have 2 fields, had 3 [data.malformed-row]",
            "mappings.tsv:3: field 2 must not be empty or padded, was '' [data.malformed-row]",
            "mappings.tsv:4: field 1 must not be empty or padded, was ' two/high'"
                + " [data.malformed-row]",
            "mappings.tsv:5: row must have 2 fields, had 1 [data.malformed-row]",
            "mappings.tsv:6: field 2 must not be empty or padded, was 'one/all\r'"
                + " [data.malformed-row]");
  }

  @Test
  void otherColumnsAndMissingFilesAreRefused() {
    change("nodes.tsv", "position\n", "place\n");
    files.remove("levels.tsv");
    assertThat(problems())
        .contains(
            "nodes.tsv:1: columns must be [kind, code, parent, position], were [kind, code, parent,"
                + " place] [data.columns]",
            "levels.tsv: file is missing: levels.tsv [data.missing-file]");
  }

  @Test
  void titlesMustBeThereOnceOfSomethingAndInTheBaseLanguage() {
    change("l10n/en.tsv", "area/1\t", "area/9\t");
    change("l10n/en.tsv", "level/two/low\tLow\tofficial", "level/two/high\tLow\tfinal");
    change("l10n/en.tsv", "framework\tToy\tofficial\t-\n", "");
    assertThat(problems())
        .contains(
            "l10n/en.tsv:6: status must be official, reviewed, draft or machine, was final"
                + " [data.malformed-row]",
            "nodes.tsv:2: area/1 has no title in en [data.malformed-row]",
            "levels.tsv:2: level/two/low has no title in en [data.malformed-row]",
            "l10n/en.tsv: framework has no title in en [data.missing-title]",
            "l10n/en.tsv:2: key must be of something in the edition, was area/9"
                + " [data.malformed-row]");
  }

  @Test
  void aRepeatedTitleIsRefused() {
    change("l10n/en.tsv", "area/1\tArea", "framework\tArea");
    assertThat(problems())
        .contains("l10n/en.tsv:3: key must stand once, was twice framework [data.malformed-row]");
  }

  @Test
  void countsThatDifferFromTheManifestFail() {
    change("manifest.tsv", "example\t2", "example\t3");
    change("manifest.tsv", "example b/y\t1\n", "");
    files.merge("manifest.tsv", "example attitude\t7\n", String::concat);
    assertThat(problems())
        .containsExactly(
            "manifest.tsv:7: example must be 3, was 2 [data.malformed-row]",
            "manifest.tsv:13: example attitude must be 7, was 0 [data.malformed-row]",
            "manifest.tsv: example b/y must be in the manifest, was counted 1 times"
                + " [data.manifest]");
  }

  @Test
  void lawsOfTheFrameworkAreProblemsToo() {
    change("statements.tsv", "E2\tcompetence/1.1", "E2\tcompetence/1.9");
    change("manifest.tsv", "example competence/1.1\t2", "example competence/1.1\t1");
    files.merge("manifest.tsv", "example competence/1.9\t1\n", String::concat);
    assertThat(problems())
        .containsExactly(
            "toy@1#/statements/1/about/0: about must name nodes of this edition, was"
                + " toy@1/competence/1.9 [law]");
  }

  @Test
  void theEditionMustSayWhatItIs() {
    file("edition.tsv", "attribute\tvalue", "edition\ttoy", "languages\ten", "colour\tred");
    assertThat(problems())
        .containsExactly(
            "edition.tsv:2: edition must be written framework@edition, was 'toy'"
                + " [data.malformed-row]",
            "edition.tsv:4: attribute must be a known one, was colour [data.malformed-row]",
            "edition.tsv: base-language is missing [data.missing-attribute]");
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    Checked<Framework> checked =
        EditionReader.read(name -> new ByteArrayInputStream(new byte[] {(byte) 0xc3, 0x28}));
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .first()
        .isEqualTo("edition.tsv: file must be UTF-8 [data.encoding]");
  }
}
