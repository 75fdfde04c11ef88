package org.baremo.certification.explanation.message;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;

/**
 * What a scheme, its awards, requirements and nodes are called in one language; their identifiers
 * where nothing says. A title in another language than asked for says so. Immutable, thread-safe.
 */
public final class Titles {
  /** The end of a sentence, but for one that trails off. */
  private static final Pattern FULL_STOP = Pattern.compile("(?<![.…])\\.$");

  private final Optional<ResolvedScheme> scheme;
  private final Locale locale;
  private final Map<String, String> requirements = new HashMap<>();
  private final Map<String, String> awards = new HashMap<>();
  private final Map<String, String> units = new HashMap<>();

  /** Titles of requirements that ask about one node. */
  private final Map<String, String> single = new HashMap<>();

  private final Map<String, String> routes = new HashMap<>();

  /** The definitions that requirements without a title name: they are called as those are. */
  private final Map<String, String> definitions = new HashMap<>();

  /** Groups that have no title: their words say more than their identifiers. */
  private final Set<String> untitled = new HashSet<>();

  /**
   * Gathers the titles of a scheme.
   *
   * @param scheme the scheme; empty where it is not at hand, and identifiers are told
   * @param locale the language
   */
  public Titles(Optional<ResolvedScheme> scheme, Locale locale) {
    this.scheme = scheme;
    this.locale = locale;
    scheme.ifPresent(resolved -> resolved.scheme().getDefinitions().forEach(this::add));
    scheme.ifPresent(resolved -> resolved.scheme().getAwards().forEach(this::add));
    scheme.ifPresent(resolved -> resolved.scheme().getVetoes().forEach(this::add));
  }

  private void add(Award award) {
    awards.put(award.getCode(), in(award.getTitle()));
    add(award.getRequires());
    for (AwardUnit unit : award.getUnits()) {
      units.put(key(award.getCode(), unit.getCode()), in(unit.getTitle()));
      add(unit.getRequires());
    }
  }

  /** Why a veto stands says more to people than what it asks. */
  private void add(Veto veto) {
    add(veto.getWhen());
    veto.getReason()
        .map(this::in)
        .map(why -> FULL_STOP.matcher(why).replaceFirst("")) // more is told after it
        .ifPresent(why -> requirements.put(veto.getWhen().getId(), why));
  }

  private void add(Requirement requirement) {
    if (requirement instanceof MarkRequirement || requirement instanceof LevelRequirement) {
      requirement.getTitle().ifPresent(title -> single.put(requirement.getId(), in(title)));
    } else if (requirement instanceof RoutesRequirement ways) {
      for (Route route : ways.getRoutes()) {
        route
            .getTitle()
            .ifPresent(title -> routes.put(key(ways.getId(), route.getCode()), in(title)));
      }
    } else if (requirement instanceof DefinedRequirement one && one.getTitle().isEmpty()) {
      definitions.put(one.getId(), one.getDefinition());
    }
    requirement.getTitle().ifPresent(title -> requirements.put(requirement.getId(), in(title)));
    if (requirement.getTitle().isEmpty() && !requirement.parts().isEmpty()) {
      untitled.add(requirement.getId());
    }
    requirement.parts().forEach(this::add);
  }

  /** What the scheme calls its names, where that is better than the words there are. */
  Map<String, String> names(Texts messages) {
    return scheme.map(resolved -> NameTitles.of(resolved.scheme(), messages)).orElse(Map.of());
  }

  /**
   * Returns what the scheme of a decision is called.
   *
   * @param decision what was decided
   * @return its title and identifier, or the identifier alone
   */
  public String scheme(Decision decision) {
    return scheme
        .map(resolved -> in(resolved.scheme().getTitle()))
        .map(title -> title + " (" + decision.getScheme() + ")")
        .orElse(decision.getScheme().toString());
  }

  /**
   * Returns what an award is called.
   *
   * @param code the award's code
   * @return its title, else its code
   */
  public String award(String code) {
    return awards.getOrDefault(code, code);
  }

  /**
   * Returns what a unit of an award is called.
   *
   * @param award the award's code
   * @param code the unit's code
   * @return its title, else its code
   */
  public String unit(String award, String code) {
    return units.getOrDefault(key(award, code), code);
  }

  /**
   * Tells whether a requirement combines others, and has no title of its own.
   *
   * @param id the requirement
   * @return whether its words say more than its identifier
   */
  public boolean isUntitledGroup(String id) {
    return untitled.contains(id) && !requirements.containsKey(id);
  }

  /**
   * Returns what a requirement is called: the definition that it names where it has no title.
   *
   * @param id the requirement
   * @return its title, else its identifier
   */
  public String requirement(String id) {
    String called = id;
    while (!requirements.containsKey(called) && definitions.containsKey(called)) {
      called = definitions.get(called); // definitions that name each other were refused when read
    }
    return requirements.getOrDefault(called, called);
  }

  /**
   * Returns the title of a requirement that asks about one node at most.
   *
   * @param id the requirement
   * @return empty where it has none, or asks about more
   */
  public Optional<String> single(String id) {
    return Optional.ofNullable(single.get(id));
  }

  /**
   * Returns what a way of a requirement is called.
   *
   * @param id the requirement
   * @param code the way's code
   * @return its title, else its code
   */
  public String route(String id, String code) {
    return routes.getOrDefault(key(id, code), code);
  }

  private static String key(String id, String code) {
    return id + "/" + code;
  }

  String node(Ref node) {
    return scheme
        .flatMap(resolved -> resolved.title(node))
        .map(title -> node.code() + " " + in(title))
        .orElse(node.toString());
  }

  String level(LevelRef level) {
    return scheme
        .flatMap(resolved -> resolved.title(level))
        .map(this::in)
        .orElseGet(level::toString);
  }

  /**
   * Returns a title on one line, with its language where that is not the one asked for.
   *
   * @param text the title in its languages
   * @return one line
   */
  public String in(LocalizedText text) {
    return told(text.in(locale));
  }

  static String told(LocalizedText.Match match) {
    String title = match.value().strip().replaceAll("\\s+", " ");
    return match.fallback() ? title + " [" + match.language() + "]" : title;
  }
}
