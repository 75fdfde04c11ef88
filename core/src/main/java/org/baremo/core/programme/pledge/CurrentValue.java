package org.baremo.core.programme.pledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Quantity;

/**
 * What one indicator stands at on a day: the last total and the periods after it. Immutable.
 *
 * @param parts what is added, by their days; empty when nothing was reported or it is unclear
 * @param isUnclear whether a period has days before and after the day of the last total
 * @param asOf the day asked for
 */
record CurrentValue(List<Observation> parts, boolean isUnclear, LocalDate asOf) {
  static CurrentValue of(PledgeReport report, String indicator, LocalDate asOf) {
    List<Observation> seen =
        report.getObservations().stream()
            .filter(one -> one.getIndicator().equals(indicator))
            .filter(one -> !one.getAsOf().isAfter(asOf))
            .sorted(Comparator.comparing(Observation::getAsOf))
            .toList();
    Optional<Observation> total =
        seen.stream().filter(one -> one.getPeriod().isEmpty()).reduce((one, later) -> later);
    if (total.isEmpty()) {
      return new CurrentValue(seen, false, asOf);
    }
    LocalDate day = total.get().getAsOf();
    List<Observation> later = seen.stream().filter(one -> one.getAsOf().isAfter(day)).toList();
    boolean straddled =
        later.stream()
            .flatMap(one -> one.getPeriod().stream())
            .anyMatch(period -> !period.firstDay().isAfter(day));
    return straddled
        ? new CurrentValue(List.of(), true, asOf)
        : new CurrentValue(Stream.concat(total.stream(), later.stream()).toList(), false, asOf);
  }

  Optional<Observation> observation() {
    return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(sum());
  }

  /**
   * A sum is shown only where each of its parts is, and looked into no further than any of them.
   */
  private Observation sum() {
    Observation latest = parts.get(parts.size() - 1);
    Observation.Builder sum =
        Observation.builder()
            .indicator(latest.getIndicator())
            .unit(latest.getUnit())
            .asOf(latest.getAsOf())
            .value(Quantity.sum(parts.stream().map(Observation::quantity).toList()).value());
    boolean shown = parts.stream().allMatch(part -> part.isShownBy(asOf)) && areRecordsDifferent();
    if (!shown) {
      return sum.verification(Observation.Verification.CLAIMED).build();
    }
    Optional<Measurement> count = count();
    sum.measurement(count);
    for (Observation part : parts) {
      sum.addAllEvidence(part.getEvidence());
      part.getMeasurement()
          .filter(one -> count.isEmpty())
          .ifPresent(one -> sum.addEvidence(citation(one)));
    }
    return sum.verification(
            parts.stream()
                .map(Observation::getVerification)
                .min(Comparator.naturalOrder())
                .orElseThrow())
        .build();
  }

  private List<Measurement> counts() {
    return parts.stream().flatMap(part -> part.getMeasurement().stream()).toList();
  }

  /** A record behind two parts is counted twice by their sum, which is then shown by nothing. */
  private boolean areRecordsDifferent() {
    Set<String> ids = new HashSet<>();
    return counts().stream().flatMap(count -> count.getIds().stream()).allMatch(ids::add);
  }

  /** The counts as one, where all parts were counted in one way and no day was left out. */
  private Optional<Measurement> count() {
    List<Measurement> counts = counts();
    if (counts.size() < parts.size()) {
      return Optional.empty();
    }
    Measurement all = counts.get(0);
    for (Measurement next : counts.subList(1, counts.size())) {
      if (!continues(all, next)) {
        return Optional.empty();
      }
      all =
          next.toBuilder()
              .window(new Period(all.getWindow().start(), next.getWindow().end()))
              .count(Math.addExact(all.getCount(), next.getCount()))
              .ids(Stream.concat(all.getIds().stream(), next.getIds().stream()).toList())
              .build();
    }
    return Optional.of(all);
  }

  private static boolean continues(Measurement earlier, Measurement next) {
    return earlier.getMeasure().equals(next.getMeasure())
        && earlier.getMethod().equals(next.getMethod())
        && earlier.getScope().equals(next.getScope())
        && !earlier.getWindow().firstDay().isAfter(next.getWindow().firstDay())
        && !next.getWindow().firstDay().isAfter(earlier.getAsOf().plusDays(1));
  }

  /** The records behind a count, as evidence beside other evidence. */
  private static Evidence citation(Measurement count) {
    return Evidence.builder()
        .address(
            "%s %s, records %s"
                .formatted(
                    count.getMeasure(), count.getWindow(), String.join(", ", count.getIds())))
        .date(count.getAsOf())
        .addSupports(count.getIndicator())
        .build();
  }
}
