package org.baremo.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.problem.Location;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Money;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.Quotient;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.funding.Feasibility;
import org.baremo.core.programme.funding.FundingCall;
import org.baremo.core.programme.practice.GoodPractice;
import org.baremo.core.programme.practice.Resource;
import org.baremo.core.programme.territory.Territories;
import org.baremo.core.programme.territory.TerritoryId;
import org.baremo.core.value.Rational;

/** Whether the figures that the sources state fit together. */
final class FundingFigures {
  private final FundingScenario.Offices offices;
  private final FundingCall call;
  private final Feasibility feasibility;
  private final Report report;

  FundingFigures(FundingScenario.Offices offices, Report report) {
    this.offices = offices;
    this.report = report;
    call = offices.call();
    feasibility = Feasibility.of(call);
  }

  void write() {
    report.section("Do the figures fit together?");
    counts();
    money();
    envelopes();
    financing();
    outputs();
  }

  private void counts() {
    long number = offices.offices().getValue().orElseThrow().numerator().longValueExact();
    report.says(number + " offices were selected", offices.offices().getSource());
    report.derives(
        "%s offices cost between %s and %s"
            .formatted(
                number,
                Shown.money(feasibility.lowestCost(number)),
                Shown.money(feasibility.highestCost(number))),
        offices.offices().getSource(),
        offices.perOffice());
    report.warns(
        "all at the most would exceed the budget by "
            + Shown.money(feasibility.highestCost(number).minus(call.getBudget())),
        offices.offices().getSource(),
        offices.perOffice(),
        offices.budget());
    report.derives(
        "average ceiling of an office: " + Shown.money(feasibility.averageCeiling(number)),
        offices.offices().getSource(),
        offices.budget());
    long top = feasibility.mostAtMaximum(number);
    Money together = call.getMaximumAid().times(top).plus(call.getMinimumAid().times(number - top));
    report.derives(
        "if there are two amounts only: at most %s × %s + %s × %s = %s"
            .formatted(
                top,
                Shown.money(call.getMaximumAid()),
                number - top,
                Shown.money(call.getMinimumAid()),
                Shown.money(together)),
        offices.perOffice(),
        offices.budget());
    CountBounds capacity = feasibility.capacity();
    report.derives(
        "the budget pays for %s offices (all at the most) to %s (all at the least)"
            .formatted(capacity.lower(), capacity.upper()),
        offices.budget(),
        offices.perOffice());
    report.says(
        "announced were up to %s: the same"
            .formatted(Shown.number(offices.upTo().getValue().orElseThrow())),
        offices.upTo().getSource());
  }

  private void money() {
    report.derives(
        "the whole aid goes with eligible budgets of at least %s, of which applicants pay %s"
            .formatted(
                Shown.money(feasibility.leastEligibleBudget()),
                Shown.money(feasibility.leastOwnContribution())),
        offices.budget(),
        offices.ownShare());
  }

  private void envelopes() {
    // Madrid is one of the other regions; it has an entry of its own because somebody applies.
    List<Money> named = new ArrayList<>();
    new LinkedHashMap<>(offices.envelopes())
        .forEach(
            (region, amount) -> {
              if (!amount.equals(offices.otherEnvelope())) {
                named.add(amount);
              }
            });
    Money sum =
        Money.sum(named, call.currency())
            .plus(offices.otherEnvelope().times(offices.otherRegions()));
    report.derives(
        "regional envelopes: %s and %s others at %s = %s"
            .formatted(
                named.stream().map(Shown::money).toList(),
                offices.otherRegions(),
                Shown.money(offices.otherEnvelope()),
                Shown.money(sum)),
        offices.envelopeSource());
  }

  private void financing() {
    List<Resource> resources = offices.practice().getResources();
    for (Resource each : resources) {
      report.says(
          "financed by %s: %s"
              .formatted(each.name(), each.amount().map(Shown::money).orElse("no amount stated")),
          each.source());
    }
    report.warns(
        "one fund and the programme through which it pays: %s, not %s"
            .formatted(Shown.money(call.getBudget()), Shown.money(call.getBudget().times(2))),
        resources.stream().map(Resource::source).toList());
  }

  private void outputs() {
    report.section("Events of the two offices in Granada");
    SourceRef[] sources =
        Stream.of(offices.events().getSource(), offices.eventPeriodSource())
            .toArray(SourceRef[]::new);
    Rational events = offices.events().getValue().orElseThrow();
    Period period = offices.eventPeriod();
    report.says("more than %s events, %s".formatted(Shown.number(events), period), sources);
    report.derives(
        "held jointly: more than %s a month over %s calendar months, %s over %s"
            .formatted(
                Shown.decimal(events.dividedBy(Rational.of(period.calendarMonths())), 2),
                period.calendarMonths(),
                Shown.number(events.dividedBy(Rational.of(period.monthsBetween()))),
                period.monthsBetween()),
        sources);
    report.warns(
        "if each office holds as many: more than %s; the source does not say which"
            .formatted(Shown.number(events.times(Rational.of(2)))),
        sources);
    places();
    Money least = call.getMinimumAid().times(2);
    Money most = call.getMaximumAid().times(2);
    Quantity held = offices.events().quantity().orElseThrow();
    Quotient aid = Quotient.of(least, held).or(Quotient.of(most, held));
    report.derives(
        "if the two hold %s to %s of aid, an event costs less than €%s to €%s of it"
            .formatted(
                Shown.money(least),
                Shown.money(most),
                Shown.decimal(aid.lower().orElseThrow(), 2),
                Shown.decimal(aid.upper().orElseThrow(), 2)),
        offices.events().getSource(),
        offices.perOffice());
  }

  /** Whose the practice is, and where its results were seen. */
  private void places() {
    GoodPractice practice = offices.practice();
    Territories territories =
        Territories.of(offices.territories(), Location.of("s09-funding-call.json", "/territories"))
            .orThrow();
    List<SourceRef> sources = new ArrayList<>(practice.getSources());
    sources.add(offices.events().getSource());
    Optional<Boolean> elsewhere = practice.isEvidencedElsewhere(territories);
    if (elsewhere.isEmpty()) {
      report.warns("the sources do not tell whether owner and evidence are of one place", sources);
    } else if (elsewhere.get()) {
      report.warns(
          "the practice is owned in %s and its evidence is from %s: an owner's region is no"
                  .formatted(
                      named(practice.getOwnerTerritory(), territories),
                      named(practice.getEvidenceLocation(), territories))
              + " applicant's",
          sources);
    } else {
      report.says("the practice is owned where its evidence is from", sources);
    }
  }

  private static String named(Optional<TerritoryId> territory, Territories territories) {
    return territory.flatMap(territories::find).orElseThrow().name();
  }
}
