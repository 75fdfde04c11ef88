package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/** One of the ways in which something can be shown: by a test, by a title, by hours of training. */
@Value.Immutable
@JsonSerialize(as = ImmutableRoute.class)
@JsonDeserialize(builder = Route.Builder.class)
public abstract class Route {
  Route() {}

  /**
   * Returns the code.
   *
   * @return a slug, different for every route of the requirement
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getCode();

  /**
   * Returns what the route is called.
   *
   * @return in one or more languages; empty when its code says enough
   */
  public abstract Optional<@Valid LocalizedText> getTitle();

  /**
   * Returns what must be met to come this way.
   *
   * @return any requirement
   */
  @NotNull
  @Valid
  public abstract Requirement getRequires();

  /**
   * Starts a route.
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
    new Laws().matches(Slugs.FORM, getCode(), "code", Slugs.LAW).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableRoute.Builder {
    Builder() {}
  }
}
