package org.baremo.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run as a table for {@code RESULTS.md}: processor time and bytes an operation,
 * and how many times the processor time of the limit, where the class has a benchmark {@code flat}.
 */
final class ResultTable {
  private static final String LIMIT = "flat";

  private ResultTable() {}

  static List<String> of(Collection<RunResult> results) {
    List<String> lines = new ArrayList<>();
    lines.add("| benchmark | CPU ns | x flat | B |");
    lines.add("|---|---|---|---|");
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      double cpu = secondary(result, "cpu");
      if (Double.isNaN(cpu)) {
        continue; // run once in a fresh JVM: JMH's own lines tell its time
      }
      double limit = limit(results, name.substring(0, name.lastIndexOf('.') + 1));
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %s | %.0f |",
              name.substring(name.lastIndexOf('.') + 1),
              cpu,
              Double.isNaN(limit) ? "–" : String.format(Locale.ROOT, "%.2f", cpu / limit),
              secondary(result, "gc.alloc.rate.norm")));
    }
    return lines;
  }

  private static double limit(Collection<RunResult> results, String of) {
    return results.stream()
        .filter(result -> result.getParams().getBenchmark().equals(of + LIMIT))
        .mapToDouble(result -> secondary(result, "cpu"))
        .findFirst()
        .orElse(Double.NaN);
  }

  /** What a profiler measured; not a number where it did not. */
  private static double secondary(RunResult result, String label) {
    for (String key : result.getSecondaryResults().keySet()) {
      if (key.endsWith(label)) {
        return result.getSecondaryResults().get(key).getScore();
      }
    }
    return Double.NaN;
  }
}
