package org.baremo.certification.decision.rule.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Memory;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.decision.rule.day.KnownDayRule;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.decision.rule.reading.HeldCertificates;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.WrittenDays;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.VersionedId;

/** An award made ready to judge cases. Immutable, thread-safe. */
public final class AwardRule {
  private final VersionedId scheme;
  private final Award award;
  private final String pointer;
  private final Rule rule;
  private final UnitRules units;
  private final Days days;
  private final List<Rule> known;

  /**
   * Makes an award ready.
   *
   * @param scheme of the award
   * @param award what is given
   * @param pointer where it stands in the scheme's document
   * @param rule what it requires
   * @param units its units, with what each requires
   * @param days what reads the days of the scheme
   */
  public AwardRule(
      VersionedId scheme, Award award, String pointer, Rule rule, UnitRules units, Days days) {
    this.scheme = scheme;
    this.award = award;
    this.pointer = pointer;
    this.rule = rule;
    this.units = units;
    this.days = days;
    List<Rule> rules = new ArrayList<>();
    award
        .getValidity()
        .map(Validity::getStart)
        .map(day -> new KnownDayRule("validity", pointer + "/validity/start", day, days))
        .ifPresent(rules::add);
    award
        .getIssue()
        .map(day -> new KnownDayRule("issue", pointer + "/issue", day, days))
        .ifPresent(rules::add);
    this.known = List.copyOf(rules);
  }

  /**
   * Returns the award.
   *
   * @return what is given
   */
  public Award award() {
    return award;
  }

  /**
   * Returns the rules on the days that must be known for the award to be given.
   *
   * @return on its first valid day and its day of issue, where the scheme states them
   */
  public List<Rule> days() {
    return known;
  }

  /**
   * Judges the award and its units, each once for a case.
   *
   * @param facts the case
   * @return what it came to
   */
  public AwardFinding judged(Case facts) {
    List<UnitFinding> found = units.judged(facts);
    return found.isEmpty() ? alone(facts) : alone(facts).with(found);
  }

  /** What the award came to. */
  Verdict verdict(Case facts) {
    return alone(facts).verdict();
  }

  /** The award apart from its units, which may ask for it. */
  private AwardFinding alone(Case facts) {
    return facts.award(this, this::judge);
  }

  private AwardFinding judge(Case facts) {
    List<Finding> findings = new ArrayList<>();
    findings.add(rule.judge(facts));
    known.forEach(day -> findings.add(found(day, facts)));
    return AwardFinding.of(award, findings);
  }

  private Finding found(Rule day, Case facts) {
    Memory memory = facts.memory();
    return memory == null
        ? day.judge(facts)
        : memory.recalled(day, pointer, () -> day.judge(facts));
  }

  /**
   * Returns the units that a certificate of the award lists for a case.
   *
   * @param facts the case
   * @return those that are met, in the order of the scheme; empty where the award has none
   */
  public List<AwardUnit> listed(Case facts) {
    List<UnitFinding> found = units.judged(facts);
    List<AwardUnit> listed = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).verdict() == Verdict.MET) {
        listed.add(units.units().get(i));
      }
    }
    return List.copyOf(listed);
  }

  /**
   * Returns the day of issue, once the award is met.
   *
   * @param facts the case
   * @return the day of the decision unless the scheme states another
   */
  public LocalDate issuedOn(Case facts) {
    return award
        .getIssue()
        .map(day -> read(day, facts))
        .orElseGet(() -> facts.asOf().toLocalDate());
  }

  /**
   * Returns the valid days, once the award is met. Where the evidence shows the same award of the
   * same scheme, not said to be suspended or revoked, and its renewal is open on the first valid
   * day, it is renewed as the scheme states.
   *
   * @param facts the case
   * @return from the day of issue on, without an end, when the award never expires
   */
  public DateRange validity(Case facts) {
    if (award.getValidity().isEmpty()) {
      return DateRange.from(issuedOn(facts));
    }
    Validity validity = award.getValidity().get();
    LocalDate start = read(validity.getStart(), facts);
    return heldUntil(start, facts)
        .map(last -> validity.renewed(last, start))
        .orElseGet(() -> validity.daysFrom(start));
  }

  private LocalDate read(Day day, Case facts) {
    return days.read(day, facts).day().orElseThrow();
  }

  /** The last valid day of the same award, held on a day; of several, the latest. */
  private Optional<LocalDate> heldUntil(LocalDate start, Case facts) {
    return HeldCertificates.of(facts).stream()
        .filter(held -> isSame(held) && held.getValidity().contains(start))
        .filter(
            held ->
                facts.history(held.getNumber()).possible(start).contains(HeldStatus.Status.ACTIVE))
        .flatMap(held -> held.getValidity().getLastDay().stream())
        .filter(WrittenDays::have) // a later one is as good as none
        .max(Comparator.naturalOrder());
  }

  private boolean isSame(HeldCertificate held) {
    return held.getAward().equals(award.getCode())
        && (held.getScheme().equals(scheme.id()) || held.getScheme().equals(scheme.toString()));
  }
}
