package org.baremo.certification.explanation.words;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/** The words for ranges of numbers, and for what they are worth. Immutable, thread-safe. */
final class RangeWords {
  /** Of more bands or rows than these the rest are told by how many they are. */
  private static final int MOST_ROWS = 8;

  private final Lexicon words;

  RangeWords(Lexicon words) {
    this.words = words;
  }

  /** Such as {@code at least 3 and less than 5}. */
  String interval(Interval interval) {
    List<String> ends = ends(interval);
    return ends.isEmpty() ? words.text("interval.any") : words.and(ends);
  }

  private List<String> ends(Interval interval) {
    List<String> ends = new ArrayList<>();
    interval
        .getLower()
        .map(
            lower -> number(interval.isLowerOpen() ? Comparison.ABOVE : Comparison.AT_LEAST, lower))
        .ifPresent(ends::add);
    interval
        .getUpper()
        .map(upper -> number(interval.isUpperOpen() ? Comparison.BELOW : Comparison.AT_MOST, upper))
        .ifPresent(ends::add);
    return ends;
  }

  /** Such as {@code at least 3}. */
  String number(Comparison comparison, Rational number) {
    return words.text("interval." + comparison, "number", words.number(number));
  }

  /** What every band is worth, from the lowest on. */
  String bands(Quantity.Banded banded) {
    List<String> bands = new ArrayList<>();
    Band first = banded.bands().get(0);
    banded
        .below()
        .map(
            value ->
                worth(
                    number(
                        first.isOpen() ? Comparison.AT_MOST : Comparison.BELOW, first.getStart()),
                    value))
        .ifPresent(bands::add);
    for (Band band : banded.bands()) {
      Comparison comparison = band.isOpen() ? Comparison.ABOVE : Comparison.AT_LEAST;
      bands.add(worth(number(comparison, band.getStart()), band.getValue()));
    }
    return listed(bands);
  }

  /** What every row gives, in the order in which they are looked at. */
  String rows(Lookup lookup) {
    List<String> rows = new ArrayList<>();
    for (LookupRow row : lookup.getRows()) {
      rows.add(worth(words.with(row.getWhen().stream().map(this::cell).toList()), row.getThen()));
    }
    lookup
        .getOtherwise()
        .map(value -> worth(words.text("row.otherwise"), value))
        .ifPresent(rows::add);
    return listed(rows);
  }

  /** What every code is worth, in the order of the table. */
  String codes(Coded coded) {
    List<String> rows = new ArrayList<>();
    coded
        .values()
        .forEach((code, value) -> rows.add(worth(words.value(coded.fact(), code), value)));
    coded.otherwise().map(value -> worth(words.text("row.otherwise"), value)).ifPresent(rows::add);
    return listed(rows);
  }

  private String cell(Interval interval) {
    List<String> ends = ends(interval);
    return ends.isEmpty() ? words.text("row.any") : words.and(ends);
  }

  private String worth(String range, Rational value) {
    return words.text("row", "range", range, "value", words.number(value));
  }

  private String listed(List<String> rows) {
    int told = rows.size() > MOST_ROWS + 1 ? MOST_ROWS : rows.size();
    String list = String.join(words.text("list.rows"), rows.subList(0, told));
    return told == rows.size()
        ? list
        : words.text("rows.more", "rows", list, "count", rows.size() - told);
  }
}
