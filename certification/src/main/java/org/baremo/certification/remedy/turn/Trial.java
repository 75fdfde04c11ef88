package org.baremo.certification.remedy.turn;

import java.util.function.Supplier;
import org.baremo.certification.decision.rule.Case;
import org.jspecify.annotations.Nullable;

/** A changed case, made when first asked for. Not thread-safe. */
public final class Trial {
  private final Supplier<Case> making;
  private @Nullable Case made;

  /**
   * Makes nothing yet.
   *
   * @param making makes the case
   */
  public Trial(Supplier<Case> making) {
    this.making = making;
  }

  /**
   * Returns the case as it would be, when it can be decided.
   *
   * @return the same one each time
   */
  public Case facts() {
    Case facts = made;
    if (facts == null) {
      facts = making.get();
      made = facts;
    }
    return facts;
  }
}
