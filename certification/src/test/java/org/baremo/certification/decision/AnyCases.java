package org.baremo.certification.decision;

import java.time.OffsetDateTime;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.testing.Cases;
import org.baremo.certification.testing.ComDix;

/** What laws hold for: any scheme, any dossier, any moment, for properties that extend this. */
public abstract class AnyCases {
  protected AnyCases() {}

  @Provide
  protected Arbitrary<CertificationScheme> schemes() {
    return Cases.schemes();
  }

  @Provide
  protected Arbitrary<Dossier> dossiers() {
    return Cases.dossiers();
  }

  @Provide
  protected Arbitrary<OffsetDateTime> moments() {
    return Cases.moments();
  }

  protected static CompiledScheme compiled(CertificationScheme scheme) {
    return CompiledScheme.of(scheme.resolve(ComDix.catalog()).orThrow());
  }
}
