package org.baremo.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptIndexTest {
  @Property(tries = 100)
  void theLineOfTheSameAttemptIsFound(
      @ForAll @Size(max = 2000) List<@LongRange(min = -400, max = 400) Long> attempts) {
    AttemptIndex index = new AttemptIndex(10_000);
    Map<Long, Long> expected = new HashMap<>();
    long line = 0;
    for (long attempt : attempts) {
      line++;
      // 0 is kept as 1, which a fingerprint of 64 bits can afford
      Long before = expected.putIfAbsent(attempt == 0 ? 1 : attempt, line);
      assertThat(index.seenBefore(attempt, line)).isEqualTo(before == null ? 0 : before);
    }
    assertThat(index.forgotten()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 1_000_000})
  void aHundredThousandAttemptsAreAllRemembered(int limit) {
    AttemptIndex index = new AttemptIndex(limit);
    for (int pass = 0; pass < 2; pass++) {
      for (long i = 1; i <= 100_000; i++) {
        long fingerprint = i * 0x9E3779B97F4A7C15L;
        assertThat(index.seenBefore(fingerprint, i)).isEqualTo(pass == 0 ? 0 : i);
      }
    }
  }

  @Test
  void whatIsPastTheLimitIsCountedAsForgotten() {
    AttemptIndex index = new AttemptIndex(2);
    assertThat(index.seenBefore(11, 1)).isZero();
    assertThat(index.seenBefore(12, 2)).isZero();
    assertThat(index.seenBefore(13, 3)).isZero();
    assertThat(index.seenBefore(13, 4)).isZero();
    assertThat(index.seenBefore(12, 5)).isEqualTo(2);
    assertThat(index.forgotten()).isEqualTo(2);
  }
}
