package org.baremo.certification.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Problem;

/**
 * A reference of a scheme to something that no framework edition at hand has. Immutable,
 * thread-safe.
 *
 * @param target what it refers to
 * @param reference as it is written, {@code digcomp@2.2/area/9}
 * @param problem where it stands; what is unknown, from the framework to the code, and what there
 *     is instead
 */
public record UnresolvedReference(
    @NotNull Target target, @NotBlank String reference, @NotNull @Valid Problem problem) {

  /** What schemes refer to. */
  public enum Target {
    /** An edition of a framework. */
    EDITION,
    /** A node of a framework, such as a competence area. */
    NODE,
    /** A level of a scale. */
    LEVEL,
    /** A proficiency scale. */
    SCALE
  }

  public UnresolvedReference {
    Objects.requireNonNull(target, "target");
    Require.notBlank(reference, "reference");
    Objects.requireNonNull(problem, "problem");
  }
}
