package org.baremo.core.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Exemption;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.ResolvedAssessment;
import org.baremo.core.assessment.ResolvedAssessment.ResolvedSitting;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.evaluation.ScoringRule.RepeatedSittings;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/** One assessment on its way to a profile. Not thread-safe; used once. */
final class Evaluation {
  private final Evaluator evaluator;
  private final ResolvedAssessment resolved;
  private final Assessment assessment;
  private final Structure structure;
  private final @Nullable Outcome[] reported;
  private final Map<Ref, Outcome> beside = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Exemptions exemptions;

  Evaluation(Evaluator evaluator, ResolvedAssessment resolved) {
    this.evaluator = evaluator;
    this.resolved = resolved;
    this.assessment = resolved.assessment();
    this.structure = evaluator.targets().structure();
    this.reported = new Outcome[structure.whole() + 1];
    this.exemptions = new Exemptions(structure);
  }

  Checked<CompetenceProfile> evaluate() {
    assessment.getReported().ifPresent(this::read);
    for (Exemption exemption : assessment.getExemptions()) {
      exempt(exemption.node(), exemption.reason());
    }
    exemptions.inherit();
    Collection<ResolvedSitting> sittings = counted();
    RollUp rollUp =
        new RollUp(evaluator, reported, exemptions, this::problem).add(sittings).settle();
    boolean failed = problems.stream().anyMatch(p -> p.getSeverity() == Severity.ERROR);
    return failed ? Checked.failed(problems) : Checked.of(profile(rollUp, sittings), problems);
  }

  private void read(ReportedResults results) {
    results.getOverall().ifPresent(overall -> reported[structure.whole()] = overall);
    for (Map.Entry<Ref, Outcome> entry : results.getOutcomes().entrySet()) {
      int vertex = structure.vertex(entry.getKey());
      if (vertex < 0) {
        beside.put(entry.getKey(), entry.getValue());
      } else {
        reported[vertex] = entry.getValue();
        if (entry.getValue() instanceof Outcome.Exempt exemption) {
          exempt(entry.getKey(), exemption.reason());
        }
      }
    }
  }

  private void exempt(Ref node, String reason) {
    int vertex = structure.vertex(node);
    if (vertex < 0) {
      beside.put(node, new Outcome.Exempt(reason));
      return;
    }
    exemptions.add(vertex, reason);
  }

  /** The sittings that count: one of each instrument. */
  private Collection<ResolvedSitting> counted() {
    List<ResolvedSitting> all = resolved.sittings();
    if (all.size() < 2) {
      return all;
    }
    RepeatedSittings policy = evaluator.rule().getRepeatedSittings();
    Map<String, ResolvedSitting> byInstrument = new LinkedHashMap<>();
    for (ResolvedSitting sitting : all) {
      String instrument = sitting.instrument().id().id();
      ResolvedSitting before = byInstrument.get(instrument);
      if (before == null || policy == RepeatedSittings.LATEST) {
        byInstrument.put(instrument, sitting);
      } else if (policy == RepeatedSittings.REFUSE) {
        problem(
            Severity.ERROR,
            "evaluation.repeated-sitting",
            "/sittings/" + assessment.getSittings().indexOf(sitting.sitting()),
            "sitting must be the only one of instrument %s, '%s' was beside '%s'"
                .formatted(instrument, sitting.sitting().getId(), before.sitting().getId()));
      }
    }
    return byInstrument.values();
  }

  void problem(Severity severity, String code, String pointer, String message) {
    problems.add(
        Problem.builder()
            .severity(severity)
            .code(code)
            .location(Location.of(resolved.document(), pointer))
            .message(message)
            .build());
  }

  private CompetenceProfile profile(RollUp rollUp, Collection<ResolvedSitting> counted) {
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder()
            .holder(assessment.getHolder())
            .edition(assessment.getEdition())
            .overall(rollUp.outcome(structure.whole()))
            .sittings(facts(counted))
            .evidence(assessment.getEvidence())
            .scoringRule(evaluator.digest());
    for (int vertex = 0; vertex < structure.whole(); vertex++) {
      Outcome outcome = rollUp.outcome(vertex);
      if (!(outcome instanceof Outcome.NotAssessed) || reported[vertex] != null) {
        profile.putOutcome(structure.ref(vertex), outcome);
      }
    }
    beside.forEach(profile::putOutcome);
    return profile.build();
  }

  private List<SittingFacts> facts(Collection<ResolvedSitting> counted) {
    if (counted.size() == resolved.sittings().size()) {
      return resolved.sittingFacts();
    }
    Set<String> all =
        resolved.sittings().stream().map(s -> s.sitting().getId()).collect(Collectors.toSet());
    Map<String, ResolvedSitting> kept = new HashMap<>();
    counted.forEach(sitting -> kept.put(sitting.sitting().getId(), sitting));
    return resolved.sittingFacts().stream()
        .filter(facts -> !all.contains(facts.getId()) || kept.containsKey(facts.getId()))
        .toList();
  }
}
