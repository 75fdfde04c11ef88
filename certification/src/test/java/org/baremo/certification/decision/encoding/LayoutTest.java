package org.baremo.certification.decision.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** Where a layout puts what a scheme looks at, and what dossiers say there. */
class LayoutTest {
  private static final LevelRef FOUNDATION = ComDix.EDITION.level("four", "foundation");
  private static final LevelRef ADVANCED = ComDix.EDITION.level("four", "advanced");
  private static final Optional<Ref> OVERALL = Optional.empty();
  private static final Optional<Ref> AREA_1 = Optional.of(ComDix.area(1));
  private static final Optional<Ref> AREA_2 = Optional.of(ComDix.area(2));
  private static final FactName PAID = FactName.of("paid");
  private static final FactName SCORE = FactName.of("score");
  private static final FactName TITLES = FactName.of("titles");
  private static final RoleName EXAMINER = RoleName.of("examiner");
  private static final RoleName TRAINER = RoleName.of("trainer");
  private static final RoleName DECIDER = RoleName.of("decider");

  private final LayoutBuilder builder = new LayoutBuilder(ComDix.resolved());

  private long[] encode(Dossier dossier) {
    return builder.build().encode(dossier).values();
  }

  private static Dossier overall(Outcome outcome) {
    return ComDix.dossier(ComDix.profile(0).toBuilder().overall(outcome).build());
  }

  private static Aggregate sum(Quantity... of) {
    return Aggregate.builder().function(Aggregate.Function.SUM).of(List.of(of)).build();
  }

