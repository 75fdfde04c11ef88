package org.baremo.certification.comparison;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** How many cases gain, lose and stay when one version of a scheme follows another, and why. */
@Value.Immutable
@JsonSerialize(as = ImmutableComparisonTotals.class)
@JsonDeserialize(builder = ComparisonTotals.Builder.class)
public abstract class ComparisonTotals {
  ComparisonTotals() {}

  /**
   * From where to where a case moved.
   *
   * @param before where it stood under the earlier version
   * @param after where it stands under the later one
   */
  public record Move(@NotNull @Valid Stand before, @NotNull @Valid Stand after)
      implements Comparable<Move> {
    private static final Comparator<Stand> STANDS =
        Comparator.comparing(Stand::outcome).thenComparing(Stand::toString);
    private static final Comparator<Move> ORDER =
        Comparator.comparing(Move::before, STANDS).thenComparing(Move::after, STANDS);

    public Move {
      Objects.requireNonNull(before, "before");
      Objects.requireNonNull(after, "after");
    }

    @Override
    public int compareTo(Move other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * How many cases moved so.
   *
   * @param move from where to where
   * @param count 1 or more
   */
  public record MoveCount(@NotNull @Valid Move move, @Positive long count) {
    public MoveCount {
      Objects.requireNonNull(move, "move");
      new Laws().positive(count, "count").orThrow();
    }
  }

  /**
   * A requirement that made a difference.
   *
   * @param change what the change of version did to the case
   * @param requirement its identifier
   * @param node the node asked about; empty when it asks about none, or about everything assessed
   */
  public record Reason(
      @NotNull DecisionChange change, @NotBlank String requirement, Optional<Ref> node)
      implements Comparable<Reason> {
    private static final Comparator<Reason> ORDER =
        Comparator.comparing(Reason::change)
            .thenComparing(Reason::requirement)
            .thenComparing(reason -> reason.node().map(Ref::toString).orElse(""));

    public Reason {
      Objects.requireNonNull(change, "change");
      Objects.requireNonNull(node, "node");
      new Laws().notBlank(requirement, "requirement").orThrow();
    }

    @Override
    public int compareTo(Reason other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * In how many cases a requirement made a difference.
   *
   * @param reason which, and to what change
   * @param count 1 or more; a case counts for every reason that it has
   */
  public record ReasonCount(@NotNull @Valid Reason reason, @Positive long count) {
    public ReasonCount {
      Objects.requireNonNull(reason, "reason");
      new Laws().positive(count, "count").orThrow();
    }
  }

  /**
   * Returns the earlier version.
   *
   * @return scheme and version
   */
  @NotNull
  public abstract VersionedId getBefore();

  /**
   * Returns the later version.
   *
   * @return scheme and version
   */
  @NotNull
  public abstract VersionedId getAfter();

  /**
   * Returns how many cases were compared.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getCompared();

  /**
   * Returns how many cases changed how.
   *
   * @return in the order of the changes; those that no case has are left out
   */
  public abstract Map<DecisionChange, @Positive Long> getChanges();

  /**
   * Returns how many cases moved from where to where.
   *
   * @return in a fixed order; moves that no case made are left out
   */
  public abstract List<@Valid MoveCount> getMoves();

  /**
   * Returns in how many cases which requirement made a difference.
   *
   * @return in a fixed order
   */
  public abstract List<@Valid ReasonCount> getReasons();

  /**
   * Returns how many cases changed so.
   *
   * @param change which
   * @return 0 or more
   */
  public long count(DecisionChange change) {
    return getChanges().getOrDefault(change, 0L);
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notNegative(getCompared(), "compared");
    getChanges().forEach((change, count) -> laws.positive(count, "changes/" + change));
    long changed = getChanges().values().stream().mapToLong(Long::longValue).sum();
    long moved = getMoves().stream().mapToLong(MoveCount::count).sum();
    laws.that(
            changed == getCompared(),
            "changes",
            "changes must be as many as compared, %s, were %s",
            getCompared(),
            changed)
        .that(
            moved == getCompared(),
            "moves",
            "moves must be as many as compared, %s, were %s",
            getCompared(),
            moved)
        .orThrow();
  }

  /** Builds totals. Not thread-safe. */
  static final class Builder extends ImmutableComparisonTotals.Builder {
    Builder() {}
  }
}
