package org.baremo.digcomp.selfassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.baremo.core.value.Rational;

/**
 * Where a percentage belongs that lies between two published bands. Bands of whole numbers, Low to
 * 29 and Foundation from 30, say nothing of 29.5; whoever uses them decides, and says so here.
 */
public enum BandGap {
  /** The lower band goes on until the next begins: 29.5 is Low. */
  @JsonProperty("extend-lower")
  EXTEND_LOWER("extend-lower") {
    @Override
    Rational threshold(PublishedBand band) {
      return Rational.of(band.getLowest());
    }
  },
  /** The percentage is rounded to a whole one first, halves up: 29.5 is Foundation, 29.4 Low. */
  @JsonProperty("round-half-up")
  ROUND_HALF_UP("round-half-up") {
    @Override
    Rational threshold(PublishedBand band) {
      return band.getLowest() == 0 ? Rational.ZERO : Rational.of(2L * band.getLowest() - 1, 2);
    }
  },
  /** What the publication leaves undefined stays so: 29.5 is an error, and there is no result. */
  @JsonProperty("refuse")
  REFUSE("refuse") {
    @Override
    Rational threshold(PublishedBand band) {
      return Rational.of(band.getLowest());
    }
  };

  private final String word;

  BandGap(String word) {
    this.word = word;
  }

  /**
   * Returns how the policy is written in documents.
   *
   * @return {@code extend-lower}, which is also part of the identifier of a rule that follows it
   */
  public String word() {
    return word;
  }

  /** The lowest percentage that attains a band: bands are half-open intervals from here on. */
  abstract Rational threshold(PublishedBand band);
}
