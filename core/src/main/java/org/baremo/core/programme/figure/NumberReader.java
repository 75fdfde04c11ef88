package org.baremo.core.programme.figure;

import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Rational;

/**
 * Reads numbers as a language writes them: {@code 18.000} is eighteen thousand in Spanish and
 * eighteen in English, {@code 1,6 million} is 1,600,000 in Spanish and nothing in English. The
 * language is always said, never guessed. A number that another language would read as a thousand
 * times as much or as little is read with a warning. Immutable, thread-safe.
 */
public final class NumberReader {
  private static final Set<String> UNREPORTED = Set.of("", "n/a", "n.a.", "na", "-", "–", "—");
  private static final Map<String, Rational> WORDS = words();

  private final Locale locale;
  private final char point;
  private final char grouping;
  private final Pattern form;

  private NumberReader(Locale locale) {
    this.locale = locale;
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    point = symbols.getDecimalSeparator();
    grouping = symbols.getGroupingSeparator();
    String group = Pattern.quote(String.valueOf(grouping));
    form =
        Pattern.compile(
            "(\\d{1,3}(?:%s\\d{3})+|\\d{1,30})(?:%s(\\d{1,30}))?(?:\\s+(\\p{L}+))?"
                .formatted(group, Pattern.quote(String.valueOf(point))));
  }

  /**
   * Returns a reader of a language's numbers.
   *
   * @param locale decides which sign stands before decimals and which between thousands
   * @return the reader
   */
  public static NumberReader of(Locale locale) {
    return new NumberReader(locale);
  }

  /** Names of powers of ten on which Spanish and English agree; billions they do not share. */
  private static Map<String, Rational> words() {
    Map<String, Rational> words = new LinkedHashMap<>();
    for (String word : List.of("thousand", "mil")) {
      words.put(word, Rational.of(1_000));
    }
    for (String word : List.of("million", "millions", "millón", "millon", "millones")) {
      words.put(word, Rational.of(1_000_000));
    }
    return Map.copyOf(words);
  }

  /**
   * Reads a field.
   *
   * @param text digits with the language's signs, perhaps followed by a word such as {@code
   *     million}; blank or {@code N/A} where nothing is reported
   * @param location where it stands
   * @return the exact number; empty when nothing is reported, which is not zero; an error when the
   *     text is no number of the language
   */
  public Checked<Optional<Rational>> read(String text, Location location) {
    String plain = text.strip();
    if (UNREPORTED.contains(plain.toLowerCase(Locale.ROOT))) {
      return Checked.of(Optional.empty());
    }
    Matcher matcher = form.matcher(plain);
    Optional<Rational> factor =
        matcher.matches() ? factor(Optional.ofNullable(matcher.group(3))) : Optional.empty();
    if (factor.isEmpty()) {
      return Checked.failed(
          Problem.error(
              "figure.number",
              location,
              "number must be written as in %s, with %s before decimals and %s between thousands, was '%s'"
                  .formatted(locale.toLanguageTag(), point, grouping, Require.shown(text))));
    }
    String whole = matcher.group(1).replace(String.valueOf(grouping), "");
    Optional<String> decimals = Optional.ofNullable(matcher.group(2));
    Rational number = Rational.parse(whole + decimals.map(d -> "." + d).orElse(""));
    Optional<Rational> value = Optional.of(number.times(factor.get()));
    boolean doubtful = decimals.filter(d -> d.length() == 3).isPresent() && whole.length() <= 3;
    return doubtful
        ? Checked.of(value, List.of(doubt(plain, number, whole + decimals.get(), location)))
        : Checked.of(value);
  }

  private Problem doubt(String text, Rational number, String joined, Location location) {
    return Problem.warning(
        "figure.ambiguous",
        location,
        "'%s' was read as %s, as in %s; where %s stands between thousands it is %s"
            .formatted(text, number, locale.toLanguageTag(), point, Rational.parse(joined)));
  }

  private static Optional<Rational> factor(Optional<String> word) {
    return word.isEmpty()
        ? Optional.of(Rational.ONE)
        : Optional.ofNullable(WORDS.get(word.get().toLowerCase(Locale.ROOT)));
  }
}
