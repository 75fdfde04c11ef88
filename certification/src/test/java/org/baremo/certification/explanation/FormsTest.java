package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.ComDix.NOW;
import static org.baremo.certification.testing.ComDix.dossier;
import static org.baremo.certification.testing.ComDix.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.explanation.form.MarkdownForm;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.json.Json;
import org.baremo.core.testing.Page;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One decision of each outcome in every form and language. */
class FormsTest {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
  private static final String HOSTILE = "<b>&\"'*_[x](y)`\u0000\n# \u0001</b>";

  /** ComDix; with a veto where a decision is cancelled. */
  static ResolvedScheme scheme(DecisionOutcome outcome) {
    if (outcome != DecisionOutcome.CANCELLED) {
      return ComDix.resolved();
    }
    FactRequirement fraud =
        FactRequirement.builder()
            .id("fraud")
            .fact(FactName.of("fraud"))
            .legalReference("art. 12")
            .build();
    return Schemes.comdixIntermediate().toBuilder()
        .vetoes(
            List.of(
                Veto.builder()
                    .when(fraud)
                    .outcome(Veto.Outcome.CANCELLED)
                    .reason(LocalizedText.of("es", "Fraude en la prueba"))
                    .build(),
                Veto.builder()
                    .when(FactRequirement.builder().id("late").fact(FactName.of("late")).build())
                    .outcome(Veto.Outcome.PENDING)
                    .build()))
        .build()
        .resolve(ComDix.catalog())
        .orThrow();
  }

  static Decision decided(DecisionOutcome outcome) {
    Dossier dossier =
        switch (outcome) {
          case GRANTED -> dossier(43, 8, 8, 9, 9, 9);
          case REFUSED -> dossier(42, 7, 8, 9, 9, 9);
          case PENDING -> dossier(with(new Outcome.NotYetMarked()));
          case INDETERMINATE -> dossier(with(new Outcome.NotAssessed()));
          case CANCELLED ->
              dossier(43, 8, 8, 9, 9, 7).toBuilder().putFact(FactName.of("fraud"), true).build();
        };
    return CompiledScheme.of(scheme(outcome)).decide(dossier, NOW);
  }

  private static org.baremo.core.evaluation.CompetenceProfile with(Outcome outcome) {
    return profile(43, 8, 8, 9, 9).toBuilder().putOutcome(ComDix.area(5), outcome).build();
  }

  @ParameterizedTest
  @EnumSource(DecisionOutcome.class)
  void everyOutcomeReadsAsRecordedInEveryFormAndLanguage(DecisionOutcome outcome) {
    Decision decision = decided(outcome);
    assertThat(decision.getOutcome()).isEqualTo(outcome);
    for (Locale language : LANGUAGES) {
      Explainer explainer = Explainer.of(scheme(outcome), language);
      String name = "explained/" + outcome.name().toLowerCase(Locale.ROOT) + "-" + language;
      Golden.assertText(name + ".txt", explainer.text(decision));
      Golden.assertText(name + ".md", explainer.markdown(decision));
      Golden.assertText(name + ".html", explainer.html(decision));
      Golden.assertText(name + ".brief.txt", explainer.brief(decision));
      Golden.assertJson(name + ".json", ExplainedDecision.class, explainer.explain(decision));
      Page.assertWellFormed(explainer.html(decision));
    }
  }

