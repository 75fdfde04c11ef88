package org.baremo.core.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value that is written as one text and comes again and again (a reference, a day), and
 * hands out one shared instance of it. The cache has a fixed number of places, each holding the
 * value seen last, so hostile input can only make it useless, never large. A race loses an entry
 * and nothing else: entries and values are immutable. One cache for each mapper, thread-safe.
 *
 * @param <T> an immutable value
 */
public abstract class InternedDeserializer<T> extends StdScalarDeserializer<T> {
  private static final long serialVersionUID = 1L;
  private static final int PLACES = 1 << 12;
  private static final int LONGEST = 120;

  /** Lost when serialised: a mapper that comes back starts with an empty cache. */
  private transient @Nullable Entry<T> @Nullable [] entries;

  private record Entry<T>(String text, T value) {}

  /**
   * Starts with an empty cache.
   *
   * @param type the value's type
   */
  protected InternedDeserializer(Class<T> type) {
    super(type);
  }

  /**
   * Reads the written form.
   *
   * @param text the whole text
   * @return the value
   * @throws IllegalArgumentException when the text is not of the form
   */
  protected abstract T parse(String text);

  @Override
  @SuppressWarnings("unchecked") // what cannot be read is reported by the context, which throws
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (T) context.handleUnexpectedToken(handledType(), parser);
    }
    int length = parser.getTextLength();
    if (length > LONGEST) {
      return parse(parser.getText());
    }
    char[] chars = parser.getTextCharacters();
    int offset = parser.getTextOffset();
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + chars[i];
    }
    @Nullable Entry<T>[] all = entries();
    int place = place(hash);
    Entry<T> entry = all[place];
    if (entry != null && isSame(entry.text, chars, offset, length)) {
      return entry.value;
    }
    String text = new String(chars, offset, length);
    T value = parse(text);
    all[place] = new Entry<>(text, value);
    return value;
  }

  /**
   * Returns the value written as a text, for instance as a property's name.
   *
   * @param text the whole text
   * @return a shared instance
   * @throws IllegalArgumentException when the text is not of the form
   */
  public final T of(String text) {
    if (text.length() > LONGEST) {
      return parse(text);
    }
    @Nullable Entry<T>[] all = entries();
    int place = place(text.hashCode());
    Entry<T> entry = all[place];
    if (entry != null && entry.text.equals(text)) {
      return entry.value;
    }
    T value = parse(text);
    all[place] = new Entry<>(text, value);
    return value;
  }

  private static int place(int hash) {
    return (hash ^ (hash >>> 16)) & (PLACES - 1);
  }

  private static boolean isSame(String text, char[] chars, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != chars[offset + i]) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private @Nullable Entry<T>[] entries() {
    @Nullable Entry<T>[] all = entries;
    if (all == null) {
      all = new Entry[PLACES];
      entries = all;
    }
    return all;
  }
}
