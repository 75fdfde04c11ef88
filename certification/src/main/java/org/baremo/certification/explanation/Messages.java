package org.baremo.certification.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of explanations in one language: a file of {@code key=text}, with {@code {name}} where
 * a value goes. English and Spanish are here; others are read from a file with the same keys.
 * Immutable, thread-safe.
 */
public final class Messages {
  private static final List<Locale> BUNDLED =
      List.of(Locale.forLanguageTag("en"), Locale.forLanguageTag("es"));

  /** A place for a value; filled in one pass, so that no value can bring places of its own. */
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

  private final Locale locale;
  private final Map<String, String> texts;

  private Messages(Locale locale, Map<String, String> texts) {
    this.locale = locale;
    this.texts = texts;
  }

  /**
   * Returns the words of a language that comes with the SDK.
   *
   * @param locale English or Spanish, of any region
   * @return its words
   * @throws IllegalArgumentException when the language is neither; nothing falls back silently
   */
  public static Messages of(Locale locale) {
    for (Locale bundled : BUNDLED) {
      if (bundled.getLanguage().equals(locale.getLanguage())) {
        return bundled(bundled);
      }
    }
    throw new IllegalArgumentException(
        "language must be one of %s or come with messages of its own, was %s"
            .formatted(BUNDLED, locale.toLanguageTag()));
  }

  /**
   * Reads the words of another language.
   *
   * @param locale the language they are in
   * @param properties {@code key=text} lines with the keys of the English file; not closed
   * @return its words
   * @throws IllegalArgumentException when keys are missing; the message names them all
   * @throws UncheckedIOException when reading fails
   */
  public static Messages read(Locale locale, Reader properties) {
    Map<String, String> texts = texts(properties);
    Set<String> missing = new TreeSet<>(bundled(BUNDLED.get(0)).texts.keySet());
    missing.removeAll(texts.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "messages of %s must have every key, lack %s".formatted(locale.toLanguageTag(), missing));
    }
    return new Messages(locale, texts);
  }

  private static Messages bundled(Locale locale) {
    String file = "messages_" + locale.getLanguage() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource must be there, was not: " + file);
      }
      return new Messages(locale, texts(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> texts(Reader reader) {
    Properties properties = new Properties();
    try {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
  }

  /**
   * Returns the language.
   *
   * @return what titles are looked up in
   */
  public Locale locale() {
    return locale;
  }

  /** Returns the keys, to compare languages. */
  Set<String> keys() {
    return texts.keySet();
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /** Returns a text with its values in place, given as name, value, name, value… */
  String text(String key, Object... values) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalStateException("no message " + key + " in " + locale.toLanguageTag());
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

  /** Returns the text for one or for more, with the number as {@code {count}}. */
  String counted(String key, String number, Object... values) {
    String form = "1".equals(number) ? ".one" : ".other";
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = "count";
    all[values.length + 1] = number(number);
    return text(key + form, all);
  }

  /** Writes a number as the language does. */
  String number(String plain) {
    return plain.replace(".", text("decimal.separator"));
  }

  /** Writes a day as the language does. */
  String day(LocalDate day) {
    return text(
        "date",
        "day",
        day.getDayOfMonth(),
        "month",
        text("month." + day.getMonthValue()),
        "year",
        day.getYear());
  }
}
