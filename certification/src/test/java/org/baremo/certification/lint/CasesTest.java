package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.lint.Rules.area;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.lint;
import static org.baremo.certification.lint.Rules.mark;
import static org.baremo.certification.lint.Rules.only;
import static org.baremo.certification.lint.Rules.scheme;
import static org.baremo.certification.lint.Rules.spanish;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.finding.OpenQuestion;
import org.baremo.certification.lint.finding.Witness;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.problem.Location;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** What can never or always come about, told with the cases that show it. */
class CasesTest {
  private static final Ref[] AREAS =
      IntStream.rangeClosed(1, 5).mapToObj(ComDix::area).toArray(Ref[]::new);

  private static LintReport vetoed(Requirement when, Requirement requires) {
    CertificationScheme scheme =
        scheme(requires).toBuilder()
            .addVetoes(Veto.builder().when(when).outcome(Veto.Outcome.REFUSED).build())
            .build();
    return Rules.LINTER.lint(scheme, ComDix.catalog());
  }

  private static Requirement mean(String id, Comparison comparison, long percent) {
    return compare(
        id,
        Aggregate.builder()
            .function(Aggregate.Function.MEAN)
            .addAllOf(Arrays.stream(AREAS).map(Quantity::percentage).toList())
            .build(),
        comparison,
        percent);
  }

  @Test
  void aMarkAboveTheWholeIsNeverMet() {
    LintReport report =
        lint(
            AllOf.of(
                "all",
                area(1),
                mark("too-much", Comparison.ABOVE, 100).toBuilder()
                    .whenExempt(WhenExempt.NOT_MET)
                    .build()));
    LintFinding found = only(report, LintKind.NEVER_MET);
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(found.getLocation()).hasToString("demo@1#/awards/0/requires/requirements/1");
    assertThat(found.getRequirement()).contains("too-much");
    assertThat(english(found)).isEqualTo("The requirement \"too-much\" can never be met.");
    assertThat(spanish(found)).isEqualTo("El requisito «too-much» no puede cumplirse nunca.");
    LintFinding award = only(report, LintKind.AWARD_NEVER_REACHED);
    assertThat(english(award)).isEqualTo("The award \"award-1\" can never be reached.");
    assertThat(spanish(award)).isEqualTo("La certificación «award-1» no puede alcanzarse nunca.");
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void attemptsOfAFormALanguageAndAChannelCanBeMade() {
    AttemptFilter galician =
        AttemptFilter.builder()
            .addExams("oral")
            .addForms("b")
            .addLanguages("gl")
            .addChannels("centre")
            .addResults(AttemptResult.PASSED)
            .build();
    LintReport report =
        lint(compare("oral", new Quantity.Attempts(galician), Comparison.AT_LEAST, 1));
    assertThat(report.getFindings()).isEmpty();
  }

  @Test
  void requirementsThatContradictEachOtherAreToldOfWhereTheyMeet() {
    Requirement no = NoneOf.of("no", area(1, Comparison.AT_LEAST, 50));
    LintFinding found =
        only(lint(AllOf.of("both", area(1).toBuilder().id("yes").build(), no)), LintKind.NEVER_MET);
    assertThat(found.getRequirement()).contains("both");
  }

  @Test
  void aMarkOfNothingIsAlwaysMet() {
    LintFinding found = only(lint(mark("none", Comparison.AT_LEAST, 0)), LintKind.ALWAYS_MET);
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(english(found))
        .isEqualTo(
            "The requirement \"none\" is met by every case of which it is known what it asks: it"
                + " demands nothing.");
    assertThat(spanish(found))
        .isEqualTo(
            "El requisito «none» lo cumple todo caso del que se sabe lo que pide: no exige nada.");
    LintReport either =
        lint(AnyOf.of("any", area(1), NoneOf.of("not", area(1).toBuilder().id("same").build())));
    assertThat(only(either, LintKind.ALWAYS_MET).getRequirement()).contains("any");
  }

  @Test
  void numbersOfManyMarksAreProvenByWhereTheyCanLie() {
    assertThat(only(lint(mean("mean", Comparison.ABOVE, 100)), LintKind.NEVER_MET).getCertainty())
        .isEqualTo(Certainty.PROVEN);
    assertThat(only(lint(mean("mean", Comparison.AT_LEAST, 0)), LintKind.ALWAYS_MET))
        .satisfies(found -> assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN));
    assertThat(lint(mean("mean", Comparison.AT_LEAST, 70)).getFindings()).isEmpty();
  }

