package org.baremo.certification.scheme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.value.Ref;

/** Goes through a tree of requirements with the JSON Pointer of each. */
final class RequirementWalk {
  private RequirementWalk() {}

  /** Visits a requirement and everything below it, in the order of the document. */
  static void each(Requirement root, String at, BiConsumer<Requirement, String> visitor) {
    visitor.accept(root, at);
    List<Requirement> parts = root.parts();
    for (int i = 0; i < parts.size(); i++) {
      each(parts.get(i), at + "/requirements/" + i, visitor);
    }
  }

  /** The nodes that one requirement itself refers to, by JSON Pointer. */
  static Map<String, Ref> nodes(Requirement requirement, String at) {
    Map<String, Ref> nodes = new LinkedHashMap<>();
    if (requirement instanceof EachNode each) {
      for (int i = 0; i < each.getNodes().size(); i++) {
        nodes.put(at + "/nodes/" + i, each.getNodes().get(i));
      }
    }
    node(requirement).ifPresent(node -> nodes.put(at + "/node", node));
    return nodes;
  }

  private static Optional<Ref> node(Requirement requirement) {
    if (requirement instanceof MarkRequirement mark) {
      return mark.getNode();
    }
    return requirement instanceof LevelRequirement level ? level.getNode() : Optional.empty();
  }
}
