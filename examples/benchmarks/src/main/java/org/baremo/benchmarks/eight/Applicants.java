package org.baremo.benchmarks.eight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Seeded cases: about half of them are given the award, and every rule fails for some. */
final class Applicants {
  /** Competences of the five areas of DigComp 2.2, in its order. */
  static final int[] AREA_SIZES = {3, 6, 4, 4, 4};

  static final int COMPETENCES = 21;
  static final int MARK_MAXIMUM = 100;

  /** Day of the decision. */
  static final LocalDate DECISION = LocalDate.of(2026, 6, 1);

  private static final long SEED = 20261122;
  private static final int PEOPLE = 20;

  private final Random random = new Random(SEED);
  private final int today = (int) DECISION.toEpochDay();

  private Applicants() {}

  static List<Applicant> make(int count) {
    Applicants source = new Applicants();
    List<Applicant> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(source.next());
    }
    return all;
  }

  /** A source of the same cases, one after another, as many as are asked for. */
  static Applicants source() {
    return new Applicants();
  }

  Applicant next() {
    int centre = 5 + random.nextInt(3);
    int[] levels = new int[COMPETENCES];
    int[] marks = new int[COMPETENCES];
    int weak = random.nextInt(9) == 0 ? random.nextInt(COMPETENCES) : -1;
    for (int i = 0; i < COMPETENCES; i++) {
      levels[i] = i == weak ? 1 + random.nextInt(4) : within(centre + random.nextInt(4) - 1, 5, 8);
      marks[i] = within(levels[i] * 9 + random.nextInt(51) - 15, 0, MARK_MAXIMUM);
    }
    int trainer = random.nextInt(PEOPLE);
    return new Applicant(
        levels,
        marks,
        today - random.nextInt(1180),
        random.nextInt(12) == 0 ? 4 : 1 + random.nextInt(3),
        today - 22 - random.nextInt(120),
        trainer,
        random.nextInt(PEOPLE),
        random.nextInt(30) != 0);
  }

  private static int within(int value, int least, int most) {
    return Math.max(least, Math.min(most, value));
  }
}
