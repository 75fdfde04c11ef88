package org.baremo.certification.explanation.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.NameTitles;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Source;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Renewal;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.WorkingCalendar;

/**
 * The words for what a scheme says besides its requirements: how long an award is good, who may
 * rule otherwise, what may happen later. Immutable, thread-safe.
 */
public final class TermsWords {
  private final Lexicon words;
  private final DayWords days;

  /**
   * Makes the words ready.
   *
   * @param words the language
   */
  public TermsWords(Lexicon words) {
    this.words = words;
    this.days = new DayWords(words);
  }

  /**
   * Returns what an award attests, for how long, and what becomes of it.
   *
   * @param award whose terms
   * @return a sentence each
   */
  public List<String> of(Award award) {
    List<String> terms = new ArrayList<>();
    award
        .getLevels()
        .forEach(
            level ->
                terms.add(
                    words.text("terms.attests", "level", words.level(level), "reference", level)));
    award
        .getValidity()
        .ifPresentOrElse(
            validity -> validity(validity, terms), () -> terms.add(words.text("terms.unlimited")));
    award
        .getIssue()
        .map(day -> words.contracted(words.text("terms.issued", "day", days.day(day))))
        .ifPresent(terms::add);
    award
        .getGroup()
        .map(group -> words.messages().named(NameTitles.GROUP, group))
        .map(group -> words.text("terms.group", "group", group))
        .ifPresent(terms::add);
    if (!award.getReplaces().isEmpty()) {
      List<String> awards = award.getReplaces().stream().map(words.titles()::award).toList();
      terms.add(words.text("terms.replaces", "awards", words.and(awards)));
    }
    return terms;
  }

  private void validity(Validity validity, List<String> terms) {
    terms.add(
        words.contracted(
            validity
                .getToEndOf()
                .map(end -> until(validity, end))
                .orElseGet(() -> lasting(validity))));
    validity.getRenewal().map(this::renewal).ifPresent(terms::add);
    validity
        .getEndsEarly()
        .forEach(
            end ->
                terms.add(
                    words.text("terms.ends", "condition", words.titles().in(end.condition()))));
  }

  private String lasting(Validity validity) {
    return words.text(
        "terms.valid." + validity.getLastDay(),
        "period",
        days.period(validity.getLasts()),
        "day",
        days.day(validity.getStart()));
  }

  private String until(Validity validity, CalendarEnd end) {
    Day over =
        isNoTime(validity.getLasts())
            ? validity.getStart()
            : validity.getStart().plus(validity.getLasts());
    Day last = validity.getLastDay() == LastDay.ANNIVERSARY ? over : over.minus(Period.ofDays(1));
    return words.text(
        "terms.valid.until",
        "day",
        days.day(validity.getStart()),
        "end",
        days.day(new Day.EndOf(end.unit(), last, end.firstMonth())));
  }

  /** Whether it leads from a day to itself, whatever else it says. */
  private static boolean isNoTime(Period period) {
    return period.after(LocalDate.EPOCH).equals(LocalDate.EPOCH);
  }

  private String renewal(Renewal renewal) {
    String until = isNoTime(renewal.closes()) ? ".until" : "";
    return words.text(
        (renewal.keepsDay() ? "terms.renewal.keeps" : "terms.renewal.anew") + until,
        "opens",
        days.period(renewal.opens()),
        "closes",
        days.period(renewal.closes()));
  }

  /**
   * Returns which days are no working days, and until when that is known.
   *
   * @param calendar the days of rest and the holidays
   * @return a sentence
   */
  public String working(WorkingCalendar calendar) {
    List<String> days = new ArrayList<>();
    for (DayOfWeek rest : calendar.getRestDays()) {
      days.add(words.text("weekday." + rest.getValue()));
    }
    if (!calendar.getHolidays().isEmpty()) {
      days.add(words.counted("rules.holidays", calendar.getHolidays().size()));
    }
    String working =
        days.isEmpty()
            ? words.text("rules.working.every")
            : words.text("rules.working", "days", words.and(days));
    return calendar
        .getKnownUntil()
        .map(day -> words.text("rules.working.until", "working", working, "day", words.day(day)))
        .orElse(working);
  }

  /**
   * Returns which finding may be ruled otherwise, and by whom.
   *
   * @param policy what the scheme allows
   * @return a sentence
   */
  public String override(OverridePolicy policy) {
    return words.text(
        "override.rule",
        "subject",
        words.titles().requirement(policy.getRequirement()),
        "by",
        by(policy.getRoles()),
        "reference",
        reference(policy.getLegalReference()));
  }

  /**
   * Returns what may happen later, by whom, until when, and to whom else.
   *
   * @param rule what the scheme provides for
   * @return a sentence
   */
  public String lifecycle(LifecycleRule rule) {
    String within =
        rule.getWithin()
            .map(period -> words.text("lifecycle.within", "period", days.period(period)))
            .orElse("");
    return words.text(
        "lifecycle.rule",
        "event",
        words.text("lifecycle." + rule.getEvent()),
        "by",
        by(rule.getRoles()),
        "within",
        within,
        "cascade",
        words.text("cascade." + rule.getCascade()),
        "reference",
        reference(rule.getLegalReference()));
  }

  private String by(List<RoleName> roles) {
    List<String> names = roles.stream().map(role -> words.messages().named("role", role)).toList();
    return names.isEmpty() ? "" : words.text("rules.by", "roles", words.or(names));
  }

  private String reference(Optional<String> reference) {
    return reference.map(text -> words.text("sentence.reference", "text", text)).orElse("");
  }

  /**
   * Returns where rules are written, with the address where there is one.
   *
   * @param source the place
   * @return its citation, and its address
   */
  public String source(Source source) {
    return source
        .address()
        .map(
            address ->
                words.text("rules.source", "citation", source.citation(), "address", address))
        .orElse(source.citation());
  }
}