  @Test
  void everythingHasAPlaceOfItsOwnAndKeepsItHoweverOftenItIsAskedFor() {
    List<Integer> once = places();
    assertThat(places()).isEqualTo(once);
    assertThat(once).doesNotHaveDuplicates();
    assertThat(builder.build().encode(Asked.empty()).values())
        .hasSizeGreaterThanOrEqualTo(once.size());
  }

  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    places.add(builder.percentage(OVERALL));
    places.add(builder.points(OVERALL));
    places.add(builder.number(new Quantity.MarkOf(OVERALL, MarkPart.MAXIMUM)));
    places.add(builder.percentage(AREA_1));
    places.add(builder.percentage(AREA_2));
    places.add(builder.level(OVERALL, ADVANCED));
    places.add(builder.level(AREA_1, ADVANCED));
    places.add(
        builder.levels(List.of(ComDix.area(1), ComDix.area(2)), ADVANCED).orElseThrow().at());
    places.add(
        builder.levels(List.of(ComDix.area(2), ComDix.area(1)), ADVANCED).orElseThrow().at());
    places.add(builder.number(Asked.stated("score")));
    places.add(builder.number(Asked.stated("points")));
    places.add(builder.number(Asked.number("1")));
    places.add(builder.number(sum(Asked.stated("score"), Asked.number("1"))));
    places.add(builder.codes(TITLES, List.of("a", "b")));
    places.add(builder.codes(TITLES, List.of("b", "a")));
    places.add(builder.apart(EXAMINER, List.of(TRAINER)));
    places.add(builder.apart(TRAINER, List.of(EXAMINER)));
    places.add(builder.overrides());
    places.add(builder.date(DateName.REGISTRATION));
    places.add(builder.date(DateName.FIRST_SITTING));
    places.add(builder.date(DateName.LAST_SITTING));
    places.add(builder.birth());
    places.add(builder.sittings());
    places.add(builder.fact(PAID));
    places.add(builder.fact(SCORE));
    places.add(builder.edition());
    return places;
  }

  @Test
  void allLevelsOfOneScaleShareTheirPlace() {
    assertThat(builder.level(AREA_1, FOUNDATION)).isEqualTo(builder.level(AREA_1, ADVANCED));
    List<Ref> areas = List.of(ComDix.area(1), ComDix.area(2));
    assertThat(builder.levels(areas, FOUNDATION).orElseThrow())
        .isSameAs(builder.levels(areas, ADVANCED).orElseThrow());
  }

  @Test
  void theMarkOfARequirementAndOfANumberIsTheSame() {
    assertThat(builder.number(Quantity.percentage())).isEqualTo(builder.percentage(OVERALL));
    assertThat(builder.number(new Quantity.MarkOf(AREA_1, MarkPart.POINTS)))
        .isEqualTo(builder.points(AREA_1));
  }

  @Test
  void aMarkIsReadInItsThreeParts() {
    int percentage = builder.percentage(AREA_1);
    int points = builder.points(AREA_1);
    int maximum = builder.number(new Quantity.MarkOf(AREA_1, MarkPart.MAXIMUM));
    long[] values = encode(Asked.areas(Asked.outcome("7.5", "12")));
    assertThat(Told.number(values, percentage)).isEqualTo("62.5");
    assertThat(Told.number(values, points)).isEqualTo("7.5");
    assertThat(Told.number(values, maximum)).isEqualTo("12");
  }

  @Test
  void anOutcomeWithoutAMarkSaysWhy() {
    int at = builder.percentage(OVERALL);
    assertThat(Told.number(encode(overall(new Outcome.NotAssessed())), at))
        .isEqualTo("not assessed");
    assertThat(Told.number(encode(overall(new Outcome.NotYetMarked())), at)).isEqualTo("pending");
    assertThat(Told.number(encode(overall(new Outcome.Exempt("title"))), at)).isEqualTo("exempt");
    assertThat(Told.number(encode(overall(Outcome.Assessed.at(ADVANCED))), at))
        .isEqualTo("unknown");
  }

  @Test
  void aNodeThatTheProfileDoesNotNameWasNotAssessed() {
    int mark = builder.percentage(AREA_1);
    int level = builder.level(AREA_1, ADVANCED);
    long[] values = encode(Asked.empty());
    assertThat(Told.number(values, mark)).isEqualTo("not assessed");
    assertThat(values[level]).isEqualTo(-Lacks.NOT_ASSESSED);
  }

  @Test
  void outcomesAreReadInWhateverOrderTheProfileNamesThem() {
    int[] at = new int[5];
    for (int i = 0; i < at.length; i++) {
      at[i] = builder.points(Optional.of(ComDix.area(i + 1)));
    }
    Layout layout = builder.build();
    for (List<Integer> order :
        List.of(List.of(1, 2, 3, 4, 5), List.of(5, 4, 3, 2, 1), List.of(2, 9, 5, 1))) {
      var profile = Asked.empty().getProfile().toBuilder();
      order.forEach(i -> profile.putOutcome(copy(ComDix.area(i)), ComDix.mark(i, 12)));
      long[] values = layout.encode(ComDix.dossier(profile.build())).values();
      for (int i = 0; i < at.length; i++) {
        assertThat(Told.number(values, at[i]))
            .as("area %s of %s", i + 1, order)
            .isEqualTo(order.contains(i + 1) ? String.valueOf(i + 1) : "not assessed");
      }
    }
  }

  private static Ref copy(Ref ref) {
    return Ref.parse(ref.toString());
  }

  @Test
  void standingsAreReadAsPlacesAndAsSets() {
    int level = builder.level(AREA_1, ADVANCED);
    LevelSet set = builder.levels(List.of(ComDix.area(1), ComDix.area(2)), ADVANCED).orElseThrow();
    long[] values =
        encode(
            Asked.areas(
                Outcome.Assessed.at(ComDix.EDITION.level("four", "intermediate")),
                new Outcome.Exempt("title")));
    assertThat(values[level]).isEqualTo(2);
    assertThat(values[set.atLeast(1)]).isEqualTo(0b01);
    assertThat(values[set.atLeast(2)]).isEqualTo(0b01);
    assertThat(values[set.atLeast(3)]).isZero();
    assertThat(values[set.lacking(Lacks.EXEMPT)]).isEqualTo(0b10);
    assertThat(values[set.lacking(Lacks.NOT_ASSESSED)]).isZero();
    assertThat(encode(Asked.empty())[set.lacking(Lacks.NOT_ASSESSED)]).isEqualTo(0b11);
  }

  @Test
  void scalesOfAsManyLevelsAsASetHoldsAreReadAsSets() {
    String[] codes =
        IntStream.rangeClosed(1, LevelSet.MOST_LEVELS + 1)
            .mapToObj(i -> "l" + i)
            .toArray(String[]::new);
    Framework framework = ComDix.catalog().framework(ComDix.EDITION).orElseThrow();
    FrameworkCatalog catalog =
        FrameworkCatalog.of(
            framework.toBuilder()
                .addScales(ComDix.scale("most", Arrays.copyOf(codes, codes.length - 1)))
                .addScales(ComDix.scale("more", codes))
                .build());
    ResolvedScheme scheme =
        Asked.scheme(AllOf.of("all", asksFor("most"), asksFor("more"))).resolve(catalog).orThrow();
    LayoutBuilder layout = new LayoutBuilder(scheme);
    List<Ref> areas = List.of(ComDix.area(1));
    assertThat(layout.levels(areas, ComDix.EDITION.level("most", "l1"))).isPresent();
    assertThat(layout.levels(areas, ComDix.EDITION.level("more", "l1"))).isEmpty();
  }

  private static Requirement asksFor(String scale) {
    return LevelRequirement.builder().id(scale).atLeast(ComDix.EDITION.level(scale, "l1")).build();
  }

  @Test
  void statedNumbersAndConstantsAreReadAndWhatIsNotStatedIsTold() {
    int score = builder.number(Asked.stated("score"));
    int half = builder.number(Asked.number("0.5"));
    int both = builder.number(sum(Asked.stated("score"), Asked.number("0.5")));
    long[] values = encode(Asked.numbers("score", "-2.25"));
    assertThat(Told.number(values, score)).isEqualTo("-2.25");
    assertThat(Told.number(values, half)).isEqualTo("0.5");
    assertThat(Told.number(values, both)).isEqualTo("-1.75");
    long[] none = encode(Asked.empty());
    assertThat(Told.number(none, score)).isEqualTo("not stated");
    assertThat(Told.number(none, both)).isEqualTo("ask");
    assertThat(Told.number(encode(Asked.numbers("score", "9".repeat(40))), score)).isEqualTo("ask");
  }

  @Test
  void whatOnlyTheRuleTellsHasNoPlace() {
    assertThat(builder.number(Asked.stated("score").rounded(Rounding.Mode.FLOOR, 0))).isEqualTo(-1);
    assertThat(
            builder.number(
                sum(Asked.stated("score"), Asked.stated("score").rounded(Rounding.Mode.FLOOR, 0))))
        .isEqualTo(-1);
  }

  @Test
  void codesAreBitsInTheOrderOfTheScheme() {
    int at = builder.codes(TITLES, List.of("a", "b", "c"));
    assertThat(encode(codes("c", "x", "a"))[at]).isEqualTo(0b101);
    assertThat(encode(codes("b"))[at]).isEqualTo(0b010);
    assertThat(encode(codes("x"))[at]).isZero();
    assertThat(encode(Asked.empty())[at]).isEqualTo(-1);
  }

  private static Dossier codes(String... codes) {
    return Asked.empty().toBuilder().putCode(TITLES, List.of(codes)).build();
  }

  @Test
  void theLastCodeThatCanBeToldApartStillHasABit() {
    List<String> codes =
        IntStream.range(0, LayoutBuilder.MOST_CODES).mapToObj(i -> "t-" + i).toList();
    int at = builder.codes(TITLES, codes);
    assertThat(encode(codes("t-61"))[at]).isEqualTo(1L << 61);
  }

  private static Duty duty(RoleName role, String person) {
    return Duty.builder().role(role).person(person).build();
  }

  private static Dossier duties(Duty... duties) {
    return Asked.empty().toBuilder().duties(List.of(duties)).build();
  }

  @Test
  void rolesAreApartWhereNobodyHadBothAndUnknownWhereOneIsNotTold() {
    int at = builder.apart(EXAMINER, List.of(TRAINER, DECIDER));
    Duty examiner = duty(EXAMINER, "ana");
    assertThat(encode(duties(examiner, duty(TRAINER, "ben"), duty(DECIDER, "eva")))[at])
        .isEqualTo(1);
    assertThat(encode(duties(examiner, duty(TRAINER, "ana"), duty(DECIDER, "eva")))[at]).isZero();
    assertThat(encode(duties(duty(DECIDER, "ana"), duty(TRAINER, "ben"), examiner))[at]).isZero();
    assertThat(encode(duties(examiner, duty(TRAINER, "ben")))[at]).isEqualTo(-1);
    assertThat(encode(duties(examiner, duty(DECIDER, "ben")))[at]).isEqualTo(-1);
    assertThat(encode(duties(examiner, duty(DECIDER, "ana")))[at]).isZero();
    assertThat(encode(duties(duty(TRAINER, "ana"), duty(DECIDER, "ana")))[at]).isEqualTo(-1);
    assertThat(encode(duties())[at]).isEqualTo(-1);
  }

  @Test
  void oneOfSeveralWithARoleIsEnoughToHaveBoth() {
    int at = builder.apart(EXAMINER, List.of(TRAINER));
    assertThat(
            encode(
                duties(
                    duty(EXAMINER, "ana"),
                    duty(EXAMINER, "ben"),
                    duty(TRAINER, "eva"),
                    duty(TRAINER, "ben")))[at])
        .isZero();
  }

  private static Dossier sittings(String... idsAndDays) {
    var profile = Asked.empty().getProfile().toBuilder().sittings(List.of());
    for (int i = 0; i < idsAndDays.length; i += 2) {
      profile.addSittings(
          SittingFacts.builder()
              .id(idsAndDays[i])
              .heldOn(LocalDate.parse(idsAndDays[i + 1]))
              .build());
    }
    return ComDix.dossier(profile.build());
  }

  @Test
  void sittingsAreCountedOnceEachAndTheirFirstAndLastDayRead() {
    int count = builder.sittings();
    int first = builder.date(DateName.FIRST_SITTING);
    int last = builder.date(DateName.LAST_SITTING);
    long[] values =
        encode(
            sittings(
                "s-2",
                "2026-02-01",
                "s-1",
                "2026-01-15",
                "s-3",
                "2026-03-01",
                "s-2",
                "2026-02-02"));
    assertThat(Told.number(values, count)).isEqualTo("3");
    assertThat(values[first]).isEqualTo(packed("2026-01-15"));
    assertThat(values[last]).isEqualTo(packed("2026-03-01"));
    long[] one = encode(sittings("s-1", "2026-01-15"));
    assertThat(Told.number(one, count)).isEqualTo("1");
    assertThat(one[first]).isEqualTo(one[last]).isEqualTo(packed("2026-01-15"));
    long[] none = encode(sittings());
    assertThat(Told.number(none, count)).isEqualTo("unknown");
    assertThat(none[first]).isEqualTo(PackedDay.NONE);
    assertThat(none[last]).isEqualTo(PackedDay.NONE);
  }

  private static long packed(String day) {
    return PackedDay.of(LocalDate.parse(day));
  }

  @Test
  void datesFactsAndTheEditionAreRead() {
    int birth = builder.birth();
    int registered = builder.date(DateName.REGISTRATION);
    int paid = builder.fact(PAID);
    int edition = builder.edition();
    int overrides = builder.overrides();
    long[] values = encode(Asked.empty().toBuilder().putFact(PAID, true).build());
    assertThat(values[birth]).isEqualTo(PackedDay.of(ComDix.BORN));
    assertThat(values[registered]).isEqualTo(PackedDay.of(ComDix.REGISTERED));
    assertThat(values[paid]).isEqualTo(1);
    assertThat(values[edition]).isEqualTo(1);
    assertThat(values[overrides]).isZero();
    assertThat(encode(Asked.empty().toBuilder().putFact(PAID, false).build())[paid]).isZero();
    long[] bare =
        encode(
            Dossier.of(
                ComDix.profile(0).toBuilder()
                    .edition(EditionRef.of("digcomp", "3.0"))
                    .outcomes(Map.of())
                    .build()));
    assertThat(bare[birth]).isEqualTo(PackedDay.NONE);
    assertThat(bare[registered]).isEqualTo(PackedDay.NONE);
    assertThat(bare[paid]).isEqualTo(-1);
    assertThat(bare[edition]).isZero();
  }

  @Test
  void anEncodedDossierIsOfTheDossierAndLeavesTheLayoutAsItWas() {
    int points = builder.points(OVERALL);
    Layout layout = builder.build();
    Dossier dossier = ComDix.dossier(43);
    Slots first = layout.encode(dossier);
    assertThat(first.dossier()).isSameAs(dossier);
    layout.encode(ComDix.dossier(12));
    assertThat(first.at(points)).isEqualTo(43);
    assertThat(layout.encode(dossier).values()).isEqualTo(first.values());
  }

  @Test
  void aMarkAndALevelOfOneResultAreBothRead() {
    int points = builder.points(AREA_1);
    int level = builder.level(AREA_1, ADVANCED);
    Outcome both =
        new Outcome.Assessed(
            Optional.of(Mark.of(Rational.of(9), Rational.of(12))),
            Optional.of(new Standing.Attained(ADVANCED)));
    long[] values = encode(Asked.areas(both));
    assertThat(Told.number(values, points)).isEqualTo("9");
    assertThat(values[level]).isEqualTo(3);
  }
}
