package org.baremo.core.catalog;

import java.util.Set;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/**
 * Supplies editions of frameworks. Found with {@link java.util.ServiceLoader}, or passed to a
 * catalogue. Implementations are thread-safe.
 */
public interface FrameworkSource {
  /**
   * Returns what this source can load, without loading it.
   *
   * @return its editions
   */
  Set<EditionRef> editions();

  /**
   * Loads one edition.
   *
   * @param edition one of {@link #editions()}
   * @return the framework
   * @throws IllegalArgumentException when the edition is not one of this source's
   * @throws org.baremo.core.problem.ProblemsException when its data has errors
   */
  Framework load(EditionRef edition);
}
