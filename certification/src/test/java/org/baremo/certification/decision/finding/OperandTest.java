package org.baremo.certification.decision.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.baremo.certification.decision.finding.Observation.Reason;
import org.baremo.certification.decision.finding.Operand.Role;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class OperandTest {
  private static final Rational HALF = Rational.parse("49.5");
  private static final Rational FIFTY = Rational.of(50);

  private static Operand left() {
    return Operand.number(Role.LEFT, HALF, Optional.of(FIFTY), FIFTY).label("score").build();
  }

  @Test
  void operandsKeepTheContract() {
    ValueContract.of(
            Operand.class,
            left(),
            Operand.day(Role.RIGHT, LocalDate.of(2026, 2, 28)).label("closing").build(),
            Operand.lacking(Role.MEMBER, Observation.Nothing.of(Reason.NOT_ASSESSED))
                .node(ComDix.area(1))
                .build())
        .lawsBeyondAnnotations("shown", "is there exactly when there is a number")
        .verify();
  }

  @Test
  void evidenceKeepsTheContract() {
    ValueContract.of(
            EvidenceRef.class,
            new EvidenceRef(EvidenceRef.Kind.ATTEMPT, "a-1"),
            new EvidenceRef(EvidenceRef.Kind.ITEM, "a-1"))
        .verify();
    ValueContract.of(
            IgnoredEvidence.class,
            IgnoredEvidence.of(EvidenceRef.Kind.ITEM, "i-3", IgnoredEvidence.Reason.PILOT),
            IgnoredEvidence.of(
                EvidenceRef.Kind.CERTIFICATE,
                "C-1",
                IgnoredEvidence.Reason.EXPIRED,
                LocalDate.of(2025, 12, 31)))
        .verify();
  }

  @Test
  void anOperandTellsANumberBeforeAndAfterRounding() {
    Operand left = left();
    assertThat(left.getExact()).contains(HALF);
    assertThat(left.getRounded()).contains(FIFTY);
    assertThat(left.getShown()).contains("50");
  }

  @Test
  void anOperandWithoutAnyValueIsRefused() {
    assertThatThrownBy(() -> Operand.builder().role(Role.LEFT).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("operand must have one of exact, day and lack, had 0 of them");
  }

  @Test
  void anOperandWithTwoValuesIsRefused() {
    assertThatThrownBy(() -> left().toBuilder().day(LocalDate.of(2026, 1, 1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("operand must have one of exact, day and lack, had 2 of them");
  }

  @Test
  void aRoundedNumberWithoutTheExactOneIsRefused() {
    Operand.Builder day = Operand.day(Role.LEFT, LocalDate.of(2026, 1, 1));
    assertThatThrownBy(() -> day.rounded(FIFTY).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rounded must be empty where there is no exact number, was 50");
  }

  @Test
  void aNumberThatIsNotShownIsRefused() {
    assertThatThrownBy(() -> Operand.builder().role(Role.LEFT).exact(HALF).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shown must be there exactly when there is a number, was empty");
  }

  @Test
  void blankTextsAreRefusedAtOnce() {
    assertThatThrownBy(() -> left().toBuilder().label(" ").shown(" ").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("label must not be blank; shown must not be blank");
  }

  @Test
  void evidenceWithoutAnIdentifierIsRefused() {
    assertThatThrownBy(() -> new EvidenceRef(EvidenceRef.Kind.ITEM, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id must not be blank");
  }

  @Test
  void aBlankDetailIsRefused() {
    assertThatThrownBy(
            () ->
                IgnoredEvidence.of(
                    EvidenceRef.Kind.ITEM, "i-1", IgnoredEvidence.Reason.CAPPED, " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("detail must not be blank");
  }

  @Property(tries = 500)
  void whatIsShownNeverCrossesWhatItIsComparedWith(
      @ForAll @LongRange(min = -1000, max = 1000) long above,
      @ForAll @LongRange(min = 1, max = 999) long below,
      @ForAll @LongRange(min = -1000, max = 1000) long otherAbove,
      @ForAll @LongRange(min = 1, max = 999) long otherBelow) {
    Rational number = Rational.of(above, below);
    Rational other = Rational.of(otherAbove, otherBelow);
    Rational shown = Rational.parse(Operand.shown(number, other));
    assertThat(Integer.signum(shown.compareTo(other)))
        .isEqualTo(Integer.signum(number.compareTo(other)));
  }

  @Test
  void aNumberAHairAboveTheCutIsShownAsAFractionWhenDecimalsDoNotTell() {
    Rational hair = FIFTY.plus(Rational.parse("1/10000000000000000"));
    assertThat(Operand.shown(hair, FIFTY)).isEqualTo("500000000000000001/10000000000000000");
  }
}
