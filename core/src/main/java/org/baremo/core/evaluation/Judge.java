package org.baremo.core.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baremo.core.evaluation.ResponsePolicy.Floor;
import org.baremo.core.evaluation.ResponsePolicy.PartialCredit;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.value.Rational;

/**
 * Judges the answers to one item. There are few verdicts, so each has a number, and what it is
 * worth is reckoned once.
 */
final class Judge {
  static final int NOTHING = 0;
  static final int RIGHT = 1;
  static final int WRONG = 2;
  private static final int PARTLY = 3;

  private final AnswerKey key;
  private final PartialCredit partialCredit;
  private final Map<String, Integer> graded = new HashMap<>();
  private final List<Rational> credits = new ArrayList<>();
  private final Rational least;

  Judge(AnswerKey key, ResponsePolicy policy) {
    this.key = key;
    this.partialCredit = policy.getPartialCredit();
    boolean hasWrong =
        !(key instanceof AnswerKey.GradedChoice || key instanceof AnswerKey.MarkedByPeople);
    Rational wrong = hasWrong ? policy.getWrongAnswerPenalty().negated() : Rational.ZERO;
    credits.add(Rational.ZERO);
    credits.add(Rational.ONE);
    credits.add(wrong);
    if (key instanceof AnswerKey.MultipleChoice multiple) {
      addShares(multiple);
    } else if (key instanceof AnswerKey.GradedChoice choice) {
      choice.shares().forEach(this::addGrade);
    }
    this.least = policy.getFloor() == Floor.NONE ? wrong : Rational.ZERO;
  }

  private void addShares(AnswerKey.MultipleChoice multiple) {
    if (partialCredit != PartialCredit.NONE) {
      int whole =
          partialCredit == PartialCredit.PROPORTIONAL
              ? multiple.right().size()
              : multiple.options().size();
      for (int part = 1; part < whole; part++) {
        credits.add(Rational.of(part, whole));
      }
    }
  }

  private void addGrade(String option, Rational share) {
    graded.put(option, credits.size());
    credits.add(share);
  }

  boolean isByPeople() {
    return key instanceof AnswerKey.MarkedByPeople;
  }

  /** What each verdict is worth, as a share of the item's maximum. */
  List<Rational> credits() {
    return credits;
  }

  /** The lowest credit that counts: the penalty where results may be negative. */
  Rational least() {
    return least;
  }

  /** The verdict on an answer that the key allows. */
  int verdict(Answer answer) {
    if (key instanceof AnswerKey.SingleChoice single && answer instanceof Answer.Choice choice) {
      return choice.options().get(0).equals(single.right()) ? RIGHT : WRONG;
    } else if (key instanceof AnswerKey.GradedChoice && answer instanceof Answer.Choice choice) {
      return graded.getOrDefault(choice.options().get(0), NOTHING);
    } else if (key instanceof AnswerKey.MultipleChoice multiple
        && answer instanceof Answer.Choice choice) {
      return several(multiple, choice);
    } else if (key instanceof AnswerKey.Numeric numeric
        && answer instanceof Answer.Numeric number) {
      return numeric.isRight(number.value()) ? RIGHT : WRONG;
    }
    throw new IllegalStateException("a resolved answer fits its key, was " + answer);
  }

  private int several(AnswerKey.MultipleChoice multiple, Answer.Choice choice) {
    int hits = 0;
    for (int i = 0; i < choice.options().size(); i++) {
      if (multiple.right().contains(choice.options().get(i))) {
        hits++;
      }
    }
    int misses = choice.options().size() - hits;
    int rights = multiple.right().size();
    if (hits == rights && misses == 0) {
      return RIGHT;
    }
    int earned =
        switch (partialCredit) {
          case NONE -> 0;
          case PROPORTIONAL -> Math.max(0, hits - misses);
          case PER_OPTION -> multiple.options().size() - misses - (rights - hits);
        };
    return earned == 0 ? WRONG : PARTLY + earned - 1;
  }
}
