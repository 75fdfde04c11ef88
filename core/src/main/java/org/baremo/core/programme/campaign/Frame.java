package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;

/**
 * Something that an activity is reported under. One activity may be reported under several, and is
 * one activity all the same. Written {@code campaign:all-digital-week-2017}.
 *
 * @param kind what it is
 * @param id which one, a slug
 */
public record Frame(@NotNull Kind kind, @Pattern(regexp = Forms.SLUG) String id) {
  /** What activities are reported under. */
  public enum Kind {
    /** A campaign. */
    @JsonProperty("campaign")
    CAMPAIGN,
    /** A pledge. */
    @JsonProperty("pledge")
    PLEDGE,
    /** A programme. */
    @JsonProperty("programme")
    PROGRAMME
  }

  public Frame {
    Objects.requireNonNull(kind);
    new Laws().slug(id, "id").orThrow();
  }

  /**
   * Reads the written form.
   *
   * @param text {@code pledge:telecentre-networks}
   * @return the frame
   * @throws IllegalArgumentException when the text is not of that form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Frame parse(String text) {
    for (Kind kind : Kind.values()) {
      String start = word(kind) + ":";
      if (text.startsWith(start)) {
        return new Frame(kind, text.substring(start.length()));
      }
    }
    Require.that(
        false,
        "frame must be written kind:id with a kind of %s, was '%s'",
        Stream.of(Kind.values()).map(Frame::word).toList(),
        text);
    throw new IllegalArgumentException(text);
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  @JsonValue
  public String toString() {
    return word(kind) + ":" + id;
  }
}
