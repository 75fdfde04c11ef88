package org.baremo.cli.rows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;

/** How values are written in the cells of a table of candidates. */
final class Cells {
  private static final String EXEMPT = "exempt:";
  private static final String PENDING = "pending";

  /** As spreadsheets of many languages write marks. */
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("\\d+(,\\d+\\s*/\\s*\\d+([.,]\\d+)?|\\s*/\\s*\\d+,\\d+)");

  private static final String BELOW = "below:";
  private static final Pattern BAR = Pattern.compile("\\|");

  private Cells() {}

  /**
   * Reads what is known of a node: {@code 9/12}, {@code exempt:reason}, {@code pending}, or
   * nothing.
   *
   * @param cell without white space around it
   * @return the outcome; not assessed when the cell is blank
   * @throws IllegalArgumentException when it is none of these
   */
  static Outcome outcome(String cell) {
    if (cell.isEmpty()) {
      return new Outcome.NotAssessed();
    }
    if (cell.equals(PENDING)) {
      return new Outcome.NotYetMarked();
    }
    if (cell.startsWith(EXEMPT)) {
      return new Outcome.Exempt(cell.substring(EXEMPT.length()).strip());
    }
    return Outcome.Assessed.of(mark(cell));
  }

  private static Mark mark(String cell) {
    if (DECIMAL_COMMA.matcher(cell).matches()) {
      throw new IllegalArgumentException(
          "mark must be written with a decimal point such as 7.5/12, was '%s'"
              .formatted(shown(cell)));
    }
    int slash = cell.indexOf('/');
    if (slash < 0 || cell.indexOf('/', slash + 1) >= 0 || cell.indexOf(',') >= 0) {
      throw new IllegalArgumentException(
          "mark must be written points/maximum such as 9/12 or 7.5/12, exempt:REASON, pending, or"
              + " left blank, was '%s'".formatted(shown(cell)));
    }
    return Mark.of(
        Rational.parse(cell.substring(0, slash).strip()),
        Rational.parse(cell.substring(slash + 1).strip()));
  }

  /**
   * Reads a civil date.
   *
   * @param cell {@code 2008-03-14}
   * @return the date
   * @throws IllegalArgumentException when it is not written so, or there is no such day
   */
  static LocalDate date(String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "date must be a day written year-month-day such as 2008-03-14, was '%s'"
              .formatted(shown(cell)),
          e);
    }
  }

  /**
   * Reads a yes-or-no fact.
   *
   * @param cell {@code yes}, {@code no}, {@code true} or {@code false}
   * @return whether it holds
   * @throws IllegalArgumentException when it is none of these
   */
  static boolean fact(String cell) {
    return switch (cell) {
      case "yes", "true" -> true;
      case "no", "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "fact must be yes or no, or left blank where it is not known, was '%s'"
                  .formatted(shown(cell)));
    };
  }

  /**
   * Reads an exact number.
   *
   * @param cell {@code 18.5}, {@code -3} or {@code 200/3}
   * @return the number
   * @throws IllegalArgumentException when it is none of these
   */
  static Rational number(String cell) {
    if (cell.indexOf(',') >= 0) {
      throw new IllegalArgumentException(
          "number must be written with a decimal point and without groups such as 1234.5, was '%s'"
              .formatted(shown(cell)));
    }
    return Rational.parse(cell);
  }

  /**
   * Reads codes.
   *
   * @param cell {@code eso}, {@code eso|fp} for several, or {@code -} for none
   * @return the codes, each once
   * @throws IllegalArgumentException when one is blank or stands twice
   */
  static List<String> codes(String cell) {
    if (cell.equals("-")) {
      return List.of();
    }
    List<String> codes = Stream.of(BAR.split(cell, -1)).map(String::strip).toList();
    if (codes.contains("") || codes.stream().distinct().count() != codes.size()) {
      throw new IllegalArgumentException(
          "code must be one or several different ones joined by |, or - for none, was '%s'"
              .formatted(shown(cell)));
    }
    return codes;
  }

  /**
   * Reads a level.
   *
   * @param cell {@code digcomp@2.2/level/four/foundation}, or {@code below:digcomp@2.2/scale/four}
   *     for below the first of a scale
   * @return how a person stands
   * @throws IllegalArgumentException when it is neither
   */
  static Standing level(String cell) {
    if (!cell.startsWith(BELOW)) {
      return new Standing.Attained(LevelRef.parse(cell));
    }
    ScaleRef scale = ScaleRef.parse(cell.substring(BELOW.length()));
    return new Standing.BelowFirstLevel(scale.edition(), scale.scale());
  }

  static String shown(String cell) {
    return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
  }
}
