package org.baremo.core.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baremo.core.internal.LawViolation;
import org.jspecify.annotations.Nullable;

/**
 * A value together with every problem found on the way to it. With an error there is no value; with
 * warnings there is one. Immutable, thread-safe when the value is.
 *
 * @param <T> the value
 */
public final class Checked<T> {
  private final @Nullable T value;
  private final List<Problem> problems;

  private Checked(@Nullable T value, List<Problem> problems) {
    this.value = value;
    this.problems = problems;
  }

  /**
   * Returns a value without problems.
   *
   * @param <T> the value's type
   * @param value the value
   * @return the value, checked
   */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(Objects.requireNonNull(value, "value"), List.of());
  }

  /**
   * Returns a value with what was noticed about it.
   *
   * @param <T> the value's type
   * @param value the value
   * @param problems warnings and notices, no error
   * @return the value, checked
   * @throws IllegalArgumentException when one of the problems is an error
   */
  public static <T> Checked<T> of(T value, List<Problem> problems) {
    if (hasError(problems)) {
      throw new IllegalArgumentException("a value with errors is no value: " + problems);
    }
    return new Checked<>(Objects.requireNonNull(value, "value"), List.copyOf(problems));
  }

  /**
   * Returns the lack of a value.
   *
   * @param <T> the type of the value that could not be had
   * @param problems why; at least one error
   * @return no value, with its problems
   * @throws IllegalArgumentException when none of the problems is an error
   */
  public static <T> Checked<T> failed(List<Problem> problems) {
    if (!hasError(problems)) {
      throw new IllegalArgumentException("a failure needs an error, had " + problems);
    }
    return new Checked<>(null, List.copyOf(problems));
  }

  /**
   * Returns the lack of a value for one reason.
   *
   * @param <T> the type of the value that could not be had
   * @param problem why; an error
   * @return no value, with its problem
   */
  public static <T> Checked<T> failed(Problem problem) {
    return failed(List.of(problem));
  }

  /**
   * Makes a value from data at hand, so that the laws it would break become problems instead of an
   * exception: for a form, a row of a table, anything that is not a document.
   *
   * @param <T> the value's type
   * @param location where the data stands; each problem points at the attribute below it
   * @param maker makes the value, for instance with its builder
   * @return the value, or one problem of code {@code law} for each law broken
   */
  public static <T> Checked<T> built(Location location, Supplier<? extends T> maker) {
    try {
      return of(maker.get());
    } catch (LawViolation e) {
      return failed(
          e.breaches().stream()
              .map(breach -> Problem.error("law", location.below(breach.path()), breach.message()))
              .toList());
    }
  }

  private static boolean hasError(List<Problem> problems) {
    return problems.stream().anyMatch(p -> p.getSeverity() == Severity.ERROR);
  }

  /**
   * Tells whether there is a value.
   *
   * @return whether no problem is an error
   */
  public boolean isOk() {
    return value != null;
  }

  /**
   * Returns the value, if there is one.
   *
   * @return empty when there was an error
   */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns everything found, in the order of the document.
   *
   * @return errors, warnings and notices; empty when all is well
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns the value or stops with all problems at once.
   *
   * @return the value
   * @throws ProblemsException when there was an error
   */
  public T orThrow() {
    if (value == null) {
      throw new ProblemsException(problems);
    }
    return value;
  }

  /**
   * Goes on with the value, keeping what was noticed so far.
   *
   * @param <R> the type of the next value
   * @param next what to do with the value
   * @return the next value with the problems of both steps
   */
  public <R> Checked<R> flatMap(Function<? super T, Checked<R>> next) {
    if (value == null) {
      return new Checked<>(null, problems);
    }
    Checked<R> result = next.apply(value);
    List<Problem> all =
        java.util.stream.Stream.concat(problems.stream(), result.problems.stream()).toList();
    return new Checked<>(result.value, all);
  }

  /**
   * Changes the value, keeping what was noticed.
   *
   * @param <R> the type of the changed value
   * @param change what to make of the value
   * @return the changed value with the same problems
   */
  public <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return value == null
        ? new Checked<>(null, problems)
        : new Checked<>(Objects.requireNonNull(change.apply(value), "changed value"), problems);
  }

  @Override
  public String toString() {
    return value == null ? "failed" + problems : value + (problems.isEmpty() ? "" : " " + problems);
  }
}
