package org.baremo.certification.scheme.requirement;

import java.util.regex.Pattern;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Laws;

/** The laws that all requirements share. */
final class RequirementLaws {
  /** A slug that is none of what every decision finds on its own. */
  static final String ID = "(?!(in-force|edition|validity)$)" + Slugs.SLUG;

  private static final String ID_LAW = Slugs.LAW + ", and not in-force, edition or validity";
  private static final Pattern ID_FORM = Pattern.compile(ID);

  private RequirementLaws() {}

  /** Starts the laws of a requirement with those that hold for every one. */
  static Laws of(Requirement requirement) {
    Laws laws = new Laws().matches(ID_FORM, requirement.getId(), "id", ID_LAW);
    requirement.getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    return laws;
  }
}
