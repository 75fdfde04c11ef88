package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.lint.question.AwardQuestions;
import org.baremo.certification.lint.question.Findings;
import org.baremo.certification.lint.question.Inquiry;
import org.baremo.certification.lint.question.RequirementQuestions;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.ResolvedClause;
import org.baremo.certification.scheme.series.ResolvedSeries;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.internal.Require;
import org.baremo.core.value.VersionedId;

/**
 * Finds what is wrong, or looks wrong, with the rules of schemes before anybody is decided by them.
 *
 * <p>What a document cannot even say is refused when it is read, as problems with their places, and
 * never comes here: awards of a scheme that require each other in a circle, an award or an
 * overridable requirement that the scheme does not have, a version that the series does not have, a
 * group of at least more members than it has, versions of a series that overlap or leave a gap.
 * Between schemes that are linted together, overlaps, gaps and circles are findings.
 *
 * <p>Marks are taken to be from 0 to their maximum: those below 0, which only negative marking
 * gives, are left aside. Overrides are left aside too.
 *
 * <p>Pure, immutable, thread-safe.
 */
public final class SchemeLinter {
  private static final String REQUIRES = "/awards/0/requires";

  private static final int BUDGET = 20_000;

  private final int budget;

  /** Makes a linter with the standard budget. */
  public SchemeLinter() {
    this(BUDGET);
  }

  /**
   * Makes a linter.
   *
   * @param budget how many partial cases are looked at for one question before it is given up, 1 or
   *     more: so many in search of a case, and as many again in search of a proof that there is
   *     none
   * @throws IllegalArgumentException when it is below 1
   */
  public SchemeLinter(int budget) {
    Require.that(budget > 0, "budget must be more than 0, was %s", budget);
    this.budget = budget;
  }

  /**
   * Lints one version of a scheme.
   *
   * @param scheme the rules
   * @param catalog the framework editions at hand
   * @return what was found; of a scheme with references that do not resolve, those, and what its
   *     certificates ask of each other
   */
  public LintReport lint(CertificationScheme scheme, FrameworkCatalog catalog) {
    return lint(List.of(scheme), catalog);
  }

  /**
   * Lints schemes together: each on its own, versions of one against each other, and certificates
   * of one that another asks for.
   *
   * @param schemes at least one
   * @param catalog the framework editions at hand
   * @return what was found, scheme by scheme; of one with references that do not resolve, those,
   *     and what shows between versions and between certificates
   */
  public LintReport lint(List<CertificationScheme> schemes, FrameworkCatalog catalog) {
    Require.that(!schemes.isEmpty(), "schemes must not be empty");
    List<Linted> all = new ArrayList<>();
    for (CertificationScheme scheme : schemes) {
      Findings own = Findings.in(scheme.getId().toString());
      all.add(new Linted(scheme, own));
      scheme.unresolved(catalog).forEach(own::add);
      UnusedTitles.lint(scheme, List.of(), own);
      scheme.resolve(catalog).value().ifPresent(ready -> lint(ready, own));
    }
    Versions.lint(all);
    Prerequisites.lint(all);
    return report(
        schemes.stream().map(CertificationScheme::getId).toList(),
        all.stream().map(Linted::findings).toList());
  }

  /**
   * Lints all versions of a scheme, and the conditions of its transitional clauses.
   *
   * @param series the versions
   * @param catalog the framework editions at hand
   * @return what was found; of a series with references that do not resolve, those alone
   */
  public LintReport lint(SchemeSeries series, FrameworkCatalog catalog) {
    Findings findings = Findings.in(series.getId());
    series.unresolved(catalog).forEach(findings::add);
    series.resolve(catalog).value().ifPresent(ready -> lint(ready, findings));
    List<VersionedId> ids = series.getVersions().stream().map(CertificationScheme::getId).toList();
    return report(ids, List.of(findings));
  }

  private void lint(ResolvedSeries series, Findings findings) {
    List<Linted> parts = new ArrayList<>();
    for (int i = 0; i < series.versions().size(); i++) {
      ResolvedScheme version = series.versions().get(i);
      parts.add(new Linted(version.scheme(), findings.within("", "/versions/" + i)));
      UnusedTitles.lint(
          version.scheme(), conditions(series, version), findings.within("", "/versions/" + i));
      part(version, findings, "", "/versions/" + i);
    }
    Prerequisites.lint(parts);
    for (ResolvedClause clause : series.clauses()) {
      condition(clause.words(), findings.within(REQUIRES, clause.pointer() + "/when"), findings);
    }
  }

  /** What clauses ask that make a version decide: they speak by its names. */
  private static List<Requirement> conditions(ResolvedSeries series, ResolvedScheme version) {
    return series.clauses().stream()
        .map(ResolvedClause::transition)
        .filter(clause -> clause.getApplies().equals(version.scheme().getId()))
        .map(Transition::getWhen)
        .toList();
  }

  private void part(ResolvedScheme scheme, Findings findings, String ownStart, String start) {
    Findings own = findings.within(ownStart, start);
    lint(scheme, own);
    findings.count(own);
  }

  /** Of a condition it is asked what it comes to, and not who is given anything. */
  private void condition(ResolvedScheme words, Findings own, Findings findings) {
    new Structure(words, own).lint();
    new RequirementQuestions(new Inquiry(words, own, budget))
        .lint(words.scheme().getAwards().get(0).getRequires(), REQUIRES);
    findings.count(own);
  }

  private void lint(ResolvedScheme scheme, Findings findings) {
    new Structure(scheme, findings).lint();
    Inquiry inquiry = new Inquiry(scheme, findings, budget);
    new AwardQuestions(scheme.scheme(), inquiry).lint();
  }

  private static LintReport report(List<VersionedId> ids, List<Findings> findings) {
    return LintReport.builder()
        .schemes(ids)
        .findings(findings.stream().flatMap(one -> one.all().stream()).toList())
        .unanswered(findings.stream().flatMap(one -> one.open().stream()).toList())
        .dropped(findings.stream().mapToInt(Findings::dropped).sum())
        .build();
  }
}
