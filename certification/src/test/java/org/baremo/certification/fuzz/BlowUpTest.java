package org.baremo.certification.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Outline;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.explanation.Explanation;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small causes with large effects: what a document can ask for, and what it costs to answer. */
@Timeout(300)
class BlowUpTest {
  /** Generous, for busy machines: what blows up takes minutes. */
  private static final long MOST_MILLIS = 15_000;

  private static final int MANY = 5_000;

  private final Pipeline pipeline = new Pipeline();
  private final ObjectMapper trees = new ObjectMapper();
  private final CertificationScheme every = EveryRequirement.scheme();

  private JsonNode tree(byte[] document) {
    try {
      return trees.readTree(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(JsonNode tree) {
    return tree.toString().getBytes(UTF_8);
  }

  /** A scheme of one award that requires this. */
  private byte[] requiring(String requirement) {
    ObjectNode scheme = (ObjectNode) tree(Json.standard().write(Schemes.comdixInitial()));
    ((ObjectNode) scheme.at("/awards/0")).set("requires", tree(requirement.getBytes(UTF_8)));
    return bytes(scheme);
  }

  private static void inTime(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    long took = System.nanoTime() - start;
    if (Boolean.getBoolean("baremo.fuzz.tells")) {
      System.out.println(what + ": " + took / 1_000_000 + " ms");
    }
    assertThat(took / 1_000_000).as(what).isLessThan(MOST_MILLIS);
  }

  private CompiledScheme compiled(byte[] scheme) {
    CompiledScheme compiled = pipeline.scheme(scheme);
    assertThat(compiled).as(() -> problems(new String(scheme, UTF_8)).toString()).isNotNull();
    return compiled;
  }

  private void decided(String what, byte[] scheme, DecisionOutcome outcome) {
    Dossier dossier = ComDix.dossier(40, 8, 8, 9, 9, 9);
    inTime(
        what,
        () -> {
          CompiledScheme compiled = compiled(scheme);
          pipeline.decide(compiled, dossier, ComDix.NOW);
          assertThat(compiled.decide(dossier, ComDix.NOW).getOutcome()).as(what).isEqualTo(outcome);
        });
  }

  @Test
  void requirementsThatNestAThousandDeepAreTooDeep() {
    String deep = "{\"type\":\"fact\",\"id\":\"x\",\"fact\":\"paid\"}";
    for (int i = 0; i < 1_000; i++) {
      deep = "{\"type\":\"all-of\",\"id\":\"r-" + i + "\",\"requirements\":[" + deep + "]}";
    }
    String requirement = deep;
    assertThat(problems(comdix(requirement)))
        .singleElement()
        .asString()
        .endsWith("objects and arrays must nest at most 100 deep [json.too-deep]");
  }

  private static String comdix(String requirement) {
    String scheme = new String(Json.standard().write(Schemes.comdixInitial()), UTF_8);
    return scheme.replaceFirst("\"requires\":", "\"requires\":" + requirement + ",\"x\":");
  }

  private static List<?> problems(String document) {
    return Json.standard()
        .read(document.getBytes(UTF_8), CertificationScheme.class, "scheme.json")
        .problems();
  }

  @Test
  void requirementsAsDeepAsDocumentsGoAreDecided() {
    String deep = "{\"type\":\"fact\",\"id\":\"x\",\"fact\":\"paid\"}";
    for (int i = 0; i < 46; i++) {
      String kind = i % 2 == 0 ? "all-of" : "none-of";
      deep = "{\"type\":\"" + kind + "\",\"id\":\"r-" + i + "\",\"requirements\":[" + deep + "]}";
    }
    decided("deep", requiring(deep), DecisionOutcome.INDETERMINATE);
  }

  @Test
  void awardsThatRequireTheNextOneTwiceAreDecidedOnceEach() {
    ObjectNode scheme = (ObjectNode) tree(Json.standard().write(Schemes.comdixInitial()));
    ArrayNode awards = scheme.putArray("awards");
    int last = 60;
    for (int i = 0; i <= last; i++) {
      ObjectNode award = awards.addObject().put("code", "a-" + i);
      award.set("title", scheme.get("title"));
      ObjectNode requires = award.putObject("requires").put("id", "r-" + i);
      if (i == last) {
        requires.put("type", "fact").put("fact", "paid");
      } else {
        ArrayNode both = requires.put("type", "all-of").putArray("requirements");
        both.addObject().put("type", "award").put("id", "x-" + i).put("award", "a-" + (i + 1));
        both.addObject().put("type", "award").put("id", "y-" + i).put("award", "a-" + (i + 1));
      }
    }
    decided("award upon award", bytes(scheme), DecisionOutcome.INDETERMINATE);
  }

  @Test
  void manyLongNumbersAreReckonedInTimeOrUnknown() {
    for (String type : List.of("product", "aggregate")) {
      for (String number : List.of("9".repeat(399), "1/" + "7".repeat(397))) {
        String function = type.equals("product") ? "" : "\"function\":\"sum\",";
        StringBuilder of = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
          String one = number.substring(0, number.length() - 5) + (10_001 + 2 * i);
          of.append(i == 0 ? "" : ",");
          of.append("{\"type\":\"constant\",\"value\":\"").append(one).append("\"}");
        }
        String requirement =
            "{\"type\":\"compare\",\"id\":\"x\",\"left\":{\"type\":\"%s\",%s\"of\":[%s]},\"comparison\":\"at-least\",\"right\":{\"type\":\"constant\",\"value\":1}}"
                .formatted(type, function, of);
        decided(
            type + " of " + number.substring(0, 3),
            requiring(requirement),
            DecisionOutcome.INDETERMINATE);
      }
    }
  }

  /** A dossier in which one list of the rich one is as long as this. */
  private byte[] many(JsonNode rich, String list, BiConsumer<ObjectNode, Integer> change) {
    ObjectNode dossier = rich.deepCopy();
    ArrayNode array = (ArrayNode) dossier.at(list);
    List<JsonNode> known = new ArrayList<>();
    array.forEach(known::add);
    array.removeAll();
    for (int i = 0; i < MANY; i++) {
      ObjectNode one = known.get(i % known.size()).deepCopy();
      change.accept(one, i);
      array.add(one);
    }
    return bytes(dossier);
  }

  private void everySchemeDecides(
      String what, BiConsumer<ObjectNode, Integer> change, String list) {
    for (CertificationScheme scheme : schemes()) {
      JsonNode rich = tree(Documents.dossierFor(scheme));
      byte[] document = many(rich, list, change);
      CompiledScheme compiled = pipeline.scheme(Json.standard().write(scheme));
      Dossier dossier = Json.standard().read(document, Dossier.class, "dossier.json").orThrow();
      inTime(
          what + " for " + scheme.getId(),
          () -> {
            Decision decision = compiled.decide(dossier, ComDix.NOW);
            Outline outline = compiled.at(ComDix.NOW).outline();
            outline.decide(dossier);
            assertThat(decision.getOutcome()).isEqualTo(outline.outcome());
            assertThat(decision.getAwards()).hasSameSizeAs(scheme.getAwards());
          });
    }
  }

  private List<CertificationScheme> schemes() {
    return List.of(
        every,
        Schemes.of(VersionedId.parse("icdl-italy@2014.1")),
        Schemes.of(VersionedId.parse("mrcdd-levels@2022.1")),
        Schemes.of(VersionedId.parse("actic@2021.1")));
  }

  @Test
  void manyAttemptsAreDecidedInTime() {
    everySchemeDecides("attempts", (one, i) -> one.put("id", "t-" + i), "/attempts");
    everySchemeDecides(
        "versions of one attempt",
        (one, i) -> one.put("id", "t-1").put("form", "f-" + i),
        "/attempts");
  }

  @Test
  void manyItemsAreDecidedInTime() {
    everySchemeDecides(
        "items",
        (one, i) -> {
          one.put("id", "i-" + i).put("status", "scored").put("maximum", "1");
          one.put("points", "1/" + "7".repeat(390) + (10_001 + 2 * i));
          one.remove("replaces");
        },
        "/items");
    everySchemeDecides(
        "items that replace each other",
        (one, i) -> one.put("id", "i-" + i).put("replaces", "i-" + (i + 1)),
        "/items");
    everySchemeDecides(
        "a chain of items that replace each other",
        (one, i) ->
            one.put("id", "i-" + i).put("replaces", "i-" + (i + 1)).put("status", "neutralised"),
        "/items");
    everySchemeDecides(
        "reserves for one item",
        (one, i) -> one.put("id", "i-" + i).put("replaces", "x"),
        "/items");
    everySchemeDecides(
        "versions of one item",
        (one, i) -> {
          one.put("id", "i-1").put("maximum", i + 2);
          one.remove("replaces");
        },
        "/items");
  }

  @Test
  void muchEvidenceIsDecidedInTime() {
    everySchemeDecides(
        "evidence",
        (one, i) -> {
          if (one.has("topic")) {
            one.put("topic", "t-" + i).put("kind", "course");
            one.put("hours", "1/" + "7".repeat(390) + (10_001 + 2 * i));
          } else if (one.has("number")) {
            one.put("number", "n-" + i);
          } else {
            one.put("statement", "s-" + i);
          }
        },
        "/profile/evidence");
  }

  @Test
  void manyStatusesDutiesAndRulingsAreDecidedInTime() {
    everySchemeDecides(
        "statuses", (one, i) -> one.put("number", "A-" + i % 7), "/certificateStatuses");
    everySchemeDecides("duties", (one, i) -> one.put("person", "p-" + i), "/duties");
    everySchemeDecides("rulings", (one, i) -> one.put("actor", "a-" + i), "/overrides");
    everySchemeDecides("sittings", (one, i) -> one.put("id", "s-" + i), "/profile/sittings");
  }

  @Test
  void textsThatTemptPatternsAreReadInTime() {
    JsonNode rich = tree(Documents.dossierFor(every));
    List<String> tempting = List.of("a-".repeat(10_000), " ".repeat(20_000));
    for (JsonNode document : List.of(rich, tree(Json.standard().write(every)))) {
      for (String place : Documents.texts(document)) {
        for (String text : tempting) {
          ObjectNode copy = document.deepCopy();
          int stroke = place.lastIndexOf('/');
          JsonNode parent = copy.at(place.substring(0, stroke));
          if (parent instanceof ObjectNode object) {
            object.put(place.substring(stroke + 1).replace("~1", "/"), text);
            inTime(
                place,
                () -> {
                  pipeline.dossier(bytes(copy));
                  pipeline.scheme(bytes(copy));
                });
          }
        }
      }
    }
  }

  @Test
  void longNumbersStayExactToTheLastDigit() {
    String nines = "9".repeat(399);
    String requirement =
        "{\"type\":\"compare\",\"id\":\"x\",\"left\":{\"type\":\"constant\",\"value\":\"%s\"},\"comparison\":\"above\",\"right\":{\"type\":\"constant\",\"value\":\"%s\"}}";
    CompiledScheme above =
        pipeline.scheme(requiring(requirement.formatted(nines, nines.replaceAll("9$", "8"))));
    CompiledScheme same = pipeline.scheme(requiring(requirement.formatted(nines, nines)));
    Dossier dossier = ComDix.dossier(43);
    assertThat(above.decide(dossier, ComDix.NOW).getOutcome()).isEqualTo(DecisionOutcome.GRANTED);
    assertThat(same.decide(dossier, ComDix.NOW).getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
  }

  @Test
  void manyRequirementsAreDecidedInTime() {
    StringBuilder parts = new StringBuilder();
    IntStream.range(0, 4_100) // more than the plain path counts in a group
        .forEach(
            i ->
                parts
                    .append(i == 0 ? "" : ",")
                    .append("{\"type\":\"fact\",\"id\":\"f-%s\",\"fact\":\"g\"}".formatted(i)));
    for (String kind : List.of("\"all-of\"", "\"any-of\"")) {
      String group = "{\"type\":" + kind + ",\"id\":\"r\",\"requirements\":[" + parts + "]}";
      Dossier yes = ComDix.dossier(43).toBuilder().putFact(FactName.of("g"), true).build();
      inTime(
          kind,
          () -> {
            CompiledScheme scheme = pipeline.scheme(requiring(group));
            assertThat(scheme.decide(yes, ComDix.NOW).getOutcome())
                .isEqualTo(DecisionOutcome.GRANTED);
            Decision open = scheme.decide(ComDix.dossier(43), ComDix.NOW);
            assertThat(open.getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
            assertThat(Explanation.of(open, scheme.scheme()).brief(Messages.of(Locale.ENGLISH)))
                .contains("cannot be told: ");
          });
    }
  }

  @Test
  void manyDutiesOfOnePersonAreToldApartInTime() {
    String wide =
        "{\"type\":\"separation\",\"id\":\"x\",\"role\":\"examiner\",\"apartFrom\":[\"trainer\"]";
    Dossier.Builder dossier = ComDix.dossier(40).toBuilder();
    LocalDate day = LocalDate.of(1990, 1, 1);
    for (int i = 0; i < 2 * MANY; i++) {
      dossier.addDuties(duty("examiner", day.plusDays(i)), duty("trainer", day.minusDays(i)));
    }
    Dossier many = dossier.build();
    for (String within : List.of("", ",\"within\":{\"years\":2}")) {
      CompiledScheme compiled = compiled(requiring(wide + within + "}"));
      inTime(
          "duties" + within,
          () ->
              assertThat(compiled.decide(many, ComDix.NOW).getOutcome())
                  .isEqualTo(DecisionOutcome.REFUSED));
    }
  }

  @Test
  void manyAttemptsOfOnePersonAreSaidToHaveWaitedInTime() {
    Dossier.Builder dossier = ComDix.dossier(40).toBuilder();
    LocalDate day = LocalDate.of(1990, 1, 1);
    for (int i = 0; i < MANY; i++) {
      dossier.addAttempts(
          Attempt.builder()
              .id("t-" + i)
              .exam("az")
              .heldOn(day.plusDays(2L * i))
              .result(AttemptResult.PASSED)
              .build());
    }
    Dossier many = dossier.build();
    String waits =
        "{\"type\":\"wait\",\"id\":\"x\",\"after\":{\"exams\":[\"az\"]},\"judged\":\"%s\",\"waits\":[{\"period\":{\"days\":1}}]}";
    for (String judged : List.of("latest", "passed", "every")) {
      CompiledScheme compiled = compiled(requiring(waits.formatted(judged)));
      inTime(
          "waits of " + judged,
          () ->
              assertThat(compiled.decide(many, ComDix.NOW).getOutcome())
                  .isEqualTo(DecisionOutcome.GRANTED));
    }
  }

  @Test
  void manyPeopleAreToldApartInTime() {
    Dossier.Builder dossier = ComDix.dossier(40).toBuilder();
    for (int i = 0; i < 2 * MANY; i++) {
      dossier.addDuties(
          Duty.builder().role(RoleName.of("examiner")).person("e-" + i).build(),
          Duty.builder().role(RoleName.of("trainer")).person("t-" + i).build());
    }
    Dossier many = dossier.build();
    CompiledScheme compiled =
        compiled(
            requiring(
                "{\"type\":\"separation\",\"id\":\"x\",\"role\":\"examiner\",\"apartFrom\":[\"trainer\"]}"));
    inTime(
        "people",
        () ->
            assertThat(compiled.decide(many, ComDix.NOW).getOutcome())
                .isEqualTo(DecisionOutcome.GRANTED));
  }

  @Test
  void muchTrainingIsHeldToAWindowBetweenManyAttemptsInTime() {
    Dossier.Builder dossier = ComDix.dossier(40).toBuilder();
    CompetenceProfile.Builder profile = ComDix.dossier(40).getProfile().toBuilder();
    LocalDate day = LocalDate.of(1990, 1, 1);
    for (int i = 0; i < MANY; i++) {
      Attempt.Builder attempt = Attempt.builder().id("t-" + i).heldOn(day.plusDays(2L * i));
      dossier.addAttempts(attempt.result(AttemptResult.PASSED).build());
      profile.addEvidence(Asked.training("t-" + i, "course", "1"));
    }
    Dossier many = dossier.profile(profile.build()).build();
    String ends =
        "\"since\":{\"type\":\"attempt-day\",\"pick\":\"first\",\"of\":{}},"
            + "\"until\":{\"type\":\"attempt-day\",\"pick\":\"latest\",\"of\":{}}";
    CompiledScheme compiled =
        compiled(
            requiring(
                "{\"type\":\"compare\",\"id\":\"x\",\"left\":{\"type\":\"training-hours\",%s},\"comparison\":\"at-least\",\"right\":{\"type\":\"constant\",\"value\":%d}}"
                    .formatted(ends, MANY)));
    inTime(
        "training in a window",
        () ->
            assertThat(compiled.decide(many, ComDix.NOW).getOutcome())
                .isEqualTo(DecisionOutcome.REFUSED));
  }

  @Test
  void manyAttemptsAndMuchTrainingAreLookedAtStretchByStretchInTime() {
    Dossier.Builder dossier = ComDix.dossier(40).toBuilder();
    LocalDate day = LocalDate.of(1990, 1, 1);
    CompetenceProfile.Builder profile = ComDix.profile(40, 8, 8, 8, 8, 8).toBuilder();
    for (int i = 0; i < MANY; i++) {
      LocalDate on = day.plusDays(2L * i);
      dossier.addAttempts(
          Attempt.builder()
              .id("t-" + i)
              .exam("az")
              .heldOn(on)
              .result(AttemptResult.PASSED)
              .build());
      profile.addEvidence(
          Training.builder()
              .topic("t-" + i)
              .provider("p")
              .hours(Rational.ONE)
              .dates(DateRange.of(on, on))
              .build());
    }
    Dossier many = dossier.profile(profile.build()).build();
    String asked =
        "\"requires\":{\"type\":\"compare\",\"id\":\"y\",\"left\":%s,\"comparison\":\"at-least\",\"right\":{\"type\":\"constant\",\"value\":500}}}";
    for (String left :
        List.of("{\"type\":\"attempts\",\"of\":{}}", "{\"type\":\"training-hours\"}")) {
      for (String stretch :
          List.of(
              "{\"type\":\"some-stretch\",\"id\":\"x\",\"lasts\":{\"months\":6},",
              "{\"type\":\"each-stretch\",\"id\":\"x\",\"since\":{\"type\":\"fixed\",\"day\":\"0001-01-01\"},\"lasts\":{\"days\":1},")) {
        CompiledScheme compiled = compiled(requiring(stretch + asked.formatted(left)));
        inTime(
            stretch + left,
            () ->
                assertThat(compiled.decide(many, ComDix.NOW).getOutcome())
                    .isEqualTo(DecisionOutcome.REFUSED));
      }
    }
  }

  private static Duty duty(String role, LocalDate on) {
    return Duty.builder().role(RoleName.of(role)).person("p-1").on(on).build();
  }
}
