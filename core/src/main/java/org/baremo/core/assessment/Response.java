package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.instrument.Answer;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.Rational;

/**
 * What became of one item in a sitting. Answered, skipped, not reached, late and annulled are five
 * different things; what each is worth is said by the scoring rule.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Response.Answered.class, name = "answered"),
  @JsonSubTypes.Type(value = Response.Skipped.class, name = "skipped"),
  @JsonSubTypes.Type(value = Response.NotReached.class, name = "not-reached"),
  @JsonSubTypes.Type(value = Response.Late.class, name = "late"),
  @JsonSubTypes.Type(value = Response.Annulled.class, name = "annulled")
})
public sealed interface Response {
  /**
   * Returns the item responded to.
   *
   * @return its identifier within the instrument
   */
  String item();

  /**
   * Returns the answer, whether it counts or not.
   *
   * @return empty when there is none
   */
  default Optional<Answer> answerGiven() {
    return Optional.empty();
  }

  /**
   * Returns the mark given by people.
   *
   * @return in points; empty when the item has a key, or is not yet marked
   */
  default Optional<Rational> markGiven() {
    return Optional.empty();
  }

  /**
   * Answered in time.
   *
   * @param item its identifier within the instrument
   * @param answer what was answered
   * @param mark points given by people, 0 or more; empty when the item has a key, or is not yet
   *     marked
   */
  record Answered(@NotBlank String item, @NotNull @Valid Answer answer, Optional<Rational> mark)
      implements Response {
    public Answered {
      Require.notBlank(item, "item");
      Objects.requireNonNull(answer);
      requireMark(mark);
    }

    /**
     * Returns an answer to an item with a key.
     *
     * @param item its identifier
     * @param answer what was answered
     * @return the response, without a mark given by people
     */
    public static Answered of(String item, Answer answer) {
      return new Answered(item, answer, Optional.empty());
    }

    @Override
    public Optional<Answer> answerGiven() {
      return Optional.of(answer);
    }

    @Override
    public Optional<Rational> markGiven() {
      return mark;
    }
  }

  /**
   * Seen and left blank.
   *
   * @param item its identifier within the instrument
   */
  record Skipped(@NotBlank String item) implements Response {
    public Skipped {
      Require.notBlank(item, "item");
    }
  }

  /**
   * Never seen: the sitting ended before.
   *
   * @param item its identifier within the instrument
   */
  record NotReached(@NotBlank String item) implements Response {
    public NotReached {
      Require.notBlank(item, "item");
    }
  }

  /**
   * Answered after the time was over.
   *
   * @param item its identifier within the instrument
   * @param answer what was answered
   * @param mark points given by people, 0 or more; empty when the item has a key, or is not yet
   *     marked
   */
  record Late(@NotBlank String item, @NotNull @Valid Answer answer, Optional<Rational> mark)
      implements Response {
    public Late {
      Require.notBlank(item, "item");
      Objects.requireNonNull(answer);
      requireMark(mark);
    }

    @Override
    public Optional<Answer> answerGiven() {
      return Optional.of(answer);
    }

    @Override
    public Optional<Rational> markGiven() {
      return mark;
    }
  }

  /**
   * Taken out of this sitting: a power cut, a picture that did not load. An item that is taken out
   * of every sitting is named by the scoring rule instead.
   *
   * @param item its identifier within the instrument
   * @param reason why, for people
   * @param answer what had been answered; empty when nothing had
   */
  record Annulled(@NotBlank String item, @NotBlank String reason, Optional<@Valid Answer> answer)
      implements Response {
    public Annulled {
      new Laws().notBlank(item, "item").notBlank(reason, "reason").orThrow();
    }

    @Override
    public Optional<Answer> answerGiven() {
      return answer;
    }
  }

  private static void requireMark(Optional<Rational> mark) {
    if (mark.isPresent() && mark.get().signum() < 0) {
      new Laws().that(false, "mark", "mark must be 0 or more, was %s", mark.get()).orThrow();
    }
  }
}
