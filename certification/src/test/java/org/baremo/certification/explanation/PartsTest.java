package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** A part of a requirement is told by its place in the whole. */
class PartsTest {
  private static final Locale SPANISH = Locale.forLanguageTag("es");

  private static final String USUAL =
      " (who is exempt need not meet it; what was not assessed leaves it open)";

  private static CompiledScheme compiled(Requirement requires) {
    CertificationScheme.Builder scheme = Schemes.comdixIntermediate().toBuilder();
    Award award = Schemes.comdixIntermediate().getAwards().get(0);
    scheme.awards(List.of(award.toBuilder().requires(requires).build()));
    return CompiledScheme.of(scheme.build(), ComDix.catalog()).orThrow();
  }

  /** What is told of a case with 20 of 60 points overall. */
  private static List<String> decided(Requirement requires, Locale language) {
    CompiledScheme compiled = compiled(requires);
    return lines(
        Explainer.of(compiled.scheme(), language)
            .text(compiled.decide(ComDix.dossier(20), ComDix.NOW)));
  }

  private static List<String> ruled(Requirement requires, Locale language) {
    CompiledScheme compiled = compiled(requires);
    return lines(SchemeExplanation.of(compiled.scheme()).text(Messages.of(language)));
  }

  private static List<String> lines(String text) {
    return text.lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();
  }

  private static Requirement when() {
    return WhenRequirement.builder()
        .id("when")
        .condition(Rules.mark("c", Bound.atLeast(90)))
        .then(Rules.mark("t", Bound.atLeast(95)))
        .otherwise(Rules.mark("o", Bound.atLeast(10)))
        .build();
  }

  @Test
  void aConditionIsToldWithWhatFollowsAndWhatIsNotAskedIsNotBlamed() {
    assertThat(decided(when(), Locale.ENGLISH))
        .containsExactly(
            "- met: A condition and what follows: the condition is not met; what follows is"
                + " required where the condition is met, else the alternative",
            "- condition not met: if: c: 20 of 60 points (33.33 %); at least 90 % is required",
            "- not asked: then: t: 20 of 60 points (33.33 %); at least 95 % is required",
            "- met: otherwise: o: 20 of 60 points (33.33 %); at least 10 % is required");
    assertThat(decided(when(), SPANISH))
        .contains(
            "- no se da la condición: si: c: 20 de 60 puntos (33,33 %); se exige al menos el 90 %",
            "- no se pide: entonces: t: 20 de 60 puntos (33,33 %); se exige al menos el 95 %",
            "- cumple: si no: o: 20 de 60 puntos (33,33 %); se exige al menos el 10 %");
    assertThat(ruled(when(), Locale.ENGLISH))
        .contains(
            "- if: c: at least 90 % is required" + USUAL,
            "- then: t: at least 95 % is required" + USUAL,
            "- otherwise: o: at least 10 % is required" + USUAL);
    assertThat(ruled(when(), SPANISH))
        .anyMatch(line -> line.startsWith("- si: c: se exige al menos el 90 %"))
        .anyMatch(line -> line.startsWith("- entonces: t: se exige al menos el 95 %"))
        .anyMatch(line -> line.startsWith("- si no: o: se exige al menos el 10 %"));
  }

  @Test
  void whatIsNotAskedIsNotMarkedAsNotMet() {
    CompiledScheme compiled = compiled(when());
    assertThat(
            Explainer.of(compiled.scheme(), SPANISH)
                .html(compiled.decide(ComDix.dossier(20), ComDix.NOW)))
        .contains(
            "<li data-verdict=\"not-asked\" data-requirement=\"t\"><span class=\"line\">"
                + "<span aria-hidden=\"true\">–</span> <span class=\"verdict\">no se pide</span>")
        .doesNotContain("✗</span> <span class=\"verdict\">no se pide");
  }

  @Test
  void whatFollowsIsNotAskedForItsAlternativeWhereTheConditionIsMet() {
    Requirement met =
        WhenRequirement.builder()
            .id("when")
            .condition(Rules.mark("c", Bound.atLeast(10)))
            .then(Rules.mark("t", Bound.atLeast(20)))
            .otherwise(AllOf.of("o", Rules.mark("p", Bound.atLeast(90))))
            .build();
    assertThat(decided(met, Locale.ENGLISH))
        .contains(
            "- condition met: if: c: 20 of 60 points (33.33 %); at least 10 % is required",
            "- met: then: t: 20 of 60 points (33.33 %); at least 20 % is required",
            "- not asked: otherwise: This: 0 of 1 met; it is required",
            "- not asked: p: 20 of 60 points (33.33 %); at least 90 % is required");
  }

  @Test
  void nothingIsMissingOfWhatNeedNotOrMustNotBeMet() {
    Requirement[] members = {
      Rules.mark("m", Bound.atLeast(90)),
      AllOf.of("all", Rules.mark("n", Bound.atLeast(10)), Rules.mark("o", Bound.atLeast(10)))
    };
    for (Requirement whole :
        List.of(
            Rules.none("none", members),
            count(Comparison.AT_MOST, 0, members),
            count(Comparison.BELOW, 1, members),
            count(Comparison.EQUAL, 0, members))) {
      assertThat(decided(whole, Locale.ENGLISH))
          .as(whole.toString())
          .contains("- not met: m: 20 of 60 points (33.33 %); at least 90 % is required")
          .noneMatch(line -> line.contains("short"));
    }
    for (Requirement whole :
        List.of(
            count(Comparison.AT_LEAST, 2, members),
            count(Comparison.ABOVE, 1, members),
            AllOf.of("both", members))) {
      assertThat(decided(whole, Locale.ENGLISH))
          .anyMatch(line -> line.endsWith("34 points short: at least 54 of 60 needed"));
    }
  }

