package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.baremo.certification.dossier.HeldStatus;

/**
 * What the issuer of a certificate said of it, on every day of the calendar. Before the first thing
 * that was said it was good where that ended it, as only a good one can be suspended or revoked;
 * otherwise, and where two things said of one day differ, it is not known; where neither of them is
 * that it is good, it is not. Immutable, thread-safe.
 */
public final class StatusHistory {
  static final StatusHistory NOTHING_SAID = of(List.of());

  private final NavigableMap<LocalDate, Span> spans = new TreeMap<>();

  /**
   * Days between which nothing else was said.
   *
   * @param status the statuses that a certificate may have on them: one, or all where it is not
   *     known which, or all but that it is good where it was said to be suspended and to be revoked
   * @param first the first of these days
   * @param last the last of them
   * @param began since when that status was said without a break; empty where that is not known
   */
  public record Span(
      Set<HeldStatus.Status> status, LocalDate first, LocalDate last, Optional<LocalDate> began) {
    /** Keeps the statuses as they are now. */
    public Span {
      status = Set.copyOf(status);
    }

    private Optional<HeldStatus.Status> known() {
      return status.stream().filter(one -> status.size() == 1).findFirst();
    }
  }

  private StatusHistory(NavigableMap<LocalDate, Set<HeldStatus.Status>> said) {
    LocalDate first = LocalDate.MIN;
    Set<HeldStatus.Status> status = before(said);
    Optional<LocalDate> began = Optional.empty();
    for (Map.Entry<LocalDate, Set<HeldStatus.Status>> day : said.entrySet()) {
      if (day.getKey().isAfter(first)) { // nothing is before the first day that there is
        spans.put(first, new Span(status, first, day.getKey().minusDays(1), began));
      }
      boolean isContradicted = day.getValue().size() > 1;
      if (isContradicted) {
        began = Optional.empty();
      } else if (first.equals(LocalDate.MIN) || isOther(status, day.getValue())) {
        began = Optional.of(day.getKey());
      }
      first = day.getKey();
      status = isContradicted && mayBeGood(day.getValue()) ? any() : day.getValue();
    }
    spans.put(first, new Span(status, first, LocalDate.MAX, began));
  }

  /** Whether what was said ended a status that was known; else it may have gone on. */
  private static boolean isOther(Set<HeldStatus.Status> before, Set<HeldStatus.Status> said) {
    return before.size() == 1 && !before.equals(said);
  }

  /** Makes the history of one certificate from all that was said of it, in whatever order. */
  static StatusHistory of(List<HeldStatus> said) {
    NavigableMap<LocalDate, Set<HeldStatus.Status>> days = new TreeMap<>();
    for (HeldStatus one : said) {
      days.computeIfAbsent(one.getSince(), day -> EnumSet.noneOf(HeldStatus.Status.class))
          .add(one.getStatus());
    }
    return new StatusHistory(days);
  }

  private static Set<HeldStatus.Status> before(
      NavigableMap<LocalDate, Set<HeldStatus.Status>> said) {
    boolean isEnded =
        !said.isEmpty()
            && said.firstEntry().getValue().size() == 1
            && !said.firstEntry().getValue().contains(HeldStatus.Status.ACTIVE);
    return isEnded ? Set.of(HeldStatus.Status.ACTIVE) : any();
  }

  private static boolean mayBeGood(Set<HeldStatus.Status> said) {
    return said.contains(HeldStatus.Status.ACTIVE);
  }

  private static Set<HeldStatus.Status> any() {
    return EnumSet.allOf(HeldStatus.Status.class);
  }

  /**
   * Returns all days of the calendar.
   *
   * @return the spans that follow one another, the earliest first; never empty
   */
  public List<Span> spans() {
    return new ArrayList<>(spans.values());
  }

  /**
   * Returns the status of a day.
   *
   * @param day the civil day
   * @return empty where it is not known
   */
  public Optional<HeldStatus.Status> on(LocalDate day) {
    return at(day).known();
  }

  /**
   * Returns the statuses that a certificate may have on a day.
   *
   * @param day the civil day
   * @return one where it is known; else all, or all but that it is good where it was said to be
   *     suspended and to be revoked
   */
  public Set<HeldStatus.Status> possible(LocalDate day) {
    return at(day).status();
  }

  /**
   * Returns since when the status of a day was said without a break.
   *
   * @param day the civil day
   * @return empty where it is not known, as nothing was said till then or a day contradicts itself
   */
  public Optional<LocalDate> began(LocalDate day) {
    return at(day).began();
  }

  private Span at(LocalDate day) {
    return Objects.requireNonNull(spans.floorEntry(day)).getValue();
  }
}
