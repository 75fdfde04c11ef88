package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.internal.LawViolation;
import org.junit.jupiter.api.Test;

/** What is defined once may be asked of stretches of time where it could stand there itself. */
class DefinedStretchesTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final Period QUARTER = Period.ofMonths(3);

  private static Requirement passed(String id, String exam) {
    return Rules.number(
        id,
        new Quantity.Attempts(
            AttemptFilter.builder().addExams(exam).addResults(AttemptResult.PASSED).build()),
        Bound.atLeast(1));
  }

  private static Requirement both(String suffix) {
    return Rules.all("both" + suffix, passed("one" + suffix, "m-1"), passed("two" + suffix, "m-2"));
  }

  private static CertificationScheme scheme(Requirement requires, Requirement... definitions) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    return comdix.toBuilder()
        .definitions(List.of(definitions))
        .awards(List.of(comdix.getAwards().get(0).toBuilder().requires(requires).build()))
        .build();
  }

  private static Requirement asked(Requirement requires) {
    return Rules.any(
        "asked",
        someStretch("some", QUARTER, requires),
        Rules.none("none", eachStretch("each", new Day.Fixed(FIRST), QUARTER, passed("y", "m-1"))));
  }

  /** The definition names another, is used by the stretch, and by itself beside it. */
  private static CertificationScheme defined() {
    return scheme(
        Rules.any("any", asked(Rules.defined("use", "either")), Rules.defined("also", "either")),
        Rules.any("either", Rules.defined("inner", "both"), passed("three", "m-3")),
        both(""));
  }

  private static CertificationScheme writtenOut() {
    return scheme(
        Rules.any(
            "any",
            asked(Rules.any("either", both(""), passed("three", "m-3"))),
            Rules.any("either-2", both("-2"), passed("three-2", "m-3"))));
  }

  private static CompiledScheme compiled(CertificationScheme scheme) {
    return CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
  }

  private static Verdict planned(CompiledScheme compiled, Dossier dossier) {
    var plan = compiled.plan();
    return plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW));
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400).list().ofMaxSize(5),
            Arbitraries.of("m-1", "m-2", "m-3", "m-4").list().ofSize(5),
            Arbitraries.of(AttemptResult.PASSED, AttemptResult.FAILED, AttemptResult.PENDING)
                .list()
                .ofSize(5))
        .as(
            (days, exams, results) ->
                IntStream.range(0, days.size())
                    .mapToObj(
                        i ->
                            Attempt.builder()
                                .id("a-" + i)
                                .exam(exams.get(i))
                                .heldOn(FIRST.plusDays(days.get(i)))
                                .result(results.get(i))
                                .build())
                    .toList());
  }

  @Property(tries = 300)
  void itComesToTheSameAsWrittenOut(@ForAll("attempts") List<Attempt> attempts) {
    Dossier dossier = ComDix.dossier(43).toBuilder().addAllAttempts(attempts).build();
    CompiledScheme compiled = compiled(defined());
    Decision decision = compiled.decide(dossier, ComDix.NOW);
    Decision expected = compiled(writtenOut()).decide(dossier, ComDix.NOW);
    assertThat(decision.getAwards().get(0).verdict())
        .isEqualTo(expected.getAwards().get(0).verdict())
        .isEqualTo(planned(compiled, dossier));
  }

  @Test
  void theDefinitionIsJudgedOfEachStretchAndOfTheWholeCaseApart() {
    CertificationScheme scheme =
        scheme(
            Rules.all(
                "all",
                someStretch("some", QUARTER, Rules.defined("use", "both")),
                Rules.defined("also", "both")),
            both(""));
    Dossier apart =
        ComDix.dossier(43).toBuilder()
            .addAttempts(sat("a-1", "m-1", "2024-01-10"), sat("a-2", "m-2", "2024-09-10"))
            .build();
    CompiledScheme compiled = compiled(scheme);
    Decision decision = compiled.decide(apart, ComDix.NOW);
    List<Finding> found = decision.getAwards().get(0).findings().get(0).getParts();
    assertThat(found).extracting(Finding::getVerdict).containsExactly(Verdict.NOT_MET, Verdict.MET);
    Finding use = found.get(0).getParts().get(0);
    assertThat(use.getStretch()).isPresent();
    assertThat(use.getParts().get(0).getPointer()).isEqualTo("/definitions/0");
    assertThat(use.getParts().get(0).getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(planned(compiled, apart)).isEqualTo(Verdict.NOT_MET);
    assertThat(Explainer.of(compiled.scheme(), Locale.ENGLISH).text(decision))
        .contains("from 10 September 2024 to 9 December 2024");
    assertThat(RemedyFinder.of(compiled).find(apart, ComDix.NOW, "intermediate").remedies())
        .as("another attempt within three months is found through the definition")
        .isNotEmpty();
  }

  private static Attempt sat(String id, String exam, String day) {
    return Attempt.builder()
        .id(id)
        .exam(exam)
        .heldOn(LocalDate.parse(day))
        .result(AttemptResult.PASSED)
        .build();
  }

  private static void refused(CertificationScheme.Builder scheme, String message) {
    assertThatThrownBy(scheme::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static CertificationScheme.Builder asking(Requirement definition) {
    return scheme(passed("x", "m-1")).toBuilder()
        .definitions(
            List.of(definition, someStretch("some", QUARTER, Rules.defined("use", "what"))));
  }

  @Test
  void whatCouldNotStandThereItselfCannotBeNamedThere() {
    refused(
        asking(Rules.mark("what", Bound.atLeast(1))),
        "requires must not ask a stretch of time for results, which do not say on which day they"
            + " were assessed, was what: the marks of attempts do (attempt-mark)");
    refused(
        asking(
            Rules.all("what", passed("y", "m-1"), someStretch("in", QUARTER, passed("z", "m-1")))),
        "requires must not ask a stretch of time for what has no day, or for another stretch or"
            + " award, was in");
    refused(
        asking(Circumstances.fact("what")),
        "requires must look at attempts, training or portfolios, and what looks at none");
    assertThat(asking(passed("what", "m-2")).build().getDefinitions()).hasSize(2);
  }

  @Test
  void whatADefinitionMayNotBeAskedForIsToldWhereItIsNamed() {
    Requirement asks = Rules.all("all", passed("y", "m-1"), Rules.defined("use", "what"));
    assertThatThrownBy(
            () ->
                scheme(someStretch("some", QUARTER, asks)).toBuilder()
                    .definitions(List.of(Rules.mark("what", Bound.atLeast(1))))
                    .build())
        .isInstanceOfSatisfying(
            LawViolation.class,
            broken ->
                assertThat(broken.breaches())
                    .extracting(LawViolation.Breach::path)
                    .containsExactly("/awards/0/requires/requires/requirements/1/definition"));
  }

  @Test
  void nobodyRulesOnADefinitionThatIsAskedOfStretches() {
    OverridePolicy policy =
        OverridePolicy.builder().requirement("one").addRoles(RoleName.of("board")).build();
    refused(
        defined().toBuilder().addOverridable(policy),
        "requirement must not be asked of stretches of time, which nobody can tell apart in a"
            + " ruling, was one");
  }

  @Test
  void lintingSeesThroughTheName() {
    List<LintFinding> found = new SchemeLinter(50).lint(defined(), ComDix.catalog()).getFindings();
    List<LintFinding> expected =
        new SchemeLinter(50).lint(writtenOut(), ComDix.catalog()).getFindings();
    assertThat(found)
        .extracting(LintFinding::getKind)
        .doesNotContain(LintKind.UNUSED_DEFINITION, LintKind.NEVER_MET, LintKind.ALWAYS_MET);
    assertThat(expected)
        .extracting(LintFinding::getKind)
        .doesNotContain(LintKind.NEVER_MET, LintKind.ALWAYS_MET);
  }

  @Test
  void aDefinitionThatOnlyStretchesNameIsUsedAndNotAskedAboutByItself() {
    CertificationScheme scheme =
        scheme(
            Rules.all("all", someStretch("some", QUARTER, Rules.defined("use", "both"))), both(""));
    assertThat(new SchemeLinter(50).lint(scheme, ComDix.catalog()).getFindings())
        .extracting(LintFinding::getKind)
        .doesNotContain(LintKind.UNUSED_DEFINITION, LintKind.NEVER_MET, LintKind.ALWAYS_MET);
    String rules =
        SchemeExplanation.of(compiled(scheme).scheme()).text(Messages.of(Locale.ENGLISH));
    assertThat(rules).contains("in the stretch: both: ").contains("two: the number of");
  }

  @Test
  void writtenOutNothingIsNamed() {
    CertificationScheme scheme = defined();
    Requirement award = scheme.getAwards().get(0).getRequires();
    assertThat(scheme.writtenOut(award))
        .hasToString(
            Rules.any(
                    "any",
                    asked(Rules.any("either", both(""), passed("three", "m-3"))),
                    Rules.any("either", both(""), passed("three", "m-3")))
                .toString());
    assertThat(scheme.writtenOut(both(""))).isEqualTo(both(""));
  }
}
