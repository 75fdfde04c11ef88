package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.SharedDuty;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What no decision and no part of one can say, whoever wrote its document. */
class DecisionLawsTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final Optional<Rational> NONE = Optional.empty();

  static List<String> problems(Decision decision, Consumer<ObjectNode> change) throws IOException {
    ObjectNode document = (ObjectNode) MAPPER.readTree(Json.standard().write(decision));
    change.accept(document);
    return Json.standard()
        .read(document.toString().getBytes(StandardCharsets.UTF_8), Decision.class, "decision")
        .problems()
        .stream()
        .map(Problem::getMessage)
        .toList();
  }

  private static void refused(ThrowingCallable code, String message) {
    assertThatThrownBy(code).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aRefusalCannotBeRewrittenAsAGrant() throws IOException {
    ObjectNode granted = (ObjectNode) MAPPER.readTree(Json.standard().write(Sealed.granted()));
    assertThat(
            problems(
                Sealed.refused(),
                forged -> {
                  forged.put("outcome", "granted");
                  forged.set("grant", granted.get("grant"));
                }))
        .containsExactly(
            "outcome must be what the findings come to, REFUSED, was GRANTED",
            "grant must be of the award that the findings come to, none, was of intermediate");
  }

  @Test
  void aGrantCannotBeOfAnotherAwardNorMissing() throws IOException {
    assertThat(
            problems(
                Sealed.granted(),
                forged -> ((ObjectNode) forged.get("grant")).put("award", "expert")))
        .containsExactly(
            "grant must be of the award that the findings come to, intermediate, was of expert");
    assertThat(problems(Sealed.granted(), forged -> forged.remove("grant")))
        .containsExactly(
            "grant must be of the award that the findings come to, intermediate, was of none");
  }

  @Test
  void aSchemeThatIsNotInForceGrantsNothing() throws IOException {
    assertThat(
            problems(
                Sealed.granted(),
                forged -> ((ObjectNode) forged.at("/findings/0")).put("verdict", "not-met")))
        .containsExactly(
            "outcome must be what the findings come to, INDETERMINATE, was GRANTED",
            "grant must be of the award that the findings come to, none, was of intermediate");
  }

  @Test
  void aDecisionHasFindingsAndAwards() throws IOException {
    assertThat(
            problems(
                Sealed.refused(),
                forged -> {
                  forged.putArray("findings");
                  forged.putArray("awards");
                }))
        .containsExactly("findings must not be empty", "awards must not be empty");
  }

  @Test
  void anAwardComesToWhatItsFindingsComeTo() throws IOException {
    assertThat(
            problems(
                Sealed.refused(),
                forged -> ((ObjectNode) forged.at("/awards/0")).put("verdict", "met")))
        .contains("verdict must be what the findings come to, NOT_MET, was MET");
    AwardFinding award = Sealed.refused().getAwards().get(0);
    refused(
        () -> new AwardFinding(" ", Optional.empty(), Verdict.NOT_APPLICABLE, List.of(), List.of()),
        "award must not be blank; findings must not be empty");
    refused(
        () -> new AwardFinding("a", Optional.empty(), Verdict.MET, award.findings(), List.of()),
        "verdict must be what the findings come to, NOT_MET, was MET");
    UnitFinding unit = new UnitFinding("u", award.findings().get(0));
    refused(
        () ->
            new AwardFinding(
                "a", Optional.empty(), Verdict.NOT_MET, award.findings(), List.of(unit, unit)),
        "units must all be different, was u again");
    refused(() -> new UnitFinding(" ", unit.finding()), "unit must not be blank");
  }

  @Test
  void onlyWhatIsNotMetLacksSomething() {
    Finding met = Sealed.granted().getFindings().get(0);
    refused(
        () -> Finding.builder().from(met).missing(Gap.Until.of(DAY)).build(),
        "missing must be empty unless the verdict is NOT_MET, was MET");
    refused(
        () -> Finding.builder().from(met).requirement(" ").pointer("").build(),
        "requirement must not be blank; pointer must not be blank");
  }

  @Test
  void aGrantIsOfSomeAward() {
    Grant grant = Sealed.granted().getGrant().orElseThrow();
    refused(() -> Grant.builder().from(grant).award(" ").build(), "award must not be blank");
  }

  @Test
  void observationsAreWithinTheirLimits() {
    refused(() -> new Observation.Aged(-1, DAY), "years must be 0 or more, was -1");
    refused(() -> new Observation.Sat(List.of()), "ids must not be empty");
    refused(() -> new Observation.Sat(List.of("s", " ")), "ids must not be blank");
    refused(
        () -> new Observation.Counted(-1, -2),
        "met must be 0 or more, was -1; applicable must be 0 or more, was -2;"
            + " met must be at most applicable -2, was -1");
    refused(() -> new Observation.Counted(3, 2), "met must be at most applicable 2, was 3");
    refused(
        () -> new Observation.Nothing(Observation.Reason.EXEMPT, Optional.of(" ")),
        "detail must not be blank");
    refused(
        () -> new Observation.Marked(Mark.of(1, 2), Rational.of(50), ""),
        "shown must not be blank");
  }

  @Test
  void demandsAndGapsAreWithinTheirLimits() {
    refused(() -> new Demand.ReachAge(0, DateName.CLOSING), "years must be 1 or more, was 0");
    refused(() -> new Demand.HaveSittings(Comparison.EQUAL, 0), "count must be 1 or more, was 0");
    refused(() -> new Demand.Combine(Demand.Quantifier.ALL, 0), "count must be 1 or more, was 0");
    refused(() -> new Gap.Members(0), "more must be 1 or more, was 0");
    refused(
        () -> new Gap.Points(NONE, Optional.of(Rational.ONE), NONE),
        "missing must be there where a smallest mark is, was not");
  }

  @Test
  void partsOfDecisionsKeepTheContract() {
    ValueContract.of(
            Observation.class,
            new Observation.Marked(Mark.of(43, 60), Rational.of(215, 3), "71.67"),
            new Observation.Aged(16, DAY),
            new Observation.Sat(List.of("s-1", "s-2")),
            new Observation.OnDay(DAY),
            new Observation.Coded(FactName.of("titles"), List.of("eso")),
            new Observation.Holds("actic", "l2", "A-1", Optional.empty()),
            new Observation.Attempted("a-2", DAY, Optional.of("a-1")),
            new Observation.Served(
                RoleName.of("examiner"),
                List.of("p-1"),
                List.of(
                    new SharedDuty(
                        "p-1",
                        Optional.of(LocalDate.of(2026, 10, 3)),
                        RoleName.of("trainer"),
                        Optional.empty()))),
            new Observation.Awarded("lower", Verdict.MET),
            new Observation.Overridden(
                Ruled.MET, "p-1", RoleName.of("board"), "Waived by order 7", DAY),
            new Observation.OfEdition(ComDix.EDITION),
            new Observation.Counted(2, 3),
            new Observation.Stated(FactName.of("registered"), false),
            new Observation.Nothing(Observation.Reason.EXEMPT, Optional.of("degree")))
        .lawsBeyondAnnotations("met", "is at most applicable")
        .lawsBeyondAnnotations("applicable", "is at least met")
        .verify();
    ValueContract.of(
            Demand.class,
            new Demand.MakeCut(Cut.percentage(Comparison.ABOVE, Rational.of(70))),
            Demand.AttainLevel.ofResults(ComDix.EDITION.level("four", "advanced")),
            new Demand.ReachAge(16, DateName.REGISTRATION),
            new Demand.HaveSittings(Comparison.EQUAL, 1),
            new Demand.Combine(Demand.Quantifier.AT_LEAST, 2),
            new Demand.BeWithin(DateRange.from(DAY), DateName.CLOSING),
            new Demand.BeAbout(ComDix.EDITION),
            new Demand.HaveDay(Day.decision()),
            new Demand.HoldFact(FactName.of("registered")),
            new Demand.InSomeStretch(Period.ofYears(2), LastDay.ANNIVERSARY),
            new Demand.InEachStretch(
                Day.of(DateName.CLOSING),
                Period.ofYears(1),
                Optional.of(Day.decision()),
                Optional.of(Unfinished.PENDING),
                Optional.of(2)),
            new Demand.AsStated(
                AwardRequirement.builder().id("level-below").award("lower").build()))
        .verify();
    ValueContract.of(
            Gap.class,
            new Gap.Points(
                Optional.of(Rational.of(42)),
                Optional.of(Rational.of(43)),
                Optional.of(Rational.ONE)),
            Gap.Until.of(DAY),
            new Gap.Members(2))
        .verify();
    ValueContract.of(
            AwardFinding.class,
            Sealed.granted().getAwards().get(0),
            new AwardFinding(
                "writing-b1",
                Optional.of("writing"),
                Sealed.refused().getAwards().get(0).verdict(),
                Sealed.refused().getAwards().get(0).findings(),
                List.of()))
        .lawsBeyondAnnotations("verdict", "follows from the findings")
        .verify();
    Finding finding = Sealed.granted().getFindings().get(0);
    ValueContract.of(
            UnitFinding.class, new UnitFinding("word", finding), new UnitFinding("web", finding))
        .verify();
    ValueContract.of(
            SharedDuty.class,
            new SharedDuty("p-1", Optional.of(DAY), RoleName.of("trainer"), Optional.of(DAY)),
            new SharedDuty("p-2", Optional.empty(), RoleName.of("author"), Optional.empty()))
        .verify();
    ValueContract.of(
            VetoFinding.class,
            new VetoFinding(Veto.Outcome.CANCELLED, finding),
            new VetoFinding(Veto.Outcome.REFUSED, finding))
        .verify();
  }

  @Test
  void findingsAndGrantsKeepTheContract() {
    Finding granted = Sealed.granted().getAwards().get(0).findings().get(0);
    Finding refused = Sealed.refused().getAwards().get(0).findings().get(0);
    Finding ofStretch =
        Finding.builder().from(granted).stretch(DateRange.of(DAY, DAY.plusYears(1))).build();
    ValueContract.of(Finding.class, granted, refused, ofStretch).verify();
    Grant grant = Sealed.granted().getGrant().orElseThrow();
    Grant other = Grant.builder().from(grant).award("another").build();
    ValueContract.of(Grant.class, grant, other).verify();
  }
}
