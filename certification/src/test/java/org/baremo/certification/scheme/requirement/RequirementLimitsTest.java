package org.baremo.certification.scheme.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What requirements refuse, what they are unless stated, and where their parts stand. */
class RequirementLimitsTest {
  private static final RoleName EXAMINER = RoleName.of("examiner");
  private static final RoleName TRAINER = RoleName.of("trainer");
  private static final Requirement PAID = Asked.fact("paid");
  private static final Requirement KNOWN = Asked.fact("known");

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void anAcceptedCertificateIsOfSomeSchemeAndTime() {
    LocalDate day = LocalDate.of(2026, 5, 1);
    AcceptedCertificate.Builder accepted =
        AcceptedCertificate.builder().scheme("icdl").since(day).until(day);
    assertThat(accepted.build().getUntil()).contains(day);
    refused(
        "until must not be before since 2026-05-01, was 2026-04-30",
        () -> accepted.build().toBuilder().until(day.minusDays(1)).build());
    refused(
        "units must all be different, was u again",
        () -> accepted.build().toBuilder().addUnits("u", "u").build());
    refused(
        "maximumAgeLastDay must be left out where there is no maximumAge",
        () -> accepted.build().toBuilder().maximumAgeLastDay(LastDay.ANNIVERSARY).build());
    refused(
        "scheme must not be blank; awards must not be blank; units must not be blank;"
            + " legalReference must not be blank",
        () ->
            AcceptedCertificate.builder()
                .scheme(" ")
                .addAwards("full", "")
                .addUnits("")
                .legalReference("\t")
                .build());
  }

  @Test
  void heldCertificatesAreAccepted() {
    refused(
        "accepted must not be empty",
        () -> HeldRequirement.builder().id("x").on(Day.decision()).build());
    HeldRequirement held =
        HeldRequirement.builder()
            .id("x")
            .addAccepted(AcceptedCertificate.builder().scheme("icdl").build())
            .on(Day.decision())
            .build();
    assertThat(held.getWhenStatusUnknown()).isEqualTo(WhenStatusUnknown.INDETERMINATE);
    assertThat(held.states()).containsExactly(HeldState.GOOD);
    refused(
        "states must all be different, was expired again",
        () -> held.standing(HeldState.EXPIRED, HeldState.EXPIRED));
    String law = "within must be left out where a good certificate is enough";
    refused(law, () -> held.within(Period.ofYears(1)));
    refused(law, () -> held.standing(HeldState.EXPIRED, HeldState.GOOD).within(Period.ofYears(1)));
    refused(
        "withinLastDay must be left out where there is no within",
        () -> held.toBuilder().withinLastDay(LastDay.ANNIVERSARY).build());
    assertThat(held.standing(HeldState.EXPIRED).within(Period.ofYears(1)).getWithin())
        .contains(Period.ofYears(1));
    assertThat(held.days()).containsOnlyKeys("/on");
  }

  private static CodeRequirement.Builder code(String... codes) {
    return CodeRequirement.builder().id("x").fact(FactName.of("title")).oneOf(List.of(codes));
  }

  @Test
  void codesAreThereAndDifferent() {
    refused("oneOf must not be empty", () -> code().build());
    refused("oneOf must not be blank", () -> code("eso", " ").build());
    refused("oneOf must all be different, was eso again", () -> code("eso", "fp", "eso").build());
    assertThat(code("eso", "fp").build().getWhenNotStated())
        .isEqualTo(WhenNotAssessed.INDETERMINATE);
  }

  @Test
  void aLevelIsOfANodeOrStatedAndNotBoth() {
    LevelRequirement level =
        LevelRequirement.builder()
            .id("x")
            .atLeast(ComDix.EDITION.level("four", "advanced"))
            .stated(FactName.of("jury"))
            .build();
    refused(
        "stated must be left out where a node is named",
        () -> level.toBuilder().node(ComDix.area(1)).build());
    level.toBuilder().stated(Optional.empty()).node(ComDix.area(1)).build();
  }

