package org.baremo.certification.decision.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/** A number that was compared is told with what it was reckoned from, each under its name. */
class ReckoningTest {
  private static final ScaleRef FOUR = new ScaleRef(ComDix.EDITION, "four");
  private static final AttemptFilter ANY = AttemptFilter.builder().build();

  private static List<Operand> operands(Quantity quantity, Dossier dossier) {
    return Asked.finding(Asked.compare(quantity, Comparison.AT_LEAST, "1"), dossier).getOperands();
  }

  private static String label(Quantity quantity) {
    Operand left = operands(quantity, Asked.empty()).get(0);
    return left.getLabel().orElse(left.getNode().map(Object::toString).orElse("-"));
  }

  @Test
  void everyNumberHasTheNameOfWhatItIs() {
    Optional<FactName> jury = Optional.of(FactName.of("jury"));
    Map<String, Quantity> expected = new LinkedHashMap<>();
    expected.put("overall", Quantity.percentage());
    expected.put("digcomp@2.2/area/1", Quantity.percentage(ComDix.area(1)));
    expected.put("score", Asked.stated("score"));
    expected.put("level", new Quantity.LevelOrdinal(Optional.empty(), Optional.empty(), FOUR));
    expected.put("jury", new Quantity.LevelOrdinal(Optional.empty(), jury, FOUR));
    expected.put("item-score", ItemScore.builder().build());
    expected.put("training-hours", TrainingHours.builder().build());
    expected.put("attempts", new Quantity.Attempts(ANY));
    expected.put("-", new Quantity.Product(List.of(Quantity.constant(1), Quantity.constant(2))));
    expected.forEach((name, quantity) -> assertThat(label(quantity)).isEqualTo(name));
    for (ItemCount count : ItemCount.values()) {
      assertThat(label(new Quantity.Items(count, Optional.empty())))
          .isEqualTo("items-" + count.name().toLowerCase(Locale.ROOT));
    }
    for (Pick pick : Pick.values()) {
      assertThat(label(AttemptMark.builder().pick(pick).of(ANY).build()))
          .isEqualTo("attempt-" + pick.name().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void whatARoundedNumberIsOfIsToldOnce() {
    Dossier dossier = Asked.numbers("score", "2.5");
    List<Operand> rounded =
        operands(Asked.stated("score").rounded(Rounding.Mode.HALF_UP, 0), dossier);
    Operand first = rounded.get(0);
    assertThat(first.getLabel()).contains("score");
    assertThat(first.getExact()).contains(Rational.parse("2.5"));
    assertThat(first.getRounded()).contains(Rational.of(3));
    assertThat(rounded.stream().filter(one -> one.getLabel().equals(first.getLabel()))).hasSize(1);
  }

  @Test
  void whatANumberIsReckonedFromIsToldWithIt() {
    Quantity difference = new Quantity.Difference(Asked.stated("score"), Asked.stated("penalty"));
    Dossier dossier =
        Asked.numbers("score", "7").toBuilder()
            .putNumber(FactName.of("penalty"), Rational.of(2))
            .build();
    List<Operand> told = operands(difference, dossier);
    assertThat(told.get(0).getLabel()).isEmpty();
    assertThat(told.get(0).getExact()).contains(Rational.of(5));
    assertThat(
            told.stream()
                .filter(one -> one.getRole() == Operand.Role.MEMBER)
                .map(one -> one.getLabel().orElse("-") + " " + one.getExact().orElseThrow()))
        .containsExactly("score 7", "penalty 2");
  }

  @Test
  void aNumberThatIsNotThereIsToldWithWhy() {
    Operand left = operands(Asked.stated("score"), Asked.empty()).get(0);
    assertThat(left.getLabel()).contains("score");
    assertThat(left.getExact()).isEmpty();
    assertThat(left.getLack()).isPresent();
  }
}
