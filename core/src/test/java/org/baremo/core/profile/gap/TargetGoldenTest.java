package org.baremo.core.profile.gap;

import org.baremo.core.profile.Golden;
import org.junit.jupiter.api.Test;

class TargetGoldenTest {
  @Test
  void aTargetProfileIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(TargetGoldenTest.class, "toy-job", TargetContractTest.job());
  }

  @Test
  void aGapIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(TargetGoldenTest.class, "toy-gap", TargetContractTest.gap());
  }

  @Test
  void aCoverageIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(TargetGoldenTest.class, "toy-coverage", TargetContractTest.coverage());
  }
}
