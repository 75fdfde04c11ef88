package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.Versions;
import org.baremo.core.problem.Problem;
import org.baremo.core.problem.Severity;
import org.junit.jupiter.api.Test;

/** What dossiers say in vain is noticed where programs decide, and not only on the command line. */
class DossierNoticesTest {
  private static VerdictOverride ruling(String requirement) {
    return VerdictOverride.builder()
        .requirement(requirement)
        .ruled(Ruled.MET)
        .actor("p-1")
        .role(RoleName.of("board"))
        .reason("seen")
        .on(LocalDate.of(2026, 11, 1))
        .build();
  }

  private static Dossier ruled(String... requirements) {
    Dossier.Builder dossier = ComDix.dossier(43, 8, 8, 9, 9, 9).toBuilder();
    for (String requirement : requirements) {
      dossier.addOverrides(ruling(requirement));
    }
    return dossier.build();
  }

  @Test
  void aRulingOnWhatTheSchemeDoesNotHaveIsNoticedWithItsPlace() {
    CompiledScheme scheme =
        CompiledScheme.of(Schemes.comdixIntermediate().resolve(ComDix.catalog()).orThrow());
    String known = Schemes.comdixIntermediate().getAwards().get(0).getRequires().getId();
    List<Problem> noticed = scheme.notices(ruled("aeg", known, "in-force"), "case.json");
    assertThat(noticed)
        .extracting(Problem::toString)
        .containsExactly(
            "case.json#/overrides/0/requirement: the ruling has no effect, the scheme has no"
                + " requirement 'aeg' [dossier.no-requirement]",
            "case.json#/overrides/2/requirement: the ruling has no effect, the scheme has no"
                + " requirement 'in-force' [dossier.no-requirement]");
    assertThat(noticed).allMatch(one -> one.getSeverity() == Severity.WARNING);
    assertThat(scheme.notices(ruled(), "case.json")).isEmpty();
  }

  /** Wherever a requirement stands: in definitions, vetoes, awards and units, however deep. */
  @Test
  void noRequirementOfASchemeIsMissed() {
    CertificationScheme scheme = EveryRequirement.scheme();
    DossierNotices notices = DossierNotices.of(List.of(scheme));
    scheme.getDefinitions().forEach(one -> assertKnown(notices, one));
    scheme.getVetoes().forEach(veto -> assertKnown(notices, veto.getWhen()));
    scheme
        .getAwards()
        .forEach(
            award -> {
              assertKnown(notices, award.getRequires());
              award.getUnits().forEach(unit -> assertKnown(notices, unit.getRequires()));
            });
    assertThat(notices.isIdle(ruling("no-such-thing"))).isTrue();
  }

  private static void assertKnown(DossierNotices notices, Requirement requirement) {
    assertThat(notices.isIdle(ruling(requirement.getId()))).as(requirement.getId()).isFalse();
    requirement.parts().forEach(part -> assertKnown(notices, part));
  }

  @Test
  void ofASeriesTheRequirementsOfVersionsAndClausesAreKnown() {
    CompiledSeries series = CompiledSeries.of(Versions.series(), ComDix.catalog()).orThrow();
    String clause = Versions.series().getTransitions().get(0).getWhen().getId();
    String rule = Versions.series().getVersions().get(0).getAwards().get(0).getRequires().getId();
    assertThat(series.notices(ruled(clause, rule, "no-such-thing"), "case.json"))
        .extracting(one -> one.getLocation().getPointer().orElseThrow())
        .containsExactly("/overrides/2/requirement");
  }
}
