package org.baremo.digcomp.localisation;

import java.util.ArrayList;
import java.util.List;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;

/** What was read of a localisation, with everything that was found wrong or left on the way. */
final class Reading {
  private final List<Translation> translations = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  List<Translation> translations() {
    return translations;
  }

  List<Problem> problems() {
    return problems;
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(problem -> problem.getSeverity() == Severity.ERROR);
  }

  /** Keeps a translation; one that is blank says that nobody has translated it yet. */
  void translated(
      Place place, String source, String target, TextStatus status, String origin, Location at) {
    if (target.isBlank()) {
      return;
    }
    if (source.isBlank()) {
      error("missing-source", at, "%s must say what it was translated from".formatted(place));
      return;
    }
    if (!target.equals(target.strip())) {
      noticed(
          "padded-text",
          at,
          "%s must not be padded; spaces around it were removed".formatted(place));
    }
    Text text = Text.builder().value(target.strip()).status(status).source(origin).build();
    translations.add(new Translation(place, source.strip(), text, at));
  }

  void error(String code, Location at, String message) {
    problems.add(Problem.error("localisation." + code, at, message));
  }

  void warned(String code, Location at, String message) {
    problems.add(Problem.warning("localisation." + code, at, message));
  }

  void noticed(String code, Location at, String message) {
    problems.add(
        Problem.builder()
            .severity(Severity.INFO)
            .code("localisation." + code)
            .location(at)
            .message(message)
            .build());
  }

  void found(List<Problem> found) {
    problems.addAll(found);
  }
}
