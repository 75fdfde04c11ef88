package org.baremo.digcomp.related;

import java.util.Set;
import org.baremo.core.catalog.FrameworkSource;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * Supplies the bundled editions of {@link RelatedFrameworks} to a {@link
 * org.baremo.core.catalog.FrameworkCatalog}. Found with {@link java.util.ServiceLoader};
 * thread-safe.
 */
public final class RelatedSource implements FrameworkSource {
  /** Creates the source; loads nothing. */
  public RelatedSource() {}

  @Override
  public Set<EditionRef> editions() {
    return RelatedFrameworks.editions();
  }

  @Override
  public Framework load(EditionRef edition) {
    return RelatedFrameworks.framework(edition);
  }
}
