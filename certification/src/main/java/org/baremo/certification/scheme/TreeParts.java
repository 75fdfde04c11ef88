package org.baremo.certification.scheme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.HashSet;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.json.TreeLaws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme says at one place and needs at another, as its document has it: a note, groups, the
 * edition of nodes, a calendar of working days. Not thread-safe, meant for one check.
 */
final class TreeParts {
  private final JsonNode tree;
  private final Laws laws;

  /** That nodes must be of; null where it cannot be read. */
  private final @Nullable EditionRef framework;

  /** Whether working days are counted in vain. */
  private final boolean hasNoCalendar;

  private TreeParts(JsonNode tree, boolean isWhole, Laws laws) {
    this.tree = tree;
    this.laws = laws;
    this.framework = edition(tree.path("framework"));
    this.hasNoCalendar = isWhole && !tree.has("workingCalendar");
  }

  static void check(JsonNode tree, Set<String> lost, Laws laws) {
    boolean isWhole = TreeLaws.hasAllMembers(lost);
    TreeParts all = new TreeParts(tree, isWhole, laws);
    laws.that(
        !tree.path("awards").isArray() || !tree.path("awards").isEmpty(),
        "awards",
        "awards must not be empty");
    if (tree.path("jurisdiction").isTextual()) {
      SchemeLaws.checkJurisdiction(tree.path("jurisdiction").asText(), laws);
    }
    laws.that(
        !isWhole || !tree.path("illustrative").equals(BooleanNode.TRUE) || tree.has("note"),
        "note",
        SchemeLaws.NO_NOTE);
    all.groups();
    all.lifecycle();
    all.rules();
  }

  private static @Nullable EditionRef edition(JsonNode written) {
    try {
      return EditionRef.parse(written.asText());
    } catch (IllegalArgumentException e) {
      return null; // told where it stands
    }
  }

  private void groups() {
    String awarding = tree.path("awarding").asText("");
    boolean hasGroups = !tree.has("awarding") || Set.of("highest", "every").contains(awarding);
    JsonNode awards = tree.path("awards");
    for (int i = 0; hasGroups && awards.isArray() && i < awards.size(); i++) {
      JsonNode group = awards.get(i).path("group");
      if (group.isTextual()) {
        laws.that(false, "/awards/" + i + "/group", SchemeLaws.hasGroup(group.asText()));
      }
    }
  }

  private void lifecycle() {
    Set<String> seen = new HashSet<>();
    JsonNode rules = tree.path("lifecycle");
    for (int i = 0; rules.isArray() && i < rules.size(); i++) {
      JsonNode event = rules.get(i).path("event");
      if (event.isTextual()) {
        laws.that(
            seen.add(event.asText()),
            "/lifecycle/" + i + "/event",
            SchemeLaws.sameEvent(event.asText()));
      }
    }
  }

  private void rules() {
    below(tree.path("definitions"), "/definitions");
    below(tree.path("quantities"), "/quantities");
    below(tree.path("vetoes"), "/vetoes");
    JsonNode awards = tree.path("awards");
    for (int i = 0; awards.isArray() && i < awards.size(); i++) {
      String at = "/awards/" + i;
      below(awards.get(i).path("requires"), at + "/requires");
      below(awards.get(i).path("units"), at + "/units");
      below(awards.get(i).path("issue"), at + "/issue");
      below(awards.get(i).path("validity").path("start"), at + "/validity/start");
    }
  }

  private void below(JsonNode one, String at) {
    if (one.isObject()) {
      nodes(one, at);
      if (hasNoCalendar) {
        workingDays(one, at);
      }
      one.properties()
          .forEach(member -> below(member.getValue(), at + "/" + Laws.step(member.getKey())));
    }
    for (int i = 0; one.isArray() && i < one.size(); i++) {
      below(one.get(i), at + "/" + i);
    }
  }

  private void nodes(JsonNode one, String at) {
    node(one.path("node"), at + "/node");
    node(one.path("covering"), at + "/covering");
    JsonNode several = one.path("nodes");
    for (int i = 0; several.isArray() && i < several.size(); i++) {
      node(several.get(i), at + "/nodes/" + i);
    }
  }

  private void node(JsonNode written, String at) {
    if (framework == null || !written.isTextual()) {
      return;
    }
    try {
      Ref node = Ref.parse(written.asText());
      laws.that(node.edition().equals(framework), at, SchemeLaws.ofEdition(framework, node));
    } catch (IllegalArgumentException e) {
      return; // told where it stands
    }
  }

  private void workingDays(JsonNode one, String at) {
    switch (one.path("type").asText()) {
      case "after", "before" ->
          laws.that(!one.has("roll") && !counts(one.path("period")), at, SchemeLaws.NO_CALENDAR);
      case "wait" -> periods(one.path("waits"), "period", at + "/waits");
      case "separation" -> period(one.path("within"), at + "/within");
      case "held" -> {
        periods(one.path("accepted"), "maximumAge", at + "/accepted");
        period(one.path("within"), at + "/within");
      }
      default -> {
        // counts no days itself
      }
    }
  }

  private void periods(JsonNode several, String member, String at) {
    for (int i = 0; several.isArray() && i < several.size(); i++) {
      period(several.get(i).path(member), at + "/" + i + "/" + member);
    }
  }

  private void period(JsonNode period, String at) {
    laws.that(!counts(period), at, SchemeLaws.NO_CALENDAR);
  }

  private static boolean counts(JsonNode period) {
    return period.path("workingDays").asInt(0) > 0;
  }
}
