package org.baremo.certification.remedy.known;

import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.core.value.Ref;

/** Items that could have been answered better. */
public final class Items {
  private Items() {}

  /**
   * Tells whether an item counts and did not win everything.
   *
   * @param item any item
   * @return whether it could have been answered better
   */
  public static boolean isWrong(ItemResult item) {
    boolean counts = item.getStatus() == ItemStatus.SCORED || item.getStatus() == ItemStatus.BLANK;
    return counts && !item.getPoints().equals(Optional.of(item.getMaximum()));
  }

  /**
   * Returns how many items could have been answered better.
   *
   * @param dossier the case
   * @param node which they measure; empty for any
   * @return 0 or more
   */
  public static int wrong(Dossier dossier, Optional<Ref> node) {
    return (int)
        dossier.getItems().stream()
            .filter(Items::isWrong)
            .filter(item -> node.map(item.getMeasures()::contains).orElse(true))
            .count();
  }
}
