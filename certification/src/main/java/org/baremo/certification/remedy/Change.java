package org.baremo.certification.remedy;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/**
 * One thing that would have to be otherwise in a case. What cannot be otherwise, such as a stated
 * day of birth, a stated date, the sittings that the results came from or who examined, is no
 * change; neither is an override. What nobody stated can be.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Change.MorePoints.class, name = "more-points"),
  @JsonSubTypes.Type(value = Change.Reach.class, name = "reach"),
  @JsonSubTypes.Type(value = Change.ReachPoints.class, name = "reach-points"),
  @JsonSubTypes.Type(value = Change.Attain.class, name = "attain"),
  @JsonSubTypes.Type(value = Change.BeExempt.class, name = "be-exempt"),
  @JsonSubTypes.Type(value = Change.StateFact.class, name = "state-fact"),
  @JsonSubTypes.Type(value = Change.StateCode.class, name = "state-code"),
  @JsonSubTypes.Type(value = Change.StateNumber.class, name = "state-number"),
  @JsonSubTypes.Type(value = Change.StateDay.class, name = "state-day"),
  @JsonSubTypes.Type(value = Change.Train.class, name = "train"),
  @JsonSubTypes.Type(value = Change.Hold.class, name = "hold"),
  @JsonSubTypes.Type(value = Change.Reinstate.class, name = "reinstate"),
  @JsonSubTypes.Type(value = Change.Renew.class, name = "renew"),
  @JsonSubTypes.Type(value = Change.AnswerRight.class, name = "answer-right"),
  @JsonSubTypes.Type(value = Change.SettleAttempt.class, name = "settle-attempt"),
  @JsonSubTypes.Type(value = Change.PassAttempt.class, name = "pass-attempt"),
  @JsonSubTypes.Type(value = Change.WaitUntil.class, name = "wait-until")
})
public sealed interface Change {
  /**
   * A mark that is so much better.
   *
   * @param node whose; empty for the mark overall: where that one is the sum of its parts, anywhere
   * @param points how much more, more than 0
   * @param unit of the mark, such as points or items
   */
  record MorePoints(
      @Override Optional<Ref> node,
      @NotNull Rational points,
      @Pattern(regexp = Forms.SLUG) String unit)
      implements Change {
    public MorePoints {
      new Laws()
          .that(points.signum() > 0, "points", "points must be more than 0, was %s", points)
          .slug(unit, "unit")
          .orThrow();
    }
  }

  /**
   * A mark where there is none yet.
   *
   * @param node whose; empty for the mark overall
   * @param percentage at least so many percent of its maximum, from 0 to 100; where the scheme sets
   *     an upper limit, too, not more than that
   */
  record Reach(@Override Optional<Ref> node, @NotNull Rational percentage) implements Change {
    public Reach {
      new Laws()
          .that(
              percentage.signum() >= 0 && percentage.compareTo(Rational.HUNDRED) <= 0,
              "percentage",
              "percentage must be from 0 to 100, was %s",
              percentage)
          .orThrow();
    }
  }

  /**
   * A mark where there is none yet and the scheme asks for points.
   *
   * @param node whose; empty for the mark overall
   * @param points at least so many, 0 or more; where the scheme sets an upper limit, too, not more
   *     than that
   */
  record ReachPoints(@Override Optional<Ref> node, @NotNull Rational points) implements Change {
    public ReachPoints {
      new Laws()
          .that(points.signum() >= 0, "points", "points must be 0 or more, was %s", points)
          .orThrow();
    }
  }

  /**
   * A higher level.
   *
   * @param node whose; empty for the level overall, or for a stated one
   * @param stated the name of a level that the dossier states; empty for one of the results
   * @param level at least this one; where the scheme sets an upper limit, too, not above that
   */
  record Attain(@Override Optional<Ref> node, Optional<FactName> stated, @NotNull LevelRef level)
      implements Change {
    public Attain {
      Objects.requireNonNull(level, "level");
    }
  }

  /**
   * An exemption. What the scheme makes of it, it says itself.
   *
   * @param exempted the node
   */
  record BeExempt(@NotNull Ref exempted) implements Change {
    public BeExempt {
      Objects.requireNonNull(exempted, "exempted");
    }

    @Override
    public Optional<Ref> node() {
      return Optional.of(exempted);
    }
  }

  /**
   * A fact that is shown to hold, or not to.
   *
   * @param fact which
   * @param holds whether it must hold
   */
  record StateFact(@NotNull FactName fact, boolean holds) implements Change {
    public StateFact {
      Objects.requireNonNull(fact, "fact");
    }
  }

  /**
   * A code that is shown, such as a degree.
   *
   * @param fact the name under which it is stated
   * @param code the code
   */
  record StateCode(@NotNull FactName fact, @NotBlank String code) implements Change {
    public StateCode {
      Objects.requireNonNull(fact, "fact");
      new Laws().notBlank(code, "code").orThrow();
    }
  }

  /**
   * A stated number that is another one, greater or smaller. Numbers are told as finely as they can
   * matter: in whole ones where the number, what the scheme compares with and what it rounds to are
   * whole; else with as many decimals as any of these has, and two at least.
   *
   * @param name which number
   * @param number what it must be: of the numbers that are so fine the nearest to the one stated
   *     that is enough; where none is stated, one beside which another would not be. Where several
   *     numbers are reckoned with one another and moved together, not every one between is tried
   */
  record StateNumber(@NotNull FactName name, @NotNull Rational number) implements Change {
    public StateNumber {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(number, "number");
    }
  }

  /**
   * A day that nobody stated. A past one cannot be changed, but it can be shown. Of those long ago
   * one in four weeks is tried, and every day around the first and the last that are told. Of
   * several that are stated together, each is enough with each of the others; where that would be
   * very many combinations, the last ones are told as one day, though others may be enough.
   *
   * @param name which date: {@link DateName#LAST_SITTING} for the day of the sitting, where none is
   *     known; empty for the day of birth
   * @param earliest the first day that is enough; empty when no day of the last 120 years is too
   *     early
   * @param latest the last day that is enough; empty when any will do up to the decision
   */
  record StateDay(Optional<DateName> name, Optional<LocalDate> earliest, Optional<LocalDate> latest)
      implements Change {
    public StateDay {
      new Laws()
          .that(
              earliest.isEmpty() || latest.isEmpty() || !earliest.get().isAfter(latest.get()),
              "latest",
              "latest must be %s or later, was %s",
              earliest.map(LocalDate::toString).orElse(""),
              latest.map(LocalDate::toString).orElse(""))
          .orThrow();
    }

    static StateDay on(Optional<DateName> name, LocalDate day) {
      return new StateDay(name, Optional.of(day), Optional.of(day));
    }
  }

  /**
   * More training.
   *
   * @param hours how many hours more, more than 0
   * @param covering what it must cover; empty when that does not matter
   * @param kind of which kind it must be; empty for any that counts
   * @param leastEach how many hours each training must last; empty when that does not matter
   */
  record Train(
      @NotNull Rational hours,
      Optional<Ref> covering,
      Optional<@Pattern(regexp = Forms.SLUG) String> kind,
      Optional<Rational> leastEach)
      implements Change {
    public Train {
      Laws laws =
          new Laws().that(hours.signum() > 0, "hours", "hours must be more than 0, was %s", hours);
      kind.ifPresent(text -> laws.slug(text, "kind"));
      laws.orThrow();
    }

    @Override
    public Optional<Ref> node() {
      return covering;
    }
  }

  /**
   * A certificate that is held, and good.
   *
   * @param scheme whose
   * @param award which award of it; empty for any
   * @param level its level; empty when that does not matter
   * @param units what it lists; empty when that does not matter
   */
  record Hold(
      @NotBlank String scheme,
      Optional<@Pattern(regexp = Forms.NOT_BLANK) String> award,
      Optional<LevelRef> level,
      List<@NotBlank String> units)
      implements Change {
    public Hold {
      units = List.copyOf(units);
      Laws laws = new Laws().notBlank(scheme, "scheme");
      units.forEach(unit -> laws.notBlank(unit, "units"));
      award.ifPresent(text -> laws.notBlank(text, "award"));
      laws.orThrow();
    }
  }

  /**
   * A certificate that is suspended, and good again from the day of the decision on.
   *
   * @param number the number of a certificate that the case shows
   */
  record Reinstate(@NotBlank String number) implements Change {
    public Reinstate {
      new Laws().notBlank(number, "number").orThrow();
    }
  }

  /**
   * A certificate that has expired, and is valid anew from the day of the decision on.
   *
   * @param number the number of a certificate that the case shows
   */
  record Renew(@NotBlank String number) implements Change {
    public Renew {
      new Laws().notBlank(number, "number").orThrow();
    }
  }

  /**
   * Items answered right that were not.
   *
   * @param node which they measure; empty when that does not matter
   * @param items how many, 1 or more
   */
  record AnswerRight(@Override Optional<Ref> node, @Positive int items) implements Change {
    public AnswerRight {
      new Laws().positive(items, "items").orThrow();
    }
  }

  /**
   * An attempt that was made and of which not everything is known yet: that is what it must come
   * to.
   *
   * @param attempt its identifier
   * @param exam what was attempted; empty where exams are not told apart
   * @param heldOn when
   * @param awaited whether its result is awaited, and must be that it is passed; otherwise the
   *     result is known, and the mark is not
   * @param node the node whose mark must be reached; empty for the mark overall, and without one
   * @param percentage at least so many percent of the maximum, from 0 to 100; empty where passing
   *     is enough or points are asked for
   * @param points at least so many points, 0 or more, whatever the maximum; empty where passing is
   *     enough or a percentage is asked for
   */
  record SettleAttempt(
      @NotBlank String attempt,
      Optional<@Pattern(regexp = Forms.SLUG) String> exam,
      @NotNull LocalDate heldOn,
      boolean awaited,
      @Override Optional<Ref> node,
      Optional<Rational> percentage,
      Optional<Rational> points)
      implements Change {
    public SettleAttempt {
      Objects.requireNonNull(heldOn, "heldOn");
      Laws laws =
          new Laws()
              .notBlank(attempt, "attempt")
              .that(
                  awaited || percentage.isPresent() || points.isPresent(),
                  "awaited",
                  "percentage or points must be there where no result is awaited, were not");
      exam.ifPresent(text -> laws.slug(text, "exam"));
      Passing.markLaws(laws, node, percentage, points).orThrow();
    }

    /**
     * Returns an attempt of which nothing but that it is passed is asked.
     *
     * @param attempt one whose result is awaited
     * @return the change
     */
    public static SettleAttempt passed(Attempt attempt) {
      return of(attempt, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What is asked of an attempt. */
    static SettleAttempt of(
        Attempt of,
        boolean isAwaited,
        Optional<Ref> n,
        Optional<Rational> p,
        Optional<Rational> q) {
      return new SettleAttempt(of.getId(), of.getExam(), of.getHeldOn(), isAwaited, n, p, q);
    }

    /** Whether a mark is asked of it. */
    boolean asksMark() {
      return percentage.isPresent() || points.isPresent();
    }

    /** The same with another mark. */
    SettleAttempt marked(Optional<Ref> of, Optional<Rational> percent, Optional<Rational> number) {
      return new SettleAttempt(attempt, exam, heldOn, awaited, of, percent, number);
    }
  }

  /**
   * An attempt, one more or the first, passed on a day that has not come yet, or on the day of the
   * decision; or several. In which form, language and channel is said where the scheme names one
   * that is needed; what is not said does not matter.
   *
   * @param exam what is attempted; empty where exams are not told apart
   * @param form the form of the test that must be sat; empty where none is asked for
   * @param language in which it must be held; empty where none is asked for
   * @param channel by which it must be held, such as the centre; empty where none is asked for
   * @param times how many attempts, 1 or more
   * @param earliest the first day on which it counts
   * @param moment when on that day it may begin at the earliest, in the zone in which the attempt
   *     was held that makes the person wait; empty where the whole day will do
   * @param latest the last day on which it counts; empty where every later one does that was looked
   *     at
   * @param node the node whose mark must be reached; empty for the mark overall, and without one
   * @param percentage at least so many percent of the maximum, from 0 to 100, to the hundredth or
   *     as finely as the scheme compares; empty where passing is enough or points are asked for
   * @param points at least so many points, 0 or more, whatever the maximum: where the scheme asks
   *     for nothing but points; told as finely as it compares and marks are stated; empty where
   *     passing is enough or a percentage is asked for
   */
  record PassAttempt(
      Optional<@Pattern(regexp = Forms.SLUG) String> exam,
      Optional<@Pattern(regexp = Forms.SLUG) String> form,
      Optional<@Pattern(regexp = Forms.SLUG) String> language,
      Optional<@Pattern(regexp = Forms.SLUG) String> channel,
      @Positive int times,
      @NotNull LocalDate earliest,
      @JsonFormat(with = JsonFormat.Feature.WRITE_DATES_WITH_ZONE_ID)
          Optional<ZonedDateTime> moment,
      Optional<LocalDate> latest,
      @Override Optional<Ref> node,
      Optional<Rational> percentage,
      Optional<Rational> points)
      implements Change {
    public PassAttempt {
      Objects.requireNonNull(earliest, "earliest");
      Laws laws =
          new Laws()
              .positive(times, "times")
              .that(
                  moment.map(ZonedDateTime::toLocalDate).map(earliest::equals).orElse(true),
                  "moment",
                  "moment must be on %s, was %s",
                  earliest,
                  moment.map(ZonedDateTime::toString).orElse(""))
              .that(
                  latest.map(last -> !last.isBefore(earliest)).orElse(true),
                  "latest",
                  "latest must be %s or later, was %s",
                  earliest,
                  latest.map(LocalDate::toString).orElse(""));
      exam.ifPresent(text -> laws.slug(text, "exam"));
      form.ifPresent(text -> laws.slug(text, "form"));
      language.ifPresent(text -> laws.slug(text, "language"));
      channel.ifPresent(text -> laws.slug(text, "channel"));
      Passing.markLaws(laws, node, percentage, points).orThrow();
    }

    /**
     * Returns an attempt of which nothing but passing is asked.
     *
     * @param exam what is attempted; empty where exams are not told apart
     * @param earliest the first day on which it counts
     * @return the change
     */
    public static PassAttempt on(Optional<String> exam, LocalDate earliest) {
      return new Passing(exam, earliest).told();
    }

    /** Whether a mark is asked of it. */
    boolean asksMark() {
      return percentage.isPresent() || points.isPresent();
    }

    /** The same, so many times. */
    PassAttempt times(int other) {
      return new Passing(this).times(other).told();
    }

    /** The same in a manner of sitting. */
    PassAttempt sat(Optional<String> asForm, Optional<String> in, Optional<String> by) {
      return new Passing(this).sat(asForm, in, by).told();
    }

    /** The same with at least a percentage. */
    PassAttempt withPercentage(Optional<Ref> of, Rational percent) {
      return new Passing(this).marked(of, Optional.of(percent), Optional.empty()).told();
    }

    /** The same with at least so many points. */
    PassAttempt withPoints(Optional<Ref> of, Rational least) {
      return new Passing(this).marked(of, Optional.empty(), Optional.of(least)).told();
    }

    /** The same from an hour on. */
    PassAttempt at(ZonedDateTime begins) {
      return new Passing(this).from(begins.toLocalDate(), Optional.of(begins)).told();
    }

    /** The same on a later day, from its first hour on where hours are told. */
    PassAttempt on(LocalDate day) {
      Optional<ZonedDateTime> begins = moment.map(one -> day.atStartOfDay(one.getZone()));
      return new Passing(this).from(day, begins).until(Optional.empty()).told();
    }

    /** The same until a day. */
    PassAttempt until(LocalDate last) {
      return new Passing(this).until(Optional.of(last)).told();
    }
  }

  /**
   * Nothing but time: the same case, decided later.
   *
   * @param day the first day on which it helps
   */
  record WaitUntil(@NotNull LocalDate day) implements Change {
    public WaitUntil {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * Returns the node that this is about.
   *
   * @return empty when it is about no single one
   */
  default Optional<Ref> node() {
    return Optional.empty();
  }
}
