package org.baremo.certification.remedy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.core.value.Rational;

/** Tells ways that ask for something more than others do: they are no smallest ones. */
final class Lesser {
  private Lesser() {}

  /**
   * Whether nothing in some changes asks for anything that others do not ask for, too. One attempt
   * may stand for two of which one is later and the other is asked for more.
   */
  static boolean isWithin(List<Change> changes, List<Change> others) {
    return changes.size() <= others.size()
        && changes.stream().allMatch(one -> isWithin(one, others));
  }

  private static boolean isWithin(Change one, List<Change> others) {
    return others.contains(one)
        || (one instanceof Change.PassAttempt pass
            && attempts(pass, others).anyMatch(other -> isAsked(pass, other))
            && attempts(pass, others).anyMatch(other -> isEarlier(pass, other)));
  }

  private static Stream<Change.PassAttempt> attempts(
      Change.PassAttempt like, List<Change> changes) {
    return changes.stream()
        .filter(Change.PassAttempt.class::isInstance)
        .map(Change.PassAttempt.class::cast)
        .filter(other -> like.exam().equals(other.exam()));
  }

  private static boolean isAsked(Change.PassAttempt one, Change.PassAttempt other) {
    return isIn(one.form(), other.form())
        && isIn(one.language(), other.language())
        && isIn(one.channel(), other.channel())
        && one.times() <= other.times()
        && (!one.asksMark() || isMarkWithin(one, other));
  }

  private static boolean isEarlier(Change.PassAttempt one, Change.PassAttempt other) {
    return one.moment().isPresent()
        ? one.moment().equals(other.moment()) || one.earliest().isBefore(other.earliest())
        : !one.earliest().isAfter(other.earliest());
  }

  private static boolean isMarkWithin(Change.PassAttempt one, Change.PassAttempt other) {
    return one.node().equals(other.node())
        && isAtMost(one.percentage(), other.percentage())
        && isAtMost(one.points(), other.points());
  }

  private static boolean isIn(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || one.equals(other);
  }

  private static boolean isAtMost(Optional<Rational> one, Optional<Rational> other) {
    return one.isEmpty() || (other.isPresent() && one.get().compareTo(other.get()) <= 0);
  }
}
