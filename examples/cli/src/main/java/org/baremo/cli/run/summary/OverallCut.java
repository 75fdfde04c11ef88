package org.baremo.cli.run.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.evaluation.CutScore;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/**
 * A cut of the mark over everything, and the awards that ask for it.
 *
 * @param cut as the scheme has it
 * @param awards their codes, in the order of the scheme, each once
 * @param obstacle why it has no place among the percentages; empty when it has one
 */
record OverallCut(Cut cut, List<String> awards, Optional<Obstacle> obstacle) {

  /** Why a cut has no place among the exact percentages of marks. */
  enum Obstacle {
    /** The requirement must not be met. */
    NOT_TO_BE_MET,
    /** Points are compared, whatever their maximum. */
    POINTS,
    /** The mark is rounded before it is compared. */
    ROUNDED,
    /** No lower limit: exactly, at most or below. */
    OTHER_COMPARISON,
    /** Not from 0 to 100. */
    OUT_OF_RANGE
  }

  /** One requirement of an overall mark, and whether it is to be met. */
  private record Asked(Cut cut, boolean toBeMet) {}

  /**
   * Finds the overall cuts of a scheme.
   *
   * @param scheme any scheme
   * @return each once, those with a place among the percentages lowest first, then the others
   */
  static List<OverallCut> of(CertificationScheme scheme) {
    Map<Asked, List<String>> found = new LinkedHashMap<>();
    for (Award award : scheme.getAwards()) {
      asked(award.getRequires(), true, scheme)
          .distinct()
          .forEach(one -> found.computeIfAbsent(one, x -> new ArrayList<>()).add(award.getCode()));
    }
    List<OverallCut> cuts = new ArrayList<>();
    found.forEach((one, awards) -> cuts.add(new OverallCut(one.cut(), awards, obstacle(one))));
    cuts.sort(
        (one, other) -> {
          int place = Boolean.compare(one.obstacle().isPresent(), other.obstacle().isPresent());
          int height =
              place == 0 && one.obstacle().isEmpty()
                  ? one.cut().getRequired().compareTo(other.cut().getRequired())
                  : place;
          return height == 0 && one.obstacle().isEmpty()
              ? Boolean.compare(one.isStrict(), other.isStrict())
              : height;
        });
    return cuts;
  }

  private static Stream<Asked> asked(
      Requirement requirement, boolean toBeMet, CertificationScheme scheme) {
    if (requirement instanceof MarkRequirement mark && mark.getNode().isEmpty()) {
      return Stream.of(new Asked(mark.getCut(), toBeMet));
    }
    boolean parts = toBeMet && !(requirement instanceof NoneOf);
    return scheme.parts(requirement).stream().flatMap(part -> asked(part, parts, scheme));
  }

  private static Optional<Obstacle> obstacle(Asked one) {
    Cut cut = one.cut();
    Rational required = cut.getRequired();
    if (!one.toBeMet()) {
      return Optional.of(Obstacle.NOT_TO_BE_MET);
    }
    if (cut.getMeasure() == Cut.Measure.POINTS) {
      return Optional.of(Obstacle.POINTS);
    }
    if (cut.getRounding().isPresent()) {
      return Optional.of(Obstacle.ROUNDED);
    }
    if (cut.getComparison() != Comparison.ABOVE && cut.getComparison() != Comparison.AT_LEAST) {
      return Optional.of(Obstacle.OTHER_COMPARISON);
    }
    return required.signum() < 0 || required.compareTo(Rational.HUNDRED) > 0
        ? Optional.of(Obstacle.OUT_OF_RANGE)
        : Optional.empty();
  }

  /** Whether those exactly on the cut do not make it. */
  boolean isStrict() {
    return cut.getComparison() == Comparison.ABOVE;
  }

  /** What to count around; empty when the cut has no place among the percentages. */
  Optional<CutScore> score() {
    return obstacle.isPresent()
        ? Optional.empty()
        : Optional.of(
            CutScore.builder().comparison(cut.getComparison()).percent(cut.getRequired()).build());
  }
}
