package org.baremo.core.chart;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baremo.core.framework.Framework;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Digest;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.jspecify.annotations.Nullable;

/** What every picture can be told. Not thread-safe. */
final class Frame {
  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");
  private static final int SHOWN = 12;

  private final Framework framework;
  private @Nullable String scale;
  private @Nullable Kind kind;
  private @Nullable String title;
  private @Nullable String id;
  private List<Locale> languages = List.of();

  Frame(Framework framework) {
    this.framework = Objects.requireNonNull(framework, "framework");
  }

  void scale(String wanted) {
    scale = Objects.requireNonNull(wanted, "scale");
  }

  void kind(Kind wanted) {
    kind = Objects.requireNonNull(wanted, "kind");
  }

  void title(String wanted) {
    Require.notBlank(wanted, "title");
    title = wanted;
  }

  void id(String wanted) {
    id = Require.matches(ID, wanted, "id", "a letter, then letters, digits, - and _, 64 at most");
  }

  void languages(List<Locale> wanted) {
    languages = List.copyOf(wanted);
  }

  /**
   * Refuses what is of another edition. To be asked before anything else: who brings the wrong
   * edition is not helped by hearing of its scales and kinds.
   */
  void requireEdition(String what, EditionRef edition) {
    if (!edition.equals(framework.getEdition())) {
      throw new IllegalArgumentException(
          "%s must be of edition %s, was of %s: migrate it first"
              .formatted(what, framework.getEdition(), edition));
    }
  }

  Topic topic() {
    return Topic.of(framework, Optional.ofNullable(scale), Optional.ofNullable(kind));
  }

  Words words() {
    return new Words(languages);
  }

  String titleOr(String other) {
    return title == null ? other : title;
  }

  /** The identifier given, else one made of everything that the picture says. */
  String idOr(String picture, List<String> alternative) {
    if (id != null) {
      return id;
    }
    String all = String.join("\n", alternative) + titleOr("");
    String digest = Digest.sha256(all.getBytes(StandardCharsets.UTF_8)).toString();
    return picture + "-" + digest.substring(digest.length() - SHOWN);
  }
}
