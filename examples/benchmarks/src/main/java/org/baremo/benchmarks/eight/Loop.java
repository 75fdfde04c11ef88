package org.baremo.benchmarks.eight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * The eight rules as an engineer would write them by hand over the SDK's values: exact, every rule
 * evaluated, no reason given. Bit {@code n - 1} of the result tells that rule {@code n} failed.
 */
final class Loop {
  private static final Rational MOST_ATTEMPTS = Rational.of(3);
  private static final LocalDate EVIDENCE_FROM = Applicants.DECISION.minusYears(3);
  private static final LocalDate TRIED_UNTIL = Applicants.DECISION.minusDays(30);

  private final List<List<Ref>> areas = Values.areas();
  private final List<Rational> leastSums =
      areas.stream().map(area -> Rational.of(60L * area.size())).toList();
  private final Map<LevelRef, Integer> ordinals = new HashMap<>();

  Loop() {
    for (int ordinal = 1; ordinal <= 8; ordinal++) {
      ordinals.put(Values.level(ordinal), ordinal);
    }
  }

  int failed(Dossier dossier) {
    Map<Ref, Outcome> outcomes = dossier.getProfile().getOutcomes();
    int low = 0;
    int high = 0;
    int weakAreas = 0;
    for (int area = 0; area < leastSums.size(); area++) {
      Rational sum = Rational.ZERO;
      for (Ref competence : areas.get(area)) {
        Outcome outcome = outcomes.get(competence);
        int level = level(outcome);
        low += level < 5 ? 1 : 0;
        high += level >= 6 ? 1 : 0;
        sum = sum.plus(percentage(outcome));
      }
      weakAreas += sum.compareTo(leastSums.get(area)) < 0 ? 1 : 0;
    }
    return unless(low == 0, 1) | unless(weakAreas <= 2, 2) | unless(high >= 10, 3) | rest(dossier);
  }

  private static int rest(Dossier dossier) {
    LocalDate evidence = dossier.getDates().get(Values.EVIDENCE);
    Rational attempts = dossier.getNumbers().get(Values.ATTEMPTS);
    LocalDate last = dossier.getDates().get(Values.LAST_ATTEMPT);
    return unless(evidence != null && !evidence.isBefore(EVIDENCE_FROM), 4)
        | unless(attempts != null && attempts.compareTo(MOST_ATTEMPTS) <= 0, 5)
        | unless(last != null && !last.isAfter(TRIED_UNTIL), 6)
        | unless(independent(dossier.getDuties()), 7)
        | unless(Boolean.TRUE.equals(dossier.getFacts().get(Values.IDENTITY)), 8);
  }

  private int level(Outcome outcome) {
    return outcome instanceof Outcome.Assessed assessed
            && assessed.standing().isPresent()
            && assessed.standing().get() instanceof Standing.Attained attained
        ? ordinals.getOrDefault(attained.level(), 0)
        : 0;
  }

  private static Rational percentage(Outcome outcome) {
    return outcome instanceof Outcome.Assessed assessed && assessed.mark().isPresent()
        ? assessed.mark().get().percentage()
        : Rational.ZERO;
  }

  private static boolean independent(List<Duty> duties) {
    for (Duty assessor : duties) {
      if (assessor.getRole().equals(Values.ASSESSOR)) {
        for (Duty trainer : duties) {
          if (trainer.getRole().equals(Values.TRAINER)
              && trainer.getPerson().equals(assessor.getPerson())) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private static int unless(boolean met, int rule) {
    return met ? 0 : 1 << (rule - 1);
  }
}
