package org.baremo.certification.decision.rule;

import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;

/** A standing on a scale against a level of it. */
record LevelRule(Head head, LevelRef atLeast, Unassessed unassessed, ResolvedScheme scheme)
    implements Rule {

  @Override
  public Finding judge(Case facts) {
    Outcome outcome = facts.outcome(head.node());
    Optional<Standing> standing =
        outcome instanceof Outcome.Assessed assessed ? assessed.standing() : Optional.empty();
    return standing.isPresent()
        ? judge(standing.get())
        : unassessed.finding(head, outcome, Observation.Reason.NO_LEVEL);
  }

  private Finding judge(Standing standing) {
    if (!sameScale(standing)) {
      return head.finding(
              Verdict.INDETERMINATE,
              Observation.Nothing.of(Observation.Reason.OTHER_SCALE, scaleOf(standing)))
          .build();
    }
    return head.finding(
            reaches(standing) ? Verdict.MET : Verdict.NOT_MET, new Observation.Stood(standing))
        .build();
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
