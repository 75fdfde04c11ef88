package org.baremo.certification.explanation.words;

import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.SharedDuty;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Phrases;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Mark;

/** The words for what was observed. Immutable, thread-safe. */
public final class ObservationWords {
  private final Lexicon words;
  private final Phrases<Observation> phrases =
      new Phrases<Observation>()
          .put(Observation.Marked.class, this::marked)
          .put(Observation.Stood.class, this::stood)
          .put(Observation.Aged.class, this::aged)
          .put(Observation.Sat.class, this::sat)
          .put(Observation.OnDay.class, this::onDay)
          .put(Observation.ByTransition.class, this::byTransition)
          .put(Observation.Coded.class, this::coded)
          .put(Observation.Holds.class, this::holds)
          .put(Observation.Attempted.class, this::attempted)
          .put(Observation.Served.class, this::served)
          .put(Observation.Awarded.class, this::awarded)
          .put(Observation.Overridden.class, this::overridden)
          .put(Observation.OfEdition.class, this::ofEdition)
          .put(Observation.Counted.class, this::counted)
          .put(Observation.Stated.class, this::stated)
          .put(Observation.Measured.class, this::measured)
          .put(Observation.Bounded.class, this::bounded)
          .put(Observation.ByRoute.class, this::byRoute)
          .put(Observation.Conditioned.class, this::conditioned)
          .put(Observation.Stand.class, this::stand)
          .put(Observation.Nothing.class, this::nothing);

  /**
   * Makes the words ready.
   *
   * @param words the language
   */
  public ObservationWords(Lexicon words) {
    this.words = words;
  }

  /**
   * Returns how each kind of observation is told.
   *
   * @return a phrase for every kind that there is
   */
  public Phrases<Observation> phrases() {
    return phrases;
  }

  private String marked(Observation.Marked marked, Finding finding) {
    Mark mark = marked.mark();
    boolean points =
        finding.getRequired() instanceof Demand.MakeCut make
            && make.cut().getMeasure() == Cut.Measure.POINTS;
    return words.text(
        points ? "observed.points" : "observed.mark",
        "value",
        words.number(mark.getValue()),
        "maximum",
        words.number(mark.getMaximum()),
        "unit",
        words.unit(mark.getUnit(), mark.getMaximum()),
        "percent",
        words.messages().number(marked.shown()));
  }

  private String stood(Observation.Stood stood, Finding finding) {
    return stood.standing() instanceof Standing.Attained attained
        ? words.text("observed.level", "level", words.level(attained.level()))
        : words.text("observed.below");
  }

  private String aged(Observation.Aged aged, Finding finding) {
    return words.counted("observed.age", aged.years(), "date", words.day(aged.on()));
  }

  private String sat(Observation.Sat sat, Finding finding) {
    return words.counted("observed.sittings", sat.ids().size());
  }

  private String onDay(Observation.OnDay onDay, Finding finding) {
    return words.day(onDay.day());
  }

  private String byTransition(Observation.ByTransition by, Finding finding) {
    return words.text("observed.transition", "name", by.transition(), "date", words.day(by.day()));
  }

  private String coded(Observation.Coded coded, Finding finding) {
    String name = words.messages().named("code", coded.fact());
    return coded.codes().isEmpty()
        ? words.text("observed.codes.none", "name", name)
        : words.text(
            "observed.codes",
            "name",
            name,
            "codes",
            words.and(words.values(coded.fact(), coded.codes())));
  }

  private String holds(Observation.Holds holds, Finding finding) {
    String held =
        words.text(
            "observed.certificate",
            "certificate",
            words.accepted(holds.scheme(), holds.award()),
            "number",
            holds.number());
    return holds
        .state()
        .map(state -> words.text("held." + state))
        .map(state -> words.text("observed.certificate.state", "held", held, "state", state))
        .orElse(held);
  }

  private String attempted(Observation.Attempted attempted, Finding finding) {
    String day = words.day(attempted.day());
    String id = attempted.attempt();
    return attempted
        .after()
        .map(after -> words.text("observed.attempt.after", "id", id, "date", day, "after", after))
        .orElseGet(() -> words.text("observed.attempt", "id", id, "date", day));
  }

  private String served(Observation.Served served, Finding finding) {
    String role = role(served.role());
    if (served.people().isEmpty()) {
      return words.text("observed.duties.nobody", "role", role);
    }
    String people = words.and(served.people());
    return served.shared().isEmpty()
        ? words.text("observed.duties", "role", role, "people", people)
        : words.text(
            "observed.duties.shared",
            "role",
            role,
            "people",
            people,
            "both",
            words.and(served.shared().stream().map(one -> both(one, role)).toList()));
  }

