package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.baremo.certification.explanation.form.Template;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Sealed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es-ES");
  private static final Locale GALICIAN = Locale.forLanguageTag("gl");
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private static Messages galician() throws IOException {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(
                MessagesTest.class.getResourceAsStream("/messages_gl.properties")),
            StandardCharsets.UTF_8)) {
      return Messages.read(GALICIAN, file, Messages.of(SPANISH));
    }
  }

  @Test
  void bothLanguagesHaveTheSameWordsWithTheSamePlaces() {
    Messages spanish = Messages.of(SPANISH);
    assertThat(spanish.texts().keys()).isEqualTo(ENGLISH.texts().keys());
    for (String key : spanish.texts().keys()) {
      assertThat(spanish.texts().template(key).places())
          .as(key)
          .containsExactlyInAnyOrderElementsOf(ENGLISH.texts().template(key).places());
    }
  }

  /** Of two texts for one key the later one would win without a word. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void noFileHasAKeyTwice(String language) throws IOException {
    try (InputStream file =
        Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
      List<String> keys =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.matches("[^# ][^=]*=.*"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();
      assertThat(keys).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }
  }

  @Test
  void aLanguageNobodyWroteIsRefused() {
    assertThatThrownBy(() -> Messages.of(Locale.FRENCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be one of [en, es] or come with messages of its own, was fr");
  }

  @Test
  void messagesOfAnotherLanguageMustBeComplete() {
    assertThatThrownBy(() -> Messages.read(Locale.FRENCH, new StringReader("scheme=x")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("messages of fr must have every key, lack [accepted.age, ")
        .hasMessageContaining("verdict.PENDING")
        .hasMessageNotContaining(" scheme,");
  }

  @Test
  void aWholeLanguageNeedsNoOtherToStandIn() {
    StringBuilder all = new StringBuilder();
    ENGLISH.texts().keys().forEach(key -> all.append(key).append("=x\n"));
    Messages whole = Messages.read(Locale.FRENCH, new StringReader(all.toString()));
    assertThat(whole.texts().text("scheme")).isEqualTo("x");
    assertThat(whole.fallback()).isEmpty();
    assertThat(whole.untranslated()).isEmpty();
    assertThat(Messages.read(Locale.FRENCH, new StringReader(all.toString()), ENGLISH).fallback())
        .isEmpty();
  }

  @Test
  void keysAndPlacesThatNobodyKnowsAreRefusedAllAtOnce() {
    String wrong = "sheme=x\nscheme=Schéma {schéma} {esquema}\nunit.credits.one=crédit {x}\n";
    assertThatThrownBy(() -> Messages.read(Locale.FRENCH, new StringReader(wrong), ENGLISH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "messages of fr must have only keys and places of the English ones, have"
                + " [scheme {esquema}, sheme, unit.credits.one {x}]");
  }

  @Test
  void aThirdLanguageMayBeGivenInPartAndSaysSo() throws IOException {
    Messages galician = galician();
    assertThat(galician.locale()).isEqualTo(GALICIAN);
    assertThat(galician.fallback()).contains(Locale.forLanguageTag("es"));
    assertThat(galician.untranslated()).contains("heading.used").doesNotContain("verdict.MET");
    String text = Explainer.of(ComDix.resolved(), galician).text(Sealed.refused());
    Golden.assertText("refused-gl.txt", text);
    assertThat(text)
        .contains("Denegado a h-1 o 21 de novembro de 2026.")
        .contains("Onde este idioma (gl) non ten palabras, úsanse as doutro (es).");
    assertThat(Explainer.of(galician).explain(Sealed.refused()).getFallbackLanguage())
        .contains("es");
  }

  @Test
  void aFileMayNameWhatOnlyItsReadersKnow() throws IOException {
    assertThat(galician().texts().named("fact", "registered")).isEqualTo("a inscrición");
    assertThat(galician().texts().named("fact", "barred")).isEqualTo("barred");
    assertThat(ENGLISH.texts().named("fact", "other")).isEqualTo("other");
    assertThat(ENGLISH.texts().named("date", "other")).isEqualTo("the date \"other\"");
    assertThat(ENGLISH.texts().named("date", "first-pass")).isEqualTo("the date \"first-pass\"");
  }

  @Test
  void aValueCannotBringPlacesOfItsOwn() {
    assertThat(ENGLISH.texts().text("scheme", "scheme", "{date}")).isEqualTo("Scheme: {date}.");
  }

  @Test
  void aPlaceWithoutAValueIsADefect() {
    assertThatThrownBy(() -> ENGLISH.texts().text("scheme", "award", "x"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no value for the place {scheme}");
    assertThatThrownBy(() -> ENGLISH.texts().text("sheme"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no message sheme in en");
  }

  @Test
  void whatIsNotANameInBracesIsText() {
    assertThat(Template.of("a {} {B} {c d} {e").filled()).isEqualTo("a {} {B} {c d} {e");
    assertThat(Template.of("{a}{b}{a}").filled("a", 1, "b", 2)).isEqualTo("121");
    assertThat(Template.of("{{a}").filled("a", 1)).isEqualTo("{1");
  }

  @Test
  void daysAndNumbersReadAsTheLanguageHasThem() {
    LocalDate day = LocalDate.of(2027, 3, 2);
    Messages spanish = Messages.of(SPANISH);
    assertThat(spanish.texts().day(day)).isEqualTo("2 de marzo de 2027");
    assertThat(ENGLISH.texts().day(day)).isEqualTo("2 March 2027");
    assertThat(spanish.texts().number("7.25")).isEqualTo("7,25");
    assertThat(spanish.texts().counted("observed.sittings", 1)).isEqualTo("1 prueba");
    assertThat(spanish.texts().counted("observed.sittings", 3)).isEqualTo("3 pruebas");
  }
}
