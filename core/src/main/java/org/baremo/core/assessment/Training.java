package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.ItemCodes;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** Hours of training that a person completed. */
@Value.Immutable
@JsonTypeName("training")
@JsonSerialize(as = ImmutableTraining.class)
@JsonDeserialize(builder = Training.Builder.class)
public abstract non-sealed class Training implements Evidence {
  Training() {}

  /**
   * Returns what it was about.
   *
   * @return its title or subject
   */
  @NotBlank
  public abstract String getTopic();

  /**
   * Returns who gave it.
   *
   * @return the provider's name or code
   */
  @NotBlank
  public abstract String getProvider();

  /**
   * Returns of which kind it was.
   *
   * @return a slug such as course, congress or workshop, as rules that tell kinds apart name it;
   *     empty when that is unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.SLUG) String> getKind();

  /**
   * Returns how long it was.
   *
   * @return in hours, more than 0
   */
  @NotNull
  public abstract Rational getHours();

  /**
   * Returns the nodes that it covered.
   *
   * @return each once; empty when that is unknown
   */
  public abstract List<Ref> getCovers();

  /**
   * Returns when it took place.
   *
   * @return first and last day
   */
  @NotNull
  @Valid
  public abstract DateRange getDates();

  /**
   * Starts a training.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this training's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getTopic(), "topic").notBlank(getProvider(), "provider");
    getKind().ifPresent(kind -> laws.slug(kind, "kind"));
    laws.that(getHours().signum() > 0, "hours", "hours must be more than 0, was " + getHours());
    ItemCodes.different(laws, getCovers(), "covers").orThrow();
  }

  /** Builds trainings. Not thread-safe. */
  public static final class Builder extends ImmutableTraining.Builder {
    Builder() {}
  }
}
