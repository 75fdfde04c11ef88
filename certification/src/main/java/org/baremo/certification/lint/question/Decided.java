package org.baremo.certification.lint.question;

import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Finding;

/** What decisions say of single requirements. */
final class Decided {
  private Decided() {}

  /** What was found at a place; empty where it was not looked at. */
  static Optional<Finding> at(Decision decision, String pointer) {
    return Stream.concat(
            decision.getVetoes().stream().map(veto -> veto.finding()),
            decision.getAwards().stream().flatMap(award -> award.all().stream()))
        .flatMap(Decided::all)
        .filter(finding -> finding.getPointer().equals(pointer))
        .findFirst();
  }

  private static Stream<Finding> all(Finding finding) {
    return Stream.concat(Stream.of(finding), finding.getParts().stream().flatMap(Decided::all));
  }
}
