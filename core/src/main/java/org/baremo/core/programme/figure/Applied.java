package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/** What came of taking a share of a number: a part, or the reason why there is none. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Applied.Part.class, name = "part"),
  @JsonSubTypes.Type(value = Applied.BaseMismatch.class, name = "base-mismatch")
})
public sealed interface Applied {
  /**
   * The share was of this base, or the caller said why it may be taken to be.
   *
   * @param quantity how many
   * @param exactness how the number is meant, from how share and whole are
   * @param assumption why a share of another base was used; empty when the base is its own
   */
  record Part(
      @NotNull @Valid Quantity quantity,
      @NotNull Exactness exactness,
      Optional<@Pattern(regexp = Forms.NOT_BLANK) String> assumption)
      implements Applied {
    public Part {
      Objects.requireNonNull(quantity);
      Objects.requireNonNull(exactness);
      assumption.ifPresent(text -> new Laws().notBlank(text, "assumption").orThrow());
    }
  }

  /**
   * The share is of something else. The number that would have come out is told, so that a reader
   * who finds it elsewhere knows where it came from; it is not a result.
   *
   * @param stated what the share is a share of
   * @param asked what it was to be taken of
   * @param wouldHaveBeen the number that is not a result
   */
  record BaseMismatch(
      @NotNull @Valid Base stated, @NotNull @Valid Base asked, @NotNull Rational wouldHaveBeen)
      implements Applied {
    public BaseMismatch {
      Objects.requireNonNull(stated);
      Objects.requireNonNull(asked);
      Objects.requireNonNull(wouldHaveBeen);
    }

    /**
     * Returns the reason in words.
     *
     * @return both bases and the number
     */
    public String reason() {
      return "share is of %s and was not applied to %s: %s would have been wrong"
          .formatted(stated, asked, wouldHaveBeen);
    }
  }
}
