package org.baremo.certification.redecision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/**
 * Puts a change of facts into one dossier. A dossier that the change does not concern, or that says
 * it already, comes back equal. Never looks at a clock or at another dossier.
 */
final class Correction {
  private final VersionedId scheme;
  private final Dossier dossier;

  Correction(VersionedId scheme, Dossier dossier) {
    this.scheme = scheme;
    this.dossier = dossier;
  }

  /** The dossier with the change; merging holders needs the log, see {@link Merger}. */
  Dossier of(FactChange change) {
    if (change instanceof FactChange.StatusChanged status) {
      return status(status);
    }
    if (change instanceof FactChange.ScopeReduced reduced) {
      return reduced(reduced);
    }
    return concern(change).filter(concern -> concern.covers(scheme, dossier)).isPresent()
        ? covered(change)
        : dossier;
  }

  private static Optional<Concern> concern(FactChange change) {
    if (change instanceof FactChange.FactStated stated) {
      return Optional.of(stated.concern());
    } else if (change instanceof FactChange.ItemRuled ruled) {
      return Optional.of(ruled.concern());
    } else if (change instanceof FactChange.AttemptRuled ruled) {
      return Optional.of(ruled.concern());
    } else if (change instanceof FactChange.PeriodWithdrawn withdrawn) {
      return Optional.of(withdrawn.concern());
    } else if (change instanceof FactChange.OutcomeCorrected corrected) {
      return Optional.of(corrected.concern());
    } else if (change instanceof FactChange.NumberCorrected corrected) {
      return Optional.of(corrected.concern());
    } else if (change instanceof FactChange.OverrideAdded added) {
      return Optional.of(added.concern());
    }
    return Optional.empty();
  }

  private Dossier covered(FactChange change) {
    if (change instanceof FactChange.FactStated stated) {
      return dossier.toBuilder()
          .facts(with(dossier.getFacts(), stated.fact(), stated.holds()))
          .build();
    } else if (change instanceof FactChange.NumberCorrected corrected) {
      return dossier.toBuilder()
          .numbers(with(dossier.getNumbers(), corrected.number(), corrected.value()))
          .build();
    } else if (change instanceof FactChange.ItemRuled ruled) {
      return item(ruled);
    } else if (change instanceof FactChange.AttemptRuled ruled) {
      return attempt(ruled);
    } else if (change instanceof FactChange.PeriodWithdrawn withdrawn) {
      return period(withdrawn);
    } else if (change instanceof FactChange.OutcomeCorrected corrected) {
      return outcome(corrected.node(), corrected.outcome());
    } else if (change instanceof FactChange.OverrideAdded added) {
      return override(added.override());
    }
    throw new IllegalStateException("no correction for " + change.getClass());
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Map<K, V> copy = new LinkedHashMap<>(map);
    copy.put(key, value);
    return copy;
  }

  private static <T> List<T> each(List<T> all, Function<T, T> change) {
    return all.stream().map(change).toList();
  }

  private Dossier item(FactChange.ItemRuled ruled) {
    return dossier.toBuilder()
        .items(
            each(
                dossier.getItems(),
                item ->
                    item.getId().equals(ruled.item())
                        ? item.toBuilder().status(ruled.status()).build()
                        : item))
        .build();
  }

  private Dossier attempt(FactChange.AttemptRuled ruled) {
    return dossier.toBuilder()
        .attempts(
            each(
                dossier.getAttempts(),
                attempt ->
                    isMeant(ruled, attempt)
                        ? attempt.toBuilder().result(ruled.result()).build()
                        : attempt))
        .build();
  }

  private static boolean isMeant(FactChange.AttemptRuled ruled, Attempt attempt) {
    return ruled.attempt().map(attempt.getId()::equals).orElse(true)
        && ruled.heldOn().map(attempt.getHeldOn()::equals).orElse(true);
  }

  private Dossier period(FactChange.PeriodWithdrawn withdrawn) {
    List<DateRange> stated = dossier.getPeriods().get(withdrawn.period());
    if (stated == null) {
      return dossier;
    }
    List<DateRange> left = new ArrayList<>();
    for (DateRange range : stated) {
      left.addAll(without(range, withdrawn.days()));
    }
    return dossier.toBuilder()
        .periods(with(dossier.getPeriods(), withdrawn.period(), left))
        .build();
  }

  /** What remains of a stretch of days before and after those that are taken out. */
  static List<DateRange> without(DateRange range, DateRange taken) {
    LocalDate first = range.getFirstDay();
    LocalDate last = range.getLastDay().orElse(LocalDate.MAX);
    LocalDate takenLast = taken.getLastDay().orElse(LocalDate.MAX);
    if (taken.getFirstDay().isAfter(last) || takenLast.isBefore(first)) {
      return List.of(range);
    }
    List<DateRange> left = new ArrayList<>();
    if (first.isBefore(taken.getFirstDay())) {
      left.add(DateRange.of(first, taken.getFirstDay().minusDays(1)));
    }
    if (takenLast.isBefore(last)) {
      left.add(range.toBuilder().firstDay(takenLast.plusDays(1)).build());
    }
    return left;
  }

