package org.baremo.certification.decision.series;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DossierNotices;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.series.ResolvedClause;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.VersionedId;

/**
 * Decides dossiers by all versions of one scheme, each compiled once. Pure: the same dossier at the
 * same instant gives the same choice and decision. Immutable, thread-safe.
 */
public final class CompiledSeries {
  private final ResolvedSeries series;
  private final Map<VersionedId, CompiledScheme> versions;
  private final List<Clause> clauses;
  private final DossierNotices notices;

  /** A clause, its condition made ready, and the version that it lets decide. */
  private record Clause(Transition transition, Rule when, CompiledScheme applies) {
    TriedTransition tried(Case facts) {
      LocalDate today = facts.asOf().toLocalDate();
      Finding finding = when.judge(facts);
      return new TriedTransition(
          transition.getId(), finding, transition.getUntil().filter(today::isAfter));
    }
  }

  private CompiledSeries(
      ResolvedSeries series, Map<VersionedId, CompiledScheme> versions, List<Clause> clauses) {
    this.series = series;
    this.versions = versions;
    this.clauses = clauses;
    this.notices = DossierNotices.of(series.series());
  }

  /**
   * Compiles a series.
   *
   * @param series with every reference found
   * @return what decides by it
   */
  public static CompiledSeries of(ResolvedSeries series) {
    Map<VersionedId, CompiledScheme> versions = new HashMap<>();
    for (ResolvedScheme version : series.versions()) {
      versions.put(version.scheme().getId(), CompiledScheme.of(version));
    }
    List<Clause> clauses = new ArrayList<>();
    for (ResolvedClause clause : series.clauses()) {
      Transition transition = clause.transition();
      Rule when =
          new RuleCompiler(clause.words())
              .compile(transition.getWhen(), clause.pointer() + "/when");
      CompiledScheme applies = Objects.requireNonNull(versions.get(transition.getApplies()));
      clauses.add(new Clause(transition, when, applies.admitting(clause)));
    }
    return new CompiledSeries(series, versions, List.copyOf(clauses));
  }

  /**
   * Resolves a series against a catalogue and compiles it.
   *
   * @param series as it was written
   * @param catalog the framework editions at hand
   * @return what decides by it, or every reference that does not resolve, each with its JSON
   *     Pointer
   */
  public static Checked<CompiledSeries> of(SchemeSeries series, FrameworkCatalog catalog) {
    return series.resolve(catalog).map(CompiledSeries::of);
  }

  /**
   * Returns what this decides by.
   *
   * @return the series it was compiled from
   */
  public ResolvedSeries series() {
    return series;
  }

  /**
   * Returns one version, made ready to decide.
   *
   * @param id scheme and version
   * @return empty when the series has none such
   */
  public Optional<CompiledScheme> version(VersionedId id) {
    return Optional.ofNullable(versions.get(id));
  }

  /**
   * Returns the version that a transitional clause applies, made ready to decide the cases of the
   * clause too.
   *
   * @param transition the clause's identifier
   * @return empty when the series has none such
   */
  public Optional<CompiledScheme> admitting(String transition) {
    return clauses.stream()
        .filter(clause -> clause.transition().getId().equals(transition))
        .map(Clause::applies)
        .findFirst();
  }

  /**
   * Tells what a dossier says that is about nothing in any version or clause of the series, so that
   * no decision can tell of it: rulings on requirements that there are not.
   *
   * @param dossier the facts
   * @param document the name of the dossier in what is noticed
   * @return warnings, each with its JSON Pointer; empty when all is about something
   */
  public List<Problem> notices(Dossier dossier, String document) {
    return notices.of(dossier, document);
  }

  /**
   * Chooses the version that decides a case.
   *
   * @param dossier the facts
   * @param asOf when the decision is taken
   * @return the version, or why none decides; and every clause tried
   */
  public VersionChoice choose(Dossier dossier, OffsetDateTime asOf) {
    Case facts = new Case(dossier, asOf);
    SchemeSeries document = series.series();
    Optional<LocalDate> day = facts.date(document.getAnchor());
    Optional<VersionedId> inForce =
        day.flatMap(document::versionAt).map(version -> version.getId());
    List<TriedTransition> tried =
        clauses.stream()
            .filter(clause -> inForce.equals(Optional.of(clause.transition().getInsteadOf())))
            .map(clause -> clause.tried(facts))
            .toList();
    VersionChoice.Builder choice =
        VersionChoice.builder()
            .series(document.getId())
            .holder(dossier.getProfile().getHolder())
            .asOf(asOf)
            .anchor(document.getAnchor())
            .day(day)
            .inForce(inForce)
            .tried(tried);
    if (inForce.isEmpty()) {
      return choice
          .lack(day.isEmpty() ? VersionChoice.Lack.NO_DATE : VersionChoice.Lack.NO_VERSION)
          .build();
    }
    Optional<TriedTransition> decisive = VersionChoice.decisive(tried);
    if (decisive.isEmpty()) {
      return choice.version(inForce).build();
    }
    if (decisive.get().verdict() != Verdict.MET) {
      return choice.lack(VersionChoice.Lack.OPEN_TRANSITION).build();
    }
    String transition = decisive.get().transition();
    return choice
        .transition(transition)
        .version(admitting(transition).map(applies -> applies.scheme().scheme().getId()))
        .build();
  }

  /**
   * Decides one dossier by the version that is for it.
   *
   * @param dossier the facts
   * @param asOf when the decision is taken, with the offset of the body that takes it
   * @return the choice of the version with its reasons, and its decision
   */
  public SeriesDecision decide(Dossier dossier, OffsetDateTime asOf) {
    VersionChoice choice = choose(dossier, asOf);
    Optional<CompiledScheme> by =
        choice.getTransition().isPresent()
            ? choice.getTransition().flatMap(this::admitting)
            : choice.getVersion().map(versions::get);
    return new SeriesDecision(choice, by.map(scheme -> scheme.decide(dossier, asOf)));
  }
}
