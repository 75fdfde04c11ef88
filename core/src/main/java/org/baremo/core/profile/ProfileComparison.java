package org.baremo.core.profile;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * What differs between two profiles of one edition, node by node: the same person before and after,
 * or two persons.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProfileComparison.class)
@JsonDeserialize(builder = ProfileComparison.Builder.class)
public abstract class ProfileComparison {
  ProfileComparison() {}

  /** What became of a node. */
  public enum Change {
    /** A higher level; without levels of one scale, a higher percentage. */
    @JsonProperty("gained")
    GAINED,
    /** A lower level; without levels of one scale, a lower percentage. */
    @JsonProperty("lost")
    LOST,
    /** The same level (the percentage may differ), or the same outcome. */
    @JsonProperty("same")
    SAME,
    /** Assessed now, and not before. */
    @JsonProperty("became-known")
    BECAME_KNOWN,
    /** Assessed before, and not now. */
    @JsonProperty("became-unknown")
    BECAME_UNKNOWN,
    /** Assessed neither before nor now, for different reasons. */
    @JsonProperty("otherwise-unknown")
    OTHERWISE_UNKNOWN,
    /** Assessed on different scales, or by a level beside a mark: not comparable. */
    @JsonProperty("incomparable")
    INCOMPARABLE
  }

  /**
   * Returns the edition of both profiles.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns what became of the overall outcome.
   *
   * @return its change
   */
  @NotNull
  @Valid
  public abstract NodeChange getOverall();

  /**
   * Returns what became of each node that either profile speaks of.
   *
   * @return nodes of the first profile in its order, then those that only the second speaks of
   */
  public abstract List<@Valid NodeChange> getNodes();

  /** What became of one node, or of the whole. */
  @Value.Immutable
  @JsonSerialize(as = ImmutableNodeChange.class)
  @JsonDeserialize(builder = NodeChange.Builder.class)
  public abstract static class NodeChange {
    NodeChange() {}

    /**
     * Returns which node.
     *
     * @return empty for the overall outcome
     */
    public abstract Optional<Ref> getNode();

    /**
     * Returns the outcome in the first profile.
     *
     * @return not assessed when it says nothing
     */
    @NotNull
    @Valid
    public abstract Outcome getBefore();

    /**
     * Returns the outcome in the second profile.
     *
     * @return not assessed when it says nothing
     */
    @NotNull
    @Valid
    public abstract Outcome getAfter();

    /**
     * Returns what became of it.
     *
     * @return the change from the first profile to the second
     */
    @NotNull
    public abstract Change getChange();

    /**
     * Returns how many levels were gained.
     *
     * @return negative when lost; empty unless both stand on one scale
     */
    public abstract Optional<Integer> getLevels();

    /**
     * Returns how many percentage points were gained.
     *
     * @return exact, negative when lost; empty unless both have a mark
     */
    public abstract Optional<Rational> getPoints();

    /**
     * Starts a change.
     *
     * @return an empty builder
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder holding this change's attributes
     */
    public Builder toBuilder() {
      return builder().from(this);
    }

    /** Builds changes. Not thread-safe. */
    public static final class Builder extends ImmutableNodeChange.Builder {
      Builder() {}
    }
  }

  /**
   * Compares two profiles.
   *
   * @param before the first
   * @param after the second
   * @param framework the edition of both
   * @return what differs
   * @throws IllegalArgumentException when a profile is of another edition: migrate it first
   */
  public static ProfileComparison of(
      CompetenceProfile before, CompetenceProfile after, Framework framework) {
    Merge.requireEdition(before, framework.getEdition());
    Merge.requireEdition(after, framework.getEdition());
    Levels levels = new Levels(framework);
    Set<Ref> refs = new LinkedHashSet<>(before.getOutcomes().keySet());
    refs.addAll(after.getOutcomes().keySet());
    Builder comparison =
        builder()
            .edition(framework.getEdition())
            .overall(change(Optional.empty(), before.getOverall(), after.getOverall(), levels));
    for (Ref ref : refs) {
      comparison.addNode(change(Optional.of(ref), before.outcome(ref), after.outcome(ref), levels));
    }
    return comparison.build();
  }

  private static NodeChange change(
      Optional<Ref> node, Outcome before, Outcome after, Levels levels) {
    int from = levels.of(before);
    int to = levels.of(after);
    boolean isOneScale =
        from != Levels.NONE && to != Levels.NONE && Levels.scale(from) == Levels.scale(to);
    Optional<Rational> now = after.markGiven().map(Mark::percentage);
    Optional<Rational> points =
        before.markGiven().map(Mark::percentage).flatMap(was -> now.map(is -> is.minus(was)));
    boolean wasKnown = before instanceof Outcome.Assessed;
    boolean isKnown = after instanceof Outcome.Assessed;
    Change change;
    if (wasKnown && isKnown) {
      int sign = isOneScale ? Integer.compare(to, from) : points.map(Rational::signum).orElse(0);
      boolean isComparable = isOneScale || points.isPresent() || before.equals(after);
      change =
          !isComparable
              ? Change.INCOMPARABLE
              : sign > 0 ? Change.GAINED : sign < 0 ? Change.LOST : Change.SAME;
    } else if (wasKnown || isKnown) {
      change = isKnown ? Change.BECAME_KNOWN : Change.BECAME_UNKNOWN;
    } else {
      change = before.equals(after) ? Change.SAME : Change.OTHERWISE_UNKNOWN;
    }
    return NodeChange.builder()
        .node(node)
        .before(before)
        .after(after)
        .change(change)
        .levels(isOneScale ? Optional.of(to - from) : Optional.empty())
        .points(points)
        .build();
  }

  /**
   * Returns the nodes of one change.
   *
   * @param change which one
   * @return in order; empty when there are none
   */
  public List<NodeChange> nodes(Change change) {
    return getNodes().stream().filter(node -> node.getChange() == change).toList();
  }

  /**
   * Starts a comparison.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this comparison's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds comparisons. Not thread-safe. */
  public static final class Builder extends ImmutableProfileComparison.Builder {
    Builder() {}
  }
}
