package org.baremo.digcomp.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.baremo.core.internal.Require;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One person's answers to the questions of an indicator; those not given are missing, which is none
 * of their codes. Immutable, thread-safe.
 */
public final class Respondent {
  private static final byte MISSING = -1;

  private final SkillsIndicator indicator;
  private final byte[] codes;

  private Respondent(SkillsIndicator indicator, byte[] codes) {
    this.indicator = indicator;
    this.codes = codes;
  }

  /**
   * Returns a person's answers.
   *
   * @param indicator whose questions were asked
   * @param answers codes by variable; variables left out have no answer
   * @return the person
   * @throws IllegalArgumentException when a variable is unknown or a code is none of its codes
   */
  public static Respondent of(SkillsIndicator indicator, Map<String, Integer> answers) {
    Builder builder = builder(indicator);
    answers.forEach(builder::answer);
    return builder.build();
  }

  /**
   * Reads a person's answers from texts.
   *
   * @param indicator whose questions were asked
   * @param answers texts by variable; an empty text is no answer
   * @param at where they stand, for problems
   * @return the person, or every unknown variable and every text that is none of its codes
   */
  public static Checked<Respondent> read(
      SkillsIndicator indicator, Map<String, String> answers, Location at) {
    Builder builder = builder(indicator);
    List<Problem> problems = new ArrayList<>();
    answers.forEach(
        (variable, text) -> {
          Integer position = indicator.positions().get(variable);
          String objection =
              position == null
                  ? unknown(indicator, variable)
                  : text.isEmpty() ? null : builder.tryAnswer(position, text);
          if (objection != null) {
            problems.add(
                Problem.error(
                    position == null ? "indicator.unknown-variable" : "indicator.illegal-code",
                    at,
                    objection));
          }
        });
    return problems.isEmpty() ? Checked.of(builder.build()) : Checked.failed(problems);
  }

  private static String unknown(SkillsIndicator indicator, String variable) {
    return "variable must be one of %s, was '%s'"
        .formatted(indicator.getId(), Require.shown(variable));
  }

  /**
   * Starts a person without answers.
   *
   * @param indicator whose questions were asked
   * @return an empty builder
   */
  public static Builder builder(SkillsIndicator indicator) {
    return new Builder(indicator);
  }

  /**
   * Returns whose questions were asked.
   *
   * @return the indicator
   */
  public SkillsIndicator indicator() {
    return indicator;
  }

  /**
   * Returns an answer.
   *
   * @param variable one of the indicator's
   * @return its code; empty when there is no answer
   * @throws IllegalArgumentException when the indicator has no such variable
   */
  public OptionalInt answer(String variable) {
    Integer position = indicator.positions().get(variable);
    if (position == null) {
      throw new IllegalArgumentException(unknown(indicator, variable));
    }
    return codes[position] == MISSING ? OptionalInt.empty() : OptionalInt.of(codes[position]);
  }

  /**
   * Returns all answers.
   *
   * @return codes by variable, in the indicator's order, without the variables that have none
   */
  public Map<String, Integer> answers() {
    Map<String, Integer> answers = new LinkedHashMap<>();
    indicator
        .positions()
        .forEach(
            (variable, position) -> {
              if (codes[position] != MISSING) {
                answers.put(variable, (int) codes[position]);
              }
            });
    return answers;
  }

  /** The answer at a place in the list of variables; negative when there is none. */
  int code(int position) {
    return codes[position];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Respondent that
        && Arrays.equals(codes, that.codes)
        && indicator.equals(that.indicator);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(codes);
  }

  @Override
  public String toString() {
    return indicator.getId() + " " + answers();
  }

  /** Builds persons, one after the other. Not thread-safe. */
  public static final class Builder {
    private final SkillsIndicator indicator;
    private final byte[] codes;

    private Builder(SkillsIndicator indicator) {
      this.indicator = indicator;
      this.codes = new byte[indicator.getVariables().size()];
      clear();
    }

    /**
     * Gives an answer.
     *
     * @param variable one of the indicator's
     * @param code one of its codes
     * @return this
     * @throws IllegalArgumentException when the variable is unknown or the code none of its codes
     */
    public Builder answer(String variable, int code) {
      Integer position = indicator.positions().get(variable);
      if (position == null) {
        throw new IllegalArgumentException(unknown(indicator, variable));
      }
      String objection = tryAnswer(position, String.valueOf(code));
      if (objection != null) {
        throw new IllegalArgumentException(objection);
      }
      return this;
    }

    /**
     * Gives an answer as it is written in a file, if it is one of the variable's codes. For
     * programs that read many persons.
     *
     * @param position the variable's place in the indicator's list, from 0
     * @param text the code in decimal digits
     * @return null when the answer was taken; otherwise what speaks against it, with the law and
     *     the text
     * @throws IndexOutOfBoundsException when the indicator has no variable at that place
     */
    public @Nullable String tryAnswer(int position, String text) {
      SurveyVariable variable = indicator.getVariables().get(position);
      int code = parsed(text);
      if (code < 0 || !variable.codes().contains(code)) {
        return "%s must be one of %s, was '%s'"
            .formatted(variable.code(), variable.codes(), Require.shown(text));
      }
      codes[position] = (byte) code;
      return null;
    }

    /** The number, or less than 0 when the text is no code. */
    private static int parsed(String text) {
      if (text.length() == 1) {
        int digit = text.charAt(0) - '0';
        return digit <= 9 ? digit : -1;
      }
      boolean isNumber =
          text.length() == 2
              && text.charAt(0) >= '1'
              && text.charAt(0) <= '9'
              && text.charAt(1) >= '0'
              && text.charAt(1) <= '9';
      return isNumber ? (text.charAt(0) - '0') * 10 + text.charAt(1) - '0' : -1;
    }

    /**
     * Takes all answers back.
     *
     * @return this
     */
    public Builder clear() {
      Arrays.fill(codes, MISSING);
      return this;
    }

    /**
     * Returns the person with the answers given so far.
     *
     * @return a value that later answers do not change
     */
    public Respondent build() {
      return new Respondent(indicator, codes.clone());
    }
  }
}
