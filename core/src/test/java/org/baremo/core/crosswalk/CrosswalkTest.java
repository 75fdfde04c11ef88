package org.baremo.core.crosswalk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.baremo.core.crosswalk.Toys.NEW;
import static org.baremo.core.crosswalk.Toys.OLD;
import static org.baremo.core.crosswalk.Toys.fresh;
import static org.baremo.core.crosswalk.Toys.old;
import static org.baremo.core.crosswalk.Toys.pair;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

class CrosswalkTest {
  private final Crosswalk crosswalk = Toys.crosswalk();
  private final FrameworkCatalog catalog =
      FrameworkCatalog.of(Toys.oldEdition(), Toys.newEdition());

  private static byte[] golden() throws IOException {
    try (InputStream bytes = CrosswalkTest.class.getResourceAsStream("toy-crosswalk.golden.json")) {
      return bytes.readAllBytes();
    }
  }

  private static JsonNode tree(byte[] bytes) {
    return Json.standard().read(bytes, JsonNode.class, "tree").orThrow();
  }

  @Test
  void aCrosswalkIsWrittenAsInTheGoldenFile() throws IOException {
    assertThat(tree(Json.standard().write(crosswalk))).isEqualTo(tree(golden()));
  }

  @Test
  void theGoldenFileIsReadAsTheCrosswalk() throws IOException {
    assertThat(Json.standard().read(golden(), Crosswalk.class, "golden").orThrow())
        .isEqualTo(crosswalk);
  }

