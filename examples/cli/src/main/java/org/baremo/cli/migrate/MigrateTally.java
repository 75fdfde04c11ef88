package org.baremo.cli.migrate;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.baremo.core.migration.Lost;
import org.baremo.core.migration.MigratedOutcome;
import org.baremo.core.migration.MigratedProfile;
import org.baremo.core.migration.Reason;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Ref;

/** Counts what the profiles of a run came to, node by node. Not thread-safe. */
final class MigrateTally {
  private final Map<Ref, Map<Result, Long>> nodes = new LinkedHashMap<>();
  private final Map<Reason.Code, Long> reasons = new EnumMap<>(Reason.Code.class);
  private final Map<Lost.Cause, Long> lost = new EnumMap<>(Lost.Cause.class);
  private final Map<String, Kind> rejectedBy = new TreeMap<>();
  private long carried;
  private long rejected;

  /** How one node of one profile came out. */
  enum Result {
    CARRIED,
    RANGE,
    EXEMPT,
    NOT_ASSESSED,
    UNDECIDED;

    static Result of(MigratedOutcome outcome) {
      if (outcome instanceof MigratedOutcome.Range) {
        return RANGE;
      } else if (outcome instanceof MigratedOutcome.Exempt) {
        return EXEMPT;
      } else if (outcome instanceof MigratedOutcome.NotAssessed) {
        return NOT_ASSESSED;
      }
      return outcome instanceof MigratedOutcome.Undecided ? UNDECIDED : CARRIED;
    }
  }

  /** How often a kind of problem was found, and where first. */
  record Kind(long count, long firstLine) {}

  void add(Carried result) {
    if (result instanceof Carried.Whole whole) {
      add(whole.profile());
    } else if (result instanceof Carried.Rejected rejection) {
      rejected++;
      rejection.problems().stream()
          .map(Problem::getCode)
          .distinct()
          .forEach(code -> reject(code, rejection.row().line()));
    }
  }

  private void reject(String code, long line) {
    rejectedBy.merge(
        code, new Kind(1, line), (old, one) -> new Kind(old.count() + 1, old.firstLine()));
  }

  private void add(MigratedProfile profile) {
    carried++;
    profile
        .getOutcomes()
        .forEach(
            (node, outcome) -> {
              nodes
                  .computeIfAbsent(node, key -> new EnumMap<>(Result.class))
                  .merge(Result.of(outcome), 1L, Long::sum);
              if (outcome instanceof MigratedOutcome.Undecided undecided) {
                reasons.merge(undecided.reason().code(), 1L, Long::sum);
              }
            });
    profile.getLost().forEach(one -> lost.merge(one.cause(), 1L, Long::sum));
  }

  long read() {
    return carried + rejected;
  }

  long carried() {
    return carried;
  }

  long rejected() {
    return rejected;
  }

  Map<Ref, Map<Result, Long>> nodes() {
    return nodes;
  }

  Map<Reason.Code, Long> reasons() {
    return reasons;
  }

  Map<Lost.Cause, Long> lost() {
    return lost;
  }

  Map<String, Kind> rejectedBy() {
    return rejectedBy;
  }
}
