package org.baremo.core.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * How responses become marks, marks of items become results of competences, areas and the whole,
 * and results become levels. A document: a change of policy is a new version of it, and profiles
 * name the digest of the one they were made by.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScoringRule.class)
@JsonDeserialize(builder = ScoringRule.Builder.class)
public abstract class ScoringRule {
  ScoringRule() {}

  /**
   * Returns the identifier and version.
   *
   * @return unique among scoring rules
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages; empty when it has none
   */
  public abstract Optional<@Valid LocalizedText> getTitle();

  /**
   * Returns the framework edition whose nodes are scored.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns what a response is worth.
   *
   * @return the plain policy unless stated
   */
  @NotNull
  @Valid
  @Value.Default
  public ResponsePolicy getResponses() {
    return ResponsePolicy.plain();
  }

  /**
   * Returns how the result of a node, and the overall one, comes about.
   *
   * @return never assumed: the mean of a node's items is not the mean of its parts' means
   */
  @NotNull
  public abstract Aggregation getAggregation();

  /**
   * Returns how the results of nodes of some kinds come about, where that differs.
   *
   * @return by kind of node
   */
  public abstract Map<Kind, @NotNull Aggregation> getAggregationByKind();

  /**
   * Returns how the overall result comes about; its parts are the roots of the framework.
   *
   * @return empty where it comes about like that of any node
   */
  public abstract Optional<Aggregation> getOverallAggregation();

  /**
   * Returns how much nodes weigh among their siblings in a mean of parts.
   *
   * @return 0 or more by node; 1 for those that are missing, and for each item that measures the
   *     whole itself. Only their ratios matter
   */
  public abstract Map<Ref, @NotNull Rational> getWeights();

  /**
   * Returns how an item that measures several nodes counts, and one under a node with several
   * parents.
   *
   * @return in full for each unless stated
   */
  @NotNull
  @Value.Default
  public SharedItems getSharedItems() {
    return SharedItems.FULL;
  }

  /**
   * Returns what becomes of a whole when one of its parts was not assessed. Concerns means of
   * parts, and wholes rolled up from parts that were reported.
   *
   * @return the whole is not assessed unless stated
   */
  @NotNull
  @Value.Default
  public IncompleteParts getIncompleteParts() {
    return IncompleteParts.NOT_ASSESSED;
  }

  /**
   * Returns what becomes of several sittings of one instrument, in whatever version.
   *
   * @return refused unless stated
   */
  @NotNull
  @Value.Default
  public RepeatedSittings getRepeatedSittings() {
    return RepeatedSittings.REFUSE;
  }

  /**
   * Returns the items taken out of every sitting after the fact.
   *
   * @return each once; empty when there are none
   */
  public abstract List<@Valid AnnulledItem> getAnnulledItems();

  /**
   * Returns how far a reported percentage may be from the one that its parts give, because it was
   * rounded. Within it, the exact one from the parts is used and a warning says so.
   *
   * @return in percentage points, 0 or more; 0 unless stated
   */
  @NotNull
  @Value.Default
  public Rational getReportedTolerance() {
    return Rational.ZERO;
  }

  /**
   * Returns the levels that nodes of some kinds attain by their percentage. They are of the edition
   * that is scored, or of another one that the catalogue has, as where an instrument has bands of
   * its own.
   *
   * @return by kind of node; kinds that are missing attain no level
   */
  public abstract Map<Kind, @Valid LevelBands> getLevels();

  /**
   * Returns the levels that the overall percentage attains.
   *
   * @return empty where there is no overall level
   */
  public abstract Optional<@Valid LevelBands> getOverallLevels();

  /** How the result of a whole comes about. */
  public enum Aggregation {
    /** Marks of all items below, summed: an item weighs as much as its maximum mark. */
    @JsonProperty("sum-of-marks")
    SUM_OF_MARKS,
    /** Mean of all items below, each as a share of its maximum: items weigh the same. */
    @JsonProperty("mean-of-items")
    MEAN_OF_ITEMS,
    /**
     * Weighted mean of the percentages of the direct parts. An item that measures the node itself
     * is a part of weight 1.
     */
    @JsonProperty("mean-of-parts")
    MEAN_OF_PARTS
  }

  /** How an item counts where it belongs to several nodes. */
  public enum SharedItems {
    /** In full in each of them, and once in what lies above them all. */
    @JsonProperty("full")
    FULL,
    /** In equal shares, so that the parts always add up to the whole. */
    @JsonProperty("split")
    SPLIT
  }

  /** What becomes of a whole when one of its parts was not assessed. */
  public enum IncompleteParts {
    /** The whole is not assessed either. */
    @JsonProperty("not-assessed")
    NOT_ASSESSED,
    /** The whole comes from the parts that were. */
    @JsonProperty("leave-out")
    LEAVE_OUT
  }

  /** What becomes of several sittings of one instrument. */
  public enum RepeatedSittings {
    /** An error: somebody has to say which one counts. */
    @JsonProperty("refuse")
    REFUSE,
    /** The one that began first counts. */
    @JsonProperty("first")
    FIRST,
    /** The one that began last counts. */
    @JsonProperty("latest")
    LATEST
  }

  /**
   * An item that leaves every sitting, earned and maximum alike.
   *
   * @param instrument its instrument
   * @param item its identifier there
   * @param reason why, for people
   */
  public record AnnulledItem(
      @NotNull VersionedId instrument, @NotBlank String item, @NotBlank String reason) {
    public AnnulledItem {
      Objects.requireNonNull(instrument);
      new Laws().notBlank(item, "item").notBlank(reason, "reason").orThrow();
    }
  }

  /**
   * Returns the plain rule: marks are summed; skipped, late and not reached earn nothing; no
   * partial credit, no penalty, no levels.
   *
   * @param id the rule's own identifier and version
   * @param edition the framework edition whose nodes are scored
   * @return the rule
   */
  public static ScoringRule sumOfMarks(VersionedId id, EditionRef edition) {
    return builder().id(id).edition(edition).aggregation(Aggregation.SUM_OF_MARKS).build();
  }

  /**
   * Returns how the result of a node of a kind comes about.
   *
   * @param kind area, competence…
   * @return the aggregation stated for the kind, else for all
   */
  public Aggregation aggregationOf(Kind kind) {
    return getAggregationByKind().getOrDefault(kind, getAggregation());
  }

  /**
   * Starts a rule.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this rule's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getWeights()
        .forEach(
            (node, weight) ->
                laws.that(
                    weight.signum() >= 0,
                    "weights",
                    "weight of %s must be 0 or more, was %s".formatted(node, weight)));
    laws.that(
        getReportedTolerance().signum() >= 0,
        "reportedTolerance",
        "reportedTolerance must be 0 or more, was " + getReportedTolerance());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < getAnnulledItems().size(); i++) {
      AnnulledItem annulled = getAnnulledItems().get(i);
      laws.that(
          seen.add(annulled.instrument() + " " + annulled.item()),
          "annulledItems/" + i,
          "item must be annulled once, was twice: '%s' of %s"
              .formatted(annulled.item(), annulled.instrument()));
    }
    laws.orThrow();
  }

  /** Builds rules. Not thread-safe. */
  public static final class Builder extends ImmutableScoringRule.Builder {
    Builder() {}
  }
}
