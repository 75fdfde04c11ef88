package org.baremo.certification.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.baremo.certification.scheme.CertificationScheme;

/** The documents that are spoilt. */
final class Documents {
  private static final String DOSSIER = resource();

  private Documents() {}

  private static String resource() {
    try (InputStream in = Documents.class.getResourceAsStream("/fuzz/dossier.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A dossier that says all that dossiers can say, of the framework of a scheme. */
  static byte[] dossierFor(CertificationScheme scheme) {
    return DOSSIER.replace("digcomp@2.2", scheme.getFramework().toString()).getBytes(UTF_8);
  }

  /** Where texts stand: of each shape of place, the first one. */
  static List<String> texts(JsonNode document) {
    Map<String, String> places = new LinkedHashMap<>();
    collect(document, "", "", places);
    return new ArrayList<>(places.values());
  }

  private static void collect(JsonNode at, String pointer, String shape, Map<String, String> all) {
    if (at.isTextual()) {
      all.putIfAbsent(shape, pointer);
    }
    at.properties()
        .forEach(
            member -> {
              String name = member.getKey().replace("/", "~1");
              String last = shape.substring(shape.lastIndexOf('/') + 1);
              collect(member.getValue(), pointer + "/" + name, last + "/" + member.getKey(), all);
            });
    for (int i = 0; at.isArray() && i < at.size(); i++) {
      collect(at.get(i), pointer + "/" + i, shape, all);
    }
  }
}
