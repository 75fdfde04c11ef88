package org.baremo.core.evaluation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * The percentage that divides a group: overall or on one node, with its strictness. “Supere o 70 %”
 * is above 70, “al menos el 75 %” at least 75.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCutScore.class)
@JsonDeserialize(builder = CutScore.Builder.class)
public abstract class CutScore {
  CutScore() {}

  /**
   * Returns the node whose mark is compared.
   *
   * @return empty for the overall mark
   */
  public abstract Optional<Ref> getNode();

  /**
   * Returns how the mark is compared with the cut.
   *
   * @return above or at least
   */
  @NotNull
  public abstract Comparison getComparison();

  /**
   * Returns the cut.
   *
   * @return exact percentage of the maximum, from 0 to 100
   */
  @NotNull
  public abstract Rational getPercent();

  /**
   * Returns a cut on the overall mark.
   *
   * @param comparison above or at least
   * @param percent from 0 to 100
   * @return the cut
   * @throws IllegalArgumentException when the percentage or the comparison is another
   */
  public static CutScore overall(Comparison comparison, long percent) {
    return builder().comparison(comparison).percent(Rational.of(percent)).build();
  }

  /**
   * Returns a cut on the mark of a node.
   *
   * @param node which one
   * @param comparison above or at least
   * @param percent from 0 to 100
   * @return the cut
   * @throws IllegalArgumentException when the percentage or the comparison is another
   */
  public static CutScore of(Ref node, Comparison comparison, long percent) {
    return builder().node(node).comparison(comparison).percent(Rational.of(percent)).build();
  }

  /**
   * Returns the outcome that this cut looks at.
   *
   * @param profile whose
   * @return the overall outcome or that of the node
   */
  public Outcome outcome(CompetenceProfile profile) {
    return getNode().isPresent() ? profile.outcome(getNode().get()) : profile.getOverall();
  }

  /**
   * Tells whether a mark is on the passing side.
   *
   * @param mark any mark
   * @return whether the comparison holds for its exact percentage
   */
  public boolean isMetBy(Mark mark) {
    return getComparison().holds(mark.percentage(), getPercent());
  }

  /**
   * Starts a cut.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this cut's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .that(
            getComparison() == Comparison.ABOVE || getComparison() == Comparison.AT_LEAST,
            "comparison",
            "comparison must be above or at least, was " + getComparison().symbol())
        .that(
            getPercent().signum() >= 0 && getPercent().compareTo(Rational.HUNDRED) <= 0,
            "percent",
            "percent must be from 0 to 100, was " + getPercent())
        .orThrow();
  }

  /**
   * Returns the cut in words.
   *
   * @return {@code overall > 70 %}
   */
  @Override
  public String toString() {
    return getNode().map(Ref::toString).orElse("overall")
        + " "
        + getComparison().symbol()
        + " "
        + getPercent()
        + " %";
  }

  /** Builds cuts. Not thread-safe. */
  public static final class Builder extends ImmutableCutScore.Builder {
    Builder() {}
  }
}
