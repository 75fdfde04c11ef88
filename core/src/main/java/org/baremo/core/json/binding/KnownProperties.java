package org.baremo.core.json.binding;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.util.List;

/**
 * The properties of one type, found by guessing: documents keep to an order, so the property that
 * followed this one last time is tried first. A race spoils a guess and nothing else.
 */
final class KnownProperties {
  private final SettableBeanProperty[] all;
  private final String[] names;
  private final int[] followers;

  KnownProperties(List<SettableBeanProperty> properties) {
    all = properties.toArray(SettableBeanProperty[]::new);
    names = properties.stream().map(SettableBeanProperty::getName).toArray(String[]::new);
    followers = new int[all.length + 1];
  }

  int size() {
    return all.length;
  }

  SettableBeanProperty get(int index) {
    return all[index];
  }

  /**
   * Where the property under the parser stands; {@code previous} is where the one before it stood,
   * or -1.
   */
  int find(JsonParser parser, int previous) throws IOException {
    String name = parser.currentName();
    int guess = followers[previous + 1];
    if (guess < names.length && names[guess].equals(name)) {
      return guess;
    }
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        followers[previous + 1] = i;
        return i;
      }
    }
    throw new JsonParseException(parser, "unknown");
  }

  /** Goes to the value of a property; null is none. */
  static void toValue(JsonParser parser) throws IOException {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      throw new JsonParseException(parser, "null");
    }
  }

  static JsonParseException duplicate(JsonParser parser) {
    return new JsonParseException(parser, "duplicate");
  }
}
