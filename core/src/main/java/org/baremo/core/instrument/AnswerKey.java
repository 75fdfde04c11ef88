package org.baremo.core.instrument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.ItemCodes;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * How the answers to an item are judged: which are right, or that people judge them. What a right,
 * a partly right or a wrong answer is worth is said by the scoring rule, not here.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AnswerKey.SingleChoice.class, name = "single-choice"),
  @JsonSubTypes.Type(value = AnswerKey.MultipleChoice.class, name = "multiple-choice"),
  @JsonSubTypes.Type(value = AnswerKey.GradedChoice.class, name = "graded-choice"),
  @JsonSubTypes.Type(value = AnswerKey.Numeric.class, name = "number"),
  @JsonSubTypes.Type(value = AnswerKey.MarkedByPeople.class, name = "marked-by-people")
})
public sealed interface AnswerKey {
  /**
   * Returns the kind of answer that the item asks for.
   *
   * @return follows from the key
   */
  Answer.Kind answerKind();

  /**
   * Tells what speaks against an answer as an answer to this item; not whether it is right.
   *
   * @param answer any answer
   * @return one sentence without a final stop; empty when nothing does
   */
  Optional<String> objectionTo(Answer answer);

  /**
   * Exactly one option is right.
   *
   * @param options at least two, each once
   * @param right one of them
   */
  record SingleChoice(
      @Size(min = 2) List<@Pattern(regexp = Forms.CODE) String> options,
      @Pattern(regexp = Forms.CODE) String right)
      implements AnswerKey {
    public SingleChoice {
      options = List.copyOf(options);
      Laws laws = Keys.options(options, 2);
      laws.that(
              options.contains(right),
              "right",
              "right must be one of the options %s, was '%s'".formatted(options, right))
          .orThrow();
    }

    @Override
    public Answer.Kind answerKind() {
      return Answer.Kind.SINGLE_CHOICE;
    }

    @Override
    public Optional<String> objectionTo(Answer answer) {
      return Keys.objectionToOne(options, answer);
    }
  }

  /**
   * One or more options are right, and the person ticks any number of them.
   *
   * @param options at least two, each once
   * @param right at least one of them, each once
   */
  record MultipleChoice(
      @Size(min = 2) List<@Pattern(regexp = Forms.CODE) String> options,
      @NotEmpty List<@Pattern(regexp = Forms.CODE) String> right)
      implements AnswerKey {
    public MultipleChoice {
      options = List.copyOf(options);
      right = List.copyOf(right);
      Laws laws = Keys.options(options, 2).notEmpty(right, "right");
      ItemCodes.codes(laws, right, "right");
      laws.that(
              new HashSet<>(options).containsAll(right),
              "right",
              "right must be some of the options %s, was %s".formatted(options, right))
          .orThrow();
    }

    @Override
    public Answer.Kind answerKind() {
      return Answer.Kind.MULTIPLE_CHOICE;
    }

    @Override
    public Optional<String> objectionTo(Answer answer) {
      return Keys.objectionToSeveral(options, answer);
    }
  }

  /**
   * Each option earns a share of the item's maximum mark, as in self-assessment and situational
   * judgement; no option is wrong.
   *
   * @param shares from 0 to 1 by option; at least two options, at least one of which earns 1
   */
  record GradedChoice(
      @Size(min = 2) Map<@Pattern(regexp = Forms.CODE) String, @NotNull Rational> shares)
      implements AnswerKey {
    public GradedChoice {
      shares = Keys.ordered(shares);
      Laws laws = new Laws();
      laws.that(shares.size() >= 2, "shares", "shares must be 2 or more, were " + shares.size());
      Keys.shares(shares, laws);
      laws.that(
              shares.containsValue(Rational.ONE),
              "shares",
              "shares must give 1 to at least one option, were " + shares)
          .orThrow();
    }

    @Override
    public Answer.Kind answerKind() {
      return Answer.Kind.SINGLE_CHOICE;
    }

    @Override
    public Optional<String> objectionTo(Answer answer) {
      return Keys.objectionToOne(shares.keySet(), answer);
    }
  }

  /**
   * A number is right when it is as near to the expected one as the tolerance.
   *
   * @param expected the exact result
   * @param tolerance 0 or more, included; empty when only the exact result is right
   */
  record Numeric(@NotNull Rational expected, Optional<Rational> tolerance) implements AnswerKey {
    public Numeric {
      Objects.requireNonNull(expected);
      tolerance.ifPresent(
          t ->
              new Laws()
                  .that(t.signum() >= 0, "tolerance", "tolerance must be 0 or more, was %s", t)
                  .orThrow());
    }

    /**
     * Returns the key of an exact result.
     *
     * @param expected the only right number
     * @return the key
     */
    public static Numeric exactly(Rational expected) {
      return new Numeric(expected, Optional.empty());
    }

    /**
     * Tells whether a number is right.
     *
     * @param value the number given
     * @return whether it is within the tolerance, both ends included
     */
    public boolean isRight(Rational value) {
      if (tolerance.isEmpty()) {
        return value.equals(expected);
      }
      Rational distance = value.minus(expected);
      return (distance.signum() < 0 ? distance.negated() : distance).compareTo(tolerance.get())
          <= 0;
    }

    @Override
    public Answer.Kind answerKind() {
      return Answer.Kind.NUMBER;
    }

    @Override
    public Optional<String> objectionTo(Answer answer) {
      return answer instanceof Answer.Numeric
          ? Optional.empty()
          : Keys.objectionToKind(answerKind(), answer);
    }
  }

  /**
   * People mark the answer; there is no key.
   *
   * @param answerKind text or work
   */
  record MarkedByPeople(@NotNull Answer.Kind answerKind) implements AnswerKey {
    public MarkedByPeople {
      new Laws()
          .that(
              answerKind == Answer.Kind.TEXT || answerKind == Answer.Kind.WORK,
              "answerKind",
              "answerKind must be text or work where people mark, was %s",
              Keys.name(answerKind))
          .orThrow();
    }

    @Override
    public Optional<String> objectionTo(Answer answer) {
      boolean fits =
          answerKind == Answer.Kind.TEXT
              ? answer instanceof Answer.Text
              : answer instanceof Answer.Work;
      return fits ? Optional.empty() : Keys.objectionToKind(answerKind, answer);
    }
  }
}
