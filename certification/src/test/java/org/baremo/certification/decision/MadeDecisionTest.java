package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.ComDix.NOW;
import static org.baremo.certification.testing.ComDix.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.junit.jupiter.api.Test;

/** A decision just taken and its document are one value in two forms. */
class MadeDecisionTest extends AnyCases {
  private static final Json JSON = Json.standard();
  private static final CompiledScheme COMDIX = ComDix.compiled();

  /** How a document would hold a decision among other things. */
  record Kept(Decision decision, List<Decision> others) {}

  @Property(tries = 200)
  void bothFormsAreEqualAndWrittenAlike(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    Decision made =
        CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow()).decide(dossier, NOW);
    Decision read = JSON.read(JSON.write(made), Decision.class, "decision").orThrow();
    assertThat(made).isExactlyInstanceOf(MadeDecision.class);
    assertThat(read).isNotInstanceOf(MadeDecision.class);
    assertThat(made).isEqualTo(read).hasSameHashCodeAs(read).hasToString(read.toString());
    assertThat(read).isEqualTo(made);
    assertThat(JSON.write(made)).isEqualTo(JSON.write(read));
    assertThat(JSON.pretty(made)).isEqualTo(JSON.pretty(read));
    assertThat(made.digest()).isEqualTo(read.digest()).isEqualTo(JSON.digest(made));
  }

  @Test
  void aDecisionIsWrittenAlikeWhereverItStands() {
    Decision made = COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW);
    Decision read = JSON.read(JSON.write(made), Decision.class, "decision").orThrow();
    assertThat(text(new Kept(made, List.of(made, read))))
        .isEqualTo(text(new Kept(read, List.of(read, made))))
        .contains("\"decision\":{\"outcome\":\"granted\"");
  }

  private static String text(Object value) {
    return new String(JSON.write(value), StandardCharsets.UTF_8);
  }

  @Test
  void decisionsDifferWhereTheirDossiersDo() {
    Decision made = COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW);
    assertThat(made)
        .isEqualTo(COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW))
        .isNotEqualTo(COMDIX.decide(dossier(44, 8, 8, 9, 9, 9), NOW))
        .isNotEqualTo(COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW.plusSeconds(1)))
        .isNotEqualTo(COMDIX.decide(dossier(42, 8, 8, 9, 9, 9), NOW));
  }

  @Test
  void theReasonsAreFoundOnce() {
    Decision made = COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW);
    assertThat(made.getFindings()).isSameAs(made.getFindings());
    assertThat(made.getAwards()).isSameAs(made.getAwards());
    assertThat(made.getDossierDigest()).isSameAs(made.getDossierDigest());
  }

  @Test
  void manyThreadsFindTheSameReasons() {
    Decision made = COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> text(made)).distinct().toList())
        .hasSize(1);
  }

  @Test
  void aLineTellsWhatWasDecided() {
    assertThat(COMDIX.decide(dossier(43, 8, 8, 9, 9, 9), NOW))
        .hasToString(
            "Decision{GRANTED intermediate, holder=h-1, scheme=comdix-intermediate@2022.1,"
                + " asOf=2026-11-21T10:00+01:00}");
  }

  @Test
  void aCouncilDecidesAsItsSchemeDoesAtThatInstant() {
    Dossier dossier = dossier(43, 8, 8, 9, 9, 9);
    Council council = COMDIX.at(NOW);
    assertThat(council.asOf()).isEqualTo(NOW);
    assertThat(council.scheme()).isSameAs(COMDIX.scheme());
    assertThat(council.decide(dossier)).isEqualTo(COMDIX.decide(dossier, NOW));
    assertThat(council).hasToString("comdix-intermediate@2022.1 as of 2026-11-21T10:00+01:00");
  }
}
