package org.baremo.core.programme.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.person.PersonKey;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class CampaignTest {
  private static final SourceRef SOURCE = SourceRef.of("000", "paragraph 5");
  private static final OrganisationId X = OrganisationId.of("x");
  private static final OrganisationId Y = OrganisationId.of("y");
  private static final OrganisationId Z = OrganisationId.of("z");
  private static final Activity CONFERENCE =
      Activity.builder()
          .id("conference")
          .title("XVI Conference")
          .kind(ActivityKind.of("conference"))
          .source(SOURCE)
          .build();
  private static final Campaign CAMPAIGN =
      Campaign.builder()
          .id("week-2017")
          .title("ALL DIGITAL Week")
          .period(Period.parse("2017-03-27/2017-04-02"))
          .partner(X)
          .build();

  private static Participation.Keyed keyed(
      OrganisationId reporter, String scope, int from, int to, int... again) {
    List<PersonKey> keys = new ArrayList<>();
    IntStream.concat(IntStream.rangeClosed(from, to), IntStream.of(again))
        .forEach(n -> keys.add(new PersonKey(scope, Integer.toString(n))));
    return new Participation.Keyed("conference", reporter, keys);
  }

  @Test
  void attendancesTheNaiveSumAndDifferentPeopleAreThreeNumbers() {
    Turnout linked =
        Turnout.of(
            List.of(keyed(X, "all", 1, 10, 4), keyed(Y, "all", 8, 15), keyed(Z, "all", 14, 18)),
            Set.of());
    assertThat(linked.getAttendances()).isEqualTo(24);
    assertThat(linked.getNaiveSum()).isEqualTo(23);
    assertThat(linked.getPeople()).isEqualTo(CountBounds.exactly(18));
    assertThat(linked.getCoverage()).isEmpty();
    Turnout apart =
        Turnout.of(
            List.of(keyed(X, "x", 1, 10, 4), keyed(Y, "y", 8, 15), keyed(Z, "z", 14, 18)),
            Set.of());
    assertThat(apart.getPeople()).isEqualTo(new CountBounds(10, 23));
  }

  @Test
  void aBareNumberMayBeOnePersonManyTimes() {
    Turnout turnout =
        Turnout.of(
            List.of(
                keyed(X, "x", 1, 3),
                new Participation.Headcount("webinar", Y, 40),
                new Participation.Headcount("webinar", Z, 0)),
            Set.of(X, Y, Z, OrganisationId.of("w")));
    assertThat(turnout.getAttendances()).isEqualTo(43);
    assertThat(turnout.getPeople()).isEqualTo(new CountBounds(3, 43));
    assertThat(turnout.getCoverage()).contains(new Coverage(3, 4));
  }

  @Test
  void moreThanCanBeCountedIsRefusedAndNotWrappedAround() {
    Participation all = new Participation.Headcount("webinar", X, Long.MAX_VALUE);
    assertThatThrownBy(() -> Turnout.of(List.of(all, all), Set.of()))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void threeOfElevenReportingIsPartial() {
    Coverage coverage = new Coverage(3, 11);
    assertThat(coverage.share()).isEqualTo(Rational.of(3, 11));
    assertThat(coverage.isComplete()).isFalse();
    assertThat(new Coverage(11, 11).isComplete()).isTrue();
    assertThatThrownBy(() -> new Coverage(12, 11))
        .hasMessage("reported must be at most expected 11, was 12");
    assertThatThrownBy(() -> new Coverage(-1, 0))
        .hasMessage("reported must be 0 or more, was -1; expected must be 1 or more, was 0");
  }

  @Test
  void laws() {
    assertThatThrownBy(() -> Frame.parse("week-2017"))
        .hasMessage(
            "frame must be written kind:id with a kind of [campaign, pledge, programme], was"
                + " 'week-2017'");
    assertThat(CAMPAIGN.frame()).hasToString("campaign:week-2017");
    assertThat(Frame.parse("pledge:networks")).isEqualTo(new Frame(Frame.Kind.PLEDGE, "networks"));
    assertThatThrownBy(() -> ActivityKind.of("Talk"))
        .hasMessage("kind must be lower-case letters and digits joined by - or ., was 'Talk'");
    assertThatThrownBy(() -> CONFERENCE.toBuilder().id("X").title(" ").build())
        .hasMessage(
            "id must be lower-case letters and digits joined by - or ., was 'X'; title must not be"
                + " blank");
    assertThatThrownBy(() -> CAMPAIGN.toBuilder().edition(0).build())
        .hasMessage("edition must be 1 or more, was 0");
    assertThatThrownBy(() -> dissemination().toBuilder().reach(-1L).channel("").build())
        .hasMessage("channel must not be blank; reach must be 0 or more, was -1");
    assertThatThrownBy(() -> new Participation.Headcount("a b", X, -1))
        .hasMessage(
            "activity must be lower-case letters and digits joined by - or ., was 'a b';"
                + " attendances must be 0 or more, was -1");
    Turnout turnout = Turnout.of(List.of(keyed(X, "x", 1, 3)), Set.of());
    assertThatThrownBy(() -> turnout.toBuilder().naiveSum(4).build())
        .hasMessage("naiveSum must be at most attendances 3, was 4");
    assertThatThrownBy(() -> turnout.toBuilder().people(CountBounds.exactly(4)).build())
        .hasMessage("people must be at most naiveSum 3, were 4");
  }

  private static Dissemination dissemination() {
    return Dissemination.builder().id("press").channel("press release").source(SOURCE).build();
  }

  @Test
  void valuesKeepTheContract() {
    Frame frame = CAMPAIGN.frame();
    ValueContract.of(Frame.class, frame, Frame.parse("pledge:networks")).verify();
    ValueContract.of(ActivityKind.class, ActivityKind.of("talk"), ActivityKind.of("webinar"))
        .verify();
    ValueContract.of(
            Activity.class,
            CONFERENCE,
            CONFERENCE.toBuilder()
                .mode(AttendanceMode.HYBRID)
                .addFrames(frame, Frame.parse("pledge:networks"))
                .period(Period.parse("2017-03-31/2017-03-31"))
                .organiser(X)
                .build())
        .verify();
    Claim target =
        Claim.builder()
            .about("participants")
            .value(Rational.of(6_000))
            .unit(Unit.PERSON)
            .source(SOURCE)
            .build();
    ValueContract.of(
            Campaign.class,
            CAMPAIGN,
            CAMPAIGN.toBuilder().edition(8).addReporters(X, Y).addTargets(target).build())
        .verify();
    ValueContract.of(
            Dissemination.class,
            dissemination(),
            dissemination().toBuilder().reach(8_000_000L).addFrames(frame).build())
        .verify();
    ValueContract.of(
            Participation.class,
            keyed(X, "x", 1, 3),
            keyed(Y, "y", 1, 1),
            new Participation.Headcount("webinar", Y, 40))
        .verify();
    ValueContract.of(Coverage.class, new Coverage(3, 11), new Coverage(0, 1))
        .lawsBeyondAnnotations("reported", "at most expected")
        .lawsBeyondAnnotations("expected", "at least reported")
        .verify();
    ValueContract.of(
            Turnout.class,
            Turnout.of(List.of(keyed(X, "x", 1, 3, 3)), Set.of()),
            Turnout.of(List.of(keyed(X, "x", 1, 3)), Set.of(X, Y)))
        .lawsBeyondAnnotations("attendances", "at least naiveSum")
        .lawsBeyondAnnotations("naiveSum", "at least people, at most attendances")
        .verify();
  }
}
