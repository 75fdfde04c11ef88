package org.baremo.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private static final Map<String, String> FILES =
      Map.of(
          "toy_en.properties", "greeting=Good day, {name} of {place}",
          "toy_es.properties", "greeting=Buenos días, {name} de {place}");

  private static InputStream opened(String file) {
    return new ByteArrayInputStream(FILES.get(file).getBytes(UTF_8));
  }

  private static Phrases phrases(String tag) {
    return Phrases.of("toy", PhrasesTest::opened, Locale.forLanguageTag(tag));
  }

  @Test
  void aPhraseIsOfTheLanguageAskedForWhateverItsRegion() {
    assertThat(phrases("en-GB").text("greeting", "name", "Ana", "place", "Vigo"))
        .isEqualTo("Good day, Ana of Vigo");
    assertThat(phrases("es-MX").text("greeting", "name", "Ana", "place", "Vigo"))
        .isEqualTo("Buenos días, Ana de Vigo");
    assertThat(phrases("es-MX").locale()).isEqualTo(Locale.forLanguageTag("es-MX"));
  }

  @Test
  void noValueBringsPlacesOfItsOwn() {
    assertThat(phrases("en").text("greeting", "name", "{place}$1\\", "place", "Vigo"))
        .isEqualTo("Good day, {place}$1\\ of Vigo");
    assertThat(phrases("en").text("greeting", "name", "Ana")).isEqualTo("Good day, Ana of {place}");
  }

  @Test
  void otherLanguagesAndPhrasesAreRefused() {
    assertThatThrownBy(() -> phrases("fr"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be one of [en, es], was fr");
    Phrases english = phrases("en");
    assertThatThrownBy(() -> english.text("farewell"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no phrase farewell in en");
  }
}
