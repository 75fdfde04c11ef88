package org.baremo.digcomp.indicator.published;

import java.io.IOException;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.Goldens;
import org.junit.jupiter.api.Test;

class PublishedGoldenTest {
  static PublishedSeries series() {
    return PublishedSeries.builder()
        .dataset(PublishedDataset.DSI_2_0)
        .addValue(
            PublishedValue.builder()
                .year(2023)
                .geo("EU27_2020")
                .code("I_DSK2_BAB")
                .percent(Rational.parse("55.56"))
                .build())
        .build();
  }

  @Test
  void aSeriesIsWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "published-series", series(), PublishedSeries.class);
  }
}
