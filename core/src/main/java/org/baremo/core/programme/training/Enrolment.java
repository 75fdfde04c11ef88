package org.baremo.core.programme.training;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.person.PersonKey;
import org.immutables.value.Value;

/**
 * One person's place in one training action, and how far it went. One person may have many: an
 * enrolment is not a person, and counting the one does not count the other.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableEnrolment.class)
@JsonDeserialize(builder = Enrolment.Builder.class)
public abstract class Enrolment {
  Enrolment() {}

  /**
   * Returns the identifier.
   *
   * @return unique among the enrolments of the action; says nothing about the person
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getId();

  /**
   * Returns which action it is a place in.
   *
   * @return the action's identifier, a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getAction();

  /**
   * Returns whose it is.
   *
   * @return a pseudonym within its scope; empty when the person is not known, so that enrolments
   *     can be counted and people cannot
   */
  public abstract Optional<@Valid PersonKey> getPerson();

  /**
   * Returns when each stage was reached.
   *
   * @return the enrolment at least, in the order of the stages; a stage that is not there was not
   *     reached or not recorded
   */
  @NotNull
  public abstract Map<Stage, LocalDate> getReached();

  /**
   * Tells whether a stage was reached.
   *
   * @param stage any stage
   * @return whether it or a later one is recorded: who passed has also started
   */
  public boolean hasReached(Stage stage) {
    return getReached().keySet().stream().anyMatch(other -> other.compareTo(stage) >= 0);
  }

  /**
   * Starts an enrolment.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this enrolment's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .that(
                Forms.isCode(getId()),
                "id",
                "id must be 1 to 200 characters without white space, was '%s'",
                getId())
            .slug(getAction(), "action")
            .that(
                getReached().containsKey(Stage.ENROLLED),
                "reached",
                "reached must say when ENROLLED, said %s",
                getReached().keySet());
    inOrder(laws);
    laws.orThrow();
  }

  private void inOrder(Laws laws) {
    Stage before = Stage.ENROLLED;
    for (Stage stage : Stage.values()) {
      LocalDate day = getReached().get(stage);
      LocalDate earlier = getReached().get(before);
      if (day != null && earlier != null) {
        laws.that(
            !day.isBefore(earlier),
            "reached/" + stage.pointer(),
            "%s must not be before %s on %s, was %s",
            stage,
            before,
            earlier,
            day);
      }
      before = day == null ? before : stage;
    }
  }

  /** Builds enrolments. Not thread-safe. */
  public static final class Builder extends ImmutableEnrolment.Builder {
    Builder() {}
  }
}
