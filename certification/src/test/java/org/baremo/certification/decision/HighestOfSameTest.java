package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.decision.finding.Verdict.INDETERMINATE;
import static org.baremo.certification.decision.finding.Verdict.MET;
import static org.baremo.certification.decision.finding.Verdict.NOT_MET;
import static org.baremo.certification.decision.finding.Verdict.PENDING;
import static org.baremo.certification.scheme.fluent.Quantities.highestOfSame;
import static org.baremo.certification.scheme.time.AttemptAspect.CHANNEL;
import static org.baremo.certification.scheme.time.AttemptAspect.DAY;
import static org.baremo.certification.scheme.time.AttemptAspect.EXAM;
import static org.baremo.certification.scheme.time.AttemptAspect.FORM;
import static org.baremo.certification.scheme.time.AttemptAspect.LANGUAGE;

import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.HighestOfSame;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Missing;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** The highest number among attempts of the same day, exam, form, language or channel. */
class HighestOfSameTest {
  private static final Quantity PASSES =
      new Quantity.Attempts(AttemptFilter.builder().addResults(AttemptResult.PASSED).build());

  /** Such as {@code reading 2026-01-10 60 centre}, {@code ?} where nothing is said. */
  private static Attempt attempt(String text) {
    String[] parts = text.split(" ", -1);
    String id = text.replace(' ', '-').replace('?', 'x');
    Attempt.Builder attempt =
        switch (parts[2]) {
          case "pending" -> Asked.attempt(id, parts[1], AttemptResult.PENDING).toBuilder();
          case "failed" -> Asked.attempt(id, parts[1], AttemptResult.FAILED).toBuilder();
          case "?" -> Asked.attempt(id, parts[1], AttemptResult.PASSED).toBuilder();
          default -> Asked.attempt(id, parts[1], parts[2], "100").toBuilder();
        };
    if (!parts[0].equals("?")) {
      attempt.exam(parts[0]);
    }
    if (parts.length > 3 && !parts[3].equals("?")) {
      attempt.channel(parts[3]);
    }
    return attempt.build();
  }

  private static Dossier dossier(String... attempts) {
    return Asked.attempts(
        List.of(attempts).stream().map(HighestOfSameTest::attempt).toArray(Attempt[]::new));
  }

  private static Quantity best(String exam) {
    return AttemptMark.builder()
        .pick(Pick.BEST)
        .of(AttemptFilter.builder().addExams(exam).build())
        .part(MarkPart.PERCENTAGE)
        .build();
  }

