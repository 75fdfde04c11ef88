package org.baremo.certification.decision.plan.op;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.decision.encoding.LayoutBuilder;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.decision.plan.verdict.Verdicts;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;

/** What operations are tried with. */
public final class Ops {
  /** All five. */
  public static final List<Integer> VERDICTS =
      List.of(
          Verdicts.MET,
          Verdicts.NOT_MET,
          Verdicts.PENDING,
          Verdicts.INDETERMINATE,
          Verdicts.NOT_APPLICABLE);

  public static final Slots SLOTS =
      new LayoutBuilder(ComDix.resolved()).build().encode(Asked.empty());
  public static final Moment NOW = new Moment(ComDix.NOW, List.of());

  private Ops() {}

  public static int verdict(Op op, long... values) {
    return op.verdict(values, SLOTS, NOW);
  }

  /** What an operation comes to when the last day that a document can write has come. */
  public static int verdictAtLast(Op op, long... values) {
    Moment last = new Moment(OffsetDateTime.parse("9999-12-31T12:00:00Z"), List.of());
    return op.verdict(values, SLOTS, last);
  }

  /** An operation that is the same for every case, and knows how often it was asked. */
  public static final class Known extends Op {
    private final int verdict;
    private int asked;

    Known(int verdict) {
      this.verdict = verdict;
    }

    int asked() {
      return asked;
    }

    @Override
    public int verdict(long[] values, Slots slots, Moment moment) {
      asked++;
      return verdict;
    }
  }

  /** Every list of so many of the five verdicts. */
  public static List<int[]> lists(int size) {
    List<int[]> all = new ArrayList<>();
    int[] list = new int[size];
    int count = (int) Math.pow(VERDICTS.size(), size);
    for (int i = 0; i < count; i++) {
      int rest = i;
      for (int j = 0; j < size; j++) {
        list[j] = VERDICTS.get(rest % VERDICTS.size());
        rest /= VERDICTS.size();
      }
      all.add(list.clone());
    }
    return all;
  }
}
