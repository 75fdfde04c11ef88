package org.baremo.certification.remedy.asked;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.probe.Leaf;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Ref;

/** Which parts of a mark requirements ask for: its points, its maximum or the percentage. */
public final class AskedParts {
  private final Optional<Ref> node;
  private final Set<MarkPart> parts = EnumSet.noneOf(MarkPart.class);

  private AskedParts(Optional<Ref> node) {
    this.node = node;
  }

  /**
   * Returns them.
   *
   * @param leaves what is required
   * @param node whose mark; empty for the mark overall
   * @return in the order of their kind; empty when none asks for the mark
   */
  public static Set<MarkPart> of(Collection<Leaf> leaves, Optional<Ref> node) {
    AskedParts asked = new AskedParts(node);
    for (Requirement requirement : Leaf.words(leaves)) {
      if (requirement instanceof MarkRequirement mark && mark.getNode().equals(node)) {
        boolean isPoints = mark.getCut().getMeasure() == Cut.Measure.POINTS;
        asked.parts.add(isPoints ? MarkPart.POINTS : MarkPart.PERCENTAGE);
      }
      requirement.quantities().values().forEach(asked::add);
    }
    return asked.parts;
  }

  private void add(Quantity quantity) {
    if (quantity instanceof Quantity.MarkOf mark && mark.node().equals(node)) {
      parts.add(mark.part());
    }
    quantity.parts().values().forEach(this::add);
  }
}
