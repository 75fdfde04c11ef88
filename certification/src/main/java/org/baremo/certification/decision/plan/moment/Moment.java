package org.baremo.certification.decision.plan.moment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.baremo.certification.decision.encoding.PackedDay;

/**
 * When a plan decides: an instant, and the days that follow from it, worked out once. Never changed
 * once made; thread-safe.
 */
public final class Moment {
  private final OffsetDateTime asOf;
  private final long today;
  private final long[] cutOffs;

  /**
   * Works out the days.
   *
   * @param asOf when it is decided, with the offset of the body that decides
   * @param cutOffs whose days are needed, in the order of their places
   */
  public Moment(OffsetDateTime asOf, List<CutOff> cutOffs) {
    LocalDate day = asOf.toLocalDate();
    this.asOf = asOf;
    this.today = PackedDay.of(day);
    this.cutOffs = new long[cutOffs.size() * CutOff.DAYS];
    for (int i = 0; i < cutOffs.size(); i++) {
      cutOffs.get(i).asOf(day, this.cutOffs, i * CutOff.DAYS);
    }
  }

  /**
   * Returns the instant.
   *
   * @return with the offset of the body that decides
   */
  public OffsetDateTime asOf() {
    return asOf;
  }

  /**
   * Returns the civil day of the decision.
   *
   * @return packed, as {@link PackedDay} has it
   */
  public long today() {
    return today;
  }

  /**
   * Returns a day of a cut-off.
   *
   * @param at its place: that of the cut-off times {@link CutOff#DAYS}, and of the day in it
   * @return a packed day
   */
  public long cutOff(int at) {
    return cutOffs[at];
  }
}
