package org.baremo.core.assessment;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.assessment.ResolvedAssessment.ResolvedSitting;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.catalog.lookup.Findings;
import org.baremo.core.framework.Framework;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/** Looks up everything that one assessment refers to, and compares its parts. */
final class AssessmentResolution {
  private static final Comparator<SittingFacts> BY_START =
      Comparator.comparing(SittingFacts::getHeldOn)
          .thenComparing(
              facts ->
                  facts.getStartedAt().map(ZonedDateTime::toLocalTime).orElse(LocalTime.MIDNIGHT));

  private final Assessment assessment;
  private final FrameworkCatalog catalog;
  private final InstrumentLibrary library;
  private final String document;
  private final Findings findings;

  AssessmentResolution(
      Assessment assessment, FrameworkCatalog catalog, InstrumentLibrary library, String document) {
    this.assessment = assessment;
    this.catalog = catalog;
    this.library = library;
    this.document = document;
    this.findings = new Findings(document);
  }

  Checked<ResolvedAssessment> resolve() {
    Optional<Framework> framework =
        findings.framework(catalog, assessment.getEdition(), "/edition");
    List<ResolvedSitting> sittings = sittings();
    if (framework.isPresent()) {
      assessment.getReported().ifPresent(reported -> reported(reported, framework.get()));
      exemptions(framework.get());
    }
    for (int i = 0; i < assessment.getEvidence().size(); i++) {
      evidence(assessment.getEvidence().get(i), "/evidence/" + i);
    }
    List<SittingFacts> facts = facts(sittings);
    return findings.failed() || framework.isEmpty()
        ? findings.withoutValue()
        : findings.with(
            new ResolvedAssessment(document, assessment, framework.get(), sittings, facts));
  }

