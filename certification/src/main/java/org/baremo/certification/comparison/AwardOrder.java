package org.baremo.certification.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.core.value.LevelRef;

/** Which of two awards of two versions is the higher one. */
final class AwardOrder {
  private final ResolvedScheme before;
  private final ResolvedScheme after;

  AwardOrder(ResolvedScheme before, ResolvedScheme after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares two different awards: by their order in the later version where it has both, else in
   * the earlier one, else by the levels that they attest, where those are of one scale.
   */
  DecisionChange of(Grant given, Grant now) {
    Optional<Integer> order = order(after, given, now);
    if (order.isEmpty()) {
      order = order(before, given, now);
    }
    if (order.isEmpty()) {
      order = byLevel(given, now);
    }
    int sign = order.map(Integer::signum).orElse(0);
    if (sign == 0) {
      return DecisionChange.OTHER_AWARD;
    }
    return sign > 0 ? DecisionChange.HIGHER_AWARD : DecisionChange.LOWER_AWARD;
  }

  /** Awards stand from the highest to the lowest. */
  private static Optional<Integer> order(ResolvedScheme scheme, Grant given, Grant now) {
    List<String> codes = scheme.scheme().getAwards().stream().map(Award::getCode).toList();
    int old = codes.indexOf(given.getAward());
    int other = codes.indexOf(now.getAward());
    if (old < 0 || other < 0) {
      return Optional.empty();
    }
    return Optional.of(isAcross(scheme, old, other) ? 0 : old - other);
  }

  /** Of awards of two groups, none is the higher one. */
  private static boolean isAcross(ResolvedScheme scheme, int one, int other) {
    AwardGroups groups = scheme.scheme().groups();
    return scheme.scheme().getAwarding() == Awarding.HIGHEST_OF_EACH_GROUP
        && groups.group(one) != groups.group(other);
  }

  private Optional<Integer> byLevel(Grant given, Grant now) {
    if (given.getLevels().isEmpty()
        || now.getLevels().isEmpty()
        || !scale(given).equals(scale(now))) {
      return Optional.empty();
    }
    OptionalInt old = highest(before, given);
    OptionalInt other = highest(after, now);
    return old.isPresent() && other.isPresent()
        ? Optional.of(other.getAsInt() - old.getAsInt())
        : Optional.empty();
  }

  /** The levels of an award are all of one scale. */
  private static String scale(Grant grant) {
    LevelRef level = grant.getLevels().get(0);
    return level.edition() + "/" + level.scale();
  }

  private static OptionalInt highest(ResolvedScheme scheme, Grant grant) {
    return grant.getLevels().stream().flatMapToInt(level -> scheme.ordinal(level).stream()).max();
  }
}
