package org.baremo.digcomp.indicator;

import java.io.IOException;
import java.util.Map;
import org.baremo.digcomp.Goldens;
import org.junit.jupiter.api.Test;

class IndicatorGoldenTest {
  static SkillsResult result() {
    SkillsIndicator toy = Toys.indicator();
    return IndicatorScorer.of(toy).score(Respondent.of(toy, Map.of("IU", 1, "A3", 1, "B1", 70)));
  }

  @Test
  void anIndicatorIsWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "toy-indicator", Toys.indicator(), SkillsIndicator.class);
  }

  @Test
  void aResultIsWrittenAsInTheGoldenFile() throws IOException {
    Goldens.hold(getClass(), "toy-result", result(), SkillsResult.class);
  }
}
