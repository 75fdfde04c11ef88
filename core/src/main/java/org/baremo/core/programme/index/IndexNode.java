package org.baremo.core.programme.index;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/** A part of an index: a figure, or parts of its own whose weights add up to one. */
@Value.Immutable
@JsonSerialize(as = ImmutableIndexNode.class)
@JsonDeserialize(builder = IndexNode.Builder.class)
public abstract class IndexNode {
  IndexNode() {}

  /**
   * Returns how it is referred to.
   *
   * @return a slug, different from all others of the index
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called.
   *
   * @return not blank
   */
  @NotBlank
  public abstract String getTitle();

  /**
   * Returns its weight among its siblings.
   *
   * @return more than 0, at most 1
   */
  @NotNull
  public abstract Rational getWeight();

  /**
   * Returns how its figure is normalised.
   *
   * @return there exactly when it has no parts
   */
  public abstract Optional<@Valid Normaliser> getNormaliser();

  /**
   * Returns its parts.
   *
   * @return with weights that add up to one; empty when it is a figure
   */
  public abstract List<@Valid IndexNode> getParts();

  /**
   * Starts a node.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this node's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .slug(getId(), "id")
            .notBlank(getTitle(), "title")
            .that(
                getWeight().signum() > 0 && getWeight().compareTo(Rational.ONE) <= 0,
                "weight",
                "weight must be more than 0 and at most 1, was %s",
                getWeight())
            .that(
                getNormaliser().isPresent() == getParts().isEmpty(),
                "",
                "%s must have either a normaliser or parts",
                getId());
    if (!getParts().isEmpty()) {
      requireWeights(getParts(), laws);
    }
    laws.orThrow();
  }

  static void requireWeights(List<IndexNode> parts, Laws laws) {
    Rational sum = parts.stream().map(IndexNode::getWeight).reduce(Rational.ZERO, Rational::plus);
    laws.that(
        sum.equals(Rational.ONE),
        "parts",
        "weights of parts must add up to 1, added up to %s",
        sum);
  }

  /** Builds nodes. Not thread-safe. */
  public static final class Builder extends ImmutableIndexNode.Builder {
    Builder() {}
  }
}
