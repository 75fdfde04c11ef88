package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.testing.Versions.BEGAN;
import static org.baremo.certification.testing.Versions.FIRST_NEW;
import static org.baremo.certification.testing.Versions.LAST_OLD;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.AnyCases;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.decision.series.SeriesDecision;
import org.baremo.certification.decision.series.VersionChoice;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.json.Json;
import org.baremo.core.testing.Page;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision of a series says which version decided and on what ground. */
class SeriesExplainerTest extends AnyCases {
  private static final CompiledSeries SERIES = Versions.compiled();
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2027-03-01T10:00:00+01:00");
  private static final OffsetDateTime LATER = OffsetDateTime.parse("2027-07-01T10:00:00+02:00");

  private static Dossier registered(LocalDate day) {
    return Dossier.builder()
        .profile(ComDix.profile(40, 8, 8, 8, 8, 8))
        .putDate(DateName.REGISTRATION, day)
        .build();
  }

  private static Dossier began(boolean holds) {
    return registered(FIRST_NEW).toBuilder().putFact(BEGAN, holds).build();
  }

  private static Map<String, SeriesDecision> decisions() {
    Map<String, SeriesDecision> decisions = new LinkedHashMap<>();
    decisions.put("version", SERIES.decide(registered(LAST_OLD), NOW));
    decisions.put("transition", SERIES.decide(began(true), NOW));
    decisions.put("lapsed", SERIES.decide(began(true), LATER));
    decisions.put("open", SERIES.decide(registered(FIRST_NEW), NOW));
    decisions.put("no-version", SERIES.decide(registered(LocalDate.of(2001, 5, 4)), NOW));
    decisions.put("no-date", SERIES.decide(Dossier.of(ComDix.profile(40)), NOW));
    return decisions;
  }

