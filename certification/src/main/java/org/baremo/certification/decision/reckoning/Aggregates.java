package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.core.value.Rational;

/** One number of several; the weight of a member goes where the member goes. */
final class Aggregates {
  private Aggregates() {}

  /** A member that stays, with its weight. */
  private record Weighted(Rational number, Rational weight) {}

  static Amount of(Aggregate aggregate, List<Amount> members) {
    List<Weighted> staying = new ArrayList<>();
    List<Amount> lacking = new ArrayList<>();
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Rational weight =
          aggregate.getWeights().isEmpty() ? Rational.ONE : aggregate.getWeights().get(i);
      Amount member = resolved(members.get(i), aggregate);
      if (member instanceof Amount.Known number) {
        staying.add(new Weighted(number.value(), weight));
      } else if (!isLeaving(member)) {
        lacking.add(member);
      }
      if (!isLeaving(member)) {
        ranges.add(Range.of(member));
      }
    }
    Optional<Amount.Lack> lack = Lacks.of(lacking);
    return lack.isPresent()
        ? lack.get().within(range(aggregate, ranges, staying))
        : of(aggregate.getFunction(), counting(aggregate, staying));
  }

  /** All that stay, or the best of them. */
  private static List<Weighted> counting(Aggregate aggregate, List<Weighted> staying) {
    return aggregate.getBest().isEmpty()
        ? staying
        : descending(staying).stream().limit(aggregate.getBest().get()).toList();
  }

  private static boolean isLeaving(Amount member) {
    return member instanceof Amount.Lack lack && lack.cause() == Amount.Cause.EXEMPT;
  }

  /**
   * Where the whole surely lies while members lack. Any of those may still come to a number, to 0
   * or to nothing at all; the highest and the lowest are bounded by the others all the same. Not so
   * sums and means: marks may be below 0, and a mean has as many members as stay.
   */
  private static Range range(Aggregate aggregate, List<Range> members, List<Weighted> known) {
    if (aggregate.getBest().isPresent() && aggregate.getFunction() != Aggregate.Function.MAXIMUM) {
      return best(aggregate, members.size() - known.size(), known);
    }
    return switch (aggregate.getFunction()) {
      case MAXIMUM -> Range.highest(members);
      case MINIMUM -> Range.lowest(members);
      case SUM, MEAN, MEDIAN -> Range.ANY;
    };
  }

  /**
   * Whatever a member turns out to be, it only raises the best so many of enough others, or leaves
   * them; and at best it stands among these, so that one fewer of the others does.
   */
  private static Range best(Aggregate aggregate, int open, List<Weighted> known) {
    int count = aggregate.getBest().orElseThrow();
    Optional<Rational> least =
        known.size() >= count
            ? number(of(aggregate.getFunction(), counting(aggregate, known)))
            : Optional.empty();
    boolean isLowest = aggregate.getFunction() == Aggregate.Function.MINIMUM;
    Optional<Rational> most =
        isLowest && count > open && known.size() >= count - open
            ? Optional.of(descending(known).get(count - open - 1).number())
            : Optional.empty();
    return new Range(least, most);
  }

  private static List<Weighted> descending(List<Weighted> members) {
    return members.stream().sorted(Comparator.comparing(Weighted::number).reversed()).toList();
  }

  private static Optional<Rational> number(Amount amount) {
    return amount instanceof Amount.Known known ? Optional.of(known.value()) : Optional.empty();
  }

  /** What a member counts as: a number, a lack of the whole, or exempt where it leaves. */
  private static Amount resolved(Amount member, Aggregate aggregate) {
    if (!(member instanceof Amount.Lack lack)) {
      return member;
    }
    return switch (lack.cause()) {
      case UNKNOWN, PENDING -> lack;
      case EXEMPT -> resolved(lack, aggregate.getWhenExempt());
      case NOT_ASSESSED -> resolved(lack, aggregate.getWhenNotAssessed());
    };
  }

  private static Amount resolved(Amount.Lack lack, Missing missing) {
    return switch (missing) {
      case LEAVE_OUT -> new Amount.Lack(Amount.Cause.EXEMPT, lack.why());
      case ZERO -> Amount.of(Rational.ZERO);
      case UNKNOWN -> new Amount.Lack(Amount.Cause.UNKNOWN, lack.why());
    };
  }

  private static Amount of(Aggregate.Function function, List<Weighted> members) {
    if (function == Aggregate.Function.SUM) {
      return sum(members);
    }
    Amount weights = sum(members.stream().map(Weighted::weight));
    if (weights instanceof Amount.Known weight && weight.value().signum() == 0) {
      return Amount.Lack.unknown(Observation.Reason.NO_MEMBERS);
    }
    if (function == Aggregate.Function.MEAN) {
      return mean(sum(members), weights);
    }
    List<Rational> sorted =
        members.stream().map(Weighted::number).sorted(Comparator.naturalOrder()).toList();
    return switch (function) {
      case MINIMUM -> Amount.of(sorted.get(0));
      case MAXIMUM -> Amount.of(sorted.get(sorted.size() - 1));
      default -> Lengths.of(median(sorted));
    };
  }

  private static Amount mean(Amount sum, Amount weights) {
    return sum instanceof Amount.Known all && weights instanceof Amount.Known weight
        ? Lengths.of(all.value().dividedBy(weight.value()))
        : Amount.Lack.unknown(Observation.Reason.NUMBER_TOO_LONG);
  }

  private static Amount sum(List<Weighted> members) {
    return sum(members.stream().map(member -> member.number().times(member.weight())));
  }

  private static Amount sum(Stream<Rational> numbers) {
    return Lengths.folded(Rational.ZERO, numbers.toList(), Rational::plus);
  }

  private static Rational median(List<Rational> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(Rational.of(2));
  }
}