  @Test
  void aPageIsAWholeDocumentInItsLanguage() {
    Explainer explainer = Explainer.of(ComDix.resolved(), LANGUAGES.get(1));
    String page = explainer.page(List.of(Sealed.refused()));
    Golden.assertText("explained/page-es.html", page);
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"es\">")
        .contains("<h1>Denegado a h-1 el 21 de noviembre de 2026.</h1>")
        .doesNotContain("<script", "http:", "https:", "<h3>");
    Page.assertWellFormed(page);
    String both = explainer.page(List.of(Sealed.refused(), Sealed.granted()));
    assertThat(both).contains("<h1>2 decisiones del esquema", "<h2>Denegado", "<h2>Concedido");
    Page.assertWellFormed(both);
  }

  @Test
  void aPageMayBeBegunAndDecisionsAddedToIt() {
    Explainer explainer = Explainer.of(ComDix.resolved(), LANGUAGES.get(1));
    String begun = explainer.pageStart(LocalizedText.of("en", "Marks & <more>"));
    assertThat(begun)
        .startsWith("<!DOCTYPE html>\n<html lang=\"es\">")
        .contains("<title>Marks &amp; &lt;more&gt; [en]</title>")
        .endsWith("<h1>Marks &amp; &lt;more&gt; [en]</h1>\n");
    Page.assertWellFormed(begun + explainer.html(Sealed.refused()) + "</body></html>");
  }

  @Test
  void theRulesOfASchemeReadAsRecordedInEveryFormAndLanguage() {
    SchemeExplanation explanation = SchemeExplanation.of(scheme(DecisionOutcome.CANCELLED));
    for (Locale language : LANGUAGES) {
      Messages messages = Messages.of(language);
      String name = "explained/rules-" + language;
      Golden.assertText(name + ".txt", explanation.text(messages));
      Golden.assertText(name + ".md", explanation.markdown(messages));
      Golden.assertText(name + ".html", explanation.html(messages));
      Golden.assertJson(name + ".json", ExplainedScheme.class, explanation.in(messages));
      Page.assertWellFormed(explanation.html(messages));
      Page.assertWellFormed(explanation.page(messages));
      assertThat(explanation.json(messages)).startsWith("{").doesNotContain("\n");
    }
  }

  /** Who overruled a finding, and why, beside what was found. */
  @Test
  void anOverrideReadsAsRecordedInBothLanguages() {
    ResolvedScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .overridable(
                List.of(
                    OverridePolicy.builder()
                        .requirement("age")
                        .addRoles(RoleName.of("board"))
                        .build()))
            .build()
            .resolve(ComDix.catalog())
            .orThrow();
    Dossier young =
        dossier(43, 8, 8, 9, 9, 9).toBuilder()
            .birthDate(LocalDate.of(2011, 3, 2))
            .addOverrides(
                override("board", "Identity document seen"), override("clerk", "By mistake"))
            .build();
    Decision decision = CompiledScheme.of(scheme).decide(young, NOW);
    assertThat(decision.getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    for (Locale language : LANGUAGES) {
      Explainer explainer = Explainer.of(scheme, language);
      Golden.assertText("explained/override-" + language + ".txt", explainer.text(decision));
      Golden.assertText("explained/override-" + language + ".md", explainer.markdown(decision));
      Golden.assertText("explained/override-" + language + ".html", explainer.html(decision));
      Page.assertWellFormed(explainer.html(decision));
    }
  }

  private static VerdictOverride override(String role, String reason) {
    return VerdictOverride.builder()
        .requirement("age")
        .ruled(Ruled.MET)
        .actor(role + "-1")
        .role(RoleName.of(role))
        .reason(reason)
        .on(LocalDate.of(2026, 10, 5))
        .build();
  }

  @Test
  void aPageOfNothingIsRefused() {
    assertThatThrownBy(() -> Explainer.of(Messages.of(Locale.ENGLISH)).page(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("decisions must not be empty");
  }

  @Test
  void theSameIsToldOfADecisionAndByAnExplainer() {
    Messages english = Messages.of(Locale.ENGLISH);
    Explainer explainer = Explainer.of(ComDix.resolved(), english);
    Decision decision = Sealed.refused();
    Explanation explanation = Explanation.of(decision, ComDix.resolved());
    assertThat(explanation.in(Locale.UK)).isEqualTo(explainer.explain(decision));
    assertThat(explanation.text(english)).isEqualTo(explainer.text(decision));
    assertThat(explanation.markdown(english)).isEqualTo(explainer.markdown(decision));
    assertThat(explanation.html(english)).isEqualTo(explainer.html(decision));
    assertThat(explanation.page(english)).isEqualTo(explainer.page(List.of(decision)));
    assertThat(explanation.json(english)).isEqualTo(explainer.json(decision)).doesNotContain("\n");
  }

  @Test
  void theDocumentsKeepTheContract() {
    ExplainedDecision granted =
        Explainer.of(ComDix.resolved(), Locale.ENGLISH).explain(Sealed.granted());
    ExplainedDecision refused =
        Explainer.of(Messages.of(LANGUAGES.get(1))).explain(Sealed.refused());
    ValueContract.of(ExplainedDecision.class, granted, refused).verify();
    ExplainedScheme rules = SchemeExplanation.of(ComDix.resolved()).in(Messages.of(Locale.ENGLISH));
    ExplainedScheme vetoes =
        SchemeExplanation.of(scheme(DecisionOutcome.CANCELLED)).in(Messages.of(Locale.ENGLISH));
    ValueContract.of(ExplainedScheme.class, rules, vetoes).verify();
    ValueContract.of(
            ExplainedScheme.Terms.class,
            rules.getAwards().get(0),
            new ExplainedScheme.Terms(
                "c", "h", List.of("Valid without an end."), vetoes.getVetoes(), vetoes.getVetoes()))
        .verify();
    ValueContract.of(
            ExplainedRule.class, vetoes.getVetoes().get(0), rules.getAwards().get(0).rules().get(0))
        .verify();
    ValueContract.of(ExplainedAward.class, granted.getAwards().get(0), refused.getAwards().get(0))
        .verify();
    ValueContract.of(
            ExplainedFinding.class,
            granted.getAwards().get(0).getFindings().get(0),
            refused.getAwards().get(0).getFindings().get(0).getParts().get(2))
        .verify();
  }

  @Test
  void noTitleOrValueIsTakenForMarkup() {
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder().title(LocalizedText.of("en", HOSTILE)).build();
    ResolvedScheme resolved = scheme.resolve(ComDix.catalog()).orThrow();
    Dossier dossier = dossier(with(new Outcome.Exempt(HOSTILE)));
    Decision decision = CompiledScheme.of(resolved).decide(dossier, NOW);
    Explainer explainer = Explainer.of(resolved, Locale.ENGLISH);
    assertThat(explainer.html(decision))
        .contains("&lt;b&gt;&amp;&quot;&#39;*_[x](y)`\uFFFD")
        .doesNotContain("<b>", "\u0000");
    Page.assertWellFormed(explainer.html(decision));
    Page.assertWellFormed(explainer.page(List.of(decision)));
    assertThat(explainer.markdown(decision))
        .contains("\\<b\\>\\&\"'\\*\\_\\[x\\](y)\\`")
        .doesNotContain("\u0000");
    assertThat(Json.standard().write(explainer.explain(decision))).isNotEmpty();
  }

  @Test
  void aLineOfMarkdownBeginsNoListOrHeading() {
    assertThat(MarkdownForm.escaped("# a")).isEqualTo("\\# a");
    assertThat(MarkdownForm.escaped("- a - b")).isEqualTo("\\- a - b");
    assertThat(MarkdownForm.escaped("12. a 1. b")).isEqualTo("12\\. a 1. b");
    assertThat(MarkdownForm.escaped("7) a")).isEqualTo("7\\) a");
    assertThat(MarkdownForm.escaped("(7) 7.5")).isEqualTo("(7) 7.5");
    assertThat(MarkdownForm.escaped("a\nb")).isEqualTo("a b");
  }
}
