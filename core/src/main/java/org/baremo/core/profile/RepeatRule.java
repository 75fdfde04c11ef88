package org.baremo.core.profile;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.evaluation.LevelBands;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * Which result stands when the same person was assessed on the same node on several days. What is
 * not assessed or not yet marked never displaces a result, and an exemption counts only where
 * nothing was assessed.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = RepeatRule.Best.class, name = "best"),
  @JsonSubTypes.Type(value = RepeatRule.Latest.class, name = "latest"),
  @JsonSubTypes.Type(value = RepeatRule.First.class, name = "first"),
  @JsonSubTypes.Type(value = RepeatRule.Decaying.class, name = "decaying")
})
public sealed interface RepeatRule {
  /**
   * The highest: by level where all results stand on one scale (then by percentage, where all have
   * a mark), else by percentage. Of equals the first.
   */
  record Best() implements RepeatRule {}

  /** The latest. */
  record Latest() implements RepeatRule {}

  /** The first. */
  record First() implements RepeatRule {}

  /**
   * A decaying average of percentages, in order of date: {@code s₁ = x₁}, then {@code sₙ = w·xₙ +
   * (1 − w)·sₙ₋₁}, exact. It is single exponential smoothing (NIST/SEMATECH e-Handbook of
   * Statistical Methods, 6.4.3.1), which learning platforms call a decaying average, often with 65
   * % for the latest and 35 % for what came before. Not the weighted average of the latest with the
   * plain mean of all before, which differs from three results on.
   *
   * @param latest the weight {@code w} of the latest result, more than 0, at most 1
   * @param levels the levels that the average attains; empty where it attains none
   */
  record Decaying(@NotNull Rational latest, Optional<@Valid LevelBands> levels)
      implements RepeatRule {
    public Decaying {
      Objects.requireNonNull(latest, "latest");
      new Laws()
          .that(
              latest.signum() > 0 && latest.compareTo(Rational.ONE) <= 0,
              "latest",
              "latest must be more than 0 and at most 1, was %s",
              latest)
          .orThrow();
    }

    /**
     * Returns the rule without levels.
     *
     * @param percent the weight of the latest result, from 1 to 100
     * @return the rule
     */
    public static Decaying of(long percent) {
      return new Decaying(Rational.of(percent, 100), Optional.empty());
    }
  }
}
