package org.baremo.certification.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.JsonMutations;
import org.baremo.certification.testing.PublishedSchema;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

/** The published schema and the reader say the same, as far as a schema can. */
class SchemeSchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /** What the reader refuses and no schema can: laws across places, and dates that do not exist. */
  private static final List<String> BEYOND =
      List.of(
          "must be different",
          "must be of edition",
          "must be one of the languages",
          "must not be before",
          "must be of one scale",
          "must be at most the",
          "must not be below",
          "must not be above least",
          "must be above that of the band before",
          "workingCalendar must be there",
          "waits must end with some time",
          "must not ask a stretch of time",
          "must look at attempts, training or portfolios",
          "must look at attempts, or name");

  private static final PublishedSchema SCHEMA =
      PublishedSchema.of(Schemes.jsonSchema(), CertificationScheme.class, BEYOND);

  private static boolean isValid(String document) {
    return SCHEMA.refusals(document).isEmpty();
  }

  private static JsonNode document(CertificationScheme scheme) throws IOException {
    return MAPPER.readTree(Json.standard().write(scheme));
  }

  @Test
  void everySchemeThatComesWithTheSdkIsValid() {
    for (CertificationScheme scheme : Schemes.all()) {
      assertThat(SCHEMA.refusals(new String(Json.standard().write(scheme), UTF_8)))
          .as(scheme.getId().toString())
          .isEmpty();
    }
  }

  @Test
  void aSchemeWithEveryTypeOfRequirementIsValid() throws IOException {
    String text = document(EveryRequirement.scheme()).toString();
    assertThat(SCHEMA.refusals(text)).isEmpty();
    assertThat(SCHEMA.problems(text)).isEmpty();
    assertThat(EveryRequirement.types())
        .containsExactlyInAnyOrder(Requirement.class.getPermittedSubclasses());
  }

  @Test
  void bothRefuseTheSameMutationsOfAScheme() throws IOException {
    Map<String, String> mutations = JsonMutations.of(document(EveryRequirement.frame()));
    assertThat(mutations).hasSizeGreaterThan(800);
    assertThat(SCHEMA.disagreements(mutations)).isEmpty();
  }

  @Test
  void bothRefuseTheSameMutationsOfWhatItRequires() throws IOException {
    int count = 0;
    for (CertificationScheme small : EveryRequirement.parts()) {
      Map<String, String> mutations = JsonMutations.of(document(small), "/awards/0/requires");
      count += mutations.size();
      assertThat(SCHEMA.disagreements(mutations)).isEmpty();
    }
    assertThat(count).isGreaterThan(4000);
  }

  /** Numbers as texts are decimals and fractions, and nothing else that looks like one. */
  @Test
  void bothRefuseTheSameNumbersThatAreTexts() throws IOException {
    Map<String, String> mutations = new LinkedHashMap<>();
    for (String text :
        List.of("50", "50.5", "101/2", "-0", "+50", "1e1", ".5", "5.", "1/0", "1/-2", "1/2/3")) {
      Requirement mark = Rules.mark("x", Bound.atLeast(50));
      JsonNode document = document(EveryRequirement.frame());
      ((ObjectNode) document).remove("overridable");
      ((ObjectNode) document.at("/awards/0")).set("requires", tree(mark));
      ((ObjectNode) document.at("/awards/0/requires/cut")).put("required", text);
      mutations.put(text, document.toString());
    }
    assertThat(SCHEMA.disagreements(mutations)).isEmpty();
  }

  /** What never has a day, the schema refuses where it is asked of a stretch itself. */
  @Test
  void whatHasNoDayIsRefusedOfAStretchOfTime() throws IOException {
    Requirement hours = Rules.number("hours", TrainingHours.builder().build(), Bound.atLeast(1));
    Period year = Period.ofYears(1);
    Requirement some = Circumstances.someStretch("some", year, hours);
    Requirement each = Circumstances.eachStretch("each", Day.decision(), year, hours);
    List<Requirement> dayless =
        List.of(
            Rules.mark("x", Bound.atLeast(1)),
            Rules.sittings("x", Comparison.EQUAL, 1),
            Circumstances.separate("x", "examiner", "trainer"),
            Rules.award("x", "lower"),
            Rules.units(1, "x", "lower"),
            some,
            each);
    for (Requirement stretch : List.of(some, each)) {
      for (Requirement one : dayless) {
        assertThat(isValid(asking(stretch, one, "/awards/0"))).as(one.toString()).isTrue();
        assertThat(isValid(asking(stretch, one, "/awards/0/requires")))
            .as(one.toString())
            .isFalse();
      }
      Requirement defined = Rules.defined("x", "shared");
      assertThat(isValid(asking(stretch, defined, "/awards/0/requires"))).isTrue();
    }
  }

  /** A scheme that asks for a stretch, and for something else at a place in it. */
  private static String asking(Requirement stretch, Requirement one, String at) throws IOException {
    JsonNode document = document(EveryRequirement.frame());
    ((ObjectNode) document.at("/awards/0")).set("requires", tree(stretch));
    ((ObjectNode) document.at(at)).set("requires", tree(one));
    return document.toString();
  }

  private static JsonNode tree(Requirement requirement) throws IOException {
    return MAPPER.readTree(Json.standard().write(requirement));
  }

  @Test
  void theSmallSchemesSayEveryWordOfTheWhole() throws IOException {
    Set<String> words = words(document(EveryRequirement.frame()));
    for (CertificationScheme small : EveryRequirement.parts()) {
      words.addAll(words(document(small)));
    }
    assertThat(words).containsAll(words(document(EveryRequirement.scheme())));
  }

  /** A word is not explained by itself: every type and member says what it means. */
  @Test
  void everyTypeAndMemberSaysWhatItMeans() {
    assertThat(PublishedSchema.silent(Schemes.jsonSchema())).isEmpty();
    assertThat(PublishedSchema.silent(SchemeSeries.jsonSchema())).isEmpty();
  }

  /** Members by the type that they belong to. */
  private static Set<String> words(JsonNode node) {
    Set<String> words = new TreeSet<>();
    String type = node.path("type").asText();
    node.fieldNames().forEachRemaining(name -> words.add(type + "." + name));
    node.forEach(part -> words.addAll(words(part)));
    return words;
  }
}
