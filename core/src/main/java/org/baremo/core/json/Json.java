package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.baremo.core.json.binding.Mapping;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Digest;

/**
 * Reads and writes every domain type.
 *
 * <p>Reading is strict: UTF-8 only, no unknown, missing or repeated property, no null, nothing
 * converted ({@code "5"} is not a count; only an exact number may be written as a text, because a
 * fraction such as {@code "215/3"} has to be). What is wrong comes back as problems, all of them at
 * once, each with its JSON Pointer, line and column; the laws of an object are told once its own
 * members can be read. Their codes:
 *
 * <table>
 *   <caption>Codes of problems</caption>
 *   <tr><td>{@code json.encoding}</td><td>not strict UTF-8, or half a surrogate pair</td></tr>
 *   <tr><td>{@code json.syntax}</td><td>not JSON (RFC 8259); nothing else is reported</td></tr>
 *   <tr><td>{@code json.too-large}, {@code json.too-deep}</td><td>beyond {@link JsonLimits}</td></tr>
 *   <tr><td>{@code json.duplicate-property}</td><td>a second property of one name</td></tr>
 *   <tr><td>{@code json.unknown-property}</td><td>a property the type does not have</td></tr>
 *   <tr><td>{@code json.missing-property}</td><td>a property the type must have</td></tr>
 *   <tr><td>{@code json.wrong-type}</td><td>another kind of value than expected, or null</td></tr>
 *   <tr><td>{@code json.bad-value}</td><td>a value of the right kind that says nothing valid</td></tr>
 *   <tr><td>{@code json.unknown-type}</td><td>a {@code type} that names no case of a sum</td></tr>
 *   <tr><td>{@code json.law}</td><td>a law of the type that the object breaks</td></tr>
 *   <tr><td>{@code json.unreadable}</td><td>cannot be read for another reason</td></tr>
 *   <tr><td>{@code json.more-problems}</td><td>the report is full, see {@link JsonLimits}</td></tr>
 * </table>
 *
 * <p>Immutable, thread-safe.
 */
public final class Json {
  private static final Json STANDARD = new Json(JsonLimits.builder().build());

  private final JsonLimits limits;
  private final Mapping mapping;
  private final JsonMapper mapper;
  private final Diagnosis diagnosis;
  private final PrettyPrinter prettyPrinter;

