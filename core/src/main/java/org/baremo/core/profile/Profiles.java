package org.baremo.core.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.profile.ProfileUnion.Conflict;
import org.baremo.core.profile.ProfileUnion.Precedence;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Brings several profiles of one person together. */
public final class Profiles {
  private Profiles() {}

  /**
   * A profile with the day it speaks of.
   *
   * @param on the civil day of the assessment
   * @param profile what it came to
   */
  public record Dated(@NotNull LocalDate on, @NotNull @Valid CompetenceProfile profile) {
    public Dated {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(profile, "profile");
    }
  }

  /**
   * Says where a person stands after several assessments, node by node.
   *
   * @param profiles at least one, of one person, in any order; those of one day are taken in the
   *     order given
   * @param rule which result stands
   * @param framework the edition of all profiles
   * @return the profile; its scoring rule is that of the profiles where they all name the same one
   *     and nothing was averaged. With a warning for each result that has no mark to average
   *     (<b>profile.no-mark</b>), which is left out. Or an error for each node whose results cannot
   *     be compared (<b>profile.incomparable</b>): different scales, or a level beside a mark
   * @throws IllegalArgumentException when there is no profile, or they are of several persons or
   *     editions
   */
  public static Checked<CompetenceProfile> overTime(
      List<Dated> profiles, RepeatRule rule, Framework framework) {
    List<Dated> inOrder = new ArrayList<>(profiles);
    inOrder.sort(Comparator.comparing(Dated::on));
    Merge merge = new Merge(inOrder.stream().map(Dated::profile).toList(), framework);
    List<Problem> errors = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    CompetenceProfile merged =
        merge.merged(
            (node, outcomes) -> {
              List<Outcome> assessed = Merge.assessed(outcomes);
              if (assessed.isEmpty()) {
                return Merge.withoutResult(outcomes);
              } else if (rule instanceof RepeatRule.First) {
                return assessed.get(0);
              } else if (rule instanceof RepeatRule.Decaying decaying) {
                return decayed(assessed, decaying, warnings, node);
              } else if (rule instanceof RepeatRule.Best) {
                return best(merge, node, assessed, errors);
              }
              return assessed.get(assessed.size() - 1);
            });
    if (!errors.isEmpty()) {
      errors.addAll(warnings);
      return Checked.failed(errors);
    }
    // An average is no scoring rule's result.
    boolean isAveraged = rule instanceof RepeatRule.Decaying;
    return Checked.of(
        isAveraged ? merged.toBuilder().scoringRule(Optional.empty()).build() : merged, warnings);
  }

  private static Outcome best(
      Merge merge, Optional<Ref> node, List<Outcome> assessed, List<Problem> errors) {
    Optional<Outcome> best = merge.highest(assessed);
    if (best.isEmpty()) {
      errors.add(
          Problem.error(
              "profile.incomparable",
              place(node),
              "results of %s must be on one scale or all have a mark, to find the highest"
                  .formatted(Levels.name(node))));
    }
    return best.orElse(assessed.get(0));
  }

  private static Outcome decayed(
      List<Outcome> assessed,
      RepeatRule.Decaying rule,
      List<Problem> warnings,
      Optional<Ref> node) {
    List<Mark> marks = new ArrayList<>();
    for (Outcome outcome : assessed) {
      outcome
          .markGiven()
          .ifPresentOrElse(
              marks::add,
              () ->
                  warnings.add(
                      Problem.warning(
                          "profile.no-mark",
                          place(node),
                          "a result of %s has a level and no mark, and is left out of the average"
                              .formatted(Levels.name(node)))));
    }
    if (marks.isEmpty()) {
      return new Outcome.NotAssessed();
    }
    Mark mark =
        Mark.builder()
            .value(smoothed(marks, rule.latest(), Mark::getValue))
            .minimum(smoothed(marks, rule.latest(), Mark::getMinimum))
            .maximum(Rational.HUNDRED)
            .unit("percent")
            .build();
    return new Outcome.Assessed(
        Optional.of(mark), rule.levels().map(levels -> levels.standing(mark.percentage())));
  }

  /** Single exponential smoothing of an amount of each mark, in percent of its maximum. */
  private static Rational smoothed(
      List<Mark> marks, Rational latest, Function<Mark, Rational> amount) {
    Rational before = Rational.ONE.minus(latest);
    Rational smoothed = null;
    for (Mark mark : marks) {
      Rational now = amount.apply(mark).times(Rational.HUNDRED).dividedBy(mark.getMaximum());
      smoothed = smoothed == null ? now : now.times(latest).plus(smoothed.times(before));
    }
    return Objects.requireNonNull(smoothed, "at least one mark");
  }

  /**
   * Unites several profiles of one person, in one edition.
   *
   * @param profiles at least one
   * @param precedence which outcome wins where they differ
   * @param framework the edition of all profiles
   * @return the union with its conflicts; its scoring rule is that of the profiles where they all
   *     name the same one. Or an error for each conflict when conflicts are refused
   *     (<b>profile.conflict</b>), and for each node whose results cannot be compared
   *     (<b>profile.incomparable</b>)
   * @throws IllegalArgumentException when there is no profile, or they are of several persons or
   *     editions
   */
  public static Checked<ProfileUnion> union(
      List<CompetenceProfile> profiles, Precedence precedence, Framework framework) {
    Merge merge = new Merge(profiles, framework);
    List<Problem> errors = new ArrayList<>();
    List<Conflict> conflicts = new ArrayList<>();
    CompetenceProfile merged =
        merge.merged(
            (node, outcomes) -> {
              List<Outcome> sides =
                  outcomes.stream().filter(Profiles::isSettled).distinct().toList();
              if (sides.isEmpty()) {
                return Merge.withoutResult(outcomes);
              } else if (sides.size() == 1) {
                return sides.get(0);
              }
              Outcome taken = taken(merge, node, sides, precedence, errors);
              conflicts.add(new Conflict(node, sides, taken));
              return taken;
            });
    return errors.isEmpty()
        ? Checked.of(new ProfileUnion(merged, conflicts))
        : Checked.failed(errors);
  }

  private static boolean isSettled(Outcome outcome) {
    return outcome instanceof Outcome.Assessed || outcome instanceof Outcome.Exempt;
  }

  private static Outcome taken(
      Merge merge,
      Optional<Ref> node,
      List<Outcome> sides,
      Precedence precedence,
      List<Problem> errors) {
    List<Outcome> assessed = Merge.assessed(sides);
    return switch (precedence) {
      case FIRST -> sides.get(0);
      case LAST -> sides.get(sides.size() - 1);
      case HIGHEST -> assessed.isEmpty() ? sides.get(0) : best(merge, node, assessed, errors);
      case REFUSE -> {
        errors.add(
            Problem.error(
                "profile.conflict",
                place(node),
                "profiles must agree on %s, gave %s different outcomes"
                    .formatted(Levels.name(node), sides.size())));
        yield sides.get(0);
      }
    };
  }

  private static Location place(Optional<Ref> node) {
    String pointer = node.map(ref -> "/outcomes/" + Laws.step(ref)).orElse("/overall");
    return Location.of("profiles", pointer);
  }
}
