package org.baremo.digcomp.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Reads the bytes of a file that somebody says holds official texts. */
final class OfficialFile {
  /** The largest such file has half a megabyte; what is much larger is something else. */
  private static final long MAX_BYTES = 16L << 20;

  private OfficialFile() {}

  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  static Checked<byte[]> read(Path file) {
    String document = name(file);
    if (!Files.exists(file)) {
      return refused(document, "file must exist, was not found");
    }
    if (!Files.isRegularFile(file)) {
      return refused(document, "file must be a file, was a folder");
    }
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        return refused(
            document, "file must have at most %s bytes, had %s".formatted(MAX_BYTES, size));
      }
      return Checked.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return refused(document, "file must be readable: " + e.getMessage());
    }
  }

  static <T> Checked<T> refused(String document, String message) {
    return Checked.failed(Problem.error("official.unreadable", Location.of(document), message));
  }
}
