package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.core.assessment.Standing;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** What was seen of a case where a requirement looked. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Observation.Marked.class, name = "mark"),
  @JsonSubTypes.Type(value = Observation.Stood.class, name = "standing"),
  @JsonSubTypes.Type(value = Observation.Aged.class, name = "age"),
  @JsonSubTypes.Type(value = Observation.Sat.class, name = "sittings"),
  @JsonSubTypes.Type(value = Observation.OnDay.class, name = "day"),
  @JsonSubTypes.Type(value = Observation.ByTransition.class, name = "transition"),
  @JsonSubTypes.Type(value = Observation.Coded.class, name = "codes"),
  @JsonSubTypes.Type(value = Observation.Holds.class, name = "certificate"),
  @JsonSubTypes.Type(value = Observation.Attempted.class, name = "attempt"),
  @JsonSubTypes.Type(value = Observation.Served.class, name = "duties"),
  @JsonSubTypes.Type(value = Observation.Awarded.class, name = "award"),
  @JsonSubTypes.Type(value = Observation.Overridden.class, name = "override"),
  @JsonSubTypes.Type(value = Observation.OfEdition.class, name = "edition"),
  @JsonSubTypes.Type(value = Observation.Counted.class, name = "count"),
  @JsonSubTypes.Type(value = Observation.Stated.class, name = "fact"),
  @JsonSubTypes.Type(value = Observation.Measured.class, name = "number"),
  @JsonSubTypes.Type(value = Observation.Bounded.class, name = "bounds"),
  @JsonSubTypes.Type(value = Observation.ByRoute.class, name = "route"),
  @JsonSubTypes.Type(value = Observation.Conditioned.class, name = "condition"),
  @JsonSubTypes.Type(value = Observation.Stand.class, name = "state"),
  @JsonSubTypes.Type(value = Observation.Nothing.class, name = "nothing")
})
public sealed interface Observation {
  /**
   * A mark.
   *
   * @param mark as obtained
   * @param measured the number that was compared, per cent or points, after the rule's rounding
   * @param shown the same number for display, with decimals enough not to cross the cut
   */
  record Marked(@NotNull @Valid Mark mark, @NotNull Rational measured, @NotBlank String shown)
      implements Observation {
    public Marked {
      Objects.requireNonNull(mark, "mark");
      Objects.requireNonNull(measured, "measured");
      Require.notBlank(shown, "shown");
    }
  }

  /**
   * A standing on a scale.
   *
   * @param standing the level attained, or below the first
   */
  record Stood(@NotNull @Valid Standing standing) implements Observation {
    public Stood {
      Objects.requireNonNull(standing, "standing");
    }
  }

  /**
   * An age.
   *
   * @param years whole years reached, 0 or more
   * @param on the day looked at
   */
  record Aged(@PositiveOrZero int years, @NotNull LocalDate on) implements Observation {
    public Aged {
      Objects.requireNonNull(on, "on");
      new Laws().notNegative(years, "years").orThrow();
    }
  }

  /**
   * The sittings behind the results.
   *
   * @param ids each identifier once
   */
  record Sat(@NotEmpty List<@NotBlank String> ids) implements Observation {
    public Sat {
      ids = List.copyOf(ids);
      Laws laws = new Laws().notEmpty(ids, "ids");
      ids.forEach(id -> laws.notBlank(id, "ids"));
      laws.orThrow();
    }
  }

  /**
   * A dated fact.
   *
   * @param day the civil day
   */
  record OnDay(@NotNull LocalDate day) implements Observation {
    public OnDay {
      Objects.requireNonNull(day, "day");
    }
  }

  /**
   * A dated fact on which the version would not be in force, and a transitional clause that may let
   * it decide all the same: the finding's part tells whether it does.
   *
   * @param transition the clause's identifier
   * @param day the civil day
   */
  record ByTransition(@Pattern(regexp = Slugs.SLUG) String transition, @NotNull LocalDate day)
      implements Observation {
    public ByTransition {
      Objects.requireNonNull(day, "day");
      Require.matches(Slugs.FORM, transition, "transition", Slugs.LAW);
    }
  }

  /**
   * The codes that the dossier states under a name.
   *
   * @param fact the name
   * @param codes none, one or several
   */
  record Coded(@NotNull FactName fact, List<@NotBlank String> codes) implements Observation {
    public Coded {
      Objects.requireNonNull(fact, "fact");
      codes = List.copyOf(codes);
      Laws laws = new Laws();
      codes.forEach(code -> laws.notBlank(code, "codes"));
      laws.orThrow();
    }
  }

  /**
   * A certificate that the person holds.
   *
   * @param scheme the scheme that it was issued under, as its issuer names it
   * @param award what was awarded
   * @param number its number
   * @param state how it stands where it is not good, and that is known; empty for a good one
   */
  record Holds(
      @NotBlank String scheme,
      @NotBlank String award,
      @NotBlank String number,
      Optional<HeldState> state)
      implements Observation {
    public Holds {
      new Laws()
          .notBlank(scheme, "scheme")
          .notBlank(award, "award")
          .notBlank(number, "number")
          .orThrow();
    }
  }

