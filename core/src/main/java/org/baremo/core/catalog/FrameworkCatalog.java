package org.baremo.core.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Statement;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/**
 * The editions of frameworks that an application knows. Each is loaded from its source when it is
 * first asked for, once: threads that ask meanwhile wait for it. A load that fails is tried again
 * when it is next asked for. Thread-safe.
 */
public final class FrameworkCatalog {
  private static final String UNRESOLVED = "ref.unresolved";

  private final SortedMap<EditionRef, Loading> editions;

  private FrameworkCatalog(SortedMap<EditionRef, Loading> editions) {
    this.editions = editions;
  }

  /**
   * Returns the catalogue of all sources on the class path or module path, as {@link
   * ServiceLoader#load(Class)} finds them.
   *
   * @return the catalogue; nothing is loaded yet
   * @throws IllegalArgumentException when two sources supply the same edition
   */
  public static FrameworkCatalog installed() {
    List<FrameworkSource> sources = new ArrayList<>();
    ServiceLoader.load(FrameworkSource.class).forEach(sources::add);
    return load(sources);
  }

  /**
   * Returns the catalogue of some sources.
   *
   * @param sources where editions come from
   * @return the catalogue; nothing is loaded yet
   * @throws IllegalArgumentException when two sources supply the same edition
   */
  public static FrameworkCatalog load(Collection<? extends FrameworkSource> sources) {
    SortedMap<EditionRef, Loading> editions = empty();
    for (FrameworkSource source : sources) {
      for (EditionRef edition : source.editions()) {
        if (editions.put(edition, new Loading(edition, source)) != null) {
          throw new IllegalArgumentException(
              "an edition must come from one source, %s comes from two".formatted(edition));
        }
      }
    }
    return new FrameworkCatalog(editions);
  }

  /**
   * Returns the catalogue of frameworks at hand.
   *
   * @param frameworks of different editions
   * @return the catalogue
   * @throws IllegalArgumentException when two are of the same edition
   */
  public static FrameworkCatalog of(Framework... frameworks) {
    SortedMap<EditionRef, Loading> editions = empty();
    for (Framework framework : frameworks) {
      if (editions.put(framework.getEdition(), new Loading(framework)) != null) {
        throw new IllegalArgumentException(
            "frameworks must be of different editions, two are of " + framework.getEdition());
      }
    }
    return new FrameworkCatalog(editions);
  }

  /**
   * Returns this catalogue with more frameworks, such as an application's own beside those
   * installed. This one stays as it is; an edition that either loads is loaded for both.
   *
   * @param frameworks of editions that are not in this catalogue
   * @return the catalogue of all of them
   * @throws IllegalArgumentException when an edition is in it already, or comes twice
   */
  public FrameworkCatalog with(Framework... frameworks) {
    SortedMap<EditionRef, Loading> all = empty();
    all.putAll(editions);
    for (Framework framework : frameworks) {
      if (all.put(framework.getEdition(), new Loading(framework)) != null) {
        throw new IllegalArgumentException(
            "framework must be of an edition that the catalogue has not, was of "
                + framework.getEdition());
      }
    }
    return new FrameworkCatalog(all);
  }

  private static SortedMap<EditionRef, Loading> empty() {
    return new TreeMap<>(Comparator.comparing(EditionRef::toString));
  }

  /**
   * Returns what this catalogue knows, loaded or not.
   *
   * @return the editions, by name
   */
  public Set<EditionRef> editions() {
    return Collections.unmodifiableSet(editions.keySet());
  }

  /**
   * Finds an edition, loading it when it is first asked for.
   *
   * @param edition which one
   * @return the framework, or empty when no source has it
   * @throws IllegalStateException when its source loads another edition than it was asked for
   * @throws org.baremo.core.problem.ProblemsException when its source's data has errors
   */
  public Optional<Framework> framework(EditionRef edition) {
    Loading loading = editions.get(edition);
    return loading == null ? Optional.empty() : Optional.of(loading.framework());
  }

