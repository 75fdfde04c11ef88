package org.baremo.certification.scheme.series;

import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;

/**
 * Reads the condition of a transitional clause as if it were all that the version asks for which
 * applies, so that it is held to the laws of schemes and resolved as schemes are.
 */
final class Clauses {
  private static final String REQUIRES = "/awards/0/requires";

  private Clauses() {}

  /**
   * The version with the clause's condition instead of its awards.
   *
   * @throws org.baremo.core.internal.LawViolation when it could not be a requirement of the version
   */
  static CertificationScheme asScheme(Transition transition, CertificationScheme version) {
    return CertificationScheme.builder()
        .id(version.getId())
        .title(version.getTitle())
        .framework(version.getFramework())
        .illustrative(false)
        .inForce(version.getInForce())
        .anchor(version.getAnchor())
        .names(version.getNames())
        .workingCalendar(version.getWorkingCalendar())
        .addAwards(
            Award.builder()
                .code("transition")
                .title(transition.getTitle())
                .requires(transition.getWhen())
                .build())
        .build();
  }

  /** Where a place of {@link #asScheme} stands in the clause. */
  static String place(String clause, String pointer) {
    return pointer.startsWith(REQUIRES)
        ? clause + "/when" + pointer.substring(REQUIRES.length())
        : clause;
  }
}
