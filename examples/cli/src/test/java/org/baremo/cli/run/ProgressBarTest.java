package org.baremo.cli.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.baremo.cli.Language;
import org.baremo.cli.Words;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter drawn = new StringWriter();
  private final AtomicLong clock = new AtomicLong();

  @Test
  void theLineTellsShareRowsSpeedAndTimeLeft() {
    assertThat(bar(true, 1000).line(250, 12_345, 5 * SECOND))
        .isEqualTo(" 25 % ███████░░░░░░░░░░░░░░░░░░░░░░░ 12,345 rows · 2,469 rows/s · 0:15 left");
  }

  @Test
  void anInputOfUnknownLengthHasNoShare() {
    assertThat(bar(true, 0).line(250, 1000, SECOND)).isEqualTo("1,000 rows · 1,000 rows/s");
  }

  @Test
  void theBarIsDrawnAFewTimesASecondAndRemoved() {
    ProgressBar bar = bar(true, 100);
    bar.update(1, 1);
    assertThat(drawn.toString()).isEmpty();
    clock.set(SECOND);
    bar.update(100, 10);
    bar.update(100, 11);
    bar.clear();
    assertThat(drawn.toString())
        .isEqualTo(
            "\r\u001b[K100 % ██████████████████████████████ 10 rows · 10 rows/s · 0:00 left"
                + "\r\u001b[K");
  }

  @Test
  void nobodyWatchingMeansNothingDrawn() {
    ProgressBar bar = bar(false, 100);
    clock.set(SECOND);
    bar.update(50, 5);
    bar.clear();
    assertThat(drawn.toString()).isEmpty();
  }

  private ProgressBar bar(boolean shown, long total) {
    return new ProgressBar(new PrintWriter(drawn), shown, total, Words.of(Language.EN), clock::get);
  }
}
