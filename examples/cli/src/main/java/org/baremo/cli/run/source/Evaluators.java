package org.baremo.cli.run.source;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.evaluation.Evaluator;
import org.baremo.core.evaluation.ScoringRule;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.VersionedId;

/**
 * Evaluates assessments by the scoring rule that was given, or where none was by the plain one:
 * marks are summed. Thread-safe.
 */
final class Evaluators {
  /** The rule where none is given: what is reported stands, what is not is the sum of its parts. */
  static final VersionedId PLAIN = new VersionedId("sum-of-marks", "1");

  private final FrameworkCatalog catalog;
  private final InstrumentLibrary instruments;
  private final Optional<Evaluator> given;
  private final Map<EditionRef, Evaluator> plain = new ConcurrentHashMap<>();

  Evaluators(FrameworkCatalog catalog, InstrumentLibrary instruments, Optional<Evaluator> given) {
    this.catalog = catalog;
    this.instruments = instruments;
    this.given = given;
  }

  /** The profile of an assessment, or everything that is wrong with it. */
  Checked<CompetenceProfile> profile(Assessment assessment, String document) {
    EditionRef edition = assessment.getEdition();
    if (given.isPresent() && !given.get().rule().getEdition().equals(edition)) {
      return Checked.failed(
          Problem.error(
              "assessment.other-edition",
              Location.of(document, "/edition"),
              "edition must be that of the scoring rule, %s, was %s"
                  .formatted(given.get().rule().getEdition(), edition)));
    }
    return assessment
        .resolve(catalog, instruments, document)
        .flatMap(
            resolved ->
                given
                    .orElseGet(() -> plain.computeIfAbsent(edition, this::plainRule))
                    .evaluate(resolved));
  }

  private Evaluator plainRule(EditionRef edition) {
    ScoringRule rule =
        ScoringRule.builder()
            .id(PLAIN)
            .edition(edition)
            .aggregation(ScoringRule.Aggregation.SUM_OF_MARKS)
            .build();
    InstrumentLibrary ofEdition =
        InstrumentLibrary.of(
            instruments.instruments().stream()
                .filter(one -> one.instrument().getEdition().equals(edition))
                .toList());
    return Evaluator.of(rule, catalog, ofEdition).orThrow();
  }
}
