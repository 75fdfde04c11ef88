package org.baremo.certification.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Limited;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;

/** Every word for numbers, each where it may stand. */
final class EveryNumber {
  private static final Rational HALF = Rational.of(1, 2);

  private EveryNumber() {}

  static Requirement all() {
    return AllOf.of(
        "numbers",
        nodes("nodes-cut", new NodeTest.MakesCut(Cut.percentage(Comparison.ABOVE, Rational.of(60))))
            .build(),
        nodes(
                "nodes-level",
                new NodeTest.AttainsLevel(ComDix.EDITION.level("four", "intermediate")))
            .quantifier(NodeQuantifier.AT_LEAST)
            .count(1)
            .build(),
        nodes("nodes-attempted", new NodeTest.IsAttempted())
            .quantifier(NodeQuantifier.AT_LEAST_SHARE)
            .percentage(Rational.of(80))
            .rounding(Rounding.Mode.CEILING)
            .leastCount(2)
            .build(),
        nodes("nodes-exempt", new NodeTest.IsExempt()).quantifier(NodeQuantifier.NONE).build(),
        nodes("nodes-covered", new NodeTest.IsCovered(Optional.of(NodeTest.Coverage.TRAINING)))
            .quantifier(NodeQuantifier.ANY)
            .build(),
        LevelRequirement.builder()
            .id("jury")
            .stated(FactName.of("jury"))
            .atLeast(ComDix.EDITION.level("four", "foundation"))
            .build(),
        compare("sum", aggregate()),
        compare("table", table()),
        compare("grade", grade()),
        compare("items", new Quantity.Ratio(items(ItemCount.CORRECT), items(ItemCount.VALID))),
        compare("score", score()),
        compare("hours", hours()),
        compare("suspended", suspended()),
        compare("attempts", new Quantity.Attempts(EveryWord.FAILED)),
        compare("exams", new Quantity.Attempts(EveryWord.FAILED, Optional.of(AttemptAspect.EXAM))),
        compare(
            "one-day",
            new HighestOfSame(AttemptAspect.DAY, new Quantity.Attempts(EveryWord.FAILED))),
        compare(
            "two-series",
            new HighestOfSame(
                AttemptAspect.FORM, new Quantity.Attempts(EveryWord.FAILED), Optional.of(2))),
        compare("bests", bests()),
        compare("named", DefinedQuantity.of("named-once")),
        compare(
            "best",
            AttemptMark.builder()
                .pick(Pick.BEST)
                .of(EveryWord.FAILED)
                .node(ComDix.area(1))
                .build()),
        CompareRequirement.builder()
            .id("points-told")
            .left(Quantity.stated(FactName.of("x")))
            .comparison(Comparison.AT_LEAST)
            .right(new Quantity.Constant(HALF))
            .whenNotStated(WhenNotAssessed.NOT_MET)
            .build(),
        WithinRequirement.builder()
            .id("capacity")
            .of(Quantity.stated(FactName.of("capacity")))
            .whenNotStated(WhenNotAssessed.INDETERMINATE)
            .interval(
                Interval.builder()
                    .lower(Rational.of(-9))
                    .upper(Rational.of(9))
                    .upperOpen(true)
                    .build())
            .build());
  }

  private static NodesRequirement.Builder nodes(String id, NodeTest test) {
    return NodesRequirement.builder().id(id).addNodes(ComDix.area(1), ComDix.area(2)).test(test);
  }

  static Requirement compare(String id, Quantity left) {
    return CompareRequirement.builder()
        .id(id)
        .left(left)
        .comparison(Comparison.AT_LEAST)
        .right(new Quantity.Constant(HALF))
        .build();
  }

  private static Quantity aggregate() {
    return Aggregate.builder()
        .function(Aggregate.Function.MEAN)
        .addOf(
            Quantity.percentage(),
            Quantity.percentage(ComDix.area(1)).rounded(Rounding.Mode.HALF_UP, 0),
            new Limited(
                new Quantity.LevelOrdinal(
                    Optional.of(ComDix.area(2)),
                    Optional.empty(),
                    ScaleRef.parse("digcomp@2.2/scale/four")),
                Optional.of(Rational.ONE),
                Optional.of(Rational.of(7)),
                Optional.of(Rational.ZERO)))
        .addWeights(Rational.ONE, Rational.of(2), HALF)
        .best(3)
        .whenNotAssessed(Missing.ZERO)
        .build();
  }

  private static Quantity bests() {
    return new Quantity.Rounded(
        Aggregate.builder()
            .function(Aggregate.Function.SUM)
            .addOf(Quantity.percentage(ComDix.area(1)), Quantity.percentage(ComDix.area(2)))
            .best(1)
            .build(),
        Rounding.Mode.HALF_UP,
        0,
        Optional.of(HALF));
  }

  private static Quantity table() {
    Quantity banded =
        new Quantity.Banded(
            new Quantity.Product(List.of(Quantity.constant(2), Quantity.stated(FactName.of("x")))),
            List.of(
                Band.builder().start(Rational.ZERO).value(Rational.ONE).build(),
                Band.builder().start(Rational.of(64)).open(true).value(Rational.of(2)).build()),
            Optional.of(Rational.ZERO));
    return Lookup.builder()
        .addInputs(banded, new Quantity.Difference(Quantity.constant(1), Quantity.constant(2)))
        .addRows(
            LookupRow.builder()
                .addWhen(
                    Interval.builder().lower(Rational.ONE).lowerOpen(true).build(),
                    Interval.builder().build())
                .then(Rational.ONE)
                .build())
        .otherwise(Rational.ZERO)
        .build();
  }

  private static Quantity grade() {
    Map<String, Rational> values = new LinkedHashMap<>();
    values.put("eso", Rational.ONE);
    values.put("bachillerato", Rational.of(2));
    return new Coded(FactName.of("titles"), values, Optional.of(Rational.ZERO));
  }

  private static Quantity items(ItemCount count) {
    return new Quantity.Items(count, Optional.of(ComDix.area(1)));
  }

  private static Quantity score() {
    return ItemScore.builder()
        .node(ComDix.area(1))
        .incorrect(Rational.of(-1, 3))
        .blank(Rational.of(-1, 10))
        .partialCredit(false)
        .least(Rational.ZERO)
        .part(MarkPart.POINTS)
        .build();
  }

  private static Quantity hours() {
    return TrainingHours.builder()
        .covering(ComDix.area(1))
        .addKinds("course")
        .addExcludedKinds("congress")
        .since(new Day.Before(Day.decision(), EveryWord.YEARS, Optional.empty()))
        .until(Day.decision())
        .most(Map.of("course", Rational.of(30)))
        .leastEach(HALF)
        .build();
  }

  private static Quantity suspended() {
    return SuspensionDays.builder()
        .scheme("dip")
        .award("d")
        .function(SuspensionDays.Function.LONGEST)
        .since(new Day.Before(Day.decision(), EveryWord.YEARS, Optional.empty()))
        .until(Day.decision())
        .build();
  }
}
