package org.baremo.certification.decision.reckoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Rational;

/** One number of several; the weight of a member goes where the member goes. */
final class Aggregates {
  /** Of more open members than these nothing is told; it takes time that grows with each. */
  private static final int MOST_OPEN = 100;

  private Aggregates() {}

  /** A member that stays, with its weight. */
  private record Weighted(Rational number, Rational weight) {}

  /**
   * A member that is not known, with where it lies should it turn out to be a number, and whether
   * it surely does not turn out to be none, as somebody was exempt or never assessed.
   */
  private record Open(Range range, Rational weight, boolean stays) {}

  static Amount of(Aggregate aggregate, List<Amount> members, Reach reach) {
    List<Weighted> staying = new ArrayList<>();
    List<Amount> lacking = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Rational weight =
          aggregate.getWeights().isEmpty() ? Rational.ONE : aggregate.getWeights().get(i);
      Amount member = resolved(members.get(i), aggregate);
      if (member instanceof Amount.Known number) {
        staying.add(new Weighted(number.value(), weight));
      } else if (!isLeaving(member)) {
        lacking.add(member);
        Quantity stated = aggregate.getOf().get(i);
        Range form = Reach.member(reach.of(stated), aggregate);
        open.add(new Open(Range.of(member).and(form), weight, Reach.stays(stated)));
      }
    }
    Optional<Amount.Lack> lack = Lacks.of(lacking);
    return lack.isPresent()
        ? lack.get().within(range(aggregate, lacking, open, staying))
        : emptied(of(aggregate.getFunction(), counting(aggregate, staying)), members);
  }

  /** Where no member stays, it is for the attempts that were not made. */
  private static Amount emptied(Amount whole, List<Amount> members) {
    return whole instanceof Amount.Lack lack && lack.why().reason() == Observation.Reason.NO_MEMBERS
        ? lack.settling(
            members.stream()
                .flatMap(member -> member instanceof Amount.Lack one ? Stream.of(one) : Stream.of())
                .filter(Amount.Lack::isOfAttempts)
                .findFirst()
                .map(one -> new Amount.Lack(Amount.Cause.UNKNOWN, one.why())))
        : whole;
  }

  /** All that stay, or the best of them: so many, or so much of their weight. */
  private static List<Weighted> counting(Aggregate aggregate, List<Weighted> staying) {
    if (aggregate.getBest().isEmpty()) {
      return staying;
    }
    Rational left = Rational.of(aggregate.getBest().get());
    List<Weighted> counting = new ArrayList<>();
    for (Weighted one : descending(staying)) {
      Rational weight = one.weight().compareTo(left) <= 0 ? one.weight() : left;
      if (left.signum() > 0) {
        counting.add(new Weighted(one.number(), weight));
        left = left.minus(weight);
      }
    }
    return counting;
  }

  /** Whether the best so many, or so much weight, are among these. */
  private static boolean isEnough(List<Weighted> members, int count) {
    return room(members, count).signum() <= 0;
  }

  /** How many more, or how much more weight, could count beside these. */
  private static Rational room(List<Weighted> members, int count) {
    return members.stream().map(Weighted::weight).reduce(Rational.of(count), Rational::minus);
  }

  private static boolean isLeaving(Amount member) {
    return member instanceof Amount.Lack lack && lack.cause() == Amount.Cause.EXEMPT;
  }

  /**
   * Where the whole surely lies while members lack. Any of those may still come to a number, to 0
   * or to nothing at all; the highest and the lowest are bounded by the others all the same, and
   * sums, means and medians by how high and how low each of those may be.
   */
  private static Range range(
      Aggregate aggregate, List<Amount> lacking, List<Open> open, List<Weighted> known) {
    if (aggregate.getBest().isPresent() && aggregate.getFunction() != Aggregate.Function.MAXIMUM) {
      return best(aggregate, open, known);
    }
    List<Range> members = new ArrayList<>();
    known.forEach(member -> members.add(Range.only(member.number())));
    lacking.forEach(member -> members.add(Range.of(member)));
    return switch (aggregate.getFunction()) {
      case MAXIMUM -> Range.highest(members);
      case MINIMUM -> Range.lowest(members);
      case SUM, MEAN, MEDIAN ->
          new Range(end(aggregate, open, known, false), end(aggregate, open, known, true));
    };
  }

  /**
   * Whatever a member turns out to be, it only raises the best so many of enough others, or leaves
   * them; and at best it stands among these, so that one fewer of the others does. The lowest of
   * these is none above the lowest of those others that still do, all of them where they are few.
   */
  private static Range best(Aggregate aggregate, List<Open> open, List<Weighted> known) {
    int count = aggregate.getBest().orElseThrow();
    boolean isLowest = aggregate.getFunction() == Aggregate.Function.MINIMUM;
    Optional<Rational> surely =
        isEnough(known, count)
            ? number(of(aggregate.getFunction(), counting(aggregate, known)))
            : Optional.empty();
    Optional<Rational> least =
        isLowest ? surely : end(aggregate, open, known, false).or(() -> surely);
    if (!isLowest) {
      return new Range(least, end(aggregate, open, known, true));
    }
    int others = Math.min(known.size(), count - open.size());
    Optional<Rational> most =
        others > 0 ? Optional.of(descending(known).get(others - 1).number()) : Optional.empty();
    return new Range(least, most);
  }

  /**
   * The highest that a sum, mean or median may come to, or the lowest: with the open members that
   * move it that way the most, each at its end, and without those that may leave. Of members that
   * all stand at their ends, those that stay are the first so many in their order, beside those
   * that surely do. Unknown while no member surely stays, as there may be nothing to take the mean
   * of.
   */
  private static Optional<Rational> end(
      Aggregate aggregate, List<Open> open, List<Weighted> known, boolean isHighest) {
    Comparator<Rational> order =
        isHighest ? Comparator.reverseOrder() : Comparator.<Rational>naturalOrder();
    List<Weighted> members = new ArrayList<>(known);
    List<Weighted> ends = new ArrayList<>();
    for (Open one : open) {
      Optional<Rational> end = isHighest ? one.range().most() : one.range().least();
      if (one.weight().signum() != 0) {
        if (end.isEmpty() || ends.size() == MOST_OPEN) {
          return Optional.empty();
        }
        (one.stays() ? members : ends).add(new Weighted(end.get(), one.weight()));
      }
    }
    ends.sort(Comparator.comparing(Weighted::number, order));
    if (!isHighest && mayLeave(aggregate)) {
      ends = fitting(aggregate, ends, members);
    }
    if (number(of(aggregate.getFunction(), counting(aggregate, members))).isEmpty()) {
      return Optional.empty();
    }
    List<Rational> wholes = new ArrayList<>();
    for (int i = 0; i <= ends.size(); i++) {
      if (i == ends.size() || mayLeave(aggregate)) {
        Optional<Rational> whole =
            number(of(aggregate.getFunction(), counting(aggregate, members)));
        if (whole.isEmpty()) {
          return whole;
        }
        wholes.add(whole.get());
      }
      if (i < ends.size()) {
        members.add(ends.get(i));
      }
    }
    return wholes.stream().min(order);
  }

  /**
   * Where only the best so much weight counts, lower ones pull the whole down by no more than has
   * room beside what is known: beyond that they would push out others as low.
   */
  private static List<Weighted> fitting(
      Aggregate aggregate, List<Weighted> ends, List<Weighted> known) {
    if (aggregate.getBest().isEmpty()) {
      return ends;
    }
    Rational left = room(known, aggregate.getBest().get());
    List<Weighted> fitting = new ArrayList<>();
    for (Weighted one : ends) {
      if (left.signum() > 0) {
        Rational weight = one.weight().compareTo(left) <= 0 ? one.weight() : left;
        fitting.add(new Weighted(one.number(), weight));
        left = left.minus(weight);
      }
    }
    return fitting;
  }

  private static boolean mayLeave(Aggregate aggregate) {
    return aggregate.getWhenExempt() == Missing.LEAVE_OUT
        || aggregate.getWhenNotAssessed() == Missing.LEAVE_OUT;
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
      case UNKNOWN, PENDING -> lack.settled().map(last -> open(lack, last, aggregate)).orElse(lack);
      case EXEMPT -> resolved(lack, aggregate.getWhenExempt());
      case NOT_ASSESSED -> resolved(lack, aggregate.getWhenNotAssessed());
    };
  }

  private static Amount resolved(Amount.Lack lack, Missing missing) {
    return switch (missing) {
      case LEAVE_OUT -> new Amount.Lack(Amount.Cause.EXEMPT, lack.why());
      case ZERO -> Amount.of(Rational.ZERO);
      case UNKNOWN -> {
        Amount.Lack unknown = new Amount.Lack(Amount.Cause.UNKNOWN, lack.why());
        yield unknown.settling(
            lack.cause() == Amount.Cause.NOT_ASSESSED ? Optional.of(unknown) : Optional.empty());
      }
    };
  }

  /** What an open member counts as of which it is sure what will lack at last. */
  private static Amount open(Amount.Lack lack, Amount.Lack last, Aggregate aggregate) {
    if (last.cause() == Amount.Cause.UNKNOWN) {
      return lack;
    }
    return aggregate.getWhenNotAssessed() == Missing.UNKNOWN
        ? resolved(last, Missing.UNKNOWN)
        : lack.settling(Optional.empty()); // it may leave at last, or count as 0
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
