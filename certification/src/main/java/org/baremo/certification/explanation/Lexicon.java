package org.baremo.certification.explanation;

import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.scheme.name.DateName;
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
  private static final List<String> NAMES = List.of("number", "date", "fact", "code", "role");

  String text(String key, Object... values) {
    return messages.text(key, values);
  }

  String counted(String key, int count, Object... values) {
    return messages.counted(key, count, values);
  }

  String day(LocalDate day) {
    return messages.day(day);
  }

  String number(Rational number) {
    return messages.number(number.toString());
  }

  /** What a date of the case is called. */
  String date(DateName name) {
    return date(name.toString());
  }

  String date(String name) {
    return messages.named("date", name);
  }

  String node(Ref node) {
    return titles.node(node);
  }

  /** What a label stands for: a node, a name that there are words for, else what it says. */
  String label(String label) {
    for (String family : NAMES) {
      String key = family + "." + label;
      if (messages.has(key)) {
        return messages.text(key);
      }
    }
    try {
      return titles.node(Ref.parse(label));
    } catch (IllegalArgumentException e) {
      return label;
    }
  }

  String level(LevelRef level) {
    return level.toString();
  }

  /** The unit of a number, in the plural unless it is one. */
  String unit(String unit, Rational number) {
    String form = number.equals(Rational.ONE) ? ".one" : ".other";
    String key = "unit." + unit + form;
    return messages.has(key) ? messages.text(key) : unit;
  }
}