  /**
   * Finds a node of any edition, loading that edition when needed.
   *
   * @param ref its reference
   * @return the node, or empty when its edition is unknown or has none such
   */
  public Optional<Node> node(Ref ref) {
    return framework(ref.edition()).flatMap(framework -> framework.node(ref));
  }

  /**
   * Finds a statement of any edition, loading that edition when needed.
   *
   * @param ref its reference
   * @return the statement, or empty when its edition is unknown or has none such
   */
  public Optional<Statement> statement(Ref ref) {
    return framework(ref.edition()).flatMap(framework -> framework.statement(ref));
  }

  /**
   * Finds a level of any edition, loading that edition when needed.
   *
   * @param ref its reference
   * @return the level, or empty when its edition is unknown or has none such
   */
  public Optional<Level> level(LevelRef ref) {
    return framework(ref.edition()).flatMap(framework -> framework.level(ref));
  }

  /**
   * Tells what is wrong with the name of an edition in a document. Loads nothing.
   *
   * @param edition the name
   * @param at where the document gives it
   * @return what is unknown, the framework or its edition, and which exist; empty when it resolves
   */
  public Optional<Problem> unresolved(EditionRef edition, Location at) {
    return editions.containsKey(edition)
        ? Optional.empty()
        : Optional.of(Problem.error(UNRESOLVED, at, explainUnknown(edition)));
  }

  /**
   * Tells what is wrong with a reference to a node or a statement in a document.
   *
   * @param ref the reference
   * @param at where the document gives it
   * @return what is unknown, from the framework to the code, and which exist; empty when it names a
   *     node or a statement
   */
  public Optional<Problem> unresolved(Ref ref, Location at) {
    if (node(ref).isPresent() || statement(ref).isPresent()) {
      return Optional.empty();
    }
    String message =
        framework(ref.edition())
            .map(framework -> framework.explainUnknown(ref))
            .orElseGet(() -> explainUnknown(ref.edition()));
    return Optional.of(Problem.error(UNRESOLVED, at, message));
  }

  /**
   * Tells what is wrong with a reference to a level in a document.
   *
   * @param level the reference
   * @param at where the document gives it
   * @return what is unknown, from the framework to the code, and which exist; empty when it
   *     resolves
   */
  public Optional<Problem> unresolved(LevelRef level, Location at) {
    if (level(level).isPresent()) {
      return Optional.empty();
    }
    String message =
        framework(level.edition())
            .map(framework -> framework.explainUnknown(level))
            .orElseGet(() -> explainUnknown(level.edition()));
    return Optional.of(Problem.error(UNRESOLVED, at, message));
  }

  /**
   * Tells what is wrong with a reference to a scale in a document.
   *
   * @param scale the reference
   * @param at where the document gives it
   * @return what is unknown, from the framework to the scale, and which exist; empty when it
   *     resolves
   */
  public Optional<Problem> unresolved(ScaleRef scale, Location at) {
    Optional<Framework> framework = framework(scale.edition());
    if (framework.flatMap(found -> found.scale(scale.scale())).isPresent()) {
      return Optional.empty();
    }
    String message =
        framework
            .map(found -> found.explainUnknownScale(scale.scale()))
            .orElseGet(() -> explainUnknown(scale.edition()));
    return Optional.of(Problem.error(UNRESOLVED, at, message));
  }

  private String explainUnknown(EditionRef edition) {
    List<String> siblings =
        editions.keySet().stream()
            .filter(known -> known.framework().equals(edition.framework()))
            .map(EditionRef::edition)
            .toList();
    if (!siblings.isEmpty()) {
      return "%s has no edition %s; the catalogue has %s"
          .formatted(edition.framework(), edition.edition(), String.join(", ", siblings));
    }
    List<String> frameworks =
        editions.keySet().stream().map(known -> known.framework().value()).distinct().toList();
    return "the catalogue has no framework %s; it has %s"
        .formatted(
            edition.framework(), frameworks.isEmpty() ? "none" : String.join(", ", frameworks));
  }
}
