package org.baremo.core.catalog;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Ref;

/**
 * The editions of frameworks that an application knows. Each is loaded from its source when it is
 * first asked for, once. Thread-safe.
 */
public final class FrameworkCatalog {
  private final Map<EditionRef, FrameworkSource> sources;
  private final Map<EditionRef, Framework> loaded = new ConcurrentHashMap<>();

  private FrameworkCatalog(Map<EditionRef, FrameworkSource> sources) {
    this.sources = sources;
  }

  /**
   * Returns the catalogue of all sources on the class path or module path.
   *
   * @return the catalogue; nothing is loaded yet
   */
  public static FrameworkCatalog installed() {
    return load(
        ServiceLoader.load(FrameworkSource.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /**
   * Returns the catalogue of some sources.
   *
   * @param sources where editions come from
   * @return the catalogue; nothing is loaded yet
   * @throws IllegalArgumentException when two sources supply the same edition
   */
  public static FrameworkCatalog load(Collection<? extends FrameworkSource> sources) {
    Map<EditionRef, FrameworkSource> byEdition = new ConcurrentHashMap<>();
    for (FrameworkSource source : sources) {
      for (EditionRef edition : source.editions()) {
        if (byEdition.put(edition, source) != null) {
          throw new IllegalArgumentException("two sources supply " + edition);
        }
      }
    }
    return new FrameworkCatalog(byEdition);
  }

  /**
   * Returns the catalogue of frameworks at hand.
   *
   * @param frameworks of different editions
   * @return the catalogue
   */
  public static FrameworkCatalog of(Framework... frameworks) {
    Map<EditionRef, Framework> all =
        new TreeMap<>(java.util.Comparator.comparing(EditionRef::toString));
    Arrays.stream(frameworks).forEach(f -> all.put(f.getEdition(), f));
    return load(List.of(new Fixed(all)));
  }

  /**
   * Returns what this catalogue knows, loaded or not.
   *
   * @return the editions
   */
  public Set<EditionRef> editions() {
    return Set.copyOf(sources.keySet());
  }

  /**
   * Finds an edition, loading it when it is first asked for.
   *
   * @param edition which one
   * @return the framework, or empty when no source has it
   */
  public Optional<Framework> framework(EditionRef edition) {
    FrameworkSource source = sources.get(edition);
    return source == null
        ? Optional.empty()
        : Optional.of(loaded.computeIfAbsent(edition, source::load));
  }

  /**
   * Finds a node of any edition.
   *
   * @param ref its reference
   * @return the node, or empty when its edition is unknown or has none such
   */
  public Optional<Node> node(Ref ref) {
    return framework(ref.edition()).flatMap(framework -> framework.node(ref));
  }

  /**
   * Finds a level of any edition.
   *
   * @param ref its reference
   * @return the level, or empty when its edition is unknown or has none such
   */
  public Optional<Level> level(LevelRef ref) {
    return framework(ref.edition()).flatMap(framework -> framework.level(ref));
  }

  private record Fixed(Map<EditionRef, Framework> frameworks) implements FrameworkSource {
    @Override
    public Set<EditionRef> editions() {
      return frameworks.keySet();
    }

    @Override
    public Framework load(EditionRef edition) {
      Framework framework = frameworks.get(edition);
      if (framework == null) {
        throw new IllegalArgumentException("no edition " + edition);
      }
      return framework;
    }
  }
}
