package org.baremo.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.baremo.core.programme.figure.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {
  private static final Path GOLDEN = Path.of("src/test/resources/org/baremo/programmes");

  static List<Scenario> scenarios() {
    return Programmes.all();
  }

  /** Run with {@code -Dgolden.write=true} to write the golden files anew, and read what changed. */
  @ParameterizedTest
  @MethodSource("scenarios")
  void aReportSaysWhatItsGoldenFileSays(Scenario scenario) throws IOException {
    String text = scenario.run(new Data()).text();
    Path golden = GOLDEN.resolve(scenario.id().toLowerCase(Locale.ROOT) + ".golden.txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyFindingCitesItsSource(Scenario scenario) {
    String text = scenario.run(new Data()).text();
    String findings = text.substring(0, text.indexOf("\nSources\n")).strip();
    String sources = text.substring(text.indexOf("\nSources\n"));
    for (String finding : findings.split("\n(?=  [·=!] |\n)", -1)) {
      if (finding.matches("(?s)  [·=!] .*")) {
        assertThat(finding).containsPattern("\\[\\d+([-,] ?\\d+)*]$");
        String cited = finding.substring(finding.lastIndexOf('[') + 1, finding.length() - 1);
        for (String number : cited.split("[-,]\\s*", -1)) {
          assertThat(sources).contains("\n  [" + number.strip() + "] ");
        }
      }
    }
  }

  @Test
  void aLineWithoutASourceIsRefused() {
    Report report = new Report("S0", "none");
    assertThatThrownBy(() -> report.says("nobody says so"))
        .hasMessage("line must cite a source, was 'nobody says so'");
    assertThat(report.says("somebody does", SourceRef.of("001", "here")).text())
        .contains("\n  · somebody does [1]\n\nSources\n  [1] 001, here\n");
  }
}
