package org.baremo.certification.decision.reckoning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.core.value.Rational;

/**
 * Another way to reckon: fractions of big whole numbers that are never shortened, rounded through
 * decimals. It says a fraction, or the word for a lack.
 */
final class Oracle {
  private final Function<Quantity, Object> leaves;

  /**
   * Quantities of no others, and those of attempts with something in common, are asked elsewhere.
   */
  Oracle(Function<Quantity, Object> leaves) {
    this.leaves = leaves;
  }

  /** A fraction whose lower part is positive. */
  record Fraction(BigInteger up, BigInteger down) {
    static Fraction of(Rational number) {
      return new Fraction(number.numerator(), number.denominator());
    }

    static Fraction of(BigInteger up, BigInteger down) {
      return down.signum() < 0 ? new Fraction(up.negate(), down.negate()) : new Fraction(up, down);
    }

    Fraction plus(Fraction other) {
      return of(up.multiply(other.down).add(other.up.multiply(down)), down.multiply(other.down));
    }

    Fraction times(Fraction other) {
      return of(up.multiply(other.up), down.multiply(other.down));
    }

    int compare(Fraction other) {
      return up.multiply(other.down).compareTo(other.up.multiply(down));
    }
  }

  Object reckon(Quantity quantity) {
    if (quantity instanceof Quantity.Constant constant) {
      return Fraction.of(constant.value());
    } else if (quantity.parts().isEmpty() || quantity instanceof HighestOfSame) {
      return leaves.apply(quantity);
    } else if (quantity instanceof Aggregate aggregate) {
      return aggregate(aggregate);
    } else if (quantity instanceof Quantity.Rounded rounded) {
      return map(rounded.of(), number -> rounded(number, rounded));
    } else if (quantity instanceof Limited limited) {
      return map(limited.of(), number -> limited(number, limited));
    } else if (quantity instanceof Quantity.Banded banded) {
      return map(banded.of(), number -> banded(number, banded));
    }
    return several(quantity);
  }

  private Object several(Quantity quantity) {
    List<Object> parts = new ArrayList<>();
    quantity.parts().values().forEach(part -> parts.add(reckon(part)));
    for (String lack : List.of("EXEMPT", "UNKNOWN", "PENDING", "NOT_ASSESSED")) {
      if (parts.contains(lack)) {
        return lack;
      }
    }
    List<Fraction> numbers = parts.stream().map(Fraction.class::cast).toList();
    Fraction first = numbers.get(0);
    Fraction last = numbers.get(numbers.size() - 1);
    if (quantity instanceof Quantity.Difference) {
      return first.plus(new Fraction(last.up().negate(), last.down()));
    } else if (quantity instanceof Quantity.Ratio) {
      return last.up().signum() == 0 ? "UNKNOWN" : first.times(Fraction.of(last.down(), last.up()));
    } else if (quantity instanceof Quantity.Product) {
      return numbers.stream().reduce(Fraction::times).orElseThrow();
    }
    return looked((Lookup) quantity, numbers);
  }

  private Object map(Quantity of, Function<Fraction, Object> change) {
    Object part = reckon(of);
    return part instanceof Fraction number ? change.apply(number) : part;
  }

