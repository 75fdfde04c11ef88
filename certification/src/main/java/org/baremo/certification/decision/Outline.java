package org.baremo.certification.decision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.encoding.NoDossier;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.Criteria;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardGroups;

/**
 * Decides cases in short, one after the other: what each comes to, and what stands against the
 * awards that are not given, without a reason, and which units are listed with those that are. It
 * comes to the same as {@link Council#decide}.
 *
 * <p>Against an award stands what it asks for side by side: its requirement, or where that is all
 * of several, those of them that are not met or not known, where it names a definition, what that
 * says, and so on, once however often it is named; a group of another kind counts as one, and so
 * does one in whose place somebody ruled. Of every award above the one given of its group, or of
 * all of a group of which none is given: all awards are one group where a scheme gives the highest
 * that is met, and each is one where it gives every one. Before that, vetoes that are not known;
 * where one is met, nothing else. Where the scheme does not govern a case, only {@code in-force}
 * and {@code edition}. Used again for every case and not thread-safe; made by {@link
 * Council#outline}.
 */
public final class Outline {
  /** Whether this version is in force, and whether the results are about its edition. */
  private static final List<String> OF_THE_SCHEME = List.of("in-force", "edition");

  private final Council council;
  private final Plan plan;
  private final Moment moment;
  private final Criteria criteria;
  private final List<String> own;
  private final List<Award> awards;
  private final AwardGroups groups;
  private final int[] givenOf;
  private final int[] failed;
  private final int[] open;
  private final int[] given;
  private final Criteria.Against noted = this::addOfAward;
  private int ruling;
  private int veto;
  private int failedCount;
  private int openCount;
  private int givenCount;

  /** The units listed with the awards given, one award after the other, and where each ends. */
  private final int[] listed;

  private final int[] listedEnds;

  Outline(Council council) {
    this.council = council;
    this.plan = council.plan();
    this.moment = council.moment();
    this.criteria = plan.criteria();
    this.own =
        Stream.concat(
                OF_THE_SCHEME.stream(),
                council.scheme().scheme().getVetoes().stream().map(veto -> veto.getWhen().getId()))
            .toList();
    this.awards = council.scheme().scheme().getAwards();
    this.groups = council.groups();
    this.givenOf = new int[groups.count()];
    this.failed = new int[size()];
    this.open = new int[size()];
    this.given = new int[awards.size()];
    this.listed = new int[awards.stream().mapToInt(award -> award.getUnits().size()).sum()];
    this.listedEnds = new int[awards.size()];
  }

  /**
   * Decides a case that is told in numbers.
   *
   * @param flat told to its end
   * @return false where only a dossier could tell: nothing was decided then
   * @throws IllegalArgumentException when it is of another compiled scheme
   */
  public boolean decide(FlatCase flat) {
    if (flat.compiled() != council.compiled()) {
      throw new IllegalArgumentException(
          "case must be of the compiled scheme that decides, was of another of "
              + flat.compiled().scheme());
    }
    try {
      decide(flat.done());
      return true;
    } catch (NoDossier e) {
      return false;
    }
  }

  /**
   * Decides a dossier.
   *
   * @param dossier the facts
   */
  public void decide(Dossier dossier) {
    decide(plan.encode(dossier));
  }

  private void decide(Slots slots) {
    failedCount = 0;
    openCount = 0;
    givenCount = 0;
    veto = -1;
    ruling = council.ruling(slots);
    if (!council.governs(slots)) {
      ofTheScheme(slots);
      return;
    }
    for (int i = 0; i < plan.vetoes() && veto < 0; i++) {
      veto(i, plan.veto(i, slots, moment));
    }
    if (veto < 0) {
      awards(slots);
    }
  }

  private void ofTheScheme(Slots slots) {
    Verdict inForce = council.inForce(slots);
    if (inForce != Verdict.MET) {
      add(0, inForce.isOpen());
    }
    if (!plan.isOfEdition(slots)) {
      add(1, false);
    }
  }

  private void veto(int place, Verdict verdict) {
    if (verdict == Verdict.MET) {
      veto = place;
    } else if (verdict.isOpen()) {
      add(OF_THE_SCHEME.size() + place, true);
    }
  }

  private void awards(Slots slots) {
    boolean isGranted = Ruling.isGranted(ruling);
    for (int group = 0; group < givenOf.length; group++) {
      givenOf[group] = isGranted ? givenOf(group, slots) : -1;
    }
    for (int award = 0; award < given.length; award++) {
      int place = givenOf[groups.group(award)];
      if (award == place) {
        give(award, slots);
      } else if (place < 0 || award < place) {
        criteria.against(award, slots, moment, noted);
      }
    }
  }

