package org.baremo.digcomp.crosswalk;

import java.util.List;
import org.baremo.core.crosswalk.Link;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.crosswalk.Step;
import org.baremo.core.value.VersionedId;

/** The way from one edition to another, and what kind of way it is. Immutable, thread-safe. */
public final class Route {
  private final Kind kind;
  private final Links links;

  Route(Kind kind, Links links) {
    this.kind = kind;
    this.links = links;
  }

  /** How a way is had. */
  public enum Kind {
    /** A crosswalk asserts it. */
    DIRECT,
    /** A crosswalk asserts the way back. */
    INVERSE,
    /** Several crosswalks in a row lead there; nobody asserts the whole. */
    COMPOSED
  }

  /**
   * Returns what kind of way this is.
   *
   * @return asserted, read backwards or composed
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the links, each with the asserted mappings that it comes from.
   *
   * @return from the one edition to the other
   */
  public Links links() {
    return links;
  }

  /**
   * Returns the crosswalks on the way.
   *
   * @return in the order in which they are gone through, each once; empty when there is no link
   */
  public List<VersionedId> crosswalks() {
    return links.links().stream()
        .map(Link::getPath)
        .flatMap(path -> path.stream().map(Step::crosswalk))
        .distinct()
        .toList();
  }

  /**
   * Returns the way in words.
   *
   * @return {@code composed, digcomp@2.1 -> digcomp@3.0 by [digcomp-2.1-to-2.2@1,
   *     digcomp-2.2-to-3.0@1]}
   */
  @Override
  public String toString() {
    String name =
        switch (kind) {
          case DIRECT -> "direct";
          case INVERSE -> "inverse";
          case COMPOSED -> "composed";
        };
    return "%s, %s -> %s by %s".formatted(name, links.source(), links.target(), crosswalks());
  }
}
