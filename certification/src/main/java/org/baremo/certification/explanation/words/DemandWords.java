package org.baremo.certification.explanation.words;

import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Phrases;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;

/** The words for what was required. Immutable, thread-safe. */
public final class DemandWords {
  private final Lexicon words;
  private final RequirementWords requirements;
  private final DayWords days;
  private final Phrases<Demand> phrases =
      new Phrases<Demand>()
          .put(Demand.MakeCut.class, this::cut)
          .put(Demand.AttainLevel.class, this::level)
          .put(Demand.ReachAge.class, this::age)
          .put(Demand.HaveSittings.class, this::sittings)
          .put(Demand.Combine.class, this::combination)
          .put(Demand.BeWithin.class, this::within)
          .put(Demand.BeAbout.class, this::about)
          .put(Demand.HoldFact.class, this::fact)
          .put(Demand.HaveDay.class, this::day)
          .put(Demand.CountMembers.class, this::count)
          .put(Demand.MeetShare.class, this::share)
          .put(Demand.FollowCondition.class, this::condition)
          .put(Demand.TakeRoute.class, this::route)
          .put(Demand.InSomeStretch.class, this::some)
          .put(Demand.InEachStretch.class, this::each)
          .put(Demand.AsStated.class, this::asStated);

  /**
   * Makes the words ready.
   *
   * @param words the language
   */
  public DemandWords(Lexicon words) {
    this.words = words;
    this.requirements = new RequirementWords(words);
    this.days = new DayWords(words);
  }

  /**
   * Returns how each kind of demand is told.
   *
   * @return a phrase for every kind that there is
   */
  public Phrases<Demand> phrases() {
    return phrases;
  }

  /**
   * Returns what counts, of a node that need not make the test by itself.
   *
   * @param required what was asked of the node: a cut, a level or a test as stated
   * @return a clause
   */
  public String counted(Demand required) {
    return words.text("member.required", "test", test(required));
  }

  private String test(Demand required) {
    if (required instanceof Demand.MakeCut make) {
      return requirements.test(new NodeTest.MakesCut(make.cut()));
    }
    if (required instanceof Demand.AttainLevel level) {
      return requirements.test(new NodeTest.AttainsLevel(level.atLeast()));
    }
    NodesRequirement one = (NodesRequirement) ((Demand.AsStated) required).requirement();
    return requirements.test(one.getTest());
  }

  private String count(Demand.CountMembers members, Finding finding) {
    return words.text(
        "required.count." + members.comparison(),
        "number",
        members.count(),
        "count",
        finding.getParts().size());
  }

  private String share(Demand.MeetShare share, Finding finding) {
    String number = words.number(share.percentage());
    String text =
        share
            .rounding()
            .map(
                mode ->
                    words.text(
                        "required.share.rounded",
                        "number",
                        number,
                        "mode",
                        words.text("rounding." + mode)))
            .orElseGet(() -> words.text("required.share", "number", number));
    return share.leastCount() == 0
        ? text
        : words.text("required.share.least", "share", text, "count", share.leastCount());
  }

  private String condition(Demand.FollowCondition condition, Finding finding) {
    return words.text(
        condition.otherwise() ? "required.condition.otherwise" : "required.condition");
  }

  private String route(Demand.TakeRoute take, Finding finding) {
    return words.text(
        "required.route",
        "routes",
        words.or(
            take.routes().stream()
                .map(code -> words.titles().route(finding.getRequirement(), code))
                .toList()));
  }

  private String some(Demand.InSomeStretch some, Finding finding) {
    return words.text(
        "required.some-stretch." + some.lastDay(), "period", days.period(some.lasts()));
  }

  private String each(Demand.InEachStretch each, Finding finding) {
    String since = days.day(each.since());
    String period = days.period(each.lasts());
    String key = "required.each-stretch" + (each.unfinished().isPresent() ? ".begun" : "");
    String required =
        each.until()
            .map(
                until ->
                    words.text(
                        key + ".until", "period", period, "since", since, "until", days.day(until)))
            .orElseGet(() -> words.text(key, "period", period, "since", since));
    return words.contracted(
        each.allBut()
            .map(number -> words.counted("required.each-stretch.but", number, "required", required))
            .orElse(required));
  }

  /**
   * Returns what stretches of time are called of which something is asked.
   *
   * @param required what was asked
   * @return empty for what asks of no stretches
   */
  public Optional<String> stretches(Demand required) {
    if (required instanceof Demand.InSomeStretch some) {
      return Optional.of(words.text("group.some-stretch", "period", days.period(some.lasts())));
    }
    return required instanceof Demand.InEachStretch each
        ? Optional.of(words.text("group.each-stretch", "period", days.period(each.lasts())))
        : Optional.empty();
  }

  private String asStated(Demand.AsStated stated, Finding finding) {
    return words.contracted(requirements.phrases().of(stated.requirement(), finding));
  }

  private String cut(Demand.MakeCut make, Finding finding) {
    Cut cut = make.cut();
    String key = "required." + cut.getMeasure() + "." + cut.getComparison();
    return cut.getMeasure() == Cut.Measure.POINTS
        ? words.messages().counted(key, cut.getRequired().toString())
        : words.text(key, "number", words.number(cut.getRequired()));
  }

  private String level(Demand.AttainLevel level, Finding finding) {
    String name = words.level(level.atLeast());
    return level
        .stated()
        .map(
            stated ->
                words.text(
                    "required.level.stated",
                    "name",
                    words.messages().named("level", stated),
                    "level",
                    name))
        .orElseGet(() -> words.text("required.level", "level", name));
  }

  private String age(Demand.ReachAge age, Finding finding) {
    return words.counted("required.age", age.years(), "date", words.date(age.on()));
  }

  private String sittings(Demand.HaveSittings sittings, Finding finding) {
    return words.counted("required.sittings." + sittings.comparison(), sittings.count());
  }

  private String combination(Demand.Combine combine, Finding finding) {
    return words.counted("required." + combine.quantifier(), combine.count());
  }

  private String within(Demand.BeWithin within, Finding finding) {
    String first = words.day(within.days().getFirstDay());
    String date = words.date(within.date());
    return within
        .days()
        .getLastDay()
        .map(
            last ->
                words.text(
                    "required.within", "first", first, "last", words.day(last), "date", date))
        .orElseGet(() -> words.text("required.since", "first", first, "date", date));
  }

  private String about(Demand.BeAbout about, Finding finding) {
    return words.text("required.edition", "edition", about.edition());
  }

  private String fact(Demand.HoldFact hold, Finding finding) {
    return words.text("required.fact", "name", words.messages().named("fact", hold.fact()));
  }

  private String day(Demand.HaveDay have, Finding finding) {
    return words.contracted(words.text("required.date", "date", days.day(have.day())));
  }
}
