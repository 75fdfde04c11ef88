package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Quantities;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.quantity.AttemptMark;
import org.baremo.certification.scheme.quantity.MarkPart;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What attempts must be like that would give an award: their marks, and how they are sat. */
class AskedAttemptsTest {
  private static final LocalDate TODAY = ComDix.NOW.toLocalDate();
  private static final RemedyText ENGLISH = RemedyText.of(ComDix.resolved(), Locale.ENGLISH);
  private static final RemedyText SPANISH =
      RemedyText.of(ComDix.resolved(), Locale.forLanguageTag("es"));

  private static AttemptMark.Builder best(String exam, MarkPart part) {
    return AttemptMark.builder()
        .pick(Pick.BEST)
        .of(AttemptFilter.builder().addExams(exam).build())
        .part(part);
  }

  private static String written(Remedies remedies) {
    return new String(Json.standard().write(remedies), StandardCharsets.UTF_8);
  }

  /** Of how many nobody knows: 12 % of 20 would not be enough. */
  @Test
  void pointsAreToldWherePointsAreAskedWhateverTheMaximum() {
    Requirement twelve =
        Rules.number("twelve", best("e-0", MarkPart.POINTS).build(), Bound.atLeast(12));
    Remedies remedies = Sought.found(twelve, ComDix.dossier(43));
    assertThat(remedies.remedies())
        .containsExactly(
            new Remedy(
                List.of(
                    Change.PassAttempt.on(Optional.of("e-0"), TODAY)
                        .withPoints(Optional.empty(), Rational.of(12)))));
    assertThat(written(remedies)).contains("\"points\":12").doesNotContain("percentage");
    assertThat(ENGLISH.lines(remedies))
        .contains(
            "- an attempt at e-0, passed on 21 November 2026 or later, with at least 12 points");
    assertThat(SPANISH.lines(remedies))
        .contains(
            "- un intento de e-0, superado el 21 de noviembre de 2026 o después, con al menos 12"
                + " puntos");
    Requirement node =
        Rules.number(
            "one", best("e-0", MarkPart.POINTS).node(ComDix.area(1)).build(), Bound.atLeast(1));
    assertThat(ENGLISH.lines(Sought.found(node, ComDix.dossier(43))))
        .anyMatch(line -> line.contains(", with at least 1 point in 1 "));
  }

  @Test
  void pointsBeyondAHundredAreFoundWhereNoMaximumIsKnown() {
    Requirement many = Rules.number("many", best("e-0", MarkPart.POINTS).build(), Bound.above(700));
    assertThat(ENGLISH.lines(Sought.found(many, ComDix.dossier(43))))
        .contains(
            "- an attempt at e-0, passed on 21 November 2026 or later, with at least 701 points");
    Requirement percent =
        Rules.number("percent", best("e-0", MarkPart.PERCENTAGE).build(), Bound.atLeast(70));
    assertThat(ENGLISH.lines(Sought.found(percent, ComDix.dossier(43))))
        .contains("- an attempt at e-0, passed on 21 November 2026 or later, with at least 70 %");
  }

