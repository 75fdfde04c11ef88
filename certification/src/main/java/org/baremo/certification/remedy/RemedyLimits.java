package org.baremo.certification.remedy;

import jakarta.validation.constraints.Positive;
import org.baremo.core.internal.Laws;

/**
 * How far remedies are looked for.
 *
 * @param remedies how many are told at most; at most one in four of so many share out the same
 *     marks among exams and nodes otherwise: where there are more such ways, those are told that
 *     are the most even and the most uneven
 * @param trials how many changed cases are decided at most until no more ways are looked for; what
 *     it takes to make those found as small as they can be, and to tell them, is not counted
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
