package org.baremo.core.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.core.value.LocalizedText;

/** The words of a picture, in the first wanted language that there are words in, else English. */
final class Words {
  private static final List<String> LANGUAGES = List.of("en", "es");

  private final List<Locale> wanted;
  private final String language;
  private final Properties texts = new Properties();

  Words(List<Locale> wanted) {
    this.wanted = List.copyOf(wanted);
    this.language =
        wanted.stream()
            .map(Locale::getLanguage)
            .filter(LANGUAGES::contains)
            .findFirst()
            .orElse("en");
    String name = "words_" + language + ".properties";
    try (InputStream bytes =
        Objects.requireNonNull(Words.class.getResourceAsStream(name), () -> "no " + name)) {
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of the words. */
  String language() {
    return language;
  }

  /** The language of the picture as a whole: the best wanted one, else that of the words. */
  String pictureLanguage() {
    return wanted.isEmpty() ? language : wanted.get(0).toLanguageTag();
  }

  Set<String> keys() {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /** A text with its values in place of {@code {0}}, {@code {1}}… */
  String text(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no word " + key + " in " + language);
    }
    // In one pass, so that a value that reads {1} stays what it is.
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean isPlace = text.charAt(i) == '{' && text.indexOf('}', i) == i + 2;
      if (isPlace) {
        filled.append(values[text.charAt(i + 1) - '0']);
        i += 2;
      } else {
        filled.append(text.charAt(i));
      }
    }
    return filled.toString();
  }

  /** A text of a framework; one in another language than the wanted ones is marked as such. */
  String of(LocalizedText text) {
    LocalizedText.Match match = text.in(wanted);
    return match.fallback() ? match.value() + " [" + match.language() + "]" : match.value();
  }
}
