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
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.digcomp.related.RelatedFrameworks;
import org.baremo.digcomp.related.RelatedSource;

/** Whatever happens to a row of the related frameworks' tables is noticed when they are loaded. */
class RelatedTablesPropertiesTest {
  private static final List<String> TABLES =
      List.of(
          "nodes.tsv",
          "levels.tsv",
          "mappings.tsv",
          "statements.tsv",
          "level-definitions.tsv",
          "uris.tsv",
          "manifest.tsv");

  /** A table of an edition, and the number of one of its lines, from 1; the first names columns. */
  record Place(String edition, String table, int line) {
    String row() {
      return lines(edition, table).get(line - 1);
    }
  }

  @Provide
  Arbitrary<Place> places() {
    List<Place> last = new ArrayList<>();
    for (EditionRef edition : new RelatedSource().editions()) {
      String folder = edition.framework() + "-" + edition.edition();
      for (String table : TABLES) {
        if (resource(folder, table) != null && lines(folder, table).size() > 1) {
          last.add(new Place(folder, table, lines(folder, table).size()));
        }
      }
    }
    last.sort((a, b) -> (a.edition() + a.table()).compareTo(b.edition() + b.table()));
    return Combinators.combine(Arbitraries.of(last), Arbitraries.integers().between(0, 999))
        .as((place, n) -> new Place(place.edition, place.table, 2 + n % (place.line - 1)));
  }

  private static InputStream resource(String folder, String file) {
    return RelatedFrameworks.class.getResourceAsStream(folder + "/" + file);
  }

  private static List<String> lines(String folder, String file) {
    try (InputStream bytes = resource(folder, file)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Checked<Framework> changed(Place place, String... rows) {
    List<String> lines = new ArrayList<>(lines(place.edition(), place.table()));
    lines.remove(place.line() - 1);
    lines.addAll(place.line() - 1, List.of(rows));
    byte[] changed = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return EditionReader.read(
        file ->
            file.equals(place.table())
                ? new ByteArrayInputStream(changed)
                : resource(place.edition(), file));
  }

  @Property(tries = 80)
  void aMissingRowIsNoticed(@ForAll("places") Place place) {
    assertThat(changed(place).isOk()).isFalse();
  }

  @Property(tries = 80)
  void aRepeatedRowIsNoticed(@ForAll("places") Place place) {
    boolean harmless = place.table().equals("manifest.tsv");
    assertThat(changed(place, place.row(), place.row()).isOk()).isEqualTo(harmless);
  }

  @Property(tries = 80)
  void aCutRowIsNoticedWithItsFileAndLine(@ForAll("places") Place place) {
    String row = place.row();
    assertThat(changed(place, row.substring(0, row.lastIndexOf('\t'))).problems())
        .extracting(Problem::getCode, problem -> problem.getLocation().toString())
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "data.malformed-row", place.table() + ":" + place.line()));
  }
}
