package org.baremo.certification.scheme.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.VersionedId;

/** The laws across the versions and clauses of one series. */
final class SeriesLaws {
  private SeriesLaws() {}

  static void check(SchemeSeries series, Laws laws) {
    laws.matches(Slugs.FORM, series.getId(), "id", Slugs.LAW)
        .notEmpty(series.getVersions(), "versions");
    Map<VersionedId, CertificationScheme> versions = new HashMap<>();
    for (int i = 0; i < series.getVersions().size(); i++) {
      version(series, i, versions, laws);
    }
    Set<String> clauses = new HashSet<>();
    for (int i = 0; i < series.getTransitions().size(); i++) {
      Transition transition = series.getTransitions().get(i);
      String path = "/transitions/" + i;
      laws.that(clauses.add(transition.getId()), path + "/id", sameTransition(transition.getId()));
      known(versions, transition.getInsteadOf(), path + "/insteadOf", "insteadOf", laws);
      known(versions, transition.getApplies(), path + "/applies", "applies", laws);
      Optional.ofNullable(versions.get(transition.getApplies()))
          .ifPresent(version -> sayable(transition, version, path, laws));
    }
  }

  private static void version(
      SchemeSeries series, int place, Map<VersionedId, CertificationScheme> before, Laws laws) {
    CertificationScheme version = series.getVersions().get(place);
    String path = "/versions/" + place;
    laws.that(
            !Forms.isSlug(series.getId()) || version.getId().id().equals(series.getId()),
            path + "/id",
            otherId(series.getId(), version.getId().toString()))
        .that(
            before.putIfAbsent(version.getId(), version) == null,
            path + "/id",
            "id must be different for every version, was %s again",
            version.getId())
        .that(
            version.getAnchor().equals(series.getAnchor()),
            path + "/anchor",
            otherAnchor(series.getAnchor().value(), version.getAnchor().value()));
    if (place > 0) {
      follows(series.getVersions().get(place - 1), version, path + "/inForce", laws);
    }
  }

  /** Neither two versions on one day nor none between two. */
  private static void follows(
      CertificationScheme earlier, CertificationScheme later, String path, Laws laws) {
    Optional<LocalDate> last = earlier.getInForce().getLastDay();
    LocalDate first = later.getInForce().getFirstDay();
    if (last.isEmpty()) {
      laws.that(
          false,
          path,
          "inForce of %s must end before %s begins on %s, was without an end",
          earlier.getId(),
          later.getId(),
          first);
      return;
    }
    LocalDate next = last.get().plusDays(1);
    laws.that(
        first.equals(next),
        path,
        "inForce of %s must begin on %s, the day after %s ends, was from %s: %s",
        later.getId(),
        next,
        earlier.getId(),
        first,
        first.isAfter(next) ? "a gap" : "an overlap");
  }

  private static void known(
      Map<VersionedId, CertificationScheme> versions,
      VersionedId id,
      String path,
      String name,
      Laws laws) {
    laws.that(
        versions.isEmpty() || versions.containsKey(id), path, notOfTheSeries(name, id.toString()));
  }

  static String sameTransition(String id) {
    return "id must be different for every transition, was %s again".formatted(id);
  }

  static String otherId(String series, String version) {
    return "id must be a version of %s, was %s".formatted(series, version);
  }

  static String otherAnchor(String series, String version) {
    return "anchor must be that of the series, %s, was %s".formatted(series, version);
  }

  static String notOfTheSeries(String name, String version) {
    return "%s must be a version of the series, was %s".formatted(name, version);
  }

  /** What a clause asks for must be what its version could ask for too. */
  private static void sayable(
      Transition transition, CertificationScheme version, String path, Laws laws) {
    try {
      Clauses.asScheme(transition, version);
    } catch (LawViolation e) {
      List<LawViolation.Breach> breaches = e.breaches();
      breaches.forEach(
          breach -> laws.that(false, Clauses.place(path, breach.path()), breach.message()));
    }
  }
}
