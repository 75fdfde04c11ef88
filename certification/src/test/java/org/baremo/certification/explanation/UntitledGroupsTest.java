package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** A group that has no title is called by what it asks, not by its identifier. */
class UntitledGroupsTest {
  private static List<String> lines(Requirement requires, Locale language) {
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .awards(
                List.of(
                    Schemes.comdixIntermediate().getAwards().get(0).toBuilder()
                        .requires(requires)
                        .build()))
            .build();
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    String text =
        Explainer.of(compiled.scheme(), language)
            .text(compiled.decide(ComDix.dossier(20), ComDix.NOW));
    return text.lines().filter(line -> line.startsWith("  ")).map(String::strip).toList();
  }

  private static Requirement groups() {
    Requirement one = Rules.mark("one", Bound.atLeast(50));
    Requirement other = Rules.mark("other", Bound.atLeast(60));
    return AllOf.of(
        "all",
        AnyOf.of("any", one, other),
        NoneOf.of(
            "none", Rules.mark("third", Bound.atLeast(70)), Rules.mark("x", Bound.atLeast(80))),
        AtLeastOf.builder()
            .id("some")
            .count(2)
            .addRequirements(
                Rules.mark("a", Bound.atLeast(50)),
                Rules.mark("b", Bound.atLeast(60)),
                Rules.mark("c", Bound.atLeast(70)))
            .build(),
        Rules.exactly(1, "count", Rules.mark("d", Bound.atLeast(90))),
        Rules.when("when", Rules.mark("e", Bound.atLeast(10)), Rules.mark("f", Bound.atLeast(20))),
        Rules.routes("ways", Rules.route("test", Rules.mark("g", Bound.atLeast(30)))));
  }

  private static List<String> subjects(Locale language) {
    return lines(groups(), language).stream()
        .map(line -> line.split(": ", 3)[1])
        .filter(subject -> subject.length() > 5 && !subject.matches("entonces|(way|vía) .*"))
        .toList();
  }

  @Test
  void itIsCalledByWhatItAsks() {
    assertThat(subjects(Locale.ENGLISH))
        .containsExactly(
            "All of these",
            "Any of these",
            "None of these",
            "At least 2 of these",
            "So many of these",
            "A condition and what follows",
            "One of these ways");
    assertThat(subjects(Locale.forLanguageTag("es")))
        .containsExactly(
            "Todo lo siguiente",
            "Algo de lo siguiente",
            "Nada de lo siguiente",
            "Al menos 2 de estos requisitos",
            "Un número de estos requisitos",
            "Una condición y lo que sigue",
            "Una de estas vías");
  }

  @Test
  void aTitleIsKept() {
    Requirement titled =
        AllOf.of("all", Rules.mark("a", Bound.atLeast(50))).titled(LocalizedText.of("en", "Marks"));
    assertThat(lines(titled, Locale.ENGLISH).get(0)).startsWith("- not met: Marks: ");
  }
}
