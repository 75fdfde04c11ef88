package org.baremo.certification.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.EndsEarly;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Statement;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a scheme is told with its place in the document. */
class SchemePlacesTest {
  private static final Ref NOWHERE = ComDix.EDITION.ref(Kind.AREA, "9");
  private static final LevelRef NO_LEVEL = ComDix.EDITION.level("eight", "4");

  private static List<String> unresolved(Requirement... requirements) {
    return Asked.scheme(AllOf.of("all", requirements)).resolve(ComDix.catalog()).problems().stream()
        .map(SchemePlacesTest::placed)
        .toList();
  }

  private static String placed(Problem problem) {
    return problem.getLocation().getPointer().orElseThrow() + ": " + problem.getMessage();
  }

  @Test
  void aNodeOfANumberIsLookedForHoweverDeepItStands() {
    Quantity deep =
        new Quantity.Product(
            List.of(
                Quantity.constant(2),
                new Quantity.Difference(Quantity.percentage(), Quantity.percentage(NOWHERE))));
    assertThat(unresolved(Asked.compare(deep, Comparison.ABOVE, "1")))
        .containsExactly(
            "/awards/0/requires/requirements/0/left/of/1/minus/node: digcomp@2.2 has no"
                + " area 9; it has 1, 2, 3, 4, 5");
    assertThat(
            unresolved(
                WithinRequirement.builder()
                    .id("within")
                    .of(new Quantity.Items(ItemCount.ASKED, Optional.of(NOWHERE)))
                    .interval(Interval.builder().lower(Rational.ONE).build())
                    .build()))
        .containsExactly(
            "/awards/0/requires/requirements/0/of/node: digcomp@2.2 has no area 9; it has"
                + " 1, 2, 3, 4, 5");
  }

  @Test
  void aStatementOfTheFrameworkIsNoNode() {
    Ref example = ComDix.EDITION.ref(Kind.EXAMPLE, "1");
    FrameworkCatalog stating =
        FrameworkCatalog.of(
            ComDix.catalog().framework(ComDix.EDITION).orElseThrow().toBuilder()
                .addStatements(Statement.builder().ref(example).addAbout(ComDix.area(1)).build())
                .build());
    assertThat(
            Asked.scheme(Asked.compare(Quantity.percentage(example), Comparison.ABOVE, "1"))
                .unresolved(stating))
        .extracting(one -> one.target() + " " + one.reference() + ": " + placed(one.problem()))
        .containsExactly(
            "NODE digcomp@2.2/example/1: /awards/0/requires/left/node: digcomp@2.2/example/1 is a"
                + " statement, not a node");
  }

  @Test
  void whatTrainingCoversIsLookedFor() {
    Quantity hours = TrainingHours.builder().covering(NOWHERE).build();
    assertThat(unresolved(Asked.compare(hours, Comparison.ABOVE, "1")))
        .containsExactly(
            "/awards/0/requires/requirements/0/left/covering: digcomp@2.2 has no area 9; it has"
                + " 1, 2, 3, 4, 5");
  }

  @Test
  void levelsAndScalesAreLookedForWhereverTheyAreNamed() {
    Quantity ordinal =
        new Quantity.LevelOrdinal(
            Optional.empty(), Optional.empty(), new ScaleRef(ComDix.EDITION, "eight"));
    NodesRequirement nodes =
        NodesRequirement.builder()
            .id("nodes")
            .addNodes(ComDix.area(1), NOWHERE)
            .test(new NodeTest.AttainsLevel(NO_LEVEL))
            .build();
    HeldRequirement held =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(
                AcceptedCertificate.builder().scheme("actic").build(),
                AcceptedCertificate.builder().scheme("icdl").atLeast(NO_LEVEL).build())
            .on(Day.decision())
            .build();
    assertThat(unresolved(Asked.compare(ordinal, Comparison.ABOVE, "1"), nodes, held))
        .containsExactly(
            "/awards/0/requires/requirements/0/left/scale: digcomp@2.2 has no"
                + " scale eight; it has four",
            "/awards/0/requires/requirements/1/nodes/1: digcomp@2.2 has no area 9; it has"
                + " 1, 2, 3, 4, 5",
            "/awards/0/requires/requirements/1/test/atLeast: digcomp@2.2 has no"
                + " scale eight; it has four",
            "/awards/0/requires/requirements/2/accepted/1/atLeast: digcomp@2.2"
                + " has no scale eight; it has four");
  }

  @Test
  void theLevelsOfAwardsAndWhatVetoesAskForAreLookedFor() {
    CertificationScheme scheme = Asked.scheme(Asked.fact("paid"));
    CertificationScheme lost =
        scheme.toBuilder()
            .awards(
                List.of(scheme.getAwards().get(0).toBuilder().levels(List.of(NO_LEVEL)).build()))
            .addVetoes(
                Veto.builder()
                    .when(Asked.compare(Quantity.percentage(NOWHERE), Comparison.BELOW, "1"))
                    .outcome(Veto.Outcome.CANCELLED)
                    .build())
            .build();
    assertThat(lost.resolve(ComDix.catalog()).problems())
        .extracting(SchemePlacesTest::placed)
        .containsExactly(
            "/awards/0/levels/0: digcomp@2.2 has no scale eight; it has four",
            "/vetoes/0/when/left/node: digcomp@2.2 has no area 9; it has 1, 2, 3, 4, 5");
  }

