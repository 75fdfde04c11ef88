package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.CaseDays;
import org.baremo.certification.testing.CasePeople;
import org.baremo.certification.testing.Cases;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** What is decided stays decided, whatever more is learnt: what is pending, or was not stated. */
class MoreFactsTest extends AnyCases {
  private static final List<LocalDate> DAYS =
      IntStream.range(0, 6).mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(20L * i)).toList();

  /**
   * Some of what a dossier leaves open, learnt: the same of the same for the same seed. Where a
   * scheme asks for attempts that are not marked, none is: that is a state, and passes; so it is
   * with numbers where one says what it comes to that they are not stated. Nor is it learnt that an
   * attempt was begun after the decision, or in a zone where it was another day.
   */
  private record Learning(
      long seed, OffsetDateTime asOf, boolean isPendingAsked, boolean isUnstatedAsked) {
    private Random random(Object about) {
      return new Random(seed * 31 + about.hashCode());
    }

    private static <T> T one(List<T> of, Random random) {
      return of.get(random.nextInt(of.size()));
    }

    Dossier learn(Dossier dossier) {
      Random random = random("dossier");
      Dossier.Builder learnt =
          dossier.toBuilder()
              .profile(learn(dossier.getProfile()))
              .attempts(dossier.getAttempts().stream().map(this::learn).toList())
              .items(dossier.getItems().stream().map(this::learn).toList());
      if (dossier.getBirthDate().isEmpty() && random.nextBoolean()) {
        learnt.birthDate(one(DAYS, random).minusYears(16));
      }
      for (DateName name : List.of(DateName.REGISTRATION, DateName.CLOSING)) {
        if (!dossier.getDates().containsKey(name) && random.nextBoolean()) {
          learnt.putDate(name, one(DAYS, random));
        }
      }
      for (FactName name : List.of(FactName.of("x"), FactName.of("y"))) {
        boolean isLearnt = random.nextBoolean();
        if (!dossier.getNumbers().containsKey(name) && isLearnt && !isUnstatedAsked) {
          learnt.putNumber(name, Rational.of(random.nextInt(100)));
        }
      }
      FactName centre = FactName.of("accreditation");
      if (!dossier.getPeriods().containsKey(centre) && random.nextBoolean()) {
        LocalDate day = one(DAYS, random);
        learnt.putPeriod(centre, List.of(DateRange.of(day, day.plusDays(40))));
      }
      for (String name : List.of("examiner", "trainer", "decider")) {
        RoleName role = RoleName.of(name);
        boolean isKnown =
            dossier.getVacantRoles().contains(role)
                || dossier.getDuties().stream().anyMatch(duty -> duty.getRole().equals(role));
        if (!isKnown && random.nextBoolean()) {
          if (random.nextBoolean()) {
            learnt.addVacantRoles(role);
          } else {
            learnt.addDuties(Duty.builder().role(role).person("p-1").on(one(DAYS, random)).build());
          }
        }
      }
      return learnt.build();
    }

    private CompetenceProfile learn(CompetenceProfile profile) {
      return profile.toBuilder()
          .overall(learn(profile.getOverall(), random("overall")))
          .outcomes(learn(profile.getOutcomes(), random("outcomes")))
          .evidence(profile.getEvidence().stream().map(this::learn).toList())
          .build();
    }

    /** Training of which no last day is known was not over before the decision. */
    private Evidence learn(Evidence evidence) {
      Random random = random(evidence);
      if (!(evidence instanceof Training training) || random.nextBoolean()) {
        return evidence;
      }
      LocalDate first = training.getDates().getFirstDay();
      LocalDate today = asOf.toLocalDate();
      LocalDate last = (first.isAfter(today) ? first : today).plusDays(random.nextInt(4));
      Training.Builder learnt = training.toBuilder();
      if (training.getDates().getLastDay().isEmpty() && last.getYear() <= 9999) {
        learnt.dates(DateRange.of(first, last));
      }
      if (training.getKind().isEmpty()) {
        learnt.kind(random.nextBoolean() ? "course" : "congress");
      }
      if (training.getCovers().isEmpty()) {
        learnt.addCovers(ComDix.area(1 + random.nextInt(5)));
      }
      return learnt.build();
    }

    private static Map<Ref, Outcome> learn(Map<Ref, Outcome> outcomes, Random random) {
      Map<Ref, Outcome> learnt = new HashMap<>();
      outcomes.entrySet().stream()
          .sorted(Comparator.comparing(one -> one.getKey().toString()))
          .forEach(one -> learnt.put(one.getKey(), learn(one.getValue(), random)));
      return learnt;
    }

    private static Outcome learn(Outcome outcome, Random random) {
      boolean isLearnt = random.nextInt(3) > 0;
      int points = random.nextInt(61);
      return outcome instanceof Outcome.NotYetMarked && isLearnt
          ? Outcome.Assessed.of(Mark.of(Rational.of(points), Rational.of(60)))
          : outcome;
    }

    private Attempt learn(Attempt attempt) {
      Random random = random(attempt);
      Attempt.Builder learnt =
          attempt.toBuilder()
              .overall(attempt.getOverall().map(outcome -> learn(outcome, random)))
              .outcomes(learn(attempt.getOutcomes(), random));
      boolean isPending = attempt.getResult() == AttemptResult.PENDING;
      if (isPending && !isPendingAsked && random.nextInt(3) > 0) {
        learnt.result(random.nextBoolean() ? AttemptResult.PASSED : AttemptResult.FAILED);
      }
      boolean isCompleted =
          isPending
              || attempt.getResult() == AttemptResult.PASSED
              || attempt.getResult() == AttemptResult.FAILED;
      if (isCompleted && attempt.getOverall().isEmpty() && random.nextBoolean()) {
        learnt.overall(learn(new Outcome.NotYetMarked(), random));
      }
      if (attempt.getExam().isEmpty() && seed % 2 == 0) { // a scheme with one need not name it
        learnt.exam(seed % 4 == 0 ? "m-1" : "m-2");
      }
      if (attempt.getLanguage().isEmpty() && random.nextBoolean()) {
        learnt.language(random.nextBoolean() ? "es" : "gl");
      }
      if (attempt.getForm().isEmpty() && random.nextBoolean()) {
        learnt.form(random.nextBoolean() ? "f-1" : "f-2");
      }
      boolean isNow =
          Math.abs(attempt.getHeldOn().toEpochDay() - asOf.toLocalDate().toEpochDay()) < 3;
      boolean isNear = Math.abs(attempt.getHeldOn().getYear() - 2000) < 1000;
      if (attempt.getStartedAt().isEmpty() && isNear && !isNow && random.nextBoolean()) {
        learnt.startedAt(
            attempt.getHeldOn().atTime(random.nextInt(24), 0).atZone(ZoneId.of("Europe/Madrid")));
      }
      return learnt.build();
    }

    private ItemResult learn(ItemResult item) {
      Random random = random(item);
      return item.getPoints().isEmpty() && random.nextBoolean()
          ? item.toBuilder().points(Rational.of(random.nextInt(3))).build()
          : item;
    }
  }

  @Provide
  Arbitrary<Requirement> people() {
    return CasePeople.requirements();
  }

  @Provide
  Arbitrary<Dossier> peopleDossiers() {
    return Combinators.combine(
            CasePeople.with(Cases.dossiers(), Arbitraries.of(DAYS)),
            Arbitraries.maps(
                Arbitraries.of(DateName.REGISTRATION, DateName.CLOSING), Arbitraries.of(DAYS)))
        .as((dossier, dates) -> dossier.toBuilder().overrides(List.of()).dates(dates).build());
  }

  private static List<Verdict> verdicts(
      CompiledScheme compiled, Dossier dossier, OffsetDateTime asOf) {
    Plan plan = compiled.plan();
    Slots slots = plan.encode(dossier);
    Moment moment = plan.at(asOf);
    return Stream.concat(
            IntStream.range(0, plan.awards()).mapToObj(i -> plan.award(i, slots, moment)),
            IntStream.range(0, plan.vetoes()).mapToObj(i -> plan.veto(i, slots, moment)))
        .toList();
  }

  private static void stays(
      CertificationScheme scheme, Dossier dossier, OffsetDateTime asOf, long seed) {
    CompiledScheme compiled = CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
    Dossier learnt =
        new Learning(
                seed,
                asOf,
                scheme.toString().contains(AttemptResult.PENDING.name()),
                scheme.toString().contains("whenNotStated=NOT_MET"))
            .learn(dossier);
    List<Verdict> before = verdicts(compiled, dossier, asOf);
    List<Verdict> after = verdicts(compiled, learnt, asOf);
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).isOpen()) {
        assertThat(after.get(i))
            .as("%s of%n%s%n%s%n%s", i, scheme, dossier, learnt)
            .isEqualTo(before.get(i));
      }
    }
  }

  @Property(tries = 300)
  void whateverIsLearntOfResultsChangesNothingThatIsDecided(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf,
      @ForAll long seed) {
    stays(scheme, dossier, asOf, seed);
  }

  @Property(tries = 300)
  void whateverIsLearntOfAttemptsAndPeopleChangesNothingThatIsDecided(
      @ForAll("people") Requirement requirement,
      @ForAll("peopleDossiers") Dossier dossier,
      @ForAll long seed) {
    Award award =
        Award.builder()
            .code("award")
            .title(LocalizedText.of("en", "Award"))
            .requires(requirement)
            .build();
    stays(
        Schemes.comdixIntermediate().toBuilder()
            .workingCalendar(CaseDays.CALENDAR)
            .awards(List.of(award))
            .build(),
        dossier,
        ComDix.NOW,
        seed);
  }
}
