package org.baremo.core.programme.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.baremo.core.analysis.WilsonInterval;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Node;
import org.baremo.core.problem.Problem;
import org.baremo.core.programme.Golden;
import org.baremo.core.programme.figure.Base;
import org.baremo.core.programme.figure.PartialDate;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.Proportion;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.programme.person.PersonKey;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

class TrainingContractTest {
  private static final EditionRef EDITION = EditionRef.of("toy", "1");
  private static final Ref FILES = EDITION.ref(Kind.COMPETENCE, "1.1");
  private static final TrainingAction CLASSROOM =
      TrainingAction.builder()
          .id("classroom")
          .title(LocalizedText.of("en", "Classroom based"))
          .mode(TrainingAction.Mode.CLASSROOM)
          .hours(Rational.parse("12.5"))
          .audience("citizens")
          .addCompetenceTargets(FILES)
          .period(Period.parse("2017-03/2017-12"))
          .addSources(SourceRef.of("001", "milestones"))
          .build();
  private static final TrainingAction ONLINE =
      TrainingAction.builder().id("online").title(LocalizedText.of("en", "Online")).build();
  private static final Programme PROGRAMME =
      Programme.builder()
          .id("cyl-digital")
          .title(LocalizedText.of("en", "CyL Digital"))
          .addProviders("consejeria-fomento-cyl")
          .period(Period.parse("2017-03/2018-12"))
          .addActions(CLASSROOM, ONLINE)
          .addSources(SourceRef.of("001", "milestones"))
          .build();
  private static final Enrolment ENROLMENT =
      Enrolment.builder()
          .id("e-1")
          .action("classroom")
          .person(PersonKey.parse("cyl-digital:7"))
          .putReached(Stage.ENROLLED, LocalDate.of(2017, 3, 1))
          .putReached(Stage.STARTED, LocalDate.of(2017, 3, 2))
          .build();
  private static final CohortFunnel FUNNEL = CohortFunnel.of("spring", List.of(ENROLMENT));

  @Test
  void trainingKeepsTheContract() {
    ValueContract.of(TrainingAction.class, CLASSROOM, ONLINE)
        .lawsBeyondAnnotations("hours", "more than 0")
        .lawsBeyondAnnotations("competenceTargets", "are different")
        .verify();
    ValueContract.of(
            Programme.class,
            PROGRAMME,
            Programme.builder().id("x").title(LocalizedText.of("en", "X")).build())
        .lawsBeyondAnnotations("actions", "have different identifiers")
        .verify();
    ValueContract.of(
            Enrolment.class,
            ENROLMENT,
            Enrolment.builder()
                .id("e-2")
                .action("online")
                .putReached(Stage.ENROLLED, LocalDate.of(2017, 3, 1))
                .build())
        .lawsBeyondAnnotations("reached", "in the order of the stages, from the enrolment")
        .verify();
  }

  @Test
  void funnelsKeepTheContract() {
    ValueContract.of(
            CohortFunnel.class, FUNNEL, FUNNEL.toBuilder().id("other").unit(Unit.PERSON).build())
        .lawsBeyondAnnotations("counts", "never grow")
        .verify();
    ValueContract.of(
            FunnelRate.class,
            FUNNEL.rate(Stage.STARTED, Stage.ENROLLED).orElseThrow(),
            new FunnelRate(
                Stage.PASSED,
                Stage.STARTED,
                Unit.PERSON,
                new WilsonInterval(1, 2, WilsonInterval.Basis.CLUSTERED)))
        .lawsBeyondAnnotations("stage", "later than its base")
        .lawsBeyondAnnotations("base", "earlier than the stage")
        .verify();
  }

  @Test
  void aRepresentationTellsWhatDiffersBetweenItsBases() {
    Proportion users =
        Proportion.of(Rational.parse("0.7"), new Base("platform-users", Unit.PERSON)).toBuilder()
            .asOf(PartialDate.of("2022"))
            .build();
    Proportion sector = Proportion.of(Rational.parse("0.23"), new Base("ict-workers", Unit.PERSON));
    Representation women = new Representation(users, sector);
    assertThat(women.ratio().orElseThrow().toDecimal(2, RoundingMode.HALF_UP)).hasToString("3.04");
    assertThat(women.gap()).isEqualTo(Rational.of(47));
    assertThat(women.warnings())
        .containsExactly(
            "the populations differ: platform-users (person) and ict-workers (person)",
            "the shares are of different or unknown dates: 2022 and unknown");
    assertThat(new Representation(users, users).warnings()).isEmpty();
    assertThat(new Representation(users, Proportion.of(Rational.ZERO, sector.getBase())).ratio())
        .isEmpty();
    ValueContract.of(Representation.class, women, new Representation(sector, users)).verify();
  }

  @Test
  void everyCompetenceTargetIsLookedUp() {
    FrameworkCatalog catalog =
        FrameworkCatalog.of(
            Framework.builder()
                .edition(EDITION)
                .title(LocalizedText.of("en", "Toy"))
                .addNodes(
                    Node.builder()
                        .ref(FILES)
                        .position(1)
                        .title(LocalizedText.of("en", "Files"))
                        .build())
                .build());
    assertThat(PROGRAMME.validate(catalog).orThrow()).isEqualTo(PROGRAMME);
    Programme lost =
        PROGRAMME.toBuilder()
            .addActions(
                ONLINE.toBuilder()
                    .id("lost")
                    .addCompetenceTargets(FILES, EDITION.ref(Kind.COMPETENCE, "9.9"))
                    .build())
            .build();
    assertThat(lost.validate(catalog).problems().stream().map(Problem::toString))
        .containsExactly(
            "cyl-digital#/actions/2/competenceTargets/1: competence target must be in the"
                + " catalogue, was toy@1/competence/9.9 [ref.unresolved]");
  }

  @Test
  void whatCannotBeIsRefusedWithEveryLawNamed() {
    assertThatThrownBy(
            () ->
                CLASSROOM.toBuilder()
                    .id("A b")
                    .hours(Rational.ZERO)
                    .audience("Citizens")
                    .addCompetenceTargets(FILES)
                    .build())
        .hasMessage(
            "id must be lower-case letters and digits joined by - or ., was 'A b';"
                + " hours must be more than 0, was 0;"
                + " audience must be lower-case letters and digits joined by - or ., was"
                + " 'Citizens';"
                + " competenceTargets must be different, was toy@1/competence/1.1 again");
    assertThatThrownBy(() -> PROGRAMME.toBuilder().addActions(ONLINE).build())
        .hasMessage("id must be different for every action, was online again");
    assertThatThrownBy(
            () ->
                new FunnelRate(
                    Stage.STARTED,
                    Stage.PASSED,
                    Unit.PERSON,
                    new WilsonInterval(1, 2, WilsonInterval.Basis.CLUSTERED)))
        .hasMessage("stage must be later than its base PASSED, was STARTED");
    assertThat(PROGRAMME.action("online")).contains(ONLINE);
    assertThat(PROGRAMME.action("nowhere")).isEmpty();
  }

  @Test
  void documentsAreWrittenAsRecorded() {
    Golden.assertJson("programme", Programme.class, PROGRAMME);
    Golden.assertJson("enrolment", Enrolment.class, ENROLMENT);
    Golden.assertJson("funnel", CohortFunnel.class, FUNNEL);
  }
}
