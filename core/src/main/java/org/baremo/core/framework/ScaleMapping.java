package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

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
  public record Pair(@NotNull LevelRef from, @NotNull LevelRef to) {
    public Pair {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    // Written out for the same reason as in LevelRef.
    @Override
    public boolean equals(@Nullable Object object) {
      return object instanceof Pair other && from.equals(other.from) && to.equals(other.to);
    }

    @Override
    public int hashCode() {
      return from.hashCode() * 31 + to.hashCode();
    }
  }

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
    Laws laws = new Laws().notEmpty(getPairs(), "pairs");
    Set<Pair> seen = new HashSet<>();
    for (int i = 0; i < getPairs().size(); i++) {
      Pair pair = getPairs().get(i);
      Pair first = getPairs().get(0);
      if (!sameScale(pair.from(), first.from()) || !sameScale(pair.to(), first.to())) {
        laws.that(
            false,
            "pairs/" + i,
            "pairs must all relate the same two scales, were %s -> %s and %s -> %s"
                .formatted(first.from(), first.to(), pair.from(), pair.to()));
      }
      if (!seen.add(pair)) {
        laws.that(
            false,
            "pairs/" + i,
            "pairs must be different, were twice %s -> %s".formatted(pair.from(), pair.to()));
      }
    }
    laws.orThrow();
  }

  private static boolean sameScale(LevelRef one, LevelRef other) {
    return one.scale().equals(other.scale()) && one.edition().equals(other.edition());
  }

  /** Builds mappings. Not thread-safe. */
  public static final class Builder extends ImmutableScaleMapping.Builder {
    Builder() {}
  }
}
