package org.baremo.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
  private static final LocalizedText TEXT =
      LocalizedText.builder()
          .base("en")
          .putText("en", Text.official("Data"))
          .putText("es", Text.builder().value("Datos").status(TextStatus.DRAFT).build())
          .putText("zh-Hant", Text.official("資料"))
          .build();

  private static LocalizedText.Match in(String... tags) {
    return TEXT.in(List.of(tags).stream().map(Locale::forLanguageTag).toList());
  }

  @Test
  void theFirstWantedLanguageThatIsThereIsFound() {
    assertThat(in("fr", "es", "en"))
        .isEqualTo(new LocalizedText.Match("Datos", "es", TextStatus.DRAFT, false));
  }

  @Test
  void aRegionIsNoOtherLanguage() {
    assertThat(in("es-AR").fallback()).isFalse();
    assertThat(in("es-AR").language()).isEqualTo("es");
    assertThat(in("es-u-ca-buddhist").language()).isEqualTo("es");
    assertThat(in("zh-Hant-TW-x-private").language()).isEqualTo("zh-Hant");
  }

  @Test
  void whatStandsInForAMissingLanguageIsReported() {
    assertThat(in("gl"))
        .isEqualTo(new LocalizedText.Match("Data", "en", TextStatus.OFFICIAL, true));
    assertThat(in("zh").fallback()).isTrue();
    assertThat(TEXT.in(Locale.ROOT).fallback()).isTrue();
    assertThat(in().fallback()).isFalse();
  }

  @Test
  void aTextIsToldInOneLanguageAfterTheOther() {
    LocalizedText age = LocalizedText.of("en", "Age").and("es", "Edad");
    assertThat(age.getBase()).isEqualTo("en");
    assertThat(age.in(Locale.forLanguageTag("es")).value()).isEqualTo("Edad");
    assertThatThrownBy(() -> age.and("es", "Años"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("language must be another one, was again 'es'");
  }

  @Test
  void everyBrokenLawIsSaid() {
    assertThatThrownBy(
            () ->
                LocalizedText.builder()
                    .base("fr")
                    .putText("es_ES", Text.official("x"))
                    .putText("iw", Text.official("x"))
                    .putText("EN", Text.official("x"))
                    .build())
        .hasMessage(
            "base must be one of the languages [es_ES, iw, EN], was fr; language must be a BCP 47"
                + " tag such as es, was 'es_ES'; language must be a BCP 47 tag such as es, was"
                + " 'iw'; language must be a BCP 47 tag such as es, was 'EN'");
    assertThatThrownBy(() -> LocalizedText.builder().base("en").build())
        .hasMessage("texts must not be empty");
    assertThatThrownBy(() -> LocalizedText.of("en", "\u2003"))
        .hasMessage("value must not be blank");
  }
}
