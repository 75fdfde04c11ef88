package org.baremo.digcomp.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.digcomp.DigComp;

/** Whatever happens to a row of the bundled tables is noticed when they are loaded. */
class BundledTablesPropertiesTest {
  private static final List<String> EDITIONS =
      List.of("digcomp-1.0", "digcomp-2.0", "digcomp-2.1", "digcomp-2.2", "digcomp-3.0");
  private static final List<String> FACTS =
      List.of("nodes.tsv", "levels.tsv", "mappings.tsv", "statements.tsv", "manifest.tsv");

  /** A row of a table of an edition; the row is from 0, below the column names. */
  record Place(String edition, String file, int row) {}

  @Provide
  Arbitrary<Place> places() {
    return Combinators.combine(
            Arbitraries.of(EDITIONS), Arbitraries.of(FACTS), Arbitraries.integers().between(0, 999))
        .filter((edition, file, n) -> rows(edition, file) > 0)
        .as((edition, file, n) -> new Place(edition, file, n % rows(edition, file)));
  }

  /** How many there are; some editions have no levels or no statements. */
  private static int rows(String edition, String file) {
    return lines(edition, file).size() - 1;
  }

  private static List<String> lines(String edition, String file) {
    try (InputStream bytes = DigComp.class.getResourceAsStream(edition + "/" + file)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Checked<Framework> read(String edition, Map<String, List<String>> changed) {
    return EditionReader.read(
        file -> {
          List<String> lines = changed.get(file);
          return lines == null
              ? DigComp.class.getResourceAsStream(edition + "/" + file)
              : new ByteArrayInputStream(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        });
  }

  private static Checked<Framework> changed(Place place, String... rows) {
    List<String> lines = lines(place.edition(), place.file());
    lines.remove(place.row() + 1);
    lines.addAll(place.row() + 1, List.of(rows));
    return read(place.edition(), Map.of(place.file(), lines));
  }

  private static String row(Place place) {
    return lines(place.edition(), place.file()).get(place.row() + 1);
  }

  @Property(tries = 60)
  void aMissingRowIsNoticed(@ForAll("places") Place place) {
    // A manifest may leave out what does not occur: a count of zero needs no row.
    if (row(place).endsWith("\t0")) {
      return;
    }
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
    Checked<Framework> read = changed(place, row.substring(0, row.lastIndexOf('\t')));
    assertThat(read.problems())
        .extracting(Problem::getCode, problem -> problem.getLocation().toString())
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "data.malformed-row", place.file() + ":" + (place.row() + 2)));
  }

  @Property(tries = 60)
  void aStatementWithAnotherFactIsNoticedByTheManifest(
      @ForAll("places") Place place, @ForAll boolean last) {
    String edition = rows(place.edition(), "statements.tsv") > 0 ? place.edition() : "digcomp-3.0";
    Place statement =
        new Place(edition, "statements.tsv", place.row() % rows(edition, "statements.tsv"));
    String[] fields = row(statement).split("\t", -1);
    int changed = last ? 5 : 2;
    fields[changed] = last ? "ai/other" : "competence/1.1";
    boolean same = String.join("\t", fields).equals(row(statement));
    assertThat(changed(statement, String.join("\t", fields)).isOk()).isEqualTo(same);
  }

  @Property(tries = 20)
  void theOrderOfTheManifestDoesNotMatter(@ForAll("places") Place place) {
    Map<String, List<String>> changed = new HashMap<>();
    List<String> lines = lines(place.edition(), "manifest.tsv");
    lines.add(lines.remove(1 + place.row() % (lines.size() - 1)));
    changed.put("manifest.tsv", lines);
    assertThat(read(place.edition(), changed).isOk()).isTrue();
  }
}
