package org.baremo.certification.scheme.award;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Require;
import org.baremo.core.value.LocalizedText;

/**
 * Something that ends an award before its last day, such as a change of the framework. Stated as
 * data; that it has happened is a matter of the certificate's status.
 *
 * @param code a slug, for programs
 * @param condition what ends the award, for people
 */
public record EndsEarly(
    @Pattern(regexp = Slugs.SLUG) String code, @NotNull @Valid LocalizedText condition) {

  public EndsEarly {
    Objects.requireNonNull(condition, "condition");

    Require.matches(Slugs.FORM, code, "code", Slugs.LAW);
  }
}
