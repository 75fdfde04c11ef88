package org.baremo.digcomp.selfassessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;

/**
 * What each answer of a self-assessment is worth. It is a policy with a name, because publications
 * print the answers and not their worth, and results of different codings cannot be compared.
 *
 * @param name 1 to 32 lower-case letters and digits joined by {@code -}, which becomes part of the
 *     instrument's identifier
 * @param shares of an item's whole worth, from the lowest option to the highest: never falling,
 *     from 0 to 1, the last one 1
 */
public record AnswerCoding(
    @Pattern(regexp = AnswerCoding.NAME) String name,
    @Size(min = 2) List<@NotNull Rational> shares) {
  static final String NAME = "(?=.{1,32}$)[a-z0-9]+(-[a-z0-9]+)*";

  private static final java.util.regex.Pattern NAME_FORM = java.util.regex.Pattern.compile(NAME);

  public AnswerCoding {
    shares = List.copyOf(shares);
    Laws laws =
        new Laws()
            .matches(NAME_FORM, name, "name", "1 to 32 lower-case letters and digits joined by -")
            .that(shares.size() >= 2, "shares", "shares must be 2 or more, were %s", shares.size());
    for (int i = 0; i < shares.size(); i++) {
      Rational share = shares.get(i);
      laws.that(
          share.signum() >= 0 && share.compareTo(Rational.ONE) <= 0,
          "shares/" + i,
          "share must be from 0 to 1, was %s",
          share);
      laws.that(
          i == 0 || share.compareTo(shares.get(i - 1)) >= 0,
          "shares/" + i,
          "share must not be less than the one before, was %s",
          share);
    }
    laws.that(
            shares.isEmpty() || shares.get(shares.size() - 1).equals(Rational.ONE),
            "shares",
            "the last share must be 1, was %s",
            shares.isEmpty() ? "none" : shares.get(shares.size() - 1))
        .orThrow();
  }

  /**
   * Returns the coding in equal steps, from nothing for the lowest option to the whole for the
   * highest: 0, 1/3, 2/3, 1 for four. An assumption, and a common one.
   *
   * @param options how many there are, 2 or more
   * @return the coding {@code equal-steps}
   * @throws IllegalArgumentException when there are fewer
   */
  public static AnswerCoding equalSteps(int options) {
    return new AnswerCoding(
        "equal-steps",
        IntStream.range(0, options)
            .mapToObj(step -> Rational.of(step, Math.max(1, options - 1)))
            .toList());
  }
}
