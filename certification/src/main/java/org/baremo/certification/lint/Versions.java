package org.baremo.certification.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.scheme.CertificationScheme;

/** Days on which two versions of one scheme are in force, or none between two. */
final class Versions {
  private static final String IN_FORCE = "/inForce";

  private Versions() {}

  static void lint(List<Linted> schemes) {
    Map<String, List<Linted>> versions = new LinkedHashMap<>();
    for (Linted one : schemes) {
      versions.computeIfAbsent(one.scheme().getId().id(), id -> new ArrayList<>()).add(one);
    }
    for (List<Linted> same : versions.values()) {
      same.sort(Comparator.comparing(one -> one.scheme().getInForce().getFirstDay()));
      for (int i = 1; i < same.size(); i++) {
        Linted later = same.get(i);
        lint(same.get(i - 1).scheme(), later.scheme(), later.findings());
      }
    }
  }

  private static void lint(
      CertificationScheme earlier, CertificationScheme later, Findings findings) {
    LocalDate first = later.getInForce().getFirstDay();
    Optional<LocalDate> last = earlier.getInForce().getLastDay();
    if (last.isEmpty() || !last.get().isBefore(first)) {
      findings.add(
          LintKind.VERSION_OVERLAP,
          IN_FORCE,
          Optional.empty(),
          "scheme",
          earlier.getId(),
          "first",
          first,
          "last",
          lastOfBoth(earlier, later));
    } else if (last.get().plusDays(1).isBefore(first)) {
      findings.add(
          LintKind.VERSION_GAP,
          IN_FORCE,
          Optional.empty(),
          "scheme",
          earlier.getId(),
          "first",
          last.get().plusDays(1),
          "last",
          first.minusDays(1));
    }
  }

  /** The last day on which both are in force; empty text when they never end. */
  private static String lastOfBoth(CertificationScheme earlier, CertificationScheme later) {
    return Stream.of(earlier, later)
        .flatMap(scheme -> scheme.getInForce().getLastDay().stream())
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse("");
  }
}
