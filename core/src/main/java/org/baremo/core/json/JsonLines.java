package org.baremo.core.json;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads newline-delimited JSON: one value a line, {@code \n} or {@code \r\n}, the last line end
 * optional, blank lines passed over, a byte order mark at the start ignored. A bad line is a row
 * with problems, and reading goes on behind it. Memory is one buffer, at most as long as the
 * longest line allowed. Not thread-safe.
 *
 * <pre>{@code
 * try (JsonLines<SittingFacts> lines = json.lines(in, SittingFacts.class, "sittings.ndjson")) {
 *   for (var row = lines.next(); row != null; row = lines.next()) { … }
 * }
 * }</pre>
 *
 * @param <T> the type of each line
 */
public final class JsonLines<T> implements AutoCloseable {
  private static final int FIRST_BUFFER = 1 << 16;

  private final Json json;
  private final InputStream in;
  private final Class<T> type;
  private final String document;
  private final ObjectReader reader;
  private final int limit;

  private byte[] buffer;
  private int from;
  private int to;
  private long bufferOffset;
  private long line;
  private boolean ended;

  JsonLines(Json json, InputStream in, Class<T> type, String document) {
    this.json = json;
    this.in = in;
    this.type = type;
    this.document = document;
    reader = json.readerFor(type);
    limit = json.limits().getLineBytes();
    buffer = new byte[FIRST_BUFFER];
  }

  /**
   * One line that is not blank.
   *
   * @param <T> the type of the line
   */
  public static final class Row<T> {
    private final JsonLines<T> lines;
    private final long line;
    private final long offset;
    private final int start;
    private final int length;
    private final Checked<T> value;

    private Row(JsonLines<T> lines, int start, int length, Checked<T> value) {
      this.lines = lines;
      this.line = lines.line;
      this.offset = lines.bufferOffset + start;
      this.start = start;
      this.length = length;
      this.value = value;
    }

    /**
     * Returns the number of the line.
     *
     * @return from 1, blank lines counted
     */
    public long line() {
      return line;
    }

    /**
     * Returns where the line begins.
     *
     * @return bytes of the input before it
     */
    public long offset() {
      return offset;
    }

    /**
     * Returns what the line holds.
     *
     * @return the value, or every problem found in the line
     */
    public Checked<T> value() {
      return value;
    }

    /**
     * Returns the line as it stands in the input, for a file of rejected rows.
     *
     * @return a copy of its bytes without the line end; of a line that is too long, the part within
     *     the limit
     * @throws IllegalStateException when the next row has been asked for: the buffer is used again
     */
    public byte[] bytes() {
      if (lines.line != line) {
        throw new IllegalStateException("line " + line + " has passed, now at " + lines.line);
      }
      return Arrays.copyOfRange(lines.buffer, start, start + length);
    }
  }

  /**
   * Reads the next line that is not blank.
   *
   * @return the row, or null at the end
   * @throws IOException when the stream cannot be read
   */
  public @Nullable Row<T> next() throws IOException {
    while (true) {
      int end = lineEnd();
      if (end < 0) {
        return null;
      }
      line++;
      int start = line == 1 ? Utf8.start(buffer, from, end) : from;
      int stop = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
      if (stop - from > limit) {
        return tooLong(start);
      }
      from = Math.min(end + 1, to);
      if (!isBlank(start, stop)) {
        Checked<T> value = json.read(buffer, start, stop, reader, type, document, line);
        return new Row<>(this, start, stop - start, value);
      }
    }
  }

  private boolean isBlank(int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Where the line that begins at {@code from} ends, or -1 when there is none. */
  private int lineEnd() throws IOException {
    int scanned = from;
    while (true) {
      int feed = Utf8.lineFeed(buffer, scanned, to);
      if (feed < to) {
        return feed;
      }
      scanned = to;
      if (ended) {
        return from < to ? to : -1;
      }
      if (to - from > limit + 1) {
        return to;
      }
      scanned -= makeRoom();
      fill();
    }
  }

  /** Moves the line begun to the front, or grows the buffer up to the limit. */
  private int makeRoom() {
    int moved = 0;
    if (to == buffer.length && from > 0) {
      moved = from;
      System.arraycopy(buffer, from, buffer, 0, to - from);
      bufferOffset += moved;
      to -= moved;
      from = 0;
    }
    if (to == buffer.length) {
      int longer = (int) Math.min(2L * buffer.length, (long) limit + FIRST_BUFFER);
      buffer = Arrays.copyOf(buffer, longer);
    }
    return moved;
  }

  private void fill() throws IOException {
    int read = in.read(buffer, to, buffer.length - to);
    if (read < 0) {
      ended = true;
    } else {
      to += read;
    }
  }

  /** Passes over the rest of a line; what is kept of it stands at the front of the buffer. */
  private Row<T> tooLong(int start) throws IOException {
    int bom = start - from;
    System.arraycopy(buffer, from, buffer, 0, to - from);
    bufferOffset += from;
    to -= from;
    from = 0;
    if (buffer.length < limit + FIRST_BUFFER) {
      buffer = Arrays.copyOf(buffer, limit + FIRST_BUFFER);
    }
    Problem problem =
        Problem.error(
            "json.too-large",
            Location.ofLine(document, line),
            "line must have at most %s bytes".formatted(limit));
    Row<T> row = new Row<>(this, bom, limit - bom, Checked.failed(problem));
    skipLine(limit);
    return row;
  }

  private void skipLine(int kept) throws IOException {
    int next = kept;
    while (true) {
      int feed = Utf8.lineFeed(buffer, next, to);
      if (feed < to) {
        from = feed + 1;
        return;
      }
      if (ended) {
        from = to;
        return;
      }
      bufferOffset += to - kept;
      to = kept;
      next = kept;
      fill();
    }
  }

  /**
   * Closes the input.
   *
   * @throws IOException when it cannot be closed
   */
  @Override
  public void close() throws IOException {
    in.close();
  }
}
