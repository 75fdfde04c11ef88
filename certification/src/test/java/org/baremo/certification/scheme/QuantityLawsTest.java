package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;
import static org.baremo.certification.scheme.fluent.Quantities.defined;
import static org.baremo.certification.scheme.fluent.Quantities.sum;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** What named quantities and those that use them must hold to. */
class QuantityLawsTest {
  private static final CertificationScheme COMDIX = Schemes.comdixIntermediate();
  private static final String TOO_MUCH =
      "quantity must come to at most 10000 quantities, 250 within each other, written out";

  private static CertificationScheme scheme(List<NamedQuantity> named, Requirement... required) {
    List<Award> awards = new ArrayList<>();
    for (Requirement one : required) {
      String code = "award-" + awards.size();
      LocalizedText title = LocalizedText.of("en", code);
      awards.add(Award.builder().code(code).title(title).requires(one).build());
    }
    return COMDIX.toBuilder().quantities(named).awards(awards).build();
  }

  private static NamedQuantity named(String id, Quantity of) {
    return NamedQuantity.builder().id(id).title(LocalizedText.of("en", "the " + id)).of(of).build();
  }

  private static Requirement uses(String id, Quantity... of) {
    return number(id, sum(of), Bound.atLeast(1));
  }

  private static void refused(String message, ThrowingCallable building) {
    assertThatThrownBy(building).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  private static List<String> places(ThrowingCallable building) {
    List<String> places = new ArrayList<>();
    assertThatThrownBy(building)
        .isInstanceOfSatisfying(
            LawViolation.class,
            broken -> broken.breaches().forEach(breach -> places.add(breach.path())));
    return places;
  }

  @Test
  void aSchemeStatesANumberOnceAndUsesItInSeveralPlaces() {
    Requirement direct = number("direct", defined("mark"), Bound.atLeast(50));
    CertificationScheme scheme =
        scheme(
            List.of(named("mark", Quantity.percentage())), uses("twice", defined("mark")), direct);
    byte[] document = Json.standard().write(scheme);
    CertificationScheme read =
        Json.standard().read(document, CertificationScheme.class, "s").orThrow();
    assertThat(read).isEqualTo(scheme).hasSameHashCodeAs(scheme);
    assertThat(new String(document, StandardCharsets.UTF_8))
        .contains("\"left\":{\"type\":\"defined\",\"quantity\":\"mark\"}");
    for (CertificationScheme one : List.of(scheme, read, read.toBuilder().build())) {
      Quantity used = ((CompareRequirement) one.getAwards().get(1).getRequires()).getLeft();
      assertThat(used.parts()).containsValue(Quantity.percentage());
      assertThat(DefinedQuantity.seenThrough(used)).isSameAs(one.getQuantities().get(0).getOf());
    }
    assertThat(((DefinedQuantity) defined("mark")).written()).as("only schemes know").isEmpty();
    assertThat(defined("mark").parts()).isEmpty();
    assertThat(DefinedQuantity.seenThrough(defined("mark"))).isEqualTo(defined("mark"));
  }

  @Test
  void aCopyWithAnotherNumberUnderTheNameKnowsThatOne() {
    CertificationScheme scheme =
        scheme(List.of(named("mark", Quantity.percentage())), uses("one", defined("mark")));
    Quantity other = Quantity.percentage(ComDix.area(1));
    CertificationScheme copy = scheme.toBuilder().quantities(List.of(named("mark", other))).build();
    Requirement uses = copy.getAwards().get(0).getRequires();
    Quantity left = uses.quantities().get("/left").parts().get("/of/0");
    assertThat(DefinedQuantity.seenThrough(left)).isEqualTo(other);
    assertThat(scheme.getAwards().get(0).getRequires()).as("its words").isEqualTo(uses);
  }

  @Test
  void aSchemeWithoutNamedNumbersIsWrittenAsBefore() {
    assertThat(new String(Json.standard().write(COMDIX), StandardCharsets.UTF_8))
        .doesNotContain("quantities");
  }

  @Test
  void whatIsNamedIsThere() {
    ThrowingCallable building =
        () ->
            scheme(
                List.of(named("a", sum(Quantity.percentage(), defined("c")))),
                uses("x", defined("b"), defined("a")));
    refused("quantity must be one of [a], was c; quantity must be one of [a], was b", building);
    assertThat(places(building))
        .containsExactly("/quantities/0/of/of/1/quantity", "/awards/0/requires/left/of/0/quantity");
    refused(
        "quantity must be one of the scheme's, which has none to name, was b",
        () -> scheme(List.of(), uses("x", defined("b"))));
    refused(
        "quantity must be lower-case letters and digits joined by - or ., was 'B'",
        () -> defined("B"));
    refused(
        "id must be lower-case letters and digits joined by - or ., was 'B'",
        () -> named("B", Quantity.percentage()));
  }

  @Test
  void everyNumberHasAnIdentifierOfItsOwn() {
    ThrowingCallable building =
        () ->
            scheme(
                List.of(named("a", Quantity.constant(1)), named("a", Quantity.constant(2))),
                fact("f"));
    refused("id must be different for every quantity of the scheme, was a again", building);
    assertThat(places(building)).containsExactly("/quantities/1/id");
    scheme(List.of(named("f", Quantity.constant(1))), fact("f")); // a requirement is another thing
  }

  @Test
  void noNumberIsReckonedFromItself() {
    ThrowingCallable building =
        () ->
            scheme(
                List.of(
                    named("a", sum(defined("b"))),
                    named("b", defined("a").rounded(Rounding.Mode.FLOOR, 0)),
                    named("c", defined("a"))),
                uses("x", defined("a")));
    refused("quantity must not use itself, did a; quantity must not use itself, did b", building);
    assertThat(places(building)).containsExactly("/quantities/0/of", "/quantities/1/of");
    refused(
        "quantity must not use itself, did a",
        () -> scheme(List.of(named("a", defined("a"))), fact("f")));
  }

  @Test
  void whatANumberRefersToIsLookedUpAtItsOwnPlace() {
    Quantity other = Quantity.percentage(Ref.parse("digcomp@3.0/competence/1.1"));
    assertThat(places(() -> scheme(List.of(named("a", other)), uses("x", defined("a")))))
        .containsExactly("/quantities/0/of/node");
    Quantity unknown = sum(Quantity.percentage(Ref.parse("digcomp@2.2/area/99")));
    assertThat(
            scheme(List.of(named("a", unknown)), uses("x", defined("a")), uses("y", defined("a")))
                .resolve(ComDix.catalog())
                .problems()
                .stream()
                .map(Problem::getLocation)
                .map(location -> location.getPointer()))
        .containsExactly(Optional.of("/quantities/0/of/of/0/node"));
    Quantity hours =
        TrainingHours.builder()
            .since(Day.decision().minus(Period.builder().workingDays(3).build()))
            .build();
    assertThat(
            places(
                () ->
                    scheme(List.of(named("a", hours)), uses("x", defined("a"))).toBuilder()
                        .workingCalendar(Optional.empty())
                        .build()))
        .containsExactly("/quantities/0/of/since");
  }

  @Test
  void ofAStretchOfTimeANumberMayBeAskedThatHasDays() {
    Requirement asks = uses("asks", defined("a"));
    Requirement stretch = someStretch("stretch", Period.ofYears(1), asks);
    scheme(List.of(named("a", TrainingHours.builder().build())), stretch);
    ThrowingCallable results = () -> scheme(List.of(named("a", Quantity.percentage())), stretch);
    refused(
        "requires must not ask a stretch of time for results or items, which do not say on which"
            + " day they were assessed, was in asks: the marks of attempts do (attempt-mark)",
        results);
    assertThat(places(results)).containsOnly("/awards/0/requires");
    assertThat(places(() -> scheme(List.of(named("a", Quantity.constant(1))), stretch)))
        .containsExactly("/awards/0/requires");
  }

  /** So many numbers, each of which uses the next one so many times. */
  private static List<NamedQuantity> chain(int length, int uses) {
    List<NamedQuantity> named = new ArrayList<>(List.of(named("d-0", Quantity.percentage())));
    for (int i = 1; i < length; i++) {
      Quantity[] parts = new Quantity[uses];
      Arrays.fill(parts, defined("d-" + (i - 1)));
      named.add(named("d-" + i, sum(parts)));
    }
    return named;
  }

  @Test
  void numbersMayNotGrowOutOfHandWhenTheyAreWrittenOut() {
    scheme(chain(9, 2), uses("x", defined("d-8")));
    refused(
        TOO_MUCH + "; " + TOO_MUCH,
        () -> scheme(chain(14, 2), uses("x", defined("d-1")))); // d-12 comes to 12286
    assertThat(
            places(
                () ->
                    scheme(
                        chain(11, 2),
                        uses(
                            "x",
                            defined("d-10"),
                            defined("d-10"),
                            defined("d-10"),
                            defined("d-10")))))
        .containsExactly("/quantities");
    List<NamedQuantity> deep = chain(150, 1);
    assertThat(places(() -> scheme(deep, uses("x", defined("d-0"))))).hasSize(25);
    Collections.reverse(deep);
    assertThat(places(() -> scheme(deep, uses("x", defined("d-0")))))
        .as("in whatever order they stand")
        .hasSize(25)
        .contains("/quantities/0/of");
    assertThat(places(() -> scheme(chain(60, 40), uses("x", defined("d-0"))))).hasSize(57);
  }

  @Test
  void theConditionOfATransitionHasNoNamedNumbers() {
    SchemeSeries series = Versions.series();
    refused(
        "quantity must be one of the scheme's, which has none to name, was a",
        () ->
            series.toBuilder()
                .transitions(
                    List.of(
                        series.getTransitions().get(0).toBuilder()
                            .when(uses("x", defined("a")))
                            .build()))
                .build());
  }
}
