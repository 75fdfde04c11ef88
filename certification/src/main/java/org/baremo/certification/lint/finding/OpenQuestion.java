package org.baremo.certification.lint.finding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Location;

/**
 * A question that was given up: something may be wrong with the rules of a scheme, and within the
 * budget neither a case was found that settles it nor a proof.
 *
 * @param kind what may be wrong
 * @param location where: the scheme or series, and a JSON Pointer into its document
 * @param about the identifier of the requirement or veto, or the code of the award, that it is
 *     asked of
 */
public record OpenQuestion(
    @NotNull LintKind kind, @NotNull @Valid Location location, @NotBlank String about) {
  public OpenQuestion {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(about, "about");
    new Laws().notBlank(about, "about").orThrow();
  }
}
