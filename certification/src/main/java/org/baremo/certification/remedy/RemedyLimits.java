package org.baremo.certification.remedy;

import jakarta.validation.constraints.Positive;
import org.baremo.core.internal.Laws;

/**
 * How far remedies are looked for.
 *
 * @param remedies how many are told at most
 * @param trials how many changed cases are decided at most
 * @param days how many days from the decision waiting may take at most
 */
public record RemedyLimits(@Positive int remedies, @Positive int trials, @Positive int days) {
  /** 50 remedies, 20,000 trials, and the days of ten years. */
  public static final RemedyLimits STANDARD = new RemedyLimits(50, 20_000, 3_653);

  public RemedyLimits {
    new Laws()
        .positive(remedies, "remedies")
        .positive(trials, "trials")
        .positive(days, "days")
        .orThrow();
  }
}
