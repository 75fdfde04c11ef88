package org.baremo.certification.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;

/**
 * A unit that is listed with an award that is given: a module, a domain, a language.
 *
 * @param code unique in the award
 * @param title what it is called, in one or more languages
 * @param levels the proficiency levels that it attests; empty when it attests none of its own
 */
public record GrantedUnit(
    @NotBlank String code, @NotNull @Valid LocalizedText title, List<@Valid LevelRef> levels) {

  public GrantedUnit {
    Objects.requireNonNull(title, "title");
    levels = List.copyOf(levels);
    new Laws().notBlank(code, "code").distinct(levels, "levels").orThrow();
  }
}
