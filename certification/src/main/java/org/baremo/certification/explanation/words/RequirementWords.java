package org.baremo.certification.explanation.words;

import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Phrases;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.value.Rational;

/** The words for what a requirement that combines no others asks. Immutable, thread-safe. */
public final class RequirementWords {
  private final Lexicon words;
  private final DayWords days;
  private final QuantityWords quantities;
  private final RangeWords ranges;
  private final Phrases<Requirement> phrases =
      new Phrases<Requirement>()
          .put(CompareRequirement.class, this::compare)
          .put(WithinRequirement.class, this::within)
          .put(NodesRequirement.class, this::nodes)
          .put(DayRequirement.class, this::day)
          .put(PeriodRequirement.class, this::period)
          .put(CodeRequirement.class, this::code)
          .put(HeldRequirement.class, this::held)
          .put(WaitRequirement.class, this::waiting)
          .put(SeparationRequirement.class, this::separation)
          .put(AwardRequirement.class, this::award)
          .put(UnitsRequirement.class, this::units)
          .put(DefinedRequirement.class, this::defined);

  RequirementWords(Lexicon words) {
    this.words = words;
    this.days = new DayWords(words);
    this.quantities = new QuantityWords(words, days);
    this.ranges = new RangeWords(words);
  }

  Phrases<Requirement> phrases() {
    return phrases;
  }

  private String compare(CompareRequirement compare, Finding finding) {
    return words.text(
        "required.compare." + compare.getComparison(),
        "left",
        quantities.quantity(compare.getLeft()),
        "right",
        quantities.quantity(compare.getRight()));
  }

  private String within(WithinRequirement within, Finding finding) {
    return words.text(
        "required.interval",
        "of",
        quantities.quantity(within.getOf()),
        "interval",
        ranges.interval(within.getInterval()));
  }

  private String nodes(NodesRequirement nodes, Finding finding) {
    Rational number =
        nodes.getCount().map(Rational::of).or(nodes::getPercentage).orElse(Rational.ZERO);
    String required =
        words.counted(
            "required.nodes." + nodes.getQuantifier(),
            nodes.getNodes().size(),
            "test",
            test(nodes.getTest()),
            "number",
            words.number(number));
    return nodes.getQuantifier() == NodeQuantifier.AT_LEAST_SHARE
        ? least(nodes, rounded(nodes, required))
        : required;
  }

  private String rounded(NodesRequirement nodes, String required) {
    return nodes
        .getRounding()
        .map(mode -> words.text("rounding." + mode))
        .map(mode -> words.text("required.nodes.rounded", "required", required, "mode", mode))
        .orElse(required);
  }

  /** The least number is worth a word where it was stated, or may come of rounding. */
  private String least(NodesRequirement nodes, String required) {
    int least = nodes.getLeastCount().orElse(1);
    boolean matters = nodes.getLeastCount().isPresent() || nodes.getRounding().isPresent();
    return matters && least > 0
        ? words.text("required.nodes.least", "required", required, "count", least)
        : required;
  }

  String test(NodeTest test) {
    if (test instanceof NodeTest.MakesCut cut) {
      return cut(cut.cut());
    }
    if (test instanceof NodeTest.AttainsLevel level) {
      return words.text("test.level", "level", words.level(level.atLeast()));
    }
    if (test instanceof NodeTest.IsAttempted) {
      return words.text("test.attempted");
    }
    if (test instanceof NodeTest.IsExempt) {
      return words.text("test.exempt");
    }
    return ((NodeTest.IsCovered) test)
        .by()
        .map(by -> words.text("test.covered." + by))
        .orElseGet(() -> words.text("test.covered"));
  }

  private String cut(Cut cut) {
    String interval = ranges.number(cut.getComparison(), cut.getRequired());
    return cut.getMeasure() == Cut.Measure.POINTS
        ? words
            .messages()
            .counted("test.POINTS", cut.getRequired().toString(), "interval", interval)
        : words.text("test.PERCENTAGE", "interval", interval);
  }

  private String day(DayRequirement day, Finding finding) {
    return words.text(
        "required.day." + day.getComparison(),
        "day",
        days.day(day.getDay()),
        "other",
        days.day(day.getOther()));
  }

  private String period(PeriodRequirement period, Finding finding) {
    return words.text(
        "required.period",
        "day",
        days.day(period.getOn()),
        "name",
        words.messages().named("period", period.getPeriod()));
  }

  private String code(CodeRequirement code, Finding finding) {
    return words.text(
        "required.code",
        "name",
        words.messages().named("code", code.getFact()),
        "codes",
        words.or(words.values(code.getFact(), code.getOneOf())));
  }

  private String held(HeldRequirement held, Finding finding) {
    return new CertificateWords(words, days).held(held);
  }

  private String waiting(WaitRequirement waiting, Finding finding) {
    return new WaitWords(words, days).waiting(waiting);
  }

  private String separation(SeparationRequirement separation, Finding finding) {
    String role = role(separation.getRole());
    String roles = words.or(separation.getApartFrom().stream().map(this::role).toList());
    return separation
        .getWithin()
        .map(
            within ->
                words.text(
                    "required.separation.within",
                    "role",
                    role,
                    "roles",
                    roles,
                    "period",
                    days.period(within)))
        .orElseGet(() -> words.text("required.separation", "role", role, "roles", roles));
  }

  private String role(RoleName role) {
    return words.messages().named("role", role);
  }

  private String defined(DefinedRequirement defined, Finding finding) {
    return words.text(
        "required.defined", "definition", words.titles().requirement(defined.getDefinition()));
  }

  private String award(AwardRequirement award, Finding finding) {
    return words.text("required.award", "award", words.titles().award(award.getAward()));
  }

  private String units(UnitsRequirement asked, Finding finding) {
    String award = words.titles().award(asked.getAward());
    String number =
        words.text(
            "interval." + asked.getComparison(), "number", Integer.toString(asked.getCount()));
    return asked.getOf().isEmpty()
        ? words.text("required.units", "number", number, "award", award)
        : words.text(
            "required.units.of",
            "number",
            number,
            "award",
            award,
            "units",
            words.and(
                asked.getOf().stream()
                    .map(code -> words.titles().unit(asked.getAward(), code))
                    .toList()));
  }
}
