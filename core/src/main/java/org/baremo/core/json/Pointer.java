package org.baremo.core.json;

import org.baremo.core.internal.Laws;
import org.jspecify.annotations.Nullable;

/** A place in a document as it is walked: made without text, written when something is wrong. */
record Pointer(@Nullable Pointer parent, @Nullable String name, int index) {
  static final Pointer ROOT = new Pointer(null, null, -1);

  Pointer child(String property) {
    return new Pointer(this, property, -1);
  }

  Pointer child(int element) {
    return new Pointer(this, null, element);
  }

  /** How messages name the value: its property, with the index of an element. */
  String label() {
    if (name != null) {
      return name;
    }
    return parent == null ? "document" : parent.label() + "[" + index + "]";
  }

  /** The RFC 6901 form. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString();
  }

  private void write(StringBuilder text) {
    if (parent != null) {
      parent.write(text);
      text.append('/');
      if (name == null) {
        text.append(index);
      } else {
        text.append(Laws.step(name));
      }
    }
  }
}
