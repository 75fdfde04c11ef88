package org.baremo.core.programme.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.jspecify.annotations.Nullable;

/** Compares the claims of one reconciliation. */
final class Reconciler {
  private final List<Claim> claims;
  private final List<Claim> reported;
  private final Tolerance tolerance;
  private final Rational wideAbove;

  Reconciler(List<Claim> claims, Tolerance tolerance, Rational wideAbove) {
    Laws laws =
        new Laws()
            .notEmpty(claims, "claims")
            .that(
                wideAbove.compareTo(Rational.ONE) >= 0,
                "wideAbove",
                "wideAbove must be 1 or more, was %s",
                wideAbove);
    List<String> about = claims.stream().map(Claim::getAbout).distinct().toList();
    laws.that(about.size() < 2, "claims", "claims must be about the same, were about %s", about);
    laws.orThrow();
    this.claims = claims;
    this.reported = claims.stream().filter(claim -> claim.getValue().isPresent()).toList();
    this.tolerance = tolerance;
    this.wideAbove = wideAbove;
  }

  Reconciliation reconcile() {
    if (reported.size() < 2) {
      return result(
          Reconciliation.Verdict.INCOMPARABLE,
          "a comparison needs two reported figures, had " + reported.size());
    }
    return pair("units differ", (one, other) -> !one.getUnit().equals(other.getUnit()))
        .or(() -> pair("definitions differ", Reconciler::areDefinedApart))
        .or(() -> pair("dates differ", Reconciler::areDatedApart))
        .map(reason -> result(Reconciliation.Verdict.INCOMPARABLE, reason))
        .or(
            () ->
                pair("cannot both be true", (one, other) -> !canBothBeTrue(one, other))
                    .map(reason -> result(Reconciliation.Verdict.CONFLICT, reason)))
        .orElseGet(this::compatible);
  }

  private Reconciliation compatible() {
    Optional<Rational> spread = spread();
    boolean wide = spread.filter(times -> times.compareTo(wideAbove) > 0).isPresent();
    return wide
        ? result(
            Reconciliation.Verdict.COMPATIBLE_WIDE,
            "all can be true, yet the largest is more than %s times the smallest: %s and %s"
                .formatted(wideAbove, extreme(true), extreme(false)))
        : result(Reconciliation.Verdict.CONSISTENT, "all can be true");
  }

  /** Names the first two claims of which something holds. */
  private Optional<String> pair(String what, BiPredicate<Claim, Claim> test) {
    for (int i = 0; i < reported.size(); i++) {
      for (int j = i + 1; j < reported.size(); j++) {
        Claim one = reported.get(i);
        Claim other = reported.get(j);
        if (test.test(one, other)) {
          return Optional.of("%s: %s and %s".formatted(what, shown(one), shown(other)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean areDefinedApart(Claim one, Claim other) {
    return one.getDefinition().isPresent()
        && other.getDefinition().isPresent()
        && !one.getDefinition().equals(other.getDefinition());
  }

  private static boolean areDatedApart(Claim one, Claim other) {
    return one.getAsOf()
        .flatMap(date -> other.getAsOf().map(another -> !date.overlaps(another)))
        .orElse(false);
  }

  /** Ranges on a line have a point in common exactly when each two of them have. */
  private boolean canBothBeTrue(Claim one, Claim other) {
    return isReached(lowest(one), highest(other)) && isReached(lowest(other), highest(one));
  }

  private static boolean isReached(@Nullable Rational lowest, @Nullable Rational highest) {
    return lowest == null || highest == null || lowest.compareTo(highest) <= 0;
  }

  /** The smallest number that a claim stands for, null when there is none. */
  private @Nullable Rational lowest(Claim claim) {
    Rational value = value(claim);
    return switch (claim.getExactness()) {
      case EXACT, AT_LEAST -> value;
      case APPROXIMATELY -> value.minus(tolerance.around(value));
      case AT_MOST, UNKNOWN -> null;
    };
  }

  private @Nullable Rational highest(Claim claim) {
    Rational value = value(claim);
    return switch (claim.getExactness()) {
      case EXACT, AT_MOST -> value;
      case APPROXIMATELY -> value.plus(tolerance.around(value));
      case AT_LEAST, UNKNOWN -> null;
    };
  }

  private Optional<Rational> spread() {
    boolean sameUnit = reported.stream().map(Claim::getUnit).distinct().count() == 1;
    boolean positive = reported.stream().allMatch(claim -> value(claim).signum() > 0);
    return reported.size() < 2 || !sameUnit || !positive
        ? Optional.empty()
        : Optional.of(value(extreme(true)).dividedBy(value(extreme(false))));
  }

  private Claim extreme(boolean largest) {
    Comparator<Claim> order = Comparator.comparing(Reconciler::value);
    return reported.stream().min(largest ? order.reversed() : order).orElseThrow();
  }

  private static Rational value(Claim claim) {
    return Objects.requireNonNull(claim.getValue().orElse(null));
  }

  private static String shown(Claim claim) {
    String dated = claim.getAsOf().map(date -> ", as of " + date).orElse("");
    return "%s (%s%s)".formatted(claim, claim.getSource(), dated);
  }

  private Reconciliation result(Reconciliation.Verdict verdict, String reason) {
    return Reconciliation.builder()
        .verdict(verdict)
        .reason(reason)
        .claims(claims)
        .spread(spread())
        .build();
  }
}
