package org.baremo.certification.decision.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.UnitFinding;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A dossier at the moment of its decision: what rules look at. It remembers what awards and
 * definitions came to, as they may be asked for by others. Not thread-safe.
 */
public final class Case {
  private final Dossier dossier;
  private final OffsetDateTime asOf;

  /** The case of which this is a stretch of time; none where this is a whole case. */
  private final @Nullable Case whole;

  /** What rules came to for other forms of the case; none where none are tried. */
  private final @Nullable Memory memory;

  /** What has days of its own; of a whole case made when first asked for. */
  private @Nullable CaseEvidence dated;

  /** What was said of certificates, by their numbers; made when first asked for. */
  private @Nullable Map<String, StatusHistory> histories;

  /** What awards came to, apart from their units. */
  private final IdentityHashMap<Object, AwardFinding> awards = new IdentityHashMap<>(4);

  /** What the units of awards came to; made when first asked for. */
  private @Nullable IdentityHashMap<Object, List<UnitFinding>> listed;

  /** What the definitions of the scheme came to. */
  private final IdentityHashMap<Rule, Finding> found = new IdentityHashMap<>(0);

  /** What was read of it, by what was asked; made when first asked for. */
  private @Nullable Map<Object, Object> read;

  /**
   * Opens a case.
   *
   * @param dossier the facts
   * @param asOf when the decision is taken
   */
  public Case(Dossier dossier, OffsetDateTime asOf) {
    this(dossier, asOf, null);
  }

