package org.baremo.certification.scheme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.baremo.core.catalog.FrameworkSource;
import org.baremo.core.framework.Framework;
import org.baremo.core.json.Json;
import org.baremo.core.value.EditionRef;

/**
 * The small frameworks of certificates that follow no published framework of competences: the units
 * of CODIX, the competences of ACTIC, the modules of ICDL. They hold codes, for schemes to refer
 * to; titles that were not verified are left out. Found with {@link java.util.ServiceLoader}.
 * Immutable, thread-safe.
 */
public final class SchemeFrameworks implements FrameworkSource {
  private static final Map<EditionRef, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put(EditionRef.of("actic", "2021"), "actic-2021.json");
    FILES.put(EditionRef.of("codix", "2017"), "codix-2017.json");
    FILES.put(EditionRef.of("icdl-full-standard", "1"), "icdl-full-standard-1.json");
  }

  /** Makes the source. */
  public SchemeFrameworks() {}

  @Override
  public Set<EditionRef> editions() {
    return Set.copyOf(FILES.keySet());
  }

  @Override
  public Framework load(EditionRef edition) {
    String file = FILES.get(edition);
    if (file == null) {
      throw new IllegalArgumentException(
          "edition must be one of %s, was %s".formatted(FILES.keySet(), edition));
    }
    return Json.standard()
        .read(Schemes.bytes("frameworks/" + file), Framework.class, file)
        .orThrow();
  }
}
