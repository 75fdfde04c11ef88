package org.baremo.digcomp.localisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LocalizedText;

/** Reads a folder of translations, whichever its form, and lays it over an edition. */
public final class Localisations {
  /** The largest file there is has 150 kilobytes; what is much larger is something else. */
  private static final long MAX_BYTES = 16L << 20;

  private Localisations() {}

  /**
   * Lays the translations of a folder over an edition.
   *
   * @param framework the edition
   * @param folder the folder, as tables or as JSON
   * @param languageTag the language of the translations, a BCP 47 tag
   * @return the edition with the translations, and a problem for everything noticed; or the errors
   * @throws IllegalArgumentException when the tag is not well-formed, or is English
   */
  public static Checked<Framework> overlay(Framework framework, Path folder, String languageTag) {
    requireAnotherLanguage(languageTag);
    String name = String.valueOf(folder.getFileName());
    if (!Files.isDirectory(folder)) {
      return refused(name, "localisation must be a folder that exists");
    }
    Reading reading = new Reading();
    if (JsonForm.isIn(folder)) {
      JsonForm.read(folder, languageTag, reading);
    } else if (TableForm.isIn(folder, languageTag)) {
      TableForm.read(framework, folder, languageTag, reading);
    } else {
      return refused(
          name,
          "folder must hold %s, or a file such as %s"
              .formatted(JsonForm.AREAS, TableForm.file("outcomes", languageTag)));
    }
    return Overlay.of(framework, languageTag, reading);
  }

  /** The tag becomes part of a file's name, so that it is looked at before anything else. */
  private static void requireAnotherLanguage(String languageTag) {
    LocalizedText.of(languageTag, "any");
    if (Locale.forLanguageTag(languageTag).getLanguage().equals("en")) {
      throw new IllegalArgumentException(
          "language must be another than the edition's own, was " + languageTag);
    }
  }

  /** The bytes of a file; none, and an error, when it cannot be read. */
  static byte[] bytes(Path file, String document, Reading reading) {
    try {
      long size = Files.size(file);
      if (size <= MAX_BYTES) {
        return Files.readAllBytes(file);
      }
      reading.error(
          "unreadable",
          Location.of(document),
          "file must have at most %s bytes, had %s".formatted(MAX_BYTES, size));
    } catch (IOException e) {
      reading.error(
          "unreadable", Location.of(document), "file must be readable: " + e.getMessage());
    }
    return new byte[0];
  }

  private static <T> Checked<T> refused(String document, String message) {
    return Checked.failed(Problem.error("localisation.unreadable", Location.of(document), message));
  }
}
