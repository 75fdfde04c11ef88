package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks of as many digits as documents hold. */
class LongMarksTest {
  private static Decision decided(Mark overall) {
    CompetenceProfile profile =
        ComDix.profile(50, 10, 10, 10, 10, 10).toBuilder()
            .overall(Outcome.Assessed.of(overall))
            .build();
    return ComDix.compiled().decide(ComDix.dossier(profile), ComDix.NOW);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 197, 300, 395, 399, 400})
  void decisionsOfThemAreWrittenAndReadBack(int digits) {
    Rational maximum = Rational.parse("9".repeat(digits));
    for (Rational value :
        new Rational[] {
          maximum,
          Rational.ZERO,
          maximum.minus(Rational.ONE),
          Rational.parse("7" + "1".repeat(digits - 1)),
          Rational.parse("3" + "1".repeat(digits - 1))
        }) {
      Decision decision = decided(Mark.of(value, maximum));
      byte[] document = Json.standard().write(decision);
      assertThat(Json.standard().read(document, Decision.class, "decision.json").orThrow())
          .isEqualTo(decision);
    }
  }

  private static final String LOW = "1" + "0".repeat(388) + "1/1" + "0".repeat(389) + "3";
  private static final String HIGH = "1" + "0".repeat(389) + "7/1" + "0".repeat(389) + "9";

  /** What was found, after its decision was written and read back. */
  private static Finding found(Requirement requirement, Dossier dossier) {
    Decision decision = Asked.decision(requirement, dossier);
    byte[] document = Json.standard().write(decision);
    assertThat(Json.standard().read(document, Decision.class, "decision.json").orThrow())
        .isEqualTo(decision);
    return decision.getAwards().get(0).findings().get(0);
  }

  private static final Observation TOO_LONG =
      Observation.Nothing.of(Observation.Reason.NUMBER_TOO_LONG);

  @Test
  void aPercentageThatNoDocumentHoldsIsUnknown() {
    Requirement result =
        Asked.compare(Quantity.percentage(ComDix.area(1)), Comparison.AT_LEAST, "60");
    Finding finding = found(result, Asked.areas(Asked.outcome(LOW, HIGH)));
    assertThat(finding.getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(finding.getObserved()).isEqualTo(TOO_LONG);
    AttemptMark best =
        AttemptMark.builder().pick(Pick.BEST).of(AttemptFilter.builder().build()).build();
    Dossier attempted = Asked.attempts(Asked.attempt("a-1", "2025-01-01", LOW, HIGH));
    assertThat(found(Asked.compare(best, Comparison.AT_LEAST, "60"), attempted).getObserved())
        .isEqualTo(TOO_LONG);
  }

  @Test
  void aRoundedNumberIsAsLongAsItsDecimals() {
    Dossier dossier = Asked.numbers("x", "1" + "0".repeat(398) + "1/3");
    for (int decimals : new int[] {0, 1, 20}) {
      Quantity rounded = new Quantity.Rounded(Asked.stated("x"), Rounding.Mode.HALF_UP, decimals);
      Finding finding = found(Asked.compare(rounded, Comparison.AT_LEAST, "3"), dossier);
      assertThat(finding.getVerdict())
          .isEqualTo(decimals < 20 ? Verdict.MET : Verdict.INDETERMINATE);
    }
  }

  @ParameterizedTest
  @EnumSource(Comparison.class)
  void aDistanceThatNoDocumentHoldsIsNotTold(Comparison comparison) {
    String one = "1/1" + "0".repeat(388) + "1";
    String other = "1/1" + "0".repeat(387) + "3";
    for (List<String> pair : List.of(List.of(one, other), List.of(other, one))) {
      Requirement asks = Asked.compare(Asked.stated("x"), comparison, pair.get(0));
      assertThat(found(asks, Asked.numbers("x", pair.get(1))).getMissing()).isEmpty();
    }
    Requirement within =
        WithinRequirement.builder()
            .id("within")
            .of(Asked.stated("x"))
            .interval(Interval.builder().lower(Rational.parse(other)).build())
            .build();
    Finding low = found(within, Asked.numbers("x", one));
    assertThat(low.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(low.getMissing()).isEmpty();
    assertThat(found(within, Asked.numbers("x", "0")).getMissing()).isPresent();
  }
}
