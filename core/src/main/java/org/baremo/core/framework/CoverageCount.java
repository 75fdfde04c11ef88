package org.baremo.core.framework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.framework.TextCoverage.Count;
import org.baremo.core.framework.TextCoverage.Missing;
import org.baremo.core.framework.TextCoverage.Part;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.TextStatus;
import org.jspecify.annotations.Nullable;

/** Counts the texts of a framework in one language. */
final class CoverageCount {
  private final Locale language;
  private final Map<Part, Integer> texts = new EnumMap<>(Part.class);
  private final Map<Part, Map<TextStatus, Integer>> found = new EnumMap<>(Part.class);
  private final Map<Part, List<Missing>> missing = new EnumMap<>(Part.class);

  private CoverageCount(Locale language) {
    this.language = language;
  }

  static TextCoverage of(Framework framework, String languageTag) {
    CoverageCount count = new CoverageCount(locale(languageTag));
    framework.getNodes().forEach(count::count);
    framework.getScales().forEach(scale -> scale.getLevels().forEach(count::count));
    framework.getLevelDefinitions().forEach(count::count);
    framework
        .getStatements()
        .forEach(one -> count.count(Part.STATEMENTS, one.getText(), one.getRef()));
    framework.getTerms().forEach(count::count);
    TextCoverage.Builder coverage =
        TextCoverage.builder().edition(framework.getEdition()).language(languageTag);
    for (Part part : Part.values()) {
      coverage.putPart(
          part,
          new Count(count.texts.getOrDefault(part, 0), count.found.getOrDefault(part, Map.of())));
      coverage.addAllMissing(count.missing.getOrDefault(part, List.of()));
    }
    return coverage.build();
  }

  private static Locale locale(String languageTag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(languageTag).build();
      if (!locale.getLanguage().isEmpty()) {
        return locale;
      }
    } catch (IllformedLocaleException e) {
      throw malformed(languageTag, e);
    }
    throw malformed(languageTag, null);
  }

  private static IllegalArgumentException malformed(String languageTag, @Nullable Exception cause) {
    return new IllegalArgumentException(
        "language must be a BCP 47 tag such as es, was '%s'".formatted(languageTag), cause);
  }

  private void count(Node node) {
    count(Part.TITLES, Optional.of(node.getTitle()), node.getRef());
    count(Part.DESCRIPTIONS, node.getDescription(), node.getRef());
  }

  private void count(Level level) {
    count(Part.LEVEL_NAMES, Optional.of(level.getName()), level.getRef());
    count(Part.LEVEL_DESCRIPTIONS, level.getDescription(), level.getRef());
  }

  private void count(LevelDefinition definition) {
    Optional<Ref> node = Optional.of(definition.getNode());
    Optional<LevelRef> level = Optional.of(definition.getLevel());
    count(Part.LEVEL_NAMES, definition.getTitle(), new Missing(Part.LEVEL_NAMES, node, level));
    count(
        Part.LEVEL_DESCRIPTIONS,
        definition.getText(),
        new Missing(Part.LEVEL_DESCRIPTIONS, node, level));
  }

  private void count(Term term) {
    count(Part.TERMS, Optional.of(term.getLabel()), term.getRef());
    count(Part.DEFINITIONS, term.getDefinition(), term.getRef());
  }

  private void count(Part part, Optional<LocalizedText> text, Ref ref) {
    count(part, text, new Missing(part, Optional.of(ref), Optional.empty()));
  }

  private void count(Part part, Optional<LocalizedText> text, LevelRef level) {
    count(part, text, new Missing(part, Optional.empty(), Optional.of(level)));
  }

  private void count(Part part, Optional<LocalizedText> text, Missing otherwise) {
    if (text.isEmpty()) {
      return;
    }
    texts.merge(part, 1, Integer::sum);
    LocalizedText.Match match = text.get().in(language);
    if (match.fallback()) {
      missing.computeIfAbsent(part, key -> new ArrayList<>()).add(otherwise);
    } else {
      found
          .computeIfAbsent(part, key -> new EnumMap<>(TextStatus.class))
          .merge(match.status(), 1, Integer::sum);
    }
  }
}
