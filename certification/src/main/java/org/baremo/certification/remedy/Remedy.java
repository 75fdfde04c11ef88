package org.baremo.certification.remedy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.dossier.Dossier;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;

/**
 * A smallest set of changes that gives an award: none of them can be left out or made smaller.
 *
 * @param changes all of them are needed, in the order of the scheme
 * @param instead the code of the award above it that they give in its place; empty where they give
 *     the award itself
 */
public record Remedy(
    @NotEmpty List<@Valid Change> changes, Optional<@Pattern(regexp = Forms.SLUG) String> instead) {
  public Remedy {
    changes = List.copyOf(changes);
    Laws laws = new Laws().notEmpty(changes, "changes");
    instead.ifPresent(code -> laws.slug(code, "instead"));
    laws.orThrow();
  }

  /**
   * Sets together changes that give the award itself.
   *
   * @param changes at least one
   */
  public Remedy(List<Change> changes) {
    this(changes, Optional.empty());
  }

  /**
   * Returns a case as it would be.
   *
   * @param dossier the case as it is
   * @param asOf when it was decided
   * @return the case with these changes; points that may be won anywhere are won where there is
   *     room first
   */
  public Dossier appliedTo(Dossier dossier, OffsetDateTime asOf) {
    return Draft.applied(dossier, asOf, changes);
  }

  /** The case as it would be, when it can be decided. */
  Case facts(Dossier dossier, OffsetDateTime asOf) {
    return new Case(appliedTo(dossier, asOf), decidedAt(asOf));
  }

  /**
   * Returns when the changed case can be decided.
   *
   * @param asOf when it was decided
   * @return the same time of day on the day that these changes wait for, or the hour where they
   *     wait for a later one; {@code asOf} when they wait for none
   */
  public OffsetDateTime decidedAt(OffsetDateTime asOf) {
    return decidedAt(asOf, changes);
  }

  /** When a case with some changes can be decided; {@code asOf} where there are none. */
  static OffsetDateTime decidedAt(OffsetDateTime asOf, List<Change> changes) {
    OffsetDateTime moment = asOf;
    for (Change change : changes) {
      LocalDate day = moment.toLocalDate();
      if (change instanceof Change.WaitUntil wait) {
        day = wait.day();
      } else if (change instanceof Change.PassAttempt pass) {
        day = pass.earliest();
      }
      if (day.isAfter(moment.toLocalDate())) {
        moment = moment.with(day);
      }
      if (change instanceof Change.PassAttempt pass && pass.moment().isPresent()) {
        OffsetDateTime begun = pass.moment().get().toOffsetDateTime();
        moment = begun.isAfter(moment) ? begun.withOffsetSameInstant(asOf.getOffset()) : moment;
      }
    }
    return moment;
  }
}
