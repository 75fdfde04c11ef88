package org.baremo.certification.scheme.name;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baremo.certification.testing.EveryWord;
import org.baremo.core.json.Json;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

class NamesTitlesTest {
  private static final LocalizedText TITLE = LocalizedText.of("en", "A title");

  @Test
  void examsKindsAndSchemesAreNamedInTheirForm() {
    assertThatThrownBy(
            () ->
                Names.builder()
                    .putExam("Module 1", TITLE)
                    .putForm("Form A", TITLE)
                    .putLanguage("ES", TITLE)
                    .putChannel("in_centre", TITLE)
                    .putTrainingKind("a congress", TITLE)
                    .putGroup("", TITLE)
                    .putScheme(" ", TITLE)
                    .putAward("", TITLE)
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "exams must be lower-case letters and digits joined by - or ., was 'Module 1';"
                + " forms must be lower-case letters and digits joined by - or ., was 'Form A';"
                + " languages must be lower-case letters and digits joined by - or ., was 'ES';"
                + " channels must be lower-case letters and digits joined by - or .,"
                + " was 'in_centre';"
                + " trainingKinds must be lower-case letters and digits joined by - or .,"
                + " was 'a congress';"
                + " groups must be lower-case letters and digits joined by - or ., was '';"
                + " schemes must not be blank; awards must not be blank");
  }

  @Test
  void valuesOfCodesAreNotBlank() {
    assertThatThrownBy(() -> CodeNames.builder().title(TITLE).putValue("", TITLE).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values must not be blank");
  }

  @Test
  void aNameThatIsNoSlugIsAProblemAtItsPlace() {
    byte[] document = "{\"facts\":{\"Fee paid\":null}}".getBytes(UTF_8);
    assertThat(Json.standard().read(document, Names.class, "names.json").problems())
        .first()
        .hasToString(
            "names.json:1:11#/facts/Fee paid: fact must be lower-case letters and digits joined by"
                + " - or ., was 'Fee paid' [json.bad-value]");
  }

  @Test
  void titlesAreReadInTheOrderInWhichTheyAreWritten() {
    byte[] written = Json.standard().write(EveryWord.names());
    Names read = Json.standard().read(written, Names.class, "names.json").orThrow();
    assertThat(read).isEqualTo(EveryWord.names());
    assertThat(Json.standard().write(read)).isEqualTo(written);
  }
}