  @Test
  void whatIsNeitherFoundNorProvenAmongMarksIsSuspected() {
    Requirement low =
        EachNode.builder()
            .id("low")
            .addNodes(AREAS)
            .cut(Cut.percentage(Comparison.BELOW, Rational.of(50)))
            .build();
    LintReport report = lint(AllOf.of("all", low, mean("mean", Comparison.AT_LEAST, 60)));
    LintFinding found = only(report, LintKind.NEVER_MET);
    assertThat(found.getCertainty()).isEqualTo(Certainty.SUSPECTED);
    assertThat(english(found))
        .isEqualTo("The requirement \"all\" can never be met. This is suspected, not proven.");
  }

  @Test
  void aLowerAwardThatNeedsMoreIsNeverGiven() {
    LintReport report =
        lint(area(1), area(1, Comparison.AT_LEAST, 70).toBuilder().id("more").build());
    LintFinding found = only(report, LintKind.AWARD_NEVER_GIVEN);
    assertThat(found.getLocation()).hasToString("demo@1#/awards/1/requires");
    assertThat(english(found))
        .isEqualTo("The award \"award-2\" is never given: who meets it always meets a higher one.");
    assertThat(spanish(found))
        .isEqualTo(
            "La certificación «award-2» no se concede nunca: quien la cumple cumple siempre otra"
                + " superior.");
    CertificationScheme every =
        scheme(area(1), area(1, Comparison.AT_LEAST, 70).toBuilder().id("more").build()).toBuilder()
            .awarding(Awarding.EVERY)
            .build();
    assertThat(Rules.LINTER.lint(every, ComDix.catalog()).getFindings()).isEmpty();
  }

  @Test
  void aHigherAwardWithoutTheLowerOneIsShown() {
    CertificationScheme scheme =
        scheme(
            area(1, Comparison.AT_LEAST, 80).toBuilder().id("high").build(),
            AllOf.of("low", area(1), area(2)));
    LintFinding found =
        only(Rules.LINTER.lint(scheme, ComDix.catalog()), LintKind.HIGHER_WITHOUT_LOWER);
    assertThat(english(found))
        .isEqualTo("The higher award \"award-1\" can be met without the lower one \"award-2\".");
    assertThat(spanish(found))
        .isEqualTo(
            "La certificación superior «award-1» puede cumplirse sin la inferior «award-2».");
    Replay.assertShown(found, CompiledScheme.of(scheme, ComDix.catalog()).orThrow());
    Requirement staged = AwardRequirement.builder().id("low-too").award("award-2").build();
    LintReport sound =
        lint(
            AllOf.of("both", area(1, Comparison.AT_LEAST, 80).toBuilder().id("h").build(), staged),
            area(2));
    assertThat(sound.getFindings()).isEmpty();
  }

  @Test
  void vetoesThatNeverOrAlwaysHoldAreToldOf() {
    LintFinding never =
        only(vetoed(mark("over", Comparison.ABOVE, 100), area(1)), LintKind.VETO_NEVER_HOLDS);
    assertThat(never.getLocation()).hasToString("demo@1#/vetoes/0/when");
    assertThat(english(never)).isEqualTo("The veto \"over\" can never hold.");
    assertThat(spanish(never)).isEqualTo("El veto «over» no puede darse nunca.");
    Requirement anyMark =
        mark("any-mark", Comparison.AT_LEAST, 0).toBuilder().whenExempt(WhenExempt.MET).build();
    LintReport report = vetoed(anyMark, area(1));
    assertThat(english(only(report, LintKind.VETO_ALWAYS_HOLDS)))
        .isEqualTo(
            "The veto \"any-mark\" holds for every case of which it is known what it asks: nothing"
                + " is ever given.");
    assertThat(spanish(only(report, LintKind.VETO_ALWAYS_HOLDS)))
        .isEqualTo(
            "El veto «any-mark» se da en todo caso del que se sabe lo que pide: nunca se concede"
                + " nada.");
    assertThat(report.getFindings()).hasSize(1);
    assertThat(vetoed(fact("fraud"), area(1)).getFindings()).isEmpty();
  }

