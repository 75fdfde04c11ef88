package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A number that a scheme states once and gives a name, such as an access mark that several awards
 * compare and that a second mark is reckoned from. {@link DefinedQuantity} uses it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNamedQuantity.class)
@JsonDeserialize(builder = NamedQuantity.Builder.class)
public abstract class NamedQuantity {
  NamedQuantity() {}

  /**
   * Returns what it is named by.
   *
   * @return a slug, unique among the quantities of the scheme
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called in rules and findings.
   *
   * @return in one or more languages, as it stands in a sentence: {@code the access mark}
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the number.
   *
   * @return any quantity; it may use others that are named, and never itself
   */
  @NotNull
  @Valid
  public abstract Quantity getOf();

  /**
   * Starts a named number.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws().matches(Slugs.FORM, getId(), "id", Slugs.LAW).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableNamedQuantity.Builder {
    Builder() {}
  }
}
