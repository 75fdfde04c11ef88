package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.any;
import static org.baremo.certification.scheme.fluent.Rules.award;
import static org.baremo.certification.scheme.fluent.Rules.defined;
import static org.baremo.certification.scheme.fluent.Rules.mark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What definitions and those that name them must hold to. */
class DefinitionLawsTest {
  private static final CertificationScheme COMDIX = Schemes.comdixIntermediate();
  private static final String TOO_MUCH =
      "definition must come to at most 10000 requirements more than the scheme has, 250 within each"
          + " other, written out";

  private static CertificationScheme scheme(
      List<Requirement> definitions, Requirement... required) {
    List<Award> awards = new ArrayList<>();
    for (Requirement one : required) {
      String code = "award-" + awards.size();
      LocalizedText title = LocalizedText.of("en", code);
      awards.add(Award.builder().code(code).title(title).requires(one).build());
    }
    return COMDIX.toBuilder().definitions(definitions).awards(awards).build();
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
  void aSchemeSaysOnceWhatSeveralAwardsRequire() {
    CertificationScheme scheme =
        scheme(
            List.of(any("means", fact("money"), fact("grant"))),
            all("upper", defined("upper-means", "means"), fact("jury")),
            defined("lower-means", "means"));
    byte[] document = Json.standard().write(scheme);
    assertThat(Json.standard().read(document, CertificationScheme.class, "s").orThrow())
        .isEqualTo(scheme);
    assertThat(new String(document, StandardCharsets.UTF_8))
        .contains("{\"type\":\"defined\",\"id\":\"lower-means\",\"definition\":\"means\"}");
    Requirement named = scheme.getAwards().get(1).getRequires();
    assertThat(named.parts()).as("only the scheme knows").isEmpty();
    assertThat(scheme.parts(named)).containsExactly(scheme.getDefinitions().get(0));
    assertThat(scheme.parts(named, "/awards/1/requires")).containsOnlyKeys("/definitions/0");
    Requirement upper = scheme.getAwards().get(0).getRequires();
    assertThat(scheme.parts(upper, "/awards/0/requires"))
        .containsOnlyKeys("/awards/0/requires/requirements/0", "/awards/0/requires/requirements/1");
    assertThat(scheme.parts(upper)).isEqualTo(upper.parts());
  }

  @Test
  void aSchemeWithoutDefinitionsIsWrittenAsBefore() {
    assertThat(new String(Json.standard().write(COMDIX), StandardCharsets.UTF_8))
        .doesNotContain("definitions");
  }

  @Test
  void aDefinitionThatIsNamedIsThere() {
    ThrowingCallable building =
        () -> scheme(List.of(fact("a")), all("two", defined("x", "b"), defined("y", "a")));
    refused("definition must be one of [a], was b", building);
    assertThat(places(building)).containsExactly("/awards/0/requires/requirements/0/definition");
    refused(
        "definition must be one of the scheme's, which has none to name, was b",
        () -> scheme(List.of(), defined("x", "b")));
    refused(
        "definition must be lower-case letters and digits joined by - or ., and not in-force,"
            + " edition or validity, was 'B'",
        () -> defined("x", "B"));
    refused(
        "id must be of a definition of comdix-intermediate@2022.1, was b",
        () -> COMDIX.parts(defined("x", "b")));
  }

  @Test
  void noDefinitionUsesItselfThroughWhateverOthers() {
    ThrowingCallable building =
        () ->
            scheme(
                List.of(
                    all("a", fact("f"), defined("a-b", "b")),
                    any("b", defined("b-a", "a")),
                    all("c", defined("c-a", "a"))),
                defined("x", "a"));
    refused(
        "definition must not use itself, did a; definition must not use itself, did b", building);
    assertThat(places(building)).containsExactly("/definitions/0", "/definitions/1");
    refused(
        "definition must not use itself, did a",
        () -> scheme(List.of(all("a", defined("again", "a"))), fact("f")));
  }

  @Test
  void noAwardRequiresItselfThroughADefinition() {
    ThrowingCallable building =
        () ->
            scheme(
                List.of(all("below", award("of-1", "award-1"))), fact("f"), defined("x", "below"));
    refused(
        "award must not require itself, did award-1; definition must not use itself, did below",
        building);
    assertThat(places(building)).containsExactly("/awards/1/requires", "/definitions/0");
    scheme(List.of(all("below", award("of-1", "award-1"))), defined("x", "below"), fact("f"));
  }

  @Test
  void everyRequirementHasItsOwnIdentifierAlsoAmongDefinitions() {
    ThrowingCallable building = () -> scheme(List.of(all("a", fact("f"))), fact("f"));
    refused(
        "id must be different for every requirement of the scheme, was f as at"
            + " /definitions/0/requirements/0",
        building);
    assertThat(places(building)).containsExactly("/awards/0/requires/id");
    refused(
        "id must be different for every requirement of the scheme, was a as at /definitions/0",
        () -> scheme(List.of(fact("a")), defined("a", "a")));
  }

  @Test
  void aRulingMayBeAllowedOnADefinition() {
    OverridePolicy policy =
        OverridePolicy.builder().requirement("a").addRoles(RoleName.of("board")).build();
    scheme(List.of(fact("a")), defined("x", "a")).toBuilder().addOverridable(policy).build();
  }

  @Test
  void whatADefinitionRefersToIsLookedUpAtItsOwnPlace() {
    MarkRequirement other =
        mark("overall", Bound.atLeast(50)).toBuilder()
            .node(Ref.parse("digcomp@3.0/competence/1.1"))
            .build();
    assertThat(places(() -> scheme(List.of(other), defined("x", "overall"))))
        .containsExactly("/definitions/0/node");
    MarkRequirement unknown = other.toBuilder().node(Ref.parse("digcomp@2.2/area/99")).build();
    assertThat(
            scheme(List.of(unknown), defined("x", "overall"))
                .resolve(ComDix.catalog())
                .problems()
                .stream()
                .map(Problem::getLocation)
                .map(location -> location.getPointer()))
        .containsExactly(Optional.of("/definitions/0/node"));
  }

  /** So many definitions, each of which uses the next one so many times. */
  private static List<Requirement> chain(int length, int uses) {
    List<Requirement> definitions = new ArrayList<>(List.of(fact("f")));
    String next = "f";
    for (int i = 1; i < length; i++) {
      Requirement[] parts = new Requirement[uses];
      for (int j = 0; j < uses; j++) {
        parts[j] = defined("u-" + i + "-" + j, next);
      }
      next = "d-" + i;
      definitions.add(all(next, parts));
    }
    return definitions;
  }

  @Test
  void definitionsMayNotGrowOutOfHandWhenTheyAreWrittenOut() {
    scheme(chain(9, 2), defined("x", "d-8"));
    refused(
        TOO_MUCH + "; " + TOO_MUCH + "; " + TOO_MUCH,
        () -> scheme(chain(15, 2), defined("x", "d-1"))); // d-12 comes to 16381
    refused(
        "definitions must come to at most 10000 requirements more than the scheme has, written out,"
            + " were 16344 more",
        () -> scheme(chain(12, 2), defined("x", "d-11"), defined("y", "d-11")));
    List<Requirement> deep = chain(150, 1);
    assertThat(places(() -> scheme(deep, defined("x", "f"))))
        .hasSize(25)
        .contains("/definitions/149");
    Collections.reverse(deep);
    assertThat(places(() -> scheme(deep, defined("x", "f"))))
        .as("in whatever order they stand")
        .hasSize(25)
        .contains("/definitions/0");
    assertThat(places(() -> scheme(chain(60, 40), defined("x", "f")))).as("at once").hasSize(57);
  }

  /** So many facts, all of which must hold. */
  private static Requirement many(int facts) {
    Requirement[] all = new Requirement[facts];
    for (int i = 0; i < facts; i++) {
      all[i] = fact("f-" + i);
    }
    return all("many", all);
  }

  @Test
  void longSchemesMayHaveDefinitions() {
    Requirement many = many(10_001);
    scheme(List.of(), many);
    scheme(List.of(fact("g")), many, defined("x", "g"), defined("y", "g"));
    scheme(List.of(many), defined("x", "many"));
    scheme(List.of(many(9_999)), defined("x", "many"), defined("y", "many"));
    refused(
        "definitions must come to at most 10000 requirements more than the scheme has, written out,"
            + " were 10001 more",
        () -> scheme(List.of(many(10_000)), defined("x", "many"), defined("y", "many")));
  }

  @Test
  void theConditionOfATransitionHasNoDefinitions() {
    SchemeSeries series = Versions.series();
    assertThat(series.getTransitions()).isNotEmpty();
    assertThatThrownBy(
            () ->
                series.toBuilder()
                    .transitions(
                        List.of(
                            series.getTransitions().get(0).toBuilder()
                                .when(defined("x", "a"))
                                .build()))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("definition must be one of the scheme's, which has none to name, was a");
  }

  /** So many awards, each of which asks for the next. */
  private static CertificationScheme chain(int awards) {
    Requirement[] required = new Requirement[awards];
    for (int i = 0; i < awards; i++) {
      required[i] =
          i == awards - 1
              ? fact("last")
              : AwardRequirement.builder().id("r-" + i).award("award-" + (i + 1)).build();
    }
    return scheme(List.of(), required);
  }

  @Test
  void awardsAskForEachOtherAsDeepAsCanBeDecided() {
    CompiledScheme compiled = CompiledScheme.of(chain(256).resolve(ComDix.catalog()).orThrow());
    assertThat(compiled.decide(ComDix.dossier(43), ComDix.NOW).getOutcome())
        .isEqualTo(DecisionOutcome.INDETERMINATE);
    String tooDeep =
        "awards must come to at most 256 requirements within each other, those of what they name"
            + " among them";
    refused(tooDeep, () -> chain(257));
    assertThat(places(() -> chain(257))).containsExactly("/awards");
    refused(tooDeep, () -> chain(2_000));
    Requirement deep = fact("last");
    for (int i = 0; i < 200; i++) { // in each of the awards it might stand alone
      deep = all("all-" + i, deep);
    }
    Requirement within = deep;
    assertThat(scheme(List.of(within), defined("one", "all-199")).getAwards()).hasSize(1);
    Requirement[] some =
        chain(60).getAwards().stream().map(Award::getRequires).toArray(Requirement[]::new);
    some[59] = within;
    refused(tooDeep, () -> scheme(List.of(), some));
  }

  /** What may be named was written out once for each name. */
  @Test
  @Timeout(20)
  void manyAwardsThatNameOthersTakeNoLongerForIt() {
    int many = 3_000;
    Requirement[] required = new Requirement[many];
    for (int i = 0; i < many; i++) {
      required[i] =
          i < many / 2
              ? AwardRequirement.builder().id("r-" + i).award("award-" + (many - 1 - i)).build()
              : fact("f-" + i);
    }
    assertThat(scheme(List.of(), required).getAwards()).hasSize(many);
  }
}
