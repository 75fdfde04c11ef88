package org.baremo.core.programme.campaign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.organisation.OrganisationId;
import org.baremo.core.programme.person.DistinctPeople;
import org.baremo.core.programme.person.PersonKey;
import org.immutables.value.Value;

/**
 * How many took part. Attendances, the sum of what organisations report, and different people are
 * three numbers. Reach is not one of them.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTurnout.class)
@JsonDeserialize(builder = Turnout.Builder.class)
public abstract class Turnout {
  Turnout() {}

  /**
   * Returns how often somebody attended.
   *
   * @return 0 or more
   */
  @PositiveOrZero
  public abstract long getAttendances();

  /**
   * Returns what comes out when each organisation's different people are added up, whoever they
   * share. For comparison with reports that do so.
   *
   * @return 0 or more, at most the attendances; a headcount without keys goes in as it is
   */
  @PositiveOrZero
  public abstract long getNaiveSum();

  /**
   * Returns how many different people took part.
   *
   * @return exact where all keys can be linked and nobody reports a bare number
   */
  @NotNull
  @Valid
  public abstract CountBounds getPeople();

  /**
   * Returns how many of those who were to report have.
   *
   * @return empty when nobody was named who should
   */
  public abstract Optional<@Valid Coverage> getCoverage();

  /**
   * Counts participation.
   *
   * @param participations what organisations report
   * @param reporters who was to report; those who did and were not named are counted, not covered
   * @return attendances, sum, different people and coverage
   */
  public static Turnout of(List<Participation> participations, Set<OrganisationId> reporters) {
    List<PersonKey> keys = new ArrayList<>();
    List<CountBounds> headcounts = new ArrayList<>();
    long attendances = 0;
    for (Participation participation : participations) {
      attendances = Math.addExact(attendances, participation.attendances());
      if (participation instanceof Participation.Keyed keyed) {
        keys.addAll(keyed.keys());
      } else {
        long number = participation.attendances();
        headcounts.add(new CountBounds(Math.min(1, number), number));
      }
    }
    Builder turnout =
        builder()
            .attendances(attendances)
            .naiveSum(naiveSum(participations))
            .people(DistinctPeople.count(keys, headcounts));
    if (!reporters.isEmpty()) {
      long reported =
          participations.stream()
              .map(Participation::reporter)
              .filter(reporters::contains)
              .distinct()
              .count();
      turnout.coverage(new Coverage(reported, reporters.size()));
    }
    return turnout.build();
  }

  private static long naiveSum(List<Participation> participations) {
    record Known(OrganisationId reporter, PersonKey key) {}
    Set<Known> known = new LinkedHashSet<>();
    long bare = 0;
    for (Participation participation : participations) {
      if (participation instanceof Participation.Keyed keyed) {
        keyed.keys().forEach(key -> known.add(new Known(keyed.reporter(), key)));
      } else {
        bare = Math.addExact(bare, participation.attendances());
      }
    }
    return Math.addExact(known.size(), bare);
  }

  /**
   * Starts a turnout.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this turnout's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    new Laws()
        .notNegative(getAttendances(), "attendances")
        .notNegative(getNaiveSum(), "naiveSum")
        .that(
            getNaiveSum() <= getAttendances() || getAttendances() < 0,
            "",
            "naiveSum must be at most attendances %s, was %s",
            getAttendances(),
            getNaiveSum())
        .that(
            getPeople().upper() <= getNaiveSum() || getNaiveSum() < 0,
            "people",
            "people must be at most naiveSum %s, were %s",
            getNaiveSum(),
            getPeople())
        .orThrow();
  }

  /** Builds turnouts. Not thread-safe. */
  public static final class Builder extends ImmutableTurnout.Builder {
    Builder() {}
  }
}
