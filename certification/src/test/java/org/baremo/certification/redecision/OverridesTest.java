package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.redecision.Logs.NOW;
import static org.baremo.certification.redecision.Logs.dossier;
import static org.baremo.certification.redecision.Logs.entry;
import static org.baremo.certification.redecision.Logs.log;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.comparison.ChangedFinding;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** Who stands by an override keeps standing, and nobody else by it. */
class OverridesTest {
  private static final RoleName DIRECTOR = RoleName.of("director");

  /** At least 60 %, or as a director rules. */
  private static final CompiledScheme RULED =
      Logs.compiled(
          Logs.scheme(
                  "ruled@1",
                  Versions.award("pass", Versions.overall("grade", Comparison.AT_LEAST, 60)))
              .toBuilder()
              .addOverridable(
                  OverridePolicy.builder().requirement("grade").addRoles(DIRECTOR).build())
              .build());

  private static final Redecider REDECIDER = Redecider.of(List.of(RULED));

  private static VerdictOverride ruling(Ruled ruled, RoleName role, LocalDate on) {
    return VerdictOverride.builder()
        .requirement("grade")
        .ruled(ruled)
        .actor("a-7")
        .role(role)
        .reason("claim upheld")
        .on(on)
        .build();
  }

  private static List<Redecision> then(FactChange change, LoggedDecision... entries) {
    return REDECIDER.redecideAsThen(log(entries), change).orThrow().getRedecisions();
  }

  private static FactChange mark(String holder, long points) {
    return new FactChange.OutcomeCorrected(
        Logs.of(holder), Optional.empty(), ComDix.mark(points, 60));
  }

  @Test
  void whoIsAllowedByADirectorKeepsTheCertificateWhenTheGradeFalls() {
    Dossier allowed =
        dossier("h-1", 40).toBuilder()
            .addOverrides(ruling(Ruled.MET, DIRECTOR, LocalDate.of(2026, 10, 5)))
            .build();
    LoggedDecision listed = entry(RULED, allowed, "R-1");
    LoggedDecision plain = entry(RULED, dossier("h-2", 40), "R-2");
    List<Redecision> redecided = then(mark("h-1", 20), listed, plain);
    assertThat(redecided).hasSize(1);
    assertThat(redecided.get(0).getEffect()).isEqualTo(Effect.PROTECTED);
    assertThat(redecided.get(0).getAfter().getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(redecided.get(0).getDependency())
        .extracting(ChangedFinding::requirement)
        .containsExactly("grade");
    assertThat(then(mark("h-2", 20), listed, plain).get(0).getEffect())
        .isEqualTo(Effect.WOULD_BE_REFUSED);
  }

  @Test
  void whoFailedBeforeAndAfterStandsByTheOverrideAlone() {
    Dossier allowed =
        dossier("h-1", 20).toBuilder()
            .addOverrides(ruling(Ruled.MET, DIRECTOR, LocalDate.of(2026, 10, 5)))
            .build();
    assertThat(then(mark("h-1", 10), entry(RULED, allowed, "R-1")))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.PROTECTED);
    assertThat(then(mark("h-1", 50), entry(RULED, allowed, "R-1")))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.UNCHANGED);
  }

  @Test
  void anOverrideThatTheSchemeDoesNotAllowProtectsNobody() {
    Dossier claimed =
        dossier("h-1", 40).toBuilder()
            .addOverrides(ruling(Ruled.MET, RoleName.of("clerk"), LocalDate.of(2026, 10, 5)))
            .build();
    assertThat(then(mark("h-1", 20), entry(RULED, claimed, "R-1")))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED);
  }

  @Test
  void anOverrideThatIsAddedCountsFromItsDayOn() {
    LoggedDecision refused = entry(RULED, dossier("h-1", 20));
    FactChange added =
        new FactChange.OverrideAdded(
            Logs.of("h-1").toBuilder().scheme("ruled").build(),
            ruling(Ruled.MET, DIRECTOR, NOW.toLocalDate()));
    assertThat(REDECIDER.redecide(log(refused), added, NOW).orThrow().getRedecisions())
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_GRANTED);
    assertThat(then(added, refused)).allMatch(one -> one.getEffect() == Effect.UNCHANGED);
  }
}