  private static Route route(String code) {
    return Route.builder().code(code).requires(Asked.fact(code)).build();
  }

  @Test
  void routesHaveDifferentCodes() {
    refused("routes must not be empty", () -> RoutesRequirement.builder().id("x").build());
    refused(
        "routes must have different codes",
        () ->
            RoutesRequirement.builder()
                .id("x")
                .addRoutes(route("test"), route("title"), route("test"))
                .build());
    refused(
        "code must be lower-case letters and digits joined by - or ., was 'By test'",
        () -> route("test").toBuilder().code("By test").build());
  }

  private static SeparationRequirement.Builder apart(RoleName... roles) {
    return SeparationRequirement.builder().id("x").role(EXAMINER).apartFrom(List.of(roles));
  }

  @Test
  void aRoleIsKeptApartFromOthersEachOnce() {
    refused("apartFrom must not be empty", () -> apart().build());
    refused(
        "apartFrom must not name the role itself, examiner",
        () -> apart(TRAINER, EXAMINER).build());
    refused(
        "apartFrom must all be different, was trainer again",
        () -> apart(TRAINER, TRAINER).build());
    refused(
        "apartFrom must not name the role itself, examiner; apartFrom must all be different, was"
            + " examiner again",
        () -> apart(EXAMINER, EXAMINER).build());
  }

  @Test
  void aWaitIsOfHoursOrOfAPeriod() {
    Period week = Period.ofDays(7);
    refused(
        "period must be there exactly where hours are not",
        () -> new Wait(Optional.empty(), Optional.empty()));
    refused(
        "period must be there exactly where hours are not",
        () -> new Wait(Optional.of(24), Optional.of(week)));
    refused("hours must be more than 0, was 0", () -> Wait.ofHours(0));
    refused("hours must be more than 0, was -1", () -> Wait.ofHours(-1));
    assertThat(Wait.ofHours(1).hours()).contains(1);
    assertThat(Wait.of(week).period()).contains(week);
  }

  @Test
  void waitsEscalateAndTheirScopeNamesEachThingOnce() {
    AttemptFilter any = AttemptFilter.builder().since(Day.decision()).build();
    refused("waits must not be empty", () -> WaitRequirement.builder().id("x").after(any).build());
    WaitRequirement wait =
        WaitRequirement.builder()
            .id("x")
            .after(any)
            .addWaits(Wait.ofHours(24), Wait.ofHours(48))
            .addScope(WaitScope.values())
            .build();
    assertThat(wait.days()).containsOnlyKeys("/after/since");
    refused(
        "scope must name each thing once", () -> wait.toBuilder().addScope(WaitScope.EXAM).build());
  }

  @Test
  void theLastWaitIsSomeTime() {
    WaitRequirement.Builder wait =
        WaitRequirement.builder().id("x").after(AttemptFilter.builder().build());
    Wait none = Wait.of(Period.builder().build());
    for (List<Wait> waits : List.of(List.of(none), List.of(Wait.ofHours(24), none))) {
      assertThatThrownBy(() -> wait.waits(waits).build())
          .isInstanceOfSatisfying(
              LawViolation.class,
              broken ->
                  assertThat(broken.breaches())
                      .containsExactly(
                          new LawViolation.Breach(
                              "/waits/" + (waits.size() - 1),
                              "waits must end with some time, as the last goes for every further"
                                  + " attempt, was no time")));
    }
    for (Period some :
        List.of(
            Period.ofYears(1),
            Period.ofMonths(1),
            Period.ofDays(1),
            Period.builder().workingDays(1).build())) {
      assertThat(wait.waits(List.of(none, Wait.of(some))).build().getWaits()).hasSize(2);
    }
  }

  private static NodesRequirement.Builder nodes(NodeQuantifier quantifier) {
    return NodesRequirement.builder()
        .id("x")
        .addNodes(ComDix.area(1), ComDix.area(2))
        .test(new NodeTest.IsAttempted())
        .quantifier(quantifier);
  }

