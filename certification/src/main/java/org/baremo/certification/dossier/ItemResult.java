package org.baremo.certification.dossier;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** What became of one item in the case, and what it earned. */
@Value.Immutable
@JsonSerialize(as = ImmutableItemResult.class)
@JsonDeserialize(builder = ItemResult.Builder.class)
public abstract class ItemResult {
  ItemResult() {}

  /**
   * Returns the identifier.
   *
   * @return unique within the case; a second result of the same item is a duplicate
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getId();

  /**
   * Returns the nodes or statements that it measures.
   *
   * @return each once; empty when unknown
   */
  public abstract List<Ref> getMeasures();

  /**
   * Returns what became of it.
   *
   * @return scored unless stated
   */
  @NotNull
  @Value.Default
  public ItemStatus getStatus() {
    return ItemStatus.SCORED;
  }

  /**
   * Returns the points that it earned, before any penalty.
   *
   * @return from 0 to its maximum; there for a scored item that is marked, empty for one that is
   *     not yet
   */
  public abstract Optional<Rational> getPoints();

  /**
   * Returns the most points that it can earn.
   *
   * @return more than 0; 1 unless stated
   */
  @NotNull
  @Value.Default
  public Rational getMaximum() {
    return Rational.ONE;
  }

  /**
   * Returns the neutralised item that it stands in for.
   *
   * @return a reserve item names it, and counts only while that one is neutralised: of several for
   *     the same one, the first by identifier that can be scored; empty for an item of the form
   *     itself
   */
  public abstract Optional<@Pattern(regexp = Forms.CODE) String> getReplaces();

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
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .that(
                Forms.isCode(getId()),
                "id",
                "id must be 1 to 200 characters without white space, was '%s'",
                getId())
            .that(
                getMaximum().signum() > 0,
                "maximum",
                "maximum must be more than 0, was %s",
                getMaximum());
    getPoints()
        .ifPresent(
            points ->
                laws.that(
                    points.signum() >= 0 && points.compareTo(getMaximum()) <= 0,
                    "points",
                    "points must be from 0 to %s, was %s",
                    getMaximum(),
                    points));
    getReplaces()
        .ifPresent(
            item ->
                laws.that(
                    Forms.isCode(item) && !item.equals(getId()),
                    "replaces",
                    "replaces must name another item, was '%s'",
                    item));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableItemResult.Builder {
    Builder() {}
  }
}
