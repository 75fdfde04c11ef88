package org.baremo.certification.scheme.time;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * A civil day as a scheme states it: which date of the case, how long after or before another.
 * Never an instant: a day has no zone once the dossier states it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Day.Named.class, name = "date"),
  @JsonSubTypes.Type(value = Day.Fixed.class, name = "fixed"),
  @JsonSubTypes.Type(value = Day.Birth.class, name = "birth"),
  @JsonSubTypes.Type(value = Day.After.class, name = "after"),
  @JsonSubTypes.Type(value = Day.Before.class, name = "before"),
  @JsonSubTypes.Type(value = Day.StartOf.class, name = "start-of"),
  @JsonSubTypes.Type(value = Day.EndOf.class, name = "end-of"),
  @JsonSubTypes.Type(value = Day.Earliest.class, name = "earliest"),
  @JsonSubTypes.Type(value = Day.Latest.class, name = "latest"),
  @JsonSubTypes.Type(value = Day.OfAttempt.class, name = "attempt-day"),
  @JsonSubTypes.Type(value = Day.OfCertificate.class, name = "certificate-day")
})
public sealed interface Day {
  /**
   * A date of the case.
   *
   * @param name stated by the dossier, or computed
   */
  record Named(@NotNull DateName name) implements Day {
    public Named {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * A day of the calendar, the same for every case.
   *
   * @param day which
   */
  record Fixed(@NotNull LocalDate day) implements Day {
    public Fixed {
      Objects.requireNonNull(day, "day");
    }
  }

  /** The day of birth. */
  record Birth() implements Day {}

  /**
   * A period after another day.
   *
   * @param from where the counting starts; that day is not counted
   * @param period how long
   * @param roll where a day goes that is no working day; empty when it stays
   */
  record After(@NotNull @Valid Day from, @NotNull @Valid Period period, Optional<Roll> roll)
      implements Day {
    public After {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(period, "period");
    }

    @Override
    public Map<String, Day> days() {
      return Map.of("/from", from);
    }
  }

  /**
   * A period before another day.
   *
   * @param from where the counting starts; that day is not counted
   * @param period how long
   * @param roll where a day goes that is no working day; empty when it stays
   */
  record Before(@NotNull @Valid Day from, @NotNull @Valid Period period, Optional<Roll> roll)
      implements Day {
    public Before {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(period, "period");
    }

    @Override
    public Map<String, Day> days() {
      return Map.of("/from", from);
    }
  }

  /**
   * The first day of the calendar month or year that another day lies in.
   *
   * @param unit of what
   * @param of the day that lies in it; where it is not known, or surely is none, so is this one
   * @param firstMonth the month on whose first day years begin, from 1 to 12, as 9 where a school
   *     year is meant; empty for January, and for months
   */
  record StartOf(
      @NotNull CalendarUnit unit,
      @NotNull @Valid Day of,
      Optional<@Min(1) @Max(12) Integer> firstMonth)
      implements Day {
    public StartOf {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(of, "of");
      unit.checkFirst(firstMonth);
    }

    /**
     * Takes the first day of a month, or of a year that begins in January.
     *
     * @param unit of what
     * @param of the day that lies in it
     */
    public StartOf(CalendarUnit unit, Day of) {
      this(unit, of, Optional.empty());
    }

    /**
     * Finds the day.
     *
     * @param day the day that lies in the month or year
     * @return its first day
     */
    public LocalDate apply(LocalDate day) {
      return unit.start(day, firstMonth);
    }

    @Override
    public Map<String, Day> days() {
      return Map.of("/of", of);
    }
  }

  /**
   * The last day of the calendar month or year that another day lies in: {@code 31 December}, or
   * the day from which so many months are counted "from the end of the calendar month".
   *
   * @param unit of what
   * @param of the day that lies in it; where it is not known, or surely is none, so is this one
   * @param firstMonth the month on whose first day years begin, from 1 to 12, as 9 where a school
   *     year is meant; empty for January, and for months
   */
  record EndOf(
      @NotNull CalendarUnit unit,
      @NotNull @Valid Day of,
      Optional<@Min(1) @Max(12) Integer> firstMonth)
      implements Day {
    public EndOf {
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(of, "of");
      unit.checkFirst(firstMonth);
    }

    /**
     * Takes the last day of a month, or of a year that begins in January.
     *
     * @param unit of what
     * @param of the day that lies in it
     */
    public EndOf(CalendarUnit unit, Day of) {
      this(unit, of, Optional.empty());
    }

    /**
     * Finds the day.
     *
     * @param day the day that lies in the month or year
     * @return its last day
     */
    public LocalDate apply(LocalDate day) {
      return unit.end(day, firstMonth);
    }

    @Override
    public Map<String, Day> days() {
      return Map.of("/of", of);
    }
  }

  /**
   * The earliest of several days; unknown when any of them is, and surely no day when one of them
   * surely is none (see {@link OfAttempt}), whatever the others are.
   *
   * @param of at least one
   */
  record Earliest(@NotEmpty List<@Valid Day> of) implements Day {
    public Earliest {
      of = List.copyOf(of);
      new Laws().notEmpty(of, "of").orThrow();
    }

    @Override
    public Map<String, Day> days() {
      return numbered(of);
    }
  }

  /**
   * The latest of several days; unknown when any of them is, and surely no day when one of them
   * surely is none (see {@link OfAttempt}), whatever the others are. So the latest of the first
   * passes of several modules is the day by which each was passed, and no day before that.
   *
   * @param of at least one
   */
  record Latest(@NotEmpty List<@Valid Day> of) implements Day {
    public Latest {
      of = List.copyOf(of);
      new Laws().notEmpty(of, "of").orThrow();
    }

    @Override
    public Map<String, Day> days() {
      return numbered(of);
    }
  }

  /**
   * The day of an attempt.
   *
   * <p>Dossiers state attempts whole. Where none fits, and none could that is not marked yet or
   * does not say its exam, there surely is no such day, nor one so long after or before it. What
   * requires something of that day ({@code day}, {@code in-period}, {@code held}) is then not met,
   * and no attempt and no training lies in a window that it ends. Where an award hangs its validity
   * or its issue on it, the award stays open: that nobody can tell the day refuses nobody.
   *
   * <p>A filter picks one attempt, and a window hangs on the first or on the latest that fits. That
   * some attempts, whichever they are, lie so close together (two passes at most twelve months
   * apart) is what the requirement {@code some-stretch} asks.
   *
   * @param pick the first or the latest
   * @param of which attempts
   */
  record OfAttempt(@NotNull Pick pick, @NotNull @Valid AttemptFilter of) implements Day {
    public OfAttempt {
      Objects.requireNonNull(pick, "pick");
      Objects.requireNonNull(of, "of");
      new Laws()
          .that(pick != Pick.BEST, "pick", "pick must be first or latest where a day is meant")
          .orThrow();
    }

    @Override
    public Map<String, Day> days() {
      return of.days("/of");
    }
  }

  /**
   * An end of the validity of a certificate that the person holds; of several, the one that lasts
   * longest. Whether it was suspended or revoked is not asked. One that never expires lasts until
   * 31 December 9999, the last day that documents can write. The evidence shows certificates whole:
   * where it shows none that is meant, there surely is no such day, as with {@link OfAttempt}.
   *
   * @param scheme the certificate's scheme, as its issuer names it
   * @param award the award within the scheme; empty for any
   * @param edge which end
   */
  record OfCertificate(
      @NotBlank String scheme,
      Optional<@Pattern(regexp = Forms.NOT_BLANK) String> award,
      @NotNull Edge edge)
      implements Day {
    public OfCertificate {
      Objects.requireNonNull(edge, "edge");
      Laws laws = new Laws().notBlank(scheme, "scheme");
      award.ifPresent(text -> laws.notBlank(text, "award"));
      laws.orThrow();
    }
  }

  /**
   * Returns the day of the decision.
   *
   * @return a date of the case that follows from it
   */
  static Day decision() {
    return new Named(DateName.DECISION);
  }

  /**
   * Returns a date of the case.
   *
   * @param name stated by the dossier, or computed
   * @return that date
   */
  static Day of(DateName name) {
    return new Named(name);
  }

  /**
   * Returns a day some time after this one.
   *
   * @param period how long
   * @return the day reached
   */
  default Day plus(Period period) {
    return new After(this, period, Optional.empty());
  }

  /**
   * Returns a day some time before this one.
   *
   * @param period how long
   * @return the day reached
   */
  default Day minus(Period period) {
    return new Before(this, period, Optional.empty());
  }

  /**
   * Returns the days that this one is made of.
   *
   * @return by their JSON Pointers from here; empty for one that is made of none
   */
  default Map<String, Day> days() {
    return Map.of();
  }

  /**
   * Returns the days between which something counts.
   *
   * @param at where what counts states them, a JSON Pointer
   * @param since the first, empty where none is stated
   * @param until the last, empty where none is stated
   * @return those that are stated, by their JSON Pointers, the first one first
   */
  static Map<String, Day> ends(String at, Optional<Day> since, Optional<Day> until) {
    Map<String, Day> days = new LinkedHashMap<>();
    since.ifPresent(day -> days.put(at + "/since", day));
    until.ifPresent(day -> days.put(at + "/until", day));
    return days;
  }

  private static Map<String, Day> numbered(List<Day> of) {
    Map<String, Day> days = new LinkedHashMap<>();
    for (int i = 0; i < of.size(); i++) {
      days.put("/of/" + i, of.get(i));
    }
    return days;
  }
}
