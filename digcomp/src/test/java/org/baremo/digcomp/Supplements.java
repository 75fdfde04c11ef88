package org.baremo.digcomp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Statement;
import org.baremo.core.framework.Term;

/**
 * A data supplement in the form of the official one, with its defects and without its sentences:
 * what tests need where the official file is not at hand.
 */
final class Supplements {
  static final Map<String, String> AI =
      Map.of(
          "explicit", "AI-Explicit",
          "implicit", "AI-Implicit",
          "neither", "AI not Implicit or Explicit");
  static final List<String> NAMES = List.of("Basic", "Intermediate", "Advanced", "Highly advanced");
  static final List<String> SIX = List.of("A1", "A2", "B1", "B2", "C1", "C1", "C2", "C2");

  private Supplements() {}

  static ObjectNode jsonLd() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("@context").put("Competence", "Competence");
    ArrayNode graph = root.putArray("@graph");
    DigComp30 edition = DigComp.v3_0();
    for (Area area : edition.areas()) {
      node(graph, "CompetenceArea", area.code())
          .put("name", title(area))
          .put("description", "About area " + area.code());
    }
    for (Competence competence : edition.competences()) {
      node(graph, "Competence", competence.code().value())
          .put("name", title(competence))
          .put("description", "About " + competence.code())
          .put("competence_area_id", "CompetenceArea/" + competence.area().code());
    }
    for (int i = 1; i <= 8; i++) {
      String name = NAMES.get((i - 1) / 2);
      node(graph, "ProficiencyLevel", name + "_" + i)
          .put("four_levels_name", name)
          .put("eight_levels_mapping", i)
          .put("six_levels_mapping", SIX.get(i - 1))
          .put("four_levels_description", "At " + name)
          .put("eight_levels_description", "At level " + i)
          .put("applies_to", "Purpose");
    }
    for (Statement statement : edition.competenceStatements()) {
      statement(graph, "CompetenceStatement", statement);
    }
    for (Statement statement : edition.learningOutcomes()) {
      statement(graph, "LearningOutcome", statement).put("type", ksa(statement));
    }
    for (Term term : edition.framework().getTerms()) {
      node(graph, "Glossary", label(term)).put("explanation", explanation(term));
    }
    return root;
  }

  static String label(Term term) {
    return term.getLabel().in(Locale.ENGLISH).value();
  }

  /** What the glossary says of a term; of some only where to look. */
  static String explanation(Term term) {
    return term.getSeeAlso().isEmpty()
        ? "Explains " + term.getRef().code()
        : "See " + label(DigComp.v3_0().framework().term(term.getSeeAlso().get(0)).orElseThrow());
  }

  private static ObjectNode node(ArrayNode graph, String type, String code) {
    return graph.addObject().put("@type", type).put("@id", type + "/" + code);
  }

  private static ObjectNode statement(ArrayNode graph, String type, Statement statement) {
    String competence = statement.getAbout().get(0).code();
    return node(graph, type, statement.getRef().code())
        .put("description", "Says " + statement.getRef().code())
        .put("ai_label", AI.get(statement.getLabels().get(0).value()))
        .put("competence_area_id", "CompetenceArea/" + competence.substring(0, 1))
        .put("competence_id", "Competence/" + competence)
        .put("four_levels_proficiency_name", "ProficiencyLevel/" + level(statement));
  }

  static String title(Part part) {
    return part.title(Locale.ENGLISH).value();
  }

  static String ksa(Statement statement) {
    String name = statement.getKsa().orElseThrow().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  static String level(Statement statement) {
    Level level = DigComp.v3_0().level(statement.getLevel().orElseThrow().code());
    return NAMES.get(level.getOrdinal() - 1);
  }
}
