package org.baremo.certification.decision.rule.award;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.scheme.award.AwardUnit;

/**
 * The units of one award made ready to judge cases, apart from the award itself: it may ask for a
 * number of them, and they for it. Never changed once the scheme is compiled; thread-safe from then
 * on.
 */
public final class UnitRules {
  private final List<AwardUnit> units;
  private final List<Rule> rules;

  /**
   * Begins with no rule.
   *
   * @param units of the award
   */
  public UnitRules(List<AwardUnit> units) {
    this.units = units;
    this.rules = new ArrayList<>(units.size());
  }

  /**
   * Adds the rule on what the next unit requires.
   *
   * @param rule in the order of the units
   */
  public void add(Rule rule) {
    rules.add(rule);
  }

  List<AwardUnit> units() {
    return units;
  }

  /** What each unit came to, judged once for a case; empty where the award has none. */
  List<UnitFinding> judged(Case facts) {
    return units.isEmpty() ? List.of() : facts.units(this, this::judge);
  }

  private List<UnitFinding> judge(Case facts) {
    List<UnitFinding> findings = new ArrayList<>(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      findings.add(new UnitFinding(units.get(i).getCode(), rules.get(i).judge(facts)));
    }
    return List.copyOf(findings);
  }
}