  private List<ResolvedSitting> sittings() {
    int size = assessment.getSittings().size();
    if (size == 0) {
      return List.of();
    }
    SittingResolution resolution = new SittingResolution(assessment, library, findings);
    List<ResolvedSitting> resolved = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      ResolvedSitting sitting = resolution.resolve(i);
      if (sitting != null) {
        resolved.add(sitting);
      }
    }
    if (size > 1) {
      apart();
      resolved.sort(Comparator.comparing(s -> s.sitting().getStartedAt().toInstant()));
    }
    return List.copyOf(resolved);
  }

  /** The same sitting twice, and sittings at the same time. */
  private void apart() {
    List<Sitting> all = assessment.getSittings();
    Map<String, Integer> byId = new HashMap<>();
    List<Integer> byStart = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Integer first = byId.putIfAbsent(all.get(i).getId(), i);
      if (first == null) {
        byStart.add(i);
      } else {
        findings.error(
            "sitting.duplicate",
            "/sittings/" + i + "/id",
            "sitting must stand once, '%s' is also /sittings/%s"
                .formatted(all.get(i).getId(), first));
      }
    }
    byStart.sort(Comparator.comparing(i -> all.get(i).getStartedAt().toInstant()));
    int latest = byStart.get(0);
    for (int i : byStart.subList(1, byStart.size())) {
      Sitting sitting = all.get(i);
      if (sitting.getStartedAt().toInstant().isBefore(all.get(latest).getEndedAt().toInstant())) {
        findings.error(
            "sitting.overlap",
            "/sittings/" + i + "/startedAt",
            "sitting must not start before another ends: '%s' started %s, '%s' ended %s"
                .formatted(
                    sitting.getId(),
                    sitting.getStartedAt(),
                    all.get(latest).getId(),
                    all.get(latest).getEndedAt()));
      }
      if (sitting.getEndedAt().toInstant().isAfter(all.get(latest).getEndedAt().toInstant())) {
        latest = i;
      }
    }
  }

  private void reported(ReportedResults reported, Framework framework) {
    reported.getOverall().ifPresent(overall -> standing(overall, framework, "/reported/overall"));
    for (Map.Entry<Ref, Outcome> entry : reported.getOutcomes().entrySet()) {
      String pointer = "/reported/outcomes/" + Laws.step(entry.getKey());
      findings.node(framework, entry.getKey(), pointer);
      standing(entry.getValue(), framework, pointer);
    }
  }

  private void standing(Outcome outcome, Framework framework, String pointer) {
    if (outcome instanceof Outcome.Assessed assessed && assessed.standing().isPresent()) {
      Standing standing = assessed.standing().get();
      if (standing instanceof Standing.Attained attained) {
        findings.level(framework, attained.level(), pointer + "/standing/level");
      } else if (standing instanceof Standing.BelowFirstLevel below
          && (!below.edition().equals(framework.getEdition())
              || framework.scale(below.scale()).isEmpty())) {
        findings.error(
            "ref.unresolved",
            pointer + "/standing/scale",
            "scale must be one of %s, was %s of %s"
                .formatted(framework.getEdition(), below.scale(), below.edition()));
      }
    }
  }

  private void exemptions(Framework framework) {
    Map<Ref, Outcome> reported =
        assessment.getReported().map(ReportedResults::getOutcomes).orElse(Map.of());
    Set<Ref> seen = new HashSet<>();
    for (int i = 0; i < assessment.getExemptions().size(); i++) {
      Ref node = assessment.getExemptions().get(i).node();
      String pointer = "/exemptions/" + i + "/node";
      findings.node(framework, node, pointer);
      if (!seen.add(node)) {
        findings.error(
            "exemption.duplicate", pointer, "node must be exempt once, was twice: " + node);
      }
      if (reported.get(node) instanceof Outcome.Assessed) {
        findings.error(
            "exemption.contradicted",
            pointer,
            "node must not be exempt and reported as assessed, was both: " + node);
      }
    }
  }

  private void evidence(Evidence evidence, String path) {
    if (evidence instanceof Training training) {
      covers(training.getCovers(), path);
    } else if (evidence instanceof Portfolio portfolio) {
      covers(portfolio.getCovers(), path);
    } else if (evidence instanceof HeldCertificate held && held.getLevel().isPresent()) {
      LevelRef level = held.getLevel().get();
      findings
          .framework(catalog, level.edition(), path + "/level")
          .ifPresent(framework -> findings.level(framework, level, path + "/level"));
    }
  }

  private void covers(List<Ref> covers, String path) {
    for (int i = 0; i < covers.size(); i++) {
      Ref ref = covers.get(i);
      String pointer = path + "/covers/" + i;
      findings
          .framework(catalog, ref.edition(), pointer)
          .ifPresent(framework -> findings.node(framework, ref, pointer));
    }
  }

  /** The facts of every sitting once; two accounts of the same sitting must agree. */
  private List<SittingFacts> facts(List<ResolvedSitting> sittings) {
    List<SittingFacts> reported =
        assessment.getReported().map(ReportedResults::getSittings).orElse(List.of());
    if (sittings.isEmpty() && reported.size() <= 1) {
      return reported;
    }
    List<SittingFacts> all = new ArrayList<>(sittings.size() + reported.size());
    Map<String, SittingFacts> byId = new HashMap<>();
    for (ResolvedSitting sitting : sittings) {
      SittingFacts facts = sitting.sitting().facts();
      all.add(facts);
      byId.put(facts.getId(), facts);
    }
    int own = all.size();
    for (int i = 0; i < reported.size(); i++) {
      SittingFacts facts = reported.get(i);
      SittingFacts known = byId.putIfAbsent(facts.getId(), facts);
      if (known == null) {
        all.add(facts);
      } else if (all.indexOf(known) >= own || !agree(known, facts)) {
        findings.error(
            "sitting.duplicate",
            "/reported/sittings/" + i + "/id",
            "sitting must stand once, '%s' is there twice".formatted(facts.getId()));
      }
    }
    all.sort(BY_START);
    return List.copyOf(all);
  }

  private static boolean agree(SittingFacts known, SittingFacts reported) {
    return known.getHeldOn().equals(reported.getHeldOn())
        && (reported.getInstrument().isEmpty()
            || reported.getInstrument().equals(known.getInstrument()));
  }
}
