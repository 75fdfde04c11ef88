package org.baremo.core.instrument;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.ItemCodes;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** One selection of an instrument's items, in the order in which they are asked. */
@Value.Immutable
@JsonSerialize(as = ImmutableForm.class)
@JsonDeserialize(builder = Form.Builder.class)
public abstract class Form {
  Form() {}

  /**
   * Returns the form's code.
   *
   * @return unique within its instrument; 1 to 200 characters without white space
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getCode();

  /**
   * Returns the identifiers of its items, in the order in which they are asked.
   *
   * @return at least one, each once
   */
  @NotEmpty
  public abstract List<@Pattern(regexp = Forms.CODE) String> getItems();

  /**
   * Returns how long a person may take.
   *
   * @return more than zero; empty when there is no limit
   */
  public abstract Optional<Duration> getTimeLimit();

  /**
   * Starts a form.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this form's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = ItemCodes.code(new Laws(), getCode(), "code").notEmpty(getItems(), "items");
    ItemCodes.codes(laws, getItems(), "items");
    getTimeLimit()
        .ifPresent(
            limit ->
                laws.that(
                    !limit.isNegative() && !limit.isZero(),
                    "timeLimit",
                    "timeLimit must be more than zero, was " + limit));
    laws.orThrow();
  }

  /** Builds forms. Not thread-safe. */
  public static final class Builder extends ImmutableForm.Builder {
    Builder() {}
  }
}