  /** Which percentage comes to 12 points is not known. */
  @Test
  void whereBothAreAskedAndNoMaximumIsKnownNoMarkIsToldAndNoEndClaimed() {
    Requirement both =
        AllOf.of(
            "both",
            Rules.number("twelve", best("e-0", MarkPart.POINTS).build(), Bound.atLeast(12)),
            Rules.number("sixty", best("e-0", MarkPart.PERCENTAGE).build(), Bound.atLeast(60)));
    assertThat(Sought.found(both, ComDix.dossier(43)))
        .isEqualTo(Remedies.of(Sought.AWARD, List.of(), false));
    Dossier marked =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                Attempt.builder()
                    .id("a-1")
                    .exam("e-0")
                    .heldOn(TODAY.minusDays(1))
                    .result(AttemptResult.FAILED)
                    .overall(ComDix.mark(4, 15))
                    .build())
            .build();
    assertThat(Sought.found(both, marked).remedies())
        .containsExactly(
            new Remedy(
                List.of(
                    Change.PassAttempt.on(Optional.of("e-0"), TODAY)
                        .withPercentage(Optional.empty(), Rational.of(80)))));
  }

  /** Two of three parts are known: the third must be 66.5, and not 67. */
  @Test
  void marksAreToldToTheHundredthWhereTheyAreReckonedWith() {
    Quantity mean =
        Quantities.mean(
            best("a", MarkPart.PERCENTAGE).build(), best("b", MarkPart.PERCENTAGE).build());
    Dossier marked =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                Attempt.builder()
                    .id("a-1")
                    .exam("a")
                    .heldOn(TODAY.minusDays(1))
                    .result(AttemptResult.PASSED)
                    .overall(ComDix.mark(107, 200))
                    .build())
            .build();
    assertThat(Sought.found(Rules.number("mean", mean, Bound.atLeast(60)), marked).remedies())
        .contains(
            new Remedy(
                List.of(
                    Change.PassAttempt.on(Optional.of("b"), TODAY)
                        .withPercentage(Optional.empty(), Rational.parse("66.5")))));
  }

  private static Requirement sat(AttemptFilter.Builder filter) {
    return Rules.number("sat", new Quantity.Attempts(filter.build()), Bound.atLeast(1));
  }

  /** The last attempt was in another language: one more like it would not count. */
  @Test
  void theLanguageFormAndChannelThatAreAskedAreTold() {
    Requirement galician =
        sat(
            AttemptFilter.builder()
                .addResults(AttemptResult.PASSED)
                .addForms("b")
                .addLanguages("gl")
                .addChannels("centre", "online"));
    Dossier spanish =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                Attempt.builder()
                    .id("a-1")
                    .heldOn(TODAY.minusDays(1))
                    .form("a")
                    .language("es")
                    .channel("centre")
                    .result(AttemptResult.PASSED)
                    .build())
            .build();
    Remedies remedies = Sought.found(galician, spanish);
    assertThat(remedies.remedies())
        .containsExactlyInAnyOrder(
            new Remedy(List.of(sat("b", "gl", "centre"))),
            new Remedy(List.of(sat("b", "gl", "online"))));
    assertThat(ENGLISH.lines(remedies))
        .contains(
            "- an attempt, passed on 21 November 2026 or later, with form b, in language gl, by"
                + " channel centre");
    assertThat(SPANISH.lines(remedies))
        .contains(
            "- un intento, superado el 21 de noviembre de 2026 o después, con la forma b, en la"
                + " lengua gl, por el canal centre");
    assertThat(written(remedies)).contains("\"language\":\"gl\"");
  }

  private static Change.PassAttempt sat(String form, String language, String channel) {
    return Change.PassAttempt.on(Optional.empty(), TODAY)
        .sat(Optional.of(form), Optional.of(language), Optional.of(channel));
  }

  @Test
  void whereNobodyAsksHowSomebodySitsNothingIsSaidOfIt() {
    Dossier before =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                Attempt.builder()
                    .id("a-1")
                    .heldOn(TODAY.minusDays(1))
                    .channel("centre")
                    .language("gl")
                    .result(AttemptResult.FAILED)
                    .build())
            .build();
    Requirement any = sat(AttemptFilter.builder().addResults(AttemptResult.PASSED));
    Remedies remedies = Sought.found(any, before);
    assertThat(remedies.remedies())
        .containsExactly(new Remedy(List.of(Change.PassAttempt.on(Optional.empty(), TODAY))));
    assertThat(remedies.remedies().get(0).appliedTo(before, ComDix.NOW).getAttempts().get(1))
        .satisfies(made -> assertThat(made.getChannel()).isEmpty());
  }

  /** Whichever the language is, it counts from then on. */
  @Test
  void whereWaitsAreOfOneLanguageTheDayIsToldFromWhichAnyWillDo() {
    WaitRequirement wait =
        WaitRequirement.builder()
            .id("wait")
            .after(AttemptFilter.builder().addResults(AttemptResult.FAILED).build())
            .addScope(WaitScope.LANGUAGE)
            .addWaits(Wait.of(Period.ofDays(15)))
            .build();
    Dossier before =
        ComDix.dossier(43).toBuilder()
            .addAttempts(
                Attempt.builder()
                    .id("a-1")
                    .heldOn(TODAY.minusDays(5))
                    .language("gl")
                    .result(AttemptResult.FAILED)
                    .build())
            .build();
    Requirement any = sat(AttemptFilter.builder().addResults(AttemptResult.PASSED));
    assertThat(ENGLISH.lines(Sought.found(AllOf.of("all", any, wait), before)))
        .contains("- an attempt, passed on 1 December 2026 or later");
  }

  /** Five in a year are too many: the sixth may be sat when the first is a year ago. */
  @Test
  void aDayThatAWindowFreesIsToldWithTheMark() {
    Dossier.Builder five = ComDix.dossier(43).toBuilder();
    for (int month = 1; month <= 9; month += 2) {
      five.addAttempts(
          Attempt.builder()
              .id("a-" + month)
              .exam("e-0")
              .heldOn(LocalDate.of(2026, month, 1))
              .result(AttemptResult.FAILED)
              .overall(ComDix.mark(600, 1_000))
              .build());
    }
    Requirement few =
        Rules.none(
            "few",
            Circumstances.someStretch(
                "year",
                Period.ofMonths(12),
                Rules.number(
                    "six",
                    new Quantity.Attempts(AttemptFilter.builder().addExams("e-0").build()),
                    Bound.above(5))));
    Requirement both =
        AllOf.of(
            "both",
            Rules.number("score", best("e-0", MarkPart.POINTS).build(), Bound.atLeast(700)),
            few);
    assertThat(Sought.found(both, five.build()).remedies())
        .contains(
            new Remedy(
                List.of(
                    Change.PassAttempt.on(Optional.of("e-0"), LocalDate.of(2027, 1, 1))
                        .withPoints(Optional.empty(), Rational.of(700)))));
  }
}
