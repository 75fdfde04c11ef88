package org.baremo.digcomp;

import java.util.Set;
import org.baremo.core.catalog.FrameworkSource;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * Supplies the bundled editions of DigComp to a {@link org.baremo.core.catalog.FrameworkCatalog}.
 * Found with {@link java.util.ServiceLoader}; thread-safe.
 */
public final class DigCompSource implements FrameworkSource {
  /** Creates the source; loads nothing. */
  public DigCompSource() {}

  @Override
  public Set<EditionRef> editions() {
    return Set.of(DigComp30.EDITION, DigComp22.EDITION);
  }

  @Override
  public Framework load(EditionRef edition) {
    if (edition.equals(DigComp30.EDITION)) {
      return DigComp.v3_0().framework();
    }
    if (edition.equals(DigComp22.EDITION)) {
      return DigComp.v2_2().framework();
    }
    throw new IllegalArgumentException(
        "edition must be %s or %s, was %s"
            .formatted(DigComp22.EDITION, DigComp30.EDITION, edition));
  }
}
