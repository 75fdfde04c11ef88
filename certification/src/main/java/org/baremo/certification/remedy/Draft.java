package org.baremo.certification.remedy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.remedy.known.Items;
import org.baremo.certification.remedy.known.Marked;
import org.baremo.certification.remedy.known.Total;
import org.baremo.certification.remedy.turn.Dates;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** A case being changed. Not thread-safe. */
final class Draft {
  private static final String MADE = "remedy";
  private static final Mark HUNDRED = Mark.of(Rational.HUNDRED, Rational.HUNDRED);
  private final Dossier dossier;
  private final LocalDate today;
  private final Optional<Total> total;
  private final Map<Ref, Outcome> outcomes;
  private final List<Evidence> evidence;
  private final List<SittingFacts> sittings = new ArrayList<>();
  private final Dossier.Builder changed;
  private Outcome overall;
  private int attempts;

  private Draft(Dossier dossier, OffsetDateTime asOf) {
    this.dossier = dossier;
    this.today = asOf.toLocalDate();
    this.total = Total.of(dossier.getProfile());
    this.outcomes = new LinkedHashMap<>(dossier.getProfile().getOutcomes());
    this.overall = dossier.getProfile().getOverall();
    this.evidence = new ArrayList<>(dossier.getProfile().getEvidence());
    this.changed = dossier.toBuilder();
  }

  /** Returns a case with changes; points that may be won anywhere go where there is room first. */
  static Dossier applied(Dossier dossier, OffsetDateTime asOf, List<Change> changes) {
    List<Ref> parts = Total.of(dossier.getProfile()).map(Total::parts).orElse(List.of());
    return applied(dossier, asOf, changes, parts);
  }

  /**
   * Returns a case with changes.
   *
   * @param order where points go first that may be won anywhere; when empty, they raise the mark
   *     overall and no part: what is sure of them wherever they are won
   */
  static Dossier applied(
      Dossier dossier, OffsetDateTime asOf, List<Change> changes, List<Ref> order) {
    Draft draft = new Draft(dossier, asOf);
    Rational anywhere = Rational.ZERO;
    // exemptions first: a total leaves them out, and the rest is won in what remains
    for (Change change : changes) {
      if (change instanceof Change.BeExempt exempt) {
        draft.exempt(exempt.exempted());
      }
    }
    for (Change change : changes) {
      if (change instanceof Change.MorePoints more && more.node().isEmpty()) {
        anywhere = anywhere.plus(more.points());
      } else {
        draft.results(change);
        draft.statements(change);
        draft.deeds(change);
      }
    }
    draft.anywhere(anywhere, order);
    return draft.build();
  }

  /** What days that nobody stated can be told to be. */
  static Dates dates(CompiledScheme scheme, Dossier dossier, OffsetDateTime asOf, int days) {
    return new Dates(
        scheme,
        dossier,
        asOf,
        days,
        (name, day) -> applied(dossier, asOf, List.of(Change.StateDay.on(name, day)), List.of()));
  }

  private void results(Change change) {
    if (change instanceof Change.MorePoints more) {
      add(more.node().orElseThrow(), more.points());
      if (isPart(more.node().orElseThrow())) {
        raise(more.points());
      }
    } else if (change instanceof Change.Reach reach) {
      Mark mark = Mark.of(reach.percentage(), Rational.HUNDRED);
      put(reach.node(), new Outcome.Assessed(Optional.of(mark), standing(outcome(reach.node()))));
    } else if (change instanceof Change.ReachPoints reach) {
      boolean isMore = reach.points().compareTo(Rational.HUNDRED) > 0;
      Mark mark = Mark.of(reach.points(), isMore ? reach.points() : Rational.HUNDRED);
      put(reach.node(), new Outcome.Assessed(Optional.of(mark), standing(outcome(reach.node()))));
    } else if (change instanceof Change.Attain attain) {
      Standing standing = new Standing.Attained(attain.level());
      if (attain.stated().isPresent()) {
        changed.putLevel(attain.stated().get(), standing);
      } else {
        put(
            attain.node(),
            new Outcome.Assessed(outcome(attain.node()).markGiven(), Optional.of(standing)));
      }
    }
  }

