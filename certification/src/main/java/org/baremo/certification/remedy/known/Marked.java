package org.baremo.certification.remedy.known;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** The marks of the attempts of a case. */
public final class Marked {
  private Marked() {}

  /**
   * Returns those of a node, or overall.
   *
   * @param dossier the case
   * @param node whose; empty for the marks overall
   * @return from the first attempt to the last
   */
  public static List<Mark> all(Dossier dossier, Optional<Ref> node) {
    return dossier.getAttempts().stream().flatMap(one -> of(one, node).stream()).toList();
  }

  /**
   * Returns the last one at an exam that starts at none.
   *
   * @param dossier the case
   * @param exam the exam; empty for attempts that do not say what they are of
   * @param node whose; empty for the mark overall
   * @return empty where there is no such
   */
  public static Optional<Mark> last(Dossier dossier, Optional<String> exam, Optional<Ref> node) {
    return dossier.getAttempts().stream()
        .filter(one -> one.getExam().equals(exam))
        .flatMap(one -> of(one, node).stream())
        .filter(mark -> mark.getMinimum().signum() == 0)
        .reduce((one, later) -> later);
  }

  /**
   * Returns the greatest maximum at an exam.
   *
   * @param dossier the case
   * @param exam the exam; empty for attempts that do not say what they are of
   * @param node whose; empty for the mark overall
   * @return empty where none is known
   */
  public static Optional<Rational> most(
      Dossier dossier, Optional<String> exam, Optional<Ref> node) {
    return dossier.getAttempts().stream()
        .filter(one -> one.getExam().equals(exam))
        .flatMap(one -> of(one, node).stream())
        .map(Mark::getMaximum)
        .max(Comparator.naturalOrder());
  }

  /**
   * Tells whether an attempt that was passed or failed has a mark that is not known.
   *
   * @param attempt any attempt
   * @param node whose; empty for the mark overall
   * @return whether nobody stated it, or it is still being marked
   */
  public static boolean isMissing(Attempt attempt, Optional<Ref> node) {
    boolean isMarked =
        attempt.getResult() == AttemptResult.PASSED || attempt.getResult() == AttemptResult.FAILED;
    boolean isUnsaid = node.isEmpty() || attempt.getOutcomes().isEmpty();
    return isMarked
        && outcome(attempt, node).map(Outcome.NotYetMarked.class::isInstance).orElse(isUnsaid);
  }

  private static Optional<Outcome> outcome(Attempt attempt, Optional<Ref> node) {
    return node.isEmpty()
        ? attempt.getOverall()
        : Optional.ofNullable(attempt.getOutcomes().get(node.get()));
  }

  private static Optional<Mark> of(Attempt attempt, Optional<Ref> node) {
    return outcome(attempt, node).flatMap(Outcome::markGiven);
  }
}
