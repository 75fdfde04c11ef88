package org.baremo.core.evaluation;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.baremo.core.assessment.ResolvedAssessment;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.instrument.ResolvedInstrument;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.Digest;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/**
 * Evaluates assessments by one scoring rule: the rule and the instruments are looked up and
 * reckoned through once, then any number of assessments is evaluated. Every number is exact.
 * Immutable, thread-safe.
 */
public final class Evaluator {
  /** Fractions with a common unit finer than this are summed one by one. */
  private static final BigInteger FINEST = BigInteger.valueOf(1_000_000);

  private final ScoringRule rule;
  private final Digest digest;
  private final Framework framework;
  private final Targets targets;
  private final Standings standings;
  private final Map<VersionedId, InstrumentPlan> plans = new HashMap<>();
  private final long unitsPerOne;

  Evaluator(ScoringRule rule, Framework framework, InstrumentLibrary library) {
    this.rule = rule;
    this.digest = Json.standard().digest(rule);
    this.framework = framework;
    Set<Ref> measured = new LinkedHashSet<>();
    for (ResolvedInstrument instrument : library.instruments()) {
      if (instrument.framework().getEdition().equals(framework.getEdition())) {
        instrument.instrument().getItems().stream()
            .map(Item::getMeasures)
            .forEach(measured::addAll);
      }
    }
    Structure structure = new Structure(framework, measured);
    this.targets = Targets.of(structure, rule);
    this.standings = new Standings(rule, structure);
    for (ResolvedInstrument instrument : library.instruments()) {
      if (instrument.framework().getEdition().equals(framework.getEdition())) {
        plans.put(instrument.id(), new InstrumentPlan(instrument, rule, targets));
      }
    }
    this.unitsPerOne = commonUnit();
    plans.values().forEach(plan -> plan.items().forEach(item -> item.prepare(unitsPerOne)));
  }

  private long commonUnit() {
    BigInteger common = BigInteger.ONE;
    for (InstrumentPlan plan : plans.values()) {
      for (ItemPlan item : plan.items()) {
        for (Rational amount : item.amounts()) {
          BigInteger own = amount.denominator();
          BigInteger wider = common.multiply(own).divide(common.gcd(own));
          common = wider.compareTo(FINEST) <= 0 ? wider : common;
        }
      }
    }
    return common.longValueExact();
  }

  /**
   * Prepares a rule for results that were reported without their responses.
   *
   * @param rule how results roll up and which levels they attain
   * @param catalog where frameworks are found
   * @return the evaluator, or every reference of the rule that is not found
   */
  public static Checked<Evaluator> of(ScoringRule rule, FrameworkCatalog catalog) {
    return of(rule, catalog, InstrumentLibrary.empty());
  }

  /**
   * Prepares a rule for the sittings of some instruments, and for reported results.
   *
   * @param rule how responses are scored, results roll up and levels are attained
   * @param catalog where frameworks are found
   * @param library the instruments that assessments are resolved with
   * @return the evaluator, or every reference of the rule that is not found
   */
  public static Checked<Evaluator> of(
      ScoringRule rule, FrameworkCatalog catalog, InstrumentLibrary library) {
    return new RuleResolution(rule, library, rule.getId().toString()).resolve(catalog);
  }

  /**
   * Evaluates one assessment. Responses are scored; reported results pass through; what was not
   * reported is rolled up from what was. A node is not yet marked while an item below it waits for
   * its mark; it is not assessed when nothing below it counts.
   *
   * @param assessment resolved with the library of this evaluator
   * @return the profile; or an error for every result that is reported otherwise than its parts
   *     give, with both sides
   * @throws IllegalArgumentException when the assessment is of another edition, or of an instrument
   *     that this evaluator was not prepared for
   */
  public Checked<CompetenceProfile> evaluate(ResolvedAssessment assessment) {
    if (!assessment.framework().getEdition().equals(framework.getEdition())) {
      throw new IllegalArgumentException(
          "%s evaluates against %s, assessment was against %s"
              .formatted(
                  rule.getId(), framework.getEdition(), assessment.framework().getEdition()));
    }
    return new Evaluation(this, assessment).evaluate();
  }

  /**
   * Returns the rule.
   *
   * @return the document that this evaluator was prepared from
   */
  public ScoringRule rule() {
    return rule;
  }

  /**
   * Returns the digest of the rule, which profiles name.
   *
   * @return SHA-256 of its canonical form
   */
  public Digest digest() {
    return digest;
  }

  Targets targets() {
    return targets;
  }

  Standings standings() {
    return standings;
  }

  long unitsPerOne() {
    return unitsPerOne;
  }

  InstrumentPlan plan(ResolvedInstrument instrument) {
    InstrumentPlan plan = plans.get(instrument.id());
    boolean isKnown =
        plan != null
            && (plan.instrument() == instrument
                || plan.instrument().instrument().equals(instrument.instrument()));
    if (plan == null || !isKnown) {
      throw new IllegalArgumentException(
          "%s was not prepared for %s: assessments must be resolved with the evaluator's library"
              .formatted(rule.getId(), instrument));
    }
    return plan;
  }
}
