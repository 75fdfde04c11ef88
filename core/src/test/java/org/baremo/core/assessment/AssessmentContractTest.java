package org.baremo.core.assessment;

import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.LOW;
import static org.baremo.core.assessment.Toy.TEST;
import static org.baremo.core.assessment.Toy.right;
import static org.baremo.core.assessment.Toy.skipped;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.AnswerKey;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.Item;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Digest;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class AssessmentContractTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  @Test
  void answersKeepTheContract() {
    ValueContract.of(
            Answer.class,
            Answer.Choice.of("b"),
            Answer.Choice.of("c", "a"),
            new Answer.Numeric(Rational.of(1, 3)),
            new Answer.Text("because"),
            new Answer.Work("recording-17"))
        .verify();
  }

  @Test
  void answerKeysKeepTheContract() {
    Map<String, Rational> shares = new LinkedHashMap<>();
    shares.put("never", Rational.ZERO);
    shares.put("often", Rational.of(1, 2));
    shares.put("always", Rational.ONE);
    ValueContract.of(
            AnswerKey.class,
            new AnswerKey.SingleChoice(List.of("a", "b"), "b"),
            new AnswerKey.MultipleChoice(List.of("a", "b", "c"), List.of("c", "a")),
            new AnswerKey.GradedChoice(shares),
            AnswerKey.Numeric.exactly(Rational.of(7, 4)),
            new AnswerKey.Numeric(Rational.of(3), Optional.of(Rational.of(1, 10))),
            new AnswerKey.MarkedByPeople(Answer.Kind.WORK))
        .lawsBeyondAnnotations("options", "the right ones are among them")
        .lawsBeyondAnnotations("right", "is among the options")
        .lawsBeyondAnnotations("shares", "one option earns everything")
        .verify();
  }

  @Test
  void instrumentsKeepTheContract() {
    Item first = Toy.item("q1", A1).toBuilder().level(LOW).build();
    Item second = Toy.worth(Toy.pilot(Toy.item("q2", A, B)), 3);
    ValueContract.of(Item.class, first, second).verify();
    Form form = Form.builder().code("F").addItems("q1", "q2").build();
    ValueContract.of(Form.class, form, form.toBuilder().timeLimit(Duration.ofMinutes(90)).build())
        .verify();
    ValueContract.of(Instrument.class, Toy.test(first, second), Toy.test(first))
        .lawsBeyondAnnotations("items", "hold every item of the forms")
        .lawsBeyondAnnotations("forms", "have different codes and items that exist")
        .verify();
  }

  @Test
  void sittingsKeepTheContract() {
    Response annulled =
        new Response.Annulled("q3", "power cut", Optional.of(Answer.Choice.of("a")));
    Response late = new Response.Late("q4", new Answer.Text("t"), Optional.of(Rational.of(5, 2)));
    Response reached = new Response.NotReached("q5");
    ValueContract.of(
            Response.class, right("q1"), skipped("q2"), annulled, Toy.annulled("q3"), late, reached)
        .verify();
    Sitting sitting = Toy.sitting(right("q1"), skipped("q2"), annulled, late, reached);
    Sitting watched =
        sitting.toBuilder()
            .place("centre 7")
            .proctoring(Sitting.Proctoring.ON_SITE)
            .addIdentityCheck(
                new Sitting.IdentityCheck(Sitting.IdentityEvidence.IDENTITY_DOCUMENT, true))
            .build();
    ValueContract.of(Sitting.class, sitting, watched).verify();
    ValueContract.of(
            Sitting.IdentityCheck.class,
            new Sitting.IdentityCheck(Sitting.IdentityEvidence.WITNESS, true),
            new Sitting.IdentityCheck(Sitting.IdentityEvidence.WITNESS, false))
        .verify();
    ValueContract.of(
            SittingFacts.class,
            watched.facts(),
            sitting.facts(),
            SittingFacts.builder().id("s").heldOn(DAY).build())
        .verify();
  }

  @Test
  void evidenceKeepsTheContract() {
    DateRange dates = DateRange.of(DAY, DAY.plusDays(9));
    ValueContract.of(
            Evidence.class,
            Training.builder()
                .topic("Data")
                .provider("School")
                .kind("course")
                .hours(Rational.of(15, 2))
                .addCover(A1)
                .dates(dates)
                .build(),
            Portfolio.builder()
                .title("Works")
                .reference("file 7")
                .digest(Digest.sha256(new byte[0]))
                .submittedOn(DAY)
                .build(),
            HeldCertificate.builder()
                .scheme("comdix")
                .award("basic")
                .number("C-1")
                .level(LOW)
                .addUnits("online")
                .validity(dates)
                .build(),
            new Evidence.Declaration("I can", DAY))
        .lawsBeyondAnnotations("units", "are different")
        .verify();
  }

  @Test
  void assessmentsKeepTheContract() {
    Outcome zero = Outcome.Assessed.of(Mark.of(0, 12));
    ReportedResults reported =
        ReportedResults.builder()
            .overall(Outcome.Assessed.of(Mark.of(43, 60)))
            .putOutcome(A, zero)
            .putOutcome(B, new Outcome.NotYetMarked())
            .addSitting(SittingFacts.builder().id("s").heldOn(DAY).instrument(TEST).build())
            .build();
    ValueContract.of(ReportedResults.class, reported, ReportedResults.builder().build()).verify();
    ValueContract.of(
            Assessment.class,
            Assessment.builder()
                .holder(ANA)
                .edition(EDITION)
                .addSitting(Toy.sitting(right("q1")))
                .reported(reported)
                .addEvidence(new Evidence.Declaration("I can", DAY))
                .addExemption(new Exemption(B, "degree"))
                .build(),
            Assessment.builder().holder(ANA).edition(EDITION).build())
        .verify();
    ValueContract.of(Exemption.class, new Exemption(A, "degree"), new Exemption(B, "degree"))
        .verify();
  }

  @Test
  void outcomesKeepTheContract() {
    Standing below = new Standing.BelowFirstLevel(EDITION, "three");
    ValueContract.of(Standing.class, below, new Standing.Attained(LOW)).verify();
    ValueContract.of(
            Outcome.class,
            Outcome.Assessed.of(Mark.of(0, 10)),
            Outcome.Assessed.at(LOW),
            new Outcome.Assessed(Optional.empty(), Optional.of(below)),
            new Outcome.Assessed(
                Optional.of(Mark.of(1, 3)), Optional.of(new Standing.Attained(LOW))),
            new Outcome.NotAssessed(),
            new Outcome.Exempt("degree"),
            new Outcome.NotYetMarked())
        .verify();
  }
}
