package org.baremo.certification.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/**
 * Requirements on numbers made of the marks of two areas and a stated number, of several maxima;
 * and a grid of cases with marks that are, are rounded to, or just miss what they are compared
 * with.
 */
final class AnyQuantities {
  private static final long[] NUMBERS = {0, 1, 2, 3, 5, 10, 20, 50, 60, 100, 200};
  private static final String[] MARKS = {
    "0/100",
    "2/100",
    "5/100",
    "50/100",
    "59.5/100",
    "60/100",
    "100/100",
    "0/3",
    "1/3",
    "1.5/3",
    "2/3",
    "3/3",
    "5/10",
    "12/20",
    "12.5/20",
    "20/20",
    "0.5/1"
  };
  private static final Rational[] STEPS = {Rational.of(1, 2), Rational.of(5), Rational.of(20)};
  private static final int[] STATED = {0, 1, 3, 5};

  private final Random random;

  AnyQuantities(Random random) {
    this.random = random;
  }

  /** A requirement on one or more numbers, or a cut of points or of rounded points. */
  Requirement requirement(String id) {
    WhenExempt exempt = one(WhenExempt.values());
    WhenNotAssessed notAssessed = one(WhenNotAssessed.values());
    return switch (random.nextInt(6)) {
      case 0 ->
          MarkRequirement.builder()
              .id(id)
              .node(ComDix.area(1 + random.nextInt(2)))
              .cut(cut())
              .whenExempt(exempt)
              .whenNotAssessed(notAssessed)
              .build();
      case 1 ->
          WithinRequirement.builder()
              .id(id)
              .of(quantity(2))
              .interval(interval())
              .whenExempt(exempt)
              .whenNotAssessed(notAssessed)
              .build();
      default ->
          CompareRequirement.builder()
              .id(id)
              .left(quantity(2))
              .comparison(one(Comparison.values()))
              .right(random.nextInt(4) > 0 ? constant() : quantity(1))
              .whenExempt(exempt)
              .whenNotAssessed(notAssessed)
              .build();
    };
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private Rational number() {
    return Rational.of(NUMBERS[random.nextInt(NUMBERS.length)]);
  }

  private Quantity constant() {
    return new Quantity.Constant(number());
  }

  private Cut cut() {
    boolean points = random.nextBoolean();
    Rational least = points ? Rational.of(random.nextInt(4)) : Rational.of(50 + random.nextInt(11));
    Cut.Builder cut =
        Cut.builder()
            .measure(points ? Cut.Measure.POINTS : Cut.Measure.PERCENTAGE)
            .comparison(one(Comparison.values()))
            .required(least);
    return random.nextInt(3) == 0
        ? cut.build()
        : cut.rounding(new Rounding(Rounding.Stage.POINTS, one(Rounding.Mode.values()), 0)).build();
  }

  /** Numbers in ascending order, each once. */
  private List<Rational> rising(int atMost) {
    return Stream.generate(this::number)
        .limit(1 + random.nextInt(atMost))
        .distinct()
        .sorted()
        .toList();
  }

  private Interval interval() {
    List<Rational> ends = rising(2);
    Interval.Builder interval = Interval.builder();
    if (random.nextInt(4) > 0) {
      interval.lower(ends.get(0)).lowerOpen(ends.size() > 1 && random.nextBoolean());
    }
    if (random.nextInt(4) > 0) {
      interval.upper(ends.get(ends.size() - 1)).upperOpen(ends.size() > 1 && random.nextBoolean());
    }
    return interval.build();
  }

  /** Any number made of others, so many deep. */
  Quantity quantity(int depth) {
    if (depth == 0 || random.nextInt(4) == 0) {
      return random.nextInt(4) > 0 ? simple() : limited(simple());
    }
    Quantity of = quantity(depth - 1);
    return switch (random.nextInt(11)) {
      case 0 ->
          random.nextInt(3) > 0
              ? new Quantity.Rounded(of, one(Rounding.Mode.values()), random.nextInt(3) > 0 ? 0 : 1)
              : new Quantity.Rounded(of, one(Rounding.Mode.values()), 0, Optional.of(one(STEPS)));
      case 1 -> limited(of);
      case 2 -> new Quantity.Difference(of, quantity(depth - 1));
      case 3 -> new Quantity.Product(List.of(of, quantity(depth - 1)));
      case 4 -> new Quantity.Ratio(of, random.nextBoolean() ? constant() : quantity(depth - 1));
      case 5 -> banded(of);
      case 6 -> table(depth);
      default -> aggregate(depth);
    };
  }

  private Quantity simple() {
    return switch (random.nextInt(8)) {
      case 0 -> constant();
      case 1 -> Quantity.stated(AnyRules.FAULTS);
      default ->
          new Quantity.MarkOf(
              Optional.of(ComDix.area(1 + random.nextInt(2))),
              random.nextInt(3) > 0 ? MarkPart.PERCENTAGE : one(MarkPart.values()));
    };
  }

  private Quantity limited(Quantity of) {
    List<Rational> ends = rising(2);
    boolean both = ends.size() > 1;
    Optional<Rational> least =
        both || random.nextBoolean() ? Optional.of(ends.get(0)) : Optional.empty();
    return new Limited(
        of,
        least,
        both ? Optional.of(ends.get(1)) : Optional.of(ends.get(0)),
        random.nextInt(3) == 0 ? least.map(floor -> Rational.ZERO) : Optional.empty());
  }

  private Optional<Rational> stand() {
    return random.nextBoolean() ? Optional.of(number()) : Optional.empty();
  }

  /** Values for rows and bands, each another one. */
  private List<Rational> values() {
    List<Rational> values = new ArrayList<>();
    for (long number : NUMBERS) {
      values.add(Rational.of(number));
    }
    Collections.shuffle(values, random);
    return values;
  }

  private Quantity banded(Quantity of) {
    List<Rational> starts = rising(3);
    List<Rational> values = values();
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      bands.add(
          Band.builder()
              .start(starts.get(i))
              .open(random.nextInt(3) == 0)
              .value(values.get(i))
              .build());
    }
    return new Quantity.Banded(of, bands, stand());
  }

