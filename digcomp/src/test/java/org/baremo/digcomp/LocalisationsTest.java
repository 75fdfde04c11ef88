package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.baremo.core.framework.TextCoverage.Part;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.TextStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalisationsTest {
  private static final String HEADER = "\"location\",\"context\",\"source\",\"target\"\n";
  private static final Locale ITALIAN = Locale.forLanguageTag("it");

  @TempDir Path folder;

  private void table(String component, String... rows) throws IOException {
    Path file = folder.resolve(component + "/it.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
  }

  private void json(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text.replace('\'', '"'));
  }

  private Checked<DigComp30> italian() {
    return DigComp.v3_0().withLocalisation(folder, "it");
  }

  private static List<String> problems(Checked<?> checked, Severity severity) {
    return checked.problems().stream()
        .filter(problem -> problem.getSeverity() == severity)
        .map(Problem::toString)
        .toList();
  }

  private static List<String> errors(Checked<?> checked) {
    assertThat(checked.value()).isEmpty();
    return problems(checked, Severity.ERROR);
  }

  @Test
  void aTableIsLaidOverTheEditionAsDrafts() throws IOException {
    table(
        "core-framework",
        "digcomp.competence.2.5.label,c,Digital behaviour,Comportamento digitale",
        "digcomp.competence.2.6.label,c,Managing digital identity,\"\"");
    table("levels", "digcomp.level.3.four_level_name,c,Intermediate,Intermedio");
    table("glossary", "digcomp.glossary.applicationapp.label,c,Application/App,Applicazione");
    DigComp30 edition = italian().orThrow();
    LocalizedText title = edition.competence("2.5").node().getTitle();
    assertThat(title.in(ITALIAN).value()).isEqualTo("Comportamento digitale");
    assertThat(title.in(ITALIAN).status()).isEqualTo(TextStatus.DRAFT);
    assertThat(title.getTexts().get("it").getSource())
        .contains("unofficial translation, digcomp3-l10n core-framework/it.csv");
    assertThat(edition.competence("2.6").title(ITALIAN).fallback()).isTrue();
    assertThat(edition.level("intermediate").getName().in(ITALIAN).value()).isEqualTo("Intermedio");
    assertThat(edition.framework().coverage("it").part(Part.TERMS).covered()).isEqualTo(1);
    assertThat(edition.framework().coverage("it").total().covered()).isEqualTo(3);
    assertThat(edition.framework().coverage("es"))
        .isEqualTo(DigComp.v3_0().framework().coverage("es"));
  }

  @Test
  void fieldsMayBeQuotedAndSpanLinesAndTheFileMayBeginWithAMark() throws IOException {
    Path file = Files.createDirectories(folder.resolve("outcomes")).resolve("it.csv");
    Files.writeString(
        file,
        "\ufeff"
            + HEADER
            + "digcomp.outcome.LO1.1.01,c,\"Says, \"\"so\"\"\",\"Dice,\n\"\"così\"\"\"\n");
    DigComp30 edition = italian().orThrow();
    assertThat(
            edition.learningOutcomes().toList().get(0).getText().orElseThrow().in(ITALIAN).value())
        .isEqualTo("Dice,\n\"così\"");
  }

  @Test
  void everythingWrongInTheTablesIsReportedAtOnceWithFileAndLine() throws IOException {
    table(
        "core-framework",
        "digcomp.competence.9.9.label,c,Nothing,Niente",
        "digcomp.area.1.title,c,Area,Area",
        "digcomp.competence.1.1.label,c,only three",
        "digcomp.competence.1.2.label,c,,Senza origine");
    table("levels", "digcomp.level.9.four_level_name,c,Ninth,Nono");
    table("outcomes", "digcomp.outcome.LO9.9.99,c,Says,Dice");
    table("glossary", "digcomp.glossary.nothing.label,c,Nothing,Niente");
    assertThat(errors(italian()))
        .containsExactly(
            "core-framework/it.csv:3: location must be one of the edition's, was"
                + " 'digcomp.area.1.title' [localisation.unknown-location]",
            "core-framework/it.csv:4: row must have 4 fields, had 3 [localisation.malformed]",
            "core-framework/it.csv:5: title of competence/1.2 must say what it was translated from"
                + " [localisation.missing-source]",
            "levels/it.csv:2: location must be one of the edition's, was"
                + " 'digcomp.level.9.four_level_name' [localisation.unknown-location]",
            "glossary/it.csv:2: location must be one of the edition's, was"
                + " 'digcomp.glossary.nothing.label' [localisation.unknown-location]",
            "core-framework/it.csv:2: digcomp@3.0 has no place for a title of competence/9.9"
                + " [localisation.unknown-location]",
            "outcomes/it.csv:2: digcomp@3.0 has no place for a text of learning-outcome/LO9.9.99"
                + " [localisation.unknown-location]");
  }

  @Test
  void aTranslationOfAnotherWordingIsKeptWithAWarning() throws IOException {
    table("core-framework", "digcomp.competence.2.5.label,c,Netiquette,Netiquette");
    Checked<DigComp30> checked = italian();
    assertThat(checked.orThrow().competence("2.5").title(ITALIAN).value()).isEqualTo("Netiquette");
    assertThat(problems(checked, Severity.WARNING))
        .containsExactly(
            "core-framework/it.csv:2: title of competence/2.5 must be translated from 'Digital"
                + " behaviour', was from 'Netiquette' [localisation.other-wording]");
  }

  @Test
  void aPlaceThatIsTranslatedTwiceKeepsTheFirst() throws IOException {
    table(
        "levels",
        "digcomp.level.1.four_level_name,c,Basic,Base",
        "digcomp.level.2.four_level_name,c,Basic,Basilare",
        "digcomp.level.1.four_level_name,c,Basic,Base");
    Checked<DigComp30> checked = italian();
    assertThat(checked.orThrow().level("basic").getName().in(ITALIAN).value()).isEqualTo("Base");
    assertThat(problems(checked, Severity.WARNING))
        .containsExactly(
            "levels/it.csv:3: title of level/four/basic must be as at levels/it.csv:2; what stands"
                + " here was left [localisation.differing-repetition]");
  }

  @Test
  void whatHasNoPlaceIsNoticed() throws IOException {
    table(
        "levels",
        "digcomp.level.1.applies_to,c,Purpose,Scopo",
        ",,word,parola",
        "digcomp.level.1.four_level_name,c,Basic, Base ");
    assertThat(problems(italian(), Severity.INFO))
        .containsExactly(
            "core-framework/it.csv: file is not there: core-framework/it.csv"
                + " [localisation.missing-file]",
            "levels/it.csv:4: title of level/four/basic must not be padded; spaces around it were"
                + " removed [localisation.padded-text]",
            "levels/it.csv: 1 rows without a location were left: they are words for translators"
                + " [localisation.left-out]",
            "levels/it.csv: applies_to of 1 levels was left: a level holds one description"
                + " [localisation.left-out]",
            "statements/it.csv: file is not there: statements/it.csv [localisation.missing-file]",
            "outcomes/it.csv: file is not there: outcomes/it.csv [localisation.missing-file]",
            "glossary/it.csv: file is not there: glossary/it.csv [localisation.missing-file]");
  }

  @Test
  void filesThatAreNoTablesAreRefused() throws IOException {
    Files.createDirectories(folder.resolve("levels"));
    Files.write(folder.resolve("levels/it.csv"), new byte[] {(byte) 0xc3, 0x28});
    table("outcomes");
    Files.writeString(folder.resolve("outcomes/it.csv"), "location,source,target\n");
    Files.write(
        Files.createDirectories(folder.resolve("statements")).resolve("it.csv"), new byte[0]);
    table("glossary", "digcomp.glossary.algorithm.label,c,\"Algorithm,Algoritmo");
    assertThat(errors(italian()))
        .satisfiesExactly(
            e ->
                assertThat(e)
                    .isEqualTo("levels/it.csv: file must be UTF-8 [localisation.encoding]"),
            e ->
                assertThat(e)
                    .isEqualTo(
                        "statements/it.csv:1: columns must be [location, context, source, target],"
                            + " were none [localisation.columns]"),
            e ->
                assertThat(e)
                    .isEqualTo(
                        "outcomes/it.csv:1: columns must be [location, context, source, target],"
                            + " were [location, source, target] [localisation.columns]"),
            e ->
                assertThat(e)
                    .startsWith("glossary/it.csv:2: row must be well-formed: ")
                    .endsWith("[localisation.malformed]"));
  }

  @Test
  void aFolderWithoutTranslationsIsRefused() {
    assertThat(errors(italian()))
        .containsExactly(
            folder.getFileName()
                + ": folder must hold competence_areas.json, or a file such as outcomes/it.csv"
                + " [localisation.unreadable]");
    assertThat(errors(DigComp.v3_0().withLocalisation(folder.resolve("none"), "it")))
        .containsExactly(
            "none: localisation must be a folder that exists [localisation.unreadable]");
  }

  @Test
  void theLanguageIsOneAndNotEnglish() {
    assertThatThrownBy(() -> DigComp.v3_0().withLocalisation(folder, "../it"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be a BCP 47 tag such as es, was '../it'");
    assertThatThrownBy(() -> DigComp.v3_0().withLocalisation(folder, "en-GB"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be another than the edition's own, was en-GB");
  }

  @Test
  void jsonCarriesStatusAndPeople() throws IOException {
    json(
        "competence_areas.json",
        "[{'id':1,'name':{'en':'Information search, evaluation and management','it':'Ricerca'},"
            + "'descriptor':{'en':'Says','it':null},'translation_status':'reviewed',"
            + "'translator':'@a','reviewed_by':'@b'}]");
    json(
        "proficiency_levels.json",
        "{'four_level':[{'name':{'en':'Highly advanced','it':'Esperto'},"
            + "'description':{'en':'Does','it':'Fa'},'translation_status':'done'}],"
            + "'eight_level':[{'eqf_level':7,'description':{'en':'Does 7','it':'Fa 7'},"
            + "'translation_status':'draft','translator':null}]}");
    json(
        "glossary.json",
        "[{'term':{'en':'AI system','it':'Sistema di IA'},'explanation':{'en':'Is','it':null},"
            + "'translation_status':'draft','translator':'@a'}]");
    Checked<DigComp30> checked = italian();
    DigComp30 edition = checked.orThrow();
    LocalizedText area = edition.area("1").node().getTitle();
    assertThat(area.in(ITALIAN).status()).isEqualTo(TextStatus.REVIEWED);
    assertThat(area.getTexts().get("it").getSource())
        .contains("unofficial translation, digcomp-sv, translated by @a, reviewed by @b");
    assertThat(edition.level("highly-advanced").getDescription().orElseThrow().in(ITALIAN).value())
        .isEqualTo("Fa");
    assertThat(edition.scale("eight").getLevels().get(6).getDescription().orElseThrow().in(ITALIAN))
        .extracting(LocalizedText.Match::value, LocalizedText.Match::status)
        .containsExactly("Fa 7", TextStatus.DRAFT);
    assertThat(edition.framework().coverage("it").part(Part.TERMS).covered()).isEqualTo(1);
    assertThat(problems(checked, Severity.WARNING))
        .containsExactly(
            "proficiency_levels.json#/four_level/0/name/it: translation_status must be draft or"
                + " reviewed, was 'done'; read as draft [localisation.unknown-status]",
            "proficiency_levels.json#/four_level/0/description/it: translation_status must be draft"
                + " or reviewed, was 'done'; read as draft [localisation.unknown-status]");
  }

  @Test
  void everythingWrongInTheJsonIsReportedAtOnceWithFileAndPlace() throws IOException {
    json("competence_areas.json", "{'areas':[]}");
    json("competences.json", "[{'id':'9.9','name':{'en':'None','it':'Niente'},'descriptor':'x'}]");
    json("competence_statements.json", "[{'id':'CS1.1.01','text':{'en':'Says','it':['Dice']}}]");
    json("learning_outcomes.json", "[{'id':'LO1.1.01','text':{'en':'Says','sv':'Säger'}}]");
    json("glossary.json", "[{'term':");
    assertThat(errors(italian()))
        .satisfiesExactly(
            e ->
                assertThat(e)
                    .isEqualTo(
                        "competence_areas.json: a list of things must stand here"
                            + " [localisation.malformed]"),
            e ->
                assertThat(e)
                    .isEqualTo(
                        "competences.json#/0/descriptor: descriptor must be there with a text for"
                            + " each language [localisation.malformed]"),
            e ->
                assertThat(e)
                    .isEqualTo(
                        "competence_statements.json#/0/text/it: text must be a text in it, or null"
                            + " [localisation.malformed]"),
            e ->
                assertThat(e)
                    .isEqualTo(
                        "learning_outcomes.json#/0/text: text must have a text in it, or null"
                            + " [localisation.missing-language]"),
            e -> assertThat(e).startsWith("glossary.json:1:").endsWith("[json.syntax]"),
            e ->
                assertThat(e)
                    .isEqualTo(
                        "competences.json#/0/name/it: digcomp@3.0 has no place for a title of"
                            + " competence/9.9 [localisation.unknown-location]"));
  }

  @Test
  void translationsStayWhenTheOfficialTextsComeAndAreComparedWithThem() throws IOException {
    table(
        "outcomes",
        "digcomp.outcome.LO1.1.01,c,Says LO1.1.01,Dice",
        "digcomp.outcome.LO1.1.02,c,Old,Vecchio");
    Path supplement =
        Files.writeString(
            folder.resolve("texts.jsonld"),
            Supplements.jsonLd().toString(),
            StandardCharsets.UTF_8);
    Checked<DigComp30> checked = italian().orThrow().withOfficialTexts(supplement);
    LocalizedText first =
        checked.orThrow().learningOutcomes().toList().get(0).getText().orElseThrow();
    assertThat(first.in(ITALIAN).value()).isEqualTo("Dice");
    assertThat(first.in(Locale.ENGLISH))
        .extracting(LocalizedText.Match::value, LocalizedText.Match::status)
        .containsExactly("Says LO1.1.01", TextStatus.OFFICIAL);
    assertThat(checked.problems())
        .filteredOn(problem -> problem.getCode().equals("official.other-wording"))
        .extracting(Problem::toString)
        .containsExactly(
            "texts.jsonld: learning-outcome/LO1.1.02 text must be translated from 'Says LO1.1.02',"
                + " was from 'Old' [official.other-wording]");
  }
}