  @Test
  void aStrengthIsFromNoughtToOne() {
    Mapping.Builder mapping = crosswalk.getMappings().get(0).toBuilder();
    assertThatThrownBy(() -> mapping.strength(Rational.of(6, 5)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("strength must be from 0 to 1, was 1.2");
    assertThatThrownBy(() -> mapping.strength(Rational.of(-1, 5)).build())
        .hasMessage("strength must be from 0 to 1, was -0.2");
    assertThat(mapping.strength(Rational.ZERO).build().getStrength()).contains(Rational.ZERO);
  }

  @Test
  void provenanceNeedsASource() {
    assertThatThrownBy(() -> Provenance.verified(" "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("source must not be blank");
  }

  @Test
  void theMappingsOwnProvenanceComesFirst() {
    List<Mapping> mappings = crosswalk.getMappings();
    assertThat(crosswalk.provenanceOf(mappings.get(0))).isEqualTo(Toys.BOOK);
    assertThat(crosswalk.provenanceOf(mappings.get(1)).status())
        .isEqualTo(Provenance.Status.UNVERIFIED);
  }

  @Test
  void everyLawOfACrosswalkIsReportedAtOnceWithItsPlace() {
    String bad =
        new String(Json.standard().write(crosswalk), UTF_8)
            .replace("\"target\":\"toy@2/competence/3\"", "\"target\":\"toy@2/competence/2\"")
            .replace("\"source\":\"toy@1/competence/1\"", "\"source\":\"toy@7/competence/1\"")
            .replace("\"target\":\"toy@2/scale/three\"", "\"target\":\"toy@2/scale/two\"");
    assertThat(Json.standard().read(bad.getBytes(UTF_8), Crosswalk.class, "c").problems())
        .extracting(p -> p.getLocation().getPointer().orElse(""), Problem::getMessage)
        .contains(
            tuple(
                "/levelMappings/0/pairs/0/to",
                "level must be of toy@2/scale/two, was toy@2/level/three/1"));
    Crosswalk.Builder builder =
        crosswalk.toBuilder()
            .addMapping(
                Mapping.of(
                    EditionRef.of("toy", "7").ref(Kind.COMPETENCE, "1"), old("1"), Relation.CLOSE))
            .addMapping(Mapping.of(old("1"), fresh("1"), Relation.CLOSE))
            .addLevelMapping(Toys.levels())
            .addLevelMapping(Toys.levels().inverse());
    assertThatThrownBy(builder::build)
        .hasMessage(
            "source must be of edition toy@1, was toy@7/competence/1; "
                + "target must be of edition toy@2, was toy@1/competence/1; "
                + "mappings must relate different pairs, mappings/0 relates "
                + "toy@1/competence/1 -> toy@2/competence/1 too; "
                + "scales must be mapped once, toy@1/scale/six -> toy@2/scale/three are by "
                + "levelMappings/0 too; "
                + "source must be of edition toy@1, was toy@2/scale/three; "
                + "target must be of edition toy@2, was toy@1/scale/six");
  }

  @Test
  void aLevelMappingRelatesTheLevelsOfItsScalesOnce() {
    assertThatThrownBy(() -> Toys.levels().toBuilder().addPair(pair(1, 1)).build())
        .hasMessage("pairs must be different, were twice toy@1/level/six/1 -> toy@2/level/three/1");
    assertThatThrownBy(
            () -> Toys.levels().toBuilder().pairs(List.of()).belowFirstKept(false).build())
        .hasMessage("pairs must not be empty where nothing is kept below the first level either");
  }

  @Test
  void levelsAreFoundBothWays() {
    LevelMapping levels = Toys.levels();
    assertThat(levels.from(OLD.level("six", "6"))).containsExactly(NEW.level("three", "3"));
    assertThat(levels.to(NEW.level("three", "3")))
        .containsExactly(OLD.level("six", "5"), OLD.level("six", "6"));
    assertThat(levels.inverse().from(NEW.level("three", "3")))
        .isEqualTo(levels.to(NEW.level("three", "3")));
    assertThat(levels.inverse().inverse()).isEqualTo(levels);
  }

  @Test
  void aCrosswalkOfWhatExistsResolvesToItsLinks() {
    Links links = crosswalk.resolve(catalog).orThrow();
    assertThat(links.links()).isEqualTo(Links.of(crosswalk).links());
  }

  @Test
  void whatDoesNotExistIsReportedWithItsPlaceAndWhatExists() {
    Crosswalk lost =
        crosswalk.toBuilder()
            .addMapping(Mapping.of(old("9"), fresh("8"), Relation.CLOSE))
            .addLevelMapping(
                Toys.levels().toBuilder().target(new ScaleRef(NEW, "ten")).pairs(List.of()).build())
            .build();
    assertThat(lost.resolve(catalog).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "toy-1-2@2026#/mappings/4/source: toy@1 has no competence 9; it has 1, 2, 3, 4"
                + " [ref.unresolved]",
            "toy-1-2@2026#/mappings/4/target: toy@2 has no competence 8; it has 1, 2, 3, 5"
                + " [ref.unresolved]",
            "toy-1-2@2026#/levelMappings/1/target: toy@2 has no scale ten; it has three"
                + " [ref.unresolved]");
    assertThat(crosswalk.resolve(FrameworkCatalog.of(Toys.oldEdition())).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "toy-1-2@2026#/target: toy has no edition 2; the catalogue has 1 [ref.unresolved]");
  }

  @Test
  void levelsThatDoNotExistOrChangeTheirOrderAreReported() {
    Crosswalk crossed =
        crosswalk.toBuilder()
            .levelMappings(
                List.of(
                    Toys.levels().toBuilder()
                        .pairs(List.of(pair(2, 3), pair(1, 1), pair(3, 2)))
                        .build()))
            .build();
    assertThat(crossed.resolve(catalog).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "toy-1-2@2026#/levelMappings/0/pairs/2: levels must keep their order, "
                + "toy@1/level/six/3 -> toy@2/level/three/2 crosses "
                + "toy@1/level/six/2 -> toy@2/level/three/3 [crosswalk.level-order]");
    Crosswalk unknown =
        crosswalk.toBuilder()
            .levelMappings(
                List.of(Toys.levels().toBuilder().pairs(List.of(pair(7, 1), pair(1, 4))).build()))
            .build();
    assertThat(unknown.resolve(catalog).problems())
        .extracting(Problem::getMessage)
        .containsExactly(
            "scale six of toy@1 has no level 7; it has 1, 2, 3, 4, 5, 6",
            "scale three of toy@2 has no level 4; it has 1, 2, 3");
  }
}
