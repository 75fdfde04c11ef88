package org.baremo.certification.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.remedy.Remedies;
import org.baremo.certification.remedy.Remedy;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.remedy.RemedyLimits;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.testing.Shipped;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;

/** All that is done with a scheme and a dossier, from their bytes to words and remedies. */
final class Pipeline {
  private static final RemedyLimits FEW = new RemedyLimits(3, 60, 40);
  private static final List<Messages> LANGUAGES =
      List.of(Messages.of(Locale.ENGLISH), Messages.of(Locale.forLanguageTag("es")));

  /** How many documents got how far. */
  private final Map<String, Integer> tally = new TreeMap<>();

  Map<String, Integer> tally() {
    return tally;
  }

  /** A scheme ready to decide, or null where its document has problems. */
  CompiledScheme scheme(byte[] document) {
    Checked<CertificationScheme> read =
        Json.standard().read(document, CertificationScheme.class, "scheme.json");
    if (hasProblems(read, "scheme not read")) {
      return null;
    }
    CertificationScheme scheme = read.orThrow();
    Checked<ResolvedScheme> resolved = scheme.resolve(Shipped.catalog());
    if (hasProblems(resolved, "scheme not resolved")) {
      return null;
    }
    byte[] written = Json.standard().write(scheme);
    assertThat(Json.standard().read(written, CertificationScheme.class, "again").orThrow())
        .isEqualTo(scheme);
    for (Messages language : LANGUAGES) {
      assertThat(SchemeExplanation.of(resolved.orThrow()).html(language)).isNotBlank();
    }
    return CompiledScheme.of(resolved.orThrow());
  }

  /** A dossier, or null where its document has problems. */
  Dossier dossier(byte[] document) {
    Checked<Dossier> read = Json.standard().read(document, Dossier.class, "dossier.json");
    return hasProblems(read, "dossier not read") ? null : read.orThrow();
  }

  private boolean hasProblems(Checked<?> checked, String stage) {
    if (checked.isOk()) {
      return false;
    }
    tally.merge(stage, 1, Integer::sum);
    assertThat(checked.problems()).isNotEmpty();
    assertThat(checked.problems().toString()).isNotBlank();
    return true;
  }

  void decide(CompiledScheme scheme, Dossier dossier, OffsetDateTime asOf) {
    Decision decision = scheme.decide(dossier, asOf);
    tally.merge("decided " + decision.getOutcome(), 1, Integer::sum);
    byte[] written = Json.standard().write(decision);
    assertThat(Json.standard().read(written, Decision.class, "again").orThrow())
        .isEqualTo(decision);
    assertThat(scheme.at(asOf).decide(scheme.encode(dossier))).isEqualTo(decision);
    for (Messages language : LANGUAGES) {
      Explanation explained = Explanation.of(decision, scheme.scheme());
      assertThat(explained.brief(language)).isNotBlank();
      assertThat(explained.text(language)).isNotBlank();
      assertThat(explained.markdown(language)).isNotBlank();
      assertThat(explained.html(language)).isNotBlank();
      assertThat(explained.json(language)).isNotBlank();
    }
    for (Remedies remedies : RemedyFinder.of(scheme).within(FEW).find(dossier, asOf)) {
      for (Messages language : LANGUAGES) {
        assertThat(RemedyText.of(scheme.scheme(), language).lines(remedies)).isNotNull();
      }
      for (Remedy remedy : remedies.remedies()) {
        Dossier better = remedy.appliedTo(dossier, asOf);
        assertThat(scheme.decide(better, remedy.decidedAt(asOf)).getOutcome())
            .isEqualTo(DecisionOutcome.GRANTED);
      }
    }
  }
}
