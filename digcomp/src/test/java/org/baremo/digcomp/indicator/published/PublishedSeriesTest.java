package org.baremo.digcomp.indicator.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.indicator.SkillsIndicators;
import org.junit.jupiter.api.Test;

class PublishedSeriesTest {
  private static final String CODES = "year,geo,indic_is,value_pct_of_individuals_16_74";
  private static final String LABELS = "year,country,indicator,category,unit,value";

  private static PublishedValue value(int year, String geo, String code, String percent) {
    return PublishedValue.builder()
        .year(year)
        .geo(geo)
        .code(code)
        .percent(Rational.parse(percent))
        .build();
  }

  private static PublishedSeries series(PublishedValue... values) {
    return PublishedSeries.builder()
        .dataset(values[0].dataset())
        .addAllValues(List.of(values))
        .build();
  }

  private static Checked<PublishedSeries> read(String... lines) throws IOException {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return PublishedReader.read(new ByteArrayInputStream(bytes), "p.csv");
  }

  private static List<String> problems(Checked<PublishedSeries> checked) {
    return checked.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void valuesAndSeriesKeepTheContract() {
    PublishedValue basic = value(2023, "ES", "I_DSK2_B", "27.52");
    PublishedValue above = value(2023, "ES", "I_DSK2_AB", "38.65");
    PublishedValue either = value(2023, "ES", "I_DSK2_BAB", "66.18");
    PublishedValue old = value(2019, "ES", "I_DSK_BAB", "57");
    ValueContract.of(PublishedValue.class, basic, old).verify();
    ValueContract.of(PublishedSeries.class, series(basic, above, either), series(old))
        .lawsBeyondAnnotations("values", "of the dataset, one a cell")
        .lawsBeyondAnnotations("dataset", "that of the values")
        .verify();
    ValueContract.of(
            Revision.class,
            new Revision(either, value(2023, "ES", "I_DSK2_BAB", "66.2")),
            new Revision(old, value(2019, "ES", "I_DSK_BAB", "56")))
        .lawsBeyondAnnotations("before", "of the same cell")
        .lawsBeyondAnnotations("after", "of the same cell")
        .verify();
    PublishedSum sum = new PublishedSum(basic, above, either);
    ValueContract.of(
            PublishedSum.class,
            sum,
            new PublishedSum(basic, above, value(2023, "ES", "I_DSK2_BAB", "66.17")))
        .lawsBeyondAnnotations("basic", "of the same cell")
        .lawsBeyondAnnotations("aboveBasic", "of the same cell")
        .lawsBeyondAnnotations("basicOrAbove", "of the same cell")
        .verify();
    assertThat(sum.difference()).isEqualTo(Rational.of(1, 100));
  }

  @Test
  void valuesOutOfTheirLimitsAreRefused() {
    assertThatThrownBy(() -> value(0, "E S", "DSK2_B", "100.1"))
        .hasMessage(
            "year must be 1 or more, was 0; geo must be 1 to 200 characters without white space,"
                + " was 'E S'; code must be of the indicator, beginning with I_DSK2_ or I_DSK_,"
                + " was 'DSK2_B'; percent must be from 0 to 100, was 100.1");
    PublishedValue es = value(2023, "ES", "I_DSK2_B", "1");
    assertThatThrownBy(() -> new Revision(es, es))
        .hasMessage(
            "a revision must be of one year, place and code with two percentages, was of 2023 ES"
                + " I_DSK2_B 1 and 2023 ES I_DSK2_B 1");
    assertThatThrownBy(() -> new PublishedSum(es, es, es))
        .hasMessage(
            "values must be of one year, place and area at B, AB and BAB, were 2023 ES I_DSK2_B 1,"
                + " 2023 ES I_DSK2_B 1 and 2023 ES I_DSK2_B 1");
    assertThatThrownBy(() -> series(es, value(2023, "ES", "I_DSK2_B", "2")))
        .hasMessage("a year, place and code must have one value, had 2023 ES I_DSK2_B 1 and 2");
  }

  @Test
  void theTwoIndicatorsAreNeverJoined() {
    PublishedSeries one = series(value(2019, "ES", "I_DSK_BAB", "57"));
    PublishedSeries two = series(value(2021, "ES", "I_DSK2_BAB", "64.16"));
    String message =
        "isoc_sk_dskl_i (Digital Skills Indicator 1.0, 2015-2019, four areas) and isoc_sk_dskl_i21"
            + " (Digital Skills Indicator 2.0, from 2021, five areas) are different indicators, and"
            + " their series cannot be joined";
    assertThat(problems(one.join(two)))
        .containsExactly("isoc_sk_dskl_i21: " + message + " [indicator.other-series]");
    assertThatThrownBy(() -> one.revisions(two)).hasMessage(message);
    assertThatThrownBy(() -> one.toBuilder().addAllValues(two.getValues()).build())
        .hasMessage(message + ", one value was 2021 ES I_DSK2_BAB 64.16");
  }

  @Test
  void aRevisionIsReportedWithBothSidesAndTheLaterValueHolds() {
    PublishedSeries earlier =
        series(
            value(2021, "EU27_2020", "I_DSK2_BAB", "53.92"),
            value(2023, "EU27_2020", "I_DSK2_BAB", "55.51"));
    PublishedSeries later =
        series(
            value(2023, "EU27_2020", "I_DSK2_BAB", "55.56"),
            value(2023, "ES", "I_DSK2_BAB", "66.18"));
    assertThat(earlier.revisions(later))
        .singleElement()
        .hasToString("2023 EU27_2020 I_DSK2_BAB 55.51 -> 55.56");
    Checked<PublishedSeries> joined = earlier.join(later);
    assertThat(joined.problems()).extracting(Problem::getSeverity).containsOnly(Severity.WARNING);
    assertThat(problems(joined))
        .containsExactly(
            "isoc_sk_dskl_i21: a value was published twice, and the later one holds: 2023 EU27_2020"
                + " I_DSK2_BAB 55.51 -> 55.56 [indicator.revised]");
    assertThat(joined.orThrow().getValues())
        .extracting(PublishedValue::toString)
        .containsExactly(
            "2021 EU27_2020 I_DSK2_BAB 53.92",
            "2023 EU27_2020 I_DSK2_BAB 55.56",
            "2023 ES I_DSK2_BAB 66.18");
  }

  @Test
  void bothShapesSayTheSame() throws IOException {
    PublishedSeries codes =
        read(CODES, "2023,EL,I_DSK2_IL_AB,40.1", "2023,ES,I_DSK2_X,3").orThrow();
    PublishedSeries labels =
        read(
                LABELS,
                "2023,Greece,Individuals with above basic information and data literacy skills,All"
                    + " Individuals,Percentage of individuals,40.1")
            .orThrow();
    assertThat(codes.getValues()).startsWith(labels.getValues().get(0));
    assertThat(codes.value(2023, "ES", "I_DSK2_X"))
        .map(PublishedValue::getPercent)
        .contains(Rational.of(3));
    assertThat(codes.value(2023, "ES", "I_DSK2_N")).isEmpty();
  }

  @Test
  void everyRowThatIsNoneIsReportedWithItsPlace() throws IOException {
    assertThat(
            problems(
                read(
                    CODES,
                    "23,ES,I_DSK2_B,1",
                    "2023,ES,I_DSK2_B,1,5",
                    "2023,ES,I_DSK2_B,101",
                    "2023,ES,I_DSK2_B,:",
                    "2023,ES,I_DSK2_B,1",
                    "2023,ES,I_DSK2_B,2",
                    "2019,ES,I_DSK_B,2",
                    "2023,ES,BAB,2")))
        .containsExactly(
            "p.csv:2:1: year must be a year, was '23' [indicator.not-published]",
            "p.csv:3: row must have 4 columns, had 5 [csv.wrong-columns]",
            "p.csv:4#/percent: percent must be from 0 to 100, was 101 [law]",
            "p.csv:5:4: value_pct_of_individuals_16_74 must be a percentage with a decimal point,"
                + " was ':' [indicator.not-published]",
            "p.csv:7: a year, place and code must have one value, was 2023 ES I_DSK2_B 1 on line 6"
                + " and 2 here [indicator.double-value]",
            "p.csv:8: isoc_sk_dskl_i21 (Digital Skills Indicator 2.0, from 2021, five areas) and"
                + " isoc_sk_dskl_i (Digital Skills Indicator 1.0, 2015-2019, four areas) are"
                + " different indicators, and their series cannot be joined"
                + " [indicator.other-series]",
            "p.csv:9#/code: code must be of the indicator, beginning with I_DSK2_ or I_DSK_, was"
                + " 'BAB' [law]");
    assertThat(
            problems(
                read(
                    LABELS,
                    "2023,Spain,\""
                        + SkillsIndicators.dsi20().getCodes().stream()
                            .filter(code -> code.code().equals("I_DSK2_NA"))
                            .map(code -> code.label().in(Locale.ENGLISH).value())
                            .findFirst()
                            .orElseThrow()
                        + "\",All Individuals,Percentage of individuals,1")))
        .as("a label by Baremo is none of Eurostat's")
        .allMatch(problem -> problem.contains("must be a known label"))
        .hasSize(1);
    assertThat(problems(read(LABELS, "2023,Atlantis,Individuals who sing,Women,Thousands,1")))
        .containsExactly(
            "p.csv:2:2: country must be a known place, was 'Atlantis' [indicator.not-published]",
            "p.csv:2:3: indicator must be a known label, was 'Individuals who sing'"
                + " [indicator.not-published]",
            "p.csv:2:4: category must be 'All Individuals', was 'Women' [indicator.not-published]",
            "p.csv:2:5: unit must be 'Percentage of individuals', was 'Thousands'"
                + " [indicator.not-published]");
  }

  @Test
  void filesOfAnotherShapeAndEmptyOnesAreRefused() throws IOException {
    assertThat(problems(read("a,b", "1,2")))
        .containsExactly(
            "p.csv:1: columns must be [year, geo, indic_is, value_pct_of_individuals_16_74] or"
                + " [year, country, indicator, category, unit, value], were [a, b] [csv.columns]");
    assertThat(problems(read(CODES)))
        .containsExactly("p.csv: a series must have values, had none [csv.empty]");
    assertThat(problems(read("")))
        .containsExactly("p.csv:1: a table must begin with a line of columns [csv.missing-header]");
  }

  @Test
  void tamperedNamesAreReported() {
    Checked<PublishedNames> read =
        PublishedNames.read(
            file ->
                new ByteArrayInputStream(
                    (file.equals("geo.tsv")
                            ? "name\tgeo\nSpain\tES\nSpain\tSP\n"
                            : "count\texpected\nplaces\t2\n")
                        .getBytes(StandardCharsets.UTF_8)));
    assertThat(read.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "geo.tsv:3: name must stand once, was twice Spain [data.malformed-row]",
            "manifest.tsv:2: places must be 2, was 1 [data.malformed-row]");
  }
}
