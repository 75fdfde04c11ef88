package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Modules.COMPUTER;
import static org.baremo.certification.testing.Modules.ONLINE;
import static org.baremo.certification.testing.Modules.WORDS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Modules;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a certificate lists, what it does not and why, in words. */
class UnitsWordsTest {
  private static final ResolvedScheme SCHEME = Modules.scheme().resolve(ComDix.catalog()).orThrow();

  /** One module passed, one not marked yet, one failed. */
  private static Decision decided() {
    return Modules.decided(
        Modules.dossier(
            Map.of(
                COMPUTER, AttemptResult.PASSED,
                ONLINE, AttemptResult.PENDING,
                WORDS, AttemptResult.FAILED)),
        "2026-03-01");
  }

  private static Explanation explanation() {
    return Explanation.of(decided(), SCHEME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyUnitIsToldWithItsReason(String language) {
    Messages messages = Messages.of(Locale.forLanguageTag(language));
    Golden.assertText("explained/units-" + language + ".txt", explanation().text(messages));
    Golden.assertText("explained/units-" + language + ".md", explanation().markdown(messages));
    Golden.assertText("explained/units-" + language + ".html", explanation().html(messages));
    Golden.assertText(
        "explained/units-rules-" + language + ".txt", SchemeExplanation.of(SCHEME).text(messages));
  }

  @Test
  void programsReadWhichAreListed() {
    ExplainedAward award = explanation().in(Locale.ENGLISH).getAwards().get(0);
    assertThat(award.getUnits())
        .extracting(unit -> unit.finding().getVerdict())
        .containsExactly(Verdict.MET, Verdict.PENDING, Verdict.NOT_MET);
    assertThat(award.getUnits())
        .extracting(ExplainedAward.Unit::title)
        .containsExactly("Computer essentials", "Online essentials", "Word processing");
    assertThat(award.getUnits().get(2).finding().getSentence()).startsWith("Word processing: ");
    ValueContract.of(ExplainedAward.Unit.class, award.getUnits().get(0), award.getUnits().get(1))
        .verify();
  }

  @Test
  void withoutTheSchemeUnitsGoByTheirCodes() {
    assertThat(Explanation.of(decided()).text(Locale.ENGLISH))
        .contains("The certificate lists 1 unit: computer-essentials.\n")
        .contains("met: computer-essentials: ");
  }

  private static String note(Award award, String... passed) {
    CertificationScheme scheme = Modules.scheme(award);
    Decision decision =
        Modules.compiled(scheme)
            .decide(
                Modules.passed(passed).toBuilder().putFact(FactName.of("paid"), true).build(),
                ComDix.NOW);
    List<String> notes =
        Explanation.of(decision, scheme.resolve(ComDix.catalog()).orThrow())
            .in(Locale.ENGLISH)
            .getNotes();
    return notes.get(notes.size() - 1);
  }

  @Test
  void howManyAreListedIsSaidAlsoWhereItIsNone() {
    Award award = Modules.profile().toBuilder().requires(Circumstances.fact("paid")).build();
    assertThat(note(award, COMPUTER, WORDS))
        .isEqualTo("The certificate lists 2 units: Computer essentials and Word processing.");
    assertThat(note(award)).isEqualTo("The certificate lists no unit of the award: Profile.");
    assertThat(note(award.toBuilder().units(List.of()).build()))
        .isEqualTo("Award: Profile, valid from 21 November 2026 on, without an end.");
  }

  @Test
  void theUnitsThatCountAreNamedWhereTheyAreNotAll() {
    Award award =
        Modules.profile().toBuilder()
            .requires(
                UnitsRequirement.builder()
                    .id("asked")
                    .award("profile")
                    .comparison(Comparison.BELOW)
                    .count(2)
                    .addOf(COMPUTER, WORDS)
                    .build())
            .build();
    ResolvedScheme scheme = Modules.scheme(award).resolve(ComDix.catalog()).orThrow();
    assertThat(SchemeExplanation.of(scheme).text(Messages.of(Locale.ENGLISH)))
        .contains(
            "asked: the units of \"Profile\" that are met must be less than 2, of Computer"
                + " essentials and Word processing");
    assertThat(SchemeExplanation.of(scheme).text(Messages.of(Locale.forLanguageTag("es"))))
        .contains(
            "asked: las unidades cumplidas de «Perfil» deben ser menos de 2, de entre Ordenador y"
                + " Textos");
  }
}
