package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.testing.Page;
import org.junit.jupiter.api.Test;

/** The rules of a series tell which version decides when, then those of each version. */
class SeriesExplanationTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
  private static final Messages SPANISH = Messages.of(Locale.forLanguageTag("es"));

  private static SeriesExplanation of(SchemeSeries series) {
    return SeriesExplanation.of(series.resolve(ComDix.catalog()).orThrow());
  }

  @Test
  void theVersionsAndTheClausesStandBeforeTheRulesOfEachVersion() {
    assertThat(of(Versions.series()).text(ENGLISH))
        .startsWith(
            """
            Citizen
            Which version decides is told by the registration date.
            Version 2022: from 1 January 2022 to 31 December 2026, both days included.
            Version 2027: from 1 January 2027 on.

            Tests begun under the rules of 2022 [first transitional provision]
              Cases of version 2027 are decided by version 2022 where this is met:
              It can be relied on until 30 June 2027, that day included.
              - began: "began-under-2022" must hold (open while it is not stated)

            Citizen
            Scheme citizen@2022, over digcomp@2.2.
            """)
        .contains("\nCitizen\nScheme citizen@2027, over digcomp@2.2.\n");
  }

  @Test
  void theyAreToldInSpanish() {
    assertThat(of(Versions.series()).text(SPANISH))
        .startsWith(
            """
            Citizen [en]
            Qué versión decide depende de la fecha de inscripción.
            Versión 2022: desde el 1 de enero de 2022 hasta el 31 de diciembre de 2026, ambos incluidos.
            Versión 2027: desde el 1 de enero de 2027.

            Tests begun under the rules of 2022 [en] [first transitional provision]
              Los casos de la versión 2027 se deciden según la versión 2022 si se cumple lo siguiente:
              Puede invocarse hasta el 30 de junio de 2027, ese día incluido.
            """);
  }

  @Test
  void aClauseThatNeverLapsesAndIsNotCitedSaysNoMoreThanItIs() {
    Transition plain =
        Versions.began().toBuilder()
            .until(Optional.empty())
            .legalReference(Optional.empty())
            .build();
    String text =
        of(Versions.series().toBuilder().transitions(List.of(plain)).build()).text(ENGLISH);
    assertThat(text)
        .contains("\nTests begun under the rules of 2022\n  Cases of version 2027")
        .doesNotContain("relied on until");
    assertThat(of(Versions.series().toBuilder().transitions(List.of()).build()).text(ENGLISH))
        .doesNotContain("Cases of version");
  }

  @Test
  void everyVersionHasItsPartOfThePage() {
    String page = of(Versions.series()).page(ENGLISH);
    Page.assertWellFormed(page);
    assertThat(page.split("<article", -1)).hasSize(1 + 3);
    assertThat(
            of(Versions.series()).markdown(ENGLISH).lines().filter(line -> line.startsWith("## ")))
        .containsExactly("## Citizen", "## Citizen", "## Citizen");
  }
}
