package org.baremo.certification.remedy;

import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;

/** What is missing for ComDix, were it to require something else. */
final class Sought {
  static final String AWARD = "intermediate";

  private Sought() {}

  static RemedyFinder finder(Requirement requires) {
    return RemedyFinder.of(compiled(requires));
  }

  static CompiledScheme compiled(Requirement requires) {
    return compiled(award(requires));
  }

  static CompiledScheme compiled(Award... awards) {
    return CompiledScheme.of(
            Schemes.comdixIntermediate().toBuilder().awards(List.of(awards)).build(),
            ComDix.catalog())
        .orThrow();
  }

  static Award award(Requirement requires) {
    return Schemes.comdixIntermediate().getAwards().get(0).toBuilder().requires(requires).build();
  }

  static Remedies found(Requirement requires, Dossier dossier) {
    return finder(requires).find(dossier, ComDix.NOW).get(0);
  }
}
