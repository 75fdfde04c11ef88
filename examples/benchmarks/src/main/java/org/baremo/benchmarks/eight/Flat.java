package org.baremo.benchmarks.eight;

/**
 * The eight rules by hand over arrays of whole numbers: the limit. Every rule is evaluated; bit
 * {@code n - 1} of the result tells that rule {@code n} failed.
 */
final class Flat {
  private static final int EVIDENCE_FROM = (int) Applicants.DECISION.minusYears(3).toEpochDay();
  private static final int TRIED_UNTIL = (int) Applicants.DECISION.minusDays(30).toEpochDay();

  private Flat() {}

  static int failed(Applicant applicant) {
    int[] levels = applicant.levels();
    int[] marks = applicant.marks();
    int low = 0;
    int high = 0;
    int weakAreas = 0;
    int next = 0;
    for (int size : Applicants.AREA_SIZES) {
      int sum = 0;
      for (int end = next + size; next < end; next++) {
        sum += marks[next];
        low += levels[next] < 5 ? 1 : 0;
        high += levels[next] >= 6 ? 1 : 0;
      }
      weakAreas += sum < 60 * size ? 1 : 0;
    }
    return bit(0, low > 0)
        | bit(1, weakAreas > 2)
        | bit(2, high < 10)
        | bit(3, applicant.evidenceDay() < EVIDENCE_FROM)
        | bit(4, applicant.attempts() > 3)
        | bit(5, applicant.lastAttemptDay() > TRIED_UNTIL)
        | bit(6, applicant.trainer() == applicant.assessor())
        | bit(7, !applicant.identityVerified());
  }

  private static int bit(int place, boolean failed) {
    return failed ? 1 << place : 0;
  }
}
