package org.baremo.digcomp.localisation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Term;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.jspecify.annotations.Nullable;

/**
 * Lays translations over an edition. The wording that a translator started from is compared with
 * the edition's: where it differs the translation is kept and a warning says so. Where the edition
 * has no wording, because its official texts were not read, the translator's quotation of it is
 * kept, marked as a draft and with its source.
 */
final class Overlay {
  private static final String ENGLISH = "en";

  private final Framework framework;
  private final String language;
  private final Reading reading;
  private final Map<Place, Optional<LocalizedText>> known;
  private final Map<Place, LocalizedText> laid = new LinkedHashMap<>();
  private final Map<Place, Translation> first = new HashMap<>();

  private Overlay(Framework framework, String language, Reading reading) {
    this.framework = framework;
    this.language = language;
    this.reading = reading;
    this.known = EditionTexts.of(framework);
  }

  static Checked<Framework> of(Framework framework, String language, Reading reading) {
    Overlay overlay = new Overlay(framework, language, reading);
    reading.translations().forEach(overlay::lay);
    return reading.hasErrors()
        ? Checked.failed(reading.problems())
        : Checked.of(EditionTexts.with(framework, overlay.laid), reading.problems());
  }

  private void lay(Translation translation) {
    Place place = translation.place();
    Optional<LocalizedText> there = known.get(place);
    if (there == null) {
      reading.error(
          "unknown-location",
          translation.at(),
          "%s has no place for a %s".formatted(framework.getEdition(), place));
      return;
    }
    Translation earlier = first.putIfAbsent(place, translation);
    if (earlier != null) {
      compare(earlier, translation);
    } else if (refersElsewhere(place)) {
      reading.noticed(
          "left-out",
          translation.at(),
          "%s was left: the glossary only refers to another term there".formatted(place));
    } else {
      laid.put(place, with(there.orElse(null), translation));
    }
  }

  private void compare(Translation earlier, Translation other) {
    if (!earlier.target().equals(other.target())) {
      reading.warned(
          "differing-repetition",
          other.at(),
          "%s must be as at %s; what stands here was left".formatted(other.place(), earlier.at()));
    }
  }

  private boolean refersElsewhere(Place place) {
    return place.part() == Place.Part.TEXT
        && place.thing().startsWith("term/")
        && framework.getTerms().stream()
            .filter(term -> place.thing().equals("term/" + term.getRef().code()))
            .map(Term::getSeeAlso)
            .anyMatch(seeAlso -> !seeAlso.isEmpty());
  }

  private LocalizedText with(@Nullable LocalizedText there, Translation translation) {
    LocalizedText base =
        there == null
            ? LocalizedText.builder()
                .base(ENGLISH)
                .putText(
                    ENGLISH,
                    Text.builder()
                        .value(translation.source())
                        .status(TextStatus.DRAFT)
                        .source("quoted by: " + origin(translation))
                        .build())
                .build()
            : there;
    String wording = Objects.requireNonNull(base.getTexts().get(base.getBase())).getValue();
    if (!wording.equals(translation.source())) {
      reading.warned(
          "other-wording",
          translation.at(),
          "%s must be translated from '%s', was from '%s'"
              .formatted(translation.place(), wording, translation.source()));
    }
    Map<String, Text> texts = new LinkedHashMap<>(base.getTexts());
    texts.put(language, translation.target());
    return base.toBuilder().texts(texts).build();
  }

  private static String origin(Translation translation) {
    return translation.target().getSource().orElse(translation.at().getDocument());
  }
}
