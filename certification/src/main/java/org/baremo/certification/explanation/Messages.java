package org.baremo.certification.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baremo.certification.explanation.form.Template;

/**
 * The words of explanations in one language: a file of {@code key=text}, with {@code {name}} where
 * a value goes. English and Spanish are here; others are read from a file with the same keys, whole
 * or, with another language to stand in, in part. Immutable, thread-safe.
 *
 * <p>A file may also name what only its readers know: {@code unit.credits.one}, {@code
 * date.first-pass}, {@code fact.identity-verified}, {@code number.score}, {@code code.residence},
 * {@code value.residence/ES-GA}, {@code role.trainer}, {@code exam.module-1}, {@code
 * training.congress}, {@code scheme.actic}, {@code award.level-2}, {@code subject.fee}. What a
 * scheme itself calls a name comes first where it says so in the language. Texts that depend on a
 * count have a form for one and a form for every other count.
 */
public final class Messages {
  private static final List<Locale> BUNDLED =
      List.of(Locale.forLanguageTag("en"), Locale.forLanguageTag("es"));

  /** Families of keys that a file may add to. */
  private static final List<String> OPEN =
      List.of(
          "unit.",
          "date.",
          "fact.",
          "number.",
          "code.",
          "value.",
          "level.",
          "period.",
          "role.",
          "exam.",
          "training.",
          "scheme.",
          "award.",
          "subject.");

  private static final String OTHER = ".other";

  private final Locale locale;
  private final Map<String, Template> texts;
  private final Optional<Locale> fallback;
  private final Set<String> untranslated;

  /** What a scheme calls its names, by family and name; told as they are. */
  private final Map<String, String> titles;

  private Messages(
      Locale locale,
      Map<String, Template> texts,
      Optional<Locale> fallback,
      Set<String> untranslated,
      Map<String, String> titles) {
    this.locale = locale;
    this.texts = texts;
    this.fallback = fallback;
    this.untranslated = untranslated;
    this.titles = titles;
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
   * @throws IllegalArgumentException when keys are missing or unknown, or a text has a place that
   *     the English one does not have; the message names them all
   * @throws UncheckedIOException when reading fails
   */
  public static Messages read(Locale locale, Reader properties) {
    Map<String, Template> texts = known(locale, properties);
    Set<String> missing = new TreeSet<>(bundled(BUNDLED.get(0)).texts.keySet());
    missing.removeAll(texts.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "messages of %s must have every key, lack %s".formatted(locale.toLanguageTag(), missing));
    }
    return new Messages(locale, texts, Optional.empty(), Set.of(), Map.of());
  }

  /**
   * Reads some words of another language. What it lacks is told in a language that stands in, and
   * explanations say so.
   *
   * @param locale the language they are in
   * @param properties {@code key=text} lines with keys of the English file; not closed
   * @param fallback the words that stand in for those that are missing
   * @return its words; {@link #untranslated()} names what stands in
   * @throws IllegalArgumentException when keys are unknown, or a text has a place that the English
   *     one does not have; the message names them all
   * @throws UncheckedIOException when reading fails
   */
  public static Messages read(Locale locale, Reader properties, Messages fallback) {
    Map<String, Template> texts = known(locale, properties);
    Set<String> missing = new TreeSet<>(fallback.texts.keySet());
    missing.removeAll(texts.keySet());
    missing.forEach(key -> texts.put(key, fallback.template(key)));
    return new Messages(
        locale,
        texts,
        missing.isEmpty() ? Optional.empty() : Optional.of(fallback.locale),
        missing,
        Map.of());
  }

  private static Messages bundled(Locale locale) {
    String file = "messages_" + locale.getLanguage() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource must be there, was not: " + file);
      }
      Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new Messages(locale, texts(utf8), Optional.empty(), Set.of(), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Template> texts(Reader reader) {
    Properties properties = new Properties();
    try {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Template> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, Template.of((String) text)));
    return texts;
  }

  /** Reads texts that say nothing that the English ones do not know. */
  private static Map<String, Template> known(Locale locale, Reader reader) {
    Map<String, Template> texts = texts(reader);
    Map<String, Template> english = bundled(BUNDLED.get(0)).texts;
    Set<String> wrong = new TreeSet<>();
    texts.forEach(
        (key, text) -> {
          Template known = english.get(key);
          if (known == null && OPEN.stream().noneMatch(key::startsWith)) {
            wrong.add(key);
          }
          for (String place : text.places()) {
            if (known == null || !known.places().contains(place)) {
              wrong.add(key + " {" + place + "}");
            }
          }
        });
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          "messages of %s must have only keys and places of the English ones, have %s"
              .formatted(locale.toLanguageTag(), wrong));
    }
    return texts;
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
   * Returns the language that stands in for missing words.
   *
   * @return empty when every word is there
   */
  public Optional<Locale> fallback() {
    return fallback;
  }

  /**
   * Returns the keys whose words are another language's.
   *
   * @return in order; empty when every word is there
   */
  public Set<String> untranslated() {
    return new TreeSet<>(untranslated);
  }

  /** These words, with what a scheme calls its names: by family and name, such as fact.paid. */
  Messages naming(Map<String, String> titles) {
    return titles.isEmpty()
        ? this
        : new Messages(locale, texts, fallback, untranslated, Map.copyOf(titles));
  }

  /** Returns the keys, to compare languages. */
  Set<String> keys() {
    return texts.keySet();
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  /** Returns a text taken apart. */
  Template template(String key) {
    Template template = texts.get(key);
    if (template == null) {
      throw new IllegalStateException("no message " + key + " in " + locale.toLanguageTag());
    }
    return template;
  }

  /** Returns a text with its values in place, given as name, value, name, value… */
  String text(String key, Object... values) {
    return template(key).filled(values);
  }

  /** Returns the text for one or for more, with the number as {@code {count}}. */
  String counted(String key, String number, Object... values) {
    String form = "1".equals(number) ? ".one" : ".other";
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = "count";
    all[values.length + 1] = number(number);
    return text(key + form, all);
  }

  /** Returns the text for a count. */
  String counted(String key, int number, Object... values) {
    return counted(key, Integer.toString(number), values);
  }

  /** Returns what a name of the case is called, by its own words where there are any. */
  String named(String family, Object name) {
    String title = titles.get(family + "." + name);
    if (title != null) {
      return title;
    }
    return isWorded(family, name.toString())
        ? text(family + "." + name)
        : text(family + OTHER, "name", name);
  }

  /** Returns what a scheme calls a name of the case; empty where it says nothing. */
  Optional<String> title(String family, String name) {
    return Optional.ofNullable(titles.get(family + "." + name));
  }

  /** Whether a name of the case has a title, or words of its own. */
  boolean isNamed(String family, String name) {
    return titles.containsKey(family + "." + name) || isWorded(family, name);
  }

  /** Whether there are words for a name; {@code other} is for those that have none. */
  boolean isWorded(String family, String name) {
    return !OTHER.equals("." + name) && has(family + "." + name);
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
