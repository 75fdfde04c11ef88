package org.baremo.cli.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvHeaderTest {
  private static final String ALL =
      "holder, birth_date, sitting, held_on, overall, instrument, form, started_at, ended_at, mode, place,"
          + " date:NAME, fact:NAME, number:NAME, code:NAME, level:NAME, mark:FRAMEWORK@EDITION/KIND/CODE, item:ID";

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsFoundInTheHeader(String separator) {
    CsvHeader header =
        read(String.join(separator, "holder", "date:registration", "mark:a@1/area/1.10")).orThrow();
    assertThat(header.separator()).isEqualTo(separator.charAt(0));
    assertThat(header.columns())
        .extracting(Column::header)
        .containsExactly("holder", "date:registration", "mark:a@1/area/1.10");
  }

  @Test
  void codesStayTextSoThatOnePointTenIsNotOnePointOne() {
    CsvHeader header = read("holder,mark:a@1/area/1.1,mark:a@1/area/1.10").orThrow();
    assertThat(header.columns(Column.Node.class))
        .extracting(node -> node.ref().code())
        .containsExactly("1.1", "1.10");
  }

  @Test
  void unknownColumnsAreNamedWithThoseThatExist() {
    assertThat(read("holder,birthday,mark:1.1,date:Día,item:").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:1:2: column 'birthday' is not known; there are: %s [csv.unknown-column]"
                .formatted(ALL),
            "t.csv:1:3: column 'mark:1.1': reference must be written framework@edition/kind/code,"
                + " was '1.1' [csv.unknown-column]",
            "t.csv:1:4: column 'date:Día': date must be named in lower-case letters and digits"
                + " joined by -, was 'Día' [csv.unknown-column]",
            "t.csv:1:5: column 'item:': item must be named after item: [csv.unknown-column]");
  }

  @Test
  void whatIsStatedIsNamedAsSchemesNameIt() {
    assertThat(read("holder,number:points,code:title,level:jury").orThrow().columns())
        .extracting(Column::header)
        .containsExactly("holder", "number:points", "code:title", "level:jury");
    assertThat(read("holder,number:Points,code:a_b,level:").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:1:2: column 'number:Points': number must be named in lower-case letters and"
                + " digits joined by -, was 'Points' [csv.unknown-column]",
            "t.csv:1:3: column 'code:a_b': code must be named in lower-case letters and digits"
                + " joined by -, was 'a_b' [csv.unknown-column]",
            "t.csv:1:4: column 'level:': level must be named in lower-case letters and digits"
                + " joined by -, was '' [csv.unknown-column]");
  }

  @Test
  void aColumnStandsOnceAndTheHolderMustBeThere() {
    assertThat(read("overall,overall").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:1:2: column 'overall' must stand once, stands in 1 and 2 [csv.duplicate-column]",
            "t.csv:1: column 'holder' is missing, there are overall, overall"
                + " [csv.missing-column]");
  }

  @Test
  void aHeaderThatCannotBeSplitIsReported() {
    assertThat(read("holder,\"overall").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:1: a quote is opened and not closed; a row must stand on one line"
                + " [csv.malformed]");
  }

  @Test
  void nothingFollowsAClosingQuote() {
    assertThat(read("\"holder\"x,overall").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:1: Unexpected character after closing quote: 'x' (0x78) [csv.malformed]");
  }

  private static Checked<CsvHeader> read(String line) {
    return CsvHeader.read("t.csv", line, 1);
  }
}