  private static Aggregate total() {
    return Aggregate.builder()
        .function(Aggregate.Function.SUM)
        .addOf(best("reading"), best("writing"))
        .build();
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
  void partsOfOneDayAreTakenTogetherAndNotTheBestOfDifferentDays() {
    Dossier dossier =
        dossier(
            "reading 2026-01-10 60",
            "writing 2026-01-10 80",
            "reading 2026-03-10 90",
            "writing 2026-03-10 55");
    assertThat(Asked.value(highestOfSame(DAY, total()), dossier)).isEqualTo("145");
    assertThat(Asked.value(total(), dossier)).as("superscore").isEqualTo("170");
  }

  @Test
  void aDayOnWhichAPartWasNotAttemptedHasNoTotalUnlessThatCountsAsSomething() {
    Dossier dossier =
        dossier("reading 2026-01-10 60", "writing 2026-01-10 80", "reading 2026-03-10 99");
    assertThat(Asked.value(highestOfSame(DAY, total()), dossier)).isEqualTo("140");
    assertThat(
            Asked.value(
                highestOfSame(DAY, total().toBuilder().whenNotAssessed(Missing.ZERO).build()),
                dossier("reading 2026-01-10 30", "writing 2026-01-10 40", "reading 2026-03-10 99")))
        .isEqualTo("99");
    assertThat(Asked.value(highestOfSame(DAY, total()), dossier("reading 2026-03-10 99")))
        .isEqualTo("NO_ATTEMPT");
    assertThat(Asked.value(highestOfSame(DAY, best("reading")), dossier())).isEqualTo("NO_ATTEMPT");
    assertThat(Asked.value(highestOfSame(DAY, PASSES), dossier())).isEqualTo("0");
  }

  @Test
  void whatIsNotMarkedYetDecidesOnlyWhereItCan() {
    Dossier dossier =
        dossier(
            "reading 2026-01-10 60",
            "writing 2026-01-10 80",
            "reading 2026-03-10 50",
            "writing 2026-03-10 pending");
    Quantity best = highestOfSame(DAY, total());
    assertThat(verdict(best, Comparison.AT_LEAST, "140", dossier)).isEqualTo(MET);
    assertThat(verdict(best, Comparison.AT_LEAST, "141", dossier)).isEqualTo(PENDING);
    assertThat(verdict(best, Comparison.BELOW, "140", dossier)).isEqualTo(NOT_MET);
  }

  @Test
  void aTotalThatIsKnownAsAPartThatIsMissingCountsAsNoneIsNoLowerLater() {
    Dossier dossier = dossier("reading 2026-01-10 80", "reading 2026-03-10 pending");
    Aggregate orNone = total().toBuilder().whenNotAssessed(Missing.ZERO).build();
    assertThat(verdict(highestOfSame(DAY, orNone), Comparison.AT_LEAST, "80", dossier))
        .isEqualTo(MET);
    assertThat(verdict(highestOfSame(DAY, orNone), Comparison.AT_LEAST, "81", dossier))
        .isEqualTo(PENDING);
    Aggregate ofWhatIs = total().toBuilder().whenNotAssessed(Missing.LEAVE_OUT).build();
    assertThat(verdict(highestOfSame(DAY, ofWhatIs), Comparison.BELOW, "80", dossier))
        .isEqualTo(NOT_MET);
  }

  @Test
  void attemptsAreCountedByWhatTheyHaveInCommon() {
    Dossier dossier =
        dossier(
            "word 2026-01-10 60 vigo",
            "mail 2026-01-11 60 lugo",
            "word 2026-01-12 60 vigo",
            "web 2026-01-12 60 vigo");
    assertThat(Asked.value(highestOfSame(CHANNEL, PASSES), dossier)).isEqualTo("3");
    assertThat(Asked.value(highestOfSame(DAY, PASSES), dossier)).isEqualTo("2");
    assertThat(Asked.value(highestOfSame(EXAM, PASSES), dossier)).isEqualTo("2");
    Quantity days =
        new Quantity.Attempts(AttemptFilter.builder().build(), Optional.of(AttemptAspect.DAY));
    assertThat(Asked.value(highestOfSame(CHANNEL, days), dossier)).isEqualTo("2");
  }

  @Test
  void anAttemptThatDoesNotSayItMayBeOneOfThoseOrAnother() {
    String[] attempts = {
      "word 2026-01-10 60 vigo", "word 2026-01-11 60 vigo", "word 2026-01-12 60 ?"
    };
    Quantity most = highestOfSame(CHANNEL, PASSES);
    assertThat(verdict(most, Comparison.AT_LEAST, "2", dossier(attempts))).isEqualTo(MET);
    assertThat(verdict(most, Comparison.AT_LEAST, "3", dossier(attempts))).isEqualTo(INDETERMINATE);
    assertThat(verdict(most, Comparison.AT_LEAST, "4", dossier(attempts))).isEqualTo(NOT_MET);
    // none of them says it
    assertThat(verdict(highestOfSame(FORM, PASSES), Comparison.AT_MOST, "3", dossier(attempts)))
        .isEqualTo(MET);
    assertThat(verdict(highestOfSame(LANGUAGE, PASSES), Comparison.EQUAL, "3", dossier(attempts)))
        .isEqualTo(INDETERMINATE);
    assertThat(verdict(most, Comparison.AT_LEAST, "2", dossier("word 2026-01-12 60 ?")))
        .isEqualTo(NOT_MET);
    Quantity mark = highestOfSame(CHANNEL, best("word"));
    assertThat(verdict(mark, Comparison.AT_LEAST, "60", dossier(attempts))).isEqualTo(MET);
    assertThat(verdict(mark, Comparison.AT_LEAST, "61", dossier(attempts)))
        .isEqualTo(INDETERMINATE);
  }

  @Test
  void sameWithinSameAsksForBothAndOnceMoreForNothing() {
    Dossier dossier =
        dossier(
            "word 2026-01-10 60 vigo",
            "mail 2026-01-10 60 lugo",
            "web 2026-01-10 60 vigo",
            "word 2026-01-12 60 vigo");
    Quantity both = highestOfSame(DAY, highestOfSame(CHANNEL, PASSES));
    assertThat(Asked.value(both, dossier)).isEqualTo("2");
    assertThat(Asked.value(highestOfSame(CHANNEL, highestOfSame(DAY, PASSES)), dossier))
        .isEqualTo("2");
    assertThat(Asked.value(highestOfSame(DAY, highestOfSame(DAY, PASSES)), dossier)).isEqualTo("3");
    Quantity nested = PASSES;
    for (int i = 0; i < 60; i++) {
      nested = highestOfSame(List.of(AttemptAspect.values()).get(i % 5), nested);
    }
    String[] silent = new String[12];
    for (int i = 0; i < silent.length; i++) {
      silent[i] = "? 2026-01-%d 60 ?".formatted(10 + i);
    }
    assertThat(verdict(nested, Comparison.AT_LEAST, "13", dossier(silent)))
        .isIn(NOT_MET, INDETERMINATE);
  }

  @Test
  void aSittingIsIncompleteWhateverIsNotKnownOfItsOtherParts() {
    Aggregate turned = total().toBuilder().of(List.of(best("writing"), best("reading"))).build();
    Quantity product = new Quantity.Product(List.of(best("reading"), best("writing")));
    for (String open : List.of("?", "pending")) {
      Dossier dossier =
          dossier("reading 2026-01-10 60", "writing 2026-01-10 80", "reading 2026-03-10 " + open);
      for (Quantity asked : List.of(total(), turned)) {
        assertThat(verdict(highestOfSame(DAY, asked), Comparison.AT_LEAST, "150", dossier))
            .isEqualTo(NOT_MET);
      }
      assertThat(verdict(highestOfSame(DAY, product), Comparison.ABOVE, "4800", dossier))
          .isEqualTo(NOT_MET);
      assertThat(verdict(product, Comparison.ABOVE, "6000", dossier))
          .as("the best of each part, of whatever day")
          .isEqualTo(open.equals("?") ? INDETERMINATE : PENDING);
      assertThat(verdict(product, Comparison.ABOVE, "0", dossier("reading 2026-03-10 " + open)))
          .isEqualTo(INDETERMINATE);
    }
  }

  @Test
  void aDayOnWhichNothingThatCountsWasAttemptedHasNoMean() {
    Aggregate mean =
        total().toBuilder()
            .function(Aggregate.Function.MEAN)
            .whenNotAssessed(Missing.LEAVE_OUT)
            .build();
    Attempt absent = Asked.attempt("absent", "2026-03-10", AttemptResult.NO_SHOW);
    Dossier dossier =
        dossier("reading 2026-01-10 60").toBuilder()
            .addAttempts(absent.toBuilder().exam("writing").build())
            .build();
    assertThat(Asked.value(highestOfSame(DAY, mean), dossier)).isEqualTo("60");
    assertThat(verdict(highestOfSame(DAY, mean), Comparison.AT_LEAST, "70", dossier))
        .isEqualTo(NOT_MET);
  }

  @Test
  void windowsHangOnTheWholeCase() {
    Day first = new Day.OfAttempt(Pick.FIRST, AttemptFilter.builder().build());
    Quantity later =
        new Quantity.Attempts(AttemptFilter.builder().since(first).sinceOpen(true).build());
    assertThat(
            Asked.value(
                highestOfSame(DAY, later),
                dossier("word 2026-01-10 60", "word 2026-01-11 60", "mail 2026-01-11 60")))
        .isEqualTo("2");
  }

  @Test
  void theFindingTellsWhichCountedAndWhichAreOfAnother() {
    Finding finding =
        Asked.finding(
            Asked.compare(highestOfSame(DAY, total()), Comparison.AT_LEAST, "100"),
            dossier(
                "reading 2026-01-10 60",
                "writing 2026-01-10 30",
                "reading 2026-03-10 60",
                "writing 2026-03-10 70",
                "reading 2026-05-10 90"));
    assertThat(finding.getUsed())
        .extracting(one -> one.id())
        .containsExactly("reading-2026-03-10-60", "writing-2026-03-10-70");
    assertThat(Judged.ignored(finding))
        .contains(
            "reading-2026-01-10-60 OTHER_DAY 2026-01-10",
            "writing-2026-01-10-30 OTHER_DAY 2026-01-10",
            "reading-2026-05-10-90 OTHER_DAY 2026-05-10");
  }

  @Test
  void itLooksAtAttempts() {
    assertThatThrownBy(() -> new HighestOfSame(DAY, Quantity.percentage()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("of must look at attempts, or name a number of the scheme");
  }
}
