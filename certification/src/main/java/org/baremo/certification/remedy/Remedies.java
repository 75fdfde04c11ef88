package org.baremo.certification.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * The ways to an award, or to a unit of it, where it was not given.
 *
 * @param award its code
 * @param unit the code of the unit that its certificate is to list; empty for the award whatever it
 *     lists
 * @param remedies the sets of changes that give it and of which nothing can be left out, so that
 *     none contains another: those with the fewest exemptions first, since a person cannot bring
 *     about what others would have to allow; of as many exemptions those with the fewest changes
 *     first, and of as many changes the smaller ones, or of ways that share out marks otherwise the
 *     most even; empty when nothing that can still change gives the award
 * @param complete whether these are all that give the award itself, for those that give one above
 *     it in its place are told as far as they are met on the way: all of them are found by looking
 *     for that one; otherwise the search ended at its limits, something that no change states
 *     decides, such as who had which duty, whether a certificate is suspended, what somebody who is
 *     exempt would attain or that a code is another than those asked for, or not everything was
 *     tried, such as numbers that are moved together, fractions of marks that are reckoned
 *     together, time beyond the limits, or several deeds on several days where the scheme asks
 *     something of stretches of time; and there may be more
 * @param given whether the case gives the award already, or one above it, so that nothing is
 *     missing; then there are no remedies, and these are all
 */
public record Remedies(
    @Pattern(regexp = Forms.SLUG) String award,
    Optional<@Pattern(regexp = Forms.SLUG) String> unit,
    List<@Valid Remedy> remedies,
    boolean complete,
    boolean given) {
  public Remedies {
    remedies = List.copyOf(remedies);
    Laws laws = new Laws().slug(award, "award");
    unit.ifPresent(code -> laws.slug(code, "unit"));
    laws.that(
            !given || (remedies.isEmpty() && complete),
            "given",
            "given must be of an award without remedies, all of which are known, was of %s",
            remedies.size())
        .orThrow();
  }

  /**
   * Returns the ways to an award that was not given.
   *
   * @param award its code
   * @param remedies the ways
   * @param complete whether these are all
   * @return them
   */
  public static Remedies of(String award, List<Remedy> remedies, boolean complete) {
    return new Remedies(award, Optional.empty(), remedies, complete, false);
  }

  /**
   * Returns that nothing is missing.
   *
   * @param award the code of an award that the case gives already
   * @return no remedies
   */
  public static Remedies given(String award) {
    return new Remedies(award, Optional.empty(), List.of(), true, true);
  }

  /** The same, to a unit of the award. */
  Remedies of(Optional<String> listed) {
    return new Remedies(award, listed, remedies, complete, given);
  }
}