  /**
   * Opens one of several forms of a case.
   *
   * @param dossier the facts
   * @param asOf when the decision is taken
   * @param memory what rules came to for the others; none where there are no others
   */
  public Case(Dossier dossier, OffsetDateTime asOf, @Nullable Memory memory) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.memory = memory;
    this.whole = null;
  }

  private Case(Case whole, CaseEvidence dated) {
    this.dossier = whole.dossier;
    this.asOf = whole.asOf;
    this.memory = null; // it is of whole cases
    this.whole = whole;
    this.dated = dated;
  }

  /**
   * Returns this case as if only that dated evidence were there that lies in a stretch of time.
   * Training of which no last day is known lies in one that is not over: it may end in it.
   *
   * @param stretch with a last day
   * @return a case of its own, which remembers nothing of this one
   */
  public Case within(DateRange stretch) {
    return new Case(this, dated().within(stretch, asOf.toLocalDate()));
  }

  /**
   * Tells whether evidence of some days lies in a stretch of time, as {@link #within} has it.
   *
   * @param days of the evidence
   * @param stretch with a last day
   * @return whether it began and ended in it, or may end in it yet
   */
  public boolean isIn(DateRange days, DateRange stretch) {
    LocalDate last = stretch.getLastDay().orElseThrow();
    return stretch.contains(days.getFirstDay())
        && days.getLastDay()
            .map(stretch::contains)
            .orElseGet(() -> !last.isBefore(asOf.toLocalDate()));
  }

  /**
   * Returns this case as if there were no dated evidence.
   *
   * @return a case of its own, which remembers nothing of this one
   */
  public Case without() {
    return new Case(this, CaseEvidence.of(List.of(), List.of()));
  }

  /**
   * Returns this case as if its attempts were other ones.
   *
   * @param change what becomes of each attempt
   * @return a case of its own
   */
  public Case with(UnaryOperator<Attempt> change) {
    return new Case(this, dated().with(change));
  }

  /**
   * Returns the evidence that has days of its own.
   *
   * @return made ready once
   */
  public CaseEvidence dated() {
    CaseEvidence known = dated;
    if (known == null) {
      known = CaseEvidence.of(dossier.getAttempts(), dossier.getProfile().getEvidence());
      dated = known;
    }
    return known;
  }

  /**
   * Returns the evidence of the profile.
   *
   * @return all of it; of a stretch of time, the training and portfolios in it
   */
  public List<Evidence> evidence() {
    return whole == null ? dossier.getProfile().getEvidence() : dated().evidence();
  }

  /**
   * Returns the facts.
   *
   * @return the dossier
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * Returns when the decision is taken.
   *
   * @return with the offset of the body that decides
   */
  public OffsetDateTime asOf() {
    return asOf;
  }

  /**
   * Remembers what an award came to, which others may ask for.
   *
   * @param award by which it is known again: this very object
   * @param judged what it comes to; asked once
   * @return what it came to, apart from its units
   */
  public AwardFinding award(Object award, Function<Case, AwardFinding> judged) {
    AwardFinding known = awards.get(award);
    if (known == null) {
      known = judged.apply(this);
      awards.put(award, known);
    }
    return known;
  }

  /**
   * Remembers what the units of an award came to, which others may ask for.
   *
   * @param units by which they are known again: this very object
   * @param judged what they come to; asked once
   * @return what each came to, in the order of the scheme
   */
  public List<UnitFinding> units(Object units, Function<Case, List<UnitFinding>> judged) {
    IdentityHashMap<Object, List<UnitFinding>> all = listed;
    if (all == null) {
      all = new IdentityHashMap<>(4);
      listed = all;
    }
    List<UnitFinding> known = all.get(units);
    if (known == null) {
      known = judged.apply(this);
      all.put(units, known);
    }
    return known;
  }

  /**
   * Returns what rules came to for other forms of the case.
   *
   * @return null where none are tried
   */
  public @Nullable Memory memory() {
    return memory;
  }

  /**
   * Judges a rule that others share, once.
   *
   * @param shared by which it is known again: this very object
   * @return what it came to
   */
  public Finding judged(Rule shared) {
    Finding known = found.get(shared);
    if (known == null) {
      known = shared.judge(this);
      found.put(shared, known);
    }
    return known;
  }

  /**
   * Reads something that several rules ask for, once.
   *
   * @param asked by which it is known again
   * @param as what it is
   * @param reading reads it; pure
   * @return what was read
   * @param <T> of which type
   */
  public <T> T read(Object asked, Class<T> as, Function<Case, T> reading) {
    Map<Object, Object> all = read;
    if (all == null) {
      all = new HashMap<>();
      read = all;
    }
    Object known = all.get(asked);
    if (known == null) {
      known = reading.apply(this);
      all.put(asked, known);
    }
    return as.cast(known);
  }

  /**
   * Returns what its issuer said of a certificate.
   *
   * @param number of the certificate
   * @return its status on every day, made ready once
   */
  public StatusHistory history(String number) {
    if (whole != null) {
      return whole.history(number);
    }
    Map<String, StatusHistory> known = histories;
    if (known == null) {
      known =
          dossier.getCertificateStatuses().stream()
              .collect(
                  Collectors.groupingBy(
                      HeldStatus::getNumber,
                      Collectors.collectingAndThen(Collectors.toList(), StatusHistory::of)));
      histories = known;
    }
    return known.getOrDefault(number, StatusHistory.NOTHING_SAID);
  }

  /**
   * Returns an outcome.
   *
   * @param node which; empty for the one over everything assessed
   * @return not assessed where the dossier does not say
   */
  public Outcome outcome(Optional<Ref> node) {
    return node.isPresent()
        ? dossier.getProfile().outcome(node.get())
        : dossier.getProfile().getOverall();
  }

  /**
   * Returns a date of the case, stated or computed.
   *
   * @param name which
   * @return empty when the case does not say
   */
  public Optional<LocalDate> date(DateName name) {
    if (name.equals(DateName.DECISION)) {
      return Optional.of(asOf.toLocalDate());
    }
    if (name.equals(DateName.FIRST_SITTING)) {
      return sittingDays().min(Comparator.naturalOrder());
    }
    if (name.equals(DateName.LAST_SITTING)) {
      return sittingDays().max(Comparator.naturalOrder());
    }
    return Optional.ofNullable(dossier.getDates().get(name));
  }

  private Stream<LocalDate> sittingDays() {
    return dossier.getProfile().getSittings().stream().map(SittingFacts::getHeldOn);
  }
}
