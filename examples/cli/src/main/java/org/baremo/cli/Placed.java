package org.baremo.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;

/** Finds the lines and columns of places that are told by JSON Pointers alone. */
final class Placed {
  private Placed() {}

  /**
   * Puts a problem on its line.
   *
   * @param problem of a document, with a pointer
   * @param file the name of the document's file
   * @param utf8 the document, which is well-formed
   * @return the same problem in that file, with the line and column of what it points at, or of the
   *     nearest part that is there; without them where they cannot be told
   */
  static Problem in(Problem problem, String file, byte[] utf8) {
    Location.Builder place = problem.getLocation().toBuilder().document(file);
    if (problem.getLocation().getLine().isEmpty()) {
      try {
        JsonLocation found = find(utf8, problem.getLocation().getPointer().orElse(""));
        place.line((long) found.getLineNr()).column((long) found.getColumnNr());
      } catch (IOException e) {
        // read before, so that only what the file became since can be no JSON: the pointer is
        // enough
      }
    }
    return problem.toBuilder().location(place.build()).build();
  }

  private static JsonLocation find(byte[] utf8, String pointer) throws IOException {
    String text = new String(utf8, StandardCharsets.UTF_8);
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      JsonLocation found = parser.currentTokenLocation();
      String[] steps = pointer.split("/", -1);
      for (int i = 1; i < steps.length; i++) {
        if (!descend(parser, steps[i].replace("~1", "/").replace("~0", "~"))) {
          return found;
        }
        found = parser.currentTokenLocation();
      }
      return found;
    }
  }

  /** Goes to a part of the value under the parser; false when it has none such. */
  private static boolean descend(JsonParser parser, String step) throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isFound = parser.currentName().equals(step);
        parser.nextToken();
        if (isFound) {
          return true;
        }
        parser.skipChildren();
      }
    } else if (parser.hasToken(JsonToken.START_ARRAY)) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        if (Integer.toString(i).equals(step)) {
          return true;
        }
        parser.skipChildren();
      }
    }
    return false;
  }
}
