package org.baremo.core.profile.gap;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.baremo.core.framework.Ksa;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.immutables.value.Value;

/**
 * What is known of the statements about one node at one level and, where a kind is wanted, of that
 * kind. Each is counted once; a cell with none is undefined in the framework.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGapCell.class)
@JsonDeserialize(builder = GapCell.Builder.class)
public abstract class GapCell {
  GapCell() {}

  /**
   * Returns the level.
   *
   * @return one up to the level wanted
   */
  @NotNull
  public abstract LevelRef getLevel();

  /**
   * Returns the kind.
   *
   * @return empty where the framework does not say of which kind the statements are
   */
  public abstract Optional<Ksa> getKsa();

  /**
   * Returns how many statements were achieved.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getAchieved();

  /**
   * Returns how many were assessed and not achieved.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getNotAchieved();

  /**
   * Returns how many were not assessed.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getNotAssessed();

  /**
   * Returns how many the person is exempt from; they leave the base.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getExempt();

  /**
   * Returns how many wait for their mark.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getNotYetMarked();

  /**
   * Returns how many statements there are in the framework.
   *
   * @return the sum of the five
   */
  public int total() {
    return getAchieved() + getNotAchieved() + getNotAssessed() + getExempt() + getNotYetMarked();
  }

  /**
   * Starts a cell.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this cell's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .notNegative(getAchieved(), "achieved")
        .notNegative(getNotAchieved(), "notAchieved")
        .notNegative(getNotAssessed(), "notAssessed")
        .notNegative(getExempt(), "exempt")
        .notNegative(getNotYetMarked(), "notYetMarked")
        .orThrow();
  }

  /** Builds cells. Not thread-safe. */
  public static final class Builder extends ImmutableGapCell.Builder {
    Builder() {}
  }
}