  private static String ground(String which, String language) {
    return SeriesExplainer.of(SERIES.series(), Locale.forLanguageTag(language))
        .ground(decisions().get(which).choice());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "version | Decided under version 2022 because the registration date is 31 December 2026.",
        "transition | Decided under version 2022 by the transitional clause \"Tests begun under the"
            + " rules of 2022\" (first transitional provision), though the registration date is 1"
            + " January 2027, when version 2027 is in force.",
        "lapsed | Decided under version 2027 because the registration date is 1 January 2027.",
        "open | No version of the scheme decides: the registration date is 1 January 2027, when"
            + " version 2027 is in force, but whether the transitional clause \"Tests begun under"
            + " the rules of 2022\" (first transitional provision) applies instead is not known.",
        "no-version | No version of the scheme decides: the registration date is 4 May 2001, when"
            + " none is in force.",
        "no-date | No version of the scheme decides: the registration date, which tells the"
            + " version, is not known.",
      })
  void theGroundIsOneSentence(String which, String sentence) {
    assertThat(ground(which, "en")).isEqualTo(sentence);
  }

  @Test
  void theGroundIsToldInSpanish() {
    assertThat(ground("version", "es"))
        .isEqualTo(
            "Decidido según la versión 2022 porque la fecha de inscripción es el 31 de diciembre de"
                + " 2026.");
    assertThat(ground("no-date", "es"))
        .isEqualTo(
            "Ninguna versión del esquema decide: no consta la fecha de inscripción, que determina"
                + " la versión.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void whatASeriesDecidedReadsAsRecorded(String language) {
    SeriesExplainer explainer =
        SeriesExplainer.of(SERIES.series(), Locale.forLanguageTag(language));
    StringBuilder text = new StringBuilder();
    decisions()
        .forEach(
            (which, decided) ->
                text.append("# ")
                    .append(which)
                    .append("\n")
                    .append(explainer.text(decided, List.of())));
    Golden.assertText("explained/series-" + language + ".txt", text.toString());
  }

  @Test
  void everyFormTellsTheGround() {
    SeriesExplainer explainer = SeriesExplainer.of(SERIES.series(), Locale.ENGLISH);
    for (SeriesDecision decided : decisions().values()) {
      assertThat(explainer.explain(decided).getNotes().get(0))
          .isEqualTo(explainer.ground(decided.choice()));
      assertThat(explainer.markdown(decided, List.of())).startsWith("## ").contains("version");
      Page.assertWellFormed(explainer.html(decided, List.of()));
      ExplainedDecision explained = explainer.explain(decided);
      byte[] json = explainer.json(decided, List.of()).getBytes(StandardCharsets.UTF_8);
      assertThat(Json.standard().read(json, ExplainedDecision.class, "told").orThrow())
          .isEqualTo(explained);
      assertThat(explained.getScheme()).isEqualTo(decided.choice().getVersion());
    }
    assertThat(explainer.pageStart()).contains("<title>Citizen</title>");
  }

  @Test
  void aClauseThatWaitsForAMarkLeavesTheCasePending() {
    SchemeSeries waiting =
        Versions.series().toBuilder()
            .transitions(
                List.of(
                    Versions.began().toBuilder()
                        .when(Versions.overall("enough", Comparison.AT_LEAST, 50))
                        .build()))
            .build();
    CompiledSeries series = CompiledSeries.of(waiting, ComDix.catalog()).orThrow();
    Dossier unmarked =
        registered(FIRST_NEW).toBuilder()
            .profile(ComDix.profile(40).toBuilder().overall(new Outcome.NotYetMarked()).build())
            .build();
    assertThat(
            SeriesExplainer.of(series.series(), Locale.ENGLISH)
                .text(series.decide(unmarked, NOW), List.of()))
        .startsWith(
            "Not decided yet for h-1 on 1 March 2027: which version of the scheme decides is still"
                + " open.\n")
        .contains("- pending: enough: not marked yet;");
  }

  @Test
  void aChoiceOfAnotherSeriesIsRefused() {
    SeriesExplainer explainer = SeriesExplainer.of(SERIES.series(), Locale.ENGLISH);
    byte[] renamed =
        new String(
                Json.standard().write(SERIES.choose(registered(LAST_OLD), NOW)),
                StandardCharsets.UTF_8)
            .replace("\"series\":\"citizen\"", "\"series\":\"pupil\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () ->
                explainer.ground(
                    Json.standard().read(renamed, VersionChoice.class, "choice").orThrow()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("choice must be of series citizen, was of pupil");
  }

  @Test
  void onlyWhatASchemeDecidedHasAwards() {
    ExplainedDecision decided =
        SeriesExplainer.of(SERIES.series(), Locale.ENGLISH).explain(decisions().get("version"));
    assertThatThrownBy(
            () -> ExplainedDecision.builder().from(decided).scheme(Optional.empty()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("awards must be there exactly when a scheme decided");
  }

  @Test
  void aDecisionIsAboutTheCaseOfItsChoice() {
    SeriesDecision decided = decisions().get("version");
    VersionChoice later = SERIES.choose(registered(LAST_OLD), LATER);
    assertThatThrownBy(() -> new SeriesDecision(later, decided.decision()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "decision must be about the case of the choice, h-1 as of 2027-07-01T10:00+02:00");
  }

  @Override
  @Provide
  protected Arbitrary<OffsetDateTime> moments() {
    return Arbitraries.oneOf(super.moments(), Arbitraries.of(NOW, LATER));
  }

  @Property(tries = 100)
  void anyCaseOfASeriesIsTold(
      @ForAll("dossiers") Dossier dossier, @ForAll("moments") OffsetDateTime asOf) {
    SeriesDecision decided = SERIES.decide(dossier, asOf);
    for (String language : List.of("en", "es")) {
      assertThat(
              SeriesExplainer.of(SERIES.series(), Locale.forLanguageTag(language))
                  .text(decided, List.of()))
          .doesNotContain("{", "}", "Optional")
          .doesNotContainPattern("\\bnull\\b")
          .contains("h-1");
    }
  }
}
