package org.baremo.digcomp.related;

import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.digcomp.data.EditionReader;
import org.jspecify.annotations.Nullable;

/**
 * One bundled edition, read from its folder when it is first asked for, once. It keeps what was
 * read together with its problems, so that each call can say again what was wrong.
 */
final class Bundle {
  private final EditionRef edition;
  private volatile @Nullable Checked<Framework> read;

  Bundle(String framework, String edition) {
    this.edition = EditionRef.of(framework, edition);
  }

  EditionRef edition() {
    return edition;
  }

  Framework framework() {
    Checked<Framework> known = read;
    return (known == null ? readOnce() : known).orThrow();
  }

  private synchronized Checked<Framework> readOnce() {
    Checked<Framework> known = read;
    if (known == null) {
      String folder = edition.framework() + "-" + edition.edition() + "/";
      known = EditionReader.read(file -> Bundle.class.getResourceAsStream(folder + file));
      read = known;
    }
    return known;
  }
}
