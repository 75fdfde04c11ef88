package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.baremo.core.internal.Require;

/** Something besides a sitting that speaks for a person's competence. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Training.class, name = "training"),
  @JsonSubTypes.Type(value = Portfolio.class, name = "portfolio"),
  @JsonSubTypes.Type(value = HeldCertificate.class, name = "held-certificate"),
  @JsonSubTypes.Type(value = Evidence.Declaration.class, name = "declaration")
})
public sealed interface Evidence
    permits Training, Portfolio, HeldCertificate, Evidence.Declaration {
  /**
   * The person's own word.
   *
   * @param statement what is declared
   * @param declaredOn the day
   */
  record Declaration(@NotBlank String statement, @NotNull LocalDate declaredOn)
      implements Evidence {
    public Declaration {
      Objects.requireNonNull(declaredOn);
      Require.notBlank(statement, "statement");
    }
  }
}
