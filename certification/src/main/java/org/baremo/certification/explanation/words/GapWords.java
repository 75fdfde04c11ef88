package org.baremo.certification.explanation.words;

import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Phrases;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** The words for what is missing. Immutable, thread-safe. */
public final class GapWords {
  private final Lexicon words;
  private final Phrases<Gap> phrases =
      new Phrases<Gap>()
          .put(Gap.Points.class, this::points)
          .put(Gap.Amount.class, this::amount)
          .put(Gap.Until.class, this::until)
          .put(Gap.Members.class, this::members);

  /**
   * Makes the words ready.
   *
   * @param words the language
   */
  public GapWords(Lexicon words) {
    this.words = words;
  }

  /**
   * Returns how each kind of gap is told.
   *
   * @return a phrase for every kind that there is
   */
  public Phrases<Gap> phrases() {
    return phrases;
  }

  private String amount(Gap.Amount amount, Finding finding) {
    return words.text(
        "missing.amount." + amount.comparison(),
        "distance",
        words.readable(amount.distance()),
        "limit",
        words.readable(amount.limit(), compared(amount)));
  }

  /** The number that is on the wrong side of the limit. */
  private static Rational compared(Gap.Amount amount) {
    return switch (amount.comparison()) {
      case ABOVE, AT_LEAST, EQUAL -> amount.limit().minus(amount.distance());
      case AT_MOST, BELOW -> amount.limit().plus(amount.distance());
    };
  }

  private String until(Gap.Until until, Finding finding) {
    return words.text("missing.until", "date", words.moment(until.day(), until.moment()));
  }

  private String members(Gap.Members members, Finding finding) {
    return words.counted("missing.members", members.more());
  }

  private String points(Gap.Points gap, Finding finding) {
    if (gap.missing().isEmpty()) {
      return words.text("missing.unreachable");
    }
    return finding.getObserved() instanceof Observation.Marked marked
            && finding.getRequired() instanceof Demand.MakeCut make
        ? points(gap, gap.missing().get(), marked.mark(), make.cut())
        : words.messages().counted("missing.number", words.readable(gap.missing().get()));
  }

  private String points(Gap.Points gap, Rational missing, Mark mark, Cut cut) {
    String unit = words.unit(mark.getUnit(), missing);
    String limit = gap.limit().map(one -> words.readable(one, mark.getValue())).orElse("");
    if (gap.smallest().isEmpty()) {
      return words
          .messages()
          .counted(
              "missing.limit." + cut.getComparison(),
              words.readable(missing),
              "unit",
              unit,
              "limit",
              limit);
    }
    Rational smallest = gap.smallest().get();
    boolean direct = gap.limit().isEmpty() || gap.limit().get().equals(smallest);
    return words
        .messages()
        .counted(
            direct ? "missing.smallest" : "missing.smallest." + cut.getComparison(),
            words.readable(missing),
            "unit",
            unit,
            "limit",
            limit,
            "smallest",
            words.number(smallest),
            "maximum",
            words.number(mark.getMaximum()));
  }
}
