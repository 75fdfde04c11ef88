package org.baremo.certification.decision.rule.node;

import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.Unassessed;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;

/**
 * A standing on a scale, of a result or stated, against a level of it.
 *
 * @param head what every finding of the requirement says about it
 * @param stated the name of the level that the dossier states; empty where it is that of a result
 * @param atLeast the level that must be attained
 * @param unassessed what an outcome comes to that holds nothing to compare
 * @param scheme with every reference found
 */
public record LevelRule(
    Head head,
    Optional<FactName> stated,
    LevelRef atLeast,
    Unassessed unassessed,
    ResolvedScheme scheme)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    if (stated.isPresent()) {
      return stated(stated.get(), facts);
    }
    Outcome outcome = facts.outcome(head.node());
    Optional<Standing> standing =
        outcome instanceof Outcome.Assessed assessed ? assessed.standing() : Optional.empty();
    return standing.isPresent()
        ? judged(standing.get()).build()
        : unassessed.finding(head, outcome, Observation.Reason.NO_LEVEL);
  }

  private Finding stated(FactName name, Case facts) {
    Optional<Standing> standing = Optional.ofNullable(facts.dossier().getLevels().get(name));
    return standing.isPresent()
        ? judged(standing.get())
            .addUsed(new EvidenceRef(EvidenceRef.Kind.LEVEL, name.toString()))
            .build()
        : unassessed.notAssessed(
            head, Observation.Nothing.of(Observation.Reason.NO_STATED_LEVEL, name));
  }

  private Finding.Builder judged(Standing standing) {
    if (!sameScale(standing)) {
      return head.finding(
          Verdict.INDETERMINATE,
          Observation.Nothing.of(Observation.Reason.OTHER_SCALE, scaleOf(standing)));
    }
    return head.finding(
        reaches(standing) ? Verdict.MET : Verdict.NOT_MET, new Observation.Stood(standing));
  }

  /**
   * A level of the scale that the edition does not have is as little comparable as another scale.
   */
  private boolean sameScale(Standing standing) {
    return scaleOf(standing).equals(scaleOf(new Standing.Attained(atLeast)))
        && (!(standing instanceof Standing.Attained attained)
            || scheme.ordinal(attained.level()).isPresent());
  }

  private boolean reaches(Standing standing) {
    OptionalInt required = scheme.ordinal(atLeast);
    return standing instanceof Standing.Attained attained
        && scheme.ordinal(attained.level()).orElseThrow() >= required.orElseThrow();
  }

  private static String scaleOf(Standing standing) {
    if (standing instanceof Standing.BelowFirstLevel below) {
      return below.edition() + "/" + below.scale();
    }
    LevelRef level = ((Standing.Attained) standing).level();
    return level.edition() + "/" + level.scale();
  }
}
