package org.baremo.digcomp.localisation;

/**
 * Where in an edition a text stands.
 *
 * @param thing what it is a text of: {@code competence/1.1}, {@code level/four/basic}, {@code
 *     term/ai-system}
 * @param part which text of it
 */
record Place(String thing, Part part) {
  /** Which text of a thing. */
  enum Part {
    /** Its title, name or label. */
    TITLE,
    /** Its description or definition, or the sentence that it is. */
    TEXT
  }

  static Place title(String thing) {
    return new Place(thing, Part.TITLE);
  }

  static Place text(String thing) {
    return new Place(thing, Part.TEXT);
  }

  /** In words, for problems: {@code title of competence/1.1}. */
  @Override
  public String toString() {
    return (part == Part.TITLE ? "title of " : "text of ") + thing;
  }
}
