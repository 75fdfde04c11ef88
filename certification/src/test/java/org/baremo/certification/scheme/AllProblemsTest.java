package org.baremo.certification.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.JsonMutations;
import org.baremo.certification.testing.Versions;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Problem;
import org.junit.jupiter.api.Test;

/** What is wrong between the parts of a scheme is told although a part is broken. */
class AllProblemsTest {
  /** A scheme that names everything that can be named, one thing on each line. */
  private static final String SCHEME =
      """
      {"id": "s@1", "title": {"base": "en", "texts": {"en": {"value": "S"}}},
       "framework": "digcomp@2.2", "illustrative": false,
       "jurisdiction": "ES-GA",
       "inForce": {"firstDay": "2026-01-01"}, "anchor": "registration",
       "definitions": [
        {"type": "age", "id": "old", "minimumYears": 16, "on": "registration"},
        {"type": "defined", "id": "older", "definition": "old"}],
       "quantities": [
        {"id": "half", "title": {"base": "en", "texts": {"en": {"value": "half"}}},
         "of": {"type": "mark", "part": "percentage"}},
        {"id": "sum", "title": {"base": "en", "texts": {"en": {"value": "sum"}}},
         "of": {"type": "product", "of": [{"type": "defined", "quantity": "half"},
          {"type": "constant", "value": 2}]}}],
       "awards": [
        {"code": "upper", "title": {"base": "en", "texts": {"en": {"value": "Upper"}}},
         "replaces": ["lower"],
         "requires": {"type": "all-of", "id": "all", "requirements": [
          {"type": "award", "id": "below", "award": "lower"},
          {"type": "units", "id": "some", "award": "lower", "count": 1, "of": ["one"]},
          {"type": "defined", "id": "age", "definition": "older"},
          {"type": "within", "id": "enough", "interval": {"lower": 1},
           "of": {"type": "defined", "quantity": "sum"}},
          {"type": "day", "id": "soon", "comparison": "at-most",
           "day": {"type": "date", "name": "registration"},
           "other": {"type": "after", "from": {"type": "date", "name": "closing"},
            "period": {"days": 3}}}]}},
        {"code": "lower", "title": {"base": "en", "texts": {"en": {"value": "Lower"}}},
         "units": [{"code": "one", "title": {"base": "en", "texts": {"en": {"value": "One"}}},
          "requires": {"type": "fact", "id": "done", "fact": "done"}}],
         "requires": {"type": "level", "id": "area", "node": "digcomp@2.2/area/1",
          "atLeast": "digcomp@2.2/level/four/advanced"}}],
       "vetoes": [{"when": {"type": "fact", "id": "fraud", "fact": "fraud"}, "outcome": "refused"}],
       "overridable": [{"requirement": "enough", "roles": ["board"]}],
       "lifecycle": [{"event": "appeal"}, {"event": "publication"}]}
      """;

  /** What breaks a law between parts: each replaces one text by another. */
  private static final List<Map.Entry<String, String>> BETWEEN = new ArrayList<>();

  /** What breaks a part and hides no name. */
  private static final List<Map.Entry<String, String>> WITHIN = new ArrayList<>();

  private static final List<String> LAWS_BETWEEN =
      List.of(
          "must be one of [",
          "has none to name",
          "must be one of the scheme",
          "must name awards",
          "must name units",
          "must be one that has units",
          "must be named once",
          "must be different for every",
          "must not require itself",
          "must not use itself",
          "must not ask for themselves",
          "must be of edition",
          "must be left out unless",
          "must be there where working days",
          "note must say",
          "awards must not be empty",
          "must be a version of",
          "must be that of the series");

