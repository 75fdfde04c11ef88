package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.testing.Asked.compare;
import static org.baremo.certification.testing.Asked.empty;
import static org.baremo.certification.testing.Asked.finding;
import static org.baremo.certification.testing.Asked.item;
import static org.baremo.certification.testing.Asked.items;
import static org.baremo.certification.testing.Asked.number;
import static org.baremo.certification.testing.Asked.value;
import static org.baremo.certification.testing.Asked.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.IgnoredEvidence.Reason;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.ItemScore;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** The adversarial cases of items: neutralised, duplicated, reserve, late, negative. */
class ItemCasesTest {
  private static Quantity count(ItemCount count) {
    return new Quantity.Items(count, Optional.empty());
  }

  private static ItemScore.Builder score() {
    return ItemScore.builder();
  }

  private static List<ItemResult> and(List<ItemResult> items, ItemResult... more) {
    List<ItemResult> all = new ArrayList<>(items);
    Collections.addAll(all, more);
    return all;
  }

  private static IgnoredEvidence ignored(String id, Reason reason) {
    return IgnoredEvidence.of(EvidenceRef.Kind.ITEM, id, reason);
  }

  private static ItemResult reserve(String id, String points, String of) {
    return item(id, points, "1").toBuilder().replaces(of).build();
  }

  @Test
  void aPercentageOfWholeItemsNeedsTheNextWholeItem() {
    Quantity percent = score().build();
    assertThat(verdict(compare(percent, Comparison.AT_LEAST, "75"), items(items(47, 16))))
        .isEqualTo(NOT_MET);
    assertThat(verdict(compare(percent, Comparison.AT_LEAST, "75"), items(items(48, 15))))
        .isEqualTo(MET);
    assertThat(verdict(compare(percent, Comparison.AT_LEAST, "75"), items(items(27, 9))))
        .isEqualTo(MET);
  }

  @Test
  void nineUsableOfFifteenAreEnoughRoundedDownAndCancelRoundedUp() {
    List<ItemResult> fifteen = new ArrayList<>(items(9, 0));
    for (int i = 0; i < 6; i++) {
      fifteen.add(item("n-" + i, ItemStatus.NEUTRALISED));
    }
    Quantity share = new Quantity.Product(List.of(number("0.66"), count(ItemCount.ASKED)));
    assertThat(
            verdict(
                compare(
                    count(ItemCount.VALID),
                    Comparison.AT_LEAST,
                    share.rounded(Rounding.Mode.FLOOR, 0)),
                items(fifteen)))
        .isEqualTo(MET);
    assertThat(
            verdict(
                compare(
                    count(ItemCount.VALID),
                    Comparison.AT_LEAST,
                    share.rounded(Rounding.Mode.CEILING, 0)),
                items(fifteen)))
        .isEqualTo(NOT_MET);
    fifteen.set(9, item("n-0", "0", "1"));
    assertThat(
            verdict(
                compare(
                    count(ItemCount.VALID),
                    Comparison.AT_LEAST,
                    share.rounded(Rounding.Mode.CEILING, 0)),
                items(fifteen)))
        .as("taking a neutralisation back takes the cancellation back")
        .isEqualTo(MET);
  }

