package org.baremo.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.core.assessment.Toy.A;
import static org.baremo.core.assessment.Toy.A1;
import static org.baremo.core.assessment.Toy.ANA;
import static org.baremo.core.assessment.Toy.B;
import static org.baremo.core.assessment.Toy.CATALOG;
import static org.baremo.core.assessment.Toy.EDITION;
import static org.baremo.core.assessment.Toy.TEST;
import static org.baremo.core.assessment.Toy.answered;
import static org.baremo.core.assessment.Toy.assessment;
import static org.baremo.core.assessment.Toy.essay;
import static org.baremo.core.assessment.Toy.item;
import static org.baremo.core.assessment.Toy.right;
import static org.baremo.core.assessment.Toy.sitting;
import static org.baremo.core.assessment.Toy.skipped;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.assessment.ResolvedAssessment.ResolvedSitting;
import org.baremo.core.instrument.Answer;
import org.baremo.core.instrument.Form;
import org.baremo.core.instrument.Instrument;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.instrument.Item;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;

class AssessmentResolutionTest {
  private static final EditionRef OTHER = EditionRef.of("toy", "2");
  private static final Ref NOWHERE = EDITION.ref(Kind.AREA, "Z");
  private static final InstrumentLibrary LIBRARY =
      Toy.library(Toy.test(item("q1", A1), item("q2", A1), essay("q3", A1)));
  private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

  private static List<String> problems(Assessment assessment) {
    Checked<ResolvedAssessment> checked = assessment.resolve(CATALOG, LIBRARY, "a.json");
    assertThat(checked.isOk()).isFalse();
    return checked.problems().stream().map(Problem::toString).toList();
  }

  private static Response text(String item, Rational mark) {
    return new Response.Answered(item, new Answer.Text("t"), Optional.of(mark));
  }

  @Test
  void anUnknownEditionIsNamedWithThoseThatAreKnown() {
    assertThat(problems(Assessment.builder().holder(ANA).edition(OTHER).build()))
        .containsExactly(
            "a.json#/edition: toy has no edition 2; the catalogue has 1" + " [ref.unresolved]");
  }

  @Test
  void everyResponseThatCannotBeIsReportedAtOnce() {
    Response beyond = new Response.Answered("q1", Answer.Choice.of("a"), Optional.of(Rational.ONE));
    assertThat(
            problems(
                assessment(
                    sitting(
                        answered("q1", "z"),
                        answered("q1", "a", "b"),
                        right("q9"),
                        text("q2", Rational.ZERO),
                        text("q3", Rational.parse("4.5")),
                        beyond))))
        .containsExactly(
            "a.json#/sittings/0/responses/0/answer: answer must be of the options [a, b, c], was"
                + " 'z' (item 'q1') [sitting.impossible-answer]",
            "a.json#/sittings/0/responses/1/item: item must have one response, had another for"
                + " 'q1' [sitting.duplicate-response]",
            "a.json#/sittings/0/responses/1/answer: answer must be one option, was [a, b] (item"
                + " 'q1') [sitting.impossible-answer]",
            "a.json#/sittings/0/responses/2/item: item must be one of toy-test@1, was 'q9'"
                + " [ref.unresolved]",
            "a.json#/sittings/0/responses/3/answer: answer must be a single-choice, was a text"
                + " (item 'q2') [sitting.impossible-answer]",
            "a.json#/sittings/0/responses/3/mark: mark must be absent where the item has a key,"
                + " was 0 (item 'q2') [sitting.mark-beside-key]",
            "a.json#/sittings/0/responses/4/mark: mark must be from 0 to 4, was 4.5 (item 'q3')"
                + " [sitting.mark-above-maximum]",
            "a.json#/sittings/0/responses/5/item: item must have one response, had another for"
                + " 'q1' [sitting.duplicate-response]",
            "a.json#/sittings/0/responses/5/mark: mark must be absent where the item has a key,"
                + " was 1 (item 'q1') [sitting.mark-beside-key]");
  }

  @Test
  void anItemOfAnotherFormIsNotOnThisOne() {
    Instrument twoForms =
        Toy.test(item("q1", A1), item("q2", A1)).toBuilder()
            .addForm(Form.builder().code("G").addItem("q2").build())
            .build();
    Sitting onG = sitting(right("q1"), right("q2")).toBuilder().form("G").build();
    assertThat(assessment(onG).resolve(CATALOG, Toy.library(twoForms), "a.json").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.json#/sittings/0/responses/0/item: item must be on form 'G', was 'q1'"
                + " [sitting.item-not-on-form]");
  }

