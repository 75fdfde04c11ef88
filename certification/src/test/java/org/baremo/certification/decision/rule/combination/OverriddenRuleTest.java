package org.baremo.certification.decision.rule.combination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.testing.Judged.nothing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.junit.jupiter.api.Test;

class OverriddenRuleTest {
  private static final RoleName BOARD = RoleName.of("board");
  private static final RoleName CLERK = RoleName.of("clerk");
  private static final FactName FEE = FactName.of("fee");
  private static final VerdictOverride WAIVED =
      VerdictOverride.builder()
          .requirement("fee")
          .ruled(Ruled.MET)
          .actor("p-1")
          .role(BOARD)
          .reason("Waived by order 7")
          .on(LocalDate.of(2026, 11, 20))
          .build();
  private static final CertificationScheme SCHEME =
      Judged.scheme(AllOf.of("all", fact("fee"), fact("identity"))).toBuilder()
          .addOverridable(OverridePolicy.builder().requirement("fee").addRoles(BOARD).build())
          .build();

  private static Requirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  private static Dossier dossier(VerdictOverride... overrides) {
    return ComDix.dossier(43).toBuilder()
        .putFact(FEE, false)
        .putFact(FactName.of("identity"), true)
        .addOverrides(overrides)
        .build();
  }

  private static Decision decide(Dossier dossier) {
    return CompiledScheme.of(SCHEME.resolve(ComDix.catalog()).orThrow())
        .decide(dossier, ComDix.NOW);
  }

  private static Finding fee(VerdictOverride... overrides) {
    Decision decision = decide(dossier(overrides));
    Finding fee = decision.getAwards().get(0).findings().get(0).getParts().get(0);
    assertThat(decision.getOutcome()).isEqualTo(outcome(fee.getVerdict()));
    return fee;
  }

  private static DecisionOutcome outcome(Verdict fee) {
    return switch (fee) {
      case MET, NOT_APPLICABLE -> DecisionOutcome.GRANTED;
      case NOT_MET -> DecisionOutcome.REFUSED;
      case PENDING -> DecisionOutcome.PENDING;
      case INDETERMINATE -> DecisionOutcome.INDETERMINATE;
    };
  }

  @Test
  void aRulingThatTheSchemeAllowsStandsInThePlaceOfWhatWasFound() {
    assertThat(fee().getVerdict()).isEqualTo(Verdict.NOT_MET);
    Finding waived = fee(WAIVED);
    assertThat(waived.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(waived.getObserved())
        .isEqualTo(
            new Observation.Overridden(
                Ruled.MET, "p-1", BOARD, "Waived by order 7", LocalDate.of(2026, 11, 20)));
    assertThat(waived.getParts()).containsExactly(fee());
    assertThat(waived.getRequired()).isEqualTo(fee().getRequired());
    assertThat(Judged.used(waived)).containsExactly("p-1 2026-11-20");
    Finding not = fee(WAIVED.toBuilder().ruled(Ruled.NOT_APPLICABLE).build());
    assertThat(not.getVerdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(fee(WAIVED.toBuilder().ruled(Ruled.NOT_MET).build()).getVerdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void aRulingWithoutAnEffectIsShownWithWhy() {
    Finding clerk = fee(WAIVED.toBuilder().role(CLERK).build());
    assertThat(clerk.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(clerk)).containsExactly("p-1 2026-11-20 NOT_ALLOWED clerk");
    Finding future = fee(WAIVED.toBuilder().on(LocalDate.of(2026, 11, 22)).build());
    assertThat(future.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(future)).containsExactly("p-1 2026-11-22 AFTER_DECISION 2026-11-22");
    assertThat(fee(WAIVED.toBuilder().on(LocalDate.of(2026, 11, 21)).build()).getVerdict())
        .isEqualTo(Verdict.MET);
    Decision identity =
        decide(dossier(WAIVED.toBuilder().requirement("identity").ruled(Ruled.NOT_MET).build()));
    Finding kept = identity.getAwards().get(0).findings().get(0).getParts().get(1);
    assertThat(kept.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.ignored(kept)).containsExactly("p-1 2026-11-20 NOT_ALLOWED board");
  }

  @Test
  void theLatestRulingCountsInWhateverOrderTheyAreStated() {
    VerdictOverride undone =
        WAIVED.toBuilder().actor("p-2").ruled(Ruled.NOT_MET).on(LocalDate.of(2026, 11, 21)).build();
    List<VerdictOverride> both = new ArrayList<>(List.of(WAIVED, undone));
    for (int i = 0; i < 2; i++) {
      Finding finding = fee(both.toArray(VerdictOverride[]::new));
      assertThat(finding.getVerdict()).isEqualTo(Verdict.NOT_MET);
      assertThat(Judged.used(finding)).containsExactly("p-2 2026-11-21");
      assertThat(Judged.ignored(finding)).containsExactly("p-1 2026-11-20 SUPERSEDED 2026-11-21");
      Collections.reverse(both);
    }
  }

  @Test
  void rulingsOfOneDayThatDifferLeaveItOpen() {
    Finding differ = fee(WAIVED, WAIVED.toBuilder().actor("p-2").ruled(Ruled.NOT_MET).build());
    assertThat(differ.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(differ.getObserved())
        .isEqualTo(nothing(Observation.Reason.CONTRADICTION, LocalDate.of(2026, 11, 20)));
    assertThat(differ.getParts()).containsExactly(fee());
    assertThat(fee(WAIVED, WAIVED.toBuilder().actor("p-2").build()).getVerdict())
        .isEqualTo(Verdict.MET);
    assertThat(fee(WAIVED, WAIVED).getVerdict()).isEqualTo(Verdict.MET);
  }
}
