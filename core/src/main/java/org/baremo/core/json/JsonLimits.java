package org.baremo.core.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * How much a reader takes before it stops with a problem, so that hostile input ends in bounded
 * memory and time. The defaults are generous for every document of this SDK.
 */
@Value.Immutable
public abstract class JsonLimits {
  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_BYTES = 1 << 30;
  private static final int MOST_DEPTH = 500;

  JsonLimits() {}

  /**
   * Returns the size of a document.
   *
   * @return in bytes, 16 MiB unless stated, at most 1 GiB
   */
  @Positive
  @Max(MOST_BYTES)
  @Value.Default
  public int getDocumentBytes() {
    return 16 * MEGABYTE;
  }

  /**
   * Returns the size of one line of newline-delimited JSON.
   *
   * @return in bytes without its line end, 1 MiB unless stated, at most 1 GiB
   */
  @Positive
  @Max(MOST_BYTES)
  @Value.Default
  public int getLineBytes() {
    return MEGABYTE;
  }

  /**
   * Returns how deep objects and arrays may nest.
   *
   * @return 100 unless stated, at most 500
   */
  @Positive
  @Max(MOST_DEPTH)
  @Value.Default
  public int getDepth() {
    return 100;
  }

  /**
   * Returns the length of a text.
   *
   * @return in UTF-16 units, 1,048,576 unless stated
   */
  @Positive
  @Value.Default
  public int getTextLength() {
    return MEGABYTE;
  }

  /**
   * Returns the length of a number as it is written.
   *
   * @return in characters, 400 unless stated
   */
  @Positive
  @Value.Default
  public int getNumberLength() {
    return 400;
  }

  /**
   * Returns the length of a property's name.
   *
   * @return in UTF-16 units, 1,000 unless stated
   */
  @Positive
  @Value.Default
  public int getNameLength() {
    return 1_000;
  }

  /**
   * Returns how many problems of one document are reported; what follows is left out and said to
   * be.
   *
   * @return 1,000 unless stated
   */
  @Positive
  @Value.Default
  public int getProblems() {
    return 1_000;
  }

  /**
   * Starts limits.
   *
   * @return a builder holding the defaults
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts changed limits.
   *
   * @return a builder holding these limits
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .between(1, MOST_BYTES, getDocumentBytes(), "documentBytes")
        .between(1, MOST_BYTES, getLineBytes(), "lineBytes")
        .between(1, MOST_DEPTH, getDepth(), "depth")
        .positive(getTextLength(), "textLength")
        .positive(getNumberLength(), "numberLength")
        .positive(getNameLength(), "nameLength")
        .positive(getProblems(), "problems")
        .orThrow();
  }

  /** Builds limits. Not thread-safe. */
  public static final class Builder extends ImmutableJsonLimits.Builder {
    Builder() {}
  }
}
