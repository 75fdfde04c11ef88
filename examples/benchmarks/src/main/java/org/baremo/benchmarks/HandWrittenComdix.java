package org.baremo.benchmarks;

import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** The rules of ComDix written by hand, twice: over plain numbers and over the public values. */
final class HandWrittenComdix {
  private static final long[] SIXTEENTH = new long[40_000];
  private static final List<Ref> AREAS =
      List.of("1", "2", "3", "4", "5").stream()
          .map(code -> Dossiers.EDITION.ref(Kind.AREA, code))
          .toList();
  private static final DateName REGISTRATION = DateName.of("registration");
  private static final Rational SEVENTY = Rational.of(70);
  private static final Rational SIXTY = Rational.of(60);

  static {
    for (int day = 0; day < SIXTEENTH.length; day++) {
      SIXTEENTH[day] = LocalDate.ofEpochDay(day - 20_000L).plusYears(16).toEpochDay();
    }
  }

  private HandWrittenComdix() {}

  /** The limit: whole numbers only, every rule evaluated, no reason given. */
  static boolean flat(Dossiers.Plain plain) {
    int sum = 0;
    boolean areas = true;
    for (int mark : plain.areas()) {
      sum += mark;
      areas &= 100 * mark > 60 * Dossiers.AREA_MAXIMUM;
    }
    boolean overall = 100 * sum > 70 * Dossiers.AREA_MAXIMUM * plain.areas().length;
    boolean age = SIXTEENTH[plain.birthDay() + 20_000] <= plain.registrationDay();
    return failed(areas, overall, age, plain.sittings() == 1) == 0;
  }

  /** What an engineer would write over the SDK's values: exact, every rule, no reason given. */
  static boolean loop(Dossier dossier) {
    boolean areas = true;
    for (Ref area : AREAS) {
      areas &= above(dossier.getProfile().outcome(area), SIXTY);
    }
    boolean overall = above(dossier.getProfile().getOverall(), SEVENTY);
    LocalDate registration = dossier.getDates().get(REGISTRATION);
    boolean age =
        registration != null
            && dossier.getBirthDate().isPresent()
            && !dossier.getBirthDate().get().plusYears(16).isAfter(registration);
    return failed(areas, overall, age, dossier.getProfile().getSittings().size() == 1) == 0;
  }

  /** A bit for each rule that failed, so that every rule is evaluated. */
  private static int failed(boolean areas, boolean overall, boolean age, boolean sitting) {
    return (areas ? 0 : 1) | (overall ? 0 : 2) | (age ? 0 : 4) | (sitting ? 0 : 8);
  }

  private static boolean above(Outcome outcome, Rational percent) {
    return outcome instanceof Outcome.Assessed assessed
        && assessed.mark().map(Mark::percentage).filter(p -> p.compareTo(percent) > 0).isPresent();
  }
}
