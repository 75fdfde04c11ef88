package org.baremo.core.programme.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named way of choosing one of several claims. Nothing here applies one unasked, and none chooses
 * between claims that it cannot tell apart.
 */
public enum ResolutionPolicy {
  /** The smallest number. */
  @JsonProperty("lowest")
  LOWEST,
  /** The largest number. */
  @JsonProperty("highest")
  HIGHEST,
  /** The number that is true of the latest date; claims without a date are passed over. */
  @JsonProperty("latest-as-of")
  LATEST_AS_OF,
  /** The number published last; claims without a date of publication are passed over. */
  @JsonProperty("latest-published")
  LATEST_PUBLISHED;

  /**
   * Chooses a claim.
   *
   * @param claims in any order; those without a number are passed over, those of another unit than
   *     the first are not compared with it
   * @return the claim; empty when none qualifies, several with different numbers qualify alike, or
   *     units differ
   */
  Optional<Claim> choose(List<Claim> claims) {
    List<Claim> reported = claims.stream().filter(c -> c.getValue().isPresent()).toList();
    if (reported.stream().map(Claim::getUnit).distinct().count() != 1) {
      return Optional.empty();
    }
    return switch (this) {
      case LOWEST -> best(reported, Claim::getValue, Comparator.reverseOrder());
      case HIGHEST -> best(reported, Claim::getValue, Comparator.naturalOrder());
      case LATEST_AS_OF -> best(reported, c -> day(c.getAsOf()), Comparator.naturalOrder());
      case LATEST_PUBLISHED ->
          best(reported, c -> day(c.getSource().getPublishedOn()), Comparator.naturalOrder());
    };
  }

  private static Optional<LocalDate> day(Optional<PartialDate> date) {
    return date.map(PartialDate::lastDay);
  }

  private static <K> Optional<Claim> best(
      List<Claim> claims, Function<Claim, Optional<K>> key, Comparator<? super K> order) {
    Optional<K> most = claims.stream().map(key).flatMap(Optional::stream).max(order);
    List<Claim> chosen =
        claims.stream().filter(c -> most.isPresent() && key.apply(c).equals(most)).toList();
    boolean one = chosen.stream().map(Claim::getValue).distinct().count() == 1;
    return one ? Optional.of(chosen.get(0)) : Optional.empty();
  }
}
