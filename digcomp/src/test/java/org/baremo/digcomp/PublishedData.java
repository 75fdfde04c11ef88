package org.baremo.digcomp;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Real files that stand beside a checkout of the project on the machines that have them. */
public final class PublishedData {
  private PublishedData() {}

  /**
   * Returns a file, or skips the test where it is missing.
   *
   * @param name its path below the folder of published data
   * @return the file
   */
  public static Path file(String name) {
    Path file = Path.of("../../shared/data").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "skipped: there is no " + file);
    return file;
  }

  static Path jsonLd() {
    return file("digcomp30/DigComp_3.0_Data_Supplement_24_Nov_2025.jsonld");
  }

  static Path spreadsheet() {
    return file("digcomp30/DigComp_3.0_Data_Supplement_24_Nov_2025.xlsx");
  }
}
