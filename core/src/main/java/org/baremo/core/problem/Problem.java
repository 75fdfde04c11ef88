package org.baremo.core.problem;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** Something wrong with data: what, where, which law and which value. */
@Value.Immutable
@JsonSerialize(as = ImmutableProblem.class)
@JsonDeserialize(builder = Problem.Builder.class)
public abstract class Problem {
  Problem() {}

  /**
   * Returns how much it matters.
   *
   * @return error unless stated
   */
  @NotNull
  @Value.Default
  public Severity getSeverity() {
    return Severity.ERROR;
  }

  /**
   * Returns the law that was broken, for programs: {@code json.unknown-property}, {@code
   * ref.unresolved}. Stable across versions.
   *
   * @return dotted lower-case words
   */
  @NotBlank
  public abstract String getCode();

  /**
   * Returns where it was found.
   *
   * @return document and place
   */
  @NotNull
  @Valid
  public abstract Location getLocation();

  /**
   * Returns name, law and value, for people: {@code score must be from 0 to 1, was 1.2}.
   *
   * @return one English sentence without a final stop
   */
  @NotBlank
  public abstract String getMessage();

  /**
   * Returns an error.
   *
   * @param code the law, for programs
   * @param location where
   * @param message name, law and value
   * @return the problem
   */
  public static Problem error(String code, Location location, String message) {
    return builder().code(code).location(location).message(message).build();
  }

  /**
   * Returns a warning.
   *
   * @param code the law, for programs
   * @param location where
   * @param message what was wrong and what was done about it
   * @return the problem
   */
  public static Problem warning(String code, Location location, String message) {
    return error(code, location, message).toBuilder().severity(Severity.WARNING).build();
  }

  /**
   * Starts a problem.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this problem's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().notBlank(getCode(), "code").notBlank(getMessage(), "message").orThrow();
  }

  /**
   * Returns place, message and code on one line.
   *
   * @return {@code scheme.json#/awards/2: title is missing [json.missing-property]}
   */
  @Override
  public String toString() {
    return "%s: %s [%s]".formatted(getLocation(), getMessage(), getCode());
  }

  /** Builds problems. Not thread-safe. */
  public static final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}
