package org.baremo.core.catalog;

import java.util.function.Supplier;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;
import org.jspecify.annotations.Nullable;

/**
 * One edition that is loaded when first asked for, once, under a lock of its own: loading one
 * edition never waits for another, unless its source asks for it.
 */
final class Loading {
  private final EditionRef edition;
  private final Supplier<Framework> source;
  private final Object lock = new Object();
  private volatile @Nullable Framework loaded;
  private boolean busy;

  Loading(EditionRef edition, FrameworkSource source) {
    this.edition = edition;
    this.source = () -> source.load(edition);
  }

  Loading(Framework framework) {
    this.edition = framework.getEdition();
    this.source = () -> framework;
  }

  Framework framework() {
    Framework known = loaded;
    return known == null ? loadedOnce() : known;
  }

  private Framework loadedOnce() {
    synchronized (lock) {
      Framework known = loaded;
      if (known == null) {
        known = load();
        loaded = known;
      }
      return known;
    }
  }

  private Framework load() {
    if (busy) {
      throw new IllegalStateException("the source of %s asks for it again".formatted(edition));
    }
    busy = true;
    try {
      Framework framework = source.get();
      if (!framework.getEdition().equals(edition)) {
        throw new IllegalStateException(
            "the source of %s loaded %s".formatted(edition, framework.getEdition()));
      }
      return framework;
    } finally {
      busy = false;
    }
  }
}
