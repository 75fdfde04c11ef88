package org.baremo.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Ref;

/**
 * Seeded candidates for the scheme of Galicia's ComDix: about half of them pass. Each as plain
 * numbers, for the contenders written by hand, and as a dossier.
 */
final class Dossiers {
  static final int AREA_MAXIMUM = 12;
  static final EditionRef EDITION = EditionRef.of("digcomp", "2.2");

  private static final long SEED = 20261121;
  private static final int AREAS = 5;

  private Dossiers() {}

  /** One candidate in plain numbers, laid out as the fastest contender likes it. */
  static final class Plain {
    private final int[] areas;
    private final int birthDay;
    private final int registrationDay;
    private final int sittings;

    Plain(int[] areas, int birthDay, int registrationDay, int sittings) {
      this.areas = areas;
      this.birthDay = birthDay;
      this.registrationDay = registrationDay;
      this.sittings = sittings;
    }

    /** Marks of the five areas, of 12 each. */
    int[] areas() {
      return areas;
    }

    /** Epoch day. */
    int birthDay() {
      return birthDay;
    }

    /** Epoch day. */
    int registrationDay() {
      return registrationDay;
    }

    int sittings() {
      return sittings;
    }
  }

  static List<Plain> plain(int count) {
    Random random = new Random(SEED);
    List<Plain> all = new ArrayList<>(count);
    int registration = (int) LocalDate.of(2026, 3, 1).toEpochDay();
    for (int i = 0; i < count; i++) {
      int[] areas = new int[AREAS];
      for (int area = 0; area < AREAS; area++) {
        areas[area] = Math.min(AREA_MAXIMUM, 7 + random.nextInt(7));
      }
      int birth = registration - 365 * 15 - random.nextInt(365 * 50);
      all.add(new Plain(areas, birth, registration, random.nextInt(20) == 0 ? 2 : 1));
    }
    return all;
  }

  static Dossier dossier(int index, Plain plain) {
    Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
    int sum = 0;
    for (int area = 0; area < AREAS; area++) {
      sum += plain.areas()[area];
      outcomes.put(
          EDITION.ref(Kind.AREA, String.valueOf(area + 1)),
          Outcome.Assessed.of(Mark.of(plain.areas()[area], AREA_MAXIMUM)));
    }
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder()
            .holder(HolderKey.of("H-" + index))
            .edition(EDITION)
            .overall(Outcome.Assessed.of(Mark.of(sum, (long) AREAS * AREA_MAXIMUM)))
            .outcomes(outcomes);
    LocalDate registration = LocalDate.ofEpochDay(plain.registrationDay());
    for (int sitting = 0; sitting < plain.sittings(); sitting++) {
      profile.addSitting(
          SittingFacts.builder().id("s-" + sitting).heldOn(registration.plusDays(30)).build());
    }
    return Dossier.builder()
        .profile(profile.build())
        .birthDate(LocalDate.ofEpochDay(plain.birthDay()))
        .putDate(DateName.of("registration"), registration)
        .build();
  }
}
