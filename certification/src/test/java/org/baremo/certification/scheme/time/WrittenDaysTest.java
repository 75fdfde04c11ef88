package org.baremo.certification.scheme.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

class WrittenDaysTest {
  private static boolean isRead(LocalDate day) {
    byte[] written = ("\"" + day + "\"").getBytes(UTF_8);
    return Json.standard().read(written, LocalDate.class, "day.json").value().isPresent();
  }

  @Test
  void theFirstAndTheLastAreWrittenAndThoseBesideThemAreNot() {
    assertThat(WrittenDays.have(WrittenDays.FIRST)).isTrue();
    assertThat(WrittenDays.have(WrittenDays.LAST)).isTrue();
    assertThat(isRead(WrittenDays.FIRST)).isTrue();
    assertThat(isRead(WrittenDays.LAST)).isTrue();
    LocalDate before = WrittenDays.FIRST.minusDays(1);
    LocalDate after = WrittenDays.LAST.plusDays(1);
    assertThat(WrittenDays.have(before)).isFalse();
    assertThat(WrittenDays.have(after)).isFalse();
    assertThat(isRead(before)).isFalse();
    assertThat(isRead(after)).isFalse();
  }

  @Test
  void noDayIsLaterThanTheLastOne() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(WrittenDays.atMost(day)).isEqualTo(day);
    assertThat(WrittenDays.atMost(WrittenDays.LAST.plusYears(1))).isEqualTo(WrittenDays.LAST);
  }
}
