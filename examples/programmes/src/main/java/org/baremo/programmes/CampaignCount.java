package org.baremo.programmes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.programme.campaign.Activity;
import org.baremo.core.programme.campaign.Campaign;
import org.baremo.core.programme.campaign.Coverage;
import org.baremo.core.programme.campaign.Dissemination;
import org.baremo.core.programme.campaign.Frame;
import org.baremo.core.programme.campaign.Participation;
import org.baremo.core.programme.campaign.Turnout;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.person.PersonKey;
import org.baremo.core.value.Rational;

/** S10: who took part in a campaign, counted once. */
final class CampaignCount implements Scenario {
  /** The data file. */
  record Week(
      Campaign campaign,
      SourceRef campaignPeriod,
      SourceRef networks,
      List<Participation> participations,
      SourceRef toy,
      Claim pledgeCitizens,
      List<Activity> activities,
      SourceRef sameActivity,
      List<Dissemination> dissemination,
      SourceRef releases) {}

  @Override
  public String id() {
    return "S10";
  }

  @Override
  public String title() {
    return "Campaign: attendances, people, and those who were only reached";
  }

  @Override
  public Report run(Data data) {
    Week week = data.read("s10-campaign.json", Week.class);
    Report report = new Report(id(), title());
    people(week, report);
    pledge(week, report);
    activities(week, report);
    reached(week, report);
    return report;
  }

  private static void people(Week week, Report report) {
    report.section("Who took part");
    Set<OrganisationId> reporters = week.campaign().getReporters();
    Turnout linked = Turnout.of(week.participations(), reporters);
    report.derives("attendances: " + Shown.whole(linked.getAttendances()), week.toy());
    report.derives(
        "sum of what each network counts: " + Shown.whole(linked.getNaiveSum()), week.toy());
    report.derives(
        "different people, keys can be linked: " + Shown.bounds(linked.getPeople()), week.toy());
    Turnout apart = Turnout.of(unlinked(week.participations()), reporters);
    report.derives(
        "different people, keys cannot be linked: " + Shown.bounds(apart.getPeople()), week.toy());
    Claim target = week.campaign().getTargets().get(0);
    report.says("target, not a result: " + Words.claim(target), target.getSource());
    Rational wanted = target.getValue().orElseThrow();
    report.derives(
        "%s of %s = %s of the target"
            .formatted(
                Shown.bounds(linked.getPeople()),
                Shown.number(wanted),
                Shown.percent(Rational.of(linked.getPeople().lower()).dividedBy(wanted), 1)),
        week.toy(),
        target.getSource());
    Coverage coverage = linked.getCoverage().orElseThrow();
    report.warns(
        "%s of %s networks reported = %s: every total above is %s"
            .formatted(
                coverage.reported(),
                coverage.expected(),
                Shown.percent(coverage.share(), 2),
                coverage.isComplete() ? "COMPLETE" : "PARTIAL"),
        week.networks(),
        week.toy());
  }

  /** The same people under keys that every network made for itself. */
  private static List<Participation> unlinked(List<Participation> participations) {
    return participations.stream().map(CampaignCount::unlinked).toList();
  }

  private static Participation unlinked(Participation participation) {
    if (participation instanceof Participation.Keyed keyed) {
      List<PersonKey> own =
          keyed.keys().stream()
              .map(key -> new PersonKey(keyed.reporter().value(), key.pseudonym()))
              .toList();
      return new Participation.Keyed(keyed.activity(), keyed.reporter(), own);
    }
    return participation;
  }

  private static void pledge(Week week, Report report) {
    report.section("Campaign and pledge together");
    Claim target = week.campaign().getTargets().get(0);
    report.says(
        Words.claim(week.pledgeCitizens()) + " to be trained", week.pledgeCitizens().getSource());
    CountBounds both = count(target).union(count(week.pledgeCitizens()));
    report.derives(
        "campaign and pledge, linkage unknown: different people in " + Shown.bounds(both),
        target.getSource(),
        week.pledgeCitizens().getSource());
  }

  private static CountBounds count(Claim claim) {
    return CountBounds.exactly(claim.getValue().orElseThrow().numerator().longValueExact());
  }

  private static void activities(Week week, Report report) {
    report.section("One activity, two frames");
    Set<Frame> frames = new LinkedHashSet<>();
    for (Activity activity : week.activities()) {
      boolean inside =
          activity.getPeriod().orElseThrow().toDateRange().getLastDay().stream()
              .allMatch(week.campaign().getPeriod()::contains);
      report.says(
          "%s, %s: %s the campaign's %s"
              .formatted(
                  activity.getTitle(),
                  activity.getPeriod().orElseThrow().firstDay(),
                  inside ? "inside" : "outside",
                  week.campaign().getPeriod()),
          activity.getSource(),
          week.campaignPeriod());
      frames.addAll(activity.getFrames());
    }
    report.derives("activities in all: " + week.activities().size(), week.sameActivity());
    for (Frame frame : frames) {
      long within = week.activities().stream().filter(a -> a.getFrames().contains(frame)).count();
      report.derives("activities under %s: %s".formatted(frame, within), week.sameActivity());
    }
  }

  private static void reached(Week week, Report report) {
    report.section("Reach is not participation");
    for (Dissemination action : week.dissemination()) {
      report.says(
          "%s: %s contacts; participants added: 0"
              .formatted(
                  action.getChannel(), action.getReach().map(Shown::whole).orElse("unreported")),
          week.releases(),
          action.getSource());
    }
  }
}
