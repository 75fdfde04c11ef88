package org.baremo.core.internal;

import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
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
        .containsExactly(
            new LawViolation.Breach("/units", "units must all be different, was a again"));
    assertThatThrownBy(broken::orThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("units must all be different, was a again")
        .satisfies(
            thrown ->
                assertThat(((LawViolation) thrown).breaches())
                    .extracting(LawViolation.Breach::path)
                    .containsExactly("/units"));
    Laws constants = new Laws().distinct(List.of(DOWN, HALF_UP, HALF_UP), "modes");
    assertThat(constants.broken())
        .containsExactly(
            new LawViolation.Breach("/modes", "modes must all be different, was half-up again"));
  }

  @Test
  void aSlugThatIsTooLongIsToldSo() {
    String long65 = "a".repeat(65);
    String law = "id must be at most 64 characters long, was '" + "a".repeat(60) + "…'";
    assertThat(new Laws().slug(long65, "id").broken())
        .containsExactly(new LawViolation.Breach("/id", law));
    Pattern form = Pattern.compile(Forms.SLUG);
    assertThat(new Laws().matches(form, long65, "id", "a slug").broken())
        .containsExactly(new LawViolation.Breach("/id", law));
    assertThatThrownBy(() -> Require.matches(form, long65, "id", "a slug")).hasMessage(law);
    assertThat(new Laws().slug("A", "id").broken())
        .containsExactly(
            new LawViolation.Breach(
                "/id", "id must be lower-case letters and digits joined by - or ., was 'A'"));
    assertThat(new Laws().slug("a".repeat(64), "id").broken()).isEmpty();
  }
}
