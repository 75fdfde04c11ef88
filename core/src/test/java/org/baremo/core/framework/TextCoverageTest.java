package org.baremo.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.framework.Toys.TOY;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.baremo.core.framework.TextCoverage.Count;
import org.baremo.core.framework.TextCoverage.Missing;
import org.baremo.core.framework.TextCoverage.Part;
import org.baremo.core.json.Json;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;

class TextCoverageTest {
  private final Framework framework = Toys.framework();

  @Test
  void everyTextOfTheBaseLanguageIsThereInIt() {
    TextCoverage coverage = framework.coverage("en");
    assertThat(coverage.complete()).isTrue();
    assertThat(coverage.total()).isEqualTo(new Count(17, Map.of(TextStatus.OFFICIAL, 17)));
    assertThat(coverage.getParts().keySet()).containsExactly(Part.values());
    assertThat(coverage.getParts().values())
        .extracting(Count::texts)
        .containsExactly(5, 1, 6, 1, 1, 2, 1);
  }

  @Test
  void textsOfAnotherLanguageAreCountedByStatusAndTheRestIsListed() {
    TextCoverage coverage = framework.coverage("es");
    assertThat(coverage.part(Part.TERMS)).isEqualTo(new Count(2, Map.of(TextStatus.REVIEWED, 1)));
    assertThat(coverage.part(Part.TERMS).of(TextStatus.REVIEWED)).isEqualTo(1);
    assertThat(coverage.part(Part.TERMS).of(TextStatus.DRAFT)).isZero();
    assertThat(coverage.part(Part.TERMS).share()).contains(Rational.of(1, 2));
    assertThat(coverage.total()).hasToString("1 of 17 (5.9 %)");
    assertThat(coverage.getMissing())
        .extracting(Missing::toString)
        .contains(
            "titles of toy@2026/area/1",
            "descriptions of toy@2026/thread/a",
            "level-names of toy@2026/level/two/low",
            "level-names of toy@2026/competence/1.1 at toy@2026/level/two/high",
            "statements of toy@2026/learning-outcome/LO1",
            "terms of toy@2026/term/plaything",
            "definitions of toy@2026/term/toy")
        .hasSize(16);
  }

  @Test
  void whatTheEditionHasNotIsNeitherThereNorMissing() {
    Framework undescribed = framework.toBuilder().levelDefinitions(List.of()).build();
    Count none = undescribed.coverage("es").part(Part.LEVEL_DESCRIPTIONS);
    assertThat(none.texts()).isZero();
    assertThat(none.share()).isEmpty();
    assertThat(none).hasToString("0 of 0");
    Framework bare = Framework.builder().edition(TOY).title(framework.getTitle()).build();
    assertThat(bare.coverage("es").total().share()).isEmpty();
    assertThat(bare.coverage("es").complete()).isTrue();
  }

  @Test
  void aRegionIsServedByItsLanguageAndALanguageNotByARegion() {
    assertThat(framework.coverage("es-MX").total().covered()).isEqualTo(1);
    LocalizedText regional =
        LocalizedText.builder()
            .base("en")
            .putText("en", Text.official("Toy"))
            .putText("es-MX", Text.official("Juguete"))
            .build();
    Term term = Term.builder().ref(TOY.ref(Kind.TERM, "x")).label(regional).build();
    Framework other = framework.toBuilder().terms(List.of(term)).build();
    assertThat(other.coverage("es-MX").part(Part.TERMS).covered()).isEqualTo(1);
    assertThat(other.coverage("es").part(Part.TERMS).covered()).isZero();
  }

  @Test
  void countedIsWhatAReaderIsShownWithoutFallback() {
    long shown =
        framework.getNodes().stream()
            .map(node -> node.getTitle().in(Locale.forLanguageTag("es")))
            .filter(match -> !match.fallback())
            .count();
    assertThat(framework.coverage("es").part(Part.TITLES).covered()).isEqualTo((int) shown);
  }

  @Test
  void whatIsNoLanguageIsRefused() {
    for (String tag : List.of("", "spanish!", "e", "x-private")) {
      assertThatThrownBy(() -> framework.coverage(tag))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("language must be a BCP 47 tag such as es, was '%s'".formatted(tag));
    }
  }

  @Test
  void countsThatCannotBeAreRefused() {
    assertThatThrownBy(() -> new Count(-1, Map.of())).hasMessage("texts must be 0 or more, was -1");
    assertThatThrownBy(() -> new Count(1, Map.of(TextStatus.DRAFT, -1)))
        .hasMessage("byStatus/DRAFT must be 0 or more, was -1");
    assertThatThrownBy(() -> new Count(1, Map.of(TextStatus.DRAFT, 2)))
        .hasMessage("byStatus must be at most texts 1 together, was 2");
    assertThatThrownBy(() -> new Missing(Part.TITLES, Optional.empty(), Optional.empty()))
        .hasMessage("ref or level must say whose text is missing, both were empty");
  }

  @Test
  void aCoverageThatDoesNotAddUpIsRefused() {
    TextCoverage coverage = framework.coverage("es");
    assertThatThrownBy(() -> coverage.toBuilder().missing(List.of()).build())
        .hasMessageContaining("missing must be 5 of TITLES, were 0");
    assertThatThrownBy(() -> TextCoverage.builder().edition(TOY).language(" ").build())
        .hasMessageContaining("language must not be blank")
        .hasMessageContaining("parts must be all, [TITLES, DESCRIPTIONS,");
  }

  @Test
  void aCoverageIsWrittenAsInTheGoldenFile() throws IOException {
    byte[] golden;
    try (InputStream bytes =
        TextCoverageTest.class.getResourceAsStream("toy-coverage.golden.json")) {
      golden = bytes.readAllBytes();
    }
    TextCoverage coverage = framework.coverage("es");
    assertThat(tree(Json.standard().write(coverage))).isEqualTo(tree(golden));
    assertThat(Json.standard().read(golden, TextCoverage.class, "golden").orThrow())
        .isEqualTo(coverage);
  }

  private static JsonNode tree(byte[] bytes) {
    return Json.standard().read(bytes, JsonNode.class, "tree").orThrow();
  }

  @Property(tries = 100)
  void partsAddUpToTheTotal(
      @ForAll @Size(4) List<@IntRange(max = 1000) Integer> one,
      @ForAll @Size(4) List<@IntRange(max = 1000) Integer> other,
      @ForAll @IntRange(max = 1000) int rest) {
    Count first = count(one, rest);
    Count second = count(other, 0);
    Count sum = first.plus(second);
    assertThat(sum).isEqualTo(second.plus(first));
    assertThat(sum.texts()).isEqualTo(first.texts() + second.texts());
    assertThat(sum.covered()).isEqualTo(first.covered() + second.covered());
    for (TextStatus status : TextStatus.values()) {
      assertThat(sum.of(status)).isEqualTo(first.of(status) + second.of(status));
    }
    sum.share().ifPresent(share -> assertThat(share).isBetween(Rational.ZERO, Rational.ONE));
  }

  private static Count count(List<Integer> byStatus, int rest) {
    Map<TextStatus, Integer> counts = new EnumMap<>(TextStatus.class);
    TextStatus[] statuses = TextStatus.values();
    for (int i = 0; i < statuses.length; i++) {
      counts.put(statuses[i], byStatus.get(i));
    }
    return new Count(byStatus.stream().mapToInt(Integer::intValue).sum() + rest, counts);
  }
}
