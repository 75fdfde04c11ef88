package org.baremo.certification.explanation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;

/** What awards, requirements and nodes are called; their identifiers where nothing says. */
final class Titles {
  private final Optional<ResolvedScheme> scheme;
  private final Map<String, LocalizedText> requirements = new HashMap<>();
  private final Map<String, LocalizedText> awards = new HashMap<>();

  Titles(Optional<ResolvedScheme> scheme) {
    this.scheme = scheme;
    scheme.ifPresent(resolved -> resolved.scheme().getAwards().forEach(this::add));
  }

  private void add(Award award) {
    awards.put(award.getCode(), award.getTitle());
    add(award.getRequires());
  }

  private void add(Requirement requirement) {
    requirement.getTitle().ifPresent(title -> requirements.put(requirement.getId(), title));
    requirement.parts().forEach(this::add);
  }

  String scheme(Decision decision, Locale locale) {
    return scheme
        .map(resolved -> in(resolved.scheme().getTitle(), locale))
        .map(title -> title + " (" + decision.getScheme() + ")")
        .orElse(decision.getScheme().toString());
  }

  String award(String code, Locale locale) {
    return in(awards.get(code), locale, code);
  }

  String requirement(String id, Locale locale) {
    return in(requirements.get(id), locale, id);
  }

  String node(Ref node, Locale locale) {
    return scheme
        .flatMap(resolved -> resolved.title(node))
        .map(title -> node.code() + " " + in(title, locale))
        .orElse(node.toString());
  }

  private static String in(
      @org.jspecify.annotations.Nullable LocalizedText text, Locale locale, String otherwise) {
    return text == null ? otherwise : in(text, locale);
  }

  /** A title in another language than asked for says so. */
  private static String in(LocalizedText text, Locale locale) {
    LocalizedText.Match match = text.in(locale);
    return match.fallback() ? match.value() + " [" + match.language() + "]" : match.value();
  }
}
