package org.baremo.core.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()}: data had errors, and its message lists every problem. */
public final class ProblemsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  ProblemsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /**
   * Returns every problem.
   *
   * @return at least one error
   */
  public List<Problem> problems() {
    return problems;
  }
}
