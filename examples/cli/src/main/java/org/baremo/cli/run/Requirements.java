package org.baremo.cli.run;

import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.requirement.Cut;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.value.Comparison;

/** Goes through what a scheme requires. */
final class Requirements {
  private Requirements() {}

  /** The overall percentage that a scheme asks for, of its lowest award with one. */
  static Optional<CutScore> overallCut(CertificationScheme scheme) {
    return scheme.getAwards().stream()
        .flatMap(award -> all(award.getRequires()))
        .filter(MarkRequirement.class::isInstance)
        .map(MarkRequirement.class::cast)
        .filter(mark -> mark.getNode().isEmpty())
        .map(MarkRequirement::getCut)
        .filter(cut -> cut.getMeasure() == Cut.Measure.PERCENTAGE)
        .filter(
            cut ->
                cut.getComparison() == Comparison.ABOVE
                    || cut.getComparison() == Comparison.AT_LEAST)
        .map(
            cut ->
                CutScore.builder()
                    .comparison(cut.getComparison())
                    .percent(cut.getRequired())
                    .build())
        .reduce((higher, lower) -> lower);
  }

  /** A requirement and everything that it combines, in the order of the document. */
  static Stream<Requirement> all(Requirement requirement) {
    return Stream.concat(
        Stream.of(requirement), requirement.parts().stream().flatMap(Requirements::all));
  }
}
