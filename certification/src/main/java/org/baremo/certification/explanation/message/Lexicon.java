package org.baremo.certification.explanation.message;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * Numbers, days and names in one language: what every phrase is made of. Immutable, thread-safe.
 *
 * @param messages the words
 * @param titles what things of the scheme are called
 */
public record Lexicon(Texts messages, Titles titles) {
  private static final char FRACTION = '/';
  private static final Pattern CONTRACTIONS = Pattern.compile("\\|");
  private static final List<String> NAMES =
      List.of("defined", "number", "date", "fact", "code", "role");

  /** Takes the scheme's own titles for its names where they are better than the words there are. */
  public Lexicon {
    messages = messages.naming(titles.names(messages));
  }

  /**
   * Returns a text with its values in place.
   *
   * @param key which text; there must be one
   * @param values name, value, name, value…
   * @return the text
   */
  public String text(String key, Object... values) {
    return messages.text(key, values);
  }

  /**
   * Returns the text for a count: one form for one, another for every other.
   *
   * @param key which text, without its form; there must be one
   * @param count the number, told as {@code {count}}
   * @param values name, value, name, value…
   * @return the text
   */
  public String counted(String key, int count, Object... values) {
    return messages.counted(key, count, values);
  }

  /**
   * Returns a day as the language writes it.
   *
   * @param day the day
   * @return with the name of its month
   */
  public String day(LocalDate day) {
    return messages.day(day);
  }

  /**
   * Returns a day, and the time of it in its zone where that is told.
   *
   * @param day the day
   * @param moment the time; empty where only the day is known
   * @return the day, or the day with its time
   */
  public String moment(LocalDate day, Optional<ZonedDateTime> moment) {
    return moment
        .map(
            at ->
                messages.text(
                    "moment", "date", day(day), "time", at.toLocalTime(), "zone", at.getZone()))
        .orElseGet(() -> day(day));
  }

  /**
   * Returns a number as it stands, which may be a fraction.
   *
   * @param number the number
   * @return with the decimal separator of the language
   */
  public String number(Rational number) {
    return messages.number(number.toString());
  }

  /**
   * Returns a number that people can read: a fraction such as 25/9 as 2.78, with the fraction,
   * rounded to so many decimals that it stays on its side of another number.
   *
   * @param number the number
   * @param other what it is compared to
   * @return with the decimal separator of the language
   */
  public String readable(Rational number, Rational other) {
    String exact = number(number);
    if (exact.indexOf(FRACTION) < 0) {
      return exact;
    }
    String shown = Operand.shown(number, other);
    return shown.indexOf(FRACTION) < 0
        ? text("operand.exact", "shown", messages.number(shown), "exact", exact)
        : exact;
  }

  /**
   * Returns an amount that people can read; it does not become none by rounding.
   *
   * @param amount the amount
   * @return as {@link #readable(Rational, Rational)} beside zero
   */
  public String readable(Rational amount) {
    return readable(amount, Rational.ZERO);
  }

  /**
   * Returns what a date of the case is called.
   *
   * @param name which date
   * @return its title, else its words, else its name
   */
  public String date(DateName name) {
    return date(name.toString());
  }

  /**
   * Returns what a date of the case is called.
   *
   * @param name which date
   * @return its title, else its words, else its name
   */
  public String date(String name) {
    return messages.named("date", name);
  }

  /**
   * Returns what a value of a code is called.
   *
   * @param code which code
   * @param value the value as it is written
   * @return its title; what is written where nothing says
   */
  public String value(FactName code, String value) {
    String key = NameTitles.value(code, value);
    return messages.isNamed(NameTitles.VALUE, key) ? messages.named(NameTitles.VALUE, key) : value;
  }

  /**
   * Returns what values of a code are called.
   *
   * @param code which code
   * @param values the values as they are written
   * @return for each, as {@link #value}
   */
  public List<String> values(FactName code, List<String> values) {
    return values.stream().map(value -> value(code, value)).toList();
  }

