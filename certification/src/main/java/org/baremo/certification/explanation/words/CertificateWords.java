package org.baremo.certification.explanation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.time.LastDay;

/** The words for certificates that are accepted. Immutable, thread-safe. */
public final class CertificateWords {
  private final Lexicon words;
  private final DayWords days;

  CertificateWords(Lexicon words, DayWords days) {
    this.words = words;
    this.days = days;
  }

  String held(HeldRequirement held) {
    String day = days.day(held.getOn());
    String accepted = words.or(held.getAccepted().stream().map(this::accepted).toList());
    if (held.states().equals(List.of(HeldState.GOOD))) {
      return words.text("required.held", "day", day, "accepted", accepted);
    }
    String states = words.or(held.getStates().stream().map(this::state).toList());
    return held.getWithin()
        .map(days::period)
        .map(
            period ->
                words.text(
                    withinKey(held),
                    "day",
                    day,
                    "accepted",
                    accepted,
                    "states",
                    states,
                    "period",
                    period))
        .orElseGet(
            () ->
                words.text(
                    "required.held.states", "day", day, "accepted", accepted, "states", states));
  }

  private static String withinKey(HeldRequirement held) {
    boolean isToTheDay = held.getWithinLastDay().equals(Optional.of(LastDay.ANNIVERSARY));
    return isToTheDay ? "required.held.within.anniversary" : "required.held.within";
  }

  /** How a certificate stands, as what is said of it. */
  String state(HeldState state) {
    return words.text("held." + state);
  }

  /** What it means that nobody said how a certificate stands. */
  String unknown(HeldRequirement held) {
    boolean isGood = held.states().equals(List.of(HeldState.GOOD));
    return words.text("special.status." + held.getWhenStatusUnknown() + (isGood ? "" : ".states"));
  }

  /** Whose, of what level, on which days, how old, and where that is written. */
  private String accepted(AcceptedCertificate accepted) {
    String named =
        accepted.getAwards().isEmpty()
            ? words.scheme(accepted.getScheme())
            : words.accepted(accepted.getScheme(), accepted.getAwards());
    String listing = listing(named, accepted.getUnits(), words);
    String text =
        accepted
            .getAtLeast()
            .map(
                level ->
                    words.text("accepted.level", "accepted", listing, "level", words.level(level)))
            .orElse(listing);
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

  /**
   * Returns what is accepted, with the units that it must list where that matters.
   *
   * @param accepted the certificate in words
   * @param units the units that it must list; empty when it need list none
   * @param words the language
   * @return a noun phrase
   */
  public static String listing(String accepted, List<String> units, Lexicon words) {
    return units.isEmpty()
        ? accepted
        : words.text("accepted.units", "accepted", accepted, "units", words.and(units));
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
        .map(age -> words.text(key("accepted.age", accepted), "period", days.period(age)))
        .ifPresent(limits::add);
    return limits;
  }

  private static String key(String key, AcceptedCertificate accepted) {
    return isDayBefore(accepted) ? key + ".day-before" : key;
  }

  private static boolean isDayBefore(AcceptedCertificate accepted) {
    return accepted.getMaximumAgeLastDay().equals(Optional.of(LastDay.DAY_BEFORE));
  }

  /**
   * That a certificate is too old, with how old it may be where what is accepted leaves no doubt.
   */
  Optional<String> tooOld(Demand required) {
    if (!(required instanceof Demand.AsStated stated)
        || !(stated.requirement() instanceof HeldRequirement held)) {
      return Optional.empty();
    }
    List<String> told =
        held.getAccepted().stream()
            .flatMap(accepted -> tooOld(accepted).stream())
            .distinct()
            .toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private Optional<String> tooOld(AcceptedCertificate accepted) {
    return accepted
        .getMaximumAge()
        .map(age -> words.text(key("ignored.TOO_OLD.limit", accepted), "period", days.period(age)));
  }
}
