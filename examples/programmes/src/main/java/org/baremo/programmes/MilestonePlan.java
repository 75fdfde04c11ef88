package org.baremo.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.pledge.Evidence;
import org.baremo.core.programme.pledge.Milestone;
import org.baremo.core.programme.pledge.Pledge;

/** S4: milestones that were planned, and what shows that any was reached. */
final class MilestonePlan implements Scenario {
  private static final String FILE = "s04-milestones.json";

  /** Evidence put to a milestone, to show what it changes. */
  record Attached(String milestone, Evidence evidence) {}

  /** The data file. */
  record Plan(
      List<LocalDate> days,
      LocalDate asOf,
      SourceRef narrativeEnd,
      SourceRef statuses,
      Attached attached,
      SourceRef made) {}

  @Override
  public String id() {
    return "S4";
  }

  @Override
  public String title() {
    return "Milestones: ten days that were planned, and nothing that shows they were kept";
  }

  @Override
  public Report run(Data data) {
    Pledge pledge = data.read(PledgeStructure.PLEDGE, Pledge.class);
    Plan plan = data.read(FILE, Plan.class);
    Report report = new Report(id(), title());
    List<Milestone> all = pledge.getMilestones();
    report.section("What is due by when; the source's “completion date” is a plan");
    for (LocalDate day : plan.days()) {
      List<Milestone> due = all.stream().filter(one -> one.isDue(day)).toList();
      report.derives("by %s: %s due".formatted(day, due.size()), sources(due));
    }
    LocalDate end = pledge.window("narrative").orElseThrow().period().lastDay();
    List<Milestone> late = all.stream().filter(one -> one.getPlanned().isAfter(end)).toList();
    report.warns(
        "%s are planned after %s, when the window of the text is over".formatted(late.size(), end),
        plan.narrativeEnd());
    late.forEach(
        one ->
            report.warns(
                "planned for %s: %s".formatted(one.getPlanned(), Texts.of(one.getTitle())),
                one.getSources()));
    report.section("As of %s, with the evidence there is".formatted(plan.asOf()));
    states(all, plan.asOf(), report, plan.statuses());
    report.section("As of %s, if there were evidence for one".formatted(plan.asOf()));
    List<Milestone> shown = all.stream().map(one -> with(one, plan.attached())).toList();
    states(shown, plan.asOf(), report, plan.made());
    achieved(shown, plan, report);
    return report;
  }

  /** The pledge with the evidence that was made up to show what evidence changes. */
  static Pledge withEvidence(Pledge pledge, Data data) {
    Attached attached = data.read(FILE, Plan.class).attached();
    return pledge.toBuilder()
        .milestones(pledge.getMilestones().stream().map(one -> with(one, attached)).toList())
        .build();
  }

  private static Milestone with(Milestone one, Attached attached) {
    return one.getId().equals(attached.milestone())
        ? one.toBuilder().addEvidence(attached.evidence()).build()
        : one;
  }

  private static void states(List<Milestone> all, LocalDate asOf, Report report, SourceRef source) {
    Map<Milestone.State, Long> counts =
        all.stream()
            .map(one -> one.state(asOf))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    counts.forEach((state, count) -> report.derives("%s %s".formatted(count, state), source));
    if (!counts.containsKey(Milestone.State.ACHIEVED)) {
      report.derives("0 ACHIEVED: a day that has passed shows nothing", source);
    }
  }

  private static void achieved(List<Milestone> all, Plan plan, Report report) {
    for (Milestone one : all) {
      one.daysEarly(plan.asOf())
          .ifPresent(
              early ->
                  report.derives(
                      "%s: shown on %s, planned for %s: %s"
                          .formatted(
                              Texts.of(one.getTitle()),
                              one.achieved(plan.asOf()).orElseThrow(),
                              one.getPlanned(),
                              early(early)),
                      plan.made(),
                      one.getSources().get(0)));
    }
  }

  private static String early(long days) {
    String size = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
    return days == 0
        ? "on the day"
        : (size + (days > 0 ? " early" : " late")).toLowerCase(Locale.ROOT);
  }

  private static List<SourceRef> sources(List<Milestone> milestones) {
    return milestones.stream().flatMap(one -> one.getSources().stream()).toList();
  }
}
