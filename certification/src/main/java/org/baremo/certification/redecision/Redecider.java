package org.baremo.certification.redecision;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Digest;

/**
 * Takes decisions again when a fact turns out to be another: lists every one that depended on it,
 * and what it would be. The log stays as it is; what to do is for the body that decided. Pure,
 * immutable, thread-safe.
 *
 * <p>A certificate whose decision would no longer give its award counts as revoked, and the
 * decisions that relied on it are taken again too, as far as that goes on. The lifecycle rules of
 * the scheme that decided say what becomes of each decision: where they say that it stands, or the
 * event comes later than they allow, its certificates do not fall and nothing follows from it.
 */
public final class Redecider {
  private final Map<Digest, CompiledScheme> schemes;
  private final List<CompiledSeries> series;

  private Redecider(Map<Digest, CompiledScheme> schemes, List<CompiledSeries> series) {
    this.schemes = schemes;
    this.series = series;
  }

  /**
   * Returns what takes decisions by some schemes again.
   *
   * @param schemes every version that decided
   * @return what takes decisions again
   */
  public static Redecider of(Collection<CompiledScheme> schemes) {
    return of(schemes, List.of());
  }

  /**
   * Returns what takes decisions by some schemes and series again.
   *
   * @param schemes every version that decided by itself
   * @param series every series that decided, by its versions and transitional clauses
   * @return what takes decisions again
   */
  public static Redecider of(
      Collection<CompiledScheme> schemes, Collection<CompiledSeries> series) {
    Map<Digest, CompiledScheme> all = new HashMap<>();
    for (CompiledSeries one : series) {
      one.series()
          .versions()
          .forEach(
              version ->
                  one.version(version.scheme().getId())
                      .ifPresent(compiled -> all.put(version.digest(), compiled)));
    }
    schemes.forEach(scheme -> all.put(scheme.scheme().digest(), scheme));
    return new Redecider(Map.copyOf(all), List.copyOf(series));
  }

  /**
   * Tells what decisions would be by now: each is taken again as of one instant, with the change
   * and without it.
   *
   * @param log what was decided
   * @param change the fact, as it is now known
   * @param asOf when; a decision of a later instant is taken again as of its own
   * @return every decision that depended on the fact; or a problem for every decision whose scheme
   *     is not at hand. A decision that does not come out of its dossier as it was logged is
   *     noticed
   */
  public Checked<Redecisions> redecide(DecisionLog log, FactChange change, OffsetDateTime asOf) {
    return redecide(log, change, Optional.of(asOf));
  }

  /**
   * Tells what decisions would have been, had the fact been known: each is taken again as of its
   * own instant. A status that a certificate has only since then, and an override of a later day,
   * make no difference.
   *
   * @param log what was decided
   * @param change the fact, as it is now known
   * @return as {@link #redecide(DecisionLog, FactChange, OffsetDateTime)} does
   */
  public Checked<Redecisions> redecideAsThen(DecisionLog log, FactChange change) {
    return redecide(log, change, Optional.empty());
  }

  private Checked<Redecisions> redecide(
      DecisionLog log, FactChange change, Optional<OffsetDateTime> asOf) {
    List<Problem> problems = new ArrayList<>();
    Map<Digest, LoggedCase> cases = new LinkedHashMap<>();
    for (LoggedDecision entry : log.entries()) {
      Location at = Location.of(entry.key().toString());
      Optional<CompiledScheme> scheme = scheme(entry.getDecision());
      if (scheme.isEmpty()) {
        problems.add(Problem.error("redecision.no-scheme", at, missing(entry.getDecision())));
        continue;
      }
      LoggedCase one = new LoggedCase(entry, scheme.get(), asOf);
      if (!one.replays()) {
        problems.add(
            Problem.warning(
                "redecision.not-replayed",
                at,
                "decision must come out of its dossier as it was logged, did not"));
      }
      cases.put(entry.key(), one);
    }
    return cases.size() == log.entries().size()
        ? Checked.of(new Cascade(cases.values(), change, asOf).run(), problems)
        : Checked.failed(problems);
  }

  private static String missing(Decision decision) {
    return "scheme must be at hand in the very version that decided, %s of digest %s, was not"
        .formatted(decision.getScheme(), decision.getSchemeDigest());
  }

  /** The scheme that decided, by the clause that let it where one did. */
  private Optional<CompiledScheme> scheme(Decision decision) {
    Optional<String> clause =
        decision.getFindings().stream()
            .map(Finding::getObserved)
            .filter(Observation.ByTransition.class::isInstance)
            .map(observed -> ((Observation.ByTransition) observed).transition())
            .findFirst();
    return clause.isEmpty()
        ? Optional.ofNullable(schemes.get(decision.getSchemeDigest()))
        : series.stream()
            .flatMap(one -> one.admitting(clause.get()).stream())
            .filter(one -> one.scheme().digest().equals(decision.getSchemeDigest()))
            .findFirst();
  }
}