  private static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .build();
  }

  /** What a document is refused for, with the place of each breach. */
  private static List<String> broken(String... replaced) {
    Requirement all =
        AllOf.of(
            "all",
            Asked.fact("one"),
            Asked.fact("two"),
            AwardRequirement.builder().id("lower").award("second").build());
    Requirement accredited =
        PeriodRequirement.builder()
            .id("accredited")
            .period(FactName.of("accreditation"))
            .on(Day.decision().plus(Period.ofDays(1)))
            .build();
    CertificationScheme scheme =
        Asked.scheme(Asked.fact("paid")).toBuilder()
            .awards(List.of(award("award", all), award("second", accredited)))
            .addOverridable(
                OverridePolicy.builder().requirement("one").addRoles(RoleName.of("board")).build())
            .build();
    String document = new String(Json.standard().write(scheme), UTF_8);
    for (int i = 0; i < replaced.length; i += 2) {
      assertThat(document).contains(replaced[i]);
      document = document.replace(replaced[i], replaced[i + 1]);
    }
    return Json.standard()
        .read(document.getBytes(UTF_8), CertificationScheme.class, "scheme.json")
        .problems()
        .stream()
        .map(SchemePlacesTest::placed)
        .toList();
  }

  @Test
  void everyLawBetweenThePartsOfADocumentIsToldAtItsPlace() {
    assertThat(broken("\"id\":\"two\"", "\"id\":\"one\""))
        .containsExactly(
            "/awards/0/requires/requirements/1/id: id must be different for every requirement of"
                + " the scheme, was one as at /awards/0/requires/requirements/0");
    assertThat(broken("\"award\":\"second\"", "\"award\":\"third\""))
        .containsExactly(
            "/awards/0/requires/requirements/2/award: award must be one of [second], was"
                + " third");
    assertThat(broken("\"award\":\"second\"", "\"award\":\"award\""))
        .containsExactly("/awards/0/requires: award must not require itself, did award");
    assertThat(broken("\"code\":\"second\"", "\"code\":\"award\""))
        .containsExactly(
            "/awards/0/requires/requirements/2/award: award must be one of the scheme's,"
                + " which has none to name, was second",
            "/awards/1/code: code must be different for every award, was award again");
    assertThat(broken("\"requirement\":\"one\"", "\"requirement\":\"nine\""))
        .containsExactly(
            "/overridable/0/requirement: requirement must be one of the scheme, was nine");
    assertThat(broken("\"workingDays\":0", "\"workingDays\":1"))
        .containsExactly(
            "/awards/1/requires/on: workingCalendar must be there where working days are counted");
  }

  @Test
  void severalBreachesAreToldAtOnce() {
    assertThat(
            broken(
                "\"id\":\"two\"", "\"id\":\"one\"",
                "\"requirement\":\"one\"", "\"requirement\":\"nine\"",
                "\"workingDays\":0", "\"workingDays\":1"))
        .containsExactly(
            "/awards/0/requires/requirements/1/id: id must be different for every requirement of"
                + " the scheme, was one as at /awards/0/requires/requirements/0",
            "/awards/1/requires/on: workingCalendar must be there where working days are counted",
            "/overridable/0/requirement: requirement must be one of the scheme, was nine");
  }

  @Test
  void requirementsStandWhereTheDocumentHasThem() throws IOException {
    CertificationScheme scheme = EveryRequirement.scheme();
    JsonNode document = new ObjectMapper().readTree(Json.standard().write(scheme));
    for (int i = 0; i < scheme.getDefinitions().size(); i++) {
      String at = Places.definition(i);
      stands(scheme.getDefinitions().get(i), document.at(at));
      assertThat(Places.isOfDefinition(at)).isTrue();
      assertThat(Places.isOfVeto(at)).isFalse();
    }
    for (int i = 0; i < scheme.getVetoes().size(); i++) {
      String at = Places.veto(i);
      stands(scheme.getVetoes().get(i).getWhen(), document.at(at));
      assertThat(Places.isOfVeto(at)).isTrue();
      assertThat(Places.isOfDefinition(at)).isFalse();
    }
    for (int i = 0; i < scheme.getAwards().size(); i++) {
      Award award = scheme.getAwards().get(i);
      stands(award.getRequires(), document.at(Places.requires(i)));
      for (int j = 0; j < award.getUnits().size(); j++) {
        String at = Places.unit(i, j);
        stands(award.getUnits().get(j).getRequires(), document.at(at));
      }
    }
  }

  private static void stands(Requirement requirement, JsonNode place) {
    assertThat(place.path("id").asText()).isEqualTo(requirement.getId());
  }

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void whatStandsBesideAwardsIsWithinItsLimits() {
    Award award = Asked.scheme(Asked.fact("paid")).getAwards().get(0);
    refused(
        "replaces must all be different, was lower again",
        () -> award.toBuilder().addReplaces("lower", "lower").build());
    refused(
        "replaces must be lower-case letters and digits joined by - or ., was 'Lower'",
        () -> award.toBuilder().addReplaces("Lower").build());
    RoleName board = RoleName.of("board");
    refused(
        "roles must all be different, was board again; legalReference must not be blank",
        () ->
            LifecycleRule.builder()
                .event(LifecycleEvent.APPEAL)
                .addRoles(board, board)
                .legalReference(" ")
                .build());
    assertThat(LifecycleRule.builder().event(LifecycleEvent.APPEAL).build().getCascade())
        .isEqualTo(Cascade.REVIEW);
    refused(
        "requirement must be lower-case letters and digits joined by - or ., was 'One';"
            + " roles must not be empty; legalReference must not be blank",
        () -> OverridePolicy.builder().requirement("One").legalReference("").build());
    refused(
        "roles must all be different, was board again",
        () -> OverridePolicy.builder().requirement("one").addRoles(board, board).build());
    refused(
        "citation must not be blank; address must not be blank",
        () -> new Source(" ", Optional.of("")));
    refused(
        "code must be lower-case letters and digits joined by - or ., was 'Change'",
        () -> new EndsEarly("Change", LocalizedText.of("en", "It changes")));
  }
}
