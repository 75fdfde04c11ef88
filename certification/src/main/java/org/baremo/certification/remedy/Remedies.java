package org.baremo.certification.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Require;

/**
 * The ways to an award that was not given.
 *
 * @param award its code
 * @param remedies the sets of changes that give it and of which nothing can be left out, so that
 *     none contains another: those with the fewest exemptions first, since a person cannot bring
 *     about what others would have to allow; of as many exemptions those with the fewest changes
 *     first, and of as many changes the smaller ones; empty when nothing that can still change
 *     gives the award
 * @param complete whether these are all; otherwise the search ended at its limits, or something
 *     that no change states decides, such as a birth date that nobody stated, and there may be more
 */
public record Remedies(
    @Pattern(regexp = Forms.SLUG) String award, List<@Valid Remedy> remedies, boolean complete) {
  public Remedies {
    remedies = List.copyOf(remedies);
    Require.that(
        Forms.isSlug(award),
        "award must be lower-case letters and digits joined by - or ., was '%s'",
        award);
  }
}
