package org.baremo.certification.redecision;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** A fact that turned out to be another than the one that decisions were taken from. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = FactChange.FactStated.class, name = "fact-stated"),
  @JsonSubTypes.Type(value = FactChange.ItemRuled.class, name = "item-ruled"),
  @JsonSubTypes.Type(value = FactChange.AttemptRuled.class, name = "attempt-ruled"),
  @JsonSubTypes.Type(value = FactChange.PeriodWithdrawn.class, name = "period-withdrawn"),
  @JsonSubTypes.Type(value = FactChange.StatusChanged.class, name = "status-changed"),
  @JsonSubTypes.Type(value = FactChange.ScopeReduced.class, name = "scope-reduced"),
  @JsonSubTypes.Type(value = FactChange.OutcomeCorrected.class, name = "outcome-corrected"),
  @JsonSubTypes.Type(value = FactChange.NumberCorrected.class, name = "number-corrected"),
  @JsonSubTypes.Type(value = FactChange.OverrideAdded.class, name = "override-added"),
  @JsonSubTypes.Type(value = FactChange.HoldersMerged.class, name = "holders-merged")
})
public sealed interface FactChange {
  /**
   * A yes-or-no fact is now known: a fraud was found, a fee was never settled.
   *
   * @param concern whose; not everybody's
   * @param fact which
   * @param holds whether it holds
   */
  record FactStated(@NotNull @Valid Concern concern, @NotNull FactName fact, boolean holds)
      implements FactChange {
    public FactStated {
      Objects.requireNonNull(fact, "fact");
      notEveryone(concern);
    }
  }

  /**
   * An item was annulled, by its defect or by a claim that was upheld, or was put back. What it
   * earned stays recorded, so that it can be put back.
   *
   * @param concern whose; everybody's for an annulment of a whole cohort
   * @param item its identifier
   * @param status what becomes of it
   */
  record ItemRuled(
      @NotNull @Valid Concern concern,
      @Pattern(regexp = Forms.CODE) String item,
      @NotNull ItemStatus status)
      implements FactChange {
    public ItemRuled {
      Objects.requireNonNull(concern, "concern");
      Objects.requireNonNull(status, "status");
      new Laws()
          .that(
              Forms.isCode(item),
              "item",
              "item must be 1 to 200 characters without white space, was '%s'",
              item)
          .orThrow();
    }
  }

  /**
   * An attempt, or every attempt of a session, was annulled or put back.
   *
   * @param concern whose; for a session, as a rule those of a centre
   * @param attempt which attempt; empty for every one of the day
   * @param heldOn the day of the session; empty for any day
   * @param result what it counts as from now on
   */
  record AttemptRuled(
      @NotNull @Valid Concern concern,
      Optional<@Pattern(regexp = Forms.NOT_BLANK) String> attempt,
      Optional<LocalDate> heldOn,
      @NotNull AttemptResult result)
      implements FactChange {
    public AttemptRuled {
      Objects.requireNonNull(concern, "concern");
      Objects.requireNonNull(result, "result");
      Laws laws = new Laws();
      attempt.ifPresent(id -> laws.notBlank(id, "attempt"));
      laws.that(
              attempt.isPresent() || heldOn.isPresent(),
              "attempt",
              "attempt or heldOn must be there, neither was")
          .orThrow();
    }
  }

  /**
   * Days were taken out of a stretch of time: an accreditation was withdrawn for them.
   *
   * @param concern whose, as a rule those of a centre
   * @param period the name of the stretch
   * @param days what is taken out of it, both ends included
   */
  record PeriodWithdrawn(
      @NotNull @Valid Concern concern, @NotNull FactName period, @NotNull @Valid DateRange days)
      implements FactChange {
    public PeriodWithdrawn {
      Objects.requireNonNull(concern, "concern");
      Objects.requireNonNull(period, "period");
      Objects.requireNonNull(days, "days");
    }
  }

  /**
   * A certificate that others relied on was reduced in scope: it lists fewer units from a day on,
   * and goes on under whatever number. Before that day it listed what it listed.
   *
   * @param number as its issuer writes it, and as dossiers show it
   * @param units the codes that it lists no more, one or more
   * @param since the first day on which it lists them no more
   */
  record ScopeReduced(
      @NotBlank String number, @NotEmpty List<@NotBlank String> units, @NotNull LocalDate since)
      implements FactChange {
    public ScopeReduced {
      Objects.requireNonNull(since, "since");
      units = List.copyOf(units);
      Laws laws = new Laws().notBlank(number, "number").notEmpty(units, "units");
      units.forEach(unit -> laws.notBlank(unit, "units"));
      laws.orThrow();
    }
  }

  /**
   * A certificate that others relied on was suspended, revoked or reinstated.
   *
   * @param number as its issuer writes it
   * @param status what it is from then on, until a later status that a dossier states already
   * @param since the first day of that status
   */
  record StatusChanged(
      @NotBlank String number, @NotNull HeldStatus.Status status, @NotNull LocalDate since)
      implements FactChange {
    public StatusChanged {
      Objects.requireNonNull(status, "status");
      Objects.requireNonNull(since, "since");
      Require.notBlank(number, "number");
    }
  }

  /**
   * A result was another than recorded: a mark was corrected, a claim upheld.
   *
   * @param concern whose; not everybody's
   * @param node which result; empty for the one over everything
   * @param outcome what it is
   */
  record OutcomeCorrected(
      @NotNull @Valid Concern concern, Optional<Ref> node, @NotNull @Valid Outcome outcome)
      implements FactChange {
    public OutcomeCorrected {
      Objects.requireNonNull(node, "node");
      Objects.requireNonNull(outcome, "outcome");
      notEveryone(concern);
    }
  }

  /**
   * A number that the dossier states was another.
   *
   * @param concern whose; not everybody's
   * @param number which
   * @param value what it is
   */
  record NumberCorrected(
      @NotNull @Valid Concern concern, @NotNull FactName number, @NotNull Rational value)
      implements FactChange {
    public NumberCorrected {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(value, "value");
      notEveryone(concern);
    }
  }

  /**
   * Somebody ruled on a requirement. It has an effect on decisions of its day and later ones, where
   * the scheme lets that role rule.
   *
   * @param concern whose, and under which scheme; not everybody's
   * @param override who ruled what, and why
   */
  record OverrideAdded(@NotNull @Valid Concern concern, @NotNull @Valid VerdictOverride override)
      implements FactChange {
    public OverrideAdded {
      Objects.requireNonNull(override, "override");
      notEveryone(concern);
    }
  }

  /**
   * Two keys turned out to be one person's. Every decision on either counts the attempts and the
   * evidence that were known of both by its day. Attempts of one identifier are the same where day
   * and exam are; else nobody can tell which of them is true, as with any that contradict.
   *
   * @param kept the key that remains
   * @param merged the key that is no longer used
   */
  record HoldersMerged(@NotNull @Valid HolderKey kept, @NotNull @Valid HolderKey merged)
      implements FactChange {
    public HoldersMerged {
      Objects.requireNonNull(kept, "kept");
      Objects.requireNonNull(merged, "merged");
      Require.that(!kept.equals(merged), "merged must be another holder than kept, was %s", merged);
    }
  }

  private static void notEveryone(Concern concern) {
    Require.that(
        !concern.isEveryone(),
        "concern must name holders, a scheme, codes or sittings, was everyone");
  }
}
