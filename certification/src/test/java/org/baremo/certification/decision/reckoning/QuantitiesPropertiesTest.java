package org.baremo.certification.decision.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.AnyCases;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.CaseQuantities;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Rational;

/** Any quantity of any dossier, against another way to reckon and against laws of its own. */
class QuantitiesPropertiesTest extends AnyCases {
  private static final ResolvedScheme SCHEME = ComDix.resolved();

  @Provide
  Arbitrary<Quantity> quantities() {
    return CaseQuantities.quantities();
  }

  /** Days as they are stated, and every attempt. */
  private static Timeline timeline(Dossier dossier) {
    return new Timeline(
        end -> {
          Optional<LocalDate> birth =
              end.filter(Day.Birth.class::isInstance).flatMap(day -> dossier.getBirthDate());
          Optional<Observation.Nothing> lack =
              end.filter(day -> birth.isEmpty())
                  .map(day -> Observation.Nothing.of(Observation.Reason.NO_DATE));
          return new Timeline.Dated(birth, lack, false);
        },
        (filter, alike) -> {
          List<Attempt> all = alike.map(Alike::attempts).orElse(dossier.getAttempts());
          return new Timeline.Attempted(all, all, List.of(), Optional.empty());
        },
        dossier::getAttempts,
        () -> new Timeline.Shown(dossier.getProfile().getEvidence(), List.of()),
        asked -> new Timeline.Suspended(Amount.of(Rational.ZERO), Optional.empty(), List.of()));
  }

  private static Reckoning reckon(Quantity quantity, Dossier dossier) {
    return new Quantities(SCHEME).reckon(quantity, dossier, timeline(dossier));
  }

  private static Object told(Quantity quantity, Dossier dossier) {
    Amount amount = reckon(quantity, dossier).amount();
    return amount instanceof Amount.Lack lack
        ? lack.cause().name()
        : Oracle.Fraction.of(((Amount.Known) amount).value());
  }

  @Property(tries = 1000)
  void everyQuantityIsWhatAnotherWayToReckonSays(
      @ForAll("quantities") Quantity quantity, @ForAll("dossiers") Dossier dossier) {
    Object expected = new Oracle(leaf -> told(leaf, dossier)).reckon(quantity);
    Object actual = told(quantity, dossier);
    if (expected instanceof Oracle.Fraction fraction) {
      assertThat(actual).isInstanceOf(Oracle.Fraction.class);
      assertThat(((Oracle.Fraction) actual).compare(fraction)).isZero();
    } else {
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Property(tries = 300)
  void reckoningTwiceGivesTheSameAndTellsEachEvidenceOnce(
      @ForAll("quantities") Quantity quantity, @ForAll("dossiers") Dossier dossier) {
    Reckoning once = reckon(quantity, dossier);
    assertThat(reckon(quantity, dossier)).isEqualTo(once);
    assertThat(once.used()).doesNotHaveDuplicates();
    assertThat(once.ignored()).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void theOrderOfItemsDoesNotMatter(@ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    List<ItemResult> shuffled = new ArrayList<>(dossier.getItems());
    Collections.shuffle(shuffled, random);
    Dossier other = dossier.toBuilder().items(shuffled).build();
    for (ItemCount count : ItemCount.values()) {
      Quantity items = new Quantity.Items(count, Optional.empty());
      assertThat(told(items, other)).isEqualTo(told(items, dossier));
    }
    Quantity score = ItemScore.builder().build();
    assertThat(told(score, other)).isEqualTo(told(score, dossier));
  }

  @Property(tries = 300)
  void correctPartialIncorrectBlankAndLateItemsAreTheValidOnes(
      @ForAll("dossiers") Dossier dossier) {
    List<Amount> parts = new ArrayList<>();
    for (ItemCount count :
        List.of(
            ItemCount.CORRECT,
            ItemCount.PARTIAL,
            ItemCount.INCORRECT,
            ItemCount.BLANK,
            ItemCount.LATE)) {
      parts.add(reckon(new Quantity.Items(count, Optional.empty()), dossier).amount());
    }
    Optional<Rational> valid =
        reckon(new Quantity.Items(ItemCount.VALID, Optional.empty()), dossier).value();
    if (Lacks.of(parts).isEmpty()) {
      assertThat(valid)
          .contains(Lacks.numbers(parts).stream().reduce(Rational.ZERO, Rational::plus));
    }
  }

  @Provide
  Arbitrary<List<Integer>> marks() {
    return Arbitraries.integers().between(0, 4).list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 300)
  void aBetterItemNeverMakesTheScoreWorseAndNeutralisingOneLeavesTheOthers(
      @ForAll("marks") List<Integer> marks, @ForAll Random random) {
    int one = random.nextInt(marks.size());
    Rational before = score(marks);
    List<Integer> better = new ArrayList<>(marks);
    better.set(one, Math.min(4, marks.get(one) + 1));
    assertThat(score(better)).isGreaterThanOrEqualTo(before);
    List<ItemResult> neutral = new ArrayList<>(items(marks));
    neutral.set(one, neutral.get(one).toBuilder().status(ItemStatus.NEUTRALISED).build());
    List<Integer> without = new ArrayList<>(marks);
    without.remove(one);
    Optional<Rational> left = reckon(NEGATIVE, Asked.items(neutral)).value();
    assertThat(left).isEqualTo(without.isEmpty() ? Optional.empty() : Optional.of(score(without)));
  }

  private static final ItemScore NEGATIVE =
      ItemScore.builder().incorrect(Rational.of(-1, 3)).build();

  private static Rational score(List<Integer> marks) {
    return reckon(NEGATIVE, Asked.items(items(marks))).value().orElseThrow();
  }

  private static List<ItemResult> items(List<Integer> marks) {
    List<ItemResult> items = new ArrayList<>();
    for (int mark : marks) {
      items.add(Asked.item("i-" + items.size(), String.valueOf(mark), "4"));
    }
    return items;
  }
}