  @Test
  void whatANumberOfNodesNeedsIsSaidExactlyWhereItIsUsed() {
    for (NodeQuantifier quantifier :
        List.of(NodeQuantifier.EXACTLY, NodeQuantifier.AT_LEAST, NodeQuantifier.AT_MOST)) {
      refused(
          "count must be there exactly for exactly, at-least and at-most",
          () -> nodes(quantifier).build());
      assertThat(nodes(quantifier).count(0).build().needed(9)).contains(Rational.ZERO);
      refused("count must be 0 or more, was -1", () -> nodes(quantifier).count(-1).build());
    }
    for (NodeQuantifier quantifier :
        List.of(NodeQuantifier.ALL, NodeQuantifier.ANY, NodeQuantifier.NONE)) {
      refused(
          "count must be there exactly for exactly, at-least and at-most",
          () -> nodes(quantifier).count(1).build());
      refused(
          "percentage must be there exactly for at-least-share",
          () -> nodes(quantifier).percentage(Rational.ONE).build());
      refused(
          "rounding must be left out but for at-least-share",
          () -> nodes(quantifier).rounding(Rounding.Mode.FLOOR).build());
      refused(
          "leastCount must be left out but for at-least-share",
          () -> nodes(quantifier).leastCount(1).build());
      assertThat(nodes(quantifier).build().needed(9)).isEmpty();
    }
  }

  @Test
  void aShareOfNodesIsFromNoneToAllOfThem() {
    NodesRequirement.Builder share = nodes(NodeQuantifier.AT_LEAST_SHARE);
    refused("percentage must be there exactly for at-least-share", share::build);
    for (String percentage : List.of("-0.5", "100.5")) {
      refused(
          "percentage must be from 0 to 100, was " + percentage,
          () ->
              nodes(NodeQuantifier.AT_LEAST_SHARE).percentage(Rational.parse(percentage)).build());
    }
    NodesRequirement all = share.percentage(Rational.HUNDRED).build();
    assertThat(all.needed(7)).contains(Rational.of(7));
    NodesRequirement none = all.toBuilder().percentage(Rational.ZERO).leastCount(0).build();
    assertThat(none.needed(7)).contains(Rational.ZERO);
  }

  @Test
  void aShareNeedsAtLeastOneUnlessTheSchemeSaysOtherwise() {
    ShareOf share =
        ShareOf.builder().id("x").percentage(Rational.of(30)).addRequirements(PAID, KNOWN).build();
    assertThat(share.needed(2)).isEqualTo(Rational.ONE);
    assertThat(share.needed(4)).isEqualTo(Rational.parse("1.2"));
    assertThat(share.toBuilder().leastCount(0).build().needed(2)).isEqualTo(Rational.parse("0.6"));
    assertThat(share.toBuilder().leastCount(2).build().needed(4)).isEqualTo(Rational.of(2));
    ShareOf floor = share.toBuilder().rounding(Rounding.Mode.FLOOR).build();
    assertThat(floor.needed(2)).isEqualTo(Rational.ONE);
    assertThat(floor.needed(9)).isEqualTo(Rational.of(2));
    assertThat(share.toBuilder().rounding(Rounding.Mode.CEILING).build().needed(9))
        .isEqualTo(Rational.of(3));
  }

  @Property(tries = 200)
  void aLargerShareOrMoreMembersNeverNeedFewer(
      @ForAll @IntRange(min = 0, max = 99) int percentage,
      @ForAll @IntRange(min = 1, max = 40) int members,
      @ForAll @IntRange(min = 0, max = 3) int least,
      @ForAll Rounding.Mode mode) {
    ShareOf share =
        ShareOf.builder()
            .id("x")
            .percentage(Rational.of(percentage))
            .rounding(mode)
            .leastCount(least)
            .addRequirements(PAID)
            .build();
    Rational needed = share.needed(members);
    assertThat(needed).isGreaterThanOrEqualTo(Rational.of(least));
    assertThat(needed.isWhole()).isTrue();
    assertThat(share.needed(members + 1)).isGreaterThanOrEqualTo(needed);
    assertThat(share.toBuilder().percentage(Rational.of(percentage + 1)).build().needed(members))
        .isGreaterThanOrEqualTo(needed);
  }

