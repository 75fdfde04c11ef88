package org.baremo.certification.explanation.message;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.baremo.certification.explanation.form.Template;

/**
 * The texts of one language by their keys, with {@code {name}} where a value goes. A text that
 * depends on a count has a form for one and a form for every other count. Immutable, thread-safe.
 */
public final class Texts {
  private static final String OTHER = ".other";

  private final Locale locale;
  private final Map<String, Template> texts;
  private final Optional<Locale> fallback;
  private final Set<String> untranslated;

  /** What a scheme calls its names, by family and name; told as they are. */
  private final Map<String, String> titles;

  private Texts(
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
   * Reads them as they stand.
   *
   * @param locale the language they are in
   * @param properties {@code key=text} lines; not closed
   * @return what is there
   * @throws UncheckedIOException when reading fails
   */
  public static Texts read(Locale locale, Reader properties) {
    Properties lines = new Properties();
    try {
      lines.load(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Template> texts = new TreeMap<>();
    lines.forEach((key, text) -> texts.put((String) key, Template.of((String) text)));
    return new Texts(locale, texts, Optional.empty(), Set.of(), Map.of());
  }

  /**
   * Returns these texts, with those of another language for what they lack.
   *
   * @param other what stands in
   * @return the texts of this language; {@link #untranslated()} names what stands in
   */
  public Texts with(Texts other) {
    Map<String, Template> all = new TreeMap<>(texts);
    Set<String> missing = new TreeSet<>(other.texts.keySet());
    missing.removeAll(texts.keySet());
    missing.forEach(key -> all.put(key, other.template(key)));
    return new Texts(
        locale,
        all,
        missing.isEmpty() ? Optional.empty() : Optional.of(other.locale),
        missing,
        Map.of());
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

  /**
   * Returns these texts, with what a scheme calls its names.
   *
   * @param titles by family and name, such as {@code fact.paid}
   * @return texts that tell those names by their titles
   */
  public Texts naming(Map<String, String> titles) {
    return titles.isEmpty()
        ? this
        : new Texts(locale, texts, fallback, untranslated, Map.copyOf(titles));
  }

  /**
   * Returns the keys, to compare languages.
   *
   * @return in order
   */
  public Set<String> keys() {
    return texts.keySet();
  }

  /**
   * Tells whether there is a text.
   *
   * @param key which
   * @return whether there is
   */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Returns a text taken apart.
   *
   * @param key which; there must be one
   * @return its parts
   * @throws IllegalStateException when there is none
   */
  public Template template(String key) {
    Template template = texts.get(key);
    if (template == null) {
      throw new IllegalStateException("no message " + key + " in " + locale.toLanguageTag());
    }
    return template;
  }

  /**
   * Returns a text with its values in place.
   *
   * @param key which; there must be one
   * @param values name, value, name, value…
   * @return the text
   * @throws IllegalStateException when there is none
   */
  public String text(String key, Object... values) {
    return template(key).filled(values);
  }

  /**
   * Returns the text for one or for more, with the number as {@code {count}}.
   *
   * @param key which, without its form; there must be one
   * @param number the number in plain digits
   * @param values name, value, name, value…
   * @return the text
   * @throws IllegalStateException when there is none
   */
  public String counted(String key, String number, Object... values) {
    String form = "1".equals(number) ? ".one" : ".other";
    Object[] all = Arrays.copyOf(values, values.length + 2);
    all[values.length] = "count";
    all[values.length + 1] = number(number);
    return text(key + form, all);
  }

  /**
   * Returns the text for a count.
   *
   * @param key which, without its form; there must be one
   * @param number the count
   * @param values name, value, name, value…
   * @return the text
   * @throws IllegalStateException when there is none
   */
  public String counted(String key, int number, Object... values) {
    return counted(key, Integer.toString(number), values);
  }

  /**
   * Returns what a name of the case is called, by its own words where there are any.
   *
   * @param family the family, such as {@code fact}
   * @param name the name
   * @return its title, else its words, else words around the name
   */
  public String named(String family, Object name) {
    String title = titles.get(family + "." + name);
    if (title != null) {
      return title;
    }
    return isWorded(family, name.toString())
        ? text(family + "." + name)
        : text(family + OTHER, "name", name);
  }

  /**
   * Returns what a scheme calls a name of the case.
   *
   * @param family the family, such as {@code fact}
   * @param name the name
   * @return empty where the scheme says nothing
   */
  public Optional<String> title(String family, String name) {
    return Optional.ofNullable(titles.get(family + "." + name));
  }

  /**
   * Tells whether a name of the case has a title, or words of its own.
   *
   * @param family the family, such as {@code fact}
   * @param name the name
   * @return whether there is more to tell than the name
   */
  public boolean isNamed(String family, String name) {
    return titles.containsKey(family + "." + name) || isWorded(family, name);
  }

  /** Whether there are words for a name; {@code other} is for those that have none. */
  boolean isWorded(String family, String name) {
    return !OTHER.equals("." + name) && has(family + "." + name);
  }

  /**
   * Returns a number as the language writes it.
   *
   * @param plain in plain digits, with a point
   * @return with the decimal separator of the language
   */
  public String number(String plain) {
    return plain.replace(".", text("decimal.separator"));
  }

  /**
   * Returns a day as the language writes it.
   *
   * @param day the day
   * @return with the name of its month
   */
  public String day(LocalDate day) {
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
