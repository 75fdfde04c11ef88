package org.baremo.core.value;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.immutables.value.Value;

/**
 * A text in one or more languages, by BCP 47 language tag. The base language is always there; what
 * is shown instead of a missing language is reported, never silent.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLocalizedText.class)
@JsonDeserialize(builder = LocalizedText.Builder.class)
public abstract class LocalizedText {
  private static final Set<String> OUTDATED = Set.of("iw", "in", "ji");

  LocalizedText() {}

  /**
   * Returns the language that the text was written in and that is shown when another is missing.
   *
   * @return a key of {@link #getTexts()}
   */
  @NotBlank
  public abstract String getBase();

  /**
   * Returns the texts by language tag.
   *
   * @return at least the base language
   */
  @NotEmpty
  public abstract Map<String, @Valid Text> getTexts();

  /**
   * A text found for a reader.
   *
   * @param value the text
   * @param language the tag of the language it is in
   * @param status how far it can be relied on
   * @param fallback whether it is in another language than the ones asked for
   */
  public record Match(String value, String language, TextStatus status, boolean fallback) {}

  /**
   * Returns an official text in one language.
   *
   * @param language BCP 47 tag
   * @param value not blank
   * @return the text
   * @throws IllegalArgumentException when the tag is not well-formed or the value blank
   */
  public static LocalizedText of(String language, String value) {
    return builder().base(language).putText(language, Text.official(value)).build();
  }

  /**
   * Returns this text with what is official in one more language: {@code of("en", "Age").and("es",
   * "Edad")}.
   *
   * @param language BCP 47 tag; not one that is there already
   * @param value not blank
   * @return the text in that language too
   * @throws IllegalArgumentException when the tag is not well-formed or there already, or the value
   *     blank
   */
  public LocalizedText and(String language, String value) {
    Require.that(
        !getTexts().containsKey(language),
        "language must be another one, was again '%s'",
        language);
    return toBuilder().putText(language, Text.official(value)).build();
  }

  /**
   * Finds the text for a reader: the first wanted language that is there, exactly or without its
   * region (RFC 4647 lookup), else the base language.
   *
   * @param wanted languages, best first; may be empty
   * @return the text and whether it is a fallback
   */
  public Match in(List<Locale> wanted) {
    for (Locale locale : wanted) {
      for (String tag = locale.toLanguageTag(); !tag.isEmpty(); tag = truncated(tag)) {
        Text text = getTexts().get(tag);
        if (text != null) {
          return new Match(text.getValue(), tag, text.getStatus(), false);
        }
      }
    }
    Text base = Objects.requireNonNull(getTexts().get(getBase()));
    return new Match(base.getValue(), getBase(), base.getStatus(), !wanted.isEmpty());
  }

  /**
   * Finds the text for a reader of one language.
   *
   * @param wanted the language
   * @return the text and whether it is a fallback
   */
  public Match in(Locale wanted) {
    return in(List.of(wanted));
  }

  /** One subtag less, and no singleton such as {@code -x} at the end (RFC 4647, 3.4). */
  private static String truncated(String tag) {
    int hyphen = tag.lastIndexOf('-');
    if (hyphen > 2 && tag.charAt(hyphen - 2) == '-') {
      hyphen -= 2;
    }
    return hyphen < 0 ? "" : tag.substring(0, hyphen);
  }

  /**
   * Starts a text.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this text's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getBase(), "base").notEmpty(getTexts().keySet(), "texts");
    laws.that(
        getTexts().isEmpty() || getTexts().containsKey(getBase()),
        "base",
        "base must be one of the languages %s, was %s",
        getTexts().keySet(),
        getBase());
    for (String tag : getTexts().keySet()) {
      if (!isWellFormed(tag)) {
        String path = "texts/" + Laws.step(tag);
        laws.that(false, path, "language must be a BCP 47 tag such as es, was '%s'", tag);
      }
    }
    laws.orThrow();
  }

  /** Whether the tag is well-formed and written as it should be; most need no parsing. */
  private static boolean isWellFormed(String tag) {
    boolean plain = tag.length() == 2 && isLower(tag.charAt(0)) && isLower(tag.charAt(1));
    if (plain && !OUTDATED.contains(tag)) {
      return true;
    }
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().equals(tag);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  /** Builds texts. Not thread-safe. */
  public static final class Builder extends ImmutableLocalizedText.Builder {
    Builder() {}
  }
}
