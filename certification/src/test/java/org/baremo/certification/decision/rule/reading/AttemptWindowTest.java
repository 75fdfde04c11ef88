package org.baremo.certification.decision.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** The ends of the days within which attempts count, each closed or open. */
class AttemptWindowTest {
  private static final AttemptFilter CLOSED =
      AttemptFilter.builder().since(day("2026-01-10")).until(day("2026-01-20")).build();
  private static final List<String> DAYS =
      List.of("2026-01-09", "2026-01-10", "2026-01-11", "2026-01-19", "2026-01-20", "2026-01-21");

  private static Day day(String day) {
    return new Day.Fixed(LocalDate.parse(day));
  }

  private static Dossier sat(String... days) {
    List<Attempt> attempts = new ArrayList<>();
    for (String day : days) {
      attempts.add(
          Attempt.builder()
              .id("on-" + day)
              .heldOn(LocalDate.parse(day))
              .result(AttemptResult.PASSED)
              .build());
    }
    return ComDix.dossier(43).toBuilder().addAllAttempts(attempts).build();
  }

  private static Requirement any(AttemptFilter filter) {
    return CompareRequirement.builder()
        .id("x")
        .left(new Quantity.Attempts(filter))
        .comparison(Comparison.AT_LEAST)
        .right(Quantity.constant(1))
        .build();
  }

  private static List<String> counting(AttemptFilter filter) {
    return DAYS.stream()
        .filter(day -> Judged.verdict(any(filter), sat(day)) == Verdict.MET)
        .toList();
  }

  @Test
  void anEndBelongsToTheWindowUnlessItIsOpen() {
    assertThat(counting(CLOSED)).isEqualTo(DAYS.subList(1, 5));
    assertThat(counting(CLOSED.toBuilder().sinceOpen(true).build())).isEqualTo(DAYS.subList(2, 5));
    assertThat(counting(CLOSED.toBuilder().untilOpen(true).build())).isEqualTo(DAYS.subList(1, 4));
    assertThat(counting(CLOSED.toBuilder().sinceOpen(true).untilOpen(true).build()))
        .isEqualTo(DAYS.subList(2, 4));
  }

  @Test
  void aWindowOfOneDayIsEmptyWhereAnEndIsOpen() {
    AttemptFilter one = CLOSED.toBuilder().until(day("2026-01-10")).build();
    assertThat(counting(one)).containsExactly("2026-01-10");
    assertThat(counting(one.toBuilder().sinceOpen(true).build())).isEmpty();
    assertThat(counting(one.toBuilder().untilOpen(true).build())).isEmpty();
  }

  @Test
  void theAttemptsAfterTheFirstAreThoseOfLaterDays() {
    Day first = new Day.OfAttempt(Pick.FIRST, AttemptFilter.builder().build());
    AttemptFilter after = AttemptFilter.builder().since(first).sinceOpen(true).build();
    Finding again = Judged.of(any(after), sat("2026-01-10", "2026-01-11"));
    assertThat(again.getVerdict()).isEqualTo(Verdict.MET);
    assertThat(Judged.used(again)).containsExactly("on-2026-01-11");
    assertThat(Judged.ignored(again)).containsExactly("on-2026-01-10 OUTSIDE_WINDOW 2026-01-10");
    assertThat(Judged.verdict(any(after), sat("2026-01-10"))).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.verdict(any(after), sat())).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void anOpenEndThatIsUnknownLeavesOpenWhatOnlyItCouldShutOut() {
    AttemptFilter closing =
        AttemptFilter.builder().until(Day.of(DateName.CLOSING)).untilOpen(true).build();
    assertThat(Judged.verdict(any(closing), sat("2026-01-10"))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(Judged.verdict(any(closing), sat())).isEqualTo(Verdict.NOT_MET);
  }

  private static Attempt in(String form, String language, String channel) {
    return Attempt.builder()
        .id("it")
        .heldOn(LocalDate.of(2026, 1, 10))
        .form(Optional.of(form).filter(said -> !said.isEmpty()))
        .language(Optional.of(language).filter(said -> !said.isEmpty()))
        .channel(Optional.of(channel).filter(said -> !said.isEmpty()))
        .result(AttemptResult.PASSED)
        .build();
  }

  private static Finding asked(AttemptFilter.Builder asked, Attempt attempt) {
    Dossier dossier = ComDix.dossier(43).toBuilder().addAttempts(attempt).build();
    return Judged.of(any(asked.build()), dossier);
  }

  @Test
  void formsLanguagesAndChannelsAreAskedForAsExamsAre() {
    Attempt attempt = in("b", "gl", "centre");
    AttemptFilter.Builder fitting =
        AttemptFilter.builder().addForms("a", "b").addLanguages("gl").addChannels("centre");
    assertThat(asked(fitting, attempt).getVerdict()).isEqualTo(Verdict.MET);
    Finding other = asked(AttemptFilter.builder().addForms("a"), attempt);
    assertThat(other.getVerdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(Judged.ignored(other)).containsExactly("it OTHER_FORM b");
    assertThat(asked(AttemptFilter.builder().addLanguages("es"), attempt).getVerdict())
        .isEqualTo(Verdict.NOT_MET);
    assertThat(asked(AttemptFilter.builder().addChannels("network"), attempt).getVerdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void anAttemptThatDoesNotSayWhatIsAskedMayFit() {
    AttemptFilter.Builder galician = AttemptFilter.builder().addLanguages("gl").addForms("b");
    assertThat(asked(galician, in("b", "", "")).getVerdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(asked(galician, in("a", "", "")).getVerdict()).isEqualTo(Verdict.NOT_MET);
  }
}
