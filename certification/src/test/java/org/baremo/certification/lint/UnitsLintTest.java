package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.above;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.mark;
import static org.baremo.certification.scheme.fluent.Rules.none;
import static org.baremo.certification.scheme.fluent.Rules.units;

import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Modules;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** What is wrong with units is told at their places. */
class UnitsLintTest {
  private static final LocalizedText TITLE = LocalizedText.of("en", "A title");

  private static AwardUnit unit(String code, Requirement requires) {
    return AwardUnit.builder().code(code).title(TITLE).requires(requires).build();
  }

  /** A unit that nobody meets, and one that asks for a mark. */
  private static Award award(Requirement requires) {
    return Award.builder()
        .code("a")
        .title(TITLE)
        .requires(requires)
        .addUnits(
            unit(
                "never",
                all(
                    "both",
                    mark("high", ComDix.area(1), above(60)),
                    none("not", mark("low", ComDix.area(1), atLeast(50))))),
            unit("some", mark("enough", ComDix.area(2), atLeast(50))))
        .build();
  }

  private static List<String> told(Award... awards) {
    return Rules.LINTER.lint(Modules.scheme(awards), ComDix.catalog()).getFindings().stream()
        .map(found -> found.getKind() + " " + found.getLocation().getPointer().orElse(""))
        .toList();
  }

  @Test
  void aUnitThatNobodyMeetsIsToldAndWhatNeedsItToo() {
    assertThat(told(award(units(1, "asked", "a"))))
        .containsExactly("NEVER_MET /awards/0/units/0/requires");
    assertThat(told(award(units(2, "asked", "a"))))
        .contains(
            "NEVER_MET /awards/0/units/0/requires",
            "NEVER_MET /awards/0/requires",
            "AWARD_NEVER_REACHED /awards/0/requires");
  }

  @Test
  void numbersOfUnitsThatNeverOrAlwaysComeAboutAreTold() {
    assertThat(told(award(units(3, "asked", "a"))))
        .contains("COUNT_NEVER_REACHED /awards/0/requires");
    assertThat(told(award(units(0, "asked", "a"))))
        .contains("COUNT_ALWAYS_REACHED /awards/0/requires");
    UnitsRequirement one =
        UnitsRequirement.builder()
            .id("asked")
            .award("a")
            .comparison(Comparison.AT_MOST)
            .count(1)
            .addOf("some")
            .build();
    assertThat(told(award(one))).contains("COUNT_ALWAYS_REACHED /awards/0/requires");
  }

  @Test
  void unitsNoneOfWhichAppliesMayPassWhereTheSchemeSaysSo() {
    UnitsRequirement asked =
        units(1, "asked", "a").toBuilder().addOf("some").whenEmpty(WhenEmpty.MET).build();
    assertThat(told(award(asked))).contains("EMPTY_SET_PASSES /awards/0/requires");
  }

  @Test
  void moreUnitsMayLoseAnAwardThatAsksForFew() {
    UnitsRequirement few = units(0, "asked", "a").toBuilder().comparison(Comparison.EQUAL).build();
    assertThat(told(award(few))).contains("BETTER_RESULT_LOSES /awards/0/requires");
  }

  @Test
  void aProfileOfModulesIsInOrder() {
    assertThat(told(Modules.profile())).isEmpty();
  }
}
