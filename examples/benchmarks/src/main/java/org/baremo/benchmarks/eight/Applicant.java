package org.baremo.benchmarks.eight;

/**
 * One case in plain numbers, laid out as the fastest contender likes it. Immutable by convention:
 * the arrays are shared and never written to.
 */
final class Applicant {
  private final int[] levels;
  private final int[] marks;
  private final int evidenceDay;
  private final int attempts;
  private final int lastAttemptDay;
  private final int trainer;
  private final int assessor;
  private final boolean identityVerified;

  Applicant(
      int[] levels,
      int[] marks,
      int evidenceDay,
      int attempts,
      int lastAttemptDay,
      int trainer,
      int assessor,
      boolean identityVerified) {
    this.levels = levels;
    this.marks = marks;
    this.evidenceDay = evidenceDay;
    this.attempts = attempts;
    this.lastAttemptDay = lastAttemptDay;
    this.trainer = trainer;
    this.assessor = assessor;
    this.identityVerified = identityVerified;
  }

  /** The level of each competence, from 1 to 8, in the order of the framework. */
  int[] levels() {
    return levels;
  }

  /** The mark of each competence, of 100 points. */
  int[] marks() {
    return marks;
  }

  /** When the evidence is of; epoch day. */
  int evidenceDay() {
    return evidenceDay;
  }

  /** How often the person has tried, from 1. */
  int attempts() {
    return attempts;
  }

  /** When the person tried before; epoch day. */
  int lastAttemptDay() {
    return lastAttemptDay;
  }

  /** Who trained the person, by number. */
  int trainer() {
    return trainer;
  }

  /** Who assessed the person, by number. */
  int assessor() {
    return assessor;
  }

  /** Whether the person's identity was verified. */
  boolean identityVerified() {
    return identityVerified;
  }
}
