package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * One of the values that a requirement compared: a number, before and after rounding; a day; or why
 * there was neither. Immutable, thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOperand.class)
@JsonDeserialize(builder = Operand.Builder.class)
public abstract class Operand {
  private static final int FEWEST_DECIMALS = 2;
  private static final int MOST_DECIMALS = 12;

  Operand() {}

  /** The part that an operand has in a comparison. */
  public enum Role {
    /** What was compared. */
    @JsonProperty("left")
    LEFT,
    /** What it was compared with. */
    @JsonProperty("right")
    RIGHT,
    /** The lower end of what is allowed. */
    @JsonProperty("least")
    LEAST,
    /** The upper end of what is allowed. */
    @JsonProperty("most")
    MOST,
    /** One of the values that another operand was reckoned from. */
    @JsonProperty("member")
    MEMBER
  }

  /**
   * Returns its part in the comparison.
   *
   * @return one of the roles
   */
  @NotNull
  public abstract Role getRole();

  /**
   * Returns what it is called where it is not about a node.
   *
   * @return the name of a number, a date, a quantity of the scheme…; empty when nothing names it
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLabel();

  /**
   * Returns the node that it is about.
   *
   * @return empty when it is about none, or about everything assessed
   */
  public abstract Optional<Ref> getNode();

  /**
   * Returns the exams whose attempts it is reckoned from.
   *
   * @return their names; empty for attempts at any exam, and for what is no number of attempts
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getExams();

  /**
   * Returns the number before any rounding.
   *
   * @return exact; empty for a day and where there is no value
   */
  public abstract Optional<Rational> getExact();

  /**
   * Returns the number after the scheme's rounding.
   *
   * @return exact as well; empty when the scheme rounds nothing here
   */
  public abstract Optional<Rational> getRounded();

  /**
   * Returns the number that was compared, for display: a plain decimal or a fraction, with as many
   * decimals as it takes to stay on its side of the number it was compared with.
   *
   * @return there exactly when there is a number
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getShown();

  /**
   * Returns the day that was compared.
   *
   * @return a civil day; empty for a number and where there is no value
   */
  public abstract Optional<LocalDate> getDay();

  /**
   * Returns why there is no value.
   *
   * @return empty when there is one
   */
  public abstract Optional<Observation.@Valid Nothing> getLack();

  /**
   * Starts the operand for a number.
   *
   * @param role its part
   * @param exact the number before any rounding
   * @param rounded the number after the scheme's rounding; empty when it rounds nothing here
   * @param other what it is compared with
   * @return a builder that lacks only what the operand is about
   */
  public static Builder number(
      Role role, Rational exact, Optional<Rational> rounded, Rational other) {
    Builder builder = builder().role(role);
    builder.exact(exact).rounded(rounded).shown(shown(rounded.orElse(exact), other));
    return builder;
  }

  /**
   * Starts the operand for a day.
   *
   * @param role its part
   * @param day the civil day
   * @return a builder that lacks only what the operand is about
   */
  public static Builder day(Role role, LocalDate day) {
    Builder builder = builder().role(role);
    builder.day(day);
    return builder;
  }

  /**
   * Starts the operand for a value that is not there.
   *
   * @param role its part
   * @param lack why there is no value
   * @return a builder that lacks only what the operand is about
   */
  public static Builder lacking(Role role, Observation.Nothing lack) {
    Builder builder = builder().role(role);
    builder.lack(lack);
    return builder;
  }

  /**
   * Writes a number for display without rounding it across another: exact where two decimals
   * suffice, else rounded half up to as few decimals as keep it on its side, else an exact
   * fraction.
   *
   * @param number what is shown
   * @param other what it is compared with
   * @return a plain decimal with a point, or a fraction
   */
  public static String shown(Rational number, Rational other) {
    int side = Integer.signum(number.compareTo(other));
    for (int decimals = FEWEST_DECIMALS; decimals <= MOST_DECIMALS; decimals++) {
      Rational rounded = number.rounded(decimals, RoundingMode.HALF_UP);
      if (Integer.signum(rounded.compareTo(other)) == side) {
        return rounded.toString();
      }
    }
    return number.numerator() + "/" + number.denominator();
  }

  /**
   * Starts an operand.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this operand's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    long values = Stream.of(getExact(), getDay(), getLack()).filter(Optional<?>::isPresent).count();
    Laws laws = new Laws();
    getLabel().ifPresent(label -> laws.notBlank(label, "label"));
    getExams().forEach(exam -> laws.matches(Slugs.FORM, exam, "exams", Slugs.LAW));
    getShown().ifPresent(shown -> laws.notBlank(shown, "shown"));
    laws.that(
            values == 1, "", "operand must have one of exact, day and lack, had %s of them", values)
        .that(
            getExact().isPresent() || getRounded().isEmpty(),
            "rounded",
            "rounded must be empty where there is no exact number, was %s",
            getRounded().map(Rational::toString).orElse("empty"))
        .that(
            getExact().isPresent() == getShown().isPresent(),
            "shown",
            "shown must be there exactly when there is a number, was %s",
            getShown().orElse("empty"))
        .orThrow();
  }

  /** Builds operands. Not thread-safe. */
  public static final class Builder extends ImmutableOperand.Builder {
    Builder() {}
  }
}
