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
}
