package org.baremo.certification.remedy.asked;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.core.value.Rational;

/** The numbers that requirements compare with. */
public final class Constants {
  private final TreeSet<Rational> numbers = new TreeSet<>();

  private Constants() {}

  /**
   * Returns them.
   *
   * @param leaves what is required
   * @return in order, from the smallest
   */
  public static List<Rational> of(Collection<Leaf> leaves) {
    Constants constants = new Constants();
    for (Requirement requirement : Leaf.words(leaves)) {
      requirement.quantities().values().forEach(constants::add);
      if (requirement instanceof WithinRequirement within) {
        constants.add(within.getInterval());
      } else if (requirement instanceof MarkRequirement mark) {
        constants.numbers.add(mark.getCut().getRequired());
      }
    }
    return List.copyOf(constants.numbers);
  }

  private void add(Interval interval) {
    add(interval.getLower());
    add(interval.getUpper());
  }

  private void add(Optional<Rational> number) {
    number.ifPresent(numbers::add);
  }

  private void add(Quantity quantity) {
    if (quantity instanceof Quantity.Constant constant) {
      numbers.add(constant.value());
    } else if (quantity instanceof Quantity.Banded banded) {
      banded.bands().stream().map(Band::getStart).forEach(numbers::add);
    } else if (quantity instanceof Lookup lookup) {
      lookup.getRows().forEach(row -> row.getWhen().forEach(this::add));
    } else if (quantity instanceof Limited limited) {
      add(limited.least());
      add(limited.most());
    } else if (quantity instanceof TrainingHours hours) {
      add(hours.getLeastEach());
    }
    quantity.parts().values().forEach(this::add);
  }
}
