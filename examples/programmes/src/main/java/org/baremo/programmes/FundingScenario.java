package org.baremo.programmes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baremo.core.programme.figure.Claim;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.funding.Allocation;
import org.baremo.core.programme.funding.Allocator;
import org.baremo.core.programme.funding.Application;
import org.baremo.core.programme.funding.Award;
import org.baremo.core.programme.funding.Decision;
import org.baremo.core.programme.funding.Eligibility;
import org.baremo.core.programme.funding.FundingCall;
import org.baremo.core.programme.funding.Ranking;
import org.baremo.core.programme.funding.Reason;
import org.baremo.core.programme.funding.Waitlisted;
import org.baremo.core.programme.practice.GoodPractice;
import org.baremo.core.programme.territory.Territory;
import org.baremo.core.programme.territory.TerritoryId;
import org.baremo.core.value.Rational;

/** S9: a call for offices, from eligibility to awards, and whether its figures fit together. */
final class FundingScenario implements Scenario {
  /** The data file. */
  record Offices(
      FundingCall call,
      SourceRef budget,
      SourceRef perOffice,
      SourceRef ownShare,
      SourceRef onePerSector,
      List<Application> applications,
      Map<String, Rational> scores,
      List<String> tieBreak,
      SourceRef scoring,
      Claim upTo,
      Map<TerritoryId, Money> envelopes,
      long otherRegions,
      Money otherEnvelope,
      SourceRef envelopeSource,
      Period eventPeriod,
      SourceRef eventPeriodSource,
      GoodPractice practice,
      List<Territory> territories) {
    /** How many offices there are, as the practice reports it. */
    Claim offices() {
      return result("otd-offices");
    }

    /** How many events they hold, as the practice reports it. */
    Claim events() {
      return result("otd-granada-events");
    }

    private Claim result(String about) {
      return practice.getResults().stream()
          .filter(claim -> claim.getAbout().equals(about))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("practice must report " + about));
    }
  }

  @Override
  public String id() {
    return "S9";
  }

  @Override
  public String title() {
    return "Funding call: digital transformation offices";
  }

  @Override
  public Report run(Data data) {
    Offices offices = data.read("s09-funding-call.json", Offices.class);
    Report report = new Report(id(), title());
    rules(offices, report);
    eligibility(offices, report);
    selection(offices, report);
    new FundingFigures(offices, report).write();
    return report;
  }

  private static void rules(Offices offices, Report report) {
    FundingCall call = offices.call();
    report.section("The call");
    report.says("budget " + Shown.money(call.getBudget()), offices.budget());
    report.says(
        "aid from %s to %s an office"
            .formatted(Shown.money(call.getMinimumAid()), Shown.money(call.getMaximumAid())),
        offices.perOffice());
    report.says(
        "own share at least " + Shown.percent(call.getMinimumOwnShare(), 0), offices.ownShare());
    report.says(
        "at most %s per sector and region"
            .formatted(call.getMostPerSectorAndRegion().orElseThrow()),
        offices.onePerSector());
  }

  private static void eligibility(Offices offices, Report report) {
    report.section("Who is eligible (each application on its own)");
    Eligibility eligibility = Eligibility.of(offices.call());
    for (Application application : offices.applications()) {
      Decision decision = eligibility.decide(application);
      report.derives(
          "%s  %s → %s (own %s)  %s"
              .formatted(
                  name(application.getId()),
                  Shown.money(application.getEligibleBudget().orElseThrow()),
                  Shown.money(application.getAid().orElseThrow()),
                  own(application),
                  decision.status()),
          application.getSource(),
          offices.call().getSource());
      for (Reason reason : decision.reasons()) {
        report.warns(
            "   %s: %s; required: %s"
                .formatted(reason.code(), reason.observed(), reason.required()),
            application.getSource(),
            offices.call().getSource());
      }
    }
  }

  private static String name(String id) {
    return id.toUpperCase(Locale.ROOT);
  }

  private static String own(Application application) {
    Money budget = application.getEligibleBudget().orElseThrow();
    Rational own = Rational.ONE.minus(application.getAid().orElseThrow().dividedBy(budget));
    return Shown.percent(own, own.times(Rational.HUNDRED).isWhole() ? 0 : 2);
  }

  private static void selection(Offices offices, Report report) {
    report.section("Who is chosen (all applications together)");
    FundingCall call = offices.call().toBuilder().envelopes(offices.envelopes()).build();
    Allocation allocation =
        Allocator.allocate(
            call, offices.applications(), Ranking.of(offices.scores(), offices.tieBreak()));
    report.warns(
        "the order is the caller's: no source publishes criteria of selection", offices.scoring());
    report.says(
        "regional envelopes are applied, Andalucía first of them with "
            + Shown.money(
                offices.envelopes().getOrDefault(TerritoryId.of("andalucia"), call.getBudget())),
        offices.envelopeSource());
    for (Award award : allocation.awards()) {
      report.derives(
          "%s  rank %s  AWARD %s"
              .formatted(name(award.application()), award.rank(), Shown.money(award.aid())),
          offices.scoring());
    }
    for (Waitlisted waiting : allocation.waitlist()) {
      report.warns(
          "%s  rank %s  NOT SELECTED %s: %s"
              .formatted(
                  name(waiting.application()), waiting.rank(), waiting.cause(), waiting.detail()),
          offices.scoring(),
          offices.onePerSector());
    }
    report.derives(
        "awarded %s, left %s"
            .formatted(Shown.money(allocation.awarded()), Shown.money(allocation.remaining())),
        offices.budget(),
        offices.scoring());
  }
}
