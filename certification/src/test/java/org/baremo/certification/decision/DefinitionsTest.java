package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.defined;
import static org.baremo.certification.scheme.fluent.Rules.each;
import static org.baremo.certification.scheme.fluent.Rules.mark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.comparison.SchemeComparison;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** Two levels that ask for the same areas and the same papers, and a veto that looks at them. */
class DefinitionsTest {
  private static final RoleName BOARD = RoleName.of("board");
  private static final LocalDate RULED_ON = LocalDate.of(2026, 11, 1);

  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .definitions(List.of(papers(), areas()))
          .awards(
              List.of(
                  award("upper", all("upper-all", mark("overall", atLeast(70)), use("upper"))),
                  award("lower", use("lower"))))
          .addOverridable(policy("areas"), policy("lower"))
          .build();

  private static Requirement areas() {
    return all(
            "areas",
            each("each-area", List.of(ComDix.area(1), ComDix.area(2)), atLeast(60)),
            defined("areas-papers", "papers"))
        .titled(LocalizedText.of("en", "Areas and papers"));
  }

  private static Requirement papers() {
    return all("papers", fact("identified"), fact("paid"));
  }

  private static Requirement use(String id) {
    return defined(id, "areas");
  }

  private static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  private static OverridePolicy policy(String requirement) {
    return OverridePolicy.builder().requirement(requirement).addRoles(BOARD).build();
  }

  private static CompiledScheme compiled(CertificationScheme scheme) {
    return CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
  }

  private static Dossier dossier(long overall, long first, long second, Boolean... facts) {
    Dossier.Builder dossier = ComDix.dossier(overall, first, second, 9, 9, 9).toBuilder();
    dossier.facts(Map.of());
    List<String> names = List.of("identified", "paid");
    for (int i = 0; i < facts.length; i++) {
      dossier.putFact(FactName.of(names.get(i)), facts[i]);
    }
    return dossier.build();
  }

  private static List<Verdict> verdicts(CertificationScheme scheme, Dossier dossier) {
    Decision decision = compiled(scheme).decide(dossier, ComDix.NOW);
    return decision.getAwards().stream().map(award -> award.verdict()).toList();
  }

  private static Dossier ruled(Dossier dossier, String requirement, Ruled ruled) {
    return dossier.toBuilder()
        .addOverrides(
            VerdictOverride.builder()
                .requirement(requirement)
                .ruled(ruled)
                .actor("p-9")
                .role(BOARD)
                .reason("Order 7")
                .on(RULED_ON)
                .build())
        .build();
  }

  @Test
  void whatIsUsedComesToWhatIsDefined() {
    record Row(Dossier dossier, Verdict upper, Verdict lower) {}
    List<Row> rows =
        List.of(
            new Row(dossier(43, 9, 9, true, true), Verdict.MET, Verdict.MET),
            new Row(dossier(41, 9, 9, true, true), Verdict.NOT_MET, Verdict.MET),
            new Row(dossier(43, 7, 9, true, true), Verdict.NOT_MET, Verdict.NOT_MET),
            // what is not stated is not known, however deep in definitions it stands
            new Row(dossier(43, 9, 9, true), Verdict.INDETERMINATE, Verdict.INDETERMINATE),
            new Row(dossier(41, 9, 9, true), Verdict.NOT_MET, Verdict.INDETERMINATE),
            new Row(dossier(43, 7, 9), Verdict.NOT_MET, Verdict.NOT_MET));
    for (Row row : rows) {
      assertThat(verdicts(SCHEME, row.dossier())).containsExactly(row.upper(), row.lower());
    }
  }

  @Test
  void theFindingOfTheDefinitionIsThePartOfTheOneThatNamesIt() {
    Decision decision = compiled(SCHEME).decide(dossier(43, 7, 9, true, true), ComDix.NOW);
    Finding use = decision.getAwards().get(1).findings().get(0);
    assertThat(use.getRequirement()).isEqualTo("lower");
    assertThat(use.getPointer()).isEqualTo("/awards/1/requires");
    assertThat(use.getObserved()).isEqualTo(new Observation.Conditioned(Verdict.NOT_MET));
    assertThat(use.hasRuling()).isFalse();
    Finding areas = use.getParts().get(0);
    assertThat(use.getParts()).hasSize(1);
    assertThat(areas.getRequirement()).isEqualTo("areas");
    assertThat(areas.getPointer()).isEqualTo("/definitions/1");
    assertThat(areas.getParts().get(1).getPointer()).isEqualTo("/definitions/1/requirements/1");
    assertThat(areas.getParts().get(1).getParts().get(0).getPointer()).isEqualTo("/definitions/0");
    Finding above = decision.getAwards().get(0).findings().get(0).getParts().get(1);
    assertThat(above.getParts().get(0)).as("judged once").isSameAs(areas);
  }

  @Test
  void aRulingOnADefinitionCountsWhereverItIsUsedAndOneOnAUseThereAlone() {
    Dossier failed = dossier(43, 7, 9, true, true);
    assertThat(verdicts(SCHEME, ruled(failed, "areas", Ruled.MET)))
        .containsExactly(Verdict.MET, Verdict.MET);
    assertThat(verdicts(SCHEME, ruled(failed, "lower", Ruled.MET)))
        .containsExactly(Verdict.NOT_MET, Verdict.MET);
    Dossier both = ruled(ruled(failed, "areas", Ruled.MET), "lower", Ruled.NOT_MET);
    assertThat(verdicts(SCHEME, both)).containsExactly(Verdict.MET, Verdict.NOT_MET);
  }

