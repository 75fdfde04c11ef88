package org.baremo.certification.remedy;

import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.core.value.Ref;

/** Items that could have been answered better. */
final class Items {
  private Items() {}

  /** Returns whether an item counts and did not win everything. */
  static boolean isWrong(ItemResult item) {
    boolean counts = item.getStatus() == ItemStatus.SCORED || item.getStatus() == ItemStatus.BLANK;
    return counts && !item.getPoints().equals(Optional.of(item.getMaximum()));
  }

  /** Returns how many items could have been answered better, of a node or of all. */
  static int wrong(Dossier dossier, Optional<Ref> node) {
    return (int)
        dossier.getItems().stream()
            .filter(Items::isWrong)
            .filter(item -> node.map(item.getMeasures()::contains).orElse(true))
            .count();
  }
}
