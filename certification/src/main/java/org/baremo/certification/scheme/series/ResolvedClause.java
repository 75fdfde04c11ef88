package org.baremo.certification.scheme.series;

import org.baremo.certification.scheme.ResolvedScheme;

/**
 * A transitional clause whose every reference was found. Made by {@link SchemeSeries#resolve}.
 * Immutable, thread-safe.
 */
public final class ResolvedClause {
  private final Transition transition;
  private final String pointer;
  private final ResolvedScheme words;

  ResolvedClause(Transition transition, String pointer, ResolvedScheme words) {
    this.transition = transition;
    this.pointer = pointer;
    this.words = words;
  }

  /**
   * Returns the clause.
   *
   * @return as it was written
   */
  public Transition transition() {
    return transition;
  }

  /**
   * Returns where the clause stands in the document of the series.
   *
   * @return a JSON Pointer
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Returns what the condition of the clause refers to.
   *
   * @return titles of nodes and places of levels, as of a scheme that asks for the condition alone
   */
  public ResolvedScheme words() {
    return words;
  }

  @Override
  public String toString() {
    return transition.getId();
  }
}
