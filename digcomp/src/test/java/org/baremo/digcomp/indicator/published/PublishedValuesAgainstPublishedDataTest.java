package org.baremo.digcomp.indicator.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.PublishedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedValuesAgainstPublishedDataTest {
  private static PublishedSeries members() throws IOException {
    return PublishedReader.read(PublishedData.file("dsi/eda_data.csv")).orThrow();
  }

  private static PublishedSeries expected() throws IOException {
    return PublishedReader.read(PublishedData.file("dsi/expected_values_eu27_es.csv")).orThrow();
  }

  @Test
  void allValuesOfTheMembersAreRead() throws IOException {
    assertThat(members().getDataset()).isEqualTo(PublishedDataset.DSI_2_0);
    assertThat(members().getValues()).hasSize(28 * 18 * 2);
    assertThat(expected().getValues()).hasSize(2 * 18 * 2);
  }

  @Test
  void basicAndAboveBasicAddUpInAllThreeHundredAndThirtySixPlaces() throws IOException {
    assertThat(members().sums()).hasSize(336);
    assertThat(members().sums())
        .allSatisfy(
            sum ->
                assertThat(sum.difference())
                    .as(sum.toString())
                    .isLessThanOrEqualTo(Rational.of(1, 100)));
  }

  @Test
  void theTwoFilesAgreeWhereBothHaveAValue() throws IOException {
    assertThat(expected().revisions(members())).isEmpty();
    assertThat(expected().join(members()).orThrow().getValues()).hasSize(28 * 18 * 2);
  }

  @ParameterizedTest
  @CsvSource({
    "BAB, 53.92, 55.56, 64.16, 66.18",
    "AB, 26.46, 27.32, 38.06, 38.65",
    "IL_BAB, 80.47, 81.70, 87.62, 88.23",
    "CC_BAB, 86.28, 89.33, 92.78, 94.88",
    "DCC_BAB, 66.16, 68.28, 73.52, 73.83",
    "SF_BAB, 68.00, 69.55, 77.06, 80.12",
    "PS_BAB, 79.27, 82.53, 84.95, 87.41"
  })
  void theFiguresOfTheUnionAndOfSpainAreThePublishedOnes(
      String code, String eu21, String eu23, String es21, String es23) throws IOException {
    for (PublishedSeries series : new PublishedSeries[] {members(), expected()}) {
      assertThat(percent(series, 2021, "EU27_2020", code)).isEqualTo(Rational.parse(eu21));
      assertThat(percent(series, 2023, "EU27_2020", code)).isEqualTo(Rational.parse(eu23));
      assertThat(percent(series, 2021, "ES", code)).isEqualTo(Rational.parse(es21));
      assertThat(percent(series, 2023, "ES", code)).isEqualTo(Rational.parse(es23));
    }
  }

  private static Rational percent(PublishedSeries series, int year, String geo, String code) {
    return series.value(year, geo, "I_DSK2_" + code).orElseThrow().getPercent();
  }
}
