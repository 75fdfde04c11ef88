package org.baremo.certification.scheme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * Where the rules of a scheme were taken from.
 *
 * @param citation what it is, for people
 * @param address where to find it; empty when it is not published
 */
public record Source(
    @NotBlank String citation, Optional<@Pattern(regexp = Forms.NOT_BLANK) String> address) {

  public Source {
    Laws laws = new Laws().notBlank(citation, "citation");
    address.ifPresent(text -> laws.notBlank(text, "address"));
    laws.orThrow();
  }
}
