package org.baremo.digcomp.selfassessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baremo.core.framework.Ksa;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.digcomp.selfassessment.DigCompSat.Grouping;
import org.baremo.digcomp.selfassessment.ScoringChoices.Unanswered;
import org.junit.jupiter.api.Test;

class SelfAssessmentContractTest {
  private static final PublishedBand LOW = band("low", 0, 29);
  private static final PublishedBand HIGH = band("high", 30, 100);

  private static PublishedBand band(String code, int lowest, int highest) {
    return PublishedBand.builder()
        .code(code)
        .name(LocalizedText.of("en", code))
        .lowest(lowest)
        .highest(highest)
        .build();
  }

  @Test
  void choicesKeepTheContract() {
    AnswerCoding generous =
        new AnswerCoding(
            "generous", List.of(Rational.of(1, 4), Rational.of(1, 4), Rational.ONE, Rational.ONE));
    ValueContract.of(AnswerCoding.class, AnswerCoding.equalSteps(4), generous)
        .lawsBeyondAnnotations("shares", "never falling, from 0 to 1, the last one 1")
        .verify();
    ValueContract.of(
            ScoringChoices.class,
            new ScoringChoices(generous, Unanswered.ZERO, BandGap.REFUSE),
            new ScoringChoices(
                AnswerCoding.equalSteps(2), Unanswered.LEAVE_OUT, BandGap.ROUND_HALF_UP))
        .verify();
  }

  @Test
  void itemsBandsAndInstrumentsKeepTheContract() {
    SelfAssessment sat = DigCompSat.of(Grouping.BY_COMPETENCE);
    SelfAssessmentItem first = sat.getItems().get(0);
    ValueContract.of(
            SelfAssessmentItem.class,
            first,
            first.toBuilder().kind(Ksa.ATTITUDE).text(LocalizedText.of("en", "I can")).build())
        .verify();
    ValueContract.of(PublishedBand.class, LOW, HIGH)
        .lawsBeyondAnnotations("highest", "not below the lowest")
        .verify();
    ValueContract.of(
            SelfAssessment.class,
            sat,
            sat.toBuilder().bands(List.of()).bandsOf(Kind.COMPETENCE).build())
        .lawsBeyondAnnotations("options", "each once")
        .lawsBeyondAnnotations("items", "different, of the edition")
        .lawsBeyondAnnotations("bands", "without whole numbers between them, up to 100")
        .verify();
  }

  @Test
  void codingsThatAreNoneAreRefused() {
    assertThatThrownBy(
            () -> new AnswerCoding("Equal steps", List.of(Rational.of(2), Rational.of(-1))))
        .hasMessage(
            "name must be 1 to 32 lower-case letters and digits joined by -, was 'Equal steps';"
                + " share must be from 0 to 1, was 2; share must be from 0 to 1, was -1; share must"
                + " not be less than the one before, was -1; the last share must be 1, was -1");
    assertThatThrownBy(() -> new AnswerCoding("one", List.of(Rational.ONE)))
        .hasMessage("shares must be 2 or more, were 1");
    assertThatThrownBy(() -> AnswerCoding.equalSteps(1))
        .hasMessage("shares must be 2 or more, were 1; the last share must be 1, was 0");
  }

  @Test
  void bandsThatLeaveMoreOpenThanFractionsAreRefused() {
    SelfAssessment sat = DigCompSat.of(Grouping.BY_COMPETENCE);
    assertThatThrownBy(() -> band("x", 30, 29))
        .hasMessage("highest must be lowest or more, 30, was 29");
    assertThatThrownBy(() -> LOW.toBuilder().code(" ").lowest(-1).highest(101).build())
        .hasMessage(
            "code must be 1 to 200 characters without white space, was ' '; lowest must be from 0"
                + " to 100, was -1; highest must be from 0 to 100, was 101");
    assertThatThrownBy(() -> sat.toBuilder().bands(List.of(LOW, band("low", 31, 99))).build())
        .hasMessage(
            "code must be different from other bands', was low; lowest must be the whole number"
                + " after the band before, 30, was 31; the last band must go up to 100, went up to"
                + " 99");
  }

  @Test
  void instrumentsWhosePartsDoNotFitAreRefused() {
    SelfAssessment sat = DigCompSat.of(Grouping.BY_COMPETENCE);
    SelfAssessmentItem first = sat.getItems().get(0);
    assertThatThrownBy(
            () ->
                sat.toBuilder()
                    .options(List.of("1", "1", " "))
                    .addItem(first)
                    .addItem(
                        first.toBuilder()
                            .id("83")
                            .competence(
                                org.baremo.core.value.Ref.parse("digcomp@3.0/competence/1.1"))
                            .build())
                    .build())
        .hasMessage(
            "option must stand once, was twice 1; options must be 1 to 200 characters without white"
                + " space, one was ' '; id must be different from other items', was 1; competence"
                + " must be of edition digcomp@2.1, was digcomp@3.0/competence/1.1");
    assertThatThrownBy(() -> sat.toBuilder().options(List.of("1")).items(List.of()).build())
        .hasMessage("options must be 2 or more, were 1; items must not be empty");
  }
}
