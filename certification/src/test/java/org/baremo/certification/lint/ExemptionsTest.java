package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.only;
import static org.baremo.certification.lint.Rules.spanish;

import java.util.Optional;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LevelRef;
import org.junit.jupiter.api.Test;

/** What a requirement makes of an exemption that nobody can have. */
class ExemptionsTest {
  private static final Quantity ATTEMPT =
      AttemptMark.builder()
          .pick(Pick.BEST)
          .of(AttemptFilter.builder().addExams("x").build())
          .part(MarkPart.PERCENTAGE)
          .build();
  private static final Quantity MARK = new Quantity.MarkOf(Optional.empty(), MarkPart.PERCENTAGE);

  private static Requirement compare(Quantity left, WhenExempt whenExempt) {
    return Rules.compare("c", left, Comparison.AT_LEAST, 60).toBuilder()
        .whenExempt(whenExempt)
        .build();
  }

  private static LintFinding found(Requirement requirement) {
    return only(Rules.lint(requirement), LintKind.EXEMPTION_WITHOUT_EFFECT);
  }

  private static boolean isClean(Requirement requirement) {
    return Rules.of(Rules.lint(requirement), LintKind.EXEMPTION_WITHOUT_EFFECT).isEmpty();
  }

  @Test
  void thatItHasNoEffectIsTold() {
    LintFinding finding = found(compare(ATTEMPT, WhenExempt.MET));
    assertThat(finding.getLocation()).hasToString("demo@1#/awards/0/requires");
    assertThat(finding.getKind().severity()).isEqualTo(Severity.WARNING);
    assertThat(english(finding))
        .isEqualTo(
            "The requirement \"c\" says what an exemption does, which has no effect: nobody can be"
                + " exempt from what it looks at.");
    assertThat(spanish(finding))
        .isEqualTo(
            "El requisito «c» dice qué hace una exención, y no tiene efecto: nadie puede estar"
                + " exento de lo que mira.");
    WithinRequirement within =
        WithinRequirement.builder()
            .id("w")
            .of(ATTEMPT)
            .interval(Rules.interval(10, 20))
            .whenExempt(WhenExempt.NOT_MET)
            .build();
    assertThat(found(within).getDetails()).containsEntry("requirement", "w");
    LevelRequirement level =
        LevelRequirement.builder()
            .id("l")
            .stated(FactName.of("jury"))
            .atLeast(LevelRef.parse("digcomp@2.2/level/four/advanced"))
            .whenExempt(WhenExempt.MET)
            .build();
    assertThat(found(level).getDetails()).containsEntry("requirement", "l");
  }

  @Test
  void whatMayHaveAnEffectOrIsNotStatedIsNotTold() {
    assertThat(isClean(compare(ATTEMPT, WhenExempt.NOT_APPLICABLE))).isTrue();
    assertThat(isClean(compare(MARK, WhenExempt.MET))).isTrue();
    assertThat(isClean(compare(new Quantity.Difference(MARK, ATTEMPT), WhenExempt.MET))).isTrue();
    LevelRequirement level =
        LevelRequirement.builder()
            .id("l")
            .atLeast(LevelRef.parse("digcomp@2.2/level/four/advanced"))
            .whenExempt(WhenExempt.MET)
            .build();
    assertThat(isClean(level)).isTrue();
  }
}
