package org.baremo.certification.decision;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.decision.plan.Telling;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.award.AwardRule;
import org.baremo.certification.decision.rule.award.VetoRule;
import org.baremo.certification.decision.rule.compiler.RuleCompiler;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.series.ResolvedClause;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.VersionedId;
import org.jspecify.annotations.Nullable;

/**
 * Decides dossiers by one scheme, compiled once. Pure: the same dossier at the same instant gives
 * the same decision. Immutable, thread-safe.
 *
 * <p>The highest award that is met is given, once every higher one is known not to be: while a
 * higher award is still open, so is the decision. An award that does not apply is not given. Where
 * a scheme gives the highest award of each group, this holds within each group alone, and the
 * decision grants where any group gives an award.
 */
public final class CompiledScheme {
  private final ResolvedScheme resolved;
  private final List<VetoRule> vetoes;
  private final List<AwardRule> awards;
  private final @Nullable Admission admission;
  private final Plan plan;

  /** What tells in short what stands against awards; made when first asked for. */
  private volatile @Nullable Telling telling;

  /** What notices what dossiers say in vain; made when first asked for. */
  private volatile @Nullable DossierNotices notices;

  /** The council that sat last: files are decided as of one instant, dossier by dossier. */
  private @Nullable Council latest;

  private CompiledScheme(
      ResolvedScheme resolved,
      List<VetoRule> vetoes,
      List<AwardRule> awards,
      Plan plan,
      @Nullable Admission admission) {
    this.resolved = resolved;
    this.vetoes = vetoes;
    this.awards = awards;
    this.plan = plan;
    this.admission = admission;
  }

  /**
   * Compiles a scheme.
   *
   * @param scheme with every reference found
   * @return what decides by it
   */
  public static CompiledScheme of(ResolvedScheme scheme) {
    RuleCompiler compiler = new RuleCompiler(scheme);
    List<VetoRule> against = new ArrayList<>();
    List<Veto> vetoes = scheme.scheme().getVetoes();
    for (int i = 0; i < vetoes.size(); i++) {
      Rule when = compiler.compile(vetoes.get(i).getWhen(), Places.veto(i));
      against.add(new VetoRule(vetoes.get(i), when));
    }
    List<AwardRule> rules = new ArrayList<>();
    List<Award> awards = scheme.scheme().getAwards();
    for (int i = 0; i < awards.size(); i++) {
      rules.add(compiler.award(i));
    }
    return new CompiledScheme(
        scheme, List.copyOf(against), List.copyOf(rules), Plan.of(scheme), null);
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
   * Returns this scheme where a transitional clause lets it decide further cases: those of days on
   * which it is not in force, for which the clause holds. Its decisions cite the clause.
   *
   * @param clause whose version that applies is this one
   * @return what decides those cases too
   * @throws IllegalArgumentException when the clause applies another version
   */
  public CompiledScheme admitting(ResolvedClause clause) {
    VersionedId applies = clause.transition().getApplies();
    Require.that(
        applies.equals(resolved.scheme().getId()),
        "clause must apply %s, was of %s",
        resolved.scheme().getId(),
        applies);
    return new CompiledScheme(resolved, vetoes, awards, plan, new Admission(clause));
  }

  /**
   * Tells whether a transitional clause lets this decide further cases.
   *
   * @return whether it was made by {@link #admitting}
   */
  public boolean isAdmitting() {
    return admission != null;
  }

  List<VetoRule> vetoes() {
    return vetoes;
  }

  List<AwardRule> awards() {
    return awards;
  }

  Optional<Admission> admission() {
    return Optional.ofNullable(admission);
  }

  Plan plan() {
    return plan;
  }

  Telling telling() {
    Telling known = telling;
    if (known == null) {
      known = Telling.of(resolved, plan);
      telling = known; // made twice at worst, and the same
    }
    return known;
  }

  /**
   * Makes a dossier ready to be decided many times by this scheme.
   *
   * @param dossier the facts
   * @return what this scheme looks at, without its thresholds
   */
  public EncodedDossier encode(Dossier dossier) {
    return new EncodedDossier(this, plan.encode(dossier));
  }

  /**
   * Returns a case to be told in plain numbers, without a dossier.
   *
   * @return to be used again and again by one thread; empty where this scheme looks at what only
   *     dossiers say
   */
  public Optional<FlatCase> flatCase() {
    CompetenceProfile unknown =
        CompetenceProfile.builder()
            .holder(HolderKey.of("unknown"))
            .edition(resolved.scheme().getFramework())
            .build();
    return plan.flat(Dossier.of(unknown)).map(slots -> new FlatCase(this, slots));
  }

  /**
   * Returns what decides as of one instant.
   *
   * @param asOf when decisions are taken, with the offset of the body that takes them: its civil
   *     day is the day of the decision
   * @return the council, to keep where many dossiers are decided
   * @throws IllegalArgumentException when the year is not from 0 to 9999, as documents have them
   */
  public Council at(OffsetDateTime asOf) {
    return new Council(this, asOf);
  }

  /**
   * Decides one dossier.
   *
   * @param dossier the facts
   * @param asOf when the decision is taken, with the offset of the body that takes it: its civil
   *     day is the day of the decision
   * @return the decision; its findings are made when somebody asks for them
   * @throws IllegalArgumentException when the year is not from 0 to 9999, as documents have them
   */
  public Decision decide(Dossier dossier, OffsetDateTime asOf) {
    Council council = latest;
    if (council == null || !council.asOf().equals(asOf)) {
      council = at(asOf);
      latest = council; // an immutable value that any thread may see, or make again
    }
    return council.decide(dossier);
  }

  /**
   * Tells what a dossier says that is about nothing in the scheme, so that no decision can tell of
   * it: rulings on requirements that there are not.
   *
   * @param dossier the facts
   * @param document the name of the dossier in what is noticed
   * @return warnings, each with its JSON Pointer; empty when all is about something
   */
  public List<Problem> notices(Dossier dossier, String document) {
    DossierNotices known = notices;
    if (known == null) {
      known = DossierNotices.of(List.of(resolved.scheme()));
      notices = known; // made twice at worst, and the same
    }
    return known.of(dossier, document);
  }

  /**
   * Tells what this version would come to for a case, were it in force for it.
   *
   * @param dossier the facts
   * @param asOf when it would decide
   * @return no decision: what one would say
   * @throws IllegalArgumentException when the year is not from 0 to 9999, as documents have them
   */
  public Supposition suppose(Dossier dossier, OffsetDateTime asOf) {
    return at(asOf).suppose(dossier);
  }
}
