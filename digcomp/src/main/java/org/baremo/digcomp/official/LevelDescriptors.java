package org.baremo.digcomp.official;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Statement;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Kind;

/** Lays the level descriptors of DigComp 2.2 over the edition. */
public final class LevelDescriptors {
  private LevelDescriptors() {}

  /**
   * Lays the level descriptors of a file over an edition.
   *
   * @param framework the edition, with the facts
   * @param file areas with competences, those with a block for each of eight levels, as JSON
   * @return the edition with a statement for each sentence, and a problem for each repair; or the
   *     errors
   */
  public static Checked<Framework> overlay(Framework framework, Path file) {
    String document = OfficialFile.name(file);
    return OfficialFile.read(file)
        .flatMap(bytes -> Json.standard().read(bytes, JsonNode.class, document))
        .flatMap(root -> overlay(framework, root, document));
  }

  private static Checked<Framework> overlay(Framework framework, JsonNode root, String document) {
    Supplement supplement = new Supplement();
    List<Statement> read = new DescriptorReader(framework, document, supplement).read(root);
    if (supplement.problems().stream().anyMatch(p -> p.getSeverity() == Severity.ERROR)) {
      return Checked.failed(supplement.problems());
    }
    List<Statement> statements = new ArrayList<>(framework.getStatements());
    statements.removeIf(other -> other.getRef().kind().equals(Kind.LEVEL_DESCRIPTOR));
    statements.addAll(read);
    return Checked.of(framework.toBuilder().statements(statements).build(), supplement.problems());
  }
}
