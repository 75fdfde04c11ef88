package org.baremo.core.crosswalk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.framework.ScaleMapping.Pair;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.ScaleRef;
import org.immutables.value.Value;

/**
 * Which levels of a scale of one edition correspond to which of a scale of another: any number to
 * any number. A level of several images is uncertain between them (four to eight gives ranges); a
 * level of none is not mapped.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLevelMapping.class)
@JsonDeserialize(builder = LevelMapping.Builder.class)
public abstract class LevelMapping {
  LevelMapping() {}

  /**
   * Returns the scale mapped from.
   *
   * @return of the crosswalk's first edition
   */
  @NotNull
  public abstract ScaleRef getSource();

  /**
   * Returns the scale mapped to.
   *
   * @return of the crosswalk's second edition
   */
  @NotNull
  public abstract ScaleRef getTarget();

  /**
   * Returns the levels that correspond.
   *
   * @return each pair once; empty only where {@link #isBelowFirstKept()} is all that is said
   */
  public abstract List<Pair> getPairs();

  /**
   * Returns whether both scales begin at the same point, so that below the first level of the one
   * is below the first of the other.
   *
   * @return false when that is not known
   */
  @Value.Default
  public boolean isBelowFirstKept() {
    return false;
  }

  /**
   * Returns the levels that a level corresponds to.
   *
   * @param level a level of the first scale
   * @return in the order of the pairs; empty when it is not mapped
   */
  public List<LevelRef> from(LevelRef level) {
    return getPairs().stream().filter(p -> p.from().equals(level)).map(Pair::to).toList();
  }

  /**
   * Returns the levels that correspond to a level.
   *
   * @param level a level of the second scale
   * @return in the order of the pairs; empty when none does
   */
  public List<LevelRef> to(LevelRef level) {
    return getPairs().stream().filter(p -> p.to().equals(level)).map(Pair::from).toList();
  }

  /**
   * Returns the same mapping read backwards.
   *
   * @return from the second scale to the first, the pairs in the same order
   */
  public LevelMapping inverse() {
    return builder()
        .source(getTarget())
        .target(getSource())
        .pairs(getPairs().stream().map(pair -> new Pair(pair.to(), pair.from())).toList())
        .belowFirstKept(isBelowFirstKept())
        .build();
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
    Laws laws = new Laws();
    laws.that(
        !getPairs().isEmpty() || isBelowFirstKept(),
        "pairs",
        "pairs must not be empty where nothing is kept below the first level either");
    Set<Pair> seen = new HashSet<>();
    for (int i = 0; i < getPairs().size(); i++) {
      Pair pair = getPairs().get(i);
      String at = "pairs/" + i;
      checkScale(getSource(), pair.from(), at + "/from", laws);
      checkScale(getTarget(), pair.to(), at + "/to", laws);
      laws.that(
          seen.add(pair),
          at,
          "pairs must be different, were twice %s -> %s",
          pair.from(),
          pair.to());
    }
    laws.orThrow();
  }

  private static void checkScale(ScaleRef scale, LevelRef level, String at, Laws laws) {
    laws.that(scale.isOf(level), at, "level must be of %s, was %s", scale, level);
  }

  /** Builds mappings. Not thread-safe. */
  public static final class Builder extends ImmutableLevelMapping.Builder {
    Builder() {}
  }
}
