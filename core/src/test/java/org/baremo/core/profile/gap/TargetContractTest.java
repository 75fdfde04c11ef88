package org.baremo.core.profile.gap;

import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.A2;
import static org.baremo.core.assessment.Toy.HIGH;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.profile.Results.at;
import static org.baremo.core.profile.Results.points;
import static org.baremo.core.profile.Results.profile;
import static org.baremo.core.profile.gap.Ladders.K1;
import static org.baremo.core.profile.gap.Ladders.K2;
import static org.baremo.core.profile.gap.Ladders.S1;
import static org.baremo.core.profile.gap.Ladders.job;
import static org.baremo.core.profile.gap.Ladders.target;

import java.util.List;
import java.util.Map;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.profile.gap.OutcomeCoverage.LabelShare;
import org.baremo.core.profile.gap.OutcomeCoverage.Share;
import org.baremo.core.profile.gap.OutcomeCoverage.Within;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class TargetContractTest {
  static TargetProfile job() {
    return Ladders.job(
            Target.of(A1, LOW),
            target(A1, HIGH, Ksa.KNOWLEDGE),
            target(A1, LOW, Ksa.SKILL),
            Target.of(A2, HIGH).toBuilder().importance(Target.Importance.DESIRABLE).build())
        .purpose(TargetProfile.Purpose.JOB)
        .statements(Kind.LEARNING_OUTCOME)
        .achievedFrom(Rational.of(60))
        .lowerLevels(TargetProfile.LowerLevels.IMPLIED)
        .build();
  }

  static Gap gap() {
    return job()
        .resolve(Ladders.FRAMEWORK)
        .orThrow()
        .apply(profile(Map.of(A1, at(LOW), K1, points(1, 2), K2, points(2, 2))));
  }

  static OutcomeCoverage coverage() {
    return OutcomeCoverage.of(
            Ladders.FRAMEWORK, Kind.LEARNING_OUTCOME, List.of(K1, S1), "course.json")
        .orThrow();
  }

  @Test
  void targetsKeepTheContract() {
    ValueContract.of(
            Target.class,
            job().getTargets().get(0),
            job().getTargets().get(1),
            job().getTargets().get(3))
        .verify();
    ValueContract.of(TargetProfile.class, job(), Ladders.job(Target.of(A2, LOW)).build()).verify();
  }

  @Test
  void gapsKeepTheContract() {
    ValueContract.of(
            GapFinding.class,
            new GapFinding.Met(),
            new GapFinding.Below(2),
            new GapFinding.Undefined(),
            new GapFinding.NotAssessed(),
            new GapFinding.Exempt(),
            new GapFinding.NotYetMarked(),
            new GapFinding.OtherScale())
        .verify();
    List<Gap.Entry> entries = gap().getEntries();
    ValueContract.of(GapCell.class, entries.get(0).cells().get(0), entries.get(2).cells().get(0))
        .verify();
    ValueContract.of(Gap.Entry.class, entries.get(0), entries.get(1), entries.get(3)).verify();
    ValueContract.of(Gap.class, gap(), gap().toBuilder().entries(List.of()).build()).verify();
    ValueContract.of(
            GapSummary.class,
            gap().summary(),
            gap().toBuilder().entries(List.of()).build().summary())
        .verify();
  }

  @Test
  void coveragesKeepTheContract() {
    ValueContract.of(Share.class, new Share(0, 0), new Share(2, 3))
        .lawsBeyondAnnotations("covered", "at most the base")
        .lawsBeyondAnnotations("of", "at least what is covered")
        .verify();
    ValueContract.of(
            LabelShare.class,
            new LabelShare(new Label("ai", "explicit"), new Share(1, 2)),
            new LabelShare(new Label("ai", "implicit"), new Share(1, 2)))
        .verify();
    ValueContract.of(Within.class, coverage().getWithin().get(A1), coverage().getWithin().get(A2))
        .verify();
    ValueContract.of(
            OutcomeCoverage.class,
            coverage(),
            OutcomeCoverage.of(Ladders.FRAMEWORK, Kind.EXAMPLE, List.of(), "none").orThrow())
        .verify();
  }
}
