package org.baremo.certification.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Much evidence that lies near together: what each piece costs must not grow with the others. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BlowUpEvidenceTest {
  private static final int MANY = 4_000;
  private static final LocalDate DAY = LocalDate.of(1990, 1, 1);

  private static void refuses(String what, Requirement requirement, Dossier dossier) {
    CompiledScheme compiled =
        CompiledScheme.of(Judged.scheme(requirement).resolve(ComDix.catalog()).orThrow());
    assertThat(compiled.decide(dossier, ComDix.NOW).getOutcome())
        .as(what)
        .isEqualTo(DecisionOutcome.REFUSED);
  }

  /** Stretches that begin one after the other, and of which the first holds all that there is. */
  private static Dossier dense(IntUnaryOperator order) {
    Dossier.Builder dossier = ComDix.dossier(40).toBuilder();
    CompetenceProfile.Builder profile = ComDix.dossier(40).getProfile().toBuilder();
    for (int i = 0; i < MANY; i++) {
      LocalDate on = DAY.plusDays(order.applyAsInt(i));
      dossier.addAttempts(
          Attempt.builder().id("t-" + i).heldOn(on).result(AttemptResult.PASSED).build());
      profile.addEvidence(
          Training.builder()
              .topic("t-" + i)
              .provider("p")
              .hours(Rational.ONE)
              .dates(DateRange.of(on, on))
              .build());
    }
    return dossier.profile(profile.build()).build();
  }

  @Test
  void muchIsLookedAtInTimeWhereStretchesHoldMostOfIt() {
    Requirement hours =
        Rules.number("hours", TrainingHours.builder().build(), Bound.atLeast(2 * MANY));
    Requirement attempts =
        Rules.number(
            "attempts",
            new Quantity.Attempts(AttemptFilter.builder().build()),
            Bound.atLeast(2 * MANY));
    Dossier inOrder = dense(i -> i);
    Dossier mixed = dense(i -> (i * 7) % MANY);
    Period lasts = Period.ofYears(30);
    refuses("hours", someStretch("some", lasts, hours), inOrder);
    refuses("hours in no order", someStretch("some", lasts, hours), mixed);
    refuses("attempts", someStretch("some", lasts, attempts), inOrder);
  }

  @Test
  void manyDaysAreTakenByThemselvesInTime() {
    AttemptFilter any = AttemptFilter.builder().build();
    AttemptFilter later =
        any.toBuilder().since(new Day.OfAttempt(Pick.FIRST, any)).sinceOpen(true).build();
    Quantity most = new HighestOfSame(AttemptAspect.DAY, new Quantity.Attempts(later));
    refuses("most", Rules.number("most", most, Bound.atLeast(2)), dense(i -> (i * 7) % MANY));
    Quantity nested = new Quantity.Attempts(any);
    for (int i = 0; i < 40; i++) {
      AttemptAspect[] all = AttemptAspect.values();
      nested = new HighestOfSame(all[i % all.length], nested);
    }
    CompiledScheme compiled =
        CompiledScheme.of(
            Judged.scheme(Rules.number("nested", nested, Bound.atLeast(2)))
                .resolve(ComDix.catalog())
                .orThrow());
    assertThat(compiled.decide(dense(i -> i), ComDix.NOW).getOutcome())
        .as("none says its exam, form, language or channel")
        .isIn(DecisionOutcome.REFUSED, DecisionOutcome.INDETERMINATE);
  }

  @Test
  void noMoreDaysAreTakenTogetherThanThereIsTimeFor() {
    Quantity any = new Quantity.Attempts(AttemptFilter.builder().build());
    Quantity nested = any;
    for (int i = 0; i < 40; i++) {
      nested = new HighestOfSame(AttemptAspect.DAY, nested, Optional.of(4));
    }
    for (Quantity asked :
        List.of(new HighestOfSame(AttemptAspect.DAY, any, Optional.of(4)), nested)) {
      CompiledScheme compiled =
          CompiledScheme.of(
              Judged.scheme(Rules.number("four-days", asked, Bound.atLeast(5)))
                  .resolve(ComDix.catalog())
                  .orThrow());
      assertThat(compiled.decide(dense(i -> i), ComDix.NOW).getOutcome())
          .isEqualTo(DecisionOutcome.INDETERMINATE);
    }
  }

  @Test
  void muchThatWasSaidOfOneNumberIsLookedAtOnce() {
    Dossier.Builder dossier = ComDix.dossier(40).toBuilder();
    CompetenceProfile.Builder profile = ComDix.dossier(40).getProfile().toBuilder();
    for (int i = 0; i < MANY; i++) {
      profile.addEvidence(
          HeldCertificate.builder()
              .scheme("body")
              .award("a")
              .number("C-1")
              .validity(DateRange.of(DAY.plusDays(i), LocalDate.of(2030, 1, 1)))
              .build());
      dossier.addCertificateStatuses(
          HeldStatus.builder()
              .number("C-1")
              .status(i % 2 == 0 ? HeldStatus.Status.ACTIVE : HeldStatus.Status.SUSPENDED)
              .since(DAY.plusDays(i))
              .build());
    }
    HeldRequirement suspended =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(AcceptedCertificate.builder().scheme("body").build())
            .addStates(HeldState.REVOKED)
            .on(Day.decision())
            .build();
    refuses("statuses", suspended, dossier.profile(profile.build()).build());
  }
}