  static {
    between("\"jurisdiction\": \"ES-GA\"", "\"jurisdiction\": \"Galicia\"");
    between("\"illustrative\": false", "\"illustrative\": true");
    between(
        "\"id\": \"older\", \"definition\": \"old\"", "\"id\": \"older\", \"definition\": \"o\"");
    between(
        "\"id\": \"older\", \"definition\": \"old\"",
        "\"id\": \"older\", \"definition\": \"older\"");
    between(
        "\"id\": \"age\", \"definition\": \"older\"", "\"id\": \"age\", \"definition\": \"age\"");
    between("\"quantity\": \"half\"", "\"quantity\": \"sum\"");
    between("\"quantity\": \"sum\"", "\"quantity\": \"sums\"");
    between("\"id\": \"sum\"", "\"id\": \"half\"");
    between("\"replaces\": [\"lower\"]", "\"replaces\": [\"lowest\"]");
    between("\"id\": \"below\", \"award\": \"lower\"", "\"id\": \"below\", \"award\": \"upper\"");
    between("\"id\": \"some\", \"award\": \"lower\"", "\"id\": \"some\", \"award\": \"upper\"");
    between("\"id\": \"some\", \"award\": \"lower\", ", "\"id\": \"some\", \"award\": \"none\", ");
    between("\"of\": [\"one\"]", "\"of\": [\"one\", \"two\"]");
    between("\"code\": \"lower\", ", "\"code\": \"upper\", ");
    between("\"code\": \"lower\", \"title\"", "\"code\": \"lower\", \"group\": \"g\", \"title\"");
    between("\"id\": \"done\"", "\"id\": \"fraud\"");
    between("digcomp@2.2/area/1", "digcomp@2.1/area/1");
    between("\"period\": {\"days\": 3}", "\"period\": {\"workingDays\": 3}");
    between("\"requirement\": \"enough\"", "\"requirement\": \"too-much\"");
    between("\"event\": \"publication\"", "\"event\": \"appeal\"");
    between(
        "{\"type\": \"fact\", \"id\": \"done\", \"fact\": \"done\"}",
        "{\"type\": \"units\", \"id\": \"done\", \"award\": \"lower\", \"count\": 1}");

    within("\"minimumYears\": 16", "\"minimumYears\": -16");
    within("\"minimumYears\": 16, ", "");
    within("\"lower\": 1", "\"lower\": \"one\"");
    within("\"name\": \"closing\"", "\"name\": \"Closing\"");
    within("\"fact\": \"fraud\"", "\"fact\": 7");
    within("\"outcome\": \"refused\"", "\"outcome\": \"forbidden\"");
    within("\"type\": \"constant\"", "\"type\": \"konstant\"");
    within("\"type\": \"all-of\"", "\"type\": \"all_of\"");
    within("{\"value\": \"Lower\"}", "{\"value\": \"\"}");
    within("\"roles\": [\"board\"]", "\"roles\": [\"The board\"]");
    within("{\"firstDay\": \"2026-01-01\"}", "{\"firstDay\": \"2026-02-30\"}");
    within("\"count\": 1", "\"count\": 1.5");
  }

  private static void between(String good, String bad) {
    BETWEEN.add(Map.entry(good, bad));
  }

  private static void within(String good, String bad) {
    WITHIN.add(Map.entry(good, bad));
  }

  private static List<String> told(String document) {
    return told(document, CertificationScheme.class);
  }

  private static List<String> told(String document, Class<?> type) {
    return Json.standard().read(document.getBytes(UTF_8), type, "s").problems().stream()
        .map(Problem::toString)
        .toList();
  }

