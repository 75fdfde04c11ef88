package org.baremo.core.programme.figure;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * Where a figure comes from: the document, the place in it, and the few words that say it. The day
 * of publication is not the day that a figure is true of.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSourceRef.class)
@JsonDeserialize(builder = SourceRef.Builder.class)
public abstract class SourceRef {
  private static final int MAX_QUOTE = 200;

  SourceRef() {}

  /**
   * Returns the document.
   *
   * @return a file name, an address, or a citation; not blank
   */
  @NotBlank
  public abstract String getFile();

  /**
   * Returns the place in the document.
   *
   * @return a heading, a row, a paragraph; not blank
   */
  @NotBlank
  public abstract String getLocator();

  /**
   * Returns the words that say it, as they stand there.
   *
   * @return at most 200 characters, no more than needed; empty when nothing is quoted
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) @Size(max = 200) String> getQuote();

  /**
   * Returns when the document was published.
   *
   * @return as precise as known; empty when unknown
   */
  public abstract Optional<@Valid PartialDate> getPublishedOn();

  /**
   * Returns what the figure rests on.
   *
   * @return a source document unless stated
   */
  @NotNull
  @Value.Default
  public SourceKind getKind() {
    return SourceKind.SOURCE_DOCUMENT;
  }

  /**
   * Returns a place in a source document.
   *
   * @param file the document
   * @param locator the place in it
   * @return the reference, without a quotation
   * @throws IllegalArgumentException when one of them is blank
   */
  public static SourceRef of(String file, String locator) {
    return builder().file(file).locator(locator).build();
  }

  /**
   * Starts a reference.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this reference's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getFile(), "file").notBlank(getLocator(), "locator");
    getQuote()
        .ifPresent(
            quote ->
                laws.notBlank(quote, "quote")
                    .that(
                        quote.length() <= MAX_QUOTE,
                        "quote",
                        "quote must have at most 200 characters, had %s",
                        quote.length()));
    laws.orThrow();
  }

  /**
   * Returns document and place, with what the figure rests on unless it is a source document.
   *
   * @return {@code 001, Time period} or {@code decree 123/2021, article 5 [P]}
   */
  @Override
  public String toString() {
    String place = getFile() + ", " + getLocator();
    return getKind() == SourceKind.SOURCE_DOCUMENT ? place : place + " [" + getKind().tag() + "]";
  }

  /** Builds references. Not thread-safe. */
  public static final class Builder extends ImmutableSourceRef.Builder {
    Builder() {}
  }
}
