package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;

/** What was required, in plain values. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Demand.MakeCut.class, name = "cut"),
  @JsonSubTypes.Type(value = Demand.AttainLevel.class, name = "level"),
  @JsonSubTypes.Type(value = Demand.ReachAge.class, name = "age"),
  @JsonSubTypes.Type(value = Demand.HaveSittings.class, name = "sittings"),
  @JsonSubTypes.Type(value = Demand.Combine.class, name = "combination"),
  @JsonSubTypes.Type(value = Demand.BeWithin.class, name = "in-force"),
  @JsonSubTypes.Type(value = Demand.BeAbout.class, name = "edition"),
  @JsonSubTypes.Type(value = Demand.HaveDay.class, name = "day"),
  @JsonSubTypes.Type(value = Demand.HoldFact.class, name = "fact"),
  @JsonSubTypes.Type(value = Demand.AsStated.class, name = "requirement"),
  @JsonSubTypes.Type(value = Demand.CountMembers.class, name = "count"),
  @JsonSubTypes.Type(value = Demand.MeetShare.class, name = "share"),
  @JsonSubTypes.Type(value = Demand.FollowCondition.class, name = "condition"),
  @JsonSubTypes.Type(value = Demand.TakeRoute.class, name = "route"),
  @JsonSubTypes.Type(value = Demand.InSomeStretch.class, name = "some-stretch"),
  @JsonSubTypes.Type(value = Demand.InEachStretch.class, name = "each-stretch")
})
public sealed interface Demand {
  /**
   * Tells whether more may be met than is asked for: none of what is combined, at most or exactly
   * so many, or fewer. One that is not met is to blame for nothing then, and short of nothing.
   *
   * @return whether it says how many may be met at most
   */
  default boolean mayBeTooMany() {
    if (this instanceof Combine combine) {
      return combine.quantifier() == Quantifier.NONE;
    }
    if (this instanceof CountMembers members) {
      return switch (members.comparison()) {
        case AT_MOST, BELOW, EQUAL -> true;
        case AT_LEAST, ABOVE -> false;
      };
    }
    return this instanceof AsStated stated
        && stated.requirement() instanceof NodesRequirement nodes
        && nodes.getQuantifier().mayBeTooMany();
  }

  /**
   * A mark that makes a cut.
   *
   * @param cut comparison, number and rounding
   */
  record MakeCut(@NotNull @Valid Cut cut) implements Demand {
    public MakeCut {
      Objects.requireNonNull(cut, "cut");
    }
  }

  /**
   * A level or a higher one of its scale.
   *
   * @param atLeast the lowest that is enough
   * @param stated the name of the level that the case states, of a jury or another body; empty
   *     where it is that of the results
   */
  record AttainLevel(@NotNull LevelRef atLeast, Optional<FactName> stated) implements Demand {
    public AttainLevel {
      Objects.requireNonNull(atLeast, "atLeast");
      Objects.requireNonNull(stated, "stated");
    }

    /**
     * Asks for a level of the results.
     *
     * @param atLeast the lowest that is enough
     * @return the demand
     */
    public static AttainLevel ofResults(LevelRef atLeast) {
      return new AttainLevel(atLeast, Optional.empty());
    }
  }

  /**
   * An age reached on a day.
   *
   * @param years whole years, 1 or more
   * @param on which date of the case
   */
  record ReachAge(@Positive int years, @NotNull DateName on) implements Demand {
    public ReachAge {
      Objects.requireNonNull(on, "on");
      new Laws().positive(years, "years").orThrow();
    }
  }

  /**
   * A number of sittings.
   *
   * @param comparison how the number must compare
   * @param count with what, 1 or more
   */
  record HaveSittings(@NotNull Comparison comparison, @Positive int count) implements Demand {
    public HaveSittings {
      Objects.requireNonNull(comparison, "comparison");
      new Laws().positive(count, "count").orThrow();
    }
  }

  /**
   * So many members of a group.
   *
   * @param quantifier which
   * @param count how many, where the quantifier is at least; otherwise the size of the group; 1 or
   *     more
   */
  record Combine(@NotNull Quantifier quantifier, @Positive int count) implements Demand {
    public Combine {
      Objects.requireNonNull(quantifier, "quantifier");
      new Laws().positive(count, "count").orThrow();
    }
  }

  /**
   * A date of the case on which the scheme is in force.
   *
   * @param days when it is in force
   * @param date which date of the case
   */
  record BeWithin(@NotNull @Valid DateRange days, @NotNull DateName date) implements Demand {
    public BeWithin {
      Objects.requireNonNull(days, "days");
      Objects.requireNonNull(date, "date");
    }
  }

  /**
   * Results about the framework edition of the scheme.
   *
   * @param edition framework and edition
   */
  record BeAbout(@NotNull EditionRef edition) implements Demand {
    public BeAbout {
      Objects.requireNonNull(edition, "edition");
    }
  }

  /**
   * A day that must be known for an award to be given: its first valid day, or its day of issue.
   *
   * @param day as the scheme states it
   */
  record HaveDay(@NotNull @Valid Day day) implements Demand {
    public HaveDay {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * A fact of the case that holds.
   *
   * @param fact which, as the dossier names it
   */
  record HoldFact(@NotNull FactName fact) implements Demand {
    public HoldFact {
      Objects.requireNonNull(fact, "fact");
    }
  }

  /**
   * What a requirement asks that combines no others, as the scheme states it: a comparison of
   * numbers or days, nodes, a certificate, a wait…
   *
   * @param requirement as the scheme has it
   */
  record AsStated(@NotNull @Valid Requirement requirement) implements Demand {
    public AsStated {
      Objects.requireNonNull(requirement, "requirement");
    }
  }

  /**
   * Members of a group whose number compares with another as stated.
   *
   * @param comparison how the number of those that are met must compare
   * @param count with what, 0 or more
   */
  record CountMembers(@NotNull Comparison comparison, @PositiveOrZero int count) implements Demand {
    public CountMembers {
      Objects.requireNonNull(comparison, "comparison");
      new Laws().notNegative(count, "count").orThrow();
    }
  }

  /**
   * A share of the members of a group that apply.
   *
   * @param percentage of their number, from 0 to 100
   * @param rounding how what that comes to is made whole; empty when it is compared exactly
   * @param leastCount how many are needed at the least, 0 or more
   */
  record MeetShare(
      @NotNull Rational percentage,
      Optional<Rounding.Mode> rounding,
      @PositiveOrZero int leastCount)
      implements Demand {
    public MeetShare {
      Objects.requireNonNull(percentage, "percentage");
      new Laws()
          .that(
              percentage.signum() >= 0 && percentage.compareTo(Rational.HUNDRED) <= 0,
              "percentage",
              "percentage must be from 0 to 100, was %s",
              percentage)
          .notNegative(leastCount, "leastCount")
          .orThrow();
    }
  }

  /**
   * What follows from a condition: the second part where the first is met, else the third.
   *
   * @param otherwise whether anything is required where the condition is not met
   */
  record FollowCondition(boolean otherwise) implements Demand {}

  /**
   * One of several ways, in order of preference.
   *
   * @param routes their codes
   */
  record TakeRoute(@NotEmpty List<@NotBlank String> routes) implements Demand {
    public TakeRoute {
      routes = List.copyOf(routes);
      Laws laws = new Laws().notEmpty(routes, "routes");
      routes.forEach(route -> laws.notBlank(route, "routes"));
      laws.orThrow();
    }
  }

  /**
   * What the part asks, in some stretch of time: the part was asked of the stretch that decides. Of
   * several that do, that is the first in which it is met or open, and where it is met in none the
   * one in which most evidence counts.
   *
   * @param lasts how long a stretch is
   * @param lastDay which day is its last
   */
  record InSomeStretch(@NotNull @Valid Period lasts, @NotNull LastDay lastDay) implements Demand {
    public InSomeStretch {
      Objects.requireNonNull(lasts, "lasts");
      Objects.requireNonNull(lastDay, "lastDay");
    }
  }

  /**
   * What the part asks, in each of the stretches of time that follow one another: the part was
   * asked of the stretch that decides. Of several that do, that is the first in which it is not met
   * or open, and where it is met in all the last. Some may fail it where that is said.
   *
   * @param since the first day of the first stretch
   * @param lasts how long each is
   * @param until the last day that a stretch may have; empty for all that are over before the day
   *     of the decision
   * @param unfinished what becomes of the one that is not over; empty where it is left out
   * @param allBut how many of them may fail it, 1 or more; empty where none may
   */
  record InEachStretch(
      @NotNull @Valid Day since,
      @NotNull @Valid Period lasts,
      Optional<@Valid Day> until,
      Optional<Unfinished> unfinished,
      Optional<@Positive Integer> allBut)
      implements Demand {
    public InEachStretch {
      Objects.requireNonNull(since, "since");
      Objects.requireNonNull(lasts, "lasts");
      Laws laws = new Laws();
      allBut.ifPresent(number -> laws.positive(number, "allBut"));
      laws.orThrow();
    }

    /**
     * Returns what a requirement asks.
     *
     * @param each any
     * @return the same
     */
    public static InEachStretch of(EachStretch each) {
      return new InEachStretch(
          each.getSince(),
          each.getLasts(),
          each.getUntil(),
          Optional.of(each.getUnfinished()).filter(one -> one != Unfinished.LEAVE_OUT),
          each.getAllBut());
    }
  }

  /** How many members of a group must be met. */
  enum Quantifier {
    /** Every one that applies. */
    @JsonProperty("all")
    ALL,
    /** One or more. */
    @JsonProperty("any")
    ANY,
    /** Not one. */
    @JsonProperty("none")
    NONE,
    /** At least a number of them. */
    @JsonProperty("at-least")
    AT_LEAST
  }
}
