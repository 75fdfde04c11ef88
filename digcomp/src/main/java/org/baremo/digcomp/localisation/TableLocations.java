package org.baremo.digcomp.localisation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.ScaleMapping;
import org.baremo.core.framework.Term;
import org.baremo.core.value.LevelRef;

/**
 * The locations of the project digcomp3-l10n, as places of the edition: {@code
 * digcomp.competence.1.1.label}, {@code digcomp.level.3.four_level_name}, {@code
 * digcomp.outcome.LO1.1.01}, {@code digcomp.glossary.ai_system.definition}.
 */
final class TableLocations {
  private static final Pattern NODE =
      Pattern.compile("digcomp\\.(area|competence)\\.([0-9.]+)\\.(label|description)");
  private static final Pattern LEVEL =
      Pattern.compile("digcomp\\.level\\.([0-9]+)\\.(four|eight)_level_(name|description)");
  private static final Pattern STATEMENT =
      Pattern.compile("digcomp\\.(statement|outcome)\\.([A-Z0-9.]+)");
  private static final Pattern TERM =
      Pattern.compile("digcomp\\.glossary\\.(.+)\\.(label|definition)");
  private static final Pattern NO_PLACE = Pattern.compile("digcomp\\.level\\.[0-9]+\\.applies_to");

  private final Framework framework;
  private final Map<String, String> terms = new HashMap<>();

  TableLocations(Framework framework) {
    this.framework = framework;
    for (Term term : framework.getTerms()) {
      terms.put(key(term.getLabel().in(Locale.ENGLISH).value()), term.getRef().code());
    }
  }

  /** A term as the project writes it: letters, digits and hyphens, and underscores for spaces. */
  private static String key(String label) {
    return label
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9 -]", "")
        .strip()
        .replaceAll(" +", "_");
  }

  /** Whether the location is of something that an edition holds no place for. */
  static boolean hasNoPlace(String location) {
    return NO_PLACE.matcher(location).matches();
  }

  /**
   * The place of a location; whether the edition has it is not checked but for levels and terms.
   */
  Optional<Place> place(String location) {
    Matcher node = NODE.matcher(location);
    if (node.matches()) {
      return Optional.of(place(node.group(1) + "/" + node.group(2), node.group(3)));
    }
    Matcher statement = STATEMENT.matcher(location);
    if (statement.matches()) {
      String kind =
          statement.group(1).equals("outcome") ? "learning-outcome/" : "competence-statement/";
      return Optional.of(Place.text(kind + statement.group(2)));
    }
    Matcher term = TERM.matcher(location);
    if (term.matches()) {
      return Optional.ofNullable(terms.get(term.group(1)))
          .map(code -> place("term/" + code, term.group(2)));
    }
    Matcher level = LEVEL.matcher(location);
    return level.matches() ? level(level) : Optional.empty();
  }

  /** Levels are told by their number among eight, those of four too. */
  private Optional<Place> level(Matcher location) {
    Optional<LevelRef> eight =
        framework
            .scale("eight")
            .flatMap(scale -> scale.level(location.group(1)))
            .map(Level::getRef);
    Optional<LevelRef> level =
        location.group(2).equals("eight") ? eight : eight.flatMap(this::four);
    return level.map(ref -> place("level/" + ref.scale() + "/" + ref.code(), location.group(3)));
  }

  private Optional<LevelRef> four(LevelRef eight) {
    for (ScaleMapping mapping : framework.getScaleMappings()) {
      for (LevelRef related : mapping.from(eight)) {
        if (related.scale().equals("four")) {
          return Optional.of(related);
        }
      }
    }
    return Optional.empty();
  }

  private static Place place(String thing, String part) {
    return part.equals("label") || part.equals("name") ? Place.title(thing) : Place.text(thing);
  }
}
