package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Circumstances.onOrBefore;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.any;
import static org.baremo.certification.scheme.fluent.Rules.award;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** What parts of a scheme say of each other: awards, rulings, later events, calendars. */
class SchemeLawsTest {
  private static final CertificationScheme COMDIX = Schemes.comdixIntermediate();
  private static final String CALENDAR =
      "workingCalendar must be there where working days are counted";
  private static final Period WORKING = Period.builder().workingDays(3).build();

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static Award giving(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  private static CertificationScheme of(Award... awards) {
    return COMDIX.toBuilder().awards(List.of(awards)).build();
  }

  @Test
  void anAwardThatAnotherRequiresIsThere() {
    of(giving("a", award("of-b", "b")), giving("b", fact("f")));
    refused(
        "award must be one of [b], was c",
        () -> of(giving("a", all("both", award("of-c", "c"), fact("f"))), giving("b", fact("g"))));
  }

  @Test
  void noAwardRequiresItselfThroughWhateverOthers() {
    refused(
        "award must not require itself, did a", () -> of(giving("a", any("or", award("x", "a")))));
    refused(
        "award must not require itself, did a; award must not require itself, did b; award must"
            + " not require itself, did c",
        () ->
            of(
                giving("a", award("of-b", "b")),
                giving("b", all("two", fact("f"), award("of-c", "c"))),
                giving("c", award("of-a", "a")),
                giving("d", award("also-of-a", "a"))));
  }

  @Test
  void aVetoMayLookAtAnAwardWithoutBeingOne() {
    CertificationScheme scheme = of(giving("a", fact("f")));
    Veto veto = Veto.builder().when(award("has-a", "a")).outcome(Veto.Outcome.PENDING).build();
    scheme.toBuilder().addVetoes(veto).build();
    Veto missing = Veto.builder().when(award("has-b", "b")).outcome(Veto.Outcome.PENDING).build();
    refused("award must be one of [a], was b", () -> scheme.toBuilder().addVetoes(missing).build());
  }

  @Test
  void rulingsAreOnRequirementsOfTheSchemeEachNamedOnce() {
    OverridePolicy policy =
        OverridePolicy.builder().requirement("f").addRoles(RoleName.of("director")).build();
    CertificationScheme scheme = of(giving("a", fact("f")));
    scheme.toBuilder().addOverridable(policy).build();
    refused(
        "requirement must be named once, was f again",
        () -> scheme.toBuilder().addOverridable(policy, policy).build());
    refused(
        "requirement must be one of the scheme, was g",
        () ->
            scheme.toBuilder().addOverridable(policy.toBuilder().requirement("g").build()).build());
  }

  @Test
  void anAwardReplacesAwardsOfTheScheme() {
    Award higher = giving("a", fact("f")).toBuilder().addReplaces("b").build();
    of(higher, giving("b", fact("g")));
    refused("replaces must name awards of the scheme, [a], was b", () -> of(higher));
  }

  @Test
  void everyLaterEventHasOneRule() {
    LifecycleRule appeal = LifecycleRule.builder().event(LifecycleEvent.APPEAL).build();
    refused(
        "event must be different for every rule, was appeal again",
        () -> COMDIX.toBuilder().lifecycle(List.of(appeal, appeal)).build());
  }

  @Test
  void aCalendarIsNeededHoweverDeepAWorkingDayStands() {
    Day moved = Day.decision().plus(WORKING);
    Day rolled = new Day.Before(Day.decision(), Period.ofMonths(1), Optional.of(Roll.NEXT));
    List<Day> days = new ArrayList<>(List.of(moved, rolled));
    days.add(new Day.Latest(List.of(Day.decision(), new Day.Earliest(List.of(moved)))));
    days.add(new Day.OfAttempt(Pick.LATEST, AttemptFilter.builder().since(moved).build()));
    for (Day day : days) {
      refused(CALENDAR, () -> of(giving("a", onOrBefore("in-time", Day.decision(), day))));
    }
    Quantity hours = TrainingHours.builder().since(moved).build();
    Quantity twice = new Quantity.Product(List.of(hours, hours));
    refused(CALENDAR + "; " + CALENDAR, () -> of(giving("a", number("hours", twice, atLeast(50)))));
  }
}
