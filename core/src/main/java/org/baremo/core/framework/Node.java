package org.baremo.core.framework;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** A part of a framework's structure: a competence area, a competence, a thread… */
@Value.Immutable
@JsonSerialize(as = ImmutableNode.class)
@JsonDeserialize(builder = Node.Builder.class)
public abstract class Node {
  Node() {}

  /**
   * Returns how the node is referred to.
   *
   * @return edition, kind and code
   */
  @NotNull
  public abstract Ref getRef();

  /**
   * Returns the place among its siblings; codes are opaque and never sorted.
   *
   * @return from 1
   */
  @Positive
  public abstract int getPosition();

  /**
   * Returns the nodes it is part of.
   *
   * @return empty for a root; more than one where a framework is not a tree
   */
  public abstract List<Ref> getParents();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the description.
   *
   * @return empty where the text is not bundled or the framework has none
   */
  public abstract Optional<@Valid LocalizedText> getDescription();

  /**
   * Returns the identifiers that others know the node by, such as its address in ESCO.
   *
   * @return absolute, each once; empty when it has none
   */
  public abstract List<URI> getUris();

  /**
   * Starts a node.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this node's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().positive(getPosition(), "position");
    if (getParents().contains(getRef())) {
      laws.that(false, "parents", "parents must not contain the node itself, were " + getParents());
    }
    checkUris(laws);
    laws.orThrow();
  }

  private void checkUris(Laws laws) {
    Set<URI> seen = new HashSet<>();
    for (int i = 0; i < getUris().size(); i++) {
      URI uri = getUris().get(i);
      if (!uri.isAbsolute()) {
        laws.that(false, "uris/" + i, "uri must be absolute, was '%s'", uri.toString());
      }
      if (!seen.add(uri)) {
        laws.that(false, "uris/" + i, "uris must be different, were twice %s", uri.toString());
      }
    }
  }

  /** Builds nodes. Not thread-safe. */
  public static final class Builder extends ImmutableNode.Builder {
    Builder() {}
  }
}
