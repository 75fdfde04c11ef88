package org.baremo.core.crosswalk;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** What goes lost when one goes on from one crosswalk to the next, and at which node. */
@Value.Immutable
@JsonSerialize(as = ImmutableCompositionLoss.class)
@JsonDeserialize(builder = CompositionLoss.Builder.class)
public abstract class CompositionLoss {
  CompositionLoss() {}

  /**
   * A source with links that lead no further.
   *
   * @param source linked by the first crosswalk
   * @param at the nodes in between that the second does not link, at least one
   */
  public record DeadEnd(@NotNull Ref source, @NotEmpty List<Ref> at) {
    public DeadEnd {
      Objects.requireNonNull(source, "source");
      at = List.copyOf(at);
      new Laws().notEmpty(at, "at").orThrow();
    }
  }

  /**
   * Returns the edition that the first crosswalk leads from.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getSource();

  /**
   * Returns the edition where the two meet.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getMiddle();

  /**
   * Returns the edition that the second crosswalk leads to.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getTarget();

  /**
   * Returns how many sources the first crosswalk links.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract int getBase();

  /**
   * Returns the sources that reach nothing any more.
   *
   * @return in order; empty when none is lost
   */
  public abstract List<@Valid DeadEnd> getLost();

  /**
   * Returns the sources that reach something and have lost some of their ways.
   *
   * @return in order; empty when no way is lost but with its source
   */
  public abstract List<@Valid DeadEnd> getPartlyLost();

  /**
   * Reports what is lost between two crosswalks.
   *
   * @param first the one to start with
   * @param second the one to go on with
   * @return the report
   * @throws IllegalArgumentException when the two do not meet at one edition
   */
  public static CompositionLoss of(Links first, Links second) {
    Require.that(
        first.target().equals(second.source()),
        "links must meet at one edition, were %s, %s",
        first.target(),
        second.source());
    Set<Ref> open = new HashSet<>(second.sources());
    List<DeadEnd> lost = new ArrayList<>();
    List<DeadEnd> partly = new ArrayList<>();
    List<Ref> sources = first.sources();
    for (Ref source : sources) {
      List<Ref> reached = first.from(source).stream().map(Link::getTarget).distinct().toList();
      List<Ref> dead = reached.stream().filter(ref -> !open.contains(ref)).toList();
      if (!dead.isEmpty()) {
        (dead.size() == reached.size() ? lost : partly).add(new DeadEnd(source, dead));
      }
    }
    return builder()
        .source(first.source())
        .middle(first.target())
        .target(second.target())
        .base(sources.size())
        .lost(lost)
        .partlyLost(partly)
        .build();
  }

  /**
   * Starts a report.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this report's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    int lost = getLost().size() + getPartlyLost().size();
    new Laws()
        .notNegative(getBase(), "base")
        .that(
            getBase() < 0 || lost <= getBase(),
            "lost",
            "lost must be at most the %s linked, were %s",
            getBase(),
            lost)
        .orThrow();
  }

  /** Builds reports. Not thread-safe. */
  public static final class Builder extends ImmutableCompositionLoss.Builder {
    Builder() {}
  }
}
