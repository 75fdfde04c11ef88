package org.baremo.core.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of a text for people in one language: a file of {@code key=text} beside a class, with
 * {@code {name}} where a value goes. English and Spanish; no other falls back silently. Immutable,
 * thread-safe.
 */
public final class Phrases {
  private static final List<String> LANGUAGES = List.of("en", "es");

  /** A place for a value; filled in one pass, so that no value can bring places of its own. */
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

  private final Locale locale;
  private final Properties texts;

  private Phrases(Locale locale, Properties texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * Reads the phrases of a text.
   *
   * @param file its name without language and extension
   * @param opened opens a file by its whole name, as the {@code getResourceAsStream} of the class
   *     that it stands beside does
   * @param locale English or Spanish, of any region
   * @return its phrases
   * @throws IllegalArgumentException when the language is neither
   */
  public static Phrases of(String file, Function<String, InputStream> opened, Locale locale) {
    Require.that(
        LANGUAGES.contains(locale.getLanguage()),
        "language must be one of %s, was %s",
        LANGUAGES,
        locale.toLanguageTag());
    Properties texts = new Properties();
    try (InputStream in = opened.apply(file + "_" + locale.getLanguage() + ".properties")) {
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(locale, texts);
  }

  /**
   * Returns the language.
   *
   * @return what titles are looked up in
   */
  public Locale locale() {
    return locale;
  }

  /**
   * Returns a phrase with its values in place.
   *
   * @param key which phrase
   * @param values name, value, name, value…
   * @return the text
   * @throws IllegalStateException when there is no such phrase
   */
  public String text(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("no phrase %s in %s".formatted(key, locale.toLanguageTag()));
    }
    Map<String, String> byName = new HashMap<>();
    for (int i = 0; i + 1 < values.length; i += 2) {
      byName.put(String.valueOf(values[i]), String.valueOf(values[i + 1]));
    }
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(byName.getOrDefault(place.group(1), place.group())));
  }
}
