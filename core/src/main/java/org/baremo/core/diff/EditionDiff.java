package org.baremo.core.diff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.framework.Framework;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * What changed between two editions, as far as a crosswalk tells which parts correspond, or their
 * codes do. Exact, close, broad and narrow links make counterparts; what is merely related does
 * not. What has one counterpart that has no other is compared with it; what was split or joined is
 * told as that and not compared. Of two frameworks, the kinds that no link says anything of are
 * left out: not known to correspond is not gone.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEditionDiff.class)
@JsonDeserialize(builder = EditionDiff.Builder.class)
public abstract class EditionDiff {
  EditionDiff() {}

  /**
   * Returns the first edition.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getSource();

  /**
   * Returns the second edition.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getTarget();

  /**
   * Returns the crosswalks that say what corresponds.
   *
   * @return each once; empty when codes were compared
   */
  public abstract List<VersionedId> getCrosswalks();

  /**
   * Returns what changed in scales and levels. Where a level corresponds to several, or several to
   * one, the crosswalk's level mappings tell so.
   *
   * @return in the order of the first edition, then scales that are new in the order of the second
   */
  public abstract List<@Valid LevelChange> getLevels();

  /**
   * Returns what changed.
   *
   * @return in the order of the first edition, nodes before statements; then what was joined and
   *     added in the order of the second
   */
  public abstract List<@Valid Change> getChanges();

  /**
   * Compares two editions by what a crosswalk says.
   *
   * @param source the first edition
   * @param target the second edition
   * @param links between the two
   * @return the changes
   * @throws IllegalArgumentException when the links are of other editions
   */
  public static EditionDiff between(Framework source, Framework target, Links links) {
    Require.that(
        links.source().equals(source.getEdition()) && links.target().equals(target.getEdition()),
        "links must be of %s -> %s, were of %s -> %s",
        source.getEdition(),
        target.getEdition(),
        links.source(),
        links.target());
    return new Comparison(source, target, Counterparts.of(links)).diff();
  }

  /**
   * Compares two editions by kinds and codes: for editions of one framework whose codes are known
   * to have kept their meaning.
   *
   * @param source the first edition
   * @param target the second edition
   * @return the changes
   */
  public static EditionDiff byCode(Framework source, Framework target) {
    return new Comparison(source, target, Counterparts.byCode(source, target)).diff();
  }

  /**
   * Tells the changes in words, a line each; scales and levels last.
   *
   * @param source the first edition, for its titles
   * @param target the second edition, for its titles
   * @param locale English or Spanish, of any region; titles fall back to the language they have
   * @return lines that end in a line feed; a line that says so when nothing changed
   * @throws IllegalArgumentException when the language is neither, or the editions are others
   */
  public String text(Framework source, Framework target, Locale locale) {
    Require.that(
        source.getEdition().equals(getSource()) && target.getEdition().equals(getTarget()),
        "editions must be %s and %s, were %s",
        getSource(),
        getTarget(),
        source.getEdition() + " and " + target.getEdition());
    return new DiffText(source, target, locale).of(this);
  }

  /**
   * Starts a comparison at hand.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this comparison's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds comparisons. Not thread-safe. */
  public static final class Builder extends ImmutableEditionDiff.Builder {
    Builder() {}
  }
}
