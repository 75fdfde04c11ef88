package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.redecision.Logs.NOW;
import static org.baremo.certification.redecision.Logs.dossier;
import static org.baremo.certification.redecision.Logs.entry;
import static org.baremo.certification.redecision.Logs.log;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.Versions;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** Items and attempts that are taken back, and people who turn out to be one. */
class RulingsTest {
  private static final FactName CENTRE = FactName.of("centre");

  /**
   * Of the valid items more than a number are right; cancelled with fewer than three valid ones.
   */
  private static final CompiledScheme ITEMS =
      Logs.compiled(
          Logs.scheme(
                  "items@1",
                  Versions.award(
                      "pass", compare("right", ItemCount.CORRECT, Comparison.AT_LEAST, 2)))
              .toBuilder()
              .addVetoes(
                  Veto.builder()
                      .when(compare("too-few", ItemCount.VALID, Comparison.BELOW, 3))
                      .outcome(Veto.Outcome.CANCELLED)
                      .build())
              .build());

  /** At most two attempts that were not annulled. */
  private static final CompiledScheme TRIED =
      Logs.compiled(
          "tried@1",
          Versions.award(
              "pass",
              new CompareBuilder("tries")
                  .left(
                      new Quantity.Attempts(
                          AttemptFilter.builder()
                              .addResults(AttemptResult.PASSED, AttemptResult.FAILED)
                              .build()))
                  .of(Comparison.AT_MOST, 2)));

  private static final Redecider REDECIDER = Redecider.of(List.of(ITEMS, TRIED));

  private record CompareBuilder(String id, Optional<Quantity> quantity) {
    CompareBuilder(String id) {
      this(id, Optional.empty());
    }

    CompareBuilder left(Quantity left) {
      return new CompareBuilder(id, Optional.of(left));
    }

    CompareRequirement of(Comparison comparison, long right) {
      return CompareRequirement.builder()
          .id(id)
          .left(quantity.orElseThrow())
          .comparison(comparison)
          .right(new Quantity.Constant(Rational.of(right)))
          .build();
    }
  }

  private static CompareRequirement compare(
      String id, ItemCount count, Comparison comparison, long right) {
    return new CompareBuilder(id)
        .left(new Quantity.Items(count, Optional.empty()))
        .of(comparison, right);
  }

  private static List<Redecision> then(FactChange change, LoggedDecision... entries) {
    return REDECIDER.redecideAsThen(log(entries), change).orThrow().getRedecisions();
  }

  private static Dossier items(String holder, ItemStatus... statuses) {
    List<ItemResult> items = new ArrayList<>();
    for (int i = 0; i < statuses.length; i++) {
      items.add(
          ItemResult.builder()
              .id("i-" + i)
              .status(statuses[i])
              .points(Rational.of(i < 2 ? 1 : 0))
              .build());
    }
    return dossier(holder, 40).toBuilder().items(items).build();
  }

  @Test
  void anItemAnnulledForAWholeCohortReachesEverybodyWhoHadIt() {
    ItemStatus scored = ItemStatus.SCORED;
    LoggedDecision one = entry(ITEMS, items("h-1", scored, scored, scored, scored), "I-1");
    LoggedDecision few = entry(ITEMS, items("h-2", scored, scored, scored), "I-2");
    LoggedDecision without = entry(ITEMS, items("h-3", scored, scored), "I-3");
    FactChange annulled =
        new FactChange.ItemRuled(Concern.everyone(), "i-2", ItemStatus.NEUTRALISED);
    List<Redecision> redecided = then(annulled, one, few, without);
    assertThat(redecided)
        .extracting(Redecision::getDecision)
        .containsExactly(one.getDecision().digest(), few.getDecision().digest());
    assertThat(redecided.get(0).getEffect()).isEqualTo(Effect.UNCHANGED);
    assertThat(redecided.get(1).getEffect()).isEqualTo(Effect.WOULD_BE_CANCELLED);
    assertThat(redecided.get(1).getAfter().getOutcome()).isEqualTo(DecisionOutcome.CANCELLED);
  }

