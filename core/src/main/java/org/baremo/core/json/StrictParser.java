package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the second property of a name in one object, and null. Cheaper than the parser's own
 * detection, because the names of an object are few: they are compared in place, and only a large
 * object gets a set.
 */
final class StrictParser extends JsonParserDelegate {
  private static final int FEW = 24;
  private static final int FRAMES = 16;

  private final boolean nullable;
  private String[] names = new String[64];
  private int end;
  private int[] starts = new int[FRAMES];
  private @Nullable Set<String>[] sets = newSets(FRAMES);
  private int depth = -1;

  /** Wraps a parser; null is a value only where {@code nullable}. */
  StrictParser(JsonParser delegate, boolean nullable) {
    super(delegate);
    this.nullable = nullable;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static @Nullable Set<String>[] newSets(int size) {
    return new Set[size];
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (token != null) {
      look(token);
    }
    return token;
  }

  @Override
  public @Nullable JsonToken nextValue() throws IOException {
    JsonToken token = nextToken();
    return token == JsonToken.FIELD_NAME ? nextToken() : token;
  }

  @Override
  public @Nullable String nextFieldName() throws IOException {
    return nextToken() == JsonToken.FIELD_NAME ? delegate.currentName() : null;
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken token = currentToken();
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      int open = 1;
      while (open > 0) {
        token = nextToken();
        if (token == null) {
          break;
        }
        open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      }
    }
    return this;
  }

  private void look(JsonToken token) throws IOException {
    switch (token) {
      case FIELD_NAME -> add(delegate.currentName());
      case START_OBJECT -> enter();
      case END_OBJECT -> leave();
      case VALUE_NULL -> {
        if (!nullable) {
          throw new JsonParseException(this, "null");
        }
      }
      default -> {
        // neither a name nor the bounds of an object
      }
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
    end = starts[depth];
    sets[depth] = null;
    depth--;
  }

  private void add(String name) throws IOException {
    Set<String> set = sets[depth];
    if (set != null) {
      if (!set.add(name)) {
        throw duplicate();
      }
      return;
    }
    int start = starts[depth];
    int hash = name.hashCode();
    for (int i = start; i < end; i++) {
      String other = names[i];
      if (other.hashCode() == hash && other.equals(name)) {
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

  private JsonParseException duplicate() {
    return new JsonParseException(this, "duplicate");
  }
}
