package org.baremo.cli;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;

/** What the program says, in one language. Immutable, thread-safe. */
public final class Words {
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");

  private final Language language;
  private final ResourceBundle texts;

  private Words(Language language, ResourceBundle texts) {
    this.language = language;
    this.texts = texts;
  }

  /**
   * Returns the words of a language.
   *
   * @param language one that commands speak
   * @return its words
   */
  public static Words of(Language language) {
    return new Words(
        language,
        ResourceBundle.getBundle(
            "org.baremo.cli.words",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /**
   * Returns the language.
   *
   * @return of these words
   */
  public Language language() {
    return language;
  }

  /**
   * Returns a text.
   *
   * @param key of the text
   * @param values for its places, as in {@link String#format}
   * @return the text with its values
   */
  public String text(String key, Object... values) {
    return String.format(language.locale(), texts.getString(key), values);
  }

  /**
   * Returns a text about a number of things, which agrees with the number.
   *
   * @param key of the text, which ends in {@code .one} for one thing and {@code .other} for any
   *     other number
   * @param count of things; the first place of the text, with its groups of digits
   * @param values for the places after it
   * @return the text with its values
   */
  public String counted(String key, long count, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = number(count);
    System.arraycopy(values, 0, all, 1, values.length);
    return text(key + (count == 1 ? ".one" : ".other"), all);
  }

  /**
   * Returns an exact number.
   *
   * @param number any
   * @return such as {@code 70.5}, with the decimal sign of this language, whole ones with their
   *     groups of digits, or {@code 200/3} where no decimal is exact
   */
  public String exact(Rational number) {
    String text = number.toString();
    if (WHOLE.matcher(text).matches()) {
      return String.format(language.locale(), "%,d", new BigInteger(text));
    }
    char sign = java.text.DecimalFormatSymbols.getInstance(locale()).getDecimalSeparator();
    return text.replace('.', sign);
  }

  /**
   * Returns a day in words.
   *
   * @param day any
   * @return such as {@code 21 November 2026}
   */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.getString("date.pattern"), locale()).format(day);
  }

  /**
   * Returns a span of days in words.
   *
   * @param days both ends included
   * @return from when to when, or from when on
   */
  public String span(DateRange days) {
    return days.getLastDay()
        .map(last -> text("span", date(days.getFirstDay()), date(last)))
        .orElseGet(() -> text("span.open", date(days.getFirstDay())));
  }

  /**
   * Tells whether there is a text.
   *
   * @param key of the text
   * @return whether it can be asked for
   */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * Returns a number as it is written in this language.
   *
   * @param number any
   * @return with its groups of three digits
   */
  public String number(long number) {
    return String.format(language.locale(), "%,d", number);
  }

  /**
   * Returns the share of a part, for display: rounded to one decimal, never up to the whole nor
   * down to nothing.
   *
   * @param part 0 to whole
   * @param whole more than 0
   * @return such as {@code 66.7 %}
   */
  public String share(long part, long whole) {
    Rational percent = Rational.of(part).times(Rational.HUNDRED).dividedBy(Rational.of(whole));
    java.math.BigDecimal rounded = percent.toDecimal(1, java.math.RoundingMode.HALF_EVEN);
    java.math.BigDecimal shown =
        rounded
            .min(new java.math.BigDecimal(part == whole ? "100.0" : "99.9"))
            .max(new java.math.BigDecimal(part == 0 ? "0.0" : "0.1"));
    return String.format(language.locale(), "%.1f %%", shown);
  }

  /**
   * Returns the locale.
   *
   * @return of texts and numbers
   */
  public Locale locale() {
    return language.locale();
  }
}
