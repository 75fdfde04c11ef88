package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_APPLICABLE;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;
import static org.baremo.certification.testing.Asked.compare;
import static org.baremo.certification.testing.Asked.compiled;
import static org.baremo.certification.testing.Asked.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Training that is not over when it is decided, and training and portfolios that are to come. */
class OngoingTrainingTest {
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();
  private static final TrainingHours HOURS = TrainingHours.builder().build();
  private static final Evidence OVER = training("over", 40, TODAY.minusDays(9), TODAY);
  private static final Training GOES_ON =
      training("goes-on", 50, TODAY.minusDays(1), TODAY.plusYears(1));
  private static final Evidence TO_COME =
      training("to-come", 7, LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 2));

  private static Training training(String topic, int hours, LocalDate first, LocalDate last) {
    return Training.builder()
        .topic(topic)
        .provider("p")
        .kind("course")
        .hours(Rational.of(hours))
        .addCovers(ComDix.area(1))
        .dates(DateRange.of(first, last))
        .build();
  }

  private static Dossier with(Evidence... evidence) {
    Dossier dossier = empty();
    return dossier.toBuilder()
        .profile(dossier.getProfile().toBuilder().addEvidence(evidence).build())
        .build();
  }

  /** By both evaluators. */
  private static Verdict verdict(Requirement requirement, Evidence... evidence) {
    CompiledScheme compiled = compiled(requirement);
    Dossier dossier = with(evidence);
    Verdict verdict =
        compiled.decide(dossier, ComDix.NOW).getAwards().get(0).findings().get(0).getVerdict();
    var plan = compiled.plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  private static Requirement hours(Comparison comparison, int hours) {
    return compare(HOURS, comparison, String.valueOf(hours));
  }

  @Test
  void hoursOfTrainingThatIsNotOverLieBetweenNoneAndAllOfThem() {
    assertThat(verdict(hours(Comparison.AT_LEAST, 50), GOES_ON)).isEqualTo(PENDING);
    assertThat(verdict(hours(Comparison.AT_LEAST, 40), OVER, GOES_ON)).isEqualTo(MET);
    assertThat(verdict(hours(Comparison.AT_LEAST, 41), OVER, GOES_ON)).isEqualTo(PENDING);
    assertThat(verdict(hours(Comparison.AT_LEAST, 90), OVER, GOES_ON)).isEqualTo(PENDING);
    assertThat(verdict(hours(Comparison.AT_LEAST, 91), OVER, GOES_ON)).isEqualTo(NOT_MET);
    assertThat(verdict(hours(Comparison.AT_MOST, 90), OVER, GOES_ON)).isEqualTo(MET);
    assertThat(verdict(hours(Comparison.AT_MOST, 39), OVER, GOES_ON)).isEqualTo(NOT_MET);
    assertThat(verdict(hours(Comparison.AT_LEAST, 41), OVER, TO_COME)).isEqualTo(NOT_MET);
  }

  @Test
  void trainingIsOverOnItsLastDayAndGoesOnWithoutOne() {
    Evidence lastDay = training("last", 50, TODAY.minusDays(5), TODAY);
    assertThat(verdict(hours(Comparison.AT_LEAST, 50), lastDay)).isEqualTo(MET);
    Evidence tomorrow = training("last", 50, TODAY.minusDays(5), TODAY.plusDays(1));
    assertThat(verdict(hours(Comparison.AT_LEAST, 50), tomorrow)).isEqualTo(PENDING);
    Training open =
        GOES_ON.toBuilder().dates(DateRange.from(GOES_ON.getDates().getFirstDay())).build();
    assertThat(verdict(hours(Comparison.AT_LEAST, 50), open)).isEqualTo(PENDING);
    Requirement until =
        compare(HOURS.toBuilder().until(Day.decision()).build(), Comparison.AT_LEAST, "50");
    assertThat(verdict(until, open)).as("it may end today").isEqualTo(PENDING);
    assertThat(verdict(until, lastDay)).isEqualTo(MET);
    assertThat(verdict(until, GOES_ON)).isEqualTo(NOT_MET);
    Day yesterday = new Day.Fixed(TODAY.minusDays(1));
    Requirement before =
        compare(HOURS.toBuilder().until(yesterday).build(), Comparison.AT_LEAST, "50");
    assertThat(verdict(before, open)).as("it surely ends later").isEqualTo(NOT_MET);
  }

  @Test
  void noMoreOfItMayCountThanIsLeftOfItsKind() {
    TrainingHours capped = HOURS.toBuilder().most(Map.of("course", Rational.of(60))).build();
    assertThat(verdict(compare(capped, Comparison.AT_MOST, "60"), OVER, GOES_ON)).isEqualTo(MET);
    assertThat(verdict(compare(capped, Comparison.AT_LEAST, "60"), OVER, GOES_ON))
        .isEqualTo(PENDING);
    TrainingHours full = HOURS.toBuilder().most(Map.of("course", Rational.of(40))).build();
    assertThat(verdict(compare(full, Comparison.EQUAL, "40"), GOES_ON, OVER))
        .as("what is over comes first")
        .isEqualTo(MET);
  }

  @Test
  void whatIsNotKnownBesidesGoesBeforeWaiting() {
    Requirement until =
        compare(
            HOURS.toBuilder().until(Day.of(DateName.of("end"))).build(), Comparison.AT_LEAST, "50");
    assertThat(verdict(until, GOES_ON)).isEqualTo(INDETERMINATE);
    Training untold = GOES_ON.toBuilder().topic("untold").covers(List.of()).build();
    TrainingHours covering = HOURS.toBuilder().covering(ComDix.area(1)).build();
    assertThat(verdict(compare(covering, Comparison.AT_LEAST, "50"), GOES_ON, untold))
        .isEqualTo(INDETERMINATE);
    assertThat(verdict(compare(covering, Comparison.AT_LEAST, "40"), OVER, untold))
        .as("enough is sure")
        .isEqualTo(MET);
    assertThat(verdict(compare(covering, Comparison.AT_LEAST, "91"), OVER, untold))
        .as("too little whatever it covered")
        .isEqualTo(NOT_MET);
  }

  @Test
  void theFindingTellsWhatIsNotCountedYet() {
    Requirement asks = hours(Comparison.AT_LEAST, 41);
    Decision decision = compiled(asks).decide(with(OVER, GOES_ON), ComDix.NOW);
    Finding finding = decision.getAwards().get(0).findings().get(0);
    assertThat(Judged.used(finding)).containsExactly("over");
    assertThat(Judged.ignored(finding)).containsExactly("goes-on NOT_YET_OVER 2027-11-21");
    assertThat(finding.getObserved())
        .isEqualTo(Judged.nothing(Observation.Reason.NOT_YET_OVER, "goes-on"));
    assertThat(told(asks, decision, "en"))
        .contains("the training goes-on is not over yet")
        .contains("training goes-on: not over yet (21 November 2027)");
    assertThat(told(asks, decision, "es"))
        .contains("la formación goes-on no ha terminado aún")
        .contains("formación goes-on: no ha terminado aún (21 de noviembre de 2027)");
  }

  private static String told(Requirement requirement, Decision decision, String language) {
    return Explainer.of(compiled(requirement).scheme(), Locale.forLanguageTag(language))
        .text(decision);
  }

  @Test
  void remediesTellThatWaitingMayBeEnough() {
    Requirement asks = hours(Comparison.AT_LEAST, 50);
    var remedies = RemedyFinder.of(compiled(asks)).find(with(GOES_ON), ComDix.NOW, "award");
    assertThat(remedies.remedies().toString()).contains("WaitUntil[day=2027-11-21]");
  }

  private static Requirement covered(Optional<NodeTest.Coverage> by) {
    return Rules.each("covered", List.of(ComDix.area(1)), new NodeTest.IsCovered(by));
  }

  private static Finding covering(Optional<NodeTest.Coverage> by, Evidence... evidence) {
    assertThat(verdict(covered(by), evidence))
        .isEqualTo(Judged.verdict(covered(by), with(evidence)));
    Finding finding = Judged.of(covered(by), with(evidence));
    return finding.getParts().isEmpty() ? finding : finding.getParts().get(0);
  }

  private static Portfolio portfolio(String title, LocalDate day) {
    return Portfolio.builder()
        .title(title)
        .reference("r")
        .addCovers(ComDix.area(1))
        .submittedOn(day)
        .build();
  }

  @Test
  void aNodeIsCoveredByTrainingOnlyOnceItIsOver() {
    assertThat(covering(Optional.empty(), GOES_ON).getVerdict()).isEqualTo(PENDING);
    assertThat(covering(Optional.empty(), GOES_ON).getObserved())
        .isEqualTo(Judged.nothing(Observation.Reason.NOT_YET_OVER, "goes-on"));
    assertThat(covering(Optional.empty(), GOES_ON, OVER).getVerdict()).isEqualTo(MET);
    assertThat(covering(Optional.empty(), TO_COME).getVerdict()).isEqualTo(NOT_MET);
    Training untold = GOES_ON.toBuilder().topic("untold").covers(List.of()).build();
    for (List<Training> both : List.of(List.of(GOES_ON, untold), List.of(untold, GOES_ON))) {
      Finding open = covering(Optional.empty(), both.toArray(Evidence[]::new));
      assertThat(open.getVerdict()).isEqualTo(INDETERMINATE);
      assertThat(open.getObserved())
          .isEqualTo(Judged.nothing(Observation.Reason.INCOMPLETE, "untold"));
    }
  }

  @Test
  void whatCouldHaveCoveredANodeIsToldWithWhyItDoesNot() {
    Evidence later = portfolio("later", TODAY.plusDays(1));
    Evidence elsewhere =
        training("elsewhere", 9, TODAY, TODAY).toBuilder().covers(List.of(ComDix.area(2))).build();
    Finding none = covering(Optional.empty(), TO_COME, later, elsewhere);
    assertThat(none.getVerdict()).isEqualTo(NOT_MET);
    assertThat(Judged.ignored(none))
        .containsExactly("to-come AFTER_DECISION 2030-01-01", "later AFTER_DECISION 2026-11-22");
    Finding kind =
        covering(
            Optional.of(NodeTest.Coverage.PORTFOLIO),
            OVER,
            portfolio("work", TODAY),
            GOES_ON,
            TO_COME);
    assertThat(kind.getVerdict()).isEqualTo(MET);
    assertThat(Judged.used(kind)).containsExactly("work");
    assertThat(Judged.ignored(kind))
        .containsExactly("over OTHER_KIND", "goes-on OTHER_KIND", "to-come OTHER_KIND");
    Finding training =
        covering(Optional.of(NodeTest.Coverage.TRAINING), GOES_ON, portfolio("work", TODAY));
    assertThat(training.getVerdict()).isEqualTo(PENDING);
    assertThat(Judged.ignored(training))
        .containsExactly("goes-on NOT_YET_OVER 2027-11-21", "work OTHER_KIND");
  }

  private static SomeStretch inAYear(Requirement asks) {
    return someStretch("some", Period.ofYears(1), asks);
  }

  @Test
  void noStretchBeginsWithWhatIsToCome() {
    SomeStretch few = inAYear(hours(Comparison.AT_MOST, 10));
    assertThat(verdict(few)).isEqualTo(NOT_MET);
    assertThat(verdict(few, TO_COME)).isEqualTo(NOT_MET);
    assertThat(Judged.ignored(Judged.of(few, with(TO_COME))))
        .containsExactly("to-come AFTER_DECISION 2030-01-01");
    SomeStretch declared = few.toBuilder().whenEmpty(WhenEmpty.NOT_APPLICABLE).build();
    assertThat(verdict(declared, TO_COME)).isEqualTo(NOT_APPLICABLE);
    Evidence small = training("small", 5, TODAY, TODAY);
    assertThat(Judged.ignored(Judged.of(few, with(small, TO_COME))))
        .containsExactly("to-come AFTER_DECISION 2030-01-01");
    SomeStretch covered = inAYear(covered(Optional.of(NodeTest.Coverage.PORTFOLIO)));
    Finding later = Judged.of(covered, with(portfolio("later", TODAY.plusDays(1))));
    assertThat(later.getObserved()).isEqualTo(new Observation.Counted(0, 0));
    assertThat(Judged.ignored(later)).containsExactly("later AFTER_DECISION 2026-11-22");
  }

  @Test
  void aStretchIsPendingThatHoldsTrainingWhichIsNotOver() {
    Evidence months = training("months", 50, TODAY.minusDays(1), TODAY.plusMonths(6));
    assertThat(verdict(inAYear(hours(Comparison.AT_LEAST, 50)), months)).isEqualTo(PENDING);
    assertThat(verdict(inAYear(hours(Comparison.AT_LEAST, 50)), GOES_ON))
        .as("it ends after the stretch")
        .isEqualTo(NOT_MET);
    assertThat(verdict(inAYear(covered(Optional.empty())), months)).isEqualTo(PENDING);
  }

  private static Training without(Training training) {
    return training.toBuilder().dates(DateRange.from(training.getDates().getFirstDay())).build();
  }

  @Test
  void trainingWithoutALastDayMayEndInAStretchThatIsNotOver() {
    SomeStretch year = inAYear(hours(Comparison.AT_LEAST, 50));
    Finding open = Judged.of(year, with(without(GOES_ON)));
    assertThat(verdict(year, without(GOES_ON))).isEqualTo(PENDING);
    assertThat(open.getVerdict()).isEqualTo(PENDING);
    assertThat(Judged.ignored(open)).as("it lies in the stretch").isEmpty();
    assertThat(Judged.ignored(open.getParts().get(0))).containsExactly("goes-on NOT_YET_OVER");
    assertThat(verdict(inAYear(covered(Optional.empty())), without(GOES_ON))).isEqualTo(PENDING);
    Training old = without(training("old", 50, TODAY.minusYears(1), TODAY));
    assertThat(verdict(year, old)).as("the year is over since yesterday").isEqualTo(NOT_MET);
    assertThat(Judged.ignored(Judged.of(year, with(old))))
        .containsExactly("old OUTSIDE_WINDOW " + TODAY.minusYears(1));
    Training last = without(training("last", 50, TODAY.minusYears(1).plusDays(1), TODAY));
    assertThat(verdict(year, last)).as("today is its last day").isEqualTo(PENDING);
  }

  @Test
  void soItMayInTheStretchThatHasBegun() {
    EachStretch each =
        EachStretch.builder()
            .id("each")
            .since(new Day.Fixed(TODAY.minusDays(10)))
            .lasts(Period.ofYears(1))
            .requires(hours(Comparison.AT_LEAST, 50))
            .unfinished(Unfinished.JUDGED)
            .build();
    assertThat(verdict(each, without(GOES_ON))).isEqualTo(PENDING);
    assertThat(Judged.ignored(Judged.of(each, with(without(GOES_ON))))).isEmpty();
    EachStretch days = each.toBuilder().lasts(Period.ofDays(10)).build();
    Training early = without(training("early", 50, TODAY.minusDays(10), TODAY));
    assertThat(verdict(days.unfinished(Unfinished.LEAVE_OUT), early))
        .as("it did not end in the ten days that are over")
        .isEqualTo(NOT_MET);
  }
}
