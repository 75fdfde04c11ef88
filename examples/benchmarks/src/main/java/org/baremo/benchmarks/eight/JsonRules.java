package org.baremo.benchmarks.eight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jamsesso.jsonlogic.JsonLogic;
import io.github.jamsesso.jsonlogic.JsonLogicException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The eight rules in JsonLogic: an array of expressions, each true when its rule is met. */
final class JsonRules {
  private final JsonLogic engine = new JsonLogic();
  private final List<String> rules = new ArrayList<>();

  JsonRules() throws IOException {
    try (InputStream in = JsonRules.class.getResourceAsStream("eight-rules.logic.json")) {
      for (JsonNode rule : JsonMapper.builder().build().readTree(in)) {
        rules.add(rule.toString());
      }
    }
  }

  /** A case as the maps and lists that the engine looks into. */
  static Map<String, Object> data(Applicant applicant) {
    List<Map<String, Object>> results = new ArrayList<>();
    List<Map<String, Object>> areas = new ArrayList<>();
    int next = 0;
    for (int size : Applicants.AREA_SIZES) {
      for (int end = next + size; next < end; next++) {
        results.add(Map.of("level", applicant.levels()[next], "mark", applicant.marks()[next]));
      }
      areas.add(Map.of("size", size, "results", List.copyOf(results.subList(next - size, next))));
    }
    return Map.of(
        "results", results,
        "areas", areas,
        "evidenceDay", applicant.evidenceDay(),
        "attempts", applicant.attempts(),
        "lastAttemptDay", applicant.lastAttemptDay(),
        "trainer", applicant.trainer(),
        "assessor", applicant.assessor(),
        "identityVerified", applicant.identityVerified());
  }

  /** Which rules failed, bit {@code n - 1} for rule {@code n}. */
  int failed(Map<String, Object> data) {
    int mask = 0;
    try {
      for (int rule = 0; rule < rules.size(); rule++) {
        mask |= Boolean.TRUE.equals(engine.apply(rules.get(rule), data)) ? 0 : 1 << rule;
      }
    } catch (JsonLogicException e) {
      throw new IllegalStateException(e);
    }
    return mask;
  }
}
