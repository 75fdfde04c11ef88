package org.baremo.digcomp.selfassessment;

import java.util.ArrayList;
import java.util.List;
import org.baremo.core.framework.Ksa;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.data.Attributes;
import org.baremo.digcomp.data.Folder;
import org.baremo.digcomp.data.Manifest;
import org.baremo.digcomp.data.Row;
import org.baremo.digcomp.data.Table;
import org.baremo.digcomp.data.Titles;

/** Reads a self-assessment from its folder of tables. Uses no JSON. */
final class SelfAssessmentReader {
  private static final List<String> ATTRIBUTES =
      List.of("id", "edition", "base-language", "languages");
  private static final String AS_CODED = "-as-coded";

  private final Folder folder;
  private final boolean asCoded;
  private final List<Problem> problems = new ArrayList<>();
  private final Attributes attributes;
  private final SelfAssessment.Builder test = SelfAssessment.builder();
  private final Manifest manifest = new Manifest();

  private SelfAssessmentReader(Folder folder, boolean asCoded) {
    this.folder = folder;
    this.asCoded = asCoded;
    this.attributes = Attributes.read(folder, "instrument.tsv", ATTRIBUTES, problems);
  }

  /** Reads the instrument, with each item under its competence or as the coding has it. */
  static Checked<SelfAssessment> read(Folder folder, boolean asCoded) {
    return new SelfAssessmentReader(folder, asCoded).read();
  }

  private Checked<SelfAssessment> read() {
    if (!problems.isEmpty()) {
      return Checked.failed(problems);
    }
    Titles titles = new Titles(attributes.get("base-language"));
    for (String language : attributes.get("languages").split(",", -1)) {
      titles.read(folder, language, problems);
    }
    rows("options.tsv", List.of("option"), this::readOption);
    rows("bands.tsv", List.of("level", "from", "to"), row -> readBand(row, titles));
    rows(
        "items.tsv",
        List.of("item", "competence", "coded-competence", "kind", "coded-level"),
        this::readItem);
    try {
      VersionedId id = VersionedId.parse(attributes.get("id"));
      test.id(asCoded ? new VersionedId(id.id() + AS_CODED, id.version()) : id);
      test.edition(edition()).title(titles.of("instrument"));
    } catch (IllegalArgumentException e) {
      problems.add(
          Problem.error(
              "data.malformed-row", Location.of("instrument.tsv"), String.valueOf(e.getMessage())));
    }
    titles.reportUnused(problems);
    manifest.check(folder, problems);
    return problems.isEmpty()
        ? Checked.built(Location.of(attributes.get("id"), ""), test::build)
        : Checked.failed(problems);
  }

  private void rows(String file, List<String> columns, Table.RowReader reader) {
    Table.read(folder, file, columns, problems).forEach(reader, problems);
  }

  private EditionRef edition() {
    return EditionRef.parse(attributes.get("edition"));
  }

  private void readOption(Row row) {
    test.addOption(row.get(0));
    manifest.add("options");
  }

  private void readBand(Row row, Titles titles) {
    test.addBand(
        PublishedBand.builder()
            .code(row.get(0))
            .name(titles.of("band/" + row.get(0)))
            .lowest(row.number(1))
            .highest(row.number(2))
            .build());
    manifest.add("bands");
  }

  private void readItem(Row row) {
    String competence = row.get(1);
    String coded = row.has(2) ? row.get(2) : competence;
    test.addItem(
        SelfAssessmentItem.builder()
            .id(row.get(0))
            .competence(edition().ref(Kind.COMPETENCE, asCoded ? coded : competence))
            .kind(kind(row.get(3)))
            .unofficialLevel(row.get(4))
            .build());
    manifest.add("items");
    manifest.add("items", row.get(3));
    manifest.add("items", "competence/" + competence);
    manifest.add("items", "coded-competence/" + coded);
    manifest.add("items", "coded-level/" + row.get(4));
  }

  private static Ksa kind(String word) {
    return switch (word) {
      case "knowledge" -> Ksa.KNOWLEDGE;
      case "skill" -> Ksa.SKILL;
      case "attitude" -> Ksa.ATTITUDE;
      default ->
          throw new IllegalArgumentException(
              "kind must be knowledge, skill or attitude, was " + word);
    };
  }
}
