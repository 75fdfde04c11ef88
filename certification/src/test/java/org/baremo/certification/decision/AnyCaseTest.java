package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.ExplainedDecision;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Sealed;
import org.baremo.core.json.Json;
import org.baremo.core.testing.Page;

/** What holds whatever a scheme says and whatever a dossier holds. */
class AnyCaseTest extends AnyCases {
  private static final Json JSON = Json.standard();

  private static ResolvedScheme resolved(CertificationScheme scheme) {
    return scheme.resolve(ComDix.catalog()).orThrow();
  }

  @Property(tries = 300)
  void everySchemeIsWrittenReadAndDecidesTheSame(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    CertificationScheme again =
        JSON.read(JSON.write(scheme), CertificationScheme.class, "scheme").orThrow();
    assertThat(again).isEqualTo(scheme);
    Dossier readBack = JSON.read(JSON.canonical(dossier), Dossier.class, "dossier").orThrow();
    assertThat(CompiledScheme.of(resolved(again)).decide(readBack, ComDix.NOW).digest())
        .isEqualTo(CompiledScheme.of(resolved(scheme)).decide(dossier, ComDix.NOW).digest());
  }

  @Property(tries = 300)
  void everyDecisionIsWrittenReadAndTold(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    ResolvedScheme resolved = resolved(scheme);
    Decision decision = CompiledScheme.of(resolved).decide(dossier, ComDix.NOW);
    assertThat(JSON.read(JSON.write(decision), Decision.class, "decision").orThrow())
        .isEqualTo(decision);
    for (Locale language : Set.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
      Explainer explainer = Explainer.of(resolved, language);
      assertThat(explainer.text(decision))
          .doesNotContain("{", "}", "Optional")
          .doesNotContainPattern("\\bnull\\b")
          .contains("h-1");
      assertThat(explainer.markdown(decision)).startsWith("## ").contains("h-1");
      Page.assertWellFormed(explainer.html(decision));
      String json = explainer.json(decision);
      assertThat(
              JSON.read(json.getBytes(StandardCharsets.UTF_8), ExplainedDecision.class, "told")
                  .orThrow())
          .isEqualTo(explainer.explain(decision));
    }
  }

  @Property(tries = 300)
  void everyRequirementHasItsFinding(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    Decision decision = CompiledScheme.of(resolved(scheme)).decide(dossier, ComDix.NOW);
    Set<String> found = new TreeSet<>();
    decision.getAwards().forEach(award -> collect(award.findings().get(0), found));
    Set<String> required = new TreeSet<>();
    scheme.getAwards().forEach(award -> collect(award.getRequires(), required));
    assertThat(found).isEqualTo(required);
  }

  private static void collect(Finding finding, Set<String> found) {
    found.add(finding.getRequirement());
    finding.getParts().forEach(part -> collect(part, found));
  }

  private static void collect(
      org.baremo.certification.scheme.requirement.Requirement one, Set<String> required) {
    required.add(one.getId());
    one.parts().forEach(part -> collect(part, required));
  }

  @Property(tries = 300)
  void onlyAGrantBecomesACertificateAndAlwaysTheSame(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    Decision decision = CompiledScheme.of(resolved(scheme)).decide(dossier, ComDix.NOW);
    boolean granted = decision.getOutcome() == DecisionOutcome.GRANTED;
    try {
      List<Certificate> certificates = Sealed.ISSUER.issueEach(decision);
      assertThat(granted).isTrue();
      assertThat(certificates).isEqualTo(Sealed.ISSUER.issueEach(decision));
      assertThat(certificates)
          .extracting(Certificate::getAward)
          .isEqualTo(decision.grants().stream().map(Grant::getAward).toList());
      assertThat(certificates).extracting(Certificate::getNumber).doesNotHaveDuplicates();
      assertThat(certificates)
          .extracting(Certificate::getValidity)
          .isEqualTo(decision.grants().stream().map(Grant::getValidity).toList());
      String text = new String(JSON.canonical(certificates.get(0)), StandardCharsets.UTF_8);
      assertThat(text).contains(decision.digest().value());
    } catch (IllegalArgumentException e) {
      assertThat(granted).isFalse();
      assertThat(e).hasMessageStartingWith("decision must be GRANTED to become a certificate");
    }
  }
}
