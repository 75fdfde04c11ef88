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
    for (int i = 0; i < members.size(); i++) {
      Rational weight =
          aggregate.getWeights().isEmpty() ? Rational.ONE : aggregate.getWeights().get(i);
      Amount member = resolved(members.get(i), aggregate);
      if (member instanceof Amount.Known number) {
        staying.add(new Weighted(number.value(), weight));
      } else if (member instanceof Amount.Lack lack && lack.cause() != Amount.Cause.EXEMPT) {
        lacking.add(member);
      }
    }
    Optional<Amount.Lack> lack = Lacks.of(lacking);
    return lack.isPresent() ? lack.get() : of(aggregate.getFunction(), staying);
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
