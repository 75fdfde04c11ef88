package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.units;
import static org.baremo.certification.testing.Modules.profile;
import static org.baremo.certification.testing.Modules.scheme;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.decision.GrantedUnit;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.problem.Problem;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** What units of awards, and requirements that count them, must be. */
class UnitLawsTest {
  private static final LocalizedText TITLE = LocalizedText.of("en", "A title");

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static AwardUnit unit(String code, Requirement requires) {
    return AwardUnit.builder().code(code).title(TITLE).requires(requires).build();
  }

  private static Award award(String code, Requirement requires, AwardUnit... units) {
    return Award.builder().code(code).title(TITLE).requires(requires).addUnits(units).build();
  }

  @Test
  void unitsKeepTheContract() {
    AwardUnit unit = unit("u", fact("f"));
    AwardUnit attesting =
        unit.toBuilder().addLevels(ComDix.EDITION.level("four", "advanced")).build();
    ValueContract.of(AwardUnit.class, unit, attesting)
        .lawsBeyondAnnotations("levels", "are different levels of one scale")
        .verify();
    ValueContract.of(Award.class, profile(), award("a", fact("f"), attesting))
        .lawsBeyondAnnotations("units", "have different codes")
        .verify();
    ValueContract.of(
            GrantedUnit.class,
            new GrantedUnit("u", TITLE, List.of()),
            new GrantedUnit("v", TITLE, attesting.getLevels()))
        .lawsBeyondAnnotations("levels", "are different")
        .verify();
  }

  @Test
  void aUnitHasACodeOfItsOwnAndLevelsOfOneScale() {
    AwardUnit unit = unit("u", fact("f"));
    LevelRef level = ComDix.EDITION.level("four", "advanced");
    refused(
        "code must be lower-case letters and digits joined by - or ., was 'U'; levels must all be"
            + " different, was digcomp@2.2/level/four/advanced again; levels must all be of one"
            + " scale",
        () ->
            unit.toBuilder()
                .code("U")
                .addLevels(level, level, ComDix.EDITION.level("eight", "7"))
                .build());
    refused(
        "code must be different for every unit, was u again",
        () -> award("a", fact("g"), unit, unit("u", fact("h"))));
  }

  @Test
  void whatUnitsRequireIsNamedOnceInTheScheme() {
    refused(
        "id must be different for every requirement of the scheme, was f as at"
            + " /awards/0/units/0/requires",
        () -> scheme(award("a", fact("g"), unit("u", fact("f")), unit("v", fact("f")))));
  }

  @Test
  void whatCountsUnitsIsWithinItsLimits() {
    UnitsRequirement asked = units(1, "asked", "a");
    assertThat(asked.getComparison()).isEqualTo(Comparison.AT_LEAST);
    refused(
        "award must be lower-case letters and digits joined by - or ., was 'A'; count must be 0 or"
            + " more, was -1; of must be lower-case letters and digits joined by - or ., was"
            + " 'U'",
        () -> asked.toBuilder().award("A").count(-1).addOf("U").build());
    refused(
        "of must all be different, was u again", () -> asked.toBuilder().addOf("u", "u").build());
  }

  @Test
  void theUnitsCountedAreThere() {
    AwardUnit unit = unit("u", fact("f"));
    refused(
        "award must be one of [a], was b", () -> scheme(award("a", units(1, "asked", "b"), unit)));
    refused(
        "award must be one that has units, was b",
        () -> scheme(award("a", units(1, "asked", "b"), unit), award("b", fact("g"))));
    refused(
        "of must name units of a, [u], was v",
        () -> scheme(award("a", units(1, "asked", "a").toBuilder().addOf("u", "v").build(), unit)));
  }

  @Test
  void noUnitAsksForItselfThroughWhateverOthers() {
    refused(
        "units must not ask for themselves, did those of a",
        () -> scheme(award("a", fact("f"), unit("u", units(1, "asked", "a")))));
    refused(
        "award must not require itself, did a; units must not ask for themselves, did those of a",
        () -> scheme(award("a", units(1, "asked", "a"), unit("u", Rules.award("of-a", "a")))));
    refused(
        "units must not ask for themselves, did those of a; award must not require itself, did b",
        () ->
            scheme(
                award("a", fact("f"), unit("u", Rules.award("of-b", "b"))),
                award("b", all("both", units(1, "asked", "a"), fact("g")))));
    scheme(
        award("a", fact("f"), unit("u", Rules.award("of-a", "a"))),
        award("b", units(1, "asked", "a")));
  }

  @Test
  void whatUnitsReferToIsLookedUp() {
    AwardUnit lost =
        unit("u", fact("f")).toBuilder().addLevels(ComDix.EDITION.level("eight", "9")).build();
    assertThat(scheme(award("a", fact("g"), lost)).resolve(ComDix.catalog()).problems())
        .extracting(Problem::getMessage)
        .containsExactly("digcomp@2.2 has no scale eight; it has four");
  }
}
