package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Renewal;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.LeapDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.Shipped;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class SchemeTest {
  private static final CertificationScheme COMDIX = Schemes.comdixIntermediate();
  private static final Award AWARD = COMDIX.getAwards().get(0);
  private static final Cut CUT = Cut.percentage(Comparison.ABOVE, Rational.of(60));

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static CertificationScheme requiring(Requirement requirement) {
    return COMDIX.toBuilder()
        .awards(List.of(AWARD.toBuilder().requires(requirement).build()))
        .build();
  }

  private static MarkRequirement mark(String id, Ref node) {
    return MarkRequirement.builder().id(id).node(node).cut(CUT).build();
  }

  @Test
  void everyLimitOfASchemeIsEnforced() {
    refused("awards must not be empty", () -> COMDIX.toBuilder().awards(List.of()).build());
    refused(
        "note must say what an illustrative scheme leaves open",
        () -> COMDIX.toBuilder().note(Optional.empty()).build());
    refused(
        "jurisdiction must be an ISO 3166 code such as ES or ES-GA, was 'Galicia'",
        () -> COMDIX.toBuilder().jurisdiction("Galicia").build());
    refused(
        "code must be different for every award, was intermediate again; id must be different for"
            + " every requirement of the scheme, was a as at /awards/0/requires",
        () -> {
          Award award = AWARD.toBuilder().requires(mark("a", ComDix.area(1))).build();
          COMDIX.toBuilder().awards(List.of(award, award)).build();
        });
    Ref foreign = EditionRef.of("digcomp", "3.0").ref(Kind.AREA, "1");
    refused(
        "node must be of edition digcomp@2.2, was digcomp@3.0/area/1",
        () -> requiring(mark("a", foreign)));
  }

  @Test
  void everyLimitOfAnAwardIsEnforced() {
    refused(
        "code must be lower-case letters and digits joined by - or ., was 'B 1'",
        () -> AWARD.toBuilder().code("B 1").build());
    refused(
        "levels must all be of one scale",
        () -> AWARD.toBuilder().addLevels(ComDix.EDITION.level("eight", "4")).build());
    refused(
        "levels must all be different, was digcomp@2.2/level/four/intermediate again",
        () -> AWARD.toBuilder().addLevels(ComDix.EDITION.level("four", "intermediate")).build());
    refused("lasts must be more than no time", () -> lasting(Period.builder().build()));
    refused(
        "lasts must not count working days",
        () -> lasting(Period.builder().years(1).workingDays(1).build()));
    Period working = Period.builder().workingDays(1).build();
    refused(
        "opens must not count working days", () -> new Renewal(working, Period.ofMonths(1), true));
    refused(
        "closes must not count working days", () -> new Renewal(Period.ofMonths(1), working, true));
  }

  @Test
  void everyLimitOfRequirementsOnNodesIsEnforced() {
    NodesRequirement all =
        NodesRequirement.builder()
            .id("nodes")
            .addNodes(ComDix.area(1))
            .test(new NodeTest.IsAttempted())
            .build();
    refused("nodes must not be empty", () -> all.toBuilder().nodes(List.of()).build());
    refused(
        "nodes must all be different, was digcomp@2.2/area/1 again",
        () -> all.toBuilder().addNodes(ComDix.area(1)).build());
    refused(
        "count must be there exactly for exactly, at-least and at-most",
        () -> all.toBuilder().count(1).build());
    refused(
        "count must be 0 or more, was -1",
        () -> all.toBuilder().quantifier(NodeQuantifier.EXACTLY).count(-1).build());
    refused(
        "percentage must be there exactly for at-least-share",
        () -> all.toBuilder().quantifier(NodeQuantifier.AT_LEAST_SHARE).build());
    refused(
        "rounding must be left out but for at-least-share",
        () -> all.toBuilder().rounding(Rounding.Mode.FLOOR).build());
    refused(
        "leastCount must be left out but for at-least-share",
        () -> all.toBuilder().leastCount(1).build());
    NodesRequirement share =
        all.toBuilder()
            .quantifier(NodeQuantifier.AT_LEAST_SHARE)
            .percentage(Rational.of(75))
            .build();
    refused(
        "percentage must be from 0 to 100, was 101",
        () -> share.toBuilder().percentage(Rational.of(101)).build());
    refused("leastCount must be 0 or more, was -1", () -> share.toBuilder().leastCount(-1).build());
  }

  @Test
  void workingDaysNeedACalendarWhereverTheyAreCounted() {
    Period three = Period.builder().workingDays(3).build();
    String law = "workingCalendar must be there where working days are counted";
    Requirement wait =
        WaitRequirement.builder()
            .id("wait")
            .after(AttemptFilter.builder().build())
            .addWaits(Wait.of(three))
            .build();
    Requirement apart =
        SeparationRequirement.builder()
            .id("apart")
            .role(RoleName.of("examiner"))
            .addApartFrom(RoleName.of("trainer"))
            .within(three)
            .build();
    Requirement held =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(AcceptedCertificate.builder().scheme("actic").maximumAge(three).build())
            .on(Day.decision())
            .build();
    for (Requirement requirement : List.of(wait, apart, held)) {
      refused(law, () -> requiring(requirement));
    }
    Award issued = AWARD.toBuilder().issue(Day.decision().plus(three)).build();
    refused(law, () -> COMDIX.toBuilder().awards(List.of(issued)).build());
    Validity started =
        AWARD.getValidity().orElseThrow().toBuilder().start(Day.decision().plus(three)).build();
    Award valid = AWARD.toBuilder().validity(started).build();
    refused(law, () -> COMDIX.toBuilder().awards(List.of(valid)).build());
  }

  private static Validity lasting(Period period) {
    return AWARD.getValidity().orElseThrow().toBuilder().lasts(period).build();
  }

  @Test
  void everyLimitOfARequirementIsEnforced() {
    MarkRequirement mark = mark("a", ComDix.area(1));
    refused("requirements must not be empty", () -> AllOf.of("all"));
    refused("count must be 1 or more, was 0", () -> AtLeastOf.of("none-of-one", 0, mark));
    refused("count must be at most the 1 requirements, was 2", () -> AtLeastOf.of("two", 2, mark));
    refused(
        "id must be lower-case letters and digits joined by - or .,"
            + " and not in-force, edition or validity, was 'edition'",
        () -> AllOf.of("edition", mark));
    refused(
        "id must be lower-case letters and digits joined by - or .,"
            + " and not in-force, edition or validity, was 'A'",
        () -> mark.toBuilder().id("A").build());
    refused("legalReference must not be blank", () -> mark.toBuilder().legalReference(" ").build());
    refused("nodes must not be empty", () -> EachNode.builder().id("e").cut(CUT).build());
    refused(
        "nodes must all be different, was digcomp@2.2/area/1 again",
        () -> EachNode.builder().id("e").cut(CUT).addNodes(ComDix.area(1), ComDix.area(1)).build());
    refused(
        "minimumYears must be from 1 to 150, was 151",
        () -> AgeRequirement.builder().id("a").minimumYears(151).on(DateName.CLOSING).build());
    refused(
        "count must be 1 or more, was 0",
        () -> SittingsRequirement.builder().id("s").comparison(Comparison.EQUAL).count(0).build());
    refused(
        "decimals must be from 0 to 20, was 21",
        () -> new Rounding(Rounding.Stage.POINTS, Rounding.Mode.FLOOR, 21));
    refused(
        "rounding must be of points where points are compared, was of percentage",
        () ->
            CUT.toBuilder()
                .measure(Cut.Measure.POINTS)
                .rounding(new Rounding(Rounding.Stage.PERCENTAGE, Rounding.Mode.FLOOR, 0))
                .build());
  }

  @Test
  void everyReferenceThatDoesNotResolveIsReportedWithItsPlace() {
    Ref nowhere = ComDix.EDITION.ref(Kind.AREA, "9");
    CertificationScheme scheme =
        requiring(
            AllOf.of(
                "all",
                EachNode.builder().id("e").addNodes(ComDix.area(1), nowhere).cut(CUT).build(),
                mark("m", ComDix.EDITION.ref(Kind.COMPETENCE, "1.1")),
                LevelRequirement.builder()
                    .id("l")
                    .atLeast(ComDix.EDITION.level("eight", "4"))
                    .build()));
    assertThat(scheme.resolve(ComDix.catalog()).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "comdix-intermediate@2022.1#/awards/0/requires/requirements/0/nodes/1: digcomp@2.2 has"
                + " no area 9; it has 1, 2, 3, 4, 5 [ref.unresolved]",
            "comdix-intermediate@2022.1#/awards/0/requires/requirements/1/node: digcomp@2.2 has no"
                + " competence; it has area [ref.unresolved]",
            "comdix-intermediate@2022.1#/awards/0/requires/requirements/2/atLeast: digcomp@2.2 has"
                + " no scale eight; it has four [ref.unresolved]");
  }

  @Test
  void anEditionNobodyHasIsReported() {
    assertThat(COMDIX.resolve(FrameworkCatalog.of()).problems())
        .extracting(Problem::getMessage)
        .containsExactly("the catalogue has no framework digcomp; it has none");
  }

  @Test
  void everySchemeThatComesWithTheSdkResolvesAndSaysItIllustrates() {
    for (CertificationScheme scheme : Schemes.all()) {
      assertThat(scheme.resolve(Shipped.catalog()).problems()).isEmpty();
      assertThat(scheme.isIllustrative()).isTrue();
      assertThat(scheme.getSources()).isNotEmpty();
    }
    assertThat(requiring(EveryRequirement.root()).resolve(ComDix.catalog()).isOk()).isTrue();
  }

  @Test
  void aSchemeIsFoundByItsIdentifier() {
    assertThat(Schemes.all()).extracting(CertificationScheme::getId).isEqualTo(Schemes.ids());
    assertThat(Schemes.ids()).isSortedAccordingTo(Comparator.comparing(VersionedId::toString));
    assertThatThrownBy(() -> Schemes.of(VersionedId.parse("comdix@1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("id must be one of [actic@2021.1, ")
        .hasMessageEndingWith(", was comdix@1");
  }

  @Test
  void theLastDayIsTheAnniversaryOrTheDayBeforeAsStated() {
    Validity anniversary = AWARD.getValidity().orElseThrow();
    LocalDate day = LocalDate.of(2026, 11, 21);
    assertThat(anniversary.daysFrom(day)).isEqualTo(DateRange.of(day, day.plusYears(5)));
    Validity before = anniversary.toBuilder().lastDay(LastDay.DAY_BEFORE).build();
    assertThat(before.daysFrom(day)).isEqualTo(DateRange.of(day, LocalDate.of(2031, 11, 20)));
  }

  @Test
  void leapDaysHaveTheAnniversaryThatIsStated() {
    LocalDate leap = LocalDate.of(2024, 2, 29);
    assertThat(LeapDay.FEBRUARY_28.anniversary(leap, 5)).isEqualTo("2029-02-28");
    assertThat(LeapDay.MARCH_1.anniversary(leap, 5)).isEqualTo("2029-03-01");
    assertThat(LeapDay.MARCH_1.anniversary(leap, 4)).isEqualTo("2028-02-29");
    assertThat(LeapDay.MARCH_1.anniversary(leap.minusDays(1), 5)).isEqualTo("2029-02-28");
  }
}
