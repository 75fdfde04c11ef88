package org.baremo.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Laws that many values share. */
class LawsTest {
  @Test
  void elementsMustAllBeDifferent() {
    Laws held = new Laws().distinct(List.of(), "units").distinct(List.of("a", "b"), "units");
    held.orThrow();
    assertThat(held.broken()).isEmpty();
    Laws broken = new Laws().distinct(List.of("a", "b", "a"), "units");
    assertThat(broken.broken())
        .containsExactly(new LawViolation.Breach("/units", "units must all be different"));
    assertThatThrownBy(broken::orThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units must all be different")
        .satisfies(
            thrown ->
                assertThat(((LawViolation) thrown).breaches())
                    .extracting(LawViolation.Breach::path)
                    .containsExactly("/units"));
  }
}
