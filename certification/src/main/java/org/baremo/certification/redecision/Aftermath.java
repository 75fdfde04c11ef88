package org.baremo.certification.redecision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.WorkingCalendar;
import org.baremo.core.internal.Require;

/**
 * What the scheme that decided says becomes of a decision, where a fact turns out to be another or
 * a certificate that it relied on no longer stands. Where several events each make it fall, it is
 * that of which the scheme lets most follow: one that leaves it standing does not shield it from
 * the others.
 *
 * @param event what happened, as the lifecycle rules of schemes name it; a scope reduction where
 *     every award is still given and one lists fewer units, unless the event itself comes too late
 *     or leaves the decision standing
 * @param cascade whether the decision stands, is looked at by somebody, or falls with what it
 *     relied on; it is looked at where the scheme does not say, and stands once the event comes too
 *     late
 * @param lapsed the last day on which the event could be brought about, where it comes later; empty
 *     where it does not
 */
public record Aftermath(
    @NotNull LifecycleEvent event, @NotNull Cascade cascade, Optional<LocalDate> lapsed) {
  public Aftermath {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(cascade, "cascade");
    Objects.requireNonNull(lapsed, "lapsed");
    Require.that(
        lapsed.isEmpty() || cascade == Cascade.NONE,
        "cascade must be none where the event comes too late, was %s",
        cascade);
  }

  /**
   * Returns whether the decision stands, whatever the facts come to now.
   *
   * @return whether the scheme says so
   */
  public boolean stands() {
    return cascade == Cascade.NONE;
  }

  /**
   * What a scheme says of an event.
   *
   * @param decided the civil day of the decision
   * @param today when the event is brought about; empty where it is taken to have been known then
   */
  static Aftermath of(
      CertificationScheme scheme,
      LifecycleEvent event,
      LocalDate decided,
      Optional<LocalDate> today) {
    Optional<LifecycleRule> rule =
        scheme.getLifecycle().stream().filter(one -> one.getEvent() == event).findFirst();
    Optional<LocalDate> lapsed =
        rule.flatMap(LifecycleRule::getWithin)
            .flatMap(within -> last(within, decided, scheme.getWorkingCalendar()))
            .filter(last -> today.filter(last::isBefore).isPresent());
    Cascade cascade =
        lapsed.isPresent()
            ? Cascade.NONE
            : rule.map(LifecycleRule::getCascade).orElse(Cascade.REVIEW);
    return new Aftermath(event, cascade, lapsed);
  }

  /**
   * What becomes of a decision that this event does not leave standing, where the award is still
   * given and lists fewer units: a scope reduction, by what the scheme says of those; what it says
   * of the event itself where it says nothing of them.
   */
  Aftermath reducing(CertificationScheme scheme, LocalDate decided, Optional<LocalDate> today) {
    boolean isRuled =
        scheme.getLifecycle().stream()
            .anyMatch(rule -> rule.getEvent() == LifecycleEvent.SCOPE_REDUCTION);
    return isRuled
        ? of(scheme, LifecycleEvent.SCOPE_REDUCTION, decided, today)
        : new Aftermath(LifecycleEvent.SCOPE_REDUCTION, cascade, lapsed);
  }

  /** Empty beyond the days that the calendar knows: nobody can say then that it is too late. */
  private static Optional<LocalDate> last(
      Period within, LocalDate day, Optional<WorkingCalendar> calendar) {
    LocalDate natural = within.after(day);
    return within.getWorkingDays() == 0
        ? Optional.of(natural)
        : calendar.flatMap(working -> working.plus(natural, within.getWorkingDays()));
  }

  /** What a change of facts is to the decisions that state the fact. */
  static LifecycleEvent event(FactChange change) {
    if (change instanceof FactChange.ItemRuled item) {
      return item.status() == ItemStatus.NEUTRALISED
          ? LifecycleEvent.ITEM_ANNULMENT
          : LifecycleEvent.REEVALUATION;
    }
    if (change instanceof FactChange.AttemptRuled attempt) {
      return attempt.attempt().isPresent()
          ? LifecycleEvent.ATTEMPT_ANNULMENT
          : LifecycleEvent.SESSION_ANNULMENT;
    }
    if (change instanceof FactChange.ScopeReduced) {
      return LifecycleEvent.SCOPE_REDUCTION;
    }
    if (change instanceof FactChange.StatusChanged status) {
      return switch (status.status()) {
        case ACTIVE -> LifecycleEvent.REINSTATEMENT;
        case SUSPENDED -> LifecycleEvent.SUSPENSION;
        case REVOKED -> LifecycleEvent.WITHDRAWAL;
      };
    }
    return LifecycleEvent.REEVALUATION;
  }
}
