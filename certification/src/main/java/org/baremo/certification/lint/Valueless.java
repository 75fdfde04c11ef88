package org.baremo.certification.lint;

import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;

/**
 * Numbers that may have no value although all that they are made of is known: below the first band,
 * where no row of a table fits, and quotients, whose divisor may be 0.
 */
final class Valueless {
  private Valueless() {}

  /** Whether a requirement, or a part of it, looks at such a number. */
  static boolean mayBe(Requirement requirement) {
    return requirement.quantities().values().stream().anyMatch(Valueless::mayBe)
        || requirement.parts().stream().anyMatch(Valueless::mayBe);
  }

  private static boolean mayBe(Quantity quantity) {
    boolean open =
        quantity instanceof Quantity.Banded banded
            ? banded.below().isEmpty()
            : quantity instanceof Lookup lookup
                ? lookup.getOtherwise().isEmpty()
                : quantity instanceof Quantity.Ratio;
    return open || quantity.parts().values().stream().anyMatch(Valueless::mayBe);
  }
}
