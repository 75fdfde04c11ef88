package org.baremo.certification.scheme.name;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/** What a stated code is called, and what the values that it may have are called. */
@Value.Immutable
@JsonSerialize(as = ImmutableCodeNames.class)
@JsonDeserialize(builder = CodeNames.Builder.class)
public abstract class CodeNames {
  CodeNames() {}

  /**
   * Returns what the code is called.
   *
   * @return a noun with its article, such as {@code the title held}
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns what its values are called.
   *
   * @return by value; one that is not there is told as it is written
   */
  public abstract Map<String, @Valid LocalizedText> getValues();

  /**
   * Starts the names of a code.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these names
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getValues().keySet().forEach(value -> laws.notBlank(value, "values"));
    laws.orThrow();
  }

  /** Builds names of codes. Not thread-safe. */
  public static final class Builder extends ImmutableCodeNames.Builder {
    Builder() {}
  }
}
