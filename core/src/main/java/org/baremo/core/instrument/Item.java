package org.baremo.core.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.ItemCodes;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** A question or a task of an instrument, and what it measures. */
@Value.Immutable
@JsonSerialize(as = ImmutableItem.class)
@JsonDeserialize(builder = Item.Builder.class)
public abstract class Item {
  Item() {}

  /**
   * Returns the item's identifier.
   *
   * @return unique within its instrument; 1 to 200 characters without white space
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getId();

  /**
   * Returns how its answers are judged.
   *
   * @return a key, or that people mark it
   */
  @NotNull
  @Valid
  public abstract AnswerKey getKey();

  /**
   * Returns the highest mark that it can earn.
   *
   * @return more than 0, in points; 1 unless stated
   */
  @NotNull
  @Value.Default
  public Rational getMaximum() {
    return Rational.ONE;
  }

  /**
   * Returns the nodes or statements of the framework that it measures.
   *
   * @return at least one, each once
   */
  @NotEmpty
  public abstract List<Ref> getMeasures();

  /**
   * Returns the proficiency level at which it measures them.
   *
   * @return empty when it belongs to no single level
   */
  public abstract Optional<LevelRef> getLevel();

  /**
   * Returns whether it counts.
   *
   * @return scored unless stated
   */
  @NotNull
  @Value.Default
  public Use getUse() {
    return Use.SCORED;
  }

  /** What an item is there for. */
  public enum Use {
    /** It counts towards the result. */
    @JsonProperty("scored")
    SCORED,
    /** It is being tried out, or only informs, and never counts. */
    @JsonProperty("pilot")
    PILOT
  }

  /**
   * Starts an item.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this item's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = ItemCodes.code(new Laws(), getId(), "id").notEmpty(getMeasures(), "measures");
    ItemCodes.different(laws, getMeasures(), "measures");
    laws.that(
            getMaximum().signum() > 0,
            "maximum",
            "maximum must be more than 0, was " + getMaximum())
        .orThrow();
  }

  /** Builds items. Not thread-safe. */
  public static final class Builder extends ImmutableItem.Builder {
    Builder() {}
  }
}