  private static Object rounded(Fraction number, Quantity.Rounded rounded) {
    RoundingMode mode = RoundingMode.valueOf(rounded.mode().name());
    Fraction step = Fraction.of(rounded.step().orElse(Rational.ONE));
    Fraction steps = number.times(new Fraction(step.down(), step.up()));
    BigDecimal decimal =
        new BigDecimal(steps.up()).divide(new BigDecimal(steps.down()), rounded.decimals(), mode);
    return new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())).times(step);
  }

  private static Object limited(Fraction number, Limited limited) {
    Fraction least = limited.least().map(Fraction::of).orElse(number);
    Fraction most = limited.most().map(Fraction::of).orElse(number);
    Fraction floor = limited.below().map(Fraction::of).orElse(least);
    Fraction raised = number.compare(least) < 0 ? floor : number;
    return limited.most().isPresent() && raised.compare(most) > 0 ? most : raised;
  }

  private static Object banded(Fraction number, Quantity.Banded banded) {
    List<Band> reached =
        banded.bands().stream()
            .filter(band -> number.compare(Fraction.of(band.getStart())) >= (band.isOpen() ? 1 : 0))
            .toList();
    return reached.isEmpty()
        ? known(banded.below())
        : Fraction.of(reached.get(reached.size() - 1).getValue());
  }

  private static Object known(Optional<Rational> number) {
    return number.isPresent() ? Fraction.of(number.get()) : "UNKNOWN";
  }

  private static Object looked(Lookup table, List<Fraction> inputs) {
    for (LookupRow row : table.getRows()) {
      boolean fits = true;
      for (int i = 0; i < inputs.size(); i++) {
        fits &= isIn(inputs.get(i), row.getWhen().get(i));
      }
      if (fits) {
        return Fraction.of(row.getThen());
      }
    }
    return known(table.getOtherwise());
  }

  private static boolean isIn(Fraction number, Interval interval) {
    int below = interval.getLower().map(end -> number.compare(Fraction.of(end))).orElse(1);
    int above = interval.getUpper().map(end -> Fraction.of(end).compare(number)).orElse(1);
    return below >= (interval.isLowerOpen() ? 1 : 0) && above >= (interval.isUpperOpen() ? 1 : 0);
  }

  private Object aggregate(Aggregate aggregate) {
    List<Fraction> numbers = new ArrayList<>();
    List<Fraction> weights = new ArrayList<>();
    boolean unknown = false;
    boolean pending = false;
    for (int i = 0; i < aggregate.getOf().size(); i++) {
      Object member = reckon(aggregate.getOf().get(i));
      if (member.equals("EXEMPT")) {
        member = stated(aggregate.getWhenExempt());
      } else if (member.equals("NOT_ASSESSED")) {
        member = stated(aggregate.getWhenNotAssessed());
      }
      unknown |= member.equals("UNKNOWN");
      pending |= member.equals("PENDING");
      if (member instanceof Fraction number) {
        numbers.add(number);
        weights.add(
            aggregate.getWeights().isEmpty()
                ? Fraction.of(Rational.ONE)
                : Fraction.of(aggregate.getWeights().get(i)));
      }
    }
    if (unknown || pending) {
      return unknown ? "UNKNOWN" : "PENDING";
    }
    return aggregate.getBest().isPresent()
        ? best(aggregate, numbers, weights)
        : made(aggregate.getFunction(), numbers, weights);
  }

  /** One small part of the weight after the other, as long as there is some left. */
  private static Object best(Aggregate aggregate, List<Fraction> numbers, List<Fraction> weights) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, numbers.size()).boxed().toList());
    order.sort((one, other) -> numbers.get(other).compare(numbers.get(one)));
    List<Fraction> counting = new ArrayList<>();
    List<Fraction> weighing = new ArrayList<>();
    Fraction left = Fraction.of(Rational.of(aggregate.getBest().orElseThrow()));
    for (int place : order) {
      Fraction weight = weights.get(place).compare(left) < 0 ? weights.get(place) : left;
      left = left.plus(new Fraction(weight.up().negate(), weight.down()));
      if (weight.up().signum() > 0) {
        counting.add(numbers.get(place));
        weighing.add(weight);
      }
    }
    return made(aggregate.getFunction(), counting, weighing);
  }

  private static Object stated(Missing missing) {
    return switch (missing) {
      case LEAVE_OUT -> "";
      case ZERO -> Fraction.of(Rational.ZERO);
      case UNKNOWN -> "UNKNOWN";
    };
  }

  private static Object made(
      Aggregate.Function function, List<Fraction> numbers, List<Fraction> weights) {
    Fraction sum = Fraction.of(Rational.ZERO);
    Fraction weight = sum;
    for (int i = 0; i < numbers.size(); i++) {
      sum = sum.plus(numbers.get(i).times(weights.get(i)));
      weight = weight.plus(weights.get(i));
    }
    if (function == Aggregate.Function.SUM) {
      return sum;
    }
    if (weight.up().signum() == 0) {
      return "UNKNOWN";
    }
    Fraction[] sorted = numbers.toArray(new Fraction[0]);
    Arrays.sort(sorted, Fraction::compare);
    Fraction low = sorted[(sorted.length - 1) / 2];
    Fraction high = sorted[sorted.length / 2];
    return switch (function) {
      case SUM, MEAN -> sum.times(Fraction.of(weight.down(), weight.up()));
      case MINIMUM -> sorted[0];
      case MAXIMUM -> sorted[sorted.length - 1];
      case MEDIAN -> low.plus(high).times(new Fraction(BigInteger.ONE, BigInteger.TWO));
    };
  }
}