  @Test
  void anItemThatIsPutBackUndoesTheCancellation() {
    LoggedDecision cancelled =
        entry(ITEMS, items("h-1", ItemStatus.SCORED, ItemStatus.SCORED, ItemStatus.NEUTRALISED));
    assertThat(cancelled.getDecision().getOutcome()).isEqualTo(DecisionOutcome.CANCELLED);
    FactChange back = new FactChange.ItemRuled(Concern.everyone(), "i-2", ItemStatus.SCORED);
    assertThat(then(back, cancelled))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_GRANTED);
  }

  private static Attempt attempt(String id, LocalDate day) {
    return Attempt.builder().id(id).heldOn(day).result(AttemptResult.FAILED).build();
  }

  private static Dossier tried(String holder, Attempt... attempts) {
    return dossier(holder, 40).toBuilder().addAttempts(attempts).build();
  }

  @Test
  void anAnnulledSessionFreesTheAttemptsOfItsCentreOnly() {
    LocalDate session = LocalDate.of(2026, 5, 9);
    Attempt[] three = {
      attempt("a-1", LocalDate.of(2026, 3, 1)),
      attempt("a-2", session),
      attempt("a-3", LocalDate.of(2026, 7, 1))
    };
    Dossier here = tried("h-1", three).toBuilder().putCode(CENTRE, List.of("c-7")).build();
    Dossier there = tried("h-2", three).toBuilder().putCode(CENTRE, List.of("c-8")).build();
    FactChange annulled =
        new FactChange.AttemptRuled(
            Concern.builder().putCode(CENTRE, "c-7").build(),
            Optional.empty(),
            Optional.of(session),
            AttemptResult.ANNULLED);
    LoggedDecision one = entry(TRIED, here);
    assertThat(one.getDecision().getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    List<Redecision> redecided = then(annulled, one, entry(TRIED, there));
    assertThat(redecided)
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_GRANTED);
    FactChange single =
        new FactChange.AttemptRuled(
            Concern.everyone(), Optional.of("a-3"), Optional.empty(), AttemptResult.ANNULLED);
    assertThat(then(single, one, entry(TRIED, there))).hasSize(2);
  }

  @Test
  void peopleWhoTurnOutToBeOneHaveTheAttemptsOfBoth() {
    LoggedDecision one =
        entry(
            TRIED,
            tried(
                "h-1",
                attempt("a-1", LocalDate.of(2026, 3, 1)),
                attempt("a-2", LocalDate.of(2026, 5, 1))),
            "M-1");
    LoggedDecision other =
        entry(TRIED, tried("h-2", attempt("b-1", LocalDate.of(2026, 4, 1))), "M-2");
    LoggedDecision stranger = entry(TRIED, tried("h-3"), "M-3");
    List<Redecision> redecided =
        then(
            new FactChange.HoldersMerged(HolderKey.of("h-1"), HolderKey.of("h-2")),
            one,
            other,
            stranger);
    assertThat(redecided)
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_REFUSED, Effect.WOULD_BE_REFUSED);
    assertThat(redecided.get(1).getAfter().getHolder()).isEqualTo(HolderKey.of("h-1"));
  }

  @Test
  void attemptsOfBothKeysThatWereNumberedAlikeAreNotTakenForOne() {
    LoggedDecision one =
        entry(
            TRIED,
            tried(
                "h-1",
                attempt("1", LocalDate.of(2026, 3, 1)),
                attempt("2", LocalDate.of(2026, 5, 1))),
            "M-1");
    LoggedDecision other =
        entry(TRIED, tried("h-2", attempt("1", LocalDate.of(2026, 4, 1))), "M-2");
    FactChange merged = new FactChange.HoldersMerged(HolderKey.of("h-1"), HolderKey.of("h-2"));
    assertThat(then(merged, one, other))
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.WOULD_BE_OPEN, Effect.WOULD_BE_OPEN);
    LoggedDecision same = entry(TRIED, tried("h-2", attempt("1", LocalDate.of(2026, 3, 1))), "M-2");
    assertThat(then(merged, one, same))
        .as("the same attempt under both keys; the other one is new to one of them")
        .extracting(Redecision::getEffect)
        .containsExactly(Effect.UNCHANGED);
  }

  @Test
  void anAttemptAfterTheDecisionOfTheOtherKeyDoesNotCount() {
    LoggedDecision one =
        entry(
            TRIED,
            tried(
                "h-1",
                attempt("a-1", LocalDate.of(2026, 3, 1)),
                attempt("a-2", LocalDate.of(2026, 5, 1))),
            "M-1");
    Dossier later = tried("h-2", attempt("b-1", LocalDate.of(2027, 1, 10)));
    LoggedDecision other = LoggedDecision.of(TRIED.decide(later, NOW), later);
    assertThat(
            then(
                new FactChange.HoldersMerged(HolderKey.of("h-1"), HolderKey.of("h-2")), one, other))
        .extracting(Redecision::getDecision)
        .containsExactly(other.getDecision().digest());
  }
}
