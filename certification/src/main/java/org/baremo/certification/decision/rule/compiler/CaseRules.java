package org.baremo.certification.decision.rule.compiler;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.award.OtherAwardRule;
import org.baremo.certification.decision.rule.award.UnitsRule;
import org.baremo.certification.decision.rule.day.DayRule;
import org.baremo.certification.decision.rule.day.PeriodRule;
import org.baremo.certification.decision.rule.held.Acceptance;
import org.baremo.certification.decision.rule.held.HeldRule;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.decision.rule.statement.CodeRule;
import org.baremo.certification.decision.rule.statement.SeparationRule;
import org.baremo.certification.decision.rule.stretch.EachStretchRule;
import org.baremo.certification.decision.rule.stretch.SomeStretchRule;
import org.baremo.certification.decision.rule.stretch.Stretches;
import org.baremo.certification.decision.rule.waiting.WaitRule;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.DatedEvidence;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;

/** Makes rules of requirements on days, people and papers. */
final class CaseRules {
  private final ResolvedScheme scheme;
  private final RuleCompiler compiler;
  private final Days days;

  CaseRules(ResolvedScheme scheme, RuleCompiler compiler) {
    this.scheme = scheme;
    this.compiler = compiler;
    this.days = new Days(scheme.scheme().getWorkingCalendar());
  }

  /** What reads the days of the scheme. */
  Days days() {
    return days;
  }

  Rule rule(Requirement requirement, String at) {
    if (requirement instanceof SomeStretch some) {
      Demand demand = new Demand.InSomeStretch(some.getLasts(), some.getLastDay());
      return new SomeStretchRule(
          RuleCompiler.head(some, at, Optional.empty(), demand),
          some,
          stretches(some, at),
          Verdict.of(some.getWhenEmpty()));
    } else if (requirement instanceof EachStretch each) {
      Demand demand = Demand.InEachStretch.of(each);
      return new EachStretchRule(
          RuleCompiler.head(each, at, Optional.empty(), demand),
          each,
          stretches(each, at),
          days,
          Verdict.of(each.getWhenEmpty()));
    }
    return plain(requirement, at);
  }

  /** What is asked of a stretch of time, ready to be judged in each. */
  private Stretches stretches(Requirement requirement, String at) {
    Requirement asked = requirement.parts().get(0);
    return new Stretches(
        compiler.compile(asked, at + requirement.pointer(0)),
        DatedEvidence.of(scheme.scheme().writtenOut(asked)));
  }

  private Rule plain(Requirement requirement, String at) {
    Rule.Head head =
        RuleCompiler.head(requirement, at, Optional.empty(), new Demand.AsStated(requirement));
    if (requirement instanceof DayRequirement day) {
      return new DayRule(head, day, days);
    } else if (requirement instanceof PeriodRequirement period) {
      return new PeriodRule(head, period, days);
    } else if (requirement instanceof CodeRequirement code) {
      return new CodeRule(head, code);
    } else if (requirement instanceof HeldRequirement held) {
      return new HeldRule(head, held, new Acceptance(scheme, held, days), days);
    } else if (requirement instanceof WaitRequirement wait) {
      return new WaitRule(head, wait, days);
    } else if (requirement instanceof SeparationRequirement apart) {
      return new SeparationRule(head, apart, days);
    } else if (requirement instanceof AwardRequirement award) {
      return new OtherAwardRule(head, compiler.award(place(award.getAward())));
    } else if (requirement instanceof UnitsRequirement units) {
      return new UnitsRule(
          head, units, compiler.units(place(units.getAward())), Verdict.of(units.getWhenEmpty()));
    }
    throw new IllegalStateException("no rule for " + requirement.getClass());
  }

  private int place(String code) {
    List<Award> awards = scheme.scheme().getAwards();
    for (int i = 0; i < awards.size(); i++) {
      if (awards.get(i).getCode().equals(code)) {
        return i;
      }
    }
    throw new IllegalStateException("no award " + code + " in " + scheme);
  }
}
