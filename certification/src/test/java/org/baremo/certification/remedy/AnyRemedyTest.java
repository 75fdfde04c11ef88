package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.decision.AnyCases;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.junit.jupiter.api.Test;

/** Whatever the scheme and the case, remedies are found or not, and those found give the award. */
class AnyRemedyTest extends AnyCases {
  private static final RemedyLimits FEW = new RemedyLimits(3, 60, 40);

  @Property(tries = 100)
  void everyRemedyOfAnyCaseLeadsToAGrant(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    verify(CompiledScheme.of(scheme, ComDix.catalog()).orThrow(), dossier, asOf);
  }

  @Test
  void everyWordOfTheLanguageCanBeLookedAt() {
    CompiledScheme every = CompiledScheme.of(EveryRequirement.scheme(), ComDix.catalog()).orThrow();
    verify(every, ComDix.dossier(40, 6, 8, 8, 9, 9), ComDix.NOW);
    verify(every, Dossier.of(ComDix.profile(40)), ComDix.NOW);
  }

  private static void verify(CompiledScheme scheme, Dossier dossier, OffsetDateTime asOf) {
    for (Remedies remedies : RemedyFinder.of(scheme).within(FEW).find(dossier, asOf)) {
      for (Remedy remedy : remedies.remedies()) {
        assertThat(
                scheme.decide(remedy.appliedTo(dossier, asOf), remedy.decidedAt(asOf)).getOutcome())
            .isEqualTo(DecisionOutcome.GRANTED);
      }
    }
  }
}
