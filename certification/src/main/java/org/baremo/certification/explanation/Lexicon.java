package org.baremo.certification.explanation;

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
record Lexicon(Messages messages, Titles titles) {
  private static final char FRACTION = '/';
  private static final Pattern CONTRACTIONS = Pattern.compile("\\|");
  private static final List<String> NAMES = List.of("number", "date", "fact", "code", "role");

  Lexicon {
    messages = messages.naming(titles.names(messages));
  }

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  String counted(String key, int count, Object... values) {
    return messages.counted(key, count, values);
  }

  String day(LocalDate day) {
    return messages.day(day);
  }

  /** A day, and the time of it in its zone where that is told. */
  String moment(LocalDate day, Optional<ZonedDateTime> moment) {
    return moment
        .map(
            at ->
                messages.text(
                    "moment", "date", day(day), "time", at.toLocalTime(), "zone", at.getZone()))
        .orElseGet(() -> day(day));
  }

  String number(Rational number) {
    return messages.number(number.toString());
  }

  /**
   * A number that people can read: a fraction such as 25/9 as 2.78, with the fraction, rounded to
   * so many decimals that it stays on its side of another number.
   */
  String readable(Rational number, Rational other) {
    String exact = number(number);
    if (exact.indexOf(FRACTION) < 0) {
      return exact;
    }
    String shown = Operand.shown(number, other);
    return shown.indexOf(FRACTION) < 0
        ? text("operand.exact", "shown", messages.number(shown), "exact", exact)
        : exact;
  }

  /** The same of an amount, which must not become none by rounding. */
  String readable(Rational amount) {
    return readable(amount, Rational.ZERO);
  }

  /** What a date of the case is called. */
  String date(DateName name) {
    return date(name.toString());
  }

  String date(String name) {
    return messages.named("date", name);
  }

  /** What a value of a code is called; what is written where nothing says. */
  String value(FactName code, String value) {
    String key = NameTitles.value(code, value);
    return messages.isNamed(NameTitles.VALUE, key) ? messages.named(NameTitles.VALUE, key) : value;
  }

  /** What values of a code are called. */
  List<String> values(FactName code, List<String> values) {
    return values.stream().map(value -> value(code, value)).toList();
  }

  /** What exams or kinds of training are called. */
  List<String> named(String family, List<String> names) {
    return names.stream().map(name -> messages.named(family, name)).toList();
  }

  /** What another body's scheme is called. */
  String scheme(String scheme) {
    return messages.named("scheme", scheme);
  }

  String node(Ref node) {
    return titles.node(node);
  }

  /** What a label stands for: a node, a name that there are words for, else what it says. */
  String label(String label) {
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

  String level(LevelRef level) {
    return titles.level(level);
  }

  /** Several things, all of them. */
  String and(List<String> things) {
    return joined(things, "list.and");
  }

  /** Several things, one of them. */
  String or(List<String> things) {
    return joined(things, "list.or");
  }

  /** Several things, one after the other. */
  String then(List<String> things) {
    return joined(things, "list.then");
  }

  /** Several things at once, as in the cells of a row. */
  String with(List<String> things) {
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

  /** A text whose phrases met: in Spanish {@code de el} becomes {@code del}. */
  String contracted(String text) {
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

  /** That another language stands in for missing words; empty when it does not. */
  Optional<String> fallback() {
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

  /** An award within a scheme of another body. */
  String accepted(String scheme, String award) {
    return accepted(scheme, List.of(award));
  }

  /** Awards within a scheme of another body, any of them. */
  String accepted(String scheme, List<String> awards) {
    String told = or(named(NameTitles.AWARD, awards));
    return messages.text("accepted.award", "scheme", scheme(scheme), "award", told);
  }

  /** The unit of a number, in the plural unless it is one. */
  String unit(String unit, Rational number) {
    String form = number.equals(Rational.ONE) ? ".one" : ".other";
    String key = "unit." + unit + form;
    return messages.has(key) ? messages.text(key) : unit;
  }
}
