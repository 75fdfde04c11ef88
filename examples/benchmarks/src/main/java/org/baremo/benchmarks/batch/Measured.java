package org.baremo.benchmarks.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one process took from its start to its end.
 *
 * @param wall on the clock
 * @param processor of all its threads; what it did after it was last looked at is not in it
 * @param peakKilobytes most memory resident; empty where the system does not tell
 * @param exit status
 */
record Measured(Duration wall, Duration processor, Optional<Long> peakKilobytes, int exit) {
  private static final long LOOK_EVERY_MILLIS = 10;
  private static final String PEAK = "VmHWM:";

  /**
   * Runs a process to its end.
   *
   * @param command program and arguments
   * @param log what it prints goes there
   */
  static Measured run(List<String> command, Path log) throws IOException, InterruptedException {
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Duration processor = Duration.ZERO;
    Optional<Long> peak = Optional.empty();
    while (process.isAlive()) {
      processor = process.info().totalCpuDuration().orElse(processor);
      Optional<Long> now = peak(process.pid());
      peak = now.isPresent() ? now : peak;
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - started);
    return new Measured(wall, processor, peak, process.waitFor());
  }

  /** Time on the clock. */
  double seconds() {
    return wall.toNanos() / 1e9;
  }

  /**
   * The quicker of two rounds, with the most memory of both; a failed one beats all.
   *
   * @param other null when there was none before
   */
  Measured betterOf(@Nullable Measured other) {
    if (other == null || exit != 0) {
      return this;
    }
    Measured quicker = other.exit != 0 || other.wall.compareTo(wall) < 0 ? other : this;
    Optional<Long> peak =
        Stream.of(this, other).flatMap(each -> each.peakKilobytes.stream()).max(Long::compare);
    return new Measured(quicker.wall, quicker.processor, peak, quicker.exit);
  }

  private static Optional<Long> peak(long process) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
          .filter(line -> line.startsWith(PEAK))
          .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst();
    } catch (IOException e) { // gone meanwhile, or another system
      return Optional.empty();
    }
  }
}
