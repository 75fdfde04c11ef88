package org.baremo.digcomp.data;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Opens the files of one edition. The class that owns the resources does, for modules' sake. */
@FunctionalInterface
public interface Folder {
  /**
   * Opens a file.
   *
   * @param file its name within the folder, as in {@code l10n/es.tsv}
   * @return its bytes, to be closed by the caller; null when there is no such file
   */
  @Nullable InputStream open(String file);
}
