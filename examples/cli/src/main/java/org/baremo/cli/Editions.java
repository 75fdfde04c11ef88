package org.baremo.cli;

import java.util.Comparator;
import java.util.List;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;

/** Editions of frameworks, named on the command line. */
public final class Editions {
  /** How an edition may be named, for the help of commands. */
  public static final String NAMES =
      "digcomp@3.0; 3.0 for an edition of DigComp; or mrcdd, where a framework has one edition";

  private static final String DIGCOMP = "digcomp@";

  private Editions() {}

  /**
   * Finds an edition that the program knows.
   *
   * @param name {@code digcomp@3.0}, {@code 3.0} or {@code mrcdd}
   * @return the edition
   * @throws CommandFailure when there is none such, or more than one
   */
  public static Framework find(String name) {
    FrameworkCatalog catalog = FrameworkCatalog.installed();
    List<EditionRef> known = sorted(catalog);
    List<EditionRef> found =
        known.stream()
            .filter(
                ref ->
                    ref.toString().equals(name)
                        || ref.toString().equals(DIGCOMP + name)
                        || ref.framework().value().equals(name))
            .toList();
    if (found.size() != 1) {
      throw CommandFailure.misuse(
          found.isEmpty()
              ? "edition '%s' is not known; there are %s".formatted(name, known)
              : "edition '%s' is one of %s; say which".formatted(name, found));
    }
    return catalog.framework(found.get(0)).orElseThrow();
  }

  /**
   * Returns every edition of a catalogue.
   *
   * @param catalog where editions are
   * @return by name
   */
  public static List<EditionRef> sorted(FrameworkCatalog catalog) {
    return catalog.editions().stream().sorted(Comparator.comparing(EditionRef::toString)).toList();
  }
}