  private void statements(Change change) {
    if (change instanceof Change.StateFact fact) {
      changed.putFact(fact.fact(), fact.holds());
    } else if (change instanceof Change.StateCode code) {
      List<String> codes =
          new ArrayList<>(changed.build().getCodes().getOrDefault(code.fact(), List.of()));
      codes.add(code.code());
      changed.putCode(code.fact(), codes);
    } else if (change instanceof Change.StateNumber number) {
      changed.putNumber(number.name(), number.number());
    } else if (change instanceof Change.StateDay stated) {
      day(stated);
    }
  }

  /** The last of the days that are enough. */
  private void day(Change.StateDay stated) {
    LocalDate day = stated.latest().orElse(today);
    if (stated.name().isEmpty()) {
      changed.birthDate(day);
    } else if (stated.name().get().isComputed()) {
      sittings.add(SittingFacts.builder().id(MADE).heldOn(day).build());
    } else {
      changed.putDate(stated.name().get(), day);
    }
  }

  private void deeds(Change change) {
    if (change instanceof Change.Train train) {
      evidence.add(training(train));
    } else if (change instanceof Change.Hold hold) {
      hold(hold);
    } else if (change instanceof Change.Reinstate again) {
      active(again.number(), today);
    } else if (change instanceof Change.Renew again) {
      renew(again.number());
    } else if (change instanceof Change.AnswerRight answer) {
      answer(answer);
    } else if (change instanceof Change.SettleAttempt settle) {
      settle(settle);
    } else if (change instanceof Change.PassAttempt pass) {
      for (int i = 0; i < pass.times(); i++) {
        changed.addAttempt(attempt(pass));
      }
    }
  }

  private boolean isPart(Ref node) {
    return total.map(sum -> sum.parts().contains(node)).orElse(false);
  }

  private Outcome outcome(Optional<Ref> node) {
    return node.isEmpty() ? overall : outcomes.getOrDefault(node.get(), new Outcome.NotAssessed());
  }

  private void put(Optional<Ref> node, Outcome outcome) {
    if (node.isEmpty()) {
      overall = outcome;
    } else {
      outcomes.put(node.get(), outcome);
    }
  }

  private static Optional<Standing> standing(Outcome outcome) {
    return outcome instanceof Outcome.Assessed assessed ? assessed.standing() : Optional.empty();
  }

  private static Outcome marked(Outcome outcome, Mark mark) {
    return new Outcome.Assessed(Optional.of(mark), standing(outcome));
  }

  private void add(Ref node, Rational points) {
    Outcome outcome = outcome(Optional.of(node));
    Mark mark = outcome.markGiven().orElseThrow();
    Mark better = mark.toBuilder().value(mark.getValue().plus(points)).build();
    outcomes.put(node, marked(outcome, better));
  }

  private void raise(Rational points) {
    Mark mark = overall.markGiven().orElseThrow();
    overall = marked(overall, mark.toBuilder().value(mark.getValue().plus(points)).build());
  }

  private void exempt(Ref node) {
    Optional<Mark> left = outcome(Optional.of(node)).markGiven();
    outcomes.put(node, new Outcome.Exempt(MADE));
    if (left.isPresent() && isPart(node)) {
      Mark mark = overall.markGiven().orElseThrow();
      Rational maximum = mark.getMaximum().minus(left.get().getMaximum());
      Rational value = mark.getValue().minus(left.get().getValue());
      overall =
          maximum.signum() > 0
              ? marked(overall, mark.toBuilder().maximum(maximum).value(value).build())
              : new Outcome.Exempt(MADE);
    }
  }

  private void anywhere(Rational points, List<Ref> order) {
    if (points.signum() == 0) {
      return;
    }
    raise(points);
    Rational left = points;
    for (Ref node : order) {
      Optional<Mark> mark = outcome(Optional.of(node)).markGiven();
      if (mark.isPresent() && left.signum() > 0) {
        Rational room = mark.get().getMaximum().minus(mark.get().getValue());
        Rational here = room.compareTo(left) < 0 ? room : left;
        add(node, here);
        left = left.minus(here);
      }
    }
  }

  private Training training(Change.Train train) {
    return Training.builder()
        .topic(MADE)
        .provider(MADE)
        .kind(train.kind().orElse(MADE)) // one that is not said might be one that never counts
        .hours(train.hours())
        .covers(train.covering().map(List::of).orElse(List.of()))
        .dates(DateRange.of(today, today))
        .build();
  }

