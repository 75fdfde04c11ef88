package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baremo.core.framework.TextCoverage;
import org.baremo.core.framework.TextCoverage.Part;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;

class LocalisationsAgainstPublishedDataTest {
  private static DigComp30 official() {
    return DigComp.v3_0().withOfficialTexts(PublishedData.jsonLd()).orThrow();
  }

  private static Checked<DigComp30> dutch(DigComp30 edition) {
    return edition.withLocalisation(PublishedData.file("digcomp30-nl"), "nl");
  }

  private static Checked<DigComp30> swedish(DigComp30 edition) {
    return edition.withLocalisation(PublishedData.file("digcomp30-sv"), "sv");
  }

  @Test
  void theDutchTranslationIsCompleteAndADraft() {
    TextCoverage coverage = dutch(official()).orThrow().framework().coverage("nl");
    assertThat(coverage.complete()).isTrue();
    assertThat(coverage.getParts().values())
        .extracting(TextCoverage.Count::covered)
        .containsExactly(26, 26, 18, 12, 362 + 523, 126, 121);
    assertThat(coverage.total().of(TextStatus.DRAFT)).isEqualTo(coverage.total().texts());
  }

  @Test
  void everythingLeftOfTheDutchTranslationIsReported() {
    Checked<DigComp30> checked = dutch(official());
    assertThat(counts(checked))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "INFO localisation.left-out",
                1L + 1 + 5,
                "WARNING localisation.differing-repetition",
                2L));
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .contains(
            "levels/nl.csv:7: text of level/four/basic must be as at levels/nl.csv:3; what stands"
                + " here was left [localisation.differing-repetition]",
            "levels/nl.csv: applies_to of 8 levels was left: a level holds one description"
                + " [localisation.left-out]",
            "glossary/nl.csv: 59 rows without a location were left: they are words for translators"
                + " [localisation.left-out]",
            "glossary/nl.csv:17: text of term/baiting was left: the glossary only refers to another"
                + " term there [localisation.left-out]");
  }

  @Test
  void theSwedishTranslationHasAreasLevelsAndSomeTerms() {
    TextCoverage coverage = swedish(official()).orThrow().framework().coverage("sv");
    assertThat(coverage.part(Part.TITLES)).hasToString("5 of 26 (19.2 %)");
    assertThat(coverage.part(Part.TITLES).of(TextStatus.REVIEWED)).isEqualTo(5);
    assertThat(coverage.part(Part.DESCRIPTIONS)).hasToString("5 of 26 (19.2 %)");
    assertThat(coverage.part(Part.LEVEL_NAMES)).hasToString("4 of 18 (22.2 %)");
    assertThat(coverage.part(Part.LEVEL_DESCRIPTIONS)).hasToString("12 of 12 (100.0 %)");
    assertThat(coverage.part(Part.STATEMENTS)).hasToString("1 of 885 (0.1 %)");
    assertThat(coverage.part(Part.TERMS)).hasToString("73 of 126 (57.9 %)");
    assertThat(coverage.part(Part.TERMS).of(TextStatus.DRAFT)).isEqualTo(73);
    assertThat(coverage.part(Part.DEFINITIONS).covered()).isZero();
    assertThat(coverage.complete()).isFalse();
  }

  @Test
  void theSwedishTranslationSaysWhoMadeAndReviewedIt() {
    Checked<DigComp30> checked = swedish(official());
    assertThat(counts(checked)).containsExactly(Map.entry("INFO localisation.left-out", 1L));
    LocalizedText area = checked.orThrow().area("1").node().getTitle();
    assertThat(area.getTexts().get("sv").getSource())
        .contains(
            "unofficial translation, digcomp-sv, translated by @digcomp-sv, reviewed by @digcomp-sv");
    LocalizedText term = checked.orThrow().framework().getTerms().get(0).getLabel();
    assertThat(term.getTexts().get("sv").getSource())
        .contains("unofficial translation, digcomp-sv, translated by @digcomp-sv");
  }

  @Test
  void bothTranslationsStandBesideEachOtherInEitherOrder() {
    DigComp30 both = swedish(dutch(official()).orThrow()).orThrow();
    assertThat(both.framework().coverage("nl").complete()).isTrue();
    assertThat(both.framework().coverage("sv").part(Part.TERMS).covered()).isEqualTo(73);
    DigComp30 other = dutch(swedish(official()).orThrow()).orThrow();
    assertThat(other.area("2").title(Locale.forLanguageTag("sv")))
        .isEqualTo(both.area("2").title(Locale.forLanguageTag("sv")));
    assertThat(other.framework().coverage("nl").total())
        .isEqualTo(both.framework().coverage("nl").total());
  }

  @Test
  void withoutTheOfficialTextsTheQuotedEnglishIsADraftUntilTheyCome() {
    DigComp30 quoted = dutch(DigComp.v3_0()).orThrow();
    LocalizedText outcome =
        quoted
            .framework()
            .statement(DigComp30.EDITION.ref(Kind.LEARNING_OUTCOME, "LO1.1.01"))
            .orElseThrow()
            .getText()
            .orElseThrow();
    assertThat(outcome.in(Locale.ENGLISH).status()).isEqualTo(TextStatus.DRAFT);
    assertThat(outcome.getTexts().get("en").getSource())
        .contains("quoted by: unofficial translation, digcomp3-l10n outcomes/nl.csv");
    Checked<DigComp30> later = quoted.withOfficialTexts(PublishedData.jsonLd());
    assertThat(later.problems())
        .extracting(Problem::getCode)
        .doesNotContain("official.other-wording");
    assertThat(later.orThrow().framework().coverage("en").total())
        .isEqualTo(official().framework().coverage("en").total());
    assertThat(later.orThrow().framework().coverage("nl").total())
        .isEqualTo(dutch(official()).orThrow().framework().coverage("nl").total());
  }

  private static Map<String, Long> counts(Checked<?> checked) {
    return checked.problems().stream()
        .collect(
            Collectors.groupingBy(
                problem -> problem.getSeverity() + " " + problem.getCode(),
                TreeMap::new,
                Collectors.counting()));
  }
}
