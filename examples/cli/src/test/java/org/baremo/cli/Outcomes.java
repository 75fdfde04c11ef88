package org.baremo.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A decision on one line that a person can compare: outcome, award, and what was not met. */
final class Outcomes {
  private Outcomes() {}

  static String line(JsonNode decision) {
    List<String> open = new ArrayList<>();
    decision.get("findings").forEach(finding -> leaves(finding, open));
    decision
        .get("awards")
        .forEach(award -> award.get("findings").forEach(finding -> leaves(finding, open)));
    String award = decision.has("grant") ? " " + decision.at("/grant/award").asText() : "";
    return "%s: %s%s%s"
        .formatted(
            decision.get("holder").asText(),
            decision.get("outcome").asText(),
            award,
            open.isEmpty() ? "" : " | " + String.join("; ", open));
  }

  private static void leaves(JsonNode finding, List<String> open) {
    if (finding.has("parts")) {
      finding.get("parts").forEach(part -> leaves(part, open));
    } else if (!finding.get("verdict").asText().equals("met")) {
      String node = finding.has("node") ? " " + finding.get("node").asText() : "";
      open.add(
          "%s%s %s, observed %s"
              .formatted(
                  finding.get("requirement").asText(),
                  node,
                  finding.get("verdict").asText(),
                  finding.get("observed")));
    }
  }
}
