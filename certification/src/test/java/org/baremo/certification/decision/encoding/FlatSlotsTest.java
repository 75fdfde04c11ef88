package org.baremo.certification.decision.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** A case told in numbers says in its slots what its dossier would say there. */
class FlatSlotsTest {
  private static final LevelRef ADVANCED = ComDix.EDITION.level("four", "advanced");
  private static final Standing STANDING = new Standing.Attained(ADVANCED);
  private static final FactName PAID = FactName.of("paid");
  private static final FactName RENOUNCED = FactName.of("renounced");
  private static final Ref AREA_1 = ComDix.area(1);
  private static final Ref AREA_2 = ComDix.area(2);

  private final LayoutBuilder builder = new LayoutBuilder(ComDix.resolved());
  private final int birth = builder.birth();
  private final int areaPercentage = builder.percentage(Optional.of(AREA_1));
  private final int areaPoints = builder.points(Optional.of(AREA_1));
  private final int percentage = builder.percentage(Optional.empty());
  private final int points = builder.points(Optional.empty());
  private final int maximum =
      builder.number(new Quantity.MarkOf(Optional.empty(), MarkPart.MAXIMUM));
  private final int level = builder.level(Optional.empty(), ADVANCED);
  private final int sum =
      builder.number(
          Aggregate.builder()
              .function(Aggregate.Function.SUM)
              .addOf(Quantity.percentage(), Asked.number("0.5"))
              .build());
  private final LevelSet set = builder.levels(List.of(AREA_1, AREA_2), ADVANCED).orElseThrow();
  private final int registered = builder.date(DateName.REGISTRATION);
  private final int first = builder.date(DateName.FIRST_SITTING);
  private final int last = builder.date(DateName.LAST_SITTING);
  private final int sittings = builder.sittings();
  private final int paid = builder.fact(PAID);
  private final int edition = builder.edition();
  private final int overrides = builder.overrides();
  private final Layout layout = builder.build();
  private final FlatSlots flat = layout.flat(unknown()).orElseThrow();

  /** Nothing is known of this but its edition. */
  private static Dossier unknown() {
    return Dossier.of(
        ComDix.profile(0).toBuilder()
            .overall(new Outcome.NotAssessed())
            .sittings(List.of())
            .build());
  }

  private long[] told() {
    return flat.done().values();
  }

  private static long packed(String day) {
    return PackedDay.of(LocalDate.parse(day));
  }

  private void tellEverything() {
    flat.birth(packed("1990-05-17"));
    flat.assessed(flat.node(AREA_1), 7_500, 12_000, STANDING);
    flat.assessed(flat.node(AREA_2), 0, 0, new Standing.BelowFirstLevel(ComDix.EDITION, "four"));
    flat.assessed(-1, 43_000, 60_000, STANDING);
    flat.date(flat.date(DateName.REGISTRATION), packed("2026-09-01"));
    flat.sitting(packed("2026-10-03"));
    flat.sitting(packed("2026-09-20"));
    flat.sitting(packed("2026-10-01"));
    flat.fact(flat.fact(PAID), true);
  }

  @Test
  void aCaseOfWhichNothingIsToldSaysWhatAnUnknownDossierSays() {
    assertThat(told()).isEqualTo(layout.encode(unknown()).values());
    assertThat(told()[first]).isEqualTo(PackedDay.NONE);
    assertThat(told()[edition]).isEqualTo(1);
    assertThat(Told.number(told(), sittings)).isEqualTo("unknown");
    assertThat(Told.number(told(), percentage)).isEqualTo("not assessed");
    assertThat(told()[set.lacking(Lacks.NOT_ASSESSED)]).isEqualTo(0b11);
  }

  @Test
  void whatIsToldStandsInItsPlace() {
    tellEverything();
    long[] values = told();
    assertThat(values[birth]).isEqualTo(packed("1990-05-17"));
    assertThat(Told.number(values, areaPercentage)).isEqualTo("62.5");
    assertThat(Told.number(values, areaPoints)).isEqualTo("7.5");
    assertThat(Told.number(values, percentage)).isEqualTo("215/3");
    assertThat(Told.number(values, points)).isEqualTo("43");
    assertThat(Told.number(values, maximum)).isEqualTo("60");
    assertThat(Told.number(values, sum)).isEqualTo("433/6");
    assertThat(values[level]).isEqualTo(3);
    assertThat(values[set.atLeast(1)]).isEqualTo(0b01);
    assertThat(values[set.atLeast(3)]).isEqualTo(0b01);
    assertThat(values[set.lacking(Lacks.NOT_ASSESSED)]).isZero();
    assertThat(values[registered]).isEqualTo(packed("2026-09-01"));
    assertThat(values[first]).isEqualTo(packed("2026-09-20"));
    assertThat(values[last]).isEqualTo(packed("2026-10-03"));
    assertThat(Told.number(values, sittings)).isEqualTo("3");
    assertThat(values[paid]).isEqualTo(1);
    assertThat(values[overrides]).isZero();
  }