  @Test
  void everyBreachOfARequirementIsToldAtOnce() {
    refused(
        "id must be lower-case letters and digits joined by - or ., and not in-force, edition or"
            + " validity, was 'validity'; legalReference must not be blank; count must be 0 or"
            + " more, was -1; requirements must not be empty",
        () ->
            CountOf.builder()
                .id("validity")
                .legalReference("")
                .comparison(Comparison.EQUAL)
                .count(-1)
                .build());
  }

  @Test
  void theTitleAndTheSourceOfEveryRequirementCanBeStated() {
    LocalizedText title = LocalizedText.of("en", "Title");
    List<Requirement> seen = new ArrayList<>();
    EveryRequirement.scheme().getAwards().forEach(award -> everyOne(award.getRequires(), seen));
    assertThat(seen).extracting(Object::getClass).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    for (Requirement requirement : seen) {
      Requirement titled = requirement.titled(title);
      assertThat(titled.getTitle()).as("%s", requirement.getId()).contains(title);
      assertThat(titled.getId()).isEqualTo(requirement.getId());
      assertThat(titled.getLegalReference()).isEqualTo(requirement.getLegalReference());
      assertThat(titled.parts()).isEqualTo(requirement.parts());
      Requirement citing = requirement.citing("art. 7");
      assertThat(citing.getLegalReference()).as("%s", requirement.getId()).contains("art. 7");
      assertThat(citing.getTitle()).isEqualTo(requirement.getTitle());
      assertThat(citing.quantities()).isEqualTo(requirement.quantities());
      assertThat(citing.days()).isEqualTo(requirement.days());
      assertThat(citing.getClass()).isEqualTo(requirement.getClass());
    }
  }

  /** One of each kind. */
  private static void everyOne(Requirement requirement, List<Requirement> seen) {
    if (seen.stream().noneMatch(one -> one.getClass().equals(requirement.getClass()))) {
      seen.add(requirement);
    }
    requirement.parts().forEach(part -> everyOne(part, seen));
  }

  @Test
  void thePartsOfACombinationStandWhereItsDocumentHasThem() {
    AllOf all = AllOf.of("x", PAID, KNOWN);
    assertThat(all.parts()).containsExactly(PAID, KNOWN);
    assertThat(all.pointer(1)).isEqualTo("/requirements/1");
    RoutesRequirement routes =
        RoutesRequirement.builder().id("x").addRoutes(route("a"), route("b")).build();
    assertThat(routes.parts()).containsExactly(Asked.fact("a"), Asked.fact("b"));
    assertThat(routes.pointer(1)).isEqualTo("/routes/1/requires");
    WhenRequirement when =
        WhenRequirement.builder()
            .id("x")
            .condition(PAID)
            .then(KNOWN)
            .otherwise(Asked.fact("c"))
            .build();
    assertThat(when.parts()).containsExactly(PAID, KNOWN, Asked.fact("c"));
    assertThat(List.of(when.pointer(0), when.pointer(1), when.pointer(2)))
        .containsExactly("/condition", "/then", "/otherwise");
    WithinRequirement within =
        WithinRequirement.builder()
            .id("x")
            .of(Asked.stated("score"))
            .interval(Interval.builder().build())
            .build();
    assertThat(within.quantities()).containsExactly(Map.entry("/of", Asked.stated("score")));
    PeriodRequirement period =
        PeriodRequirement.builder()
            .id("x")
            .period(FactName.of("accreditation"))
            .on(Day.decision())
            .build();
    assertThat(period.days()).containsExactly(Map.entry("/on", Day.decision()));
    assertThat(PAID.parts()).isEmpty();
    assertThat(PAID.days()).isEmpty();
    assertThat(PAID.quantities()).isEmpty();
  }
}
