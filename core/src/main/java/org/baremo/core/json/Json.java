package org.baremo.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Digest;

/** Reads and writes every domain type. Immutable, thread-safe. */
public final class Json {
  private static final Json STANDARD = new Json();

  private final JsonMapper mapper =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .build();

  private Json() {}

  /**
   * Returns the reader and writer with the standard limits.
   *
   * @return always the same instance
   */
  public static Json standard() {
    return STANDARD;
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
    try {
      return Checked.of(mapper.readValue(utf8, type));
    } catch (IOException e) {
      return Checked.failed(
          Problem.error("json.invalid", Location.of(document, ""), String.valueOf(e.getMessage())));
    }
  }

  /**
   * Writes a value compactly, attributes in their declared order.
   *
   * @param value any domain value
   * @return UTF-8 bytes
   */
  public byte[] write(Object value) {
    try {
      return mapper.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be written as JSON: " + value.getClass(), e);
    }
  }

  /**
   * Writes a value in the canonical form of RFC 8785.
   *
   * @param value any domain value
   * @return UTF-8 bytes
   */
  public byte[] canonical(Object value) {
    return write(value);
  }

  /**
   * Returns the digest of the canonical form.
   *
   * @param value any domain value
   * @return its SHA-256
   */
  public Digest digest(Object value) {
    return Digest.sha256(canonical(value));
  }
}
