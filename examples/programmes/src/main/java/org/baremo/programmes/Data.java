package org.baremo.programmes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.baremo.core.json.Json;

/** The data files of the scenarios, bundled from the folder {@code data}. */
final class Data {
  /** Reads a JSON document; what is wrong with it is reported all at once, with its place. */
  <T> T read(String file, Class<T> type) {
    return Json.standard().read(bytes(file), type, file).orThrow();
  }

  /** Opens a file of the folder. */
  byte[] bytes(String file) {
    try (InputStream in = Data.class.getResourceAsStream("data/" + file)) {
      if (in == null) {
        throw new IllegalArgumentException("data must have a file " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