  /** Of a certificate that is shown, what it lists until the day and what it lists throughout. */
  private Dossier reduced(FactChange.ScopeReduced change) {
    List<Evidence> all = new ArrayList<>();
    for (Evidence evidence : dossier.getProfile().getEvidence()) {
      if (evidence instanceof HeldCertificate held && isReduced(held, change)) {
        all.addAll(reduced(held, change));
      } else {
        all.add(evidence);
      }
    }
    return dossier.toBuilder()
        .profile(dossier.getProfile().toBuilder().evidence(all).build())
        .build();
  }

  private static boolean isReduced(HeldCertificate held, FactChange.ScopeReduced change) {
    return held.getNumber().equals(change.number())
        && held.getUnits().stream().anyMatch(change.units()::contains)
        && held.getValidity().getLastDay().map(last -> !last.isBefore(change.since())).orElse(true);
  }

  /** It is as old as it was, and before the day it listed what it lists no more, too. */
  private static List<Evidence> reduced(HeldCertificate held, FactChange.ScopeReduced change) {
    DateRange validity = held.getValidity();
    HeldCertificate less =
        held.toBuilder()
            .units(held.getUnits().stream().filter(unit -> !change.units().contains(unit)).toList())
            .build();
    if (!validity.getFirstDay().isBefore(change.since())) {
      return List.of(less);
    }
    LocalDate dayBefore = change.since().minusDays(1);
    return List.of(
        held.toBuilder().validity(DateRange.of(validity.getFirstDay(), dayBefore)).build(), less);
  }

  private Dossier status(FactChange.StatusChanged change) {
    HeldStatus status = said(change);
    // of two words about one day the later one holds
    return !concerns(change.number()) || dossier.getCertificateStatuses().contains(status)
        ? dossier
        : saying(status, one -> one.getSince().equals(change.since()));
  }

  /** A certificate concerns the dossiers that show it, or that state its status already. */
  private boolean concerns(String number) {
    return dossier.getProfile().getEvidence().stream()
            .anyMatch(
                evidence ->
                    evidence instanceof HeldCertificate held && held.getNumber().equals(number))
        || !said(number).isEmpty();
  }

  private static HeldStatus said(FactChange.StatusChanged change) {
    return HeldStatus.builder()
        .number(change.number())
        .status(change.status())
        .since(change.since())
        .build();
  }

  /** With a status in the place of what was said of the certificate, as far as it does not hold. */
  private Dossier saying(HeldStatus status, Predicate<HeldStatus> isReplaced) {
    List<HeldStatus> all = new ArrayList<>();
    for (HeldStatus one : dossier.getCertificateStatuses()) {
      if (!one.getNumber().equals(status.getNumber()) || !isReplaced.test(one)) {
        all.add(one);
      }
    }
    all.add(status);
    return dossier.toBuilder().certificateStatuses(all).build();
  }

  /**
   * The dossier once a certificate fell with what it relied on: whatever its issuer said of it for
   * the days since then was said of a certificate that should not have been.
   */
  Dossier fallen(FactChange.StatusChanged fall) {
    return concerns(fall.number())
        ? saying(said(fall), one -> !one.getSince().isBefore(fall.since()))
        : dossier;
  }

  /** The dossier with what was said of a certificate, and nothing else of it. */
  Dossier saying(String number, List<HeldStatus> said) {
    List<HeldStatus> all = new ArrayList<>(dossier.getCertificateStatuses());
    all.removeIf(one -> one.getNumber().equals(number));
    all.addAll(said);
    return dossier.toBuilder().certificateStatuses(all).build();
  }

  /** What was said of a certificate. */
  List<HeldStatus> said(String number) {
    return dossier.getCertificateStatuses().stream()
        .filter(one -> one.getNumber().equals(number))
        .toList();
  }

  private Dossier outcome(Optional<Ref> node, Outcome outcome) {
    CompetenceProfile profile = dossier.getProfile();
    CompetenceProfile.Builder corrected = profile.toBuilder();
    if (node.isEmpty()) {
      corrected.overall(outcome);
    } else if (node.get().edition().equals(profile.getEdition())) {
      corrected.outcomes(with(profile.getOutcomes(), node.get(), outcome));
    } else {
      return dossier; // the results are about another edition, which has no such node
    }
    return dossier.toBuilder().profile(corrected.build()).build();
  }

  private Dossier override(VerdictOverride override) {
    return dossier.getOverrides().contains(override)
        ? dossier
        : dossier.toBuilder().addOverrides(override).build();
  }
}
