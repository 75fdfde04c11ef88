package org.baremo.digcomp.official;

import java.util.ArrayList;
import java.util.List;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;

/** What was read of a supplement, with everything that was found wrong and repaired on the way. */
final class Supplement {
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  List<Entry> entries() {
    return entries;
  }

  List<Problem> problems() {
    return problems;
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  void error(String code, Location at, String message) {
    problems.add(Problem.error("official." + code, at, message));
  }

  void repaired(String code, Location at, String message) {
    problems.add(Problem.warning("official." + code, at, message));
  }

  void noticed(String code, Location at, String message) {
    problems.add(
        Problem.builder()
            .severity(Severity.INFO)
            .code("official." + code)
            .location(at)
            .message(message)
            .build());
  }
}
