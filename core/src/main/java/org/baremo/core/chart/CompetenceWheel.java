package org.baremo.core.chart;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.Kind;

/**
 * A profile as a wheel: areas as sectors, competences as segments, levels as rings from the centre
 * outwards, and a table of everything beside it. What is not a level (below the first, not
 * assessed, exempt, not yet marked) is told apart by pattern and outline, so that the wheel reads
 * in black and white. Immutable, thread-safe; the same profile gives the same bytes.
 */
public final class CompetenceWheel {
  private final String svg;
  private final List<String> alternative;

  private CompetenceWheel(String svg, List<String> alternative) {
    this.svg = svg;
    this.alternative = alternative;
  }

  /**
   * Starts a wheel.
   *
   * @param framework whose nodes and levels are shown; of any number of areas
   * @param profile of the framework's edition
   * @return a builder with defaults: competences, the only scale, the base languages of texts
   */
  public static Builder of(Framework framework, CompetenceProfile profile) {
    return new Builder(framework, profile);
  }

  /**
   * Returns the picture.
   *
   * @return a whole SVG document without an XML declaration, so that it can also stand within HTML;
   *     no script, no font and no other resource
   */
  public String svg() {
    return svg;
  }

  /**
   * Returns everything that the picture shows as plain text; the picture carries it too, as its
   * description.
   *
   * @return a line about the picture, one for each area and one for each node
   */
  public String textAlternative() {
    return String.join("\n", alternative) + "\n";
  }

  /** Builds wheels. Not thread-safe. */
  public static final class Builder {
    private final Frame frame;
    private final CompetenceProfile profile;

    private Builder(Framework framework, CompetenceProfile profile) {
      this.frame = new Frame(framework);
      this.profile = Objects.requireNonNull(profile, "profile");
    }

    /**
     * Chooses the scale whose levels are the rings.
     *
     * @param scale its identifier; needed where the framework has several
     * @return this
     */
    public Builder scale(String scale) {
      frame.scale(scale);
      return this;
    }

    /**
     * Chooses which nodes are segments.
     *
     * @param kind competences unless stated
     * @return this
     */
    public Builder segments(Kind kind) {
      frame.kind(kind);
      return this;
    }

    /**
     * Sets the title.
     *
     * @param title not blank; “Competence wheel” in the language of the picture unless stated
     * @return this
     */
    public Builder title(String title) {
      frame.title(title);
      return this;
    }

    /**
     * Sets the identifier that all identifiers in the picture begin with.
     *
     * @param id a letter, then letters, digits, - and _, 64 at most; made from the content unless
     *     stated, so that different pictures can stand in one page
     * @return this
     */
    public Builder id(String id) {
      frame.id(id);
      return this;
    }

    /**
     * Chooses the languages of labels. A label in none of them is shown in its base language, and
     * says so: {@code Safety [en]}. The picture's own words are there in English and Spanish.
     *
     * @param languages best first
     * @return this
     */
    public Builder languages(Locale... languages) {
      frame.languages(List.of(languages));
      return this;
    }

    /**
     * Draws the wheel.
     *
     * @return the picture
     * @throws IllegalArgumentException when the profile is of another edition, the framework has no
     *     node of the kind, or the scale is not one of the framework's
     */
    public CompetenceWheel build() {
      frame.requireEdition("profile", profile.getEdition());
      Topic topic = frame.topic();
      Words words = frame.words();
      List<Topic.Series> series =
          List.of(topic.series(words.text("profile"), Topic.FIRST, profile));
      String title = frame.titleOr(words.text("wheel"));
      List<String> alternative = new Alternative(topic, words, series).lines(title);
      String id = frame.idOr("wheel", alternative);
      Sheet sheet = new Sheet(topic, words, series, new Ink(id));
      return new CompetenceWheel(
          sheet.write(id, title, alternative, new WheelDrawing(sheet)), alternative);
    }
  }
}
