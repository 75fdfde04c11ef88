package org.baremo.certification.explanation.form;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places for values, taken apart once. A value is written as it is: it cannot bring
 * places of its own. Immutable, thread-safe.
 */
public final class Template {
  /** What stands before, between and after the places: one more than there are places. */
  private final List<String> texts;

  private final List<String> places;
  private final int length;

  private Template(List<String> texts, List<String> places) {
    this.texts = List.copyOf(texts);
    this.places = List.copyOf(places);
    this.length = texts.stream().mapToInt(String::length).sum();
  }

  /**
   * Takes a text apart.
   *
   * @param text with places: names of small letters in braces
   * @return its parts
   */
  public static Template of(String text) {
    List<String> texts = new ArrayList<>();
    List<String> places = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      if (close > open + 1 && isName(text, open + 1, close)) {
        texts.add(text.substring(from, open));
        places.add(text.substring(open + 1, close));
        from = close + 1;
      }
    }
    texts.add(text.substring(from));
    return new Template(texts, places);
  }

  private static boolean isName(String text, int from, int until) {
    for (int i = from; i < until; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what stands before, between and after the places.
   *
   * @return one more than there are places
   */
  public List<String> texts() {
    return texts;
  }

  /**
   * Returns the names of its places.
   *
   * @return in the order of the text
   */
  public List<String> places() {
    return places;
  }

  /**
   * Writes the text with its values in place.
   *
   * @param values name, value, name, value…
   * @return the text
   * @throws IllegalStateException when a place has no value
   */
  public String filled(Object... values) {
    if (places.isEmpty()) {
      return texts.get(0);
    }
    StringBuilder out = new StringBuilder(length + 16 * places.size());
    for (int i = 0; i < places.size(); i++) {
      out.append(texts.get(i)).append(value(places.get(i), values));
    }
    return out.append(texts.get(places.size())).toString();
  }

  private static Object value(String place, Object... values) {
    for (int i = 0; i + 1 < values.length; i += 2) {
      if (place.equals(values[i])) {
        return values[i + 1];
      }
    }
    throw new IllegalStateException("no value for the place {" + place + "}");
  }
}
