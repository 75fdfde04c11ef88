package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TamperedDataTest {
  @TempDir Path folder;

  @Test
  void everyCallSaysEverythingThatIsWrongWithTamperedData() throws Exception {
    Path edition = Files.createDirectories(folder.resolve("org/baremo/digcomp/digcomp-3.0"));
    Files.writeString(
        edition.resolve("mappings.tsv"),
        "from\tto\neight/1\tfour\neight/2\n",
        StandardCharsets.UTF_8);
    try (Isolated tampered =
        Isolated.behind(
            folder, "org.baremo.digcomp.DigComp", "org.baremo.core.framework.Framework")) {
      for (int call = 1; call <= 2; call++) {
        assertThatThrownBy(tampered::edition)
            .cause()
            .satisfies(
                e ->
                    assertThat(e.getClass().getName())
                        .isEqualTo("org.baremo.core.problem.ProblemsException"))
            .hasMessageStartingWith(
                """
                mappings.tsv:3: row must have 2 fields, had 1 [data.malformed-row]
                mappings.tsv:2: name must have a slash, was 'four' [data.malformed-row]
                manifest.tsv:""");
      }
    }
  }

  @Test
  void everyCallSaysEverythingThatIsWrongWithTamperedTerms() throws Exception {
    Path edition = Files.createDirectories(folder.resolve("org/baremo/digcomp/digcomp-3.0"));
    Files.writeString(
        edition.resolve("terms.tsv"),
        "code\tsee-also\nai-system\tterm/algorithm\nunicorn\t-\nphishing\n",
        StandardCharsets.UTF_8);
    try (Isolated tampered =
        Isolated.behind(
            folder, "org.baremo.digcomp.DigComp", "org.baremo.core.framework.Framework")) {
      for (int call = 1; call <= 2; call++) {
        assertThatThrownBy(tampered::edition)
            .cause()
            .hasMessageContaining(
                """
                terms.tsv:4: row must have 2 fields, had 1 [data.malformed-row]
                terms.tsv:3: term/unicorn has no title in en [data.malformed-row]
                l10n/en.tsv:""")
            .hasMessageContaining("manifest.tsv:83: terms must be 126, was 1 [data.malformed-row]");
      }
    }
  }

  @Test
  void everyCallSaysEverythingThatIsWrongWithTamperedCrosswalks() throws Exception {
    Path crosswalks = folder.resolve("org/baremo/digcomp/crosswalk");
    Path first = Files.createDirectories(crosswalks.resolve("digcomp-1.0-to-2.0"));
    Files.writeString(first.resolve("mappings.tsv"), "source\ttarget\n", StandardCharsets.UTF_8);
    Path second = Files.createDirectories(crosswalks.resolve("digcomp-2.2-to-3.0"));
    Files.writeString(
        second.resolve("scales.tsv"),
        "source\ttarget\tbelow-first\neight\teight\tlost\n",
        StandardCharsets.UTF_8);
    try (Isolated tampered =
        Isolated.behind(
            folder, "org.baremo.digcomp.DigComp", "org.baremo.core.framework.Framework")) {
      for (int call = 1; call <= 2; call++) {
        assertThatThrownBy(tampered::crosswalks)
            .cause()
            .hasMessageContaining(
                "digcomp-1.0-to-2.0/mappings.tsv:1: columns must be [source, target, relation,"
                    + " strength, rationale, provenance], were [source, target] [data.columns]")
            .hasMessageContaining(
                "digcomp-2.2-to-3.0/scales.tsv:2: below-first must be kept or unknown, was lost"
                    + " [data.malformed-row]");
      }
    }
  }
}
