package org.baremo.core.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.crosswalk.Crosswalk;
import org.baremo.core.crosswalk.LevelMapping;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Mapping;
import org.baremo.core.crosswalk.Provenance;
import org.baremo.core.crosswalk.Relation;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.framework.Statement;
import org.baremo.core.json.Json;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.baremo.core.value.Text;
import org.baremo.core.value.VersionedId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EditionDiffTest {
  private static final EditionRef OLD = EditionRef.of("frame", "1");
  private static final EditionRef NEW = EditionRef.of("frame", "2");

  /**
   * Area A of 1, 2, 3, 4 and area B of 5, 6, against A of 1 (renamed), 3, 2 (changed places), 7
   * (from 5, moved here) and B of 6a, 6b (6 split), 8 (new); 4 is gone. 9 joins 10 and 11.
   */
  private final Framework before =
      framework(OLD)
          .addNode(node(OLD, Kind.AREA, "A", 1, "Area", "Área"))
          .addNode(node(OLD, Kind.AREA, "B", 2, "Other", "Otra"))
          .addNode(node(OLD, "1", 1, "One", "Uno", "A"))
          .addNode(node(OLD, "2", 2, "Two", "Dos", "A"))
          .addNode(node(OLD, "3", 3, "Three", "Tres", "A"))
          .addNode(node(OLD, "4", 4, "Four", "Cuatro", "A"))
          .addNode(node(OLD, "5", 1, "Five", "Cinco", "B"))
          .addNode(node(OLD, "6", 2, "Six", "Seis", "B"))
          .addNode(node(OLD, "10", 3, "Ten", "Diez", "B"))
          .addNode(node(OLD, "11", 4, "Eleven", "Once", "B"))
          .addStatement(statement(OLD, "s1", "1", "low", "Does it"))
          .addStatement(statement(OLD, "s2", "1", "low", "Does more"))
          .addStatement(statement(OLD, "s3", "2", null, "Is curious"))
          .build();

  private final Framework after =
      framework(NEW)
          .addNode(node(NEW, Kind.AREA, "A", 1, "Area", "Área"))
          .addNode(node(NEW, Kind.AREA, "B", 2, "Other", "Otra"))
          .addNode(node(NEW, "0", 1, "Nought", "Cero", "A"))
          .addNode(node(NEW, "1", 2, "First", "Primero", "A"))
          .addNode(node(NEW, "3", 3, "Three", "Tres", "A"))
          .addNode(node(NEW, "2", 4, "Two", "Dos", "A"))
          .addNode(node(NEW, "7", 5, "Five", "Cinco", "A"))
          .addNode(node(NEW, "6a", 1, "Six a", "Seis a", "B"))
          .addNode(node(NEW, "6b", 2, "Six b", "Seis b", "B"))
          .addNode(node(NEW, "9", 3, "Nine", "Nueve", "B"))
          .addStatement(statement(NEW, "s1", "1", "low", "Does it well"))
          .addStatement(statement(NEW, "s2", "3", "high", "Does more"))
          .addStatement(statement(NEW, "s3", "2", "low", "Is curious"))
          .build();

  private final Links links =
      Links.of(
          Crosswalk.builder()
              .id(VersionedId.parse("frame-1-2@1"))
              .title(LocalizedText.of("en", "From 1 to 2"))
              .source(OLD)
              .target(NEW)
              .provenance(Provenance.verified("Frames"))
              .addMapping(mapping(Kind.AREA, "A", "A", Relation.EXACT))
              .addMapping(mapping(Kind.AREA, "B", "B", Relation.EXACT))
              .addMapping(mapping(Kind.COMPETENCE, "1", "1", Relation.CLOSE))
              .addMapping(mapping(Kind.COMPETENCE, "2", "2", Relation.EXACT))
              .addMapping(mapping(Kind.COMPETENCE, "3", "3", Relation.EXACT))
              .addMapping(mapping(Kind.COMPETENCE, "4", "0", Relation.RELATED))
              .addMapping(mapping(Kind.COMPETENCE, "5", "7", Relation.EXACT))
              .addMapping(mapping(Kind.COMPETENCE, "6", "6a", Relation.NARROW))
              .addMapping(mapping(Kind.COMPETENCE, "6", "6b", Relation.NARROW))
              .addMapping(mapping(Kind.COMPETENCE, "10", "9", Relation.BROAD))
              .addMapping(mapping(Kind.COMPETENCE, "11", "9", Relation.BROAD))
              .addMapping(mapping(Kind.EXAMPLE, "s1", "s1", Relation.CLOSE))
              .addMapping(mapping(Kind.EXAMPLE, "s2", "s2", Relation.CLOSE))
              .addMapping(mapping(Kind.EXAMPLE, "s3", "s3", Relation.CLOSE))
              .addLevelMapping(
                  LevelMapping.builder()
                      .source(new ScaleRef(OLD, "two"))
                      .target(new ScaleRef(NEW, "two"))
                      .addPair(new Pair(OLD.level("two", "low"), NEW.level("two", "low")))
                      .build())
              .build());

  private final EditionDiff diff = EditionDiff.between(before, after, links);

  private static Framework.Builder framework(EditionRef edition) {
    return Framework.builder()
        .edition(edition)
        .title(LocalizedText.of("en", "Frame"))
        .addScale(
            Scale.builder()
                .edition(edition)
                .id("two")
                .title(LocalizedText.of("en", "Two"))
                .addLevel(level(edition, "low", 1))
                .addLevel(level(edition, "high", 2))
                .build());
  }

  private static Level level(EditionRef edition, String code, int ordinal) {
    return Level.builder()
        .ref(edition.level("two", code))
        .ordinal(ordinal)
        .name(LocalizedText.of("en", "Level " + code))
        .build();
  }

  private static Node node(
      EditionRef edition, String code, int position, String en, String es, String area) {
    return node(edition, Kind.COMPETENCE, code, position, en, es).toBuilder()
        .addParent(edition.ref(Kind.AREA, area))
        .build();
  }

  private static Node node(
      EditionRef edition, Kind kind, String code, int position, String en, String es) {
    return Node.builder()
        .ref(edition.ref(kind, code))
        .position(position)
        .title(
            LocalizedText.builder()
                .base("en")
                .putText("en", Text.official(en))
                .putText("es", Text.official(es))
                .build())
        .build();
  }

  private static Statement statement(
      EditionRef edition, String code, String about, @Nullable String level, String text) {
    return Statement.builder()
        .ref(edition.ref(Kind.EXAMPLE, code))
        .addAbout(edition.ref(Kind.COMPETENCE, about))
        .level(Optional.ofNullable(level).map(l -> edition.level("two", l)))
        .text(LocalizedText.of("en", text))
        .build();
  }

  private static Mapping mapping(Kind kind, String from, String to, Relation relation) {
    return Mapping.of(OLD.ref(kind, from), NEW.ref(kind, to), relation);
  }

  private static Ref old(String code) {
    return OLD.ref(Kind.COMPETENCE, code);
  }

  private static Ref fresh(String code) {
    return NEW.ref(Kind.COMPETENCE, code);
  }

  private static Pairing pairing(String code) {
    return new Pairing(old(code), fresh(code));
  }

  private static Place place(Ref area, int position) {
    return new Place(List.of(area), Optional.of(position));
  }

  private static Pairing statements(String code) {
    return new Pairing(OLD.ref(Kind.EXAMPLE, code), NEW.ref(Kind.EXAMPLE, code));
  }

  private static String golden(String name) throws IOException {
    try (InputStream bytes = EditionDiffTest.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), UTF_8);
    }
  }

  @Test
  void everyChangeIsToldInOrder() {
    Ref areaA = OLD.ref(Kind.AREA, "A");
    Ref newA = NEW.ref(Kind.AREA, "A");
    LevelRef low = NEW.level("two", "low");
    assertThat(diff.getChanges())
        .containsExactly(
            new Change.Renamed(
                pairing("1"),
                Map.of("en", new Wording("One", "First"), "es", new Wording("Uno", "Primero"))),
            new Change.Moved(pairing("2"), place(areaA, 2), place(newA, 4)),
            new Change.Moved(pairing("3"), place(areaA, 3), place(newA, 3)),
            new Change.Removed(old("4")),
            new Change.Moved(
                new Pairing(old("5"), fresh("7")),
                place(OLD.ref(Kind.AREA, "B"), 1),
                place(newA, 5)),
            new Change.Split(old("6"), List.of(fresh("6a"), fresh("6b"))),
            new Change.Renamed(
                statements("s1"), Map.of("en", new Wording("Does it", "Does it well"))),
            new Change.Moved(
                statements("s2"),
                new Place(List.of(old("1")), Optional.empty()),
                new Place(List.of(fresh("3")), Optional.empty())),
            new Change.Relevelled(
                statements("s2"),
                Optional.of(OLD.level("two", "low")),
                Optional.of(NEW.level("two", "high"))),
            new Change.Relevelled(statements("s3"), Optional.empty(), Optional.of(low)),
            new Change.Added(fresh("0")),
            new Change.Joined(List.of(old("10"), old("11")), fresh("9")));
    assertThat(diff.getLevels())
        .containsExactly(
            new LevelChange.Removed(OLD.level("two", "high")),
            new LevelChange.Added(NEW.level("two", "high")));
    assertThat(diff.getCrosswalks()).containsExactly(VersionedId.parse("frame-1-2@1"));
  }

  @Test
  void codesAreComparedWhereTheyAreKnownToHaveKeptTheirMeaning() {
    EditionDiff byCode = EditionDiff.byCode(before, after);
    assertThat(byCode.getCrosswalks()).isEmpty();
    assertThat(byCode.getChanges())
        .filteredOn(change -> change instanceof Change.Removed)
        .containsExactly(
            new Change.Removed(old("4")),
            new Change.Removed(old("5")),
            new Change.Removed(old("6")),
            new Change.Removed(old("10")),
            new Change.Removed(old("11")));
    assertThat(byCode.getChanges()).filteredOn(change -> change instanceof Change.Added).hasSize(5);
    assertThat(byCode.getChanges()).noneMatch(change -> change instanceof Change.Split);
  }

  @Test
  void aNewSiblingInFrontMovesNobody() {
    Framework grown =
        framework(NEW)
            .addNode(node(NEW, Kind.AREA, "0", 1, "New", "Nueva"))
            .addNode(node(NEW, Kind.AREA, "A", 2, "Area", "Área"))
            .addNode(node(NEW, Kind.AREA, "B", 3, "Other", "Otra"))
            .build();
    Framework areas =
        framework(OLD)
            .addNode(node(OLD, Kind.AREA, "A", 1, "Area", "Área"))
            .addNode(node(OLD, Kind.AREA, "B", 2, "Other", "Otra"))
            .build();
    assertThat(EditionDiff.byCode(areas, grown).getChanges())
        .containsExactly(new Change.Added(NEW.ref(Kind.AREA, "0")));
  }

  @Test
  void ofTwoFrameworksWhatNoLinkSaysAnythingOfIsNeitherGoneNorNewNorMoved() {
    EditionRef elsewhere = EditionRef.of("other", "1");
    Framework other =
        framework(elsewhere)
            .addNode(node(elsewhere, Kind.AREA, "Z", 1, "Zone", "Zona"))
            .addNode(node(elsewhere, "1", 1, "One", "Uno", "Z"))
            .addNode(node(elsewhere, "2", 2, "Two", "Dos", "Z"))
            .build();
    Framework mine =
        framework(OLD)
            .addNode(node(OLD, Kind.AREA, "A", 1, "Area", "Área"))
            .addNode(node(OLD, "1", 1, "One", "Uno", "A"))
            .addNode(node(OLD, "4", 2, "Four", "Cuatro", "A"))
            .addStatement(statement(OLD, "s1", "1", "low", "Does it"))
            .build();
    Links competences =
        Links.of(
            Crosswalk.builder()
                .id(VersionedId.parse("frame-other@1"))
                .title(LocalizedText.of("en", "Across"))
                .source(OLD)
                .target(elsewhere)
                .provenance(Provenance.verified("Frames"))
                .addMapping(
                    Mapping.of(old("1"), elsewhere.ref(Kind.COMPETENCE, "1"), Relation.CLOSE))
                .build());
    assertThat(EditionDiff.between(mine, other, competences).getChanges())
        .containsExactly(
            new Change.Removed(old("4")), new Change.Added(elsewhere.ref(Kind.COMPETENCE, "2")));
    assertThat(EditionDiff.between(mine, other, competences).getLevels()).isEmpty();
  }

  private static Scale scale(EditionRef edition, String id, String... names) {
    Scale.Builder scale =
        Scale.builder().edition(edition).id(id).title(LocalizedText.of("en", "Scale " + id));
    for (int i = 0; i < names.length; i++) {
      scale.addLevel(
          Level.builder()
              .ref(edition.level(id, String.valueOf(i + 1)))
              .ordinal(i + 1)
              .name(LocalizedText.of("en", names[i]))
              .build());
    }
    return scale.build();
  }

  private static Framework scales(EditionRef edition, Scale... scales) {
    return Framework.builder()
        .edition(edition)
        .title(LocalizedText.of("en", "Frame"))
        .addScales(scales)
        .build();
  }

  private static LevelMapping levels(String from, String to, int... ends) {
    LevelMapping.Builder mapping =
        LevelMapping.builder().source(new ScaleRef(OLD, from)).target(new ScaleRef(NEW, to));
    for (int i = 0; i < ends.length; i++) {
      mapping.addPair(
          new Pair(OLD.level(from, String.valueOf(i + 1)), NEW.level(to, String.valueOf(ends[i]))));
    }
    return mapping.build();
  }

  @Test
  void scalesAndLevelsAreComparedByTheirMappings() {
    Framework earlier =
        scales(
            OLD,
            scale(OLD, "four", "1", "2", "3", "4"),
            scale(OLD, "two", "Foundation", "Specialised"),
            scale(OLD, "gone", "Only"));
    Framework later =
        scales(NEW, scale(NEW, "two", "Basic", "Specialised"), scale(NEW, "six", "A1"));
    Links mapped =
        Links.of(
            Crosswalk.builder()
                .id(VersionedId.parse("levels@1"))
                .title(LocalizedText.of("en", "Levels"))
                .source(OLD)
                .target(NEW)
                .provenance(Provenance.verified("Frames"))
                .addLevelMapping(levels("four", "two", 1, 1, 2, 2))
                .addLevelMapping(levels("two", "two", 1, 2))
                .build());
    EditionDiff changed = EditionDiff.between(earlier, later, mapped);
    assertThat(changed.getLevels())
        .containsExactly(
            new LevelChange.Renamed(
                OLD.level("two", "1"),
                NEW.level("two", "1"),
                Map.of("en", new Wording("Foundation", "Basic"))),
            new LevelChange.ScaleRemoved(new ScaleRef(OLD, "gone")),
            new LevelChange.ScaleAdded(new ScaleRef(NEW, "six")));
    assertThat(changed.text(earlier, later, Locale.ENGLISH))
        .isEqualTo(
            """
            frame@1 -> frame@2
              renamed: level two/1 (en): Foundation -> Basic
              removed: scale gone Scale gone
              added: scale six Scale six
            """);
    assertThat(EditionDiff.byCode(earlier, later).getLevels())
        .contains(new LevelChange.ScaleRemoved(new ScaleRef(OLD, "four")))
        .hasSize(4);
  }

  @Test
  void whereNothingIsSaidOfLevelsAScaleIsGoneOnlyWhenTheFrameworkHasNoneLeft() {
    Links silent =
        Links.of(
            Crosswalk.builder()
                .id(VersionedId.parse("silent@1"))
                .title(LocalizedText.of("en", "Silent"))
                .source(OLD)
                .target(NEW)
                .provenance(Provenance.verified("Frames"))
                .build());
    Framework some = scales(OLD, scale(OLD, "two", "Low", "High"));
    Framework others = scales(NEW, scale(NEW, "three", "1", "2", "3"));
    assertThat(EditionDiff.between(some, others, silent).getLevels()).isEmpty();
    assertThat(EditionDiff.between(some, scales(NEW), silent).getLevels())
        .containsExactly(new LevelChange.ScaleRemoved(new ScaleRef(OLD, "two")));
    assertThat(EditionDiff.between(scales(OLD), others, silent).getLevels())
        .containsExactly(new LevelChange.ScaleAdded(new ScaleRef(NEW, "three")));
  }

  @Test
  void anEditionDoesNotDifferFromItself() {
    EditionDiff same = EditionDiff.between(before, before, Links.identity(before));
    assertThat(same.getChanges()).isEmpty();
    assertThat(same.getLevels()).isEmpty();
    assertThat(EditionDiff.byCode(before, before).getChanges()).isEmpty();
    assertThat(same.text(before, before, Locale.ENGLISH))
        .isEqualTo("frame@1 -> frame@1\n  nothing changed\n");
  }

  @Test
  void readBackwardsWhatWasAddedIsRemovedAndWhatWasSplitIsJoined() {
    EditionDiff back = EditionDiff.between(after, before, links.inverse());
    assertThat(back.getChanges()).hasSameSizeAs(diff.getChanges());
    assertThat(back.getChanges())
        .contains(
            new Change.Removed(fresh("0")),
            new Change.Added(old("4")),
            new Change.Joined(List.of(fresh("6a"), fresh("6b")), old("6")),
            new Change.Split(fresh("9"), List.of(old("10"), old("11"))));
  }

  @Test
  void theChangesAreToldInWords() throws IOException {
    assertThat(diff.text(before, after, Locale.ENGLISH)).isEqualTo(golden("diff.en.txt"));
    assertThat(diff.text(before, after, Locale.forLanguageTag("es-ES")))
        .isEqualTo(golden("diff.es.txt"));
  }

  @Test
  void otherLanguagesAndEditionsAreRefused() {
    assertThatThrownBy(() -> diff.text(before, after, Locale.FRENCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be one of [en, es], was fr");
    assertThatThrownBy(() -> diff.text(after, before, Locale.ENGLISH))
        .hasMessage("editions must be frame@1 and frame@2, were frame@2 and frame@1");
    assertThatThrownBy(() -> EditionDiff.between(after, before, links))
        .hasMessage("links must be of frame@2 -> frame@1, were of frame@1 -> frame@2");
  }

  @Test
  void aDiffIsWrittenAsInTheGoldenFile() throws IOException {
    byte[] golden = golden("diff.golden.json").getBytes(UTF_8);
    assertThat(tree(Json.standard().write(diff))).isEqualTo(tree(golden));
    assertThat(Json.standard().read(golden, EditionDiff.class, "golden").orThrow()).isEqualTo(diff);
  }

  private static JsonNode tree(byte[] bytes) {
    return Json.standard().read(bytes, JsonNode.class, "tree").orThrow();
  }

  @Test
  void everyLawIsRefusedWithNameLawAndValue() {
    assertThatThrownBy(() -> new Wording(" ", ""))
        .hasMessage("before must not be blank; after must not be blank");
    assertThatThrownBy(() -> new Place(List.of(), Optional.of(0)))
        .hasMessage("position must be 1 or more, was 0");
    assertThatThrownBy(() -> new Change.Renamed(pairing("1"), Map.of()))
        .hasMessage("wordings must not be empty");
    assertThatThrownBy(
            () ->
                new LevelChange.Renamed(OLD.level("two", "low"), NEW.level("two", "low"), Map.of()))
        .hasMessage("wordings must not be empty");
    assertThatThrownBy(
            () -> new Change.Relevelled(pairing("1"), Optional.empty(), Optional.empty()))
        .hasMessage("after must be a level where there was none before");
    assertThatThrownBy(() -> new Change.Split(old("1"), List.of(fresh("1"))))
        .hasMessage("after must be two or more, was [frame@2/competence/1]");
    assertThatThrownBy(() -> new Change.Joined(List.of(), fresh("1")))
        .hasMessage("before must be two or more, was []");
  }

  @Test
  void changesKeepTheContract() {
    List<Change> all = diff.getChanges();
    ValueContract.of(
            Change.class,
            all.get(0),
            all.get(1),
            all.get(3),
            all.get(5),
            all.get(8),
            all.get(9),
            all.get(10),
            all.get(11))
        .verify();
    Wording wording = new Wording("a", "b");
    ValueContract.of(
            LevelChange.class,
            new LevelChange.ScaleAdded(new ScaleRef(NEW, "two")),
            new LevelChange.ScaleRemoved(new ScaleRef(OLD, "two")),
            new LevelChange.Added(NEW.level("two", "high")),
            new LevelChange.Removed(OLD.level("two", "high")),
            new LevelChange.Renamed(
                OLD.level("two", "low"), NEW.level("two", "low"), Map.of("en", wording)))
        .verify();
    ValueContract.of(Pairing.class, pairing("1"), pairing("2")).verify();
    ValueContract.of(Wording.class, new Wording("a", "b"), new Wording("b", "c")).verify();
    ValueContract.of(
            Place.class,
            place(old("1"), 1),
            new Place(List.of(), Optional.empty()),
            place(old("2"), 7))
        .verify();
    ValueContract.of(EditionDiff.class, diff, EditionDiff.byCode(before, after)).verify();
  }
}
