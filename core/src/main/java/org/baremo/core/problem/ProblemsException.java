package org.baremo.core.problem;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Thrown by {@link Checked#orThrow()}: data had errors, and its message lists every problem. */
public final class ProblemsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Not kept by Java serialisation; the message is. */
  private final transient @Nullable List<Problem> problems;

  ProblemsException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /**
   * Returns every problem.
   *
   * @return at least one error; empty in an exception that was serialised and read back, whose
   *     message still lists them
   */
  public List<Problem> problems() {
    return problems == null ? List.of() : problems;
  }
}
