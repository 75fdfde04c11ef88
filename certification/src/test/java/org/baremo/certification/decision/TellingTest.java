package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.testing.Cases;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;

/** What is told in short is the same on the plain path, from a document, and in any language. */
class TellingTest {
  private static final Json JSON = Json.standard();

  @Provide
  Arbitrary<CertificationScheme> schemes() {
    return Cases.schemes();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Cases.dossiers();
  }

  @Provide
  Arbitrary<OffsetDateTime> moments() {
    return Cases.moments();
  }

  private static List<String> told(Decision decision) {
    List<String> told = new ArrayList<>();
    decision.tellUnmet((pointer, verdict, mark) -> told.add(pointer + " " + verdict + " " + mark));
    return told;
  }

  @Property(tries = 300)
  void thePlainPathTellsWhatTheFindingsTell(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    CompiledScheme compiled = CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
    Decision made = compiled.decide(dossier, asOf);
    Decision read = JSON.read(JSON.write(made), Decision.class, "decision").orThrow();
    assertThat(told(made)).isEqualTo(told(read));
    assertThat(told(compiled.at(asOf).decide(compiled.encode(dossier)))).isEqualTo(told(read));
    Explainer explainer = Explainer.of(compiled.scheme(), Locale.ENGLISH);
    String brief = explainer.brief(made);
    assertThat(brief)
        .isEqualTo(explainer.brief(read))
        .doesNotContain("{", "/awards/")
        .doesNotContainPattern("\\bnull\\b");
    int lines = made.getOutcome() == DecisionOutcome.GRANTED ? 0 : told(made).size();
    assertThat(brief.lines()).hasSize(1 + lines);
  }
}
