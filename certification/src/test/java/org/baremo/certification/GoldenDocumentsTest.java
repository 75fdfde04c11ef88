package org.baremo.certification;

import org.baremo.certification.certificate.Certificate;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Golden;
import org.baremo.certification.testing.Sealed;
import org.junit.jupiter.api.Test;

class GoldenDocumentsTest {
  @Test
  void theSchemeIsWrittenAsRecorded() {
    Golden.assertJson("scheme.json", CertificationScheme.class, Schemes.comdixIntermediate());
  }

  @Test
  void theDossierIsWrittenAsRecorded() {
    Golden.assertJson("dossier.json", Dossier.class, ComDix.dossier(43, 8, 8, 9, 9, 9));
  }

  @Test
  void theDecisionsAreWrittenAsRecorded() {
    Golden.assertJson("decision-granted.json", Decision.class, Sealed.granted());
    Golden.assertJson("decision-refused.json", Decision.class, Sealed.refused());
  }

  @Test
  void theCertificateIsWrittenAsRecorded() {
    Golden.assertJson("certificate.json", Certificate.class, Sealed.ISSUER.issue(Sealed.granted()));
  }
}
