package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.CaseDays;
import org.baremo.certification.testing.CasePeople;
import org.baremo.certification.testing.Cases;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** What is pending for attempts is decided once they are marked, however they turn out. */
class WaitingTellsTest {
  private static final List<LocalDate> DAYS =
      IntStream.range(0, 6).mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(20L * i)).toList();

  /** Waiting for a day is not for a mark. */
  private static final Set<Observation.Reason> DAYS_TO_COME =
      EnumSet.of(Observation.Reason.NOT_YET_COME, Observation.Reason.NOT_YET_OVER);

  private static Outcome marked(Outcome outcome, Random random) {
    return outcome instanceof Outcome.NotYetMarked
        ? Outcome.Assessed.of(Mark.of(Rational.of(random.nextInt(61)), Rational.of(60)))
        : outcome;
  }

  private static Map<Ref, Outcome> marked(Map<Ref, Outcome> outcomes, Random random) {
    Map<Ref, Outcome> all = new HashMap<>();
    outcomes.forEach((ref, outcome) -> all.put(ref, marked(outcome, random)));
    return all;
  }

  private static Attempt marked(Attempt attempt, Random random) {
    Attempt.Builder marked =
        attempt.toBuilder()
            .overall(attempt.getOverall().map(outcome -> marked(outcome, random)))
            .outcomes(marked(attempt.getOutcomes(), random));
    if (attempt.getResult() == AttemptResult.PENDING) {
      marked.result(random.nextBoolean() ? AttemptResult.PASSED : AttemptResult.FAILED);
      if (attempt.getOverall().isEmpty()) {
        marked.overall(marked(new Outcome.NotYetMarked(), random));
      }
      for (int i = 1; i <= 5 && attempt.getOutcomes().isEmpty(); i++) {
        marked.putOutcome(ComDix.area(i), marked(new Outcome.NotYetMarked(), random));
      }
    }
    return marked.build();
  }

  private static Dossier marked(Dossier dossier, Random random) {
    return dossier.toBuilder()
        .attempts(dossier.getAttempts().stream().map(one -> marked(one, random)).toList())
        .build();
  }

  private static boolean tells(AwardFinding found, Set<Observation.Reason> reasons) {
    String all = found.toString();
    return reasons.stream().anyMatch(reason -> all.contains("reason=" + reason.name()));
  }

  private static void tells(CertificationScheme scheme, Dossier dossier, long seed) {
    Council council = CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow()).at(ComDix.NOW);
    List<AwardFinding> before = council.reasons(dossier).awards();
    Dossier marked = marked(dossier, new Random(seed));
    List<AwardFinding> after = council.reasons(marked).awards();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).verdict() == Verdict.PENDING && !tells(before.get(i), DAYS_TO_COME)) {
        assertThat(after.get(i).verdict())
            .as("%s%n%s%n%s", scheme.getAwards().get(i), dossier, marked)
            .isNotEqualTo(Verdict.INDETERMINATE);
      }
    }
  }

  @Provide
  Arbitrary<Requirement> people() {
    return CasePeople.requirements().filter(one -> !(one instanceof EachStretch));
  }

  @Provide
  Arbitrary<Dossier> peopleDossiers() {
    return Combinators.combine(
            CasePeople.with(Cases.dossiers(), Arbitraries.of(DAYS)),
            Arbitraries.maps(
                Arbitraries.of(DateName.REGISTRATION, DateName.CLOSING), Arbitraries.of(DAYS)))
        .as((dossier, dates) -> dossier.toBuilder().overrides(List.of()).dates(dates).build());
  }

  @Property(tries = 300, seed = "5113")
  void marksOfAttemptsTellIt(
      @ForAll("people") Requirement requirement,
      @ForAll("peopleDossiers") Dossier dossier,
      @ForAll long seed) {
    tells(Judged.scheme(requirement, CaseDays.CALENDAR), dossier, seed);
  }
}
