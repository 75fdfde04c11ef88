package org.baremo.certification.scheme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.core.json.Json;
import org.baremo.core.value.Digest;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.jspecify.annotations.Nullable;

/**
 * A scheme whose every reference was found: later rooms need no catalogue. Made by {@link
 * CertificationScheme#resolve}. Immutable, thread-safe.
 */
public final class ResolvedScheme {
  private final CertificationScheme scheme;
  private final Map<Ref, LocalizedText> titles;
  private final Map<LevelRef, Integer> ordinals;
  private final Map<LevelRef, LocalizedText> names;
  private @Nullable Digest digest;

  ResolvedScheme(
      CertificationScheme scheme,
      Map<Ref, LocalizedText> titles,
      Map<LevelRef, Integer> ordinals,
      Map<LevelRef, LocalizedText> names) {
    this.scheme = scheme;
    this.titles = Map.copyOf(titles);
    this.ordinals = Map.copyOf(ordinals);
    this.names = Map.copyOf(names);
  }

  /**
   * Returns the scheme.
   *
   * @return as it was written
   */
  public CertificationScheme scheme() {
    return scheme;
  }

  /**
   * Returns the digest of the scheme's canonical document, computed when first asked for: writing
   * the document takes longer than compiling the scheme when a program starts.
   *
   * @return what decisions cite
   */
  public Digest digest() {
    Digest known = digest;
    if (known == null) {
      known = Json.standard().digest(scheme);
      digest = known; // made twice at worst, and the same
    }
    return known;
  }

  /**
   * Returns what a node is called.
   *
   * @param node its reference
   * @return its title, or empty when the scheme does not refer to it
   */
  public Optional<LocalizedText> title(Ref node) {
    return Optional.ofNullable(titles.get(node));
  }

  /**
   * Returns what a level is called.
   *
   * @param level its reference
   * @return its name, or empty when the scheme refers to no level of that scale
   */
  public Optional<LocalizedText> title(LevelRef level) {
    return Optional.ofNullable(names.get(level));
  }

  /**
   * Returns the place of a level in its scale.
   *
   * @param level its reference
   * @return from 1, lowest first; empty when the scheme refers to no level of that scale
   */
  public OptionalInt ordinal(LevelRef level) {
    Integer ordinal = ordinals.get(level);
    return ordinal == null ? OptionalInt.empty() : OptionalInt.of(ordinal);
  }

  /**
   * Returns the levels of a scale that the scheme refers to.
   *
   * @param scale any scale
   * @return from the lowest; empty when the scheme refers to none of it
   */
  public List<LevelRef> levelsOf(ScaleRef scale) {
    return ordinals.keySet().stream()
        .filter(scale::isOf)
        .sorted(Comparator.comparing(ordinals::get))
        .toList();
  }

  /**
   * Returns the levels of a scale that the scheme names.
   *
   * @param level any level of the scale
   * @return from the lowest to the highest; empty when the scheme names no level of it
   */
  public List<LevelRef> levelsBeside(LevelRef level) {
    return ordinals.keySet().stream()
        .filter(one -> one.edition().equals(level.edition()) && one.scale().equals(level.scale()))
        .sorted(Comparator.comparing(ordinals::get))
        .toList();
  }

  @Override
  public String toString() {
    return scheme.getId().toString();
  }
}