  /**
   * Returns what several names of one family are called.
   *
   * @param family the family, such as {@code exam}
   * @param names the names
   * @return for each its title, else its words, else itself
   */
  public List<String> named(String family, List<String> names) {
    return names.stream().map(name -> messages.named(family, name)).toList();
  }

  /**
   * Returns what another body's scheme is called.
   *
   * @param scheme its identifier
   * @return its title, else its words, else its identifier
   */
  public String scheme(String scheme) {
    return messages.named("scheme", scheme);
  }

  /**
   * Returns what a node is called.
   *
   * @param node which node
   * @return its code and title, else its reference
   */
  public String node(Ref node) {
    return titles.node(node);
  }

  /**
   * Returns what a label stands for.
   *
   * @param label a node or a name of the case
   * @return its title or words; what it says where nothing is known of it
   */
  public String label(String label) {
    for (String family : NAMES) {
      if (messages.isNamed(family, label)) {
        return messages.named(family, label);
      }
    }
    try {
      return titles.node(Ref.parse(label));
    } catch (IllegalArgumentException e) {
      return label;
    }
  }

  /**
   * Returns what a level is called.
   *
   * @param level which level
   * @return its title, else its reference
   */
  public String level(LevelRef level) {
    return titles.level(level);
  }

  /**
   * Returns several things, all of them.
   *
   * @param things each in words
   * @return a list in words; empty for none
   */
  public String and(List<String> things) {
    return joined(things, "list.and");
  }

  /**
   * Returns several things, one of them.
   *
   * @param things each in words
   * @return a list in words; empty for none
   */
  public String or(List<String> things) {
    return joined(things, "list.or");
  }

  /**
   * Returns several things at once, as in the cells of a row.
   *
   * @param things each in words
   * @return a list in words; empty for none
   */
  public String with(List<String> things) {
    return joined(things, "list.comma");
  }

  private String joined(List<String> things, String last) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < things.size(); i++) {
      if (i > 0) {
        out.append(messages.text(i == things.size() - 1 ? last : "list.comma"));
      }
      out.append(things.get(i));
    }
    return out.toString();
  }

  /**
   * Returns a text whose phrases met: in Spanish {@code de el} becomes {@code del}.
   *
   * @param text the text
   * @return the same in good order
   */
  public String contracted(String text) {
    String contracted = text;
    for (String pair : CONTRACTIONS.split(messages.text("contractions"), -1)) {
      int middle = pair.indexOf('>');
      if (middle > 0) {
        contracted =
            contracted.replace(
                " " + pair.substring(0, middle) + " ", " " + pair.substring(middle + 1) + " ");
      }
    }
    return contracted;
  }

  /**
   * Returns the sentence that another language stands in for missing words.
   *
   * @return empty when none does
   */
  public Optional<String> fallback() {
    return messages
        .fallback()
        .map(
            other ->
                text(
                    "fallback",
                    "language",
                    messages.locale().toLanguageTag(),
                    "other",
                    other.toLanguageTag()));
  }

  /**
   * Returns an award within a scheme of another body.
   *
   * @param scheme the identifier of the scheme
   * @param award the code of the award
   * @return a noun phrase
   */
  public String accepted(String scheme, String award) {
    return accepted(scheme, List.of(award));
  }

  /**
   * Returns awards within a scheme of another body, any of them.
   *
   * @param scheme the identifier of the scheme
   * @param awards their codes
   * @return a noun phrase
   */
  public String accepted(String scheme, List<String> awards) {
    String told = or(named(NameTitles.AWARD, awards));
    return messages.text("accepted.award", "scheme", scheme(scheme), "award", told);
  }

  /**
   * Returns the unit of a number, in the plural unless it is one.
   *
   * @param unit the unit's name
   * @param number how many
   * @return its words; its name where there are none
   */
  public String unit(String unit, Rational number) {
    String form = number.equals(Rational.ONE) ? ".one" : ".other";
    String key = "unit." + unit + form;
    return messages.has(key) ? messages.text(key) : unit;
  }
}