  private void give(int award, Slots slots) {
    int end = givenCount == 0 ? 0 : listedEnds[givenCount - 1];
    for (int unit = 0; unit < plan.units(award); unit++) {
      if (plan.unit(award, unit, slots, moment) == Verdict.MET) {
        listed[end++] = unit;
      }
    }
    given[givenCount] = award;
    listedEnds[givenCount++] = end;
  }

  /** The place of the award given of a group; -1 where none is. One group alone is known. */
  private int givenOf(int group, Slots slots) {
    return givenOf.length == 1 ? Ruling.award(ruling) : Ruling.award(council.ofGroup(group, slots));
  }

  private void addOfAward(int criterion, Verdict verdict) {
    boolean isRepeated =
        criteria.first(criterion) != criterion
            && (verdict.isOpen()
                ? isNoted(criterion, open, openCount)
                : isNoted(criterion, failed, failedCount));
    if (!isRepeated) {
      add(criterion + own.size(), verdict.isOpen());
    }
  }

  /** Whether the same requirement of the same award was noted: what is named twice is told once. */
  private boolean isNoted(int criterion, int[] noted, int count) {
    for (int i = 0; i < count; i++) {
      int place = noted[i] - own.size();
      if (place >= 0 && criteria.first(place) == criteria.first(criterion)) {
        return true;
      }
    }
    return false;
  }

  private void add(int criterion, boolean isOpen) {
    if (isOpen) {
      open[openCount++] = criterion;
    } else {
      failed[failedCount++] = criterion;
    }
  }

  /**
   * Returns what the last case came to.
   *
   * @return granted, refused, pending, indeterminate or cancelled
   */
  public DecisionOutcome outcome() {
    return Ruling.outcome(ruling);
  }

  /**
   * Returns how many awards are given.
   *
   * @return 0 unless the outcome is granted
   */
  public int given() {
    return givenCount;
  }

  /**
   * Returns an award that is given.
   *
   * @param index from 0, below {@link #given()}; the first is the highest
   * @return its place in the scheme, from 0
   */
  public int given(int index) {
    return given[index];
  }

  /**
   * Returns how many units are listed with an award that is given.
   *
   * @param index of the award, from 0, below {@link #given()}
   * @return 0 where none is, or the award has none
   */
  public int listed(int index) {
    return listedEnds[index] - listedFrom(index);
  }

  /**
   * Returns a unit that is listed with an award that is given.
   *
   * @param index of the award, from 0, below {@link #given()}
   * @param unit from 0, below {@link #listed(int)}
   * @return its place in the award, from 0, rising
   */
  public int listed(int index, int unit) {
    return listed[listedFrom(index) + unit];
  }

  private int listedFrom(int index) {
    return index == 0 ? 0 : listedEnds[index - 1];
  }

  /**
   * Returns the veto that decided.
   *
   * @return its place in the scheme, from 0; -1 where none is met
   */
  public int veto() {
    return veto;
  }

  /**
   * Returns how many criteria are not met.
   *
   * @return 0 or more
   */
  public int failed() {
    return failedCount;
  }

  /**
   * Returns a criterion that is not met.
   *
   * @param index from 0, below {@link #failed()}
   * @return its number, rising
   */
  public int failed(int index) {
    return failed[index];
  }

  /**
   * Returns how many criteria are not known yet: pending or indeterminate.
   *
   * @return 0 or more
   */
  public int open() {
    return openCount;
  }

  /**
   * Returns a criterion that is not known yet.
   *
   * @param index from 0, below {@link #open()}
   * @return its number, rising
   */
  public int open(int index) {
    return open[index];
  }

  /**
   * Returns how many criteria there are.
   *
   * @return those of the scheme itself, its vetoes, and those of all awards
   */
  public int size() {
    return own.size() + criteria.size();
  }

  /**
   * Returns what a criterion asks.
   *
   * @param criterion its number, from 0
   * @return the identifier of the requirement or the veto
   */
  public String requirement(int criterion) {
    return criterion < own.size()
        ? own.get(criterion)
        : criteria.requirement(criterion - own.size());
  }

  /**
   * Returns whose a criterion is.
   *
   * @param criterion its number, from 0
   * @return the award's code; empty for those of the scheme itself and for vetoes
   */
  public Optional<String> award(int criterion) {
    return criterion < own.size()
        ? Optional.empty()
        : Optional.of(awards.get(criteria.award(criterion - own.size())).getCode());
  }
}
