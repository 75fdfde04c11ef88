package org.baremo.digcomp.official;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipInputStream;
import org.baremo.core.problem.Checked;

/**
 * Guards the way to the library that reads spreadsheets: it may be missing, and it trusts what it
 * reads.
 */
final class Spreadsheets {
  private static final String LIBRARY = "org.dhatim.fastexcel.reader.ReadableWorkbook";
  private static final long MAX_UNPACKED = 64L << 20;

  private Spreadsheets() {}

  static Checked<Supplement> read(byte[] bytes, String document) {
    requireLibrary();
    try {
      if (!isOfFairSize(bytes)) {
        return OfficialFile.refused(
            document, "file must unpack to at most %s bytes".formatted(MAX_UNPACKED));
      }
      return WorkbookReader.read(bytes, document);
    } catch (IOException | RuntimeException e) {
      return OfficialFile.refused(
          document, "file must be a whole spreadsheet (.xlsx): " + e.getMessage());
    }
  }

  private static void requireLibrary() {
    try {
      Class.forName(LIBRARY, false, Spreadsheets.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "reading .xlsx needs the library org.dhatim:fastexcel-reader: add it to the class path, or"
              + " its module org.dhatim.fastexcel.reader to the modules; .jsonld needs none",
          e);
    }
  }

  /** A few kilobytes can unpack to terabytes; the sizes that an archive states can be wrong. */
  private static boolean isOfFairSize(byte[] bytes) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (archive.getNextEntry() != null) {
        for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
          total += read;
          if (total > MAX_UNPACKED) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
