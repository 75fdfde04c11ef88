package org.baremo.core.assessment;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.item;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class AssessmentLawsTest {
  private static final EditionRef OTHER = EditionRef.of("toy", "2");

  private static void refused(String message, ThrowingCallable attempt) {
    assertThatThrownBy(attempt).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void answersHaveSomethingInThem() {
    refused("options must not be empty", () -> Answer.Choice.of());
    refused("options must be different, had 'a' twice", () -> Answer.Choice.of("a", "b", "a"));
    refused(
        "options/0 must be 1 to 200 characters without white space, was 'a b'",
        () -> Answer.Choice.of("a b"));
    refused("value must not be blank", () -> new Answer.Text(" "));
    refused("reference must not be blank", () -> new Answer.Work(""));
  }

  @Test
  void keysAreAmongTheirOptions() {
    List<String> ab = List.of("a", "b");
    refused(
        "right must be one of the options [a, b], was 'c'",
        () -> new AnswerKey.SingleChoice(ab, "c"));
    refused(
        "options must be 2 or more, were 1", () -> new AnswerKey.SingleChoice(List.of("a"), "a"));
    refused("right must not be empty", () -> new AnswerKey.MultipleChoice(ab, List.of()));
    refused(
        "right must be some of the options [a, b], was [a, c]",
        () -> new AnswerKey.MultipleChoice(ab, List.of("a", "c")));
    refused(
        "options must be different, had 'a' twice",
        () -> new AnswerKey.MultipleChoice(List.of("a", "a"), List.of("a")));
    refused(
        "shares must be 2 or more, were 1",
        () -> new AnswerKey.GradedChoice(Map.of("a", Rational.ONE)));
    refused(
        "tolerance must be 0 or more, was -1",
        () -> new AnswerKey.Numeric(Rational.ONE, Optional.of(Rational.of(-1))));
    refused(
        "answerKind must be text or work where people mark, was number",
        () -> new AnswerKey.MarkedByPeople(Answer.Kind.NUMBER));
  }

  @Test
  void gradedSharesAreSharesAndOneEarnsAll() {
    refused(
        "shares must give 1 to at least one option, were {a=0, b=0.5}",
        () ->
            new AnswerKey.GradedChoice(
                new TreeMap<>(Map.of("a", Rational.ZERO, "b", Rational.of(1, 2)))));
    refused(
        "share of 'b' must be from 0 to 1, was 1.5",
        () ->
            new AnswerKey.GradedChoice(
                new TreeMap<>(Map.of("a", Rational.ONE, "b", Rational.of(3, 2)))));
  }

  @Test
  void itemsMeasureSomethingForAMark() {
    refused("measures must not be empty", () -> item("q1"));
    refused("measures must be different, had toy@1/competence/A.1 twice", () -> item("q1", A1, A1));
    refused("maximum must be more than 0, was 0", () -> Toy.worth(item("q1", A1), 0));
    refused("id must be 1 to 200 characters without white space, was 'q 1'", () -> item("q 1", A1));
  }

  @Test
  void formsAskItemsOnceInSomeTime() {
    Form form = Form.builder().code("F").addItem("q1").build();
    refused("items must not be empty", () -> form.toBuilder().items(List.of()).build());
    refused(
        "items must be different, had 'q1' twice", () -> form.toBuilder().addItem("q1").build());
    refused(
        "timeLimit must be more than zero, was PT0S",
        () -> form.toBuilder().timeLimit(Duration.ZERO).build());
    refused(
        "code must be 1 to 200 characters without white space, was ''",
        () -> form.toBuilder().code("").build());
  }

  @Test
  void instrumentsAreOneWhole() {
    Instrument test = Toy.test(item("q1", A1));
    refused(
        "id must be different from other items', was q1",
        () -> test.toBuilder().addItem(item("q1", A1)).build());
    refused(
        "code must be different from other forms', was F",
        () -> test.toBuilder().addForm(test.getForms().get(0)).build());
    refused(
        "item must be one of this instrument, was q9",
        () -> test.toBuilder().addForm(Form.builder().code("G").addItem("q9").build()).build());
    refused(
        "measures must be of edition toy@1, was toy@2/area/A; "
            + "level must be of edition toy@1, was toy@2/level/three/low",
        () ->
            Toy.test(
                item("q1", OTHER.ref(Kind.AREA, "A")).toBuilder()
                    .level(OTHER.level("three", "low"))
                    .build()));
    refused("forms must not be empty", () -> test.toBuilder().forms(List.of()).build());
  }

  @Test
  void responsesCannotContradictThemselves() {
    Answer a = Answer.Choice.of("a");
    refused(
        "mark must be 0 or more, was -0.5",
        () -> new Response.Answered("q1", a, Optional.of(Rational.parse("-0.5"))));
    refused("item must not be blank", () -> new Response.Skipped(" "));
    refused("item must not be blank", () -> new Response.NotReached(""));
    refused(
        "mark must be 0 or more, was -1",
        () -> new Response.Late("q1", a, Optional.of(Rational.of(-1))));
    refused("reason must not be blank", () -> new Response.Annulled("q1", "", Optional.empty()));
  }

  @Test
  void sittingsEndAfterTheyBegin() {
    refused(
        "endedAt must not be before startedAt 2026-03-14T10:00+01:00[Europe/Madrid], was"
            + " 2026-03-14T08:59Z",
        () ->
            Toy.sitting().toBuilder().endedAt(ZonedDateTime.parse("2026-03-14T08:59:00Z")).build());
    refused(
        "id must not be blank; form must not be blank; place must not be blank",
        () -> Toy.sitting().toBuilder().id("").form("").place(" ").build());
    refused(
        "heldOn must be the day of startedAt 2026-03-14T10:00+01:00[Europe/Madrid], was"
            + " 2026-03-15",
        () -> Toy.sitting().facts().toBuilder().heldOn(LocalDate.of(2026, 3, 15)).build());
    refused(
        "endedAt must not be before startedAt 2026-03-14T10:00+01:00[Europe/Madrid], was"
            + " 2026-03-14T08:00Z",
        () ->
            Toy.sitting().facts().toBuilder()
                .endedAt(ZonedDateTime.parse("2026-03-14T08:00:00Z"))
                .build());
  }

  @Test
  void evidenceSaysWhatItIs() {
    DateRange dates = DateRange.from(LocalDate.of(2026, 1, 1));
    refused(
        "topic must not be blank; provider must not be blank;"
            + " kind must be lower-case letters and digits joined by - or ., was 'A course';"
            + " hours must be more than 0, was 0",
        () ->
            Training.builder()
                .topic("")
                .provider(" ")
                .kind("A course")
                .hours(Rational.ZERO)
                .dates(dates)
                .build());
    refused(
        "title must not be blank; reference must not be blank;"
            + " covers must be different, had toy@1/competence/A.1 twice",
        () ->
            Portfolio.builder()
                .title("")
                .reference("")
                .addCovers(A1, A1)
                .submittedOn(LocalDate.of(2026, 1, 1))
                .build());
    refused(
        "scheme must not be blank; award must not be blank; number must not be blank",
        () -> HeldCertificate.builder().scheme("").award("").number("").validity(dates).build());
    refused(
        "units must not be blank; units must not be blank; units must all be different,"
            + " was   again",
        () ->
            HeldCertificate.builder()
                .scheme("s")
                .award("a")
                .number("1")
                .addUnits(" ", " ")
                .validity(dates)
                .build());
    refused(
        "statement must not be blank",
        () -> new Evidence.Declaration("", LocalDate.of(2026, 1, 1)));
    refused("reason must not be blank", () -> new Exemption(A1, ""));
  }

  @Test
  void outcomesAreOneOfFiveThings() {
    refused(
        "assessed must have a mark or a standing",
        () -> new Outcome.Assessed(Optional.empty(), Optional.empty()));
    refused("reason must not be blank", () -> new Outcome.Exempt(" "));
    refused("scale must not be blank", () -> new Standing.BelowFirstLevel(OTHER, ""));
  }
}
