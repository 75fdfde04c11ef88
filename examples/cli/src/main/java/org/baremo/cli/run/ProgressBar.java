package org.baremo.cli.run;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.baremo.cli.Words;

/** Draws how far a run is on one line of a terminal, a few times a second. Not thread-safe. */
final class ProgressBar {
  private static final int WIDTH = 30;
  private static final long INTERVAL = 100_000_000;
  private static final long SECOND = 1_000_000_000;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean shown;
  private final long total;
  private final Words words;
  private final LongSupplier nanos;
  private final long started;
  private long drawn;

  /**
   * Creates a bar at its start.
   *
   * @param err where it is drawn
   * @param shown whether it is drawn at all
   * @param total bytes to read, or less than 1 when nobody knows
   * @param words of its language
   * @param nanos elapsed time from any start, in nanoseconds
   */
  ProgressBar(PrintWriter err, boolean shown, long total, Words words, LongSupplier nanos) {
    this.err = err;
    this.shown = shown;
    this.total = total;
    this.words = words;
    this.nanos = nanos;
    this.started = nanos.getAsLong();
    this.drawn = started;
  }

  /** Draws the bar when it has not been drawn for a while. */
  void update(long bytes, long rows) {
    long now = nanos.getAsLong();
    if (shown && now - drawn >= INTERVAL) {
      drawn = now;
      err.print(CLEAR + line(bytes, rows, now - started));
      err.flush();
    }
  }

  /** Removes the bar. */
  void clear() {
    if (shown) {
      err.print(CLEAR);
      err.flush();
    }
  }

  /** The text of the bar: share, rows, speed, time left. */
  String line(long bytes, long rows, long elapsed) {
    long perSecond = elapsed == 0 ? 0 : (long) (rows / (elapsed / (double) SECOND));
    String speed = words.text("progress.speed", rows, perSecond);
    if (total < 1) {
      return speed;
    }
    long done = Math.min(bytes, total);
    int filled = (int) (done * WIDTH / total);
    long left = done == 0 ? 0 : (long) ((double) elapsed / done * (total - done)) / SECOND;
    return words.text(
        "progress.share",
        done * 100 / total,
        "█".repeat(filled) + "░".repeat(WIDTH - filled),
        speed,
        left / 60,
        left % 60);
  }
}
