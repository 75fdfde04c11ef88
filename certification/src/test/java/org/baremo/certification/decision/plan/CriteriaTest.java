package org.baremo.certification.decision.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** What awards ask for side by side, and which of it stands against them. */
class CriteriaTest {
  private static final Requirement PAPERS =
      AllOf.of("papers", Asked.fact("identity"), Asked.fact("fee"));

  private static Award award(String code, Requirement requirement) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requirement)
        .build();
  }

  private static Plan plan(Award... awards) {
    return Plan.of(
        Asked.scheme(Asked.fact("x")).toBuilder()
            .awards(List.of(awards))
            .build()
            .resolve(ComDix.catalog())
            .orThrow());
  }

  /** Facts that hold, and where there is a minus before them, do not. */
  private static Dossier facts(String... names) {
    Dossier.Builder dossier = Asked.empty().toBuilder();
    for (String name : names) {
      dossier.putFact(FactName.of(name.replace("-", "")), !name.startsWith("-"));
    }
    return dossier.build();
  }

  private static List<String> against(Plan plan, int award, Dossier dossier) {
    List<String> against = new ArrayList<>();
    Criteria criteria = plan.criteria();
    criteria.against(
        award,
        plan.encode(dossier),
        plan.at(ComDix.NOW),
        (criterion, verdict) -> against.add(criteria.requirement(criterion) + " " + verdict));
    return against;
  }

  private static List<String> criteria(Plan plan) {
    Criteria criteria = plan.criteria();
    return IntStream.range(0, criteria.size())
        .mapToObj(i -> criteria.award(i) + " " + criteria.requirement(i))
        .toList();
  }

  @Test
  void theyAreNumberedAsTheSchemeNamesThemAGroupBeforeItsMembers() {
    Plan plan =
        plan(
            award("high", AllOf.of("all", PAPERS, Asked.fact("passed"))),
            award(
                "low",
                AnyOf.builder()
                    .id("any")
                    .addRequirements(Asked.fact("one"), Asked.fact("two"))
                    .build()));
    assertThat(criteria(plan))
        .containsExactly("0 all", "0 papers", "0 identity", "0 fee", "0 passed", "1 any");
  }

  @Test
  void theDaysThatAnAwardIsGivenWithAreAskedForLast() {
    Award award =
        award("award", Asked.fact("passed")).toBuilder()
            .validity(
                Validity.builder()
                    .lasts(Period.ofYears(5))
                    .start(Day.of(DateName.REGISTRATION))
                    .lastDay(LastDay.DAY_BEFORE)
                    .build())
            .issue(Day.of(DateName.CLOSING))
            .build();
    assertThat(criteria(plan(award))).containsExactly("0 passed", "0 validity", "0 issue");
    assertThat(against(plan(award), 0, facts("passed"))).containsExactly("issue INDETERMINATE");
    Dossier closed =
        facts("passed").toBuilder().putDate(DateName.CLOSING, ComDix.REGISTERED).build();
    assertThat(against(plan(award), 0, closed)).isEmpty();
    Award issued = award.toBuilder().validity(Optional.empty()).build();
    assertThat(criteria(plan(issued))).containsExactly("0 passed", "0 issue");
    assertThat(against(plan(issued), 0, facts("passed"))).containsExactly("issue INDETERMINATE");
  }

  @Test
  void ofANestedGroupOnlyTheMembersStandAgainstTheAward() {
    Plan plan = plan(award("award", AllOf.of("all", PAPERS, Asked.fact("passed"))));
    assertThat(against(plan, 0, facts("identity", "-fee", "passed")))
        .containsExactly("fee NOT_MET");
    assertThat(against(plan, 0, facts("identity", "passed"))).containsExactly("fee INDETERMINATE");
    assertThat(against(plan, 0, facts("-identity", "-fee", "-passed")))
        .containsExactly("identity NOT_MET", "fee NOT_MET", "passed NOT_MET");
    assertThat(against(plan, 0, facts("identity", "fee", "passed"))).isEmpty();
  }

  @Test
  void aGroupOfAnotherKindStandsAgainstItAsOne() {
    Plan plan =
        plan(
            award(
                "award",
                AnyOf.builder()
                    .id("any")
                    .addRequirements(Asked.fact("one"), Asked.fact("two"))
                    .build()));
    assertThat(against(plan, 0, facts("-one", "-two"))).containsExactly("any NOT_MET");
    assertThat(against(plan, 0, facts("-one", "two"))).isEmpty();
  }

  @Test
  void aGroupOfWhichNoMemberStandsAgainstItMayStandAgainstItItself() {
    Requirement none =
        WhenRequirement.builder()
            .id("when")
            .condition(Asked.fact("fee"))
            .then(Asked.fact("paid"))
            .build();
    AllOf empty =
        AllOf.builder().id("empty").addRequirements(none).whenEmpty(WhenEmpty.NOT_MET).build();
    Plan plan = plan(award("award", AllOf.of("all", empty)));
    assertThat(against(plan, 0, facts("-fee"))).containsExactly("empty NOT_MET");
    assertThat(against(plan, 0, facts("fee", "-paid"))).containsExactly("when NOT_MET");
  }

  @Test
  void everyAwardHasItsOwn() {
    Plan plan =
        plan(
            award("high", Asked.fact("high")),
            award("middle", AllOf.of("all", Asked.fact("middle"))),
            award("low", Asked.fact("low")));
    Dossier dossier = facts("-high", "-middle", "-low");
    assertThat(against(plan, 0, dossier)).containsExactly("high NOT_MET");
    assertThat(against(plan, 1, dossier)).containsExactly("middle NOT_MET");
    assertThat(against(plan, 2, dossier)).containsExactly("low NOT_MET");
  }
}
