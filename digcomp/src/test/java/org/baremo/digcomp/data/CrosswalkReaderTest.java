package org.baremo.digcomp.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrosswalkReaderTest {
  private final Map<String, String> files = new HashMap<>();

  @BeforeEach
  void aSmallCrosswalk() {
    file(
        "crosswalk.tsv",
        "attribute\tvalue",
        "id\ttoy-to-play@1",
        "source\ttoy@1",
        "target\tplay@2",
        "provenance\tbook",
        "base-language\ten",
        "languages\ten");
    file("provenances.tsv", "key\tstatus\tsource", "book\tverified\tA book", "me\tunverified\tMe");
    file(
        "mappings.tsv",
        "source\ttarget\trelation\tstrength\trationale\tprovenance",
        "area/1\tpart/a\tclose\t2/3\twhy\t-",
        "area/2\tpart/b\trelated\t-\t-\tme");
    file("scales.tsv", "source\ttarget\tbelow-first", "two\tone\tkept");
    file("levels.tsv", "source\ttarget", "two/low\tone/all", "two/high\tone/all");
    file(
        "l10n/en.tsv",
        "key\ttext\tstatus\tsource",
        "crosswalk\tToy to play\tofficial\t-",
        "rationale/why\tBecause\tofficial\t-");
    file(
        "manifest.tsv",
        "count\texpected",
        "mappings\t2",
        "mappings area part\t2",
        "mappings close\t1",
        "mappings related\t1",
        "mappings book\t1",
        "mappings me\t1",
        "levels two one\t2");
  }

  private void file(String name, String... lines) {
    files.put(name, String.join("\n", lines) + "\n");
  }

  private void change(String name, String old, String replacement) {
    assertThat(files.get(name)).contains(old);
    files.put(name, files.get(name).replace(old, replacement));
  }

  private Checked<Crosswalk> read() {
    return CrosswalkReader.read(
        name -> {
          String text = files.get(name);
          return text == null
              ? null
              : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  private List<String> problems() {
    Checked<Crosswalk> checked = read();
    assertThat(checked.value()).isEmpty();
    return checked.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void aFolderIsReadAsACrosswalk() {
    Crosswalk crosswalk = read().orThrow();
    assertThat(crosswalk.getId()).hasToString("toy-to-play@1");
    assertThat(crosswalk.getProvenance()).isEqualTo(Provenance.verified("A book"));
    Mapping first = crosswalk.getMappings().get(0);
    assertThat(first.getSource()).hasToString("toy@1/area/1");
    assertThat(first.getTarget()).hasToString("play@2/part/a");
    assertThat(first.getRelation()).isEqualTo(Relation.CLOSE);
    assertThat(first.getStrength()).contains(Rational.of(2, 3));
    assertThat(first.getRationale().orElseThrow().in(Locale.ENGLISH).value()).isEqualTo("Because");
    assertThat(first.getProvenance()).isEmpty();
    Mapping second = crosswalk.getMappings().get(1);
    assertThat(second.getStrength()).isEmpty();
    assertThat(second.getRationale()).isEmpty();
    assertThat(crosswalk.provenanceOf(second)).isEqualTo(Provenance.unverified("Me"));
    assertThat(crosswalk.getLevelMappings())
        .singleElement()
        .satisfies(
            levels -> {
              assertThat(levels.getPairs()).hasSize(2);
              assertThat(levels.isBelowFirstKept()).isTrue();
            });
  }

  @Test
  void malformedRowsAreProblemsWithFileAndLine() {
    change("mappings.tsv", "\tclose\t", "\tnear\t");
    change("mappings.tsv", "\tme\n", "\tnobody\n");
    change("provenances.tsv", "\tunverified\t", "\tguessed\t");
    change("levels.tsv", "two/high\tone/all", "two/high\tmany/all");
    change("scales.tsv", "kept", "lost");
    assertThat(problems())
        .contains(
            "mappings.tsv:2: relation must be exact, close, broad, narrow or related, was near"
                + " [data.malformed-row]",
            "mappings.tsv:3: provenance must be one of [book], was nobody [data.malformed-row]",
            "provenances.tsv:3: status must be verified or unverified, was guessed"
                + " [data.malformed-row]",
            "levels.tsv:3: scales must be named in scales.tsv, were two and many"
                + " [data.malformed-row]",
            "scales.tsv:2: below-first must be kept or unknown, was lost [data.malformed-row]");
  }

  @Test
  void strengthAndReasonMustBeWhatTheyAre() {
    change("mappings.tsv", "2/3\twhy", "3/2\twhy");
    change("mappings.tsv", "related\t-\t-", "related\t-\tunsaid");
    assertThat(problems())
        .contains(
            "mappings.tsv:2: strength must be from 0 to 1, was 1.5 [data.malformed-row]",
            "mappings.tsv:3: rationale/unsaid has no title in en [data.malformed-row]");
  }

  @Test
  void theCrosswalkMustSayWhatItIs() {
    file(
        "crosswalk.tsv",
        "attribute\tvalue",
        "id\ttoy",
        "source\ttoy@1",
        "source\ttoy@2",
        "colour\tred",
        "languages\ten");
    assertThat(problems())
        .containsExactly(
            "crosswalk.tsv:2: identifier must be written id@version, was 'toy'"
                + " [data.malformed-row]",
            "crosswalk.tsv:4: attribute must stand once, was twice source [data.malformed-row]",
            "crosswalk.tsv:5: attribute must be a known one, was colour [data.malformed-row]",
            "crosswalk.tsv: id is missing [data.missing-attribute]",
            "crosswalk.tsv: target is missing [data.missing-attribute]",
            "crosswalk.tsv: provenance is missing [data.missing-attribute]",
            "crosswalk.tsv: base-language is missing [data.missing-attribute]");
  }

  @Test
  void nothingMayBeLeftOver() {
    change("mappings.tsv", "2/3\twhy\t-", "2/3\t-\t-");
    change("mappings.tsv", "-\t-\tme", "-\t-\t-");
    change("manifest.tsv", "mappings book\t1\nmappings me\t1\n", "mappings book\t2\n");
    change("l10n/en.tsv", "crosswalk\t", "scale/x\t");
    assertThat(problems())
        .containsExactly(
            "l10n/en.tsv: crosswalk has no title in en [data.missing-title]",
            "l10n/en.tsv:2: key must be of something in the edition, was scale/x"
                + " [data.malformed-row]",
            "l10n/en.tsv:3: key must be of something in the edition, was rationale/why"
                + " [data.malformed-row]",
            "provenances.tsv: provenance must be of some mapping, was of none: me"
                + " [data.unused-provenance]");
  }

  @Test
  void countsThatDifferFromTheManifestFail() {
    change("manifest.tsv", "mappings\t2", "mappings\t3");
    change("manifest.tsv", "mappings close\t1\n", "");
    assertThat(problems())
        .containsExactly(
            "manifest.tsv:2: mappings must be 3, was 2 [data.malformed-row]",
            "manifest.tsv: mappings close must be in the manifest, was counted 1 times"
                + " [data.manifest]");
  }

  @Test
  void lawsOfTheCrosswalkAreProblemsToo() {
    change("mappings.tsv", "area/2\tpart/b", "area/1\tpart/a");
    change("levels.tsv", "two/high", "two/low");
    assertThat(problems())
        .containsExactly(
            "scales.tsv#/pairs/1: pairs must be different, were twice toy@1/level/two/low ->"
                + " play@2/level/one/all [law]");
  }

  @Test
  void scalesStandOnce() {
    change("scales.tsv", "two\tone\tkept\n", "two\tone\tkept\ntwo\tone\tunknown\n");
    assertThat(problems())
        .contains(
            "scales.tsv:3: scales must stand once, were twice two and one [data.malformed-row]");
  }
}
