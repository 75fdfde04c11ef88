package org.baremo.digcomp.localisation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.Location;

/**
 * The form of the project digcomp3-l10n: a folder for each component with a table for each
 * language, {@code outcomes/nl.csv}. Guards the way to the library that reads tables, which may be
 * missing.
 */
final class TableForm {
  private static final List<String> COMPONENTS =
      List.of("core-framework", "levels", "statements", "outcomes", "glossary");
  private static final String LIBRARY = "de.siegmar.fastcsv.reader.CsvReader";

  private TableForm() {}

  static String file(String component, String language) {
    return component + "/" + language + ".csv";
  }

  static boolean isIn(Path folder, String language) {
    return COMPONENTS.stream()
        .anyMatch(component -> Files.isRegularFile(folder.resolve(file(component, language))));
  }

  static void read(Framework framework, Path folder, String language, Reading reading) {
    requireLibrary();
    TableLocations locations = new TableLocations(framework);
    for (String component : COMPONENTS) {
      String document = file(component, language);
      if (Files.isRegularFile(folder.resolve(document))) {
        byte[] bytes = Localisations.bytes(folder.resolve(document), document, reading);
        new TableReader(locations, document, reading).read(bytes);
      } else {
        reading.noticed(
            "missing-file", Location.of(document), "file is not there: %s".formatted(document));
      }
    }
  }

  private static void requireLibrary() {
    try {
      Class.forName(LIBRARY, false, TableForm.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "reading .csv needs the library de.siegmar:fastcsv: add it to the class path, or its"
              + " module de.siegmar.fastcsv to the modules; .json needs none",
          e);
    }
  }
}
