package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds places in a well-formed document. */
final class Locator {
  private Locator() {}

  /** A property's value; its text is null unless it is a text. */
  record Found(int offset, @Nullable String text) {}

  /** The first property of a name in the object that begins at an offset; null without one. */
  static @Nullable Found property(JsonMapper mapper, byte[] bytes, int start, int to, String name)
      throws IOException {
    try (JsonParser parser = mapper.getFactory().createParser(bytes, start, to - start)) {
      parser.nextToken();
      if (!descend(parser, name)) {
        return null;
      }
      boolean isText = parser.hasToken(JsonToken.VALUE_STRING);
      int offset = start + (int) parser.currentTokenLocation().getByteOffset();
      return new Found(offset, isText ? parser.getText() : null);
    }
  }

  /** The offset of the value at a pointer, or of the last one on the way that is there. */
  static int offset(JsonMapper mapper, byte[] bytes, int start, int to, String pointer)
      throws IOException {
    int offset = start;
    try (JsonParser parser = mapper.getFactory().createParser(bytes, start, to - start)) {
      parser.nextToken();
      String[] steps = pointer.split("/", -1);
      for (int i = 1; i < steps.length; i++) {
        if (!descend(parser, steps[i].replace("~1", "/").replace("~0", "~"))) {
          return offset;
        }
        offset = start + (int) parser.currentTokenLocation().getByteOffset();
      }
    }
    return offset;
  }

  /** Goes to a part of the value under the parser; false when it has none such. */
  private static boolean descend(JsonParser parser, String step) throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(step);
        parser.nextToken();
        if (found) {
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