  private Json(JsonLimits limits) {
    this.limits = limits;
    mapping = new Mapping(constraints(limits));
    mapper = mapping.mapper();
    diagnosis = new Diagnosis(mapper, limits);
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    prettyPrinter =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter);
  }

  static StreamReadConstraints constraints(JsonLimits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.getDepth())
        .maxStringLength(limits.getTextLength())
        .maxNumberLength(limits.getNumberLength())
        .maxNameLength(limits.getNameLength())
        .build();
  }

  /**
   * Returns the reader and writer with the standard limits.
   *
   * @return always the same instance
   */
  public static Json standard() {
    return STANDARD;
  }

  /**
   * Returns a reader and writer with limits of your own. Costly to make and to warm up: keep it.
   *
   * @param limits how much it takes
   * @return the reader and writer
   */
  public static Json withLimits(JsonLimits limits) {
    return new Json(limits);
  }

  /**
   * Returns how much this reader takes.
   *
   * @return the limits
   */
  public JsonLimits limits() {
    return limits;
  }

  /**
   * Reads one document.
   *
   * @param <T> the type to read
   * @param utf8 the document's bytes
   * @param type the type to read
   * @param document its name in problems
   * @return the value, or every problem found
   */
  public <T> Checked<T> read(byte[] utf8, Class<T> type, String document) {
    if (utf8.length > limits.getDocumentBytes()) {
      return tooLarge(document);
    }
    int start = Utf8.start(utf8, 0, utf8.length);
    return read(utf8, start, utf8.length, mapper.readerFor(type), type, document, 0);
  }

  /**
   * Reads one document from a stream, to its end or to one byte beyond the limit.
   *
   * @param <T> the type to read
   * @param utf8 the document's bytes; stays open
   * @param type the type to read
   * @param document its name in problems
   * @return the value, or every problem found
   * @throws IOException when the stream cannot be read
   */
  public <T> Checked<T> read(InputStream utf8, Class<T> type, String document) throws IOException {
    byte[] bytes = utf8.readNBytes(limits.getDocumentBytes() + 1);
    return read(bytes, type, document);
  }

  /**
   * Reads one document from a file.
   *
   * @param <T> the type to read
   * @param file a JSON document; its name stands in problems
   * @param type the type to read
   * @return the value, or every problem found
   * @throws IOException when the file cannot be read
   */
  public <T> Checked<T> read(Path file, Class<T> type) throws IOException {
    String document = String.valueOf(file.getFileName());
    if (Files.size(file) > limits.getDocumentBytes()) {
      return tooLarge(document);
    }
    try (InputStream utf8 = Files.newInputStream(file)) {
      return read(utf8, type, document);
    }
  }

  /**
   * Reads newline-delimited JSON, one value a line, in memory that does not grow with the input.
   *
   * @param <T> the type of each line
   * @param utf8 the lines; closed with the result
   * @param type the type of each line
   * @param document the name of the input in problems
   * @return the lines, to be read one after the other
   */
  public <T> JsonLines<T> lines(InputStream utf8, Class<T> type, String document) {
    return new JsonLines<>(this, utf8, type, document);
  }

  /**
   * Finds the line and the column of a place that a JSON Pointer alone tells, as places do of which
   * a value says what is wrong once it has been read.
   *
   * @param utf8 the bytes of the document that the place is in
   * @param place in it; without a pointer the whole document is meant
   * @return the place with the line and column of what is there, or of the last part on the way
   *     that is there; as it was where it has a line, and where the bytes are no document
   */
  public Location placed(byte[] utf8, Location place) {
    if (place.getLine().isPresent()) {
      return place;
    }
    int start = Utf8.start(utf8, 0, utf8.length);
    try {
      String pointer = place.getPointer().orElse("");
      LineCursor cursor = new LineCursor(utf8, start);
      cursor.moveTo(Locator.offset(mapper, utf8, start, utf8.length, pointer));
      return place.toBuilder().line(cursor.line()).column(cursor.column()).build();
    } catch (IOException e) {
      return place;
    }
  }

  <T> ObjectReader readerFor(Class<T> type) {
    return mapper.readerFor(type);
  }

  /** Reads a range; {@code line} is the line it stands on, 0 where it is a document of its own. */
  <T> Checked<T> read(
      byte[] utf8,
      int start,
      int to,
      ObjectReader reader,
      Class<T> type,
      String document,
      long line) {
    Exception failure = null;
    if (Utf8.fault(utf8, start, to) == null) {
      try {
        return Checked.of(value(utf8, start, to, reader, type));
      } catch (IOException | RuntimeException e) {
        failure = e;
      }
    }
    Location location = line == 0 ? Location.of(document) : Location.ofLine(document, line);
    return Checked.failed(diagnosis.of(utf8, start, to, type, location, failure));
  }

  /** Reads again, strictly, when reading met a type that our readers do not cover. */
  private <T> T value(byte[] utf8, int start, int to, ObjectReader reader, Class<T> type)
      throws IOException {
    if (mapping.isStrict()) {
      try (JsonParser parser = mapper.getFactory().createParser(utf8, start, to - start)) {
        Object value = reader.readValue(parser);
        if (mapping.isStrict()) {
          return type.cast(Objects.requireNonNull(value, "null"));
        }
      }
    }
    try (JsonParser parser = Mapping.strictParser(mapper, utf8, start, to)) {
      Object value = reader.readValue(parser);
      return type.cast(Objects.requireNonNull(value, "null"));
    }
  }

  private <T> Checked<T> tooLarge(String document) {
    return Checked.failed(
        Problem.error(
            "json.too-large",
            Location.of(document, ""),
            "document must have at most %s bytes".formatted(limits.getDocumentBytes())));
  }

  /**
   * Writes a value compactly, attributes in their declared order; absent and empty ones are left
   * out.
   *
   * @param value any domain value
   * @return UTF-8 bytes
   * @throws IllegalArgumentException when it is no value that JSON can hold
   */
  public byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw unwritable(value, e);
    }
  }

  /**
   * Writes a value for people: as {@link #write}, on many lines, indented by two spaces, with a
   * final line feed.
   *
   * @param value any domain value
   * @return UTF-8 bytes
   * @throws IllegalArgumentException when it is no value that JSON can hold
   */
  public byte[] pretty(Object value) {
    try {
      String text = mapper.writer(prettyPrinter).writeValueAsString(value);
      return (text + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw unwritable(value, e);
    }
  }

  /**
   * Writes a value in the canonical form of RFC 8785, by which equal values have equal bytes.
   *
   * @param value any domain value
   * @return UTF-8 bytes
   * @throws IllegalArgumentException when the value has no canonical form: it holds half a
   *     surrogate pair, or a number that a binary64 does not hold exactly
   */
  public byte[] canonical(Object value) {
    byte[] written = write(value);
    try (JsonParser parser = mapper.getFactory().createParser(written)) {
      return Canonical.of(parser, true);
    } catch (IOException e) {
      throw unwritable(value, e);
    }
  }

  /**
   * Returns the canonical form of any JSON document, ours or not. As RFC 8785 has it, a number
   * becomes the nearest binary64; null and unknown properties stay.
   *
   * @param utf8 the document's bytes
   * @param document its name in problems
   * @return UTF-8 bytes, or why there is no canonical form
   */
  public Checked<byte[]> canonicalForm(byte[] utf8, String document) {
    Location location = Location.of(document);
    if (utf8.length > limits.getDocumentBytes()) {
      return tooLarge(document);
    }
    int start = Utf8.start(utf8, 0, utf8.length);
    List<Problem> malformed = diagnosis.ofSyntax(utf8, start, utf8.length, location);
    if (!malformed.isEmpty()) {
      return Checked.failed(malformed);
    }
    try (JsonParser parser = mapper.getFactory().createParser(utf8, start, utf8.length - start)) {
      return Checked.of(Canonical.of(parser, false));
    } catch (IOException | IllegalArgumentException e) {
      return Checked.failed(
          Problem.error(
              "json.bad-value", Location.of(document, ""), String.valueOf(e.getMessage())));
    }
  }

  /**
   * Returns the digest of the canonical form: the identity of a document.
   *
   * @param value any domain value
   * @return its SHA-256
   * @throws IllegalArgumentException when the value has no canonical form
   */
  public Digest digest(Object value) {
    return Digest.sha256(canonical(value));
  }

  private static IllegalArgumentException unwritable(Object value, IOException cause) {
    String reason =
        cause instanceof JsonMappingException mapping
            ? mapping.getOriginalMessage()
            : cause.getMessage();
    return new IllegalArgumentException(
        "cannot be written as JSON: " + value.getClass().getName() + ": " + reason, cause);
  }
}
