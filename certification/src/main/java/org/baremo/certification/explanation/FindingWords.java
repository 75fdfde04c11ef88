package org.baremo.certification.explanation;

import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** The words for what was observed, required and missing. */
final class FindingWords {
  private final Messages messages;

  FindingWords(Messages messages) {
    this.messages = messages;
  }

  String verdict(Verdict verdict) {
    return messages.text("verdict." + verdict);
  }

  String required(Demand demand) {
    if (demand instanceof Demand.MakeCut make) {
      return cut(make.cut());
    }
    if (demand instanceof Demand.AttainLevel level) {
      return messages.text("required.level", "level", level.atLeast());
    }
    if (demand instanceof Demand.ReachAge age) {
      return messages.text("required.age", "years", age.years(), "date", date(age.on()));
    }
    if (demand instanceof Demand.HaveSittings sittings) {
      return messages.counted(
          "required.sittings." + sittings.comparison(), String.valueOf(sittings.count()));
    }
    if (demand instanceof Demand.Combine combine) {
      return messages.counted("required." + combine.quantifier(), String.valueOf(combine.count()));
    }
    if (demand instanceof Demand.BeWithin within) {
      String key = within.days().getLastDay().isPresent() ? "required.within" : "required.since";
      return messages.text(
          key,
          "first",
          messages.day(within.days().getFirstDay()),
          "last",
          within.days().getLastDay().map(messages::day).orElse(""),
          "date",
          date(within.date()));
    }
    if (demand instanceof Demand.BeAbout about) {
      return messages.text("required.edition", "edition", about.edition());
    }
    if (demand instanceof Demand.HoldFact hold) {
      return messages.text("required.fact", "name", hold.fact());
    }
    return messages.text("required.date", "date", date(((Demand.HaveDate) demand).date()));
  }

  private String cut(Cut cut) {
    String key = "required." + cut.getMeasure() + "." + cut.getComparison();
    return messages.text(key, "number", number(cut.getRequired()));
  }

  String observed(Finding finding) {
    Observation observed = finding.getObserved();
    if (observed instanceof Observation.Marked marked) {
      return marked(finding, marked);
    }
    if (observed instanceof Observation.Stood stood) {
      return stood.standing() instanceof Standing.Attained attained
          ? messages.text("observed.level", "level", attained.level())
          : messages.text("observed.below");
    }
    if (observed instanceof Observation.Aged aged) {
      return messages.text("observed.age", "years", aged.years(), "date", messages.day(aged.on()));
    }
    if (observed instanceof Observation.Sat sat) {
      return messages.counted("observed.sittings", String.valueOf(sat.ids().size()));
    }
    if (observed instanceof Observation.OnDay onDay) {
      return messages.day(onDay.day());
    }
    if (observed instanceof Observation.OfEdition of) {
      return of.edition().toString();
    }
    if (observed instanceof Observation.Counted counted) {
      return messages.text(
          "observed.count", "met", counted.met(), "applicable", counted.applicable());
    }
    if (observed instanceof Observation.Stated stated) {
      return messages.text(
          stated.holds() ? "observed.fact" : "observed.no-fact", "name", stated.fact());
    }
    return nothing((Observation.Nothing) observed);
  }

  private String nothing(Observation.Nothing nothing) {
    Optional<String> detail = nothing.detail();
    String text =
        nothing.reason() == Observation.Reason.NO_DATE
            ? detail.map(this::date).orElse("")
            : detail.orElse("");
    return messages.text("observed." + nothing.reason(), "detail", text);
  }

  private String marked(Finding finding, Observation.Marked marked) {
    Mark mark = marked.mark();
    boolean points =
        finding.getRequired() instanceof Demand.MakeCut make
            && make.cut().getMeasure() == Cut.Measure.POINTS;
    return messages.text(
        points ? "observed.points" : "observed.mark",
        "value",
        number(mark.getValue()),
        "maximum",
        number(mark.getMaximum()),
        "unit",
        unit(mark, mark.getMaximum()),
        "percent",
        messages.number(marked.shown()));
  }

  String missing(Finding finding, Gap gap) {
    if (gap instanceof Gap.Until until) {
      return messages.text("missing.until", "date", messages.day(until.day()));
    }
    if (gap instanceof Gap.Members members) {
      return messages.counted("missing.members", String.valueOf(members.more()));
    }
    Gap.Points points = (Gap.Points) gap;
    return finding.getObserved() instanceof Observation.Marked marked
            && finding.getRequired() instanceof Demand.MakeCut make
        ? points(points, marked.mark(), make.cut())
        : "";
  }

  private String points(Gap.Points gap, Mark mark, Cut cut) {
    if (gap.missing().isEmpty()) {
      return messages.text("missing.unreachable");
    }
    Rational missing = gap.missing().get();
    String limit = gap.limit().map(this::number).orElse("");
    if (gap.smallest().isEmpty()) {
      return messages.counted(
          "missing.limit." + cut.getComparison(),
          missing.toString(),
          "unit",
          unit(mark, missing),
          "limit",
          limit);
    }
    Rational smallest = gap.smallest().get();
    boolean direct = gap.limit().isEmpty() || gap.limit().get().equals(smallest);
    return messages.counted(
        direct ? "missing.smallest" : "missing.smallest." + cut.getComparison(),
        missing.toString(),
        "unit",
        unit(mark, missing),
        "limit",
        limit,
        "smallest",
        number(smallest),
        "maximum",
        number(mark.getMaximum()));
  }

  private String unit(Mark mark, Rational number) {
    String form = number.equals(Rational.ONE) ? ".one" : ".other";
    String key = "unit." + mark.getUnit() + form;
    return messages.has(key) ? messages.text(key) : mark.getUnit();
  }

  private String date(Object name) {
    String key = "date." + name;
    return messages.has(key) ? messages.text(key) : messages.text("date.other", "name", name);
  }

  private String number(Rational number) {
    return messages.number(number.toString());
  }
}