  /**
   * An attempt, and the earlier one that made the person wait.
   *
   * @param attempt its identifier
   * @param day the civil day on which it was held
   * @param after the identifier of the earlier one: of several, the one whose wait ends last; empty
   *     when none made the person wait
   */
  record Attempted(
      @NotBlank String attempt,
      @NotNull LocalDate day,
      Optional<@Pattern(regexp = Forms.NOT_BLANK) String> after)
      implements Observation {
    public Attempted {
      Objects.requireNonNull(day, "day");
      Laws laws = new Laws().notBlank(attempt, "attempt");
      after.ifPresent(id -> laws.notBlank(id, "after"));
      laws.orThrow();
    }
  }

  /**
   * Who had a role, and which other roles they had.
   *
   * @param role the role
   * @param people the pseudonymous keys of those who had it; empty when it is known that nobody had
   * @param shared those of them who had a role to keep apart as well, each role of each once
   */
  record Served(
      @NotNull RoleName role, List<@NotBlank String> people, List<@Valid SharedDuty> shared)
      implements Observation {
    public Served {
      Objects.requireNonNull(role, "role");
      people = List.copyOf(people);
      shared = List.copyOf(shared);
      Laws laws = new Laws();
      people.forEach(person -> laws.notBlank(person, "people"));
      laws.orThrow();
    }
  }

  /**
   * What another award of the scheme came to.
   *
   * @param award its code
   * @param verdict what it came to
   */
  record Awarded(@NotBlank String award, @NotNull Verdict verdict) implements Observation {
    public Awarded {
      Objects.requireNonNull(verdict, "verdict");
      new Laws().notBlank(award, "award").orThrow();
    }
  }

  /**
   * Somebody's ruling that stands in the place of what was found: the finding's part.
   *
   * @param ruled what was ruled
   * @param actor the pseudonymous key of who ruled
   * @param role in which role
   * @param reason why, for people
   * @param on when
   */
  record Overridden(
      @NotNull Ruled ruled,
      @NotBlank String actor,
      @NotNull RoleName role,
      @NotBlank String reason,
      @NotNull LocalDate on)
      implements Observation {
    public Overridden {
      Objects.requireNonNull(ruled, "ruled");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(on, "on");
      new Laws().notBlank(actor, "actor").notBlank(reason, "reason").orThrow();
    }
  }

  /**
   * The framework edition of the results.
   *
   * @param edition framework and edition
   */
  record OfEdition(@NotNull EditionRef edition) implements Observation {
    public OfEdition {
      Objects.requireNonNull(edition, "edition");
    }
  }

  /**
   * Members of a group.
   *
   * @param met how many are met, 0 or more
   * @param applicable how many apply, at least those that are met
   */
  record Counted(@PositiveOrZero int met, @PositiveOrZero int applicable) implements Observation {
    public Counted {
      new Laws()
          .notNegative(met, "met")
          .notNegative(applicable, "applicable")
          .that(
              met <= applicable,
              "met",
              "met must be at most applicable %s, was %s",
              applicable,
              met)
          .orThrow();
    }
  }

  /**
   * A fact that the dossier states.
   *
   * @param fact its name
   * @param holds whether it holds
   */
  record Stated(@NotNull FactName fact, boolean holds) implements Observation {
    public Stated {
      Objects.requireNonNull(fact, "fact");
    }
  }

  /**
   * A number.
   *
   * @param number the one that was compared, after the scheme's roundings
   * @param shown the same for display, with decimals enough not to cross what it is compared with
   */
  record Measured(@NotNull Rational number, @NotBlank String shown) implements Observation {
    public Measured {
      Objects.requireNonNull(number, "number");
      Require.notBlank(shown, "shown");
    }
  }

  /**
   * A number that is not known, where it is sure all the same how it compares.
   *
   * @param least it is at least this, whatever is learnt; empty when that is not known
   * @param most it is at most this; empty when that is not known, there where least is empty
   */
  record Bounded(Optional<Rational> least, Optional<Rational> most) implements Observation {
    public Bounded {
      Require.that(
          least.isPresent() || most.isPresent(), "bounds must have a least or a most number");
      Require.that(
          least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0,
          "least must be at most most %s, was %s",
          most.map(Rational::toString).orElse("empty"),
          least.map(Rational::toString).orElse("empty"));
    }
  }

  /**
   * One of several ways.
   *
   * @param route the code of the first one that is met
   */
  record ByRoute(@NotBlank String route) implements Observation {
    public ByRoute {
      Require.notBlank(route, "route");
    }
  }

  /**
   * A condition, or a definition of the scheme.
   *
   * @param verdict what it came to
   */
  record Conditioned(@NotNull Verdict verdict) implements Observation {
    public Conditioned {
      Objects.requireNonNull(verdict, "verdict");
    }
  }

  /**
   * How a node stands.
   *
   * @param state attempted, exempt, covered, or none of that
   */
  record Stand(@NotNull NodeState state) implements Observation {
    public Stand {
      Objects.requireNonNull(state, "state");
    }
  }

