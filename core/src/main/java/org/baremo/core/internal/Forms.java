package org.baremo.core.internal;

/** Forms of text that annotations name. */
public final class Forms {
  /**
   * Some text besides white space, as {@link String#isBlank()} sees it. For optional attributes:
   * {@code Optional<@Pattern(regexp = Forms.NOT_BLANK) String>}, because {@code @NotBlank} refuses
   * an absent value too.
   */
  public static final String NOT_BLANK = "(?s)\\p{javaWhitespace}*+\\P{javaWhitespace}.*";

  private Forms() {}
}
