package org.baremo.certification.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/**
 * Notices what a dossier says that no decision can tell of, because there is nothing in the rules
 * that it is about: rulings on requirements that there are not, as after a slip of the pen. A
 * ruling that the rules know and do not let count is told by the decision itself, where the
 * requirement is. Immutable, thread-safe.
 */
public final class DossierNotices {
  /** The code of what is noticed of a ruling on a requirement that there is not. */
  public static final String NO_REQUIREMENT = "dossier.no-requirement";

  private final Set<String> requirements = new HashSet<>();

  private DossierNotices() {}

  /**
   * Makes ready to notice what is about nothing that some schemes ask.
   *
   * @param schemes by which the same dossiers are decided; what is about any of them is in order
   * @return what notices it
   */
  public static DossierNotices of(List<CertificationScheme> schemes) {
    DossierNotices notices = new DossierNotices();
    schemes.forEach(scheme -> notices.add(Places.requirements(scheme).values()));
    return notices;
  }

  /**
   * Makes ready to notice what is about nothing that any version of a series or any of its clauses
   * asks.
   *
   * @param series by which dossiers are decided
   * @return what notices it
   */
  public static DossierNotices of(SchemeSeries series) {
    DossierNotices notices = of(series.getVersions());
    series
        .getTransitions()
        .forEach(clause -> notices.add(Places.requirements(clause.getWhen(), "").values()));
    return notices;
  }

  private void add(Collection<Requirement> all) {
    all.forEach(one -> requirements.add(one.getId()));
  }

  /**
   * Tells whether a ruling is about nothing.
   *
   * @param ruling any
   * @return whether there is no requirement that it is on
   */
  public boolean isIdle(VerdictOverride ruling) {
    return !requirements.contains(ruling.getRequirement());
  }

  /**
   * Tells what a dossier says that is about nothing.
   *
   * @param dossier the facts, as they are decided
   * @param document the name of the dossier in what is noticed
   * @return a warning of the code {@link #NO_REQUIREMENT} for each ruling on a requirement that
   *     there is not, with its JSON Pointer, in the order of the dossier; empty when all is about
   *     something
   */
  public List<Problem> of(Dossier dossier, String document) {
    List<Problem> noticed = new ArrayList<>();
    List<VerdictOverride> rulings = dossier.getOverrides();
    for (int i = 0; i < rulings.size(); i++) {
      if (isIdle(rulings.get(i))) {
        noticed.add(
            Problem.warning(
                NO_REQUIREMENT,
                Location.of(document, "/overrides/" + i + "/requirement"),
                "the ruling has no effect, the scheme has no requirement '%s'"
                    .formatted(rulings.get(i).getRequirement())));
      }
    }
    return List.copyOf(noticed);
  }
}