  private Quantity table(int depth) {
    List<Rational> values = values();
    Lookup.Builder table = Lookup.builder().otherwise(stand());
    int inputs = 1 + random.nextInt(2);
    for (int i = 0; i < inputs; i++) {
      table.addInputs(quantity(depth - 1));
    }
    for (int i = random.nextInt(3); i >= 0; i--) {
      LookupRow.Builder row = LookupRow.builder().then(values.get(i));
      for (int k = 0; k < inputs; k++) {
        row.addWhen(interval());
      }
      table.addRows(row.build());
    }
    return table.build();
  }

  private Quantity aggregate(int depth) {
    Aggregate.Function function = one(Aggregate.Function.values());
    Aggregate.Builder aggregate =
        Aggregate.builder()
            .function(function)
            .whenExempt(one(Missing.values()))
            .whenNotAssessed(one(Missing.values()));
    boolean weighs = function == Aggregate.Function.SUM || function == Aggregate.Function.MEAN;
    boolean weighted = weighs && random.nextBoolean();
    for (int i = random.nextInt(3); i >= 0; i--) {
      aggregate.addOf(quantity(depth - 1));
      if (weighted) {
        aggregate.addWeights(i == 0 ? Rational.of(1, 2) : Rational.of(random.nextInt(3)));
      }
    }
    return aggregate.build();
  }

  private static List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (String mark : MARKS) {
      String[] parts = mark.split("/", -1);
      outcomes.add(
          Outcome.Assessed.of(Mark.of(Rational.parse(parts[0]), Rational.parse(parts[1]))));
    }
    outcomes.add(new Outcome.Exempt("other reasons"));
    outcomes.add(new Outcome.NotAssessed());
    return outcomes;
  }

  /** The decisions of every case on the grid. */
  static List<Decision> decisions(CertificationScheme scheme) {
    return decisions(scheme, outcomes(), STATED);
  }

  /** The decisions of those of which everything is known. */
  static List<Decision> known(CertificationScheme scheme) {
    List<Outcome> marks =
        outcomes().stream().filter(outcome -> outcome.markGiven().isPresent()).toList();
    return decisions(scheme, marks, new int[] {0, 1, 3});
  }

  private static List<Decision> decisions(
      CertificationScheme scheme, List<Outcome> outcomes, int[] stated) {
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    List<Decision> decisions = new ArrayList<>();
    for (Outcome first : outcomes) {
      for (Outcome second : outcomes) {
        for (int faults : stated) {
          int paid = (decisions.size() / stated.length) % 2;
          decisions.add(compiled.decide(AnyRules.dossier(first, second, paid, faults), ComDix.NOW));
        }
      }
    }
    return decisions;
  }
}
