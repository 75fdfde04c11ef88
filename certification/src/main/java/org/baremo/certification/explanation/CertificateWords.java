package org.baremo.certification.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.scheme.requirement.AcceptedCertificate;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.time.Period;

/** The words for certificates that are accepted. Immutable, thread-safe. */
final class CertificateWords {
  private final Lexicon words;
  private final DayWords days;

  CertificateWords(Lexicon words, DayWords days) {
    this.words = words;
    this.days = days;
  }

  String held(HeldRequirement held) {
    return words.text(
        "required.held",
        "day",
        days.day(held.getOn()),
        "accepted",
        words.or(held.getAccepted().stream().map(this::accepted).toList()));
  }

  /** Whose, of what level, on which days, how old, and where that is written. */
  private String accepted(AcceptedCertificate accepted) {
    String named =
        accepted.getAwards().isEmpty()
            ? accepted.getScheme()
            : words.accepted(accepted.getScheme(), words.or(accepted.getAwards()));
    String text =
        accepted
            .getAtLeast()
            .map(
                level ->
                    words.text("accepted.level", "accepted", named, "level", words.level(level)))
            .orElse(named);
    List<String> limits = limits(accepted);
    String limited =
        limits.isEmpty()
            ? text
            : words.text("accepted.limited", "accepted", text, "limits", words.and(limits));
    return limited
        + accepted
            .getLegalReference()
            .map(reference -> words.text("sentence.reference", "text", reference))
            .orElse("");
  }

  private List<String> limits(AcceptedCertificate accepted) {
    List<String> limits = new ArrayList<>();
    accepted
        .getSince()
        .map(day -> words.text("accepted.since", "day", words.day(day)))
        .ifPresent(limits::add);
    accepted
        .getUntil()
        .map(day -> words.text("accepted.until", "day", words.day(day)))
        .ifPresent(limits::add);
    accepted
        .getMaximumAge()
        .map(age -> words.text("accepted.age", "period", days.period(age)))
        .ifPresent(limits::add);
    return limits;
  }

  /** How old a certificate may be, where what is accepted leaves no doubt. */
  Optional<String> maximumAge(Demand required) {
    if (!(required instanceof Demand.AsStated stated)
        || !(stated.requirement() instanceof HeldRequirement held)) {
      return Optional.empty();
    }
    List<Period> ages =
        held.getAccepted().stream()
            .flatMap(accepted -> accepted.getMaximumAge().stream())
            .distinct()
            .toList();
    return ages.size() == 1 ? Optional.of(days.period(ages.get(0))) : Optional.empty();
  }
}