  @Test
  void ofNothingButNeutralisedItemsThereIsNoPercentage() {
    Dossier none = items(item("i-1", ItemStatus.NEUTRALISED), item("i-2", ItemStatus.NEUTRALISED));
    Finding finding = finding(compare(score().build(), Comparison.BELOW, "50"), none);
    assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_VALID_ITEMS));
    assertThat(finding.getIgnored())
        .containsExactly(ignored("i-1", Reason.NEUTRALISED), ignored("i-2", Reason.NEUTRALISED));
    Quantity ratio = new Quantity.Ratio(count(ItemCount.CORRECT), count(ItemCount.VALID));
    assertThat(value(ratio, none)).isEqualTo("DIVIDED_BY_ZERO");
    assertThat(value(score().part(MarkPart.MAXIMUM).build(), none)).isEqualTo("0");
    assertThat(value(count(ItemCount.NEUTRALISED), none)).isEqualTo("2");
  }

  @Test
  void anItemThatReplacesAnotherByOneOfTwoRecordsContradictsItself() {
    Dossier twice = items(reserve("i-2", "1", "i-1"), item("i-1", "0", "1"), item("i-2", "1", "1"));
    ItemResult out = item("i-2", ItemStatus.NEUTRALISED).toBuilder().replaces("i-1").build();
    List<Ref> second = List.of(ComDix.area(2));
    Dossier elsewhere =
        items(
            out,
            item("i-1", "0", "1"),
            reserve("i-3", "1", "i-2").toBuilder().measures(second).build(),
            item("i-2", "1", "1").toBuilder().measures(second).build());
    assertThat(value(count(ItemCount.ASKED), twice)).isEqualTo("CONTRADICTION i-2");
    Quantity asked = new Quantity.Items(ItemCount.ASKED, Optional.of(second.get(0)));
    Finding finding = finding(compare(asked, Comparison.AT_LEAST, "0"), elsewhere);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_REPLACED_ITEM, "i-2"));
    assertThat(finding.getIgnored())
        .containsExactly(
            IgnoredEvidence.of(EvidenceRef.Kind.ITEM, "i-3", Reason.SUPERSEDED, "i-2"));
  }

  @Test
  void whatBecameOfAnItemSaysWhereItCounts() {
    Dossier dossier =
        items(
            item("right", "2", "2"),
            item("part", "1", "2"),
            item("wrong", "0", "2"),
            item("blank", ItemStatus.BLANK),
            item("late", ItemStatus.LATE),
            item("out", ItemStatus.NEUTRALISED),
            item("trial", ItemStatus.PILOT),
            item("unasked", ItemStatus.NOT_ASKED));
    assertThat(Stream.of(ItemCount.values()).map(count -> value(count(count), dossier)))
        .containsExactly("7", "5", "1", "1", "1", "1", "1", "1", "1");
    assertThat(value(score().part(MarkPart.POINTS).build(), dossier)).isEqualTo("3");
    assertThat(value(score().part(MarkPart.MAXIMUM).build(), dossier)).isEqualTo("8");
    Finding finding = finding(compare(score().build(), Comparison.AT_LEAST, "0"), dossier);
    assertThat(finding.getUsed())
        .extracting(EvidenceRef::id)
        .containsExactly("right", "part", "wrong", "blank", "late");
    assertThat(finding.getIgnored())
        .containsExactly(
            ignored("late", Reason.LATE),
            ignored("out", Reason.NEUTRALISED),
            ignored("trial", Reason.PILOT),
            ignored("unasked", Reason.NOT_ASKED));
  }

  @Test
  void partialCreditNegativeMarksAndAFloorAreExact() {
    Dossier dossier =
        items(
            item("right", "1", "1"),
            item("part", "1", "4"),
            item("wrong", "0", "3"),
            item("blank", ItemStatus.BLANK));
    ItemScore.Builder points = score().part(MarkPart.POINTS);
    assertThat(value(points.build(), dossier)).isEqualTo("2");
    points.incorrect(Rational.of(-1, 3)).blank(Rational.of(-1, 10));
    assertThat(value(points.build(), dossier)).isEqualTo("0.9");
    points.partialCredit(false);
    assertThat(value(points.build(), dossier)).isEqualTo("-43/30");
    assertThat(value(points.least(Rational.ZERO).build(), dossier)).isEqualTo("0");
    assertThat(value(points.part(MarkPart.PERCENTAGE).build(), dossier)).isEqualTo("0");
  }

  @Test
  void anItemThatIsNotMarkedYetLeavesOpenWhatDependsOnIt() {
    Dossier dossier = items(item("i-1", "1", "1"), item("i-2", ItemStatus.SCORED));
    Finding finding = finding(compare(score().build(), Comparison.AT_LEAST, "51"), dossier);
    assertThat(finding.getVerdict()).isEqualTo(PENDING);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NOT_YET_MARKED));
    assertThat(finding.getIgnored()).containsExactly(ignored("i-2", Reason.NOT_MARKED));
    assertThat(verdict(compare(count(ItemCount.CORRECT), Comparison.AT_LEAST, "2"), dossier))
        .isEqualTo(PENDING);
    assertThat(value(count(ItemCount.VALID), dossier)).isEqualTo("2");
    assertThat(value(score().part(MarkPart.MAXIMUM).build(), dossier)).isEqualTo("2");
  }

  @Test
  void itemsThatAreNotMarkedYetMoveACountByNoMoreThanTheyAre() {
    Dossier dossier =
        items(
            item("wait-1", ItemStatus.SCORED),
            item("right", "1", "1"),
            item("wrong", "0", "1"),
            item("wait-2", ItemStatus.SCORED));
    Quantity correct = count(ItemCount.CORRECT);
    assertThat(verdict(compare(correct, Comparison.AT_LEAST, "1"), dossier)).isEqualTo(MET);
    assertThat(verdict(compare(correct, Comparison.AT_LEAST, "3"), dossier)).isEqualTo(PENDING);
    assertThat(verdict(compare(correct, Comparison.AT_LEAST, "4"), dossier)).isEqualTo(NOT_MET);
    Quantity incorrect = count(ItemCount.INCORRECT);
    assertThat(verdict(compare(incorrect, Comparison.EQUAL, "0"), dossier)).isEqualTo(NOT_MET);
    assertThat(verdict(compare(count(ItemCount.PARTIAL), Comparison.EQUAL, "0"), dossier))
        .isEqualTo(PENDING);
    Finding sure = finding(compare(correct, Comparison.AT_LEAST, "1"), dossier);
    assertThat(sure.getObserved())
        .isEqualTo(new Observation.Bounded(Optional.of(Rational.ONE), Optional.of(Rational.of(3))));
  }

  @Test
  void itemsThatAreNotMarkedYetMoveAScoreFromAWrongAnswerToARightOne() {
    Dossier dossier =
        items(item("right", "3", "3"), item("wait", ItemStatus.SCORED), item("wrong", "0", "2"));
    ItemScore.Builder points = score().part(MarkPart.POINTS).incorrect(Rational.of(-1, 2));
    assertThat(verdict(compare(points.build(), Comparison.AT_LEAST, "1.5"), dossier))
        .isEqualTo(MET);
    assertThat(verdict(compare(points.build(), Comparison.ABOVE, "1.5"), dossier))
        .isEqualTo(PENDING);
    assertThat(verdict(compare(points.build(), Comparison.ABOVE, "3"), dossier)).isEqualTo(NOT_MET);
    ItemScore.Builder percent = points.part(MarkPart.PERCENTAGE);
    assertThat(verdict(compare(percent.build(), Comparison.AT_LEAST, "25"), dossier))
        .isEqualTo(MET);
    assertThat(verdict(compare(percent.build(), Comparison.AT_LEAST, "50"), dossier))
        .isEqualTo(PENDING);
    assertThat(verdict(compare(percent.build(), Comparison.ABOVE, "50"), dossier))
        .isEqualTo(NOT_MET);
    ItemScore floored = percent.least(Rational.of(2)).build();
    assertThat(verdict(compare(floored, Comparison.AT_LEAST, "33"), dossier)).isEqualTo(MET);
  }

  @Test
  void withoutItemsTheirNumberIsUnknownAndNotZero() {
    assertThat(value(count(ItemCount.INCORRECT), empty())).isEqualTo("NO_ITEMS");
    assertThat(value(score().build(), empty())).isEqualTo("NO_ITEMS");
    Quantity elsewhere = new Quantity.Items(ItemCount.ASKED, Optional.of(ComDix.area(2)));
    assertThat(value(elsewhere, items(items(1, 1)))).isEqualTo("0");
  }

  @Test
  void aSecondAnswerThatIsTheSameCountsOnceAndIsNamed() {
    List<ItemResult> twice = and(items(1, 1), item("i-0", "1", "1"));
    Finding finding = finding(compare(score().build(), Comparison.EQUAL, "50"), items(twice));
    assertThat(finding.getVerdict()).isEqualTo(MET);
    assertThat(finding.getIgnored()).containsExactly(ignored("i-0", Reason.DUPLICATE));
  }

  @Test
  void aSecondAnswerThatContradictsLeavesTheScoreUnknownWhereItMatters() {
    List<ItemResult> twice = and(items(1, 1), item("i-0", "0", "1"));
    Finding finding = finding(compare(score().build(), Comparison.AT_LEAST, "0"), items(twice));
    assertThat(finding.getVerdict()).isEqualTo(INDETERMINATE);
    assertThat(finding.getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.CONTRADICTION, "i-0"));
    assertThat(finding.getIgnored()).containsExactly(ignored("i-0", Reason.DUPLICATE));
    Quantity elsewhere = score().node(ComDix.area(2)).build();
    ItemResult other = item("o-1", "1", "1").toBuilder().measures(List.of(ComDix.area(2))).build();
    assertThat(value(elsewhere, items(and(twice, other)))).isEqualTo("100");
    ItemResult moved = item("o-1", "1", "1");
    assertThat(value(elsewhere, items(and(twice, other, moved)))).isEqualTo("CONTRADICTION o-1");
    assertThat(value(elsewhere, items(and(twice, moved, other)))).isEqualTo("CONTRADICTION o-1");
  }

  @Test
  void anItemThatDoesNotSayWhatItMeasuresMayMeasureAnything() {
    ItemResult silent = item("s", "1", "1").toBuilder().measures(List.of()).build();
    Quantity first = new Quantity.Items(ItemCount.VALID, Optional.of(ComDix.area(1)));
    assertThat(value(first, items(and(items(1, 0), silent)))).isEqualTo("INCOMPLETE s");
    assertThat(value(count(ItemCount.VALID), items(and(items(1, 0), silent)))).isEqualTo("2");
  }

  @Test
  void aReserveItemCountsOnlyInTheSteadOfANeutralisedOne() {
    List<ItemResult> whole = and(items(1, 1), reserve("r-1", "1", "i-1"));
    Finding unused = finding(compare(score().build(), Comparison.EQUAL, "50"), items(whole));
    assertThat(unused.getVerdict()).isEqualTo(MET);
    assertThat(unused.getIgnored())
        .containsExactly(
            IgnoredEvidence.of(EvidenceRef.Kind.ITEM, "r-1", Reason.SUPERSEDED, "i-1"));
    List<ItemResult> neutral =
        and(items(1, 0), item("i-1", ItemStatus.NEUTRALISED), reserve("r-1", "1", "i-1"));
    assertThat(value(score().build(), items(neutral))).isEqualTo("100");
    assertThat(value(count(ItemCount.VALID), items(neutral))).isEqualTo("2");
    Collections.reverse(neutral);
    assertThat(value(score().build(), items(neutral))).isEqualTo("100");
  }

  @Test
  void ofSeveralReserveItemsTheFirstUsableOneCounts() {
    List<ItemResult> items =
        and(
            items(1, 0),
            item("i-1", ItemStatus.NEUTRALISED),
            reserve("r-3", "1", "i-1"),
            reserve("r-2", "0", "i-1"),
            item("r-1", ItemStatus.NEUTRALISED).toBuilder().replaces("i-1").build());
    assertThat(value(score().build(), items(items))).isEqualTo("50");
    List<ItemResult> chain =
        and(
            items(1, 0),
            item("i-1", ItemStatus.NEUTRALISED),
            item("r-1", ItemStatus.NEUTRALISED).toBuilder().replaces("i-1").build(),
            reserve("r-2", "0", "r-1"));
    assertThat(value(score().build(), items(chain))).isEqualTo("50");
    List<ItemResult> circle =
        and(
            items(1, 0),
            item("r-1", ItemStatus.NEUTRALISED).toBuilder().replaces("r-2").build(),
            item("r-2", ItemStatus.NEUTRALISED).toBuilder().replaces("r-1").build());
    assertThat(value(count(ItemCount.ASKED), items(circle))).isEqualTo("1");
  }

  @Test
  void aReserveItemForOneThatIsNotKnownLeavesTheScoreUnknown() {
    assertThat(value(score().build(), items(and(items(1, 0), reserve("r-1", "1", "gone")))))
        .isEqualTo("NO_REPLACED_ITEM gone");
  }

  @Test
  void theOrderOfTheItemsDoesNotMatter() {
    List<ItemResult> items =
        and(
            items(2, 3),
            item("i-9", ItemStatus.NEUTRALISED),
            reserve("r-1", "1", "i-9"),
            item("late", ItemStatus.LATE),
            item("i-0", "1", "1"));
    String before = value(score().build(), items(items));
    Collections.reverse(items);
    assertThat(value(score().build(), items(items))).isEqualTo(before).isEqualTo("300/7");
  }

  @Test
  void neutralisingAndTakingItBackChangesNothing() {
    for (int i = 0; i < 5; i++) {
      List<ItemResult> items = new ArrayList<>(items(3, 2));
      ItemResult was = items.get(i);
      Verdict before = verdict(compare(score().build(), Comparison.AT_LEAST, "60"), items(items));
      items.set(i, was.toBuilder().status(ItemStatus.NEUTRALISED).build());
      assertThat(value(score().build(), items(items))).isEqualTo(i < 3 ? "50" : "75");
      items.set(i, was);
      assertThat(verdict(compare(score().build(), Comparison.AT_LEAST, "60"), items(items)))
          .isEqualTo(before);
    }
  }
}
