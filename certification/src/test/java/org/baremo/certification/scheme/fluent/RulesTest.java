package org.baremo.certification.scheme.fluent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Bound.above;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Bound.atMost;
import static org.baremo.certification.scheme.fluent.Bound.below;
import static org.baremo.certification.scheme.fluent.Circumstances.age;
import static org.baremo.certification.scheme.fluent.Circumstances.code;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Circumstances.held;
import static org.baremo.certification.scheme.fluent.Circumstances.onOrAfter;
import static org.baremo.certification.scheme.fluent.Circumstances.onOrBefore;
import static org.baremo.certification.scheme.fluent.Circumstances.separate;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.waited;
import static org.baremo.certification.scheme.fluent.Quantities.lowest;
import static org.baremo.certification.scheme.fluent.Quantities.mean;
import static org.baremo.certification.scheme.fluent.Quantities.sum;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.any;
import static org.baremo.certification.scheme.fluent.Rules.atMost;
import static org.baremo.certification.scheme.fluent.Rules.attains;
import static org.baremo.certification.scheme.fluent.Rules.award;
import static org.baremo.certification.scheme.fluent.Rules.each;
import static org.baremo.certification.scheme.fluent.Rules.exactly;
import static org.baremo.certification.scheme.fluent.Rules.level;
import static org.baremo.certification.scheme.fluent.Rules.makes;
import static org.baremo.certification.scheme.fluent.Rules.mark;
import static org.baremo.certification.scheme.fluent.Rules.none;
import static org.baremo.certification.scheme.fluent.Rules.number;
import static org.baremo.certification.scheme.fluent.Rules.route;
import static org.baremo.certification.scheme.fluent.Rules.routes;
import static org.baremo.certification.scheme.fluent.Rules.share;
import static org.baremo.certification.scheme.fluent.Rules.sittings;
import static org.baremo.certification.scheme.fluent.Rules.someOf;
import static org.baremo.certification.scheme.fluent.Rules.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final List<Ref> AREAS =
      IntStream.rangeClosed(1, 5).mapToObj(ComDix::area).toList();

  private static LocalizedText title(String es, String en) {
    return LocalizedText.builder()
        .base("es")
        .putText("es", Text.builder().value(es).status(TextStatus.DRAFT).build())
        .putText("en", Text.builder().value(en).status(TextStatus.DRAFT).build())
        .build();
  }

  @Test
  void rulesWrittenInJavaAreTheDocument() {
    Requirement navarra =
        all(
            "all",
            age("age", 14, DateName.REGISTRATION).titled(title("Edad", "Age")),
            mark("overall", atLeast(75)).toBuilder()
                .title(title("Puntuación total", "Overall mark"))
                .whenExempt(WhenExempt.INDETERMINATE)
                .build(),
            each("areas", AREAS, atLeast(50)).titled(title("Cada área", "Each area")));
    assertThat(navarra)
        .isEqualTo(
            Schemes.of(VersionedId.parse("navarra@2025.1")).getAwards().get(0).getRequires());
  }

  @Test
  void everyWordIsReadBackFromItsDocument() {
    Quantity points = Quantity.stated(FactName.of("points"));
    Requirement everything =
        all(
            "everything",
            any("any", fact("paid"), fact("waived")),
            none("none", fact("barred").citing("art. 3")),
            exactly(1, "one", fact("a"), fact("b")),
            Rules.atLeast(1, "some", fact("c"), fact("d")),
            atMost(1, "few", fact("e"), fact("f")),
            share(Rational.of(75), Rounding.Mode.CEILING, "most", fact("g"), fact("h")),
            when("when", fact("i"), fact("j")),
            routes("ways", route("test", mark("test", above(60))), route("title", fact("k"))),
            sittings("one-sitting", Comparison.EQUAL, 1),
            mark("area-1", ComDix.area(1), below(90)),
            each("levels", AREAS, attains(ComDix.EDITION.level("four", "foundation"))),
            someOf(2, "two", AREAS, makes(above(70))),
            share(Rational.of(75), Rounding.Mode.FLOOR, "mostly", AREAS, makes(above(70))),
            level("level", ComDix.EDITION.level("four", "intermediate")),
            code("titles", "titles", "eso", "bachillerato"),
            number("sum", sum(points, Quantity.constant(1)), atMost(100)),
            number("mean", mean(points, Quantity.percentage()), Bound.exactly(50)),
            number("lowest", lowest(points, Quantity.percentage()), atLeast(points)),
            onOrBefore("paid-in-time", Day.of(DateName.of("payment")), Day.decision()),
            onOrAfter("old-enough", Day.decision(), new Day.Birth().plus(Period.ofYears(16))),
            held("before", "actic", "l2", Day.decision()),
            waited("waited", AttemptFilter.builder().build(), Wait.ofHours(24)),
            someStretch(
                "some-years",
                Period.ofYears(2),
                number(
                    "often", new Quantity.Attempts(AttemptFilter.builder().build()), atLeast(2))),
            eachStretch(
                "every-year",
                Day.of(DateName.CLOSING),
                Period.ofYears(1),
                number("hours", TrainingHours.builder().build(), atLeast(20))),
            separate("apart", "examiner", "trainer"),
            award("below", "lower"));
    byte[] document = Json.standard().write(everything);
    assertThat(Json.standard().read(document, Requirement.class, "rules.json").orThrow())
        .isEqualTo(everything);
    assertThat(everything.parts().get(1).parts().get(0).getLegalReference())
        .isEqualTo(Optional.of("art. 3"));
  }

  @Test
  void aCutIsANumber() {
    Quantity stated = Quantity.stated(FactName.of("cut"));
    assertThatThrownBy(() -> mark("overall", atLeast(stated)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a mark is cut at a number, was Stated[name=cut]");
  }
}
