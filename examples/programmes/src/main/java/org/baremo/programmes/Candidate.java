package org.baremo.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;

/**
 * Somebody who takes a test, by a pseudonym.
 *
 * @param holder the pseudonym
 * @param birthDate the day of birth
 * @param facts what is stated about the case
 * @param points the points obtained; empty when nobody sat
 * @param areas the points of each area; empty when only the total is known
 * @param sittings the attempts made
 */
record Candidate(
    HolderKey holder,
    LocalDate birthDate,
    Map<FactName, Boolean> facts,
    Optional<Long> points,
    List<Long> areas,
    List<String> sittings) {

  /** Reports the results of a test and resolves them against a framework. */
  CompetenceProfile profile(EditionRef edition, FrameworkCatalog catalog, Test test) {
    ReportedResults.Builder results = ReportedResults.builder();
    points.ifPresent(p -> results.overall(Outcome.Assessed.of(Mark.of(p, test.maximum()))));
    IntStream.range(0, areas.size())
        .forEach(
            i ->
                results.putOutcome(
                    edition.ref(Kind.AREA, String.valueOf(i + 1)),
                    Outcome.Assessed.of(Mark.of(areas.get(i), test.areaMaximum()))));
    sittings.forEach(
        id -> results.addSittings(SittingFacts.builder().id(id).heldOn(test.heldOn()).build()));
    Assessment assessment =
        Assessment.builder().holder(holder).edition(edition).reported(results.build()).build();
    return CompetenceProfile.asReported(assessment.resolve(catalog).orThrow());
  }

  /** Puts results, birth date, facts and one date of the case into a dossier. */
  Dossier dossier(CompetenceProfile profile, DateName name, LocalDate day) {
    return Dossier.builder()
        .profile(profile)
        .birthDate(birthDate)
        .facts(facts)
        .putDate(name, day)
        .build();
  }

  /**
   * A test that candidates took.
   *
   * @param heldOn the day
   * @param maximum the most points
   * @param areaMaximum the most points of an area
   */
  record Test(LocalDate heldOn, long maximum, long areaMaximum) {}
}
