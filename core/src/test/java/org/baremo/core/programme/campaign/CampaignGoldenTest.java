package org.baremo.core.programme.campaign;

import java.util.List;
import java.util.Set;
import org.baremo.core.profile.Golden;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.person.PersonKey;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class CampaignGoldenTest {
  private static final SourceRef SOURCE = SourceRef.of("000", "paragraph 4");
  private static final OrganisationId PARTNER = OrganisationId.of("somos-digital");

  @Test
  void aCampaignIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(
        CampaignGoldenTest.class,
        "campaign",
        Campaign.builder()
            .id("week-2017")
            .title("ALL DIGITAL Week")
            .edition(8)
            .period(Period.parse("2017-03-27/2017-04-02"))
            .partner(PARTNER)
            .addReporters(OrganisationId.of("network-x"), OrganisationId.of("network-y"))
            .addTargets(
                Claim.builder()
                    .about("participants")
                    .value(Rational.of(6_000))
                    .unit(Unit.PERSON)
                    .source(SOURCE)
                    .build())
            .build());
  }

  @Test
  void anActivityIsWrittenAndReadAsInTheGoldenFile() {
    Golden.holds(
        CampaignGoldenTest.class,
        "activity",
        Activity.builder()
            .id("xvi-conference")
            .title("XVI Conference")
            .kind(ActivityKind.of("conference"))
            .mode(AttendanceMode.ON_SITE)
            .addFrames(Frame.parse("campaign:week-2017"), Frame.parse("pledge:networks"))
            .period(Period.parse("2017-03-31/2017-03-31"))
            .organiser(PARTNER)
            .source(SOURCE)
            .build());
  }

  @Test
  void aTurnoutIsWrittenAndReadAsInTheGoldenFile() {
    OrganisationId reporter = OrganisationId.of("network-x");
    Golden.holds(
        CampaignGoldenTest.class,
        "turnout",
        Turnout.of(
            List.of(
                new Participation.Keyed(
                    "webinar",
                    reporter,
                    List.of(
                        PersonKey.parse("x:1"), PersonKey.parse("x:1"), PersonKey.parse("x:2"))),
                new Participation.Headcount("webinar", PARTNER, 4)),
            Set.of(reporter, OrganisationId.of("network-y"))));
  }
}