  @Test
  void unknownInstrumentsAndFormsAreReported() {
    Sitting unknown = sitting().toBuilder().instrument(VersionedId.parse("other@1")).build();
    Sitting form =
        sitting("s2", "2026-03-15T10:00:00+01:00[Europe/Madrid]").toBuilder().form("G").build();
    assertThat(problems(assessment(unknown, form)))
        .containsExactly(
            "a.json#/sittings/0/instrument: instrument must be one of the library [toy-test@1],"
                + " was other@1 [ref.unresolved]",
            "a.json#/sittings/1/form: form must be one of [F], was 'G' [ref.unresolved]");
    assertThat(assessment(sitting()).resolve(CATALOG).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "assessment of ana#/sittings/0/instrument: instrument must be one of the library [],"
                + " was toy-test@1 [ref.unresolved]");
  }

  @Test
  void sittingsAreOfTheHolderOnceAndNotAtTheSameTime() {
    Sitting first = sitting("s1", "2026-03-14T10:00:00+01:00[Europe/Madrid]", all());
    Sitting again = sitting("s1", "2026-04-14T10:00:00+02:00[Europe/Madrid]", all());
    Sitting other =
        sitting("s3", "2026-03-14T09:30:00Z", all()).toBuilder()
            .holder(HolderKey.of("eva"))
            .build();
    assertThat(problems(assessment(first, again, other)))
        .containsExactly(
            "a.json#/sittings/2/holder: holder must be ana, was eva [sitting.other-holder]",
            "a.json#/sittings/1/id: sitting must stand once, 's1' is also /sittings/0"
                + " [sitting.duplicate]",
            "a.json#/sittings/2/startedAt: sitting must not start before another ends: 's3' started"
                + " 2026-03-14T09:30Z, 's1' ended 2026-03-14T11:00+01:00[Europe/Madrid]"
                + " [sitting.overlap]");
  }

  private static Response[] all() {
    return new Response[] {right("q1"), skipped("q2"), skipped("q3")};
  }

  @Test
  void aSittingMayStartWhenAnotherEndsEvenAcrossTheChangeOfTheClocks() {
    Sitting night = sitting("s1", "2026-03-29T01:30:00+01:00[Europe/Madrid]", all());
    Sitting next = sitting("s2", "2026-03-29T03:30:00+02:00[Europe/Madrid]", all());
    ResolvedAssessment resolved = assessment(next, night).resolve(CATALOG, LIBRARY).orThrow();
    assertThat(resolved.sittings())
        .extracting(s -> s.sitting().getId())
        .containsExactly("s1", "s2");
    assertThat(resolved.sittingFacts()).extracting(SittingFacts::getId).containsExactly("s1", "s2");
  }

  @Test
  void whatIsNotedStopsNobody() {
    Instrument limited =
        Toy.test(item("q1", A1), item("q2", A1)).toBuilder()
            .forms(
                List.of(
                    Form.builder()
                        .code("F")
                        .addItems("q1", "q2")
                        .timeLimit(Duration.ofMinutes(50))
                        .build()))
            .build();
    Checked<ResolvedAssessment> checked =
        assessment(sitting(right("q2"))).resolve(CATALOG, Toy.library(limited), "a.json");
    assertThat(checked.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a.json#/sittings/0/endedAt: sitting took PT1H, form 'F' allows PT50M; late responses"
                + " must say so themselves [sitting.over-time]",
            "a.json#/sittings/0/responses: 1 of 2 items of form 'F' have no response and are taken"
                + " as not reached [sitting.items-without-response]");
    ResolvedSitting sitting = checked.orThrow().sittings().get(0);
    assertThat(sitting.itemOfResponse(0)).isEqualTo(1);
    assertThat(sitting.itemsWithoutResponse()).isEqualTo(1);
    assertThat(sitting.itemWithoutResponse(0)).isZero();
  }

  @Test
  void reportedNodesAndLevelsAreLookedUp() {
    Outcome wrongScale =
        new Outcome.Assessed(
            Optional.empty(), Optional.of(new Standing.BelowFirstLevel(EDITION, "eight")));
    Outcome wrongLevel =
        new Outcome.Assessed(
            Optional.of(Mark.of(1, 2)),
            Optional.of(new Standing.Attained(EDITION.level("three", "top"))));
    assertThat(
            problems(
                Toy.reported(
                    ReportedResults.builder()
                        .overall(wrongLevel)
                        .putOutcome(NOWHERE, Outcome.Assessed.of(Mark.of(1, 2)))
                        .putOutcome(OTHER.ref(Kind.AREA, "A"), new Outcome.NotYetMarked())
                        .putOutcome(A, wrongScale))))
        .containsExactly(
            "a.json#/reported/overall/standing/level: scale three of toy@1 has no level top; it has"
                + " low, middle, high [ref.unresolved]",
            "a.json#/reported/outcomes/toy@1~1area~1Z: toy@1 has no area Z; it has A, B"
                + " [ref.unresolved]",
            "a.json#/reported/outcomes/toy@2~1area~1A: reference must be of edition toy@1, was"
                + " toy@2/area/A [ref.other-edition]",
            "a.json#/reported/outcomes/toy@1~1area~1A/standing/scale: scale must be one of toy@1,"
                + " was eight of toy@1 [ref.unresolved]");
  }

