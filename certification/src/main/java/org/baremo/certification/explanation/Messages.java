package org.baremo.certification.explanation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.explanation.message.Texts;

/**
 * The words of explanations in one language: a file of {@code key=text}, with {@code {name}} where
 * a value goes. English and Spanish are here; others are read from a file with the same keys, whole
 * or, with another language to stand in, in part. Immutable, thread-safe.
 *
 * <p>A file may also name what only its readers know: {@code unit.credits.one}, {@code
 * date.first-pass}, {@code fact.identity-verified}, {@code number.score}, {@code code.residence},
 * {@code value.residence/ES-GA}, {@code role.trainer}, {@code exam.module-1}, {@code form.a},
 * {@code language.gl}, {@code channel.centre}, {@code training.congress}, {@code scheme.actic},
 * {@code award.level-2}, {@code award-group.oral}, {@code subject.fee}. What a scheme itself calls
 * a name comes first where it says so in the language. Texts that depend on a count have a form for
 * one and a form for every other count.
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
          "form.",
          "language.",
          "channel.",
          "award-group.",
          "training.",
          "scheme.",
          "award.",
          "subject.");

  private final Texts texts;

  private Messages(Texts texts) {
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
   * @throws IllegalArgumentException when keys are missing or unknown, or a text has a place that
   *     the English one does not have; the message names them all
   * @throws UncheckedIOException when reading fails
   */
  public static Messages read(Locale locale, Reader properties) {
    Texts texts = known(locale, properties);
    Set<String> missing = new TreeSet<>(bundled(BUNDLED.get(0)).texts.keys());
    missing.removeAll(texts.keys());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "messages of %s must have every key, lack %s".formatted(locale.toLanguageTag(), missing));
    }
    return new Messages(texts);
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
    return new Messages(known(locale, properties).with(fallback.texts));
  }

  private static Messages bundled(Locale locale) {
    String file = "messages_" + locale.getLanguage() + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource must be there, was not: " + file);
      }
      Reader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8);
      return new Messages(Texts.read(locale, utf8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads texts that say nothing that the English ones do not know. */
  private static Texts known(Locale locale, Reader reader) {
    Texts texts = Texts.read(locale, reader);
    Texts english = bundled(BUNDLED.get(0)).texts;
    Set<String> wrong = new TreeSet<>();
    for (String key : texts.keys()) {
      if (!english.has(key) && OPEN.stream().noneMatch(key::startsWith)) {
        wrong.add(key);
      }
      for (String place : texts.template(key).places()) {
        if (!english.has(key) || !english.template(key).places().contains(place)) {
          wrong.add(key + " {" + place + "}");
        }
      }
    }
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
    return texts.locale();
  }

  /**
   * Returns the language that stands in for missing words.
   *
   * @return empty when every word is there
   */
  public Optional<Locale> fallback() {
    return texts.fallback();
  }

  /**
   * Returns the keys whose words are another language's.
   *
   * @return in order; empty when every word is there
   */
  public Set<String> untranslated() {
    return texts.untranslated();
  }

  /** The words themselves, to speak with. */
  Texts texts() {
    return texts;
  }
}