  /**
   * Nothing that could be compared.
   *
   * @param reason why not
   * @param detail what was there instead, or which fact is missing; empty when neither is told
   */
  record Nothing(@NotNull Reason reason, Optional<@Pattern(regexp = Forms.NOT_BLANK) String> detail)
      implements Observation {
    public Nothing {
      Objects.requireNonNull(reason, "reason");
      detail.ifPresent(text -> new Laws().notBlank(text, "detail").orThrow());
    }

    /**
     * Returns a lack that says it all.
     *
     * @param reason why there is nothing
     * @return the observation
     */
    public static Nothing of(Reason reason) {
      return new Nothing(reason, Optional.empty());
    }

    /**
     * Returns a lack with what was there instead.
     *
     * @param reason why there is nothing
     * @param detail what was there, or which fact is missing
     * @return the observation
     */
    public static Nothing of(Reason reason, Object detail) {
      return new Nothing(reason, Optional.of(detail.toString()));
    }
  }

  /** Why there was nothing to compare. */
  enum Reason {
    /** Nothing assessed it. */
    @JsonProperty("not-assessed")
    NOT_ASSESSED,
    /** The marking is not finished; the detail is the attempt, where one is meant. */
    @JsonProperty("not-yet-marked")
    NOT_YET_MARKED,
    /** A training that would count is not over; the detail is its topic. */
    @JsonProperty("not-yet-over")
    NOT_YET_OVER,
    /** The person is exempt; the detail says why. */
    @JsonProperty("exempt")
    EXEMPT,
    /** Assessed, without a mark. */
    @JsonProperty("no-mark")
    NO_MARK,
    /** Assessed, without a level. */
    @JsonProperty("no-level")
    NO_LEVEL,
    /** The level is of another scale; the detail names it. */
    @JsonProperty("other-scale")
    OTHER_SCALE,
    /** No sitting is known. */
    @JsonProperty("no-sitting")
    NO_SITTING,
    /** A date of the case is not stated; the detail names it. */
    @JsonProperty("no-date")
    NO_DATE,
    /** A day of the case that must have come is announced only; the detail is the day. */
    @JsonProperty("not-yet-come")
    NOT_YET_COME,
    /** No attempt of the dossier fits. */
    @JsonProperty("no-attempt")
    NO_ATTEMPT,
    /** The mark of an attempt that counts is not stated; the detail is its identifier. */
    @JsonProperty("no-attempt-mark")
    NO_ATTEMPT_MARK,
    /** No certificate of the dossier fits. */
    @JsonProperty("no-certificate")
    NO_CERTIFICATE,
    /** Whether a certificate was good is not known; the detail is its number. */
    @JsonProperty("status-unknown")
    STATUS_UNKNOWN,
    /** The working calendar ends before; the detail is the last day that it knows. */
    @JsonProperty("calendar-ends")
    CALENDAR_ENDS,
    /** The day would lie outside the years 0 to 9999. */
    @JsonProperty("out-of-range")
    OUT_OF_RANGE,
    /** The stretches of time of a name are not stated; the detail is the name. */
    @JsonProperty("no-period")
    NO_PERIOD,
    /** The codes of a name are not stated; the detail is the name. */
    @JsonProperty("no-code")
    NO_CODE,
    /** Who had a role is not stated; the detail is the role. */
    @JsonProperty("no-role")
    NO_ROLE,
    /** A piece of evidence does not say what it must be told apart by; the detail is which. */
    @JsonProperty("incomplete")
    INCOMPLETE,
    /** Two statements about the same thing differ; the detail says about what. */
    @JsonProperty("contradiction")
    CONTRADICTION,
    /** The birth date is not stated. */
    @JsonProperty("no-birth-date")
    NO_BIRTH_DATE,
    /** A fact of the case is not stated; the detail names it. */
    @JsonProperty("no-fact")
    NO_FACT,
    /** A number of the case is not stated; the detail names it. */
    @JsonProperty("no-number")
    NO_NUMBER,
    /** A level of the case is not stated; the detail names it. */
    @JsonProperty("no-stated-level")
    NO_STATED_LEVEL,
    /** The items of the case are not known. */
    @JsonProperty("no-items")
    NO_ITEMS,
    /** No item is left to take a percentage of. */
    @JsonProperty("no-valid-items")
    NO_VALID_ITEMS,
    /** A reserve item stands in for one that is not known; the detail names that. */
    @JsonProperty("no-replaced-item")
    NO_REPLACED_ITEM,
    /** Nothing is left to make one number of. */
    @JsonProperty("no-members")
    NO_MEMBERS,
    /** A number is divided by 0. */
    @JsonProperty("divided-by-zero")
    DIVIDED_BY_ZERO,
    /** A number would have more than 400 digits above or below the line. */
    @JsonProperty("number-too-long")
    NUMBER_TOO_LONG,
    /** There are more ways to take attempts together than are tried. */
    @JsonProperty("too-many")
    TOO_MANY,
    /** The number is below the first band; the detail is the number. */
    @JsonProperty("below-bands")
    BELOW_BANDS,
    /** No row of the table fits. */
    @JsonProperty("no-row")
    NO_ROW
  }
}