  @Test
  void twoAccountsOfOneSittingMustAgree() {
    SittingFacts same = SittingFacts.builder().id("s1").heldOn(DAY).instrument(TEST).build();
    SittingFacts otherDay = same.toBuilder().heldOn(DAY.plusDays(1)).build();
    Assessment.Builder both = assessment(sitting(all())).toBuilder();
    assertThat(
            both.reported(ReportedResults.builder().addSitting(same).build())
                .build()
                .resolve(CATALOG, LIBRARY)
                .orThrow()
                .sittingFacts())
        .hasSize(1);
    assertThat(
            problems(both.reported(ReportedResults.builder().addSitting(otherDay).build()).build()))
        .containsExactly(
            "a.json#/reported/sittings/0/id: sitting must stand once, 's1' is there twice"
                + " [sitting.duplicate]");
    assertThat(problems(Toy.reported(ReportedResults.builder().addSittings(same, same))))
        .containsExactly(
            "a.json#/reported/sittings/1/id: sitting must stand once, 's1' is there twice"
                + " [sitting.duplicate]");
  }

  @Test
  void evidenceIsLookedUpInWhateverEditionItNames() {
    Training training =
        Training.builder()
            .topic("Data")
            .provider("School")
            .hours(Rational.of(50))
            .addCovers(A1, NOWHERE)
            .dates(DateRange.of(DAY, DAY))
            .build();
    HeldCertificate held =
        HeldCertificate.builder()
            .scheme("old")
            .award("basic")
            .number("7")
            .level(OTHER.level("three", "low"))
            .validity(DateRange.from(DAY))
            .build();
    assertThat(problems(assessment().toBuilder().addEvidence(training, held).build()))
        .containsExactly(
            "a.json#/evidence/0/covers/1: toy@1 has no area Z; it has A, B [ref.unresolved]",
            "a.json#/evidence/1/level: toy has no edition 2; the catalogue has 1"
                + " [ref.unresolved]");
  }

  @Test
  void nobodyIsExemptTwiceOrExemptAndAssessed() {
    assertThat(
            problems(
                Toy.reported(
                        ReportedResults.builder().putOutcome(B, Outcome.Assessed.of(Mark.of(1, 2))))
                    .toBuilder()
                    .addExemption(new Exemption(A, "degree"))
                    .addExemption(new Exemption(A, "title"))
                    .addExemption(new Exemption(B, "title"))
                    .addExemption(new Exemption(NOWHERE, "title"))
                    .build()))
        .containsExactly(
            "a.json#/exemptions/1/node: node must be exempt once, was twice: toy@1/area/A"
                + " [exemption.duplicate]",
            "a.json#/exemptions/2/node: node must not be exempt and reported as assessed, was"
                + " both: toy@1/area/B [exemption.contradicted]",
            "a.json#/exemptions/3/node: toy@1 has no area Z; it has A, B [ref.unresolved]");
  }

  @Test
  void instrumentsAreLookedUpOnceWithAllTheirReferences() {
    Item lost = item("q1", NOWHERE).toBuilder().level(EDITION.level("three", "top")).build();
    assertThat(Toy.test(lost, item("q2", A1)).resolve(CATALOG, "i.json").problems())
        .extracting(Problem::toString)
        .containsExactly(
            "i.json#/items/0/measures/0: toy@1 has no area Z; it has A, B [ref.unresolved]",
            "i.json#/items/0/level: scale three of toy@1 has no level top; it has low, middle, high"
                + " [ref.unresolved]");
    assertThat(InstrumentLibrary.resolve(CATALOG, List.of(Toy.test(lost))).isOk()).isFalse();
    assertThatThrownBy(() -> Toy.library(Toy.test(item("q1", A1)), Toy.test(item("q2", A1))))
        .hasMessage("two instruments are called toy-test@1");
    assertThat(LIBRARY.instrument(TEST).orElseThrow().position("q3")).isEqualTo(2);
    assertThat(LIBRARY.instrument(TEST).orElseThrow().position("q9")).isEqualTo(-1);
  }

  @Test
  void identityIsVerifiedWhenChecksWereMadeAndAllPassed() {
    Sitting.IdentityCheck passed =
        new Sitting.IdentityCheck(Sitting.IdentityEvidence.IDENTITY_DOCUMENT, true);
    Sitting.IdentityCheck failed =
        new Sitting.IdentityCheck(Sitting.IdentityEvidence.BIOMETRIC, false);
    assertThat(sitting().identityVerified()).isEmpty();
    assertThat(sitting().toBuilder().addIdentityCheck(passed).build().identityVerified())
        .contains(true);
    assertThat(sitting().toBuilder().addIdentityChecks(passed, failed).build().facts())
        .extracting(SittingFacts::getIdentityVerified)
        .isEqualTo(Optional.of(false));
  }
}
