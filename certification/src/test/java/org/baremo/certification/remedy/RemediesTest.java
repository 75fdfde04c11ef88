package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class RemediesTest {
  private static final RemedyFinder COMDIX = RemedyFinder.of(ComDix.compiled());
  private static final RemedyText ENGLISH = RemedyText.of(ComDix.resolved(), Locale.ENGLISH);
  private static final RemedyText SPANISH =
      RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es"));

  private static Remedies only(Dossier dossier) {
    List<Remedies> all = COMDIX.find(dossier, ComDix.NOW);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void anItemShortInTwoAreasIsToldByArea() {
    Remedies remedies = only(ComDix.dossier(43, 6, 8, 9, 10, 10));
    assertThat(remedies.complete()).isTrue();
    assertThat(ENGLISH.lines(remedies))
        .containsExactly(
            "What would give the award \"ComDix certificate, intermediate level\":",
            "- 2 more points in 1 Information and data literacy",
            "- an exemption for 1 Information and data literacy");
  }

  @Test
  void whatIsShortOverallMayBeWonAnywhereWhereTheMarkIsTheSumOfItsParts() {
    Dossier dossier = ComDix.dossier(40, 8, 8, 8, 8, 8);
    Remedies remedies = only(dossier);
    Remedy first = remedies.remedies().get(0);
    assertThat(first.changes())
        .containsExactly(new Change.MorePoints(Optional.empty(), Rational.of(3), "points"));
    Dossier changed = first.appliedTo(dossier, ComDix.NOW);
    assertThat(changed.getProfile().outcome(ComDix.area(1))).isEqualTo(ComDix.mark(11, 12));
    assertThat(ComDix.compiled().decide(changed, ComDix.NOW).getOutcome())
        .isEqualTo(DecisionOutcome.GRANTED);
    assertThat(SPANISH.sentence(first)).isEqualTo("3 puntos más en total");
  }

  @Test
  void theItemsOfAnAreaCountOverallToo() {
    Remedies remedies = only(ComDix.dossier(40, 6, 8, 8, 9, 9));
    assertThat(remedies.remedies().get(0).changes())
        .containsExactly(
            new Change.MorePoints(Optional.of(ComDix.area(1)), Rational.of(2), "points"),
            new Change.MorePoints(Optional.empty(), Rational.ONE, "points"));
    assertThat(ENGLISH.sentence(remedies.remedies().get(0)))
        .isEqualTo("2 more points in 1 Information and data literacy and 1 further point anywhere");
    assertThat(remedies.remedies().get(1).changes())
        .containsExactly(new Change.BeExempt(ComDix.area(1)));
  }

  @Test
  void theFewestExemptionsComeFirstAndOnlyThenTheFewestChanges() {
    List<List<Long>> sizes =
        only(ComDix.dossier(40, 6, 6, 8, 10, 10)).remedies().stream()
            .map(
                remedy ->
                    List.of(
                        remedy.changes().stream().filter(Change.BeExempt.class::isInstance).count(),
                        (long) remedy.changes().size()))
            .toList();
    assertThat(sizes)
        .isSortedAccordingTo(
            Comparator.<List<Long>, Long>comparing(one -> one.get(0))
                .thenComparing(one -> one.get(1)))
        .anyMatch(one -> one.get(0) > 0);
    Dossier both = ComDix.dossier(40, 6, 8, 8, 9, 9);
    assertThat(COMDIX.within(new RemedyLimits(1, 20_000, 1)).find(both, ComDix.NOW).get(0))
        .extracting(first -> first.remedies().get(0).changes().size())
        .as("two changes of one's own come before a single exemption")
        .isEqualTo(2);
    assertThat(only(both).remedies().get(1).changes())
        .containsExactly(new Change.BeExempt(ComDix.area(1)));
  }

  @Test
  void nothingIsMissingFromAnAwardThatIsGiven() {
    assertThat(COMDIX.find(ComDix.dossier(43, 8, 8, 9, 9, 9), ComDix.NOW)).isEmpty();
    String award = Schemes.comdixIntermediate().getAwards().get(0).getCode();
    Remedies given = COMDIX.find(ComDix.dossier(43, 8, 8, 9, 9, 9), ComDix.NOW, award);
    assertThat(given).isEqualTo(Remedies.given(award));
    assertThat(ENGLISH.lines(given))
        .containsExactly(
            "The award \"ComDix certificate, intermediate level\" is given already; nothing is"
                + " missing.");
    assertThat(SPANISH.lines(given))
        .containsExactly(
            "La certificación «Certificado ComDix de nivel intermedio» ya se concede; no falta"
                + " nada.");
  }

  @Test
  void resultsAboutAnotherEditionHaveNoRemedy() {
    EditionRef other = EditionRef.of("digcomp", "3.0");
    Dossier foreign =
        Dossier.of(
            CompetenceProfile.builder()
                .holder(HolderKey.of("h-1"))
                .edition(other)
                .putOutcome(other.ref(Kind.AREA, "1"), ComDix.mark(3, 12))
                .build());
    assertThat(only(foreign)).isEqualTo(Remedies.of("intermediate", List.of(), true));
  }

  @Test
  void aDateThatNobodyStatedCanBeShown() {
    Dossier unborn =
        ComDix.dossier(43, 8, 8, 9, 9, 9).toBuilder().birthDate(Optional.empty()).build();
    assertThat(only(unborn).complete()).isTrue();
    assertThat(ENGLISH.lines(only(unborn)))
        .containsExactly(
            "What would give the award \"ComDix certificate, intermediate level\":",
            "- proof of the birth date: 1 September 2010 or earlier");
  }

  @Test
  void anAwardThatTheSchemeLacksIsRefused() {
    assertThatThrownBy(() -> COMDIX.find(ComDix.dossier(40), ComDix.NOW, "none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("award must be one of the scheme, was 'none'");
  }

  @Test
  void whoIsTooYoungMayWaitUntilTheirBirthday() {
    Requirement age =
        AgeRequirement.builder().id("age").minimumYears(16).on(DateName.DECISION).build();
    Dossier young = ComDix.dossier(43).toBuilder().birthDate(LocalDate.of(2011, 3, 3)).build();
    Remedies remedies = Sought.found(age, young);
    assertThat(remedies.remedies())
        .containsExactly(new Remedy(List.of(new Change.WaitUntil(LocalDate.of(2027, 3, 3)))));
    assertThat(remedies.remedies().get(0).decidedAt(ComDix.NOW))
        .isEqualTo("2027-03-03T10:00:00+01:00");
    assertThat(ENGLISH.lines(remedies)).contains("- waiting until 3 March 2027");
    assertThat(SPANISH.lines(remedies)).contains("- esperar hasta el 3 de marzo de 2027");
  }

  @Test
  void whatIsPastIsNotProposed() {
    Requirement age =
        AgeRequirement.builder().id("age").minimumYears(16).on(DateName.REGISTRATION).build();
    Dossier young = ComDix.dossier(43).toBuilder().birthDate(LocalDate.of(2011, 3, 3)).build();
    Remedies remedies = Sought.found(age, young);
    assertThat(remedies).isEqualTo(Remedies.of(remedies.award(), List.of(), true));
    assertThat(ENGLISH.lines(remedies))
        .containsExactly(
            "Nothing that can still change would give the award"
                + " \"ComDix certificate, intermediate level\".");
  }

  @Test
  void levelsRoutesAndFactsAreWaysOfTheirOwn() {
    Requirement routes =
        AnyOf.of(
            "routes",
            LevelRequirement.builder()
                .id("level")
                .node(ComDix.area(1))
                .atLeast(ComDix.EDITION.level("four", "intermediate"))
                .build(),
            AllOf.of(
                "facts",
                FactRequirement.builder().id("paid").fact(FactName.of("paid")).build(),
                FactRequirement.builder().id("degree").fact(FactName.of("degree")).build()));
    Dossier dossier =
        ComDix.dossier(
            ComDix.profile(30).toBuilder()
                .putOutcome(
                    ComDix.area(1), Outcome.Assessed.at(ComDix.EDITION.level("four", "foundation")))
                .build());
    assertThat(Sought.found(routes, dossier).remedies().stream().map(ENGLISH::sentence))
        .containsExactly(
            "level intermediate or higher in 1 Information and data literacy",
            "proof that \"paid\" holds and proof that \"degree\" holds");
  }

  @Test
  void aMarkThatIsMissingIsToldAsAPercentageToReach() {
    Remedies remedies = only(ComDix.dossier(43, 8, 8, 8, 8));
    assertThat(remedies.remedies().get(0).changes())
        .containsExactly(new Change.Reach(Optional.of(ComDix.area(5)), Rational.parse("60.01")));
  }

  @Test
  void aMarkThatIsMissingIsToldInPointsWherePointsAreAsked() {
    Requirement speaking =
        Rules.number(
            "speaking",
            new Quantity.MarkOf(Optional.of(ComDix.area(5)), MarkPart.POINTS),
            Bound.atLeast(new Quantity.Constant(Rational.parse("5.5"))));
    Remedies remedies = Sought.found(speaking, ComDix.dossier(43, 8, 8, 8, 8));
    assertThat(remedies.remedies().get(0).changes())
        .containsExactly(
            new Change.ReachPoints(Optional.of(ComDix.area(5)), Rational.parse("5.5")));
    assertThat(ENGLISH.sentence(remedies.remedies().get(0)))
        .isEqualTo("at least 5.5 points in 5 Problem solving");
    assertThat(SPANISH.sentence(remedies.remedies().get(0)))
        .startsWith("al menos 5,5 puntos en 5 ");
  }

  @Test
  void nobodyIsToldToHoldACertificateThatIsNotGood() {
    HeldRequirement good = Circumstances.held("held", "icdl", "full", Day.decision());
    Remedies hold = Sought.found(good, ComDix.dossier(43));
    assertThat(hold.complete()).isTrue();
    assertThat(hold.remedies().stream().map(ENGLISH::sentence))
        .containsExactly("a certificate of icdl (full)");
    for (HeldState state : List.of(HeldState.SUSPENDED, HeldState.REVOKED, HeldState.EXPIRED)) {
      Remedies none = Sought.found(good.standing(state), ComDix.dossier(43));
      assertThat(none.remedies()).isEmpty();
      assertThat(none.complete()).isFalse();
      assertThat(ENGLISH.lines(none).get(0)).endsWith("as far as was looked; there may be one.");
    }
    Remedies either =
        Sought.found(good.standing(HeldState.EXPIRED, HeldState.GOOD), ComDix.dossier(43));
    assertThat(either.remedies()).isEqualTo(hold.remedies());
  }

  @Test
  void whatASuspensionTookAwayMayComeBackInWaysThatAreNotTried() {
    Requirement most =
        CompareRequirement.builder()
            .id("most")
            .left(
                SuspensionDays.builder()
                    .scheme("icdl")
                    .function(SuspensionDays.Function.TOTAL)
                    .build())
            .comparison(Comparison.AT_LEAST)
            .right(Quantity.constant(1))
            .build();
    Remedies none = Sought.found(most, ComDix.dossier(43));
    assertThat(none.remedies()).isEmpty();
    assertThat(none.complete()).isFalse();
  }

  @Test
  void whoseCertificateWasWithdrawnIsToldWhenTheWaitIsOver() {
    Requirement wait =
        NoneOf.of(
            "wait",
            Circumstances.held("withdrawn", "icdl", "full", Day.decision())
                .standing(HeldState.REVOKED)
                .within(Period.ofMonths(2)));
    LocalDate withdrawn = ComDix.NOW.toLocalDate().minusMonths(1);
    HeldCertificate held =
        HeldCertificate.builder()
            .scheme("icdl")
            .award("full")
            .number("A-1")
            .validity(DateRange.from(withdrawn.minusYears(1)))
            .build();
    Dossier dossier =
        ComDix.dossier(ComDix.profile(43).toBuilder().addEvidence(held).build()).toBuilder()
            .addCertificateStatuses(
                HeldStatus.builder()
                    .number("A-1")
                    .status(HeldStatus.Status.REVOKED)
                    .since(withdrawn)
                    .build())
            .build();
    assertThat(Sought.found(wait, dossier).remedies().get(0).changes())
        .containsExactly(new Change.WaitUntil(withdrawn.plusMonths(2)));
  }

  @Test
  void theSearchSaysWhenItStoppedBeforeTheEnd() {
    RemedyFinder narrow = COMDIX.within(new RemedyLimits(1, 5, 1));
    Remedies remedies = narrow.find(ComDix.dossier(10, 2, 2, 2, 2, 2), ComDix.NOW).get(0);
    assertThat(remedies.complete()).isFalse();
    assertThat(ENGLISH.lines(remedies).get(0))
        .isEqualTo(
            "No way to the award \"ComDix certificate, intermediate level\" was found as far as was"
                + " looked; there may be one.");
  }

  @Test
  void aMarkInSmallFractionsIsToldToTheLastOfThem() {
    Requirement seventy =
        MarkRequirement.builder()
            .id("seventy")
            .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(70)))
            .build();
    Outcome outcome = Outcome.Assessed.of(Mark.of(Rational.parse("69.999"), Rational.parse("100")));
    Dossier dossier = ComDix.dossier(ComDix.profile(30).toBuilder().overall(outcome).build());
    assertThat(Sought.found(seventy, dossier).remedies())
        .containsExactly(
            new Remedy(
                List.of(
                    new Change.MorePoints(Optional.empty(), Rational.parse("0.001"), "points"))));
  }

  @Test
  void trainingIsOfAKindThatCounts() {
    Dossier none = ComDix.dossier(43);
    Change course =
        new Change.Train(Rational.of(8), Optional.empty(), Optional.of("course"), Optional.empty());
    assertThat(
            Sought.found(hours(TrainingHours.builder().addKinds("course").build()), none)
                .remedies())
        .containsExactly(new Remedy(List.of(course)));
    Change any =
        new Change.Train(Rational.of(8), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(
            Sought.found(hours(TrainingHours.builder().addExcludedKinds("congress").build()), none)
                .remedies())
        .containsExactly(new Remedy(List.of(any)));
  }

  @Test
  void manyHoursAreToldAndThoseOfALifetimeLeftOpen() {
    Requirement year = Rules.number("hours", TrainingHours.builder().build(), Bound.atLeast(1_500));
    Change hours =
        new Change.Train(Rational.of(1_500), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(Sought.found(year, ComDix.dossier(43)).remedies())
        .containsExactly(new Remedy(List.of(hours)));
    Requirement lifetime =
        Rules.number("hours", TrainingHours.builder().build(), Bound.atLeast(50_000));
    assertThat(Sought.found(lifetime, ComDix.dossier(43)))
        .isEqualTo(Remedies.of(Sought.AWARD, List.of(), false));
  }

  private static Requirement hours(TrainingHours hours) {
    return Rules.number("hours", hours, Bound.atLeast(8));
  }

  @Test
  void pointsMayBeFarAway() {
    Requirement most =
        MarkRequirement.builder()
            .id("most")
            .cut(Cut.percentage(Comparison.ABOVE, Rational.of(90)))
            .build();
    Outcome outcome = Outcome.Assessed.of(Mark.of(Rational.of(3), Rational.of(50_000)));
    Dossier dossier = ComDix.dossier(ComDix.profile(30).toBuilder().overall(outcome).build());
    assertThat(Sought.found(most, dossier).remedies())
        .containsExactly(
            new Remedy(
                List.of(new Change.MorePoints(Optional.empty(), Rational.of(44_998), "points"))));
  }

  @Test
  void aVetoIsMovedBeforeAnythingElse() {
    Remedies remedies = barred(ComDix.dossier(42, 8, 8, 8, 9, 9));
    assertThat(remedies.complete()).isTrue();
    assertThat(remedies.remedies().stream().map(ENGLISH::sentence))
        .contains("proof that \"barred\" does not hold and 1 more point overall")
        .allMatch(sentence -> sentence.contains("proof that \"barred\" does not hold"));
  }

  @Test
  void aFactThatIsNotKnownAndWouldGiveNothingEitherWayIsNoWay() {
    Remedies remedies =
        barred(
            ComDix.dossier(43),
            FactRequirement.builder().id("in").fact(FactName.of("barred")).build());
    assertThat(remedies).isEqualTo(Remedies.of("intermediate", List.of(), true));
  }

  private static Remedies barred(Dossier dossier, Requirement requires) {
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .addVetoes(
                Veto.builder()
                    .outcome(Veto.Outcome.REFUSED)
                    .when(Circumstances.fact("barred"))
                    .build())
            .awards(
                List.of(
                    Schemes.comdixIntermediate().getAwards().get(0).toBuilder()
                        .requires(requires)
                        .build()))
            .build();
    return RemedyFinder.of(CompiledScheme.of(scheme, ComDix.catalog()).orThrow())
        .find(dossier, ComDix.NOW)
        .get(0);
  }

  private static Remedies barred(Dossier dossier) {
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .addVetoes(
                Veto.builder()
                    .outcome(Veto.Outcome.REFUSED)
                    .when(
                        FactRequirement.builder().id("barred").fact(FactName.of("barred")).build())
                    .build())
            .build();
    return RemedyFinder.of(CompiledScheme.of(scheme, ComDix.catalog()).orThrow())
        .find(dossier.toBuilder().putFact(FactName.of("barred"), true).build(), ComDix.NOW)
        .get(0);
  }

  @Test
  void remediesAreWrittenAsRecorded() {
    Golden.assertJson("remedies.json", Remedies.class, only(ComDix.dossier(40, 6, 8, 8, 9, 9)));
  }

  @Test
  void remediesKeepTheContract() {
    Remedy remedy = new Remedy(List.of(new Change.WaitUntil(LocalDate.of(2027, 3, 3))));
    Remedy other = new Remedy(List.of(new Change.BeExempt(ComDix.area(1))));
    ValueContract.of(Remedy.class, remedy, other).verify();
    ValueContract.of(
            Remedies.class,
            Remedies.of("award", List.of(remedy), true),
            Remedies.of("other", List.of(), false))
        .lawsBeyondAnnotations("given", "is of an award without remedies")
        .verify();
    assertThatThrownBy(() -> new Remedies("award", Optional.empty(), List.of(remedy), true, true))
        .hasMessage("given must be of an award without remedies, all of which are known, was of 1");
    ValueContract.of(RemedyLimits.class, RemedyLimits.STANDARD, new RemedyLimits(1, 2, 3)).verify();
  }

  @Test
  void changesKeepTheContract() {
    FactName paid = FactName.of("paid");
    ValueContract.of(
            Change.MorePoints.class,
            new Change.MorePoints(Optional.of(ComDix.area(1)), Rational.ONE, "items"),
            new Change.MorePoints(Optional.empty(), Rational.of(2), "points"))
        .lawsBeyondAnnotations("points", "is more than 0")
        .verify();
    ValueContract.of(
            Change.Reach.class,
            new Change.Reach(Optional.of(ComDix.area(1)), Rational.ONE),
            new Change.Reach(Optional.empty(), Rational.of(2)))
        .lawsBeyondAnnotations("percentage", "is from 0 to 100")
        .verify();
    ValueContract.of(
            Change.ReachPoints.class,
            new Change.ReachPoints(Optional.of(ComDix.area(1)), Rational.ONE),
            new Change.ReachPoints(Optional.empty(), Rational.of(200)))
        .lawsBeyondAnnotations("points", "is 0 or more")
        .verify();
    ValueContract.of(
            Change.Attain.class,
            new Change.Attain(
                Optional.of(ComDix.area(1)),
                Optional.empty(),
                ComDix.EDITION.level("four", "foundation")),
            new Change.Attain(
                Optional.empty(), Optional.of(paid), ComDix.EDITION.level("four", "advanced")))
        .verify();
    ValueContract.of(
            Change.BeExempt.class,
            new Change.BeExempt(ComDix.area(1)),
            new Change.BeExempt(ComDix.area(2)))
        .verify();
    ValueContract.of(
            Change.StateFact.class,
            new Change.StateFact(paid, true),
            new Change.StateFact(FactName.of("x"), false))
        .verify();
    ValueContract.of(
            Change.StateCode.class,
            new Change.StateCode(paid, "A"),
            new Change.StateCode(FactName.of("x"), "B"))
        .verify();
    ValueContract.of(
            Change.StateNumber.class,
            new Change.StateNumber(paid, Rational.ONE),
            new Change.StateNumber(FactName.of("x"), Rational.of(2)))
        .verify();
  }

  @Test
  void deedsKeepTheContract() {
    ValueContract.of(
            Change.Train.class,
            new Change.Train(
                Rational.ONE, Optional.of(ComDix.area(1)), Optional.empty(), Optional.empty()),
            new Change.Train(
                Rational.of(2), Optional.empty(), Optional.of("course"), Optional.empty()))
        .lawsBeyondAnnotations("hours", "are more than 0")
        .verify();
    ValueContract.of(
            Change.Hold.class,
            new Change.Hold("actic", Optional.of("c2"), Optional.empty(), List.of("m-1")),
            new Change.Hold(
                "other",
                Optional.empty(),
                Optional.of(ComDix.EDITION.level("four", "foundation")),
                List.of()))
        .verify();
    ValueContract.of(
            Change.AnswerRight.class,
            new Change.AnswerRight(Optional.of(ComDix.area(1)), 1),
            new Change.AnswerRight(Optional.empty(), 2))
        .verify();
    ValueContract.of(
            Change.Reinstate.class, new Change.Reinstate("C-1"), new Change.Reinstate("C-2"))
        .verify();
    ValueContract.of(Change.Renew.class, new Change.Renew("C-1"), new Change.Renew("C-2")).verify();
    ValueContract.of(
            Change.PassAttempt.class,
            Change.PassAttempt.on(Optional.of("m-1"), LocalDate.of(2027, 3, 3)),
            new Change.PassAttempt(
                Optional.empty(),
                Optional.of("b"),
                Optional.of("gl"),
                Optional.of("online"),
                2,
                LocalDate.of(2027, 3, 4),
                Optional.of(ZonedDateTime.parse("2027-03-04T14:00+01:00[Europe/Madrid]")),
                Optional.of(LocalDate.of(2027, 3, 5)),
                Optional.of(ComDix.area(1)),
                Optional.of(Rational.of(60)),
                Optional.empty()))
        .lawsBeyondAnnotations("moment", "is on the first day")
        .lawsBeyondAnnotations("latest", "is not before the first day")
        .lawsBeyondAnnotations("percentage", "is from 0 to 100, and there where a node is")
        .lawsBeyondAnnotations("points", "is 0 or more, and not there beside a percentage")
        .verify();
    ValueContract.of(
            Change.SettleAttempt.class,
            new Change.SettleAttempt(
                "t-1",
                Optional.of("m-1"),
                LocalDate.of(2026, 3, 3),
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            new Change.SettleAttempt(
                "t-2",
                Optional.empty(),
                LocalDate.of(2026, 3, 4),
                false,
                Optional.of(ComDix.area(1)),
                Optional.of(Rational.of(60)),
                Optional.empty()))
        .lawsBeyondAnnotations("awaited", "is there where no mark is")
        .lawsBeyondAnnotations("percentage", "is from 0 to 100, and there beside a node")
        .lawsBeyondAnnotations("points", "are 0 or more, and not beside a percentage")
        .verify();
    ValueContract.of(
            Change.WaitUntil.class,
            new Change.WaitUntil(LocalDate.of(2027, 3, 3)),
            new Change.WaitUntil(LocalDate.of(2027, 3, 4)))
        .verify();
  }

  @Test
  void limitsTellWhatIsWrongWithThemAllAtOnce() {
    assertThatThrownBy(() -> new RemedyLimits(0, -1, 0))
        .hasMessageContaining("remedies must be 1 or more, was 0")
        .hasMessageContaining("trials must be 1 or more, was -1")
        .hasMessageContaining("days must be 1 or more, was 0");
    assertThatThrownBy(() -> new Remedy(List.of())).hasMessage("changes must not be empty");
    assertThatThrownBy(() -> new Change.Reach(Optional.empty(), Rational.of(101)))
        .hasMessage("percentage must be from 0 to 100, was 101");
    assertThatThrownBy(() -> new Change.AnswerRight(Optional.empty(), 0))
        .hasMessage("items must be 1 or more, was 0");
    assertThatThrownBy(() -> new Change.MorePoints(Optional.empty(), Rational.ZERO, "points"))
        .hasMessage("points must be more than 0, was 0");
    assertThatThrownBy(
            () ->
                new Change.Train(
                    Rational.ZERO, Optional.empty(), Optional.empty(), Optional.empty()))
        .hasMessage("hours must be more than 0, was 0");
  }

  @Test
  void attemptsTellWhatIsWrongWithTheirMarks() {
    Change.PassAttempt any = Change.PassAttempt.on(Optional.empty(), LocalDate.of(2027, 3, 3));
    assertThatThrownBy(() -> any.withPoints(Optional.empty(), Rational.of(-1)))
        .hasMessage("points must be 0 or more, was -1");
    assertThatThrownBy(() -> any.withPercentage(Optional.empty(), Rational.of(101)))
        .hasMessage("percentage must be from 0 to 100, was 101");
    assertThatThrownBy(
            () ->
                new Change.PassAttempt(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    LocalDate.of(2027, 3, 3),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Rational.of(60)),
                    Optional.of(Rational.of(12))))
        .hasMessage("points must not be there beside a percentage, were 12");
    assertThatThrownBy(
            () ->
                new Change.PassAttempt(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    LocalDate.of(2027, 3, 3),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(ComDix.area(1)),
                    Optional.empty(),
                    Optional.empty()))
        .hasMessage("percentage or points must be there where a node is, were not");
    assertThatThrownBy(
            () ->
                new Change.SettleAttempt(
                    "t-1",
                    Optional.empty(),
                    LocalDate.of(2026, 3, 3),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .hasMessage("percentage or points must be there where no result is awaited, were not");
  }
}