  /** Which two roles somebody had, each with its day where that is known. */
  private String both(SharedDuty shared, String role) {
    return words.text(
        "observed.duties.both",
        "person",
        shared.person(),
        "own",
        on(role, shared.on()),
        "other",
        on(role(shared.role()), shared.other()));
  }

  private String on(String role, Optional<LocalDate> day) {
    return day.map(one -> words.text("observed.duties.on", "role", role, "date", words.day(one)))
        .orElse(role);
  }

  private String role(RoleName role) {
    return words.messages().named("role", role);
  }

  private String awarded(Observation.Awarded awarded, Finding finding) {
    return words.text(
        "award",
        "award",
        words.titles().award(awarded.award()),
        "verdict",
        words.text("verdict." + awarded.verdict()));
  }

  private String overridden(Observation.Overridden overridden, Finding finding) {
    return words.text(
        "observed.override." + overridden.ruled(),
        "actor",
        overridden.actor(),
        "role",
        role(overridden.role()),
        "date",
        words.day(overridden.on()),
        "reason",
        overridden.reason());
  }

  private String ofEdition(Observation.OfEdition of, Finding finding) {
    return of.edition().toString();
  }

  private String counted(Observation.Counted counted, Finding finding) {
    if (finding.getRequired() instanceof Demand.InSomeStretch
        || finding.getRequired() instanceof Demand.InEachStretch) {
      return counted.applicable() == 0
          ? words.text("observed.stretches.none")
          : words.counted("observed.stretches", counted.applicable(), "met", counted.met());
    }
    return words.text("observed.count", "met", counted.met(), "applicable", counted.applicable());
  }

  private String stated(Observation.Stated stated, Finding finding) {
    return words.text(
        stated.holds() ? "observed.fact" : "observed.no-fact",
        "name",
        words.messages().named("fact", stated.fact()));
  }

  private String measured(Observation.Measured measured, Finding finding) {
    return words.text("observed.number", "number", words.messages().number(measured.shown()));
  }

  private String bounded(Observation.Bounded bounded, Finding finding) {
    String least = bounded.least().map(words::readable).orElse("");
    String most = bounded.most().map(words::readable).orElse("");
    String ends = least.isEmpty() ? "most" : most.isEmpty() ? "least" : "both";
    return words.text("observed.bounds." + ends, "least", least, "most", most);
  }

  private String byRoute(Observation.ByRoute by, Finding finding) {
    return words.text(
        "observed.route", "route", words.titles().route(finding.getRequirement(), by.route()));
  }

  private String conditioned(Observation.Conditioned conditioned, Finding finding) {
    boolean isDefined =
        finding.getRequired() instanceof Demand.AsStated stated
            && stated.requirement() instanceof DefinedRequirement;
    String key = isDefined ? "observed.defined." : "observed.condition.";
    return words.text(key + conditioned.verdict());
  }

  private String stand(Observation.Stand stand, Finding finding) {
    return words.text("observed.state." + stand.state());
  }

  private String nothing(Observation.Nothing nothing, Finding finding) {
    boolean isOfRole =
        nothing.reason() == Observation.Reason.INCOMPLETE
            && finding.getRequired() instanceof Demand.AsStated stated
            && stated.requirement() instanceof SeparationRequirement;
    return isOfRole
        ? words.text(
            "observed.INCOMPLETE",
            "detail",
            words.messages().named("role", nothing.detail().orElse("")))
        : nothing(nothing);
  }

  /** Why there is nothing to compare. */
  String nothing(Observation.Nothing nothing) {
    String detail = nothing.detail().orElse("");
    String name =
        switch (nothing.reason()) {
          case NO_DATE -> words.date(detail);
          case NO_FACT -> words.messages().named("fact", detail);
          case NO_CODE -> words.messages().named("code", detail);
          case NO_PERIOD -> words.messages().named("period", detail);
          case CALENDAR_ENDS, NOT_YET_COME ->
              detail.isEmpty() ? detail : words.day(LocalDate.parse(detail));
          case NO_ROLE -> words.messages().named("role", detail);
          case NO_NUMBER -> words.messages().named("number", detail);
          case NO_STATED_LEVEL -> words.messages().named("level", detail);
          case BELOW_BANDS -> words.messages().number(detail);
          default -> detail;
        };
    boolean isOfAttempt =
        nothing.reason() == Observation.Reason.NOT_YET_MARKED && nothing.detail().isPresent();
    return words.text(
        "observed." + nothing.reason() + (isOfAttempt ? ".attempt" : ""), "detail", name);
  }
}
