package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.baremo.certification.lint.Rules.area;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.lint;
import static org.baremo.certification.lint.Rules.mark;
import static org.baremo.certification.lint.Rules.only;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.SuspensionDays;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What there is a case of is not proven never to be. */
class SoundnessTest {
  private static final Rational TEN = Rational.of(10);
  private static final Quantity POINTS = new Quantity.MarkOf(Optional.empty(), MarkPart.POINTS);

  private static Band band(long start, long value) {
    return Band.builder().start(Rational.of(start)).value(Rational.of(value)).build();
  }

  /** Bands of so many numbers each, of which the first is worth 0, the next 1, and so on. */
  private static Quantity bands(Quantity of, int count, long width) {
    List<Band> bands = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      bands.add(band(i * width, i));
    }
    return new Quantity.Banded(of, bands, Optional.empty());
  }

  private static Quantity ratio(long by) {
    return new Quantity.Ratio(POINTS, Quantity.constant(by));
  }

  /** There is a case; more may lose it, which is told with two cases. */
  private static void assertReached(LintReport report) {
    assertThat(report.getFindings())
        .extracting(LintFinding::getKind)
        .allMatch(kind -> kind == LintKind.BETTER_RESULT_LOSES);
    assertThat(report.getUnanswered()).isEmpty();
    assertThat(report.getDropped()).isZero();
  }

  /** A percentage that is taken of rounded points. */
  private static MarkRequirement rounded(String id, Comparison comparison, String percent) {
    Cut cut =
        Cut.percentage(comparison, Rational.parse(percent)).toBuilder()
            .rounding(new Rounding(Rounding.Stage.POINTS, Rounding.Mode.HALF_UP, 0))
            .build();
    return MarkRequirement.builder().id(id).cut(cut).build();
  }

  private static MarkRequirement points(String id, Comparison comparison, long points) {
    return MarkRequirement.builder()
        .id(id)
        .cut(
            Cut.builder()
                .measure(Cut.Measure.POINTS)
                .comparison(comparison)
                .required(Rational.of(points))
                .build())
        .build();
  }

  @Test
  void everyOneOfManyBandsIsTried() {
    Quantity quarter = new Quantity.Rounded(ratio(4), Rounding.Mode.HALF_UP, 0);
    for (int value = 0; value < 21; value++) {
      assertReached(lint(compare("band", bands(quarter, 21, 5), Comparison.EQUAL, value)));
    }
    assertReached(
        lint(
            WithinRequirement.builder()
                .id("within")
                .of(bands(ratio(1), 71, 10))
                .interval(Rules.interval(65, 66))
                .build()));
  }

  @Test
  void pointsThatAreRoundedAreTriedOfFewAndOfMany() {
    assertReached(
        lint(
            AllOf.of(
                "both",
                rounded("rounded", Comparison.AT_LEAST, "60"),
                mark("exact", Comparison.AT_MOST, 55))));
    assertReached(lint(rounded("third", Comparison.EQUAL, "33.5")));
  }

  @Test
  void whatRoundedPointsNeverComeToIsOnlySuspected() {
    LintReport report = lint(rounded("never", Comparison.ABOVE, "100"));
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.getFindings())
        .extracting(LintFinding::getKind, LintFinding::getCertainty)
        .containsExactly(
            tuple(LintKind.NEVER_MET, Certainty.SUSPECTED),
            tuple(LintKind.AWARD_NEVER_REACHED, Certainty.SUSPECTED));
  }

  @Test
  void constantsThatAreNotWorkedOutProveNothing() {
    Quantity four =
        new Quantity.Banded(
            Quantity.constant(5), List.of(band(0, 3), band(5, 4), band(60, 50)), Optional.empty());
    Quantity twice = new Quantity.Product(List.of(Quantity.constant(2), four));
    LintReport report =
        lint(
            compare("eight", Quantity.stated(FactName.of("n")), Comparison.EQUAL, 0).toBuilder()
                .right(twice)
                .build());
    assertThat(Rules.of(report, LintKind.NEVER_MET))
        .extracting(LintFinding::getCertainty)
        .doesNotContain(Certainty.PROVEN);
    assertThat(report.hasErrors()).isFalse();
  }

  @Test
  void aGapBelowNumbersThatAreMadeOfOthersIsSuspected() {
    Quantity most =
        Aggregate.builder()
            .function(Aggregate.Function.MAXIMUM)
            .addOf(Quantity.percentage(), Quantity.constant(50))
            .build();
    assertThat(
            Rules.of(lint(compare("b", banded(most), Comparison.AT_LEAST, 2)), LintKind.BAND_GAP))
        .as("it is 50 at least")
        .isEmpty();
    Quantity itself = new Quantity.Difference(Quantity.percentage(), Quantity.percentage());
    LintFinding gap =
        only(lint(compare("b", banded(itself), Comparison.AT_LEAST, 2)), LintKind.BAND_GAP);
    assertThat(gap.getCertainty()).isEqualTo(Certainty.SUSPECTED);
    assertThat(english(gap))
        .isEqualTo(
            "In the requirement \"b\", numbers below the first band at 50 have no value. This is"
                + " suspected, not proven.");
    LintFinding simple =
        only(
            lint(compare("b", banded(Quantity.percentage()), Comparison.AT_LEAST, 2)),
            LintKind.BAND_GAP);
    assertThat(simple.getCertainty()).isEqualTo(Certainty.PROVEN);
    Quantity table =
        Lookup.builder()
            .addInputs(itself)
            .addRows(LookupRow.builder().addWhen(Rules.interval(0, 0)).then(Rational.of(2)).build())
            .build();
    assertThat(Rules.of(lint(compare("t", table, Comparison.AT_LEAST, 2)), LintKind.TABLE_GAP))
        .as("below 0, and above")
        .hasSize(2)
        .extracting(LintFinding::getCertainty)
        .containsOnly(Certainty.SUSPECTED);
  }

  @Test
  void whatAMaximumOrCappedHoursNeverAreIsNoGapForCertain() {
    Quantity maximum = new Quantity.MarkOf(Optional.empty(), MarkPart.MAXIMUM);
    Quantity hours = TrainingHours.builder().addKinds("course").putMost("course", TEN).build();
    for (Quantity of : List.of(maximum, hours)) {
      assertThat(
              only(lint(compare("b", banded(of), Comparison.AT_LEAST, 2)), LintKind.BAND_GAP)
                  .getCertainty())
          .as("%s", of)
          .isEqualTo(Certainty.SUSPECTED);
    }
    assertThat(
            only(
                    lint(
                        compare(
                            "b", banded(TrainingHours.builder().build()), Comparison.AT_LEAST, 2)),
                    LintKind.BAND_GAP)
                .getCertainty())
        .isEqualTo(Certainty.PROVEN);
  }

  private static Quantity banded(Quantity of) {
    return new Quantity.Banded(of, List.of(band(50, 1), band(70, 2)), Optional.empty());
  }

  @Test
  void aPartThatIsNeverMetExplainsOnlyWhatNeedsIt() {
    Requirement never = mark("never", Comparison.ABOVE, 100);
    NoneOf none =
        NoneOf.of(
            "none",
            area(1, Comparison.AT_LEAST, 60).toBuilder()
                .id("good")
                .whenExempt(WhenExempt.MET)
                .build(),
            area(1, Comparison.BELOW, 60).toBuilder().id("bad").whenExempt(WhenExempt.MET).build(),
            never);
    LintReport report = lint(AnyOf.of("any", area(3), none));
    assertThat(Rules.of(report, LintKind.NEVER_MET))
        .extracting(found -> found.getRequirement().orElseThrow())
        .containsExactly("never", "none");
    AtLeastOf.Builder some =
        AtLeastOf.builder().id("some").addRequirements(never, area(1), area(2));
    assertThat(Rules.of(lint(some.count(3).build()), LintKind.NEVER_MET))
        .as("without it too few are left")
        .extracting(found -> found.getRequirement().orElseThrow())
        .containsExactly("never");
    assertThat(Rules.of(lint(some.count(2).build()), LintKind.NEVER_MET))
        .extracting(found -> found.getRequirement().orElseThrow())
        .containsExactly("never");
  }

  @Test
  void anItemRightThatTakesSomethingAwayIsTold() {
    Quantity less =
        new Quantity.Difference(
            Quantity.percentage(), ItemScore.builder().part(MarkPart.POINTS).build());
    LintReport report = lint(compare("less", less, Comparison.AT_LEAST, 10));
    LintFinding found = only(report, LintKind.BETTER_RESULT_LOSES);
    assertThat(found.getDetails()).containsEntry("what", "item").containsEntry("award", "award-1");
    Replay.assertShown(
        found,
        CompiledScheme.of(
                Rules.scheme(compare("less", less, Comparison.AT_LEAST, 10)), ComDix.catalog())
            .orThrow());
  }

  @Test
  void whatMayHaveNoValueIsNotMetByEveryCase() {
    Quantity open =
        new Quantity.Banded(Quantity.percentage(), List.of(band(60, 1)), Optional.empty());
    LintReport report = lint(compare("open", open, Comparison.AT_LEAST, 1));
    assertThat(report.getFindings())
        .extracting(LintFinding::getKind)
        .containsExactly(LintKind.BAND_GAP);
    Quantity closed =
        new Quantity.Banded(
            Quantity.percentage(), List.of(band(60, 1)), Optional.of(Rational.of(1)));
    only(lint(compare("closed", closed, Comparison.AT_LEAST, 1)), LintKind.ALWAYS_MET);
  }

  @Test
  void pointsAndPercentagesMeetWhereTheMaximumIsHighOrLow() {
    assertReached(
        lint(
            AllOf.of(
                "high",
                points("many", Comparison.AT_LEAST, 50),
                mark("little", Comparison.AT_MOST, 30))));
    assertReached(
        lint(
            AllOf.of(
                "low",
                points("few", Comparison.AT_MOST, 20),
                mark("much", Comparison.AT_LEAST, 80))));
  }

  @Test
  void certificatesStandInEveryWayThatIsAskedFor() {
    Period year = Period.ofYears(1);
    for (HeldState state : HeldState.values()) {
      HeldRequirement held = Circumstances.held("held", "dip", "d", Day.decision()).standing(state);
      assertReached(lint(held));
      assertReached(lint(NoneOf.of("none", held)));
      if (state != HeldState.GOOD) {
        assertReached(
            lint(AllOf.of("both", mark("m", Comparison.AT_LEAST, 50), held.within(year))));
      }
    }
  }

  @Test
  void certificatesMayHaveBeenSuspendedForLongOrNotAtAll() {
    SuspensionDays days =
        SuspensionDays.builder().scheme("dip").function(SuspensionDays.Function.LONGEST).build();
    assertReached(lint(compare("never", days, Comparison.AT_MOST, 0)));
    assertReached(lint(compare("short", days, Comparison.AT_MOST, 184)));
    assertReached(lint(compare("long", days, Comparison.ABOVE, 184)));
    only(lint(compare("any", days, Comparison.AT_LEAST, 0)), LintKind.ALWAYS_MET);
    only(lint(compare("none", days, Comparison.BELOW, 0)), LintKind.NEVER_MET);
  }
}
