package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.lint;

import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Each hole of a table is told, and each once. */
class TableHolesTest {
  private static final Quantity SCORE = new Quantity.Stated(FactName.of("score"));
  private static final Quantity OTHER = new Quantity.Stated(FactName.of("other"));

  private static Interval from(long lower) {
    return Interval.builder().lower(Rational.of(lower)).build();
  }

  private static LookupRow row(long then, Interval... when) {
    return LookupRow.builder().addWhen(when).then(Rational.of(then)).build();
  }

  private static List<String> holes(List<Quantity> inputs, LookupRow... rows) {
    Lookup table = Lookup.builder().inputs(inputs).addRows(rows).build();
    return Rules.of(lint(compare("table", table, Comparison.AT_LEAST, 1)), LintKind.TABLE_GAP)
        .stream()
        .map(found -> found.getDetails().get("numbers"))
        .toList();
  }

  @Test
  void ofOneInputEveryStretchThatNoRowFitsIsOne() {
    assertThat(holes(List.of(SCORE), row(0, Rules.interval(0, 5)), row(1, from(6))))
        .containsExactly("-1", "5.5");
    assertThat(
            holes(
                List.of(SCORE),
                row(0, Rules.interval(0, 5)),
                row(1, Rules.interval(6, 6)),
                row(2, Rules.interval(7, 10))))
        .containsExactly("-1", "5.5", "6.5", "11");
    assertThat(
            holes(
                List.of(Quantity.percentage()),
                row(0, Rules.interval(0, 5)),
                row(1, Rules.interval(6, 100))))
        .containsExactly("5.5");
  }

  @Test
  void ofSeveralInputsTheHolesOfEachAreToldAndWhatIsLeftBesideThem() {
    List<Quantity> both = List.of(SCORE, OTHER);
    assertThat(
            holes(
                both,
                row(0, Rules.interval(0, 5), from(0)),
                row(1, from(6), Rules.interval(0, 3)),
                row(2, from(6), from(4))))
        .containsExactly("-1; 0", "5.5; 0", "0; -1", "6; 3.5");
    assertThat(holes(both, row(0, from(0), Interval.builder().build()))).containsExactly("-1; -1");
  }

  @Test
  void notMoreThanTenAreTold() {
    LookupRow[] rows =
        IntStream.range(0, 30)
            .mapToObj(i -> row(i, Rules.interval(2L * i, 2L * i)))
            .toArray(LookupRow[]::new);
    assertThat(holes(List.of(SCORE), rows)).hasSize(10).startsWith("-1", "1", "3");
  }
}
