package org.baremo.core.value;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** A text in one language, with its status and where it comes from. */
@Value.Immutable
@JsonSerialize(as = ImmutableText.class)
@JsonDeserialize(builder = Text.Builder.class)
public abstract class Text {
  Text() {}

  /**
   * Returns the text itself.
   *
   * @return not blank
   */
  @NotBlank
  public abstract String getValue();

  /**
   * Returns how far it can be relied on.
   *
   * @return official unless stated
   */
  @NotNull
  @Value.Default
  public TextStatus getStatus() {
    return TextStatus.OFFICIAL;
  }

  /**
   * Returns where the text comes from.
   *
   * @return a citation or an address; empty when it is the document's own
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getSource();

  /**
   * Returns an official text.
   *
   * @param value not blank
   * @return the text
   * @throws IllegalArgumentException when it is blank
   */
  public static Text official(String value) {
    return builder().value(value).build();
  }

  /**
   * Starts a text.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this text's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getValue(), "value");
    if (getSource().isPresent()) {
      laws.notBlank(getSource().get(), "source");
    }
    laws.orThrow();
  }

  /** Builds texts. Not thread-safe. */
  public static final class Builder extends ImmutableText.Builder {
    Builder() {}
  }
}