  @Test
  void theNextCaseKnowsNothingOfTheOneBefore() {
    tellEverything();
    told();
    flat.clear();
    assertThat(told()).isEqualTo(layout.encode(unknown()).values());
    flat.sitting(packed("2026-10-04"));
    assertThat(told()[first]).isEqualTo(told()[last]).isEqualTo(packed("2026-10-04"));
    assertThat(Told.number(told(), sittings)).isEqualTo("1");
  }

  @Test
  void aFactThatDoesNotHoldIsToldApartFromOneThatIsNotTold() {
    assertThat(told()[paid]).isEqualTo(-1);
    flat.fact(flat.fact(PAID), false);
    assertThat(told()[paid]).isZero();
  }

  @Test
  void aResultWithoutAMarkOrWithoutALevelIsUnknownThere() {
    flat.assessed(-1, 0, 0, STANDING);
    assertThat(Told.number(told(), percentage)).isEqualTo("unknown");
    assertThat(Told.number(told(), points)).isEqualTo("unknown");
    assertThat(Told.number(told(), maximum)).isEqualTo("unknown");
    assertThat(told()[level]).isEqualTo(3);
    flat.clear();
    flat.assessed(-1, 30_000, 60_000, null);
    assertThat(Told.number(told(), percentage)).isEqualTo("50");
    assertThat(told()[level]).isEqualTo(-Lacks.UNKNOWN);
  }

  @Test
  void whatTheSchemeDoesNotLookAtIsNotFound() {
    assertThat(flat.node(ComDix.area(3))).isEqualTo(-1);
    assertThat(flat.node(AREA_1)).isZero();
    assertThat(flat.node(AREA_2)).isEqualTo(1);
    assertThat(flat.date(DateName.CLOSING)).isEqualTo(-1);
    assertThat(flat.fact(RENOUNCED)).isEqualTo(-1);
  }

  @Test
  void aBirthDateThatTheSchemeDoesNotLookAtIsToldInVain() {
    LayoutBuilder other = new LayoutBuilder(ComDix.resolved());
    int at = other.date(DateName.REGISTRATION);
    FlatSlots without = other.build().flat(unknown()).orElseThrow();
    without.birth(packed("1990-05-17"));
    assertThat(without.done().values()).hasSize(1);
    assertThat(without.done().at(at)).isEqualTo(PackedDay.NONE);
  }

  @Test
  void aCaseToldInNumbersHasNoDossier() {
    assertThatThrownBy(() -> flat.done().dossier())
        .isInstanceOf(NoDossier.class)
        .hasMessage("a case told in numbers has no dossier")
        .hasNoSuppressedExceptions()
        .satisfies(thrown -> assertThat(thrown.getStackTrace()).isEmpty());
  }

  @Test
  void aLayoutThatReadsWhatOnlyDossiersSayCannotBeTold() {
    LayoutBuilder stated = new LayoutBuilder(ComDix.resolved());
    stated.number(Asked.stated("score"));
    assertThat(stated.build().flat(unknown())).isEmpty();
    LayoutBuilder codes = new LayoutBuilder(ComDix.resolved());
    codes.codes(PAID, List.of("a"));
    assertThat(codes.build().flat(unknown())).isEmpty();
    LayoutBuilder apart = new LayoutBuilder(ComDix.resolved());
    apart.apart(RoleName.of("examiner"), List.of(RoleName.of("trainer")));
    assertThat(apart.build().flat(unknown())).isEmpty();
  }

  @Test
  void theLargestMarkThatCanBeToldIsTold() {
    long most = (1L << 31) - 1;
    flat.assessed(-1, most, most, null);
    assertThat(Told.number(told(), percentage)).isEqualTo("100");
    assertThat(Told.number(told(), points)).isEqualTo("2147483.647");
    assertThat(Told.number(told(), maximum)).isEqualTo("2147483.647");
  }

  @Test
  void itSaysTheSameAsADossier() {
    tellEverything();
    Dossier dossier =
        ComDix.dossier(
            ComDix.profile(43).toBuilder()
                .overall(new Outcome.Assessed(Optional.of(Mark.of(43, 60)), Optional.of(STANDING)))
                .putOutcome(
                    AREA_1,
                    new Outcome.Assessed(
                        Optional.of(Mark.of(Rational.parse("7.5"), Rational.of(12))),
                        Optional.of(STANDING)))
                .build());
    long[] values = layout.encode(dossier).values();
    for (int at : new int[] {areaPercentage, areaPoints, percentage, points, maximum, sum}) {
      assertThat(Told.number(told(), at)).isEqualTo(Told.number(values, at));
    }
    for (int at : new int[] {birth, level, registered, edition, overrides}) {
      assertThat(told()[at]).isEqualTo(values[at]);
    }
  }
}
