package org.baremo.cli;

import java.nio.file.Path;
import java.util.List;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;

/** Frameworks that come with the program, and those that are named on the command line. */
public final class Frameworks {
  private Frameworks() {}

  /**
   * Returns the editions at hand.
   *
   * @param files frameworks of one's own; empty for those that come with the program alone
   * @return all of them
   * @throws CommandFailure when a file cannot be read, or its edition is there already
   * @throws org.baremo.core.problem.ProblemsException with everything that is wrong with a document
   */
  public static FrameworkCatalog catalog(List<Path> files) {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    for (Path file : files) {
      Framework own = Documents.read(file, Framework.class);
      if (catalog.editions().contains(own.getEdition())) {
        throw CommandFailure.misuse(
            "%s must be of an edition of its own, %s is there already"
                .formatted(file, own.getEdition()));
      }
      catalog = catalog.with(own);
    }
    return catalog;
  }
}
