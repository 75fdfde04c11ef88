package org.baremo.cli.rows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baremo.core.value.Ref;

/** What one column of a table of candidates holds, as its header says. */
sealed interface Column {
  /** The header of the column, as it is written. */
  String header();

  /** A column of which a table has at most one. */
  record Fixed(String header) implements Column {}

  /** A civil date that a scheme may ask for. */
  record Date(String header, String name) implements Column {}

  /** A yes-or-no fact that a scheme may ask for. */
  record Fact(String header, String name) implements Column {}

  /** A number that a scheme may ask for. */
  record Amount(String header, String name) implements Column {}

  /** Codes that a scheme may ask for. */
  record Codes(String header, String name) implements Column {}

  /** A level that a scheme may ask for beside those assessed. */
  record Level(String header, String name) implements Column {}

  /** The outcome of one node of a framework. */
  record Node(String header, Ref ref) implements Column {}

  /** The response to one item of an instrument. */
  record Item(String header, String id) implements Column {}

  /** The pseudonymous key of the person. */
  String HOLDER = "holder";

  /** The day of birth. */
  String BIRTH_DATE = "birth_date";

  /** The identifier of the sitting. */
  String SITTING = "sitting";

  /** The day of the sitting. */
  String HELD_ON = "held_on";

  /** The outcome over everything assessed. */
  String OVERALL = "overall";

  /** The form that was sat. */
  String FORM = "form";

  /** When the sitting began. */
  String STARTED_AT = "started_at";

  /** When the sitting ended. */
  String ENDED_AT = "ended_at";

  /** The instrument that was sat. */
  String INSTRUMENT = "instrument";

  /** How the sitting was held. */
  String MODE = "mode";

  /** Where the sitting was held. */
  String PLACE = "place";

  /** The columns that are named and not made of a prefix. */
  List<String> FIXED =
      List.of(
          HOLDER,
          BIRTH_DATE,
          SITTING,
          HELD_ON,
          OVERALL,
          INSTRUMENT,
          FORM,
          STARTED_AT,
          ENDED_AT,
          MODE,
          PLACE);

  /** What a header may be, in words. */
  String EXISTING =
      String.join(", ", FIXED)
          + ", date:NAME, fact:NAME, number:NAME, code:NAME, level:NAME,"
          + " mark:FRAMEWORK@EDITION/KIND/CODE, item:ID";

  /** The form of the name of anything stated. */
  Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * Reads a header.
   *
   * @param header as written
   * @return the column; empty when there is none such
   * @throws IllegalArgumentException when what follows its prefix is not of its form
   */
  static Optional<Column> parse(String header) {
    if (FIXED.contains(header)) {
      return Optional.of(new Fixed(header));
    }
    int colon = header.indexOf(':');
    String rest = header.substring(colon + 1);
    return switch (colon < 0 ? "" : header.substring(0, colon)) {
      case "date" -> Optional.of(new Date(header, name("date", rest)));
      case "fact" -> Optional.of(new Fact(header, name("fact", rest)));
      case "number" -> Optional.of(new Amount(header, name("number", rest)));
      case "code" -> Optional.of(new Codes(header, name("code", rest)));
      case "level" -> Optional.of(new Level(header, name("level", rest)));
      case "mark" -> Optional.of(new Node(header, Ref.parse(rest)));
      case "item" -> Optional.of(new Item(header, item(rest)));
      default -> Optional.empty();
    };
  }

  private static String name(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "%s must be named in lower-case letters and digits joined by -, was '%s'"
              .formatted(what, name));
    }
    return name;
  }

  private static String item(String id) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("item must be named after item:");
    }
    return id;
  }
}
