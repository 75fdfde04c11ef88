package org.baremo.certification.scheme.series;

import java.util.List;
import org.baremo.certification.scheme.ResolvedScheme;

/**
 * A series whose every reference was found: later rooms need no catalogue. Made by {@link
 * SchemeSeries#resolve}. Immutable, thread-safe.
 */
public final class ResolvedSeries {
  private final SchemeSeries series;
  private final List<ResolvedScheme> versions;
  private final List<ResolvedClause> clauses;

  ResolvedSeries(SchemeSeries series, List<ResolvedScheme> versions, List<ResolvedClause> clauses) {
    this.series = series;
    this.versions = List.copyOf(versions);
    this.clauses = List.copyOf(clauses);
  }

  /**
   * Returns the series.
   *
   * @return as it was written
   */
  public SchemeSeries series() {
    return series;
  }

  /**
   * Returns the versions.
   *
   * @return in the order of the document, the oldest first
   */
  public List<ResolvedScheme> versions() {
    return versions;
  }

  /**
   * Returns the transitional clauses.
   *
   * @return in the order of the document
   */
  public List<ResolvedClause> clauses() {
    return clauses;
  }

  @Override
  public String toString() {
    return series.getId();
  }
}
