package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * The score over the valid items of the case: each item gives the share of its maximum that was
 * obtained, or what an incorrect or blank one gives. Neutralised and pilot items are in neither the
 * points nor the maximum; one that was answered too late is a blank one. A percentage of no valid
 * item is unknown. While an item is not marked the score is pending; where the dossier tells of no
 * items at all, tells the same item in two ways, or does not tell what an item measures that may
 * measure the node, it is unknown.
 */
@Value.Immutable
@JsonTypeName(ItemScore.TYPE)
@JsonSerialize(as = ImmutableItemScore.class)
@JsonDeserialize(builder = ItemScore.Builder.class)
public abstract non-sealed class ItemScore implements Quantity {
  static final String TYPE = "item-score";

  ItemScore() {}

  /**
   * Returns which items.
   *
   * @return those that measure the node; empty for all
   */
  public abstract Optional<Ref> getNode();

  /**
   * Returns what an incorrect item gives.
   *
   * @return a share of its maximum, from -1 to 0; 0 unless stated: no negative marking
   */
  @NotNull
  @Value.Default
  public Rational getIncorrect() {
    return Rational.ZERO;
  }

  /**
   * Returns what a blank item gives.
   *
   * @return a share of its maximum, from -1 to 0; 0 unless stated
   */
  @NotNull
  @Value.Default
  public Rational getBlank() {
    return Rational.ZERO;
  }

  /**
   * Returns whether an item that is partly right gives part of its points.
   *
   * @return true unless stated; otherwise it gives what an incorrect one does
   */
  @Value.Default
  public boolean isPartialCredit() {
    return true;
  }

  /**
   * Returns the least that the points can come to.
   *
   * @return 0 for a floor at nothing; empty when penalties may make them negative
   */
  public abstract Optional<Rational> getLeast();

  /**
   * Returns what of the score is taken.
   *
   * @return the percentage of the maximum of the valid items unless stated
   */
  @NotNull
  @Value.Default
  public MarkPart getPart() {
    return MarkPart.PERCENTAGE;
  }

  @Override
  public Optional<Ref> node() {
    return getNode();
  }

  /**
   * Tells whether the points can never come to less than nothing.
   *
   * @return true where nothing is taken off for items that are wrong or blank, or the least is 0 or
   *     more
   */
  public boolean isNeverBelowZero() {
    boolean isPenal = getIncorrect().signum() < 0 || getBlank().signum() < 0;
    return !isPenal || getLeast().filter(least -> least.signum() >= 0).isPresent();
  }

  private static boolean isPenalty(Rational share) {
    return share.signum() <= 0 && share.plus(Rational.ONE).signum() >= 0;
  }

  /**
   * Starts a score over all items.
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
    new Laws()
        .that(
            isPenalty(getIncorrect()),
            "incorrect",
            "incorrect must be from -1 to 0, was %s",
            getIncorrect())
        .that(isPenalty(getBlank()), "blank", "blank must be from -1 to 0, was %s", getBlank())
        .orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableItemScore.Builder {
    Builder() {}
  }
}
