package org.baremo.digcomp.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;

/**
 * A code under which a share of the population is published: {@code I_DSK2_BAB}.
 *
 * @param code as Eurostat disseminates it
 * @param label what it stands for, in one or more languages
 * @param counts whom it counts
 */
public record PublishedCode(
    @Pattern(regexp = Forms.CODE) String code,
    @NotNull @Valid LocalizedText label,
    @NotNull @Valid Counted counts) {
  public PublishedCode {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(counts, "counts");
    new Laws()
        .that(
            Forms.isCode(code),
            "code",
            "code must be 1 to 200 characters without white space, was '%s'",
            code)
        .orThrow();
  }
}