  private static Requirement count(Comparison comparison, int count, Requirement... members) {
    return CountOf.builder()
        .id("count")
        .comparison(comparison)
        .count(count)
        .addRequirements(members)
        .build();
  }

  @Test
  void nodesThatAreOnlyCountedAreNotBlamed() {
    CompiledScheme compiled = compiled(nodes());
    Decision decision = compiled.decide(ComDix.dossier(20, 4, 9), ComDix.NOW);
    assertThat(lines(Explainer.of(compiled.scheme(), Locale.ENGLISH).text(decision)))
        .containsExactly(
            "- not met: few: 1 of 2 met; less than 5 points is allowed in at most 0 of 2",
            "- counts: 1 Information and data literacy: 4 of 12 points; what counts is"
                + " less than 5 points",
            "- does not count: 2 Communication and collaboration: 9 of 12 points; what"
                + " counts is less than 5 points");
    assertThat(ruled(nodes(), SPANISH))
        .contains(
            "- 1 Búsqueda y gestión de información y datos: lo que cuenta es menos de 5 puntos",
            "- 2 Comunicación y colaboración: lo que cuenta es menos de 5 puntos");
  }

  @Test
  void theWordsForWhatIsCountedBlameNobody() {
    Lexicon english = words(Locale.ENGLISH);
    Part member = new Part("member", Optional.empty(), false);
    assertThat(member.verdict(Verdict.MET, english)).isEqualTo("counts");
    assertThat(member.verdict(Verdict.NOT_MET, english)).isEqualTo("does not count");
    assertThat(member.verdict(Verdict.NOT_MET, words(SPANISH))).isEqualTo("no cuenta");
    for (Verdict verdict : Verdict.values()) {
      for (String kind : List.of("verdict", "veto", "member", "condition", "idle")) {
        assertThat(new Part(kind, Optional.empty(), true).verdict(verdict, english)).isNotBlank();
      }
    }
  }

  private static Lexicon words(Locale locale) {
    return new Lexicon(Messages.of(locale).texts(), new Titles(Optional.empty(), locale));
  }

  @Test
  void waysAreToldByTheirTitlesAndSoAreTheirMembers() {
    assertThat(decided(routes(), Locale.ENGLISH))
        .containsExactly(
            "- met: One of these ways: by the way \"The test\"; one of the ways The test or title"
                + " is enough",
            "- met: way \"The test\": r: 20 of 60 points (33.33 %); at least 10 % is required",
            "- not met: way \"title\": s: 20 of 60 points (33.33 %); at least 90 % is required; 34"
                + " points short: at least 54 of 60 needed");
    assertThat(decided(routes(), SPANISH))
        .contains(
            "- cumple: Una de estas vías: por la vía «The test [en]»; basta con una de las vías The"
                + " test [en] o title",
            "- cumple: vía «The test [en]»: r: 20 de 60 puntos (33,33 %); se exige al menos el 10"
                + " %");
    assertThat(ruled(routes(), Locale.ENGLISH))
        .contains("- way \"The test\": r: at least 10 % is required" + USUAL);
  }

  @Test
  void noneOfWithATitleDoesNotReadAsItsOpposite() {
    assertThat(ruled(none(), Locale.ENGLISH)).contains("- Lacks a title: none of these may be met");
    assertThat(ruled(none(), SPANISH))
        .contains("- Lacks a title [en]: no debe cumplirse nada de esto");
    assertThat(decided(none(), Locale.ENGLISH))
        .contains("- not met: Lacks a title: 1 of 2 met; none of these may be met");
  }

  @Test
  void theTitleOfAMarkIsToldBesidesItsNode() {
    assertThat(ruled(mark(), Locale.ENGLISH))
        .contains(
            "- Mark of the module (1 Information and data literacy): at least 50 % is required"
                + USUAL);
    assertThat(decided(mark(), SPANISH))
        .contains(
            "- no se puede determinar: Mark of the module [en] (1 Búsqueda y gestión de información"
                + " y datos): sin evaluar; se exige al menos el 50 %");
  }

  private static Requirement nodes() {
    Cut low =
        Cut.builder()
            .comparison(Comparison.BELOW)
            .required(Rational.of(5))
            .measure(Cut.Measure.POINTS)
            .build();
    return NodesRequirement.builder()
        .id("few")
        .addNodes(ComDix.area(1), ComDix.area(2))
        .test(new NodeTest.MakesCut(low))
        .quantifier(NodeQuantifier.AT_MOST)
        .count(0)
        .build();
  }

  private static Requirement routes() {
    return RoutesRequirement.builder()
        .id("ways")
        .addRoutes(
            Route.builder()
                .code("test")
                .title(LocalizedText.of("en", "The test"))
                .requires(Rules.mark("r", Bound.atLeast(10)))
                .build(),
            Route.builder().code("title").requires(Rules.mark("s", Bound.atLeast(90))).build())
        .build();
  }

  private static Requirement none() {
    return NoneOf.of("none", Rules.mark("n", Bound.atLeast(10)), Rules.mark("m", Bound.atLeast(90)))
        .titled(LocalizedText.of("en", "Lacks a title"));
  }

  private static Requirement mark() {
    return MarkRequirement.builder()
        .id("mark")
        .title(LocalizedText.of("en", "Mark of the module"))
        .node(ComDix.area(1))
        .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))
        .build();
  }
}
