package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Coded;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** A number that a table gives for a code that the dossier states. */
class CodedTest {
  private static final FactName GRADE = FactName.of("maths");

  private static Coded table(Optional<Rational> otherwise) {
    Map<String, Rational> values = new LinkedHashMap<>();
    values.put("A", Rational.of(5));
    values.put("B", Rational.of(7, 2));
    values.put("F", Rational.of(-1));
    return new Coded(GRADE, values, otherwise);
  }

  private static final Coded OPEN = table(Optional.empty());
  private static final Coded CLOSED = table(Optional.of(Rational.ZERO));

  private static Dossier stated(String... codes) {
    return Asked.empty().toBuilder().putCode(GRADE, List.of(codes)).build();
  }

  /** By both evaluators. */
  private static Verdict verdict(
      Quantity quantity, Comparison comparison, String number, Dossier dossier) {
    Requirement asked = Asked.compare(quantity, comparison, number);
    Verdict verdict = Asked.verdict(asked, dossier);
    var plan = Asked.compiled(asked).plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  @Test
  void aCodeIsWorthWhatTheTableSays() {
    assertThat(Asked.value(OPEN, stated("A"))).isEqualTo("5");
    assertThat(Asked.value(OPEN, stated("B"))).isEqualTo("3.5");
    assertThat(Asked.value(OPEN, stated("F"))).isEqualTo("-1");
    assertThat(Asked.value(OPEN, stated("F", "B", "A", "B"))).as("the highest").isEqualTo("5");
  }

  @Test
  void whatIsNotInTheTableIsWorthWhatTheSchemeSaysOrUnknown() {
    assertThat(Asked.value(OPEN, stated("X"))).isEqualTo("NO_ROW");
    assertThat(Asked.value(OPEN, stated())).isEqualTo("NO_ROW");
    assertThat(Asked.value(CLOSED, stated("X"))).isEqualTo("0");
    assertThat(Asked.value(CLOSED, stated())).isEqualTo("0");
    assertThat(Asked.value(CLOSED, stated("a"))).as("as it is written").isEqualTo("0");
    assertThat(Asked.value(CLOSED, stated("X", "F"))).as("one is in the table").isEqualTo("-1");
  }

  @Test
  void whatIsNotStatedIsUnknownAndLiesWithinTheTable() {
    assertThat(Asked.value(CLOSED, Asked.empty())).isEqualTo("NO_CODE maths");
    assertThat(verdict(CLOSED, Comparison.AT_LEAST, "1", Asked.empty())).isEqualTo(INDETERMINATE);
    assertThat(verdict(CLOSED, Comparison.AT_LEAST, "-1", Asked.empty())).isEqualTo(MET);
    assertThat(verdict(CLOSED, Comparison.ABOVE, "5", Asked.empty())).isEqualTo(NOT_MET);
    assertThat(verdict(OPEN, Comparison.ABOVE, "5", Asked.empty()))
        .as("what is not in the table is no number")
        .isEqualTo(INDETERMINATE);
    Aggregate sum =
        Aggregate.builder()
            .function(Aggregate.Function.SUM)
            .addOf(CLOSED, Quantity.constant(10))
            .build();
    assertThat(verdict(sum, Comparison.AT_LEAST, "9", Asked.empty())).isEqualTo(MET);
    assertThat(verdict(sum, Comparison.AT_LEAST, "10", Asked.empty())).isEqualTo(INDETERMINATE);
    assertThat(verdict(sum, Comparison.AT_LEAST, "16", Asked.empty())).isEqualTo(NOT_MET);
  }

  @Test
  void theFindingTellsWhichCodeCounted() {
    Finding finding =
        Asked.finding(Asked.compare(OPEN, Comparison.AT_LEAST, "3"), stated("B", "A", "X"));
    assertThat(finding.getUsed()).containsExactly(new EvidenceRef(EvidenceRef.Kind.CODE, "A"));
    assertThat(Judged.ignored(finding)).containsExactly("B SUPERSEDED", "X OTHER_KIND");
    assertThat(finding.getOperands().get(0).getLabel()).contains("maths");
  }

  @Test
  void itsTableKeepsItsOrderAndIsReadBack() {
    byte[] document = Json.standard().write(CLOSED);
    Quantity read = Json.standard().read(document, Quantity.class, "code.json").orThrow();
    assertThat(read).isEqualTo(CLOSED);
    assertThat(((Coded) read).values().keySet()).containsExactly("A", "B", "F");
    assertThat(read).hasSameHashCodeAs(CLOSED);
  }

  @Test
  void eachLimitIsEnforced() {
    assertThatThrownBy(() -> new Coded(GRADE, Map.of(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values must not be empty");
    assertThatThrownBy(() -> new Coded(GRADE, Map.of(" ", Rational.ONE), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values must not be blank");
  }
}