  @Test
  void whoIsExemptOverallBeliesWhatMarksSayOfEverybody() {
    Requirement half = mark("half", Comparison.AT_LEAST, 50);
    Requirement either =
        AnyOf.builder()
            .id("either")
            .addRequirements(half, NoneOf.of("less", mark("more", Comparison.AT_LEAST, 50)))
            .whenEmpty(WhenEmpty.NOT_MET)
            .build();
    assertThat(lint(either).getFindings()).isEmpty();
    Dossier exempt =
        Dossier.builder()
            .profile(
                ComDix.profile(0).toBuilder().overall(new Outcome.Exempt("all areas are")).build())
            .build();
    assertThat(
            CompiledScheme.of(scheme(either), ComDix.catalog())
                .orThrow()
                .decide(exempt, ComDix.NOW)
                .getOutcome())
        .isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void hoursOfWhichEveryKindIsLimitedComeToNoMoreThanTheLimitsTogether() {
    TrainingHours limited =
        TrainingHours.builder()
            .addKinds("course", "workshop")
            .putMost("course", Rational.of(20))
            .putMost("workshop", Rational.of(10))
            .build();
    assertThat(only(lint(compare("hours", limited, Comparison.AT_LEAST, 31)), LintKind.NEVER_MET))
        .extracting(LintFinding::getCertainty)
        .isEqualTo(Certainty.PROVEN);
    TrainingHours open = limited.toBuilder().addKinds("other").build();
    assertThat(Rules.of(lint(compare("hours", open, Comparison.AT_LEAST, 31)), LintKind.NEVER_MET))
        .isEmpty();
  }

  @Test
  void asManyItemsAndAttemptsAreTriedAsRulesCount() {
    AttemptFilter failed =
        AttemptFilter.builder().addExams("exam").addResults(AttemptResult.FAILED).build();
    for (Requirement counted :
        List.of(
            compare(
                "items",
                new Quantity.Items(ItemCount.CORRECT, Optional.empty()),
                Comparison.AT_LEAST,
                45),
            compare("failures", new Quantity.Attempts(failed), Comparison.EQUAL, 4))) {
      LintReport report = lint(counted);
      assertThat(report.getFindings()).as(counted.getId()).isEmpty();
      assertThat(report.getUnanswered()).as(counted.getId()).isEmpty();
    }
  }

  /** Far below none, so that it always is met, and no number of items. */
  @Test
  void numbersBeyondAllItemsAreNoNumbersOfItems() {
    Quantity items = new Quantity.Items(ItemCount.CORRECT, Optional.empty());
    Requirement any = compare("items", items, Comparison.AT_LEAST, -3_000_000_000L);
    only(lint(any), LintKind.ALWAYS_MET);
  }

  @Test
  void anAwardThatItsVetoTakesAwayIsNeverReached() {
    LintReport report =
        vetoed(area(1, Comparison.ABOVE, 50).toBuilder().id("good").build(), area(1));
    only(report, LintKind.AWARD_NEVER_REACHED);
  }

  @Test
  void anEmptySetThatPassesIsShown() {
    EachNode each =
        EachNode.builder()
            .id("each")
            .addNodes(AREAS)
            .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))
            .whenEmpty(WhenEmpty.MET)
            .build();
    LintFinding found = only(lint(each), LintKind.EMPTY_SET_PASSES);
    assertThat(english(found))
        .isEqualTo("The requirement \"each\" is met where none of its members applies.");
    assertThat(spanish(found))
        .isEqualTo("El requisito «each» se cumple cuando no procede ninguno de sus miembros.");
    Replay.assertShown(found, CompiledScheme.of(scheme(each), ComDix.catalog()).orThrow());
    CountOf facts =
        CountOf.builder()
            .id("facts")
            .comparison(Comparison.AT_MOST)
            .count(1)
            .addRequirements(fact("one"), fact("other"))
            .whenEmpty(WhenEmpty.MET)
            .build();
    assertThat(lint(facts).getFindings()).as("facts always apply").isEmpty();
  }

  @Test
  void everyOtherWordHasCasesThatMeetItAndOthersThatDoNot() {
    List<Requirement> words =
        List.of(
            fact("paid"),
            CodeRequirement.builder()
                .id("code")
                .fact(FactName.of("title"))
                .addOneOf("a", "b", "c", "d", "e")
                .build(),
            LevelRequirement.builder()
                .id("level")
                .node(ComDix.area(1))
                .atLeast(ComDix.EDITION.level("four", "intermediate"))
                .build(),
            LevelRequirement.builder()
                .id("stated-level")
                .stated(FactName.of("jury"))
                .atLeast(ComDix.EDITION.level("four", "advanced"))
                .build(),
            AgeRequirement.builder().id("age").minimumYears(16).on(DateName.CLOSING).build(),
            SittingsRequirement.builder()
                .id("sittings")
                .comparison(Comparison.AT_MOST)
                .count(2)
                .build(),
            DayRequirement.builder()
                .id("day")
                .day(Day.of(DateName.REGISTRATION))
                .comparison(Comparison.AT_LEAST)
                .other(Day.decision().minus(Period.ofMonths(6)))
                .build(),
            PeriodRequirement.builder()
                .id("period")
                .period(FactName.of("accredited"))
                .on(Day.decision())
                .build(),
            HeldRequirement.builder()
                .id("held")
                .addAccepted(AcceptedCertificate.builder().scheme("other").build())
                .on(Day.decision())
                .build(),
            SeparationRequirement.builder()
                .id("apart")
                .role(RoleName.of("examiner"))
                .addApartFrom(RoleName.of("trainer"))
                .build(),
            WaitRequirement.builder()
                .id("wait")
                .after(AttemptFilter.builder().addResults(AttemptResult.FAILED).build())
                .addWaits(Wait.of(Period.ofDays(60)))
                .build(),
            NodesRequirement.builder()
                .id("covered")
                .addNodes(AREAS)
                .test(new NodeTest.IsCovered(Optional.empty()))
                .build(),
            NodesRequirement.builder()
                .id("attempted")
                .addNodes(AREAS)
                .test(new NodeTest.IsAttempted())
                .quantifier(NodeQuantifier.AT_LEAST)
                .count(3)
                .build(),
            WithinRequirement.builder()
                .id("within")
                .of(Quantity.stated(FactName.of("score")))
                .interval(Interval.builder().lower(Rational.of(5)).upperOpen(true).build())
                .build(),
            compare("hours", TrainingHours.builder().build(), Comparison.AT_LEAST, 50),
            compare(
                "items",
                new Quantity.Items(ItemCount.CORRECT, Optional.of(ComDix.area(1))),
                Comparison.AT_LEAST,
                12),
            compare(
                "attempts",
                new Quantity.Attempts(AttemptFilter.builder().build()),
                Comparison.AT_MOST,
                1));
    for (Requirement word : words) {
      LintReport report = lint(word);
      assertThat(report.getFindings())
          .as(word.getId())
          .allMatch(
              found ->
                  AttemptLossesTest.isOfAttempts(found) || found.getKind() == LintKind.STAYS_OPEN);
      assertThat(report.getUnanswered())
          .as(word.getId())
          .allMatch(open -> open.kind() == LintKind.BETTER_RESULT_LOSES);
      assertThat(report.getDropped()).as(word.getId()).isZero();
    }
  }

  @Test
  void examsThatWereNotSatOrPassedLongBeforeAreTried() {
    AttemptFilter one =
        AttemptFilter.builder().addExams("one").addResults(AttemptResult.PASSED).build();
    AttemptFilter other =
        AttemptFilter.builder().addExams("other").addResults(AttemptResult.PASSED).build();
    AttemptFilter lately =
        other.toBuilder().since(Day.decision().minus(Period.ofMonths(60))).build();
    Requirement without =
        AllOf.of(
            "without",
            compare("sat", new Quantity.Attempts(one), Comparison.AT_LEAST, 1),
            compare("not-sat", new Quantity.Attempts(other), Comparison.EQUAL, 0));
    Requirement before =
        AllOf.of(
            "before",
            compare("sat-one", new Quantity.Attempts(one), Comparison.AT_LEAST, 1),
            compare("sat-other", new Quantity.Attempts(other), Comparison.AT_LEAST, 1),
            compare("not-lately", new Quantity.Attempts(lately), Comparison.EQUAL, 0));
    for (Requirement requirement : List.of(without, before)) {
      LintReport report = lint(requirement);
      assertThat(report.getFindings())
          .as(requirement.getId())
          .allMatch(AttemptLossesTest::isOfAttempts);
      assertThat(report.getUnanswered()).as(requirement.getId()).isEmpty();
    }
  }

  @Test
  void casesAreMadeWhileTheSchemeIsInForce() {
    CertificationScheme shortly =
        scheme(
                area(1, Comparison.AT_LEAST, 80).toBuilder().id("high").build(),
                AllOf.of("low", area(1), area(2)))
            .toBuilder()
            .anchor(DateName.FIRST_SITTING)
            .inForce(DateRange.of(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2)))
            .build();
    LintFinding found =
        only(Rules.LINTER.lint(shortly, ComDix.catalog()), LintKind.HIGHER_WITHOUT_LOWER);
    CompiledScheme compiled = CompiledScheme.of(shortly, ComDix.catalog()).orThrow();
    Witness witness = found.getWitnesses().get(0);
    assertThat(compiled.decide(witness.dossier(), witness.asOf()).getGrant()).isPresent();
  }

  @Test
  void theBudgetIsOneOrMore() {
    assertThatThrownBy(() -> new SchemeLinter(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("budget must be more than 0, was 0");
    LintReport hasty =
        new SchemeLinter(1).lint(scheme(AllOf.of("all", area(1), area(2))), ComDix.catalog());
    assertThat(hasty.getFindings()).isEmpty();
    Location place = Location.of("demo@1", "/awards/0/requires");
    assertThat(hasty.getUnanswered())
        .contains(
            new OpenQuestion(LintKind.NEVER_MET, place, "all"),
            new OpenQuestion(LintKind.ALWAYS_MET, place, "all"),
            new OpenQuestion(LintKind.AWARD_NEVER_REACHED, place, "award-1"))
        .doesNotHaveDuplicates();
  }
}
