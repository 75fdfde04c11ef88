package org.baremo.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.internal.Require;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A profile as a radar: a spoke for each competence or area, levels as rings from the centre
 * outwards, and a table of everything beside it; optionally with a second profile and a target.
 * Lines differ in dashes and markers, so that they read in black and white, and break where a
 * profile has no place on the scale: what is unknown is not zero. Immutable, thread-safe; the same
 * profiles give the same bytes.
 */
public final class Radar {
  private final String svg;
  private final List<String> alternative;

  private Radar(String svg, List<String> alternative) {
    this.svg = svg;
    this.alternative = alternative;
  }

  /**
   * Starts a radar.
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

  /** Builds radars. Not thread-safe. */
  public static final class Builder {
    private final Frame frame;
    private final CompetenceProfile profile;
    private @Nullable String name;
    private @Nullable CompetenceProfile second;
    private @Nullable String secondName;
    private @Nullable TargetProfile target;

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
     * Chooses which nodes are spokes.
     *
     * @param kind competences unless stated
     * @return this
     */
    public Builder spokes(Kind kind) {
      frame.kind(kind);
      return this;
    }

    /**
     * Names the profile.
     *
     * @param profileName not blank: a date, a person; “Profile” unless stated
     * @return this
     */
    public Builder name(String profileName) {
      Require.notBlank(profileName, "name");
      name = profileName;
      return this;
    }

    /**
     * Adds a second profile.
     *
     * @param profileName what to call it, not blank
     * @param other of the framework's edition
     * @return this
     */
    public Builder second(String profileName, CompetenceProfile other) {
      Require.notBlank(profileName, "name");
      secondName = profileName;
      second = Objects.requireNonNull(other, "second");
      return this;
    }

    /**
     * Adds a target: what it wants of nodes as a whole, on the scale shown. What it wants of one
     * kind only, or on another scale, is not drawn; the words tell that there is such a thing.
     *
     * @param wanted of the framework's edition
     * @return this
     */
    public Builder target(TargetProfile wanted) {
      target = Objects.requireNonNull(wanted, "target");
      return this;
    }

    /**
     * Sets the title.
     *
     * @param title not blank; “Radar of competences” in the language of the picture unless stated
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
     * Draws the radar.
     *
     * @return the picture
     * @throws IllegalArgumentException when a profile or the target is of another edition, the
     *     framework has no node of the kind, or the scale is not one of the framework's
     */
    public Radar build() {
      requireEditions();
      Topic topic = frame.topic();
      Words words = frame.words();
      List<Topic.Series> series = series(topic, words);
      String title = frame.titleOr(words.text("radar"));
      List<String> alternative = new Alternative(topic, words, series).lines(title);
      String id = frame.idOr("radar", alternative);
      Sheet sheet = new Sheet(topic, words, series, new Ink(id));
      return new Radar(sheet.write(id, title, alternative, new RadarDrawing(sheet)), alternative);
    }

    private void requireEditions() {
      frame.requireEdition("profile", profile.getEdition());
      if (second != null) {
        frame.requireEdition("second profile", second.getEdition());
      }
      if (target != null) {
        frame.requireEdition("target", target.getEdition());
      }
    }

    private List<Topic.Series> series(Topic topic, Words words) {
      List<Topic.Series> series = new ArrayList<>();
      series.add(topic.series(name == null ? words.text("profile") : name, Topic.FIRST, profile));
      if (second != null && secondName != null) {
        series.add(topic.series(secondName, Topic.SECOND, second));
      }
      if (target != null) {
        series.add(topic.series(words.of(target.getTitle()), target));
      }
      return series;
    }
  }
}
