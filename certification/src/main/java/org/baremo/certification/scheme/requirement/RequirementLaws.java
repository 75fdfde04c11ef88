package org.baremo.certification.scheme.requirement;

import java.util.regex.Pattern;
import org.baremo.core.internal.Laws;

/** The form of the identifiers that a scheme chooses, and the laws that all requirements share. */
final class RequirementLaws {
  static final String SLUG = "(?=.{1,64}$)[a-z0-9]+([-.][a-z0-9]+)*";
  static final String SLUG_LAW = "lower-case letters and digits joined by - or .";
  static final Pattern SLUG_FORM = Pattern.compile(SLUG);

  /** A slug that is none of what every decision finds on its own. */
  static final String ID = "(?!(in-force|edition|validity)$)" + SLUG;

  private static final String ID_LAW = SLUG_LAW + ", and not in-force, edition or validity";
  private static final Pattern ID_FORM = Pattern.compile(ID);

  private RequirementLaws() {}

  /** Starts the laws of a requirement with those that hold for every one. */
  static Laws of(Requirement requirement) {
    Laws laws = new Laws().matches(ID_FORM, requirement.getId(), "id", ID_LAW);
    requirement.getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    return laws;
  }
}
