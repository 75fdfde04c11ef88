package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.immutables.value.Value;

/**
 * How the levels of one scale relate to those of another: any number to any number (eight to four
 * is total, four to eight a range, eight to six not injective).
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScaleMapping.class)
@JsonDeserialize(builder = ScaleMapping.Builder.class)
public abstract class ScaleMapping {
  ScaleMapping() {}

  /**
   * One pair of related levels.
   *
   * @param from a level of the first scale
   * @param to a level of the second scale
   */
  public record Pair(@NotNull LevelRef from, @NotNull LevelRef to) {}

  /**
   * Returns the related levels.
   *
   * @return at least one pair, all between the same two scales
   */
  @NotEmpty
  public abstract List<Pair> getPairs();

  /**
   * Returns the levels that a level relates to.
   *
   * @param level a level of the first scale
   * @return in the order of the pairs; empty when it relates to none
   */
  public List<LevelRef> from(LevelRef level) {
    return getPairs().stream().filter(p -> p.from().equals(level)).map(Pair::to).toList();
  }

  /**
   * Returns the levels that relate to a level.
   *
   * @param level a level of the second scale
   * @return in the order of the pairs; empty when none relates to it
   */
  public List<LevelRef> to(LevelRef level) {
    return getPairs().stream().filter(p -> p.to().equals(level)).map(Pair::from).toList();
  }

  /**
   * Starts a mapping.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this mapping's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .notEmpty(getPairs(), "pairs")
        .that(
            getPairs().stream().map(p -> scaleOf(p.from())).distinct().count() <= 1
                && getPairs().stream().map(p -> scaleOf(p.to())).distinct().count() <= 1,
            "pairs",
            "pairs must all relate the same two scales")
        .that(
            getPairs().stream().distinct().count() == getPairs().size(),
            "pairs",
            "pairs must be different")
        .orThrow();
  }

  private static String scaleOf(LevelRef level) {
    return level.edition() + "/" + level.scale();
  }

  /** Builds mappings. Not thread-safe. */
  public static final class Builder extends ImmutableScaleMapping.Builder {
    Builder() {}
  }
}
