package org.baremo.certification.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.core.value.LocalizedText;

/**
 * Awards that somebody must hold, in the end, before they can get them. Starting from nothing, one
 * award after the other is obtained whose prerequisites are; those left over require each other in
 * a circle, or one that does. Certificates of schemes that are not at hand can be obtained.
 */
final class Prerequisites {
  private final List<CertificationScheme> schemes;
  private final Set<String> obtained = new LinkedHashSet<>();

  private Prerequisites(List<CertificationScheme> schemes) {
    this.schemes = schemes;
  }

  static void lint(List<Linted> linted) {
    Prerequisites all = new Prerequisites(linted.stream().map(Linted::scheme).toList());
    all.obtain();
    for (Linted one : linted) {
      List<Award> awards = one.scheme().getAwards();
      for (int i = 0; i < awards.size(); i++) {
        if (!all.obtained.contains(key(one.scheme(), awards.get(i)))) {
          one.findings()
              .add(
                  LintKind.PREREQUISITE_CYCLE,
                  Places.requires(i),
                  Optional.empty(),
                  "award",
                  awards.get(i).getCode());
        }
      }
    }
  }

  private void obtain() {
    boolean more = true;
    while (more) {
      more = false;
      for (CertificationScheme scheme : schemes) {
        for (Award award : scheme.getAwards()) {
          more |= isObtainable(award.getRequires(), scheme) && obtained.add(key(scheme, award));
        }
      }
    }
  }

  private boolean isObtainable(Requirement requirement, CertificationScheme scheme) {
    List<Requirement> parts = scheme.parts(requirement);
    if (requirement instanceof HeldRequirement held) {
      return held.getAccepted().stream().anyMatch(this::isObtainable);
    } else if (requirement instanceof AwardRequirement needed) {
      return obtained.contains(scheme.getId() + " " + needed.getAward());
    } else if (requirement instanceof AllOf || requirement instanceof DefinedRequirement) {
      return parts.stream().allMatch(part -> isObtainable(part, scheme));
    } else if (requirement instanceof AnyOf || requirement instanceof RoutesRequirement) {
      return parts.stream().anyMatch(part -> isObtainable(part, scheme));
    } else if (requirement instanceof AtLeastOf least) {
      return parts.stream().filter(part -> isObtainable(part, scheme)).count() >= least.getCount();
    } else if (requirement instanceof WhenRequirement when) {
      return when.getOtherwise().map(other -> isObtainable(other, scheme)).orElse(true)
          || isObtainable(when.getThen(), scheme);
    }
    return true; // how many of a count must be met is left to the search
  }

  /** Names are the issuer's own, so that an award nobody here gives may still be one. */
  private boolean isObtainable(AcceptedCertificate accepted) {
    List<String> given =
        schemes.stream()
            .filter(scheme -> isNamed(accepted.getScheme(), scheme))
            .flatMap(
                scheme ->
                    scheme.getAwards().stream()
                        .filter(award -> isAccepted(award, accepted))
                        .map(award -> key(scheme, award)))
            .toList();
    return given.isEmpty() || given.stream().anyMatch(obtained::contains);
  }

  private static boolean isNamed(String name, CertificationScheme scheme) {
    return name.equals(scheme.getId().id())
        || name.equals(scheme.getId().toString())
        || isTitle(name, scheme.getTitle());
  }

  private static boolean isAccepted(Award award, AcceptedCertificate accepted) {
    List<String> names = accepted.getAwards();
    return names.isEmpty()
        || names.stream()
            .anyMatch(name -> name.equals(award.getCode()) || isTitle(name, award.getTitle()));
  }

  private static boolean isTitle(String name, LocalizedText title) {
    return title.getTexts().values().stream().anyMatch(text -> text.getValue().equals(name));
  }

  private static String key(CertificationScheme scheme, Award award) {
    return scheme.getId() + " " + award.getCode();
  }
}