  /** A certificate that only was not shown may have been held since the first date of the case. */
  private void hold(Change.Hold hold) {
    LocalDate since =
        dossier.getDates().values().stream()
            .filter(today::isAfter)
            .min(Comparator.naturalOrder())
            .orElse(today);
    String number = MADE + "-" + (evidence.size() + 1);
    evidence.add(
        HeldCertificate.builder()
            .scheme(hold.scheme())
            .award(hold.award().orElse(MADE))
            .number(number)
            .level(hold.level())
            .units(hold.units())
            .validity(DateRange.from(since))
            .build());
    active(number, since);
  }

  private void active(String number, LocalDate since) {
    changed.addCertificateStatuses(
        HeldStatus.builder().number(number).status(HeldStatus.Status.ACTIVE).since(since).build());
  }

  /** A renewed certificate is another one, of the same. */
  private void renew(String number) {
    for (Evidence one : dossier.getProfile().getEvidence()) {
      if (one instanceof HeldCertificate held && held.getNumber().equals(number)) {
        String anew = MADE + "-" + (evidence.size() + 1);
        evidence.add(held.toBuilder().number(anew).validity(DateRange.from(today)).build());
        active(anew, today);
        return;
      }
    }
  }

  private void answer(Change.AnswerRight answer) {
    List<ItemResult> items = new ArrayList<>();
    int left = answer.items();
    for (ItemResult item : changed.build().getItems()) {
      boolean counts =
          left > 0
              && Items.isWrong(item)
              && answer.node().map(item.getMeasures()::contains).orElse(true);
      items.add(
          counts
              ? item.toBuilder().status(ItemStatus.SCORED).points(item.getMaximum()).build()
              : item);
      left -= counts ? 1 : 0;
    }
    changed.items(items);
  }

  private Attempt attempt(Change.PassAttempt pass) {
    List<Attempt> known = dossier.getAttempts();
    Attempt.Builder attempt =
        Attempt.builder()
            .id(MADE + "-" + (known.size() + ++attempts))
            .exam(pass.exam())
            .form(pass.form())
            .language(pass.language())
            .channel(pass.channel())
            .heldOn(pass.earliest())
            .startedAt(pass.moment())
            .result(AttemptResult.PASSED);
    if (pass.asksMark()) {
      mark(attempt, new Asked(pass.exam(), pass.node(), pass.percentage(), pass.points()));
    }
    return attempt.build();
  }

  /** An attempt that was made stays where it was among the others. */
  private void settle(Change.SettleAttempt settle) {
    List<Attempt> settled = new ArrayList<>();
    for (Attempt one : changed.build().getAttempts()) {
      if (!one.getId().equals(settle.attempt())) {
        settled.add(one);
        continue;
      }
      Attempt.Builder attempt = one.toBuilder();
      if (settle.awaited()) {
        attempt.result(AttemptResult.PASSED);
      }
      if (settle.asksMark()) {
        mark(
            attempt, new Asked(settle.exam(), settle.node(), settle.percentage(), settle.points()));
      }
      settled.add(attempt.build());
    }
    changed.attempts(settled);
  }

  /** The mark that is asked of an attempt. */
  private record Asked(
      Optional<String> exam,
      Optional<Ref> node,
      Optional<Rational> percentage,
      Optional<Rational> points) {}

  /** Out of as many points as the last attempt at the exam that was marked, or of a hundred. */
  private void mark(Attempt.Builder attempt, Asked asked) {
    Mark like = Marked.last(dossier, asked.exam(), asked.node()).orElse(HUNDRED);
    Rational maximum = like.getMaximum();
    Rational value =
        asked
            .points()
            .orElseGet(
                () -> maximum.times(asked.percentage().orElseThrow()).dividedBy(Rational.HUNDRED));
    Mark mark =
        like.toBuilder()
            .maximum(value.compareTo(maximum) > 0 ? value : maximum)
            .value(value)
            .build();
    Outcome reached = new Outcome.Assessed(Optional.of(mark), Optional.empty());
    if (asked.node().isEmpty()) {
      attempt.overall(reached);
    } else {
      Map<Ref, Outcome> outcomes = new LinkedHashMap<>(attempt.build().getOutcomes());
      outcomes.put(asked.node().get(), reached);
      attempt.outcomes(outcomes);
    }
  }

  private Dossier build() {
    CompetenceProfile profile =
        dossier.getProfile().toBuilder()
            .overall(overall)
            .outcomes(outcomes)
            .evidence(evidence)
            .addAllSittings(sittings)
            .build();
    return changed.profile(profile).build();
  }
}
