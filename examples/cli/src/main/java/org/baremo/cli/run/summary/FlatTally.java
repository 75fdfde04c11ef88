package org.baremo.cli.run.summary;

import java.util.List;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.FlatCase;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** Counts what regular rows came to, in plain numbers, until the tally is told. Not thread-safe. */
public final class FlatTally {
  private static final List<DecisionOutcome> OUTCOMES = List.of(DecisionOutcome.values());
  private static final int PLACES = 1 << 12;

  private final Tally tally;
  private final CertificationScheme scheme;
  private final Outline names;
  private final long[] outcomes = new long[OUTCOMES.size()];
  private final long[] awards;
  private final long[] vetoes;
  private final long[][] reasons;
  private final long[] values = new long[PLACES];
  private final long[] maxima = new long[PLACES];
  private final long[] times = new long[PLACES];

  /**
   * Counts from nothing.
   *
   * @param tally is told everything in the end
   * @param scheme that decides
   * @param names an outline of the same scheme, for the names of its criteria
   */
  public FlatTally(Tally tally, CertificationScheme scheme, Outline names) {
    this.tally = tally;
    this.scheme = scheme;
    this.names = names;
    this.awards = new long[scheme.getAwards().size()];
    this.vetoes = new long[scheme.getVetoes().size()];
    this.reasons = new long[OUTCOMES.size()][names.size()];
  }

  /**
   * Returns the number by which a case is counted.
   *
   * @param outcome what it came to
   * @param veto the place of the veto that is met, or -1
   * @return 0 or more
   */
  public static int number(DecisionOutcome outcome, int veto) {
    return OUTCOMES.indexOf(outcome) + (veto + 1) * OUTCOMES.size();
  }

  /**
   * Counts a case.
   *
   * @param number its number, as {@link #number} has it
   */
  public void decided(int number) {
    int outcome = number % OUTCOMES.size();
    outcomes[outcome]++;
    int veto = number / OUTCOMES.size() - 1;
    if (veto >= 0
        && Account.isDecidedBy(scheme.getVetoes().get(veto).getOutcome(), OUTCOMES.get(outcome))) {
      vetoes[veto]++;
    }
  }

  /**
   * Counts an award that was given.
   *
   * @param award its place in the scheme, from 0
   */
  public void award(int award) {
    awards[award]++;
  }

  /**
   * Counts a reason of a case.
   *
   * @param number the number of the case, as {@link #number} has it
   * @param criterion the number of what failed or is open
   */
  public void reason(int number, int criterion) {
    reasons[number % OUTCOMES.size()][criterion]++;
  }

  /**
   * Counts an overall mark; another one that had its place is told to the tally first.
   *
   * @param value points, in thousandths
   * @param maximum their maximum, in thousandths, 1 or more
   */
  public void mark(long value, long maximum) {
    int place = (int) (((value * 31 + maximum) * 0x9E3779B9L) >>> 16) & (PLACES - 1);
    if (values[place] != value || maxima[place] != maximum) {
      tellMark(place);
      values[place] = value;
      maxima[place] = maximum;
    }
    times[place]++;
  }

  private void tellMark(int place) {
    if (times[place] > 0) {
      tally.add(
          Mark.of(
              Rational.of(values[place], FlatCase.SCALE),
              Rational.of(maxima[place], FlatCase.SCALE)),
          times[place]);
      times[place] = 0;
    }
  }

  /**
   * Returns how many cases were counted.
   *
   * @return 0 or more; the tally is not told of them before {@link #tell()}
   */
  public long decided() {
    long all = 0;
    for (long cases : outcomes) {
      all += cases;
    }
    return all;
  }

  /** Tells the tally everything; to be called once, at the end. */
  public void tell() {
    for (int outcome = 0; outcome < outcomes.length; outcome++) {
      if (outcomes[outcome] > 0) {
        tally.add(OUTCOMES.get(outcome), outcomes[outcome]);
      }
      for (int criterion = 0; criterion < names.size(); criterion++) {
        if (reasons[outcome][criterion] > 0) {
          tally.add(
              OUTCOMES.get(outcome),
              Tally.Reason.of(names, criterion),
              reasons[outcome][criterion]);
        }
      }
    }
    for (int award = 0; award < awards.length; award++) {
      if (awards[award] > 0) {
        tally.add(scheme.getAwards().get(award).getCode(), awards[award]);
      }
    }
    for (int veto = 0; veto < vetoes.length; veto++) {
      if (vetoes[veto] > 0) {
        tally.addVeto(scheme.getVetoes().get(veto).getWhen().getId(), vetoes[veto]);
      }
    }
    for (int place = 0; place < PLACES; place++) {
      tellMark(place);
    }
  }
}
