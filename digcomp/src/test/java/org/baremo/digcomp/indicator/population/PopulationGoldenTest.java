package org.baremo.digcomp.indicator.population;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baremo.digcomp.Goldens;
import org.baremo.digcomp.indicator.Toys;
import org.junit.jupiter.api.Test;

class PopulationGoldenTest {
  static SurveyLayout layout() {
    return SurveyLayout.builder()
        .scope(new SurveyScope.AgeInYears("AGE"))
        .weight("W")
        .addBreakdown(Breakdown.by("SEX"))
        .putColumn("IU", "iu")
        .addNotAsked("A3")
        .addMissing("NA")
        .minimumBase(2)
        .build();
  }

  static SurveyReport report() throws IOException {
    String csv =
        """
        ID,W,AGE,SEX,iu,A1,A2,B1,B2
        1,1.5,16,F,1,1,1,1,1
        2,0.5,74,F,1,1,0,70,NA
        3,1,40,,0,,,,
        4,9,75,F,1,1,1,1,1
        5,1,30,M,7,1,1,1,1
        """;
    return SurveyBatch.of(Toys.indicator(), layout())
        .run(
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            "survey.csv",
            (row, result) -> {})
        .orThrow();
  }

  @Test
  void aLayoutIsWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "survey-layout", layout(), SurveyLayout.class);
  }

  @Test
  void aReportWithItsTableIsWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "survey-report", report(), SurveyReport.class);
  }
}