  /** Lines and columns move with what is replaced. */
  private static Set<String> unplaced(List<String> told) {
    return told.stream()
        .map(one -> one.replaceFirst("s:\\d+:\\d+", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String replaced(String document, Map.Entry<String, String> one) {
    assertThat(document).contains(one.getKey());
    return document.replace(one.getKey(), one.getValue());
  }

  @Test
  void theSchemeIsGood() {
    assertThat(told(SCHEME)).isEmpty();
  }

  @Test
  void oneBrokenPartAndOneBrokenReferenceAreBothTold() {
    int pairs = 0;
    for (Map.Entry<String, String> between : BETWEEN) {
      Set<String> reference = unplaced(told(replaced(SCHEME, between)));
      assertThat(reference).as(between.toString()).isNotEmpty();
      for (Map.Entry<String, String> within : WITHIN) {
        String broken = replaced(SCHEME, within);
        if (broken.contains(between.getKey())) {
          Set<String> both = new TreeSet<>(reference);
          both.addAll(unplaced(told(broken)));
          assertThat(unplaced(told(replaced(broken, between))))
              .as(between + " and " + within)
              .isEqualTo(both);
          pairs++;
        }
      }
    }
    assertThat(pairs).isGreaterThan(200);
  }

  @Test
  void eachIsToldWithLineAndColumn() {
    String document =
        SCHEME
            .replace("\"minimumYears\": 16", "\"minimumYears\": -16")
            .replace("\"quantity\": \"sum\"", "\"quantity\": \"sums\"");
    assertThat(told(document))
        .containsExactly(
            "s:6:48#/definitions/0/minimumYears: minimumYears must be from 1 to 150, was -16"
                + " [json.law]",
            "s:22:44#/awards/0/requires/requirements/3/of/quantity: quantity must be one of"
                + " [half, sum], was sums [json.law]");
  }

  /** What breaks one part of a good scheme breaks no law between parts, whatever it hides. */
  @Test
  void aNameInABrokenPartIsNotMissing() throws IOException {
    JsonMapper mapper = new JsonMapper();
    Map<String, String> mutations = new LinkedHashMap<>();
    mutations.putAll(JsonMutations.of(mapper.readTree(SCHEME)));
    mutations.putAll(JsonMutations.ofElementsAndNumbers(mapper.readTree(SCHEME)));
    mutations.putAll(
        JsonMutations.of(mapper.readTree(Json.standard().write(EveryRequirement.frame()))));
    assertThat(alarms(mutations, CertificationScheme.class)).isEmpty();
    assertThat(
            alarms(
                JsonMutations.of(mapper.readTree(Json.standard().write(Versions.series()))),
                SchemeSeries.class))
        .isEmpty();
  }

  /** What is said between parts of documents of which a part is broken. */
  private static List<String> alarms(Map<String, String> documents, Class<?> type) {
    List<String> alarms = new ArrayList<>();
    documents.forEach(
        (name, document) -> {
          List<String> told = told(document, type);
          List<String> between = told.stream().filter(AllProblemsTest::isBetween).toList();
          if (between.size() < told.size()) {
            between.forEach(one -> alarms.add(name + ": " + one));
          }
        });
    return alarms;
  }

  private static boolean isBetween(String told) {
    return told.endsWith("[json.law]") && LAWS_BETWEEN.stream().anyMatch(told::contains);
  }

  @Test
  void aBrokenVersionAndAClauseThatNamesNoneAreBothTold() {
    String series = new String(Json.standard().write(Versions.series()), UTF_8);
    String broken =
        series
            .replaceFirst("\"required\":50", "\"required\":500")
            .replace("\"applies\":\"citizen@2022\"", "\"applies\":\"citizen@2020\"");
    assertThat(unplaced(told(broken, SchemeSeries.class)))
        .hasSize(2)
        .anyMatch(
            one -> one.contains("required must be from 0 to 100 where percentages are compared"))
        .contains(
            "#/transitions/0/applies: applies must be a version of the series, was citizen@2020"
                + " [json.law]");
  }

  @Test
  void whatMayBeUnderAnUnknownNameIsNotMissing() {
    String misspelt =
        SCHEME.replace("\"definitions\"", "\"definition\"").replace("-01-01", "-02-30");
    assertThat(told(misspelt)).hasSize(2).noneMatch(AllProblemsTest::isBetween);
    String other = SCHEME.replace("\"units\": [", "\"unit\": [").replace("-01-01", "-02-30");
    assertThat(told(other)).hasSize(2).noneMatch(AllProblemsTest::isBetween);
  }
}
