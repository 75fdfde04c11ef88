package org.baremo.core.migration;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;

/** What is known of a node of the target edition, and what that rests on. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = MigratedOutcome.Unchanged.class, name = "unchanged"),
  @JsonSubTypes.Type(value = MigratedOutcome.Carried.class, name = "carried"),
  @JsonSubTypes.Type(value = MigratedOutcome.Range.class, name = "range"),
  @JsonSubTypes.Type(value = MigratedOutcome.Exempt.class, name = "exempt"),
  @JsonSubTypes.Type(value = MigratedOutcome.NotAssessed.class, name = "not-assessed"),
  @JsonSubTypes.Type(value = MigratedOutcome.Undecided.class, name = "undecided")
})
public sealed interface MigratedOutcome {
  /**
   * Returns what it rests on.
   *
   * @return the sources with their links; empty where nothing corresponds, or nothing had to be
   *     carried
   */
  List<Basis> basis();

  /**
   * Returns what is certain of it, as an outcome of the target edition.
   *
   * @return the standing, the lowest of a range, or an exemption; empty when nothing is certain
   */
  Optional<Outcome> atLeast();

  /**
   * The node is the same node, and whatever was known of it still is.
   *
   * @param outcome as it was, with its mark
   */
  record Unchanged(@NotNull @Valid Outcome outcome) implements MigratedOutcome {
    public Unchanged {
      Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public List<Basis> basis() {
      return List.of();
    }

    @Override
    public Optional<Outcome> atLeast() {
      return Optional.of(outcome);
    }
  }

  /**
   * Where the person stands is certain.
   *
   * @param standing at a level, or below the first
   * @param basis at least one source
   */
  record Carried(@NotNull @Valid Standing standing, @NotEmpty List<@Valid Basis> basis)
      implements MigratedOutcome {
    public Carried {
      Objects.requireNonNull(standing, "standing");
      basis = List.copyOf(basis);
      new Laws().notEmpty(basis, "basis").orThrow();
    }

    @Override
    public Optional<Outcome> atLeast() {
      return Optional.of(new Outcome.Assessed(Optional.empty(), Optional.of(standing)));
    }
  }

  /**
   * The person stands at one of several levels of a scale.
   *
   * @param lowest the lowest that it may be
   * @param highest the highest that it may be, another level of the same scale
   * @param basis at least one source
   */
  record Range(
      @NotNull LevelRef lowest, @NotNull LevelRef highest, @NotEmpty List<@Valid Basis> basis)
      implements MigratedOutcome {
    public Range {
      Objects.requireNonNull(lowest, "lowest");
      Objects.requireNonNull(highest, "highest");
      basis = List.copyOf(basis);
      new Laws()
          .that(
              lowest.edition().equals(highest.edition())
                  && lowest.scale().equals(highest.scale())
                  && !lowest.equals(highest),
              "highest",
              "highest must be another level of the scale of %s, was %s",
              lowest,
              highest)
          .notEmpty(basis, "basis")
          .orThrow();
    }

    @Override
    public Optional<Outcome> atLeast() {
      Standing standing = new Standing.Attained(lowest);
      return Optional.of(new Outcome.Assessed(Optional.empty(), Optional.of(standing)));
    }
  }

  /**
   * The person need not be assessed on any source, so not on the target.
   *
   * @param reason why, for people
   * @param basis at least one source
   */
  record Exempt(@NotBlank String reason, @NotEmpty List<@Valid Basis> basis)
      implements MigratedOutcome {
    public Exempt {
      basis = List.copyOf(basis);
      new Laws().notBlank(reason, "reason").notEmpty(basis, "basis").orThrow();
    }

    @Override
    public Optional<Outcome> atLeast() {
      return Optional.of(new Outcome.Exempt(reason));
    }
  }

  /**
   * None of the sources was assessed, so the target was not.
   *
   * @param basis at least one source
   */
  record NotAssessed(@NotEmpty List<@Valid Basis> basis) implements MigratedOutcome {
    public NotAssessed {
      basis = List.copyOf(basis);
      new Laws().notEmpty(basis, "basis").orThrow();
    }

    @Override
    public Optional<Outcome> atLeast() {
      return Optional.empty();
    }
  }

  /**
   * Nothing certain can be said.
   *
   * @param reason why not
   * @param basis the sources that correspond, closely or not; empty when none does
   */
  record Undecided(@NotNull @Valid Reason reason, List<@Valid Basis> basis)
      implements MigratedOutcome {
    public Undecided {
      Objects.requireNonNull(reason, "reason");
      basis = List.copyOf(basis);
    }

    @Override
    public Optional<Outcome> atLeast() {
      return Optional.empty();
    }
  }
}
