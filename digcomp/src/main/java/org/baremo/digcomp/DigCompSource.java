package org.baremo.digcomp;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.baremo.core.catalog.FrameworkSource;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * Supplies the bundled editions of DigComp to a {@link org.baremo.core.catalog.FrameworkCatalog}.
 * Found with {@link java.util.ServiceLoader}; thread-safe.
 */
public final class DigCompSource implements FrameworkSource {
  private static final Map<EditionRef, Supplier<DigCompEdition>> EDITIONS =
      Map.of(
          DigComp10.EDITION, DigComp::v1_0,
          DigComp20.EDITION, DigComp::v2_0,
          DigComp21.EDITION, DigComp::v2_1,
          DigComp22.EDITION, DigComp::v2_2,
          DigComp30.EDITION, DigComp::v3_0);

  /** Creates the source; loads nothing. */
  public DigCompSource() {}

  @Override
  public Set<EditionRef> editions() {
    return EDITIONS.keySet();
  }

  @Override
  public Framework load(EditionRef edition) {
    Supplier<DigCompEdition> source = EDITIONS.get(edition);
    if (source == null) {
      throw new IllegalArgumentException(
          "edition must be one of %s, was %s"
              .formatted(
                  EDITIONS.keySet().stream().map(EditionRef::toString).sorted().toList(), edition));
    }
    return source.get().framework();
  }
}