  @Test
  void aVetoMayNameADefinition() {
    CertificationScheme barred =
        SCHEME.toBuilder()
            .addVetoes(
                Veto.builder()
                    .when(defined("no-papers", "papers"))
                    .outcome(Veto.Outcome.REFUSED)
                    .build())
            .build();
    assertThat(compiled(barred).decide(dossier(43, 9, 9, true, true), ComDix.NOW).getOutcome())
        .isEqualTo(DecisionOutcome.REFUSED);
    assertThat(compiled(barred).decide(dossier(43, 9, 9, true), ComDix.NOW).getOutcome())
        .isEqualTo(DecisionOutcome.INDETERMINATE);
  }

  @Test
  void whatStandsAgainstAnAwardIsToldByWhatTheDefinitionAsksFor() {
    Outline outline = compiled(SCHEME).at(ComDix.NOW).outline();
    outline.decide(dossier(41, 7, 9, true));
    List<String> told = new ArrayList<>();
    for (int i = 0; i < outline.failed(); i++) {
      told.add(
          outline.award(outline.failed(i)).orElse("")
              + " "
              + outline.requirement(outline.failed(i)));
    }
    for (int i = 0; i < outline.open(); i++) {
      told.add(
          outline.award(outline.open(i)).orElse("") + " ? " + outline.requirement(outline.open(i)));
    }
    assertThat(told)
        .containsExactly(
            "upper overall", "upper each-area", "lower each-area", "upper ? paid", "lower ? paid");
  }

  @Test
  void aListOfManyTellsADefinitionOnce() {
    CompiledScheme scheme = compiled(SCHEME);
    Decision decision = scheme.decide(dossier(41, 7, 9, true), ComDix.NOW);
    Explainer explainer = Explainer.of(scheme.scheme(), Locale.ENGLISH);
    assertThat(explainer.brief(decision))
        .isEqualTo(
            """
            Refused to h-1 on 21 November 2026.
            - upper: not met: overall: at least 70 % is required (41 of 60)
            - not met: each-area: at least 60 % is required in all 2
            - cannot be told: paid: "paid" must hold
            """);
    Decision document = Decision.builder().from(decision).build();
    assertThat(explainer.brief(document)).isEqualTo(explainer.brief(decision));
  }

  @Test
  void anExplanationTellsADefinitionInFullWhereItIsNamedFirst() {
    CompiledScheme scheme = compiled(SCHEME);
    Decision decision = scheme.decide(dossier(41, 7, 9, true), ComDix.NOW);
    assertThat(Explainer.of(scheme.scheme(), Locale.ENGLISH).text(decision))
        .isEqualTo(
            """
            Refused to h-1 on 21 November 2026.
            Scheme: ComDix: digital competence certificate of Galicia, intermediate level (comdix-intermediate@2022.1).
            This version of the scheme is an illustration and not the official rules: nobody may rely on the decision.

            upper: not met
              - not met: All of these: 0 of 2 met; all that apply are required; 2 more are needed
                - not met: overall: 41 of 60 points (68.33 %); at least 70 % is required; 1 point short: at least 42 of 60 needed
                - not met: Areas and papers: it is not met; "Areas and papers" is required, as the scheme defines it
                  - not met: Areas and papers: 0 of 2 met; all that apply are required; 2 more are needed
                    - not met: each-area: 1 of 2 met; at least 60 % is required in all 2; 1 more is needed
                      - not met: 1 Information and data literacy: 7 of 12 points (58.33 %); at least 60 % is required; 1 point short: at least 7.2 of 12 needed, so at least 8
                      - met: 2 Communication and collaboration: 9 of 12 points (75 %); at least 60 % is required
                    - cannot be told: papers: it cannot be told; "papers" is required, as the scheme defines it
                      - cannot be told: All of these: 1 of 2 met; all that apply are required
                        - met: identified: "identified" holds; "identified" must hold
                        - cannot be told: paid: "paid" is not stated; "paid" must hold

            lower: not met
              - not met: Areas and papers: it is not met; "Areas and papers" is required, as told before
            """);
    assertThat(
            Explainer.of(scheme.scheme(), Messages.of(Locale.forLanguageTag("es"))).text(decision))
        .contains("se exige «Areas and papers [en]», ya explicado");
  }

  @Test
  void theRulesTellDefinitionsFirst() {
    assertThat(SchemeExplanation.of(compiled(SCHEME).scheme()).text(Messages.of(Locale.ENGLISH)))
        .contains(
            """
            """);
  }

  @Test
  void aDefinitionChangedBetweenVersionsIsWhatTheLossIsToldBy() {
    CertificationScheme stricter =
        SCHEME.toBuilder()
            .definitions(
                List.of(
                    papers(),
                    all(
                        "areas",
                        each("each-area", List.of(ComDix.area(1), ComDix.area(2)), atLeast(80)),
                        defined("areas-papers", "papers"))))
            .build();
    var comparison =
        SchemeComparison.of(compiled(SCHEME), compiled(stricter))
            .compare(dossier(43, 9, 9, true, true), ComDix.NOW);
    assertThat(comparison.getReasons())
        .extracting(ChangedFinding::requirement, ChangedFinding::node)
        .containsExactly(
            tuple("each-area", Optional.of(ComDix.area(1))),
            tuple("each-area", Optional.of(ComDix.area(2))));
  }
}
