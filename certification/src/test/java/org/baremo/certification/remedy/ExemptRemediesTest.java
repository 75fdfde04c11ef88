package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What an exemption keeps from being met is not said to be lost for ever. */
class ExemptRemediesTest {
  private static final Dossier EXEMPT =
      ComDix.dossier(
          ComDix.profile(43, 8, 8, 8, 9, 9).toBuilder()
              .putOutcome(ComDix.area(1), new Outcome.Exempt("a title"))
              .build());

  @Test
  void whoIsExemptMayStillBeAssessed() {
    MarkRequirement assessed =
        MarkRequirement.builder()
            .id("first")
            .node(ComDix.area(1))
            .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))
            .whenExempt(WhenExempt.NOT_MET)
            .build();
    Remedies none = Sought.found(assessed, EXEMPT);
    assertThat(none.remedies()).isEmpty();
    assertThat(none.complete()).isFalse();
    assertThat(lines(none).get(0)).endsWith("as far as was looked; there may be one.");
  }

  @Test
  void anExemptionThatIsInNobodysWayChangesNothing() {
    Requirement gone =
        DayRequirement.builder()
            .id("gone")
            .day(Day.decision())
            .comparison(Comparison.BELOW)
            .other(new Day.Fixed(LocalDate.of(2026, 1, 1)))
            .build();
    Remedies none = Sought.found(gone, EXEMPT);
    assertThat(none.remedies()).isEmpty();
    assertThat(none.complete()).isTrue();
    assertThat(lines(none).get(0)).startsWith("Nothing that can still change would give");
  }

  private static List<String> lines(Remedies remedies) {
    return RemedyText.of(ComDix.resolved(), Locale.ENGLISH).lines(remedies);
  }
}
