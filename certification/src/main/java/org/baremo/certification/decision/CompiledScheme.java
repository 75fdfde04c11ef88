package org.baremo.certification.decision;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.AwardRule;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.RuleCompiler;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.Award;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Validity;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;

/**
 * Decides dossiers by one scheme, compiled once. Pure: the same dossier at the same instant gives
 * the same decision. Immutable, thread-safe.
 *
 * <p>The highest award that is met is given, once every higher one is known not to be: while a
 * higher award is still open, so is the decision. An award that does not apply is not given.
 */
public final class CompiledScheme {
  private final ResolvedScheme resolved;
  private final List<AwardRule> awards;

  private CompiledScheme(ResolvedScheme resolved, List<AwardRule> awards) {
    this.resolved = resolved;
    this.awards = awards;
  }

  /**
   * Compiles a scheme.
   *
   * @param scheme with every reference found
   * @return what decides by it
   */
  public static CompiledScheme of(ResolvedScheme scheme) {
    RuleCompiler compiler = new RuleCompiler(scheme);
    List<AwardRule> rules = new ArrayList<>();
    List<Award> awards = scheme.scheme().getAwards();
    for (int i = 0; i < awards.size(); i++) {
      String at = "/awards/" + i;
      Award award = awards.get(i);
      rules.add(new AwardRule(award, at, compiler.compile(award.getRequires(), at + "/requires")));
    }
    return new CompiledScheme(scheme, List.copyOf(rules));
  }

  /**
   * Resolves a scheme against a catalogue and compiles it.
   *
   * @param scheme as it was written
   * @param catalog the framework editions at hand
   * @return what decides by it, or every reference that does not resolve, each with its JSON
   *     Pointer
   */
  public static Checked<CompiledScheme> of(CertificationScheme scheme, FrameworkCatalog catalog) {
    return scheme.resolve(catalog).map(CompiledScheme::of);
  }

  /**
   * Returns what this decides by.
   *
   * @return the scheme it was compiled from
   */
  public ResolvedScheme scheme() {
    return resolved;
  }

  /**
   * Decides one dossier.
   *
   * @param dossier the facts
   * @param asOf when the decision is taken, with the offset of the body that takes it: its civil
   *     day is the day of the decision
   * @return the decision with all its findings
   */
  public Decision decide(Dossier dossier, OffsetDateTime asOf) {
    Case facts = new Case(dossier, asOf);
    List<Finding> findings = List.of(inForce(facts), edition(facts));
    List<AwardFinding> judged = awards.stream().map(award -> award.judge(facts)).toList();
    Ruling ruling = Ruling.of(findings, judged);
    CertificationScheme scheme = resolved.scheme();
    return Decision.builder()
        .outcome(ruling.outcome())
        .grant(ruling.award().map(index -> grant(awards.get(index).award(), facts)))
        .holder(dossier.getProfile().getHolder())
        .asOf(asOf)
        .scheme(scheme.getId())
        .schemeDigest(resolved.digest())
        .illustrative(scheme.isIllustrative())
        .edition(scheme.getFramework())
        .dossierDigest(Json.standard().digest(dossier))
        .findings(findings)
        .awards(judged)
        .build();
  }

  /** What is given once the award is met, so that its dates are known. */
  private static Grant grant(Award award, Case facts) {
    return Grant.builder()
        .award(award.getCode())
        .title(award.getTitle())
        .levels(award.getLevels())
        .validity(validity(award.getValidity(), facts))
        .build();
  }

  private static DateRange validity(Optional<Validity> validity, Case facts) {
    if (validity.isEmpty()) {
      return DateRange.from(facts.asOf().toLocalDate());
    }
    LocalDate start = facts.date(validity.get().getStart()).orElseThrow();
    return validity.get().daysFrom(start);
  }

  private Finding inForce(Case facts) {
    CertificationScheme scheme = resolved.scheme();
    Rule.Head head =
        head("in-force", "/inForce", new Demand.BeWithin(scheme.getInForce(), scheme.getAnchor()));
    Optional<LocalDate> day = facts.date(scheme.getAnchor());
    if (day.isEmpty()) {
      return head.finding(
              Verdict.INDETERMINATE,
              Observation.Nothing.of(Observation.Reason.NO_DATE, scheme.getAnchor()))
          .build();
    }
    boolean holds = scheme.getInForce().contains(day.get());
    return head.finding(known(holds), new Observation.OnDay(day.get())).build();
  }

  private Finding edition(Case facts) {
    EditionRef required = resolved.scheme().getFramework();
    EditionRef observed = facts.dossier().getProfile().getEdition();
    return head("edition", "/framework", new Demand.BeAbout(required))
        .finding(known(observed.equals(required)), new Observation.OfEdition(observed))
        .build();
  }

  private static Rule.Head head(String id, String pointer, Demand demand) {
    return new Rule.Head(id, pointer, Optional.empty(), Optional.empty(), demand);
  }

  private static Verdict known(boolean holds) {
    return holds ? Verdict.MET : Verdict.NOT_MET;
  }
}
