package org.baremo.digcomp.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.digcomp.crosswalk.Crosswalks;

/** Whatever happens to a row of the bundled crosswalks is noticed when they are loaded. */
class BundledCrosswalksPropertiesTest {
  private static final List<String> FOLDERS =
      List.of(
          "digcomp-1.0-to-2.0",
          "digcomp-2.0-to-2.1",
          "digcomp-2.1-to-2.2",
          "digcomp-2.2-to-3.0",
          "digcomp-2.2-to-esco-1.1.1",
          "digcomp-2.2-to-at-2.3");
  private static final List<String> FILES =
      List.of("mappings.tsv", "levels.tsv", "scales.tsv", "provenances.tsv", "manifest.tsv");

  /** A row of a table of a crosswalk; the row is from 0, below the column names. */
  record Place(String folder, String file, int row) {}

  @Provide
  Arbitrary<Place> places() {
    return Combinators.combine(
            Arbitraries.of(FOLDERS), Arbitraries.of(FILES), Arbitraries.integers().between(0, 99))
        .filter((folder, file, n) -> lines(folder, file).size() > 1)
        .as((folder, file, n) -> new Place(folder, file, n % (lines(folder, file).size() - 1)));
  }

  private static List<String> lines(String folder, String file) {
    try (InputStream bytes = Crosswalks.class.getResourceAsStream(folder + "/" + file)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String row(Place place) {
    return lines(place.folder(), place.file()).get(place.row() + 1);
  }

  private static Checked<Crosswalk> changed(Place place, String... rows) {
    List<String> lines = lines(place.folder(), place.file());
    lines.remove(place.row() + 1);
    lines.addAll(place.row() + 1, List.of(rows));
    return CrosswalkReader.read(
        file ->
            file.equals(place.file())
                ? new ByteArrayInputStream(
                    String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                : Crosswalks.class.getResourceAsStream(place.folder() + "/" + file));
  }

  @Property(tries = 60)
  void aMissingRowIsNoticed(@ForAll("places") Place place) {
    assertThat(changed(place).isOk()).isFalse();
  }

  @Property(tries = 60)
  void aRepeatedRowIsNoticed(@ForAll("places") Place place) {
    boolean harmless = place.file().equals("manifest.tsv");
    assertThat(changed(place, row(place), row(place)).isOk()).isEqualTo(harmless);
  }

  @Property(tries = 60)
  void aCutRowIsNoticedWithItsFileAndLine(@ForAll("places") Place place) {
    String row = row(place);
    assertThat(changed(place, row.substring(0, row.lastIndexOf('\t'))).problems())
        .extracting(Problem::toString)
        .anyMatch(problem -> problem.startsWith(place.file() + ":" + (place.row() + 2) + ": row "));
  }
}
