package org.baremo.certification.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.testing.Cases;
import org.baremo.certification.testing.JsonMutations;
import org.baremo.certification.testing.PublishedSchema;
import org.baremo.core.assessment.Assessment;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.ReportedResults;
import org.baremo.core.assessment.Sitting;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Mark;
import org.junit.jupiter.api.Test;

/** The published schema of dossiers and the reader say the same, as far as a schema can. */
class DossierSchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path SAMPLE = Path.of("../examples/cli/sample");

  /** What the reader refuses and no schema can: laws across places. */
  private static final List<String> BEYOND =
      List.of(
          "value must be from",
          "points must be from 0 to",
          "replaces must name another item",
          "must be of edition",
          "must not be before",
          "must be the day of startedAt",
          "vacantRoles must not name");

  private static final PublishedSchema SCHEMA =
      PublishedSchema.of(Dossier.jsonSchema(), Dossier.class, BEYOND);

  /** What else the schema defines, for documents that hold an assessment in a profile's place. */
  private static final PublishedSchema ASSESSMENT =
      PublishedSchema.of(
          "{\"$ref\": \"urn:baremo:schema:dossier:1#/$defs/assessment\"}".getBytes(UTF_8),
          Assessment.class,
          BEYOND,
          Dossier.jsonSchema());

  private static String whole() throws IOException {
    return Files.readString(RESOURCES.resolve("dossier-whole.json"));
  }

  private static String wholeAssessment() throws IOException {
    return Files.readString(RESOURCES.resolve("assessment-whole.json"));
  }

  @Test
  void theDossiersThatAreRecordedAreValid() throws IOException {
    for (String file : List.of("golden/dossier.json", "fuzz/dossier.json", "dossier-whole.json")) {
      String dossier = Files.readString(RESOURCES.resolve(file));
      assertThat(SCHEMA.refusals(dossier)).as(file).isEmpty();
      assertThat(SCHEMA.problems(dossier)).as(file).isEmpty();
    }
  }

  @Test
  void theWholeDocumentsSayEveryMember() throws IOException {
    Set<String> said = new TreeSet<>();
    said(MAPPER.readTree(whole()), said);
    said(MAPPER.readTree(wholeAssessment()), said);
    assertThat(said).containsAll(PublishedSchema.words(Dossier.jsonSchema()));
  }

  private static void said(JsonNode node, Set<String> said) {
    node.fieldNames().forEachRemaining(said::add);
    said.add(node.path("type").asText());
    node.forEach(part -> said(part, said));
  }

  @Test
  void bothRefuseTheSameMutations() throws IOException {
    Map<String, String> mutations = JsonMutations.of(MAPPER.readTree(whole()));
    assertThat(mutations).hasSizeGreaterThan(1200);
    assertThat(SCHEMA.disagreements(mutations)).isEmpty();
  }

  @Test
  void bothRefuseTheSameElementsNumbersAndNames() throws IOException {
    Map<String, String> mutations = JsonMutations.ofElementsAndNumbers(MAPPER.readTree(whole()));
    assertThat(mutations).hasSizeGreaterThan(500);
    assertThat(SCHEMA.disagreements(mutations)).isEmpty();
  }

  @Test
  void bothRefuseTheSameMutationsOfAnAssessment() throws IOException {
    JsonNode whole = MAPPER.readTree(wholeAssessment());
    assertThat(ASSESSMENT.refusals(whole.toString())).isEmpty();
    assertThat(ASSESSMENT.problems(whole.toString())).isEmpty();
    Map<String, String> mutations = JsonMutations.of(whole);
    mutations.putAll(JsonMutations.ofElementsAndNumbers(whole));
    assertThat(mutations).hasSizeGreaterThan(1000);
    assertThat(ASSESSMENT.disagreements(mutations)).isEmpty();
  }

  /** Of the sample of the command line, with the rows that are wrong. */
  @Test
  void bothRefuseTheSameAssessmentsOfTheSample() throws IOException {
    Map<String, String> assessments = new LinkedHashMap<>();
    for (String file : List.of("candidates.ndjson", "items.ndjson")) {
      byte[] sample = Files.readAllBytes(SAMPLE.resolve(file));
      for (String line : new String(sample, UTF_8).split("\n", -1)) {
        assessment(line)
            .ifPresent(one -> assessments.put(file + " " + (assessments.size() + 1), one));
      }
    }
    assertThat(assessments).hasSizeGreaterThan(400);
    assertThat(ASSESSMENT.disagreements(assessments)).isEmpty();
    assertThat(assessments.values()).anyMatch(one -> !ASSESSMENT.refusals(one).isEmpty());
  }

  /** That of a row which is JSON, and no two documents. */
  private static Optional<String> assessment(String line) {
    try {
      JsonNode assessment = STRICT.readTree(line).path("assessment");
      return assessment.isObject() ? Optional.of(assessment.toString()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Dates that follow from the case, and days and instants that nobody's calendar has. */
  @Test
  void bothRefuseTheSameDates() throws IOException {
    for (String name : List.of("decision", "first-sitting", "last-sitting")) {
      both(whole().replace("\"registration\"", "\"" + name + "\""), false);
    }
    both(whole().replace("2008-02-29", "2008-13-29"), false);
    both(whole().replace("2008-02-29", "2008-00-29"), false);
    both(whole().replace("2008-02-29", "2008-02-32"), false);
    both(whole().replace("2008-02-29", "08-02-29"), false);
    String instant = "2026-10-10T10:30:00.25+02:00";
    both(whole().replace(instant, "2026-10-10T10:30Z"), true);
    both(whole().replace(instant, "2026-10-10T24:30Z"), false);
    both(whole().replace(instant, "2026-10-10T10:30"), false);
    both(whole().replace(instant, "2026-10-10"), false);
    both(whole().replace(instant, "2026-10-10T10:30:00[Europe/Madrid]"), false);
  }

  private static void both(String document, boolean accept) {
    assertThat(SCHEMA.refusals(document).isEmpty()).as(document).isEqualTo(accept);
    assertThat(SCHEMA.problems(document).isEmpty()).as(document).isEqualTo(accept);
  }

  @Test
  void everyTypeAndMemberSaysWhatItMeans() {
    assertThat(PublishedSchema.silent(Dossier.jsonSchema())).isEmpty();
  }

  @Test
  void everyAttributeIsAMember() throws IOException {
    JsonNode schema = MAPPER.readTree(Dossier.jsonSchema());
    JsonNode types = schema.path("$defs");
    assertThat(members(schema)).isEqualTo(attributes(Dossier.class));
    assertThat(members(types.path("profile"))).isEqualTo(attributes(CompetenceProfile.class));
    assertThat(members(types.path("sittingFacts"))).isEqualTo(attributes(SittingFacts.class));
    assertThat(members(types.path("mark"))).isEqualTo(attributes(Mark.class));
    assertThat(members(types.path("dateRange"))).isEqualTo(attributes(DateRange.class));
    assertThat(members(types.path("attempt"))).isEqualTo(attributes(Attempt.class));
    assertThat(members(types.path("item"))).isEqualTo(attributes(ItemResult.class));
    assertThat(members(types.path("certificateStatus"))).isEqualTo(attributes(HeldStatus.class));
    assertThat(members(types.path("duty"))).isEqualTo(attributes(Duty.class));
    assertThat(members(types.path("override"))).isEqualTo(attributes(VerdictOverride.class));
    assertThat(members(types.path("assessment"))).isEqualTo(attributes(Assessment.class));
    assertThat(members(types.path("reported"))).isEqualTo(attributes(ReportedResults.class));
    assertThat(members(types.path("sitting"))).isEqualTo(attributes(Sitting.class));
    List<Set<String>> evidence = new ArrayList<>();
    for (JsonNode one : types.path("evidence").path("allOf")) {
      Set<String> members = members(one.path("then"));
      members.remove("type");
      evidence.add(members);
    }
    assertThat(evidence)
        .containsExactly(
            attributes(Training.class),
            attributes(Portfolio.class),
            attributes(HeldCertificate.class),
            Set.of("declaredOn", "statement"));
  }

  private static Set<String> members(JsonNode type) {
    Set<String> members = new TreeSet<>();
    type.path("properties").fieldNames().forEachRemaining(members::add);
    return members;
  }

  private static Set<String> attributes(Class<?> type) {
    Set<String> attributes = new TreeSet<>();
    for (Method method : type.getDeclaredMethods()) {
      String name = method.getName();
      if (name.startsWith("get") && !Modifier.isStatic(method.getModifiers())) {
        attributes.add(Character.toLowerCase(name.charAt(3)) + name.substring(4));
      }
    }
    return attributes;
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Cases.dossiers();
  }

  @Property(tries = 200)
  void everyDossierIsWrittenAsTheSchemaSays(@ForAll("dossiers") Dossier dossier) {
    assertThat(SCHEMA.refusals(new String(Json.standard().write(dossier), UTF_8))).isEmpty();
  }
}
