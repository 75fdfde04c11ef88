package org.baremo.core.programme.index;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * One version of a composite index: a weighted arithmetic mean of normalised figures, in a tree.
 * Another year with other weights is another version; scores of two versions are not compared here.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCompositeIndex.class)
@JsonDeserialize(builder = CompositeIndex.Builder.class)
public abstract class CompositeIndex {
  CompositeIndex() {}

  /**
   * Returns which index in which version.
   *
   * @return {@code desi@2018}
   */
  @NotNull
  @Valid
  public abstract VersionedId getId();

  /**
   * Returns what it is called.
   *
   * @return not blank
   */
  @NotBlank
  public abstract String getTitle();

  /**
   * Returns its parts.
   *
   * @return at least one, with weights that add up to one
   */
  @NotEmpty
  public abstract List<@Valid IndexNode> getParts();

  /**
   * Returns what becomes of it when a figure is missing.
   *
   * @return no score unless stated
   */
  @NotNull
  @Value.Default
  public MissingPolicy getMissingPolicy() {
    return MissingPolicy.NO_SCORE;
  }

  /**
   * Returns where its weights stand.
   *
   * @return the source
   */
  @NotNull
  @Valid
  public abstract SourceRef getSource();

  /**
   * Returns the score of the figures.
   *
   * @param figures by identifier of the node that they are of; what is not there is missing, not
   *     zero
   * @return the score with what is missing
   * @throws IllegalArgumentException when a figure is of no node, or out of its node's range
   */
  public IndexScore score(Map<String, Rational> figures) {
    Map<String, Rational> scores = new LinkedHashMap<>();
    Set<String> missing = new LinkedHashSet<>();
    Set<String> leaves = new LinkedHashSet<>();
    Optional<Rational> score = mean(getParts(), figures, scores, missing, leaves);
    for (String figure : figures.keySet()) {
      Require.that(leaves.contains(figure), "figure must be of %s, was %s", leaves, figure);
    }
    return IndexScore.builder()
        .index(getId())
        .score(score)
        .scores(scores)
        .missing(missing)
        .policy(getMissingPolicy())
        .build();
  }

  private Optional<Rational> mean(
      List<IndexNode> parts,
      Map<String, Rational> figures,
      Map<String, Rational> scores,
      Set<String> missing,
      Set<String> leaves) {
    Rational sum = Rational.ZERO;
    Rational weights = Rational.ZERO;
    boolean complete = true;
    for (IndexNode part : parts) {
      Optional<Rational> score =
          part.getParts().isEmpty()
              ? leaf(part, figures, missing, leaves)
              : mean(part.getParts(), figures, scores, missing, leaves);
      if (score.isPresent()) {
        scores.put(part.getId(), score.get());
        sum = sum.plus(score.get().times(part.getWeight()));
        weights = weights.plus(part.getWeight());
      } else {
        complete = false;
      }
    }
    boolean none =
        weights.signum() == 0 || (!complete && getMissingPolicy() == MissingPolicy.NO_SCORE);
    return none ? Optional.empty() : Optional.of(sum.dividedBy(weights));
  }

  private static Optional<Rational> leaf(
      IndexNode node, Map<String, Rational> figures, Set<String> missing, Set<String> leaves) {
    leaves.add(node.getId());
    Rational figure = figures.get(node.getId());
    if (figure == null) {
      missing.add(node.getId());
      return Optional.empty();
    }
    return node.getNormaliser().map(normaliser -> normaliser.normalised(figure));
  }

  /**
   * Starts an index.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this index's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getTitle(), "title").notEmpty(getParts(), "parts");
    if (!getParts().isEmpty()) {
      IndexNode.requireWeights(getParts(), laws);
    }
    Set<String> ids = new HashSet<>();
    List<IndexNode> open = new ArrayList<>(getParts());
    while (!open.isEmpty()) {
      IndexNode node = Objects.requireNonNull(open.remove(0));
      laws.that(
          ids.add(node.getId()),
          "parts",
          "id must be different from others', was %s",
          node.getId());
      open.addAll(node.getParts());
    }
    laws.orThrow();
  }

  /** Builds indices. Not thread-safe. */
  public static final class Builder extends ImmutableCompositeIndex.Builder {
    Builder() {}
  }
}
