package org.baremo.core.profile;

import org.junit.jupiter.api.Test;

class ProfileGoldenTest {
  @Test
  void aRollUpPolicyIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(ProfileGoldenTest.class, "toy-roll-up", ProfileContractTest.policy());
  }

  @Test
  void aComparisonIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(ProfileGoldenTest.class, "toy-comparison", ProfileContractTest.comparison());
  }

  @Test
  void aUnionIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(ProfileGoldenTest.class, "toy-union", ProfileContractTest.union());
  }
}
