package org.baremo.certification.lint.question;

import java.util.HashSet;
import java.util.Set;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;

/**
 * The requirements that an award hangs on: its own, those of vetoes, and what these name in turn,
 * by definitions, other awards and units.
 */
final class Reliance {
  private final CertificationScheme scheme;
  private final Set<String> places = new HashSet<>();

  private Reliance(CertificationScheme scheme) {
    this.scheme = scheme;
  }

  static Reliance of(CertificationScheme scheme, int award) {
    Reliance reliance = new Reliance(scheme);
    reliance.award(award);
    for (int i = 0; i < scheme.getVetoes().size(); i++) {
      reliance.follow(scheme.getVetoes().get(i).getWhen(), Places.veto(i));
    }
    return reliance;
  }

  /** Whether the award hangs on the requirement at a JSON Pointer. */
  boolean has(String place) {
    return places.contains(place);
  }

  private void follow(Requirement requirement, String at) {
    if (!places.add(at)) {
      return;
    }
    scheme.parts(requirement, at).forEach((place, part) -> follow(part, place));
    if (requirement instanceof AwardRequirement needed) {
      award(place(needed.getAward()));
    } else if (requirement instanceof UnitsRequirement counted) {
      units(counted);
    }
  }

  private void award(int place) {
    follow(scheme.getAwards().get(place).getRequires(), Places.requires(place));
  }

  private void units(UnitsRequirement counted) {
    int place = place(counted.getAward());
    Award award = scheme.getAwards().get(place);
    for (int i = 0; i < award.getUnits().size(); i++) {
      if (counted.counts(award.getUnits().get(i).getCode())) {
        follow(award.getUnits().get(i).getRequires(), Places.unit(place, i));
      }
    }
  }

  private int place(String code) {
    return scheme.getAwards().stream().map(Award::getCode).toList().indexOf(code);
  }
}
