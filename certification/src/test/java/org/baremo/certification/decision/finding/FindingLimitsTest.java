package org.baremo.certification.decision.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.testing.Asked;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What no part of a finding can say, whoever wrote its document. */
class FindingLimitsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void observationsNameWhatTheySaw() {
    refused(
        "codes must not be blank",
        () -> new Observation.Coded(FactName.of("title"), List.of("eso", " ")));
    assertThat(new Observation.Coded(FactName.of("title"), List.of()).codes()).isEmpty();
    refused(
        "scheme must not be blank; award must not be blank; number must not be blank",
        () -> new Observation.Holds("", " ", "\t", Optional.empty()));
    refused(
        "attempt must not be blank; after must not be blank",
        () -> new Observation.Attempted(" ", DAY, Optional.of("")));
    assertThat(new Observation.Served(RoleName.of("examiner"), List.of(), List.of()).people())
        .isEmpty();
    refused(
        "people must not be blank",
        () -> new Observation.Served(RoleName.of("examiner"), List.of("p-1", ""), List.of()));
    refused(
        "person must not be blank",
        () -> new SharedDuty(" ", Optional.empty(), RoleName.of("trainer"), Optional.empty()));
    refused("award must not be blank", () -> new Observation.Awarded(" ", Verdict.MET));
    refused(
        "actor must not be blank; reason must not be blank",
        () -> new Observation.Overridden(Ruled.MET, "", RoleName.of("board"), " ", DAY));
    refused("shown must not be blank", () -> new Observation.Measured(Rational.ONE, ""));
    refused(
        "bounds must have a least or a most number",
        () -> new Observation.Bounded(Optional.empty(), Optional.empty()));
    refused(
        "least must be at most most 0, was 1",
        () -> new Observation.Bounded(Optional.of(Rational.ONE), Optional.of(Rational.ZERO)));
    refused("route must not be blank", () -> new Observation.ByRoute(" "));
    refused(
        "transition must be lower-case letters and digits joined by - or ., was 'Began before'",
        () -> new Observation.ByTransition("Began before", DAY));
  }

  @Test
  void demandsAreWithinTheirLimits() {
    refused(
        "count must be 0 or more, was -1", () -> new Demand.CountMembers(Comparison.AT_MOST, -1));
    assertThat(new Demand.CountMembers(Comparison.AT_MOST, 0).count()).isZero();
    refused("routes must not be empty", () -> new Demand.TakeRoute(List.of()));
    refused("routes must not be blank", () -> new Demand.TakeRoute(List.of("test", " ")));
    for (String percentage : List.of("-0.5", "100.5")) {
      refused(
          "percentage must be from 0 to 100, was " + percentage,
          () -> new Demand.MeetShare(Rational.parse(percentage), Optional.empty(), 1));
    }
    refused(
        "leastCount must be 0 or more, was -1",
        () -> new Demand.MeetShare(Rational.HUNDRED, Optional.empty(), -1));
    assertThat(new Demand.MeetShare(Rational.ZERO, Optional.empty(), 0).leastCount()).isZero();
  }

  @Test
  void noDistanceIsNegative() {
    refused(
        "distance must be 0 or more, was -0.001",
        () -> new Gap.Amount(Comparison.ABOVE, Rational.ONE, Rational.parse("-0.001")));
    assertThat(new Gap.Amount(Comparison.ABOVE, Rational.ONE, Rational.ZERO).distance())
        .isEqualTo(Rational.ZERO);
  }

  private static Route route(String code) {
    return Route.builder().code(code).requires(Asked.fact(code)).build();
  }

  private static Observation observed(String... stated) {
    RoutesRequirement routes =
        RoutesRequirement.builder().id("ways").addRoutes(route("test"), route("title")).build();
    var dossier = Asked.empty().toBuilder();
    for (String one : stated) {
      dossier.putFact(FactName.of(one.replace("-", "")), !one.startsWith("-"));
    }
    return Asked.finding(routes, dossier.build()).getObserved();
  }

  @Test
  void theFirstRouteThatIsMetIsTheOneThatWasTaken() {
    assertThat(observed("test", "title")).isEqualTo(new Observation.ByRoute("test"));
    assertThat(observed("test", "-title")).isEqualTo(new Observation.ByRoute("test"));
    assertThat(observed("-test", "title")).isEqualTo(new Observation.ByRoute("title"));
    assertThat(observed("-test", "-title")).isEqualTo(new Observation.Counted(0, 2));
  }
}
