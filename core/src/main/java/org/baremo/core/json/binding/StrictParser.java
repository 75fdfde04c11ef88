package org.baremo.core.json.binding;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the second property of a name in one object, and null. Cheaper than the parser's own
 * detection, because the names of an object are few: they are compared in place, by identity, and
 * only a large object gets a set. A subclass and not a wrapper, which would cost every call.
 */
final class StrictParser extends UTF8StreamJsonParser {
  private static final int FEW = 24;
  private static final int FRAMES = 16;

  private String[] names = new String[64];
  private int end;
  private int[] starts = new int[FRAMES];
  private @Nullable Set<String>[] sets = newSets(FRAMES);
  private int depth = -1;

  /** Reads a range of bytes; made by {@link StrictFactory}. */
  StrictParser(
      IOContext context,
      int features,
      ObjectCodec codec,
      ByteQuadsCanonicalizer symbols,
      byte[] bytes,
      int start,
      int end) {
    super(context, features, null, codec, symbols, bytes, start, end, 0, false);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static @Nullable Set<String>[] newSets(int size) {
    return new Set[size];
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    if (token != null) {
      look(token);
    }
    return token;
  }

  @Override
  public @Nullable String nextFieldName() throws IOException {
    String name = super.nextFieldName();
    if (name != null) {
      add(name);
    } else if (_currToken != null) {
      look(_currToken);
    }
    return name;
  }

  // The parser has its own short cuts for what follows; each has to pass by nextToken here.

  @Override
  public boolean nextFieldName(SerializableString name) throws IOException {
    return nextToken() == JsonToken.FIELD_NAME && name.getValue().equals(currentName());
  }

  @Override
  public @Nullable String nextTextValue() throws IOException {
    return nextToken() == JsonToken.VALUE_STRING ? getText() : null;
  }

  @Override
  public int nextIntValue(int otherwise) throws IOException {
    return nextToken() == JsonToken.VALUE_NUMBER_INT ? getIntValue() : otherwise;
  }

  @Override
  public long nextLongValue(long otherwise) throws IOException {
    return nextToken() == JsonToken.VALUE_NUMBER_INT ? getLongValue() : otherwise;
  }

  @Override
  public @Nullable Boolean nextBooleanValue() throws IOException {
    JsonToken token = nextToken();
    JsonToken truth = token != null && token.isBoolean() ? token : null;
    return truth == null ? null : truth == JsonToken.VALUE_TRUE;
  }

  /** Comparisons rather than a switch: this runs for every token of every row. */
  private void look(JsonToken token) throws IOException {
    if (token == JsonToken.FIELD_NAME) {
      add(_parsingContext.getCurrentName());
    } else if (token == JsonToken.START_OBJECT) {
      enter();
    } else if (token == JsonToken.END_OBJECT) {
      leave();
    } else if (token == JsonToken.VALUE_NULL) {
      throw new JsonParseException(this, "null");
    }
  }

  private void enter() {
    depth++;
    if (depth == starts.length) {
      starts = Arrays.copyOf(starts, depth * 2);
      sets = Arrays.copyOf(sets, depth * 2);
    }
    starts[depth] = end;
    sets[depth] = null;
  }

  private void leave() {
    end = starts[depth--];
  }

  private void add(String name) throws IOException {
    Set<String> set = sets[depth];
    if (set != null) { // a large object
      if (!set.add(name)) {
        throw duplicate();
      }
      return;
    }
    int start = starts[depth];
    for (int i = start; i < end; i++) {
      if (isSame(names[i], name)) {
        throw duplicate();
      }
    }
    if (end - start == FEW) {
      set = new HashSet<>(Arrays.asList(names).subList(start, end));
      set.add(name);
      sets[depth] = set;
      end = start;
      return;
    }
    if (end == names.length) {
      names = Arrays.copyOf(names, end * 2);
    }
    names[end++] = name;
  }

  /** The factory interns every name, escaped or not, so equal names are one instance. */
  @SuppressWarnings("ReferenceEquality") // see above: this is the point of the class
  private static boolean isSame(String left, String right) {
    return left == right;
  }

  private JsonParseException duplicate() {
    return new JsonParseException(this, "duplicate");
  }
}
