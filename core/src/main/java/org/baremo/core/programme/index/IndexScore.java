package org.baremo.core.programme.index;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/** A score of one version of an index, with the scores of its parts and what was missing. */
@Value.Immutable
@JsonSerialize(as = ImmutableIndexScore.class)
@JsonDeserialize(builder = IndexScore.Builder.class)
public abstract class IndexScore {
  IndexScore() {}

  /**
   * Returns which index in which version.
   *
   * @return comparable with scores of the same version only
   */
  @NotNull
  @Valid
  public abstract VersionedId getIndex();

  /**
   * Returns the score.
   *
   * @return exact, from 0 to 1; empty when figures are missing and the policy gives none
   */
  public abstract Optional<Rational> getScore();

  /**
   * Returns the scores of the parts that have one.
   *
   * @return from 0 to 1, by identifier
   */
  public abstract Map<String, Rational> getScores();

  /**
   * Returns the figures that were missing.
   *
   * @return identifiers of nodes without parts; empty when all are there
   */
  public abstract Set<@Pattern(regexp = Forms.SLUG) String> getMissing();

  /**
   * Returns what was done about missing figures.
   *
   * @return the policy of the index
   */
  @NotNull
  public abstract MissingPolicy getPolicy();

  /**
   * Starts a score.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this score's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getScore()
        .ifPresent(
            score ->
                laws.that(
                    score.signum() >= 0 && score.compareTo(Rational.ONE) <= 0,
                    "score",
                    "score must be from 0 to 1, was %s",
                    score));
    getMissing().forEach(id -> laws.slug(id, "missing"));
    laws.orThrow();
  }

  /** Builds scores. Not thread-safe. */
  public static final class Builder extends ImmutableIndexScore.Builder {
    Builder() {}
  }
}
