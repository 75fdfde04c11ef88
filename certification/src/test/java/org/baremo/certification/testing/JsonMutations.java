package org.baremo.certification.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Every small mistake that a document could have. */
public final class JsonMutations {
  private JsonMutations() {}

  /** The mutated documents, each by what was done to it. */
  public static Map<String, String> of(JsonNode document) {
    return of(document, "");
  }

  /** The documents mutated below one place, each by what was done to it. */
  public static Map<String, String> of(JsonNode document, String pointer) {
    Map<String, String> mutations = new LinkedHashMap<>();
    collect(document, document.at(pointer), pointer, mutations);
    return mutations;
  }

  /**
   * What {@link #of(JsonNode)} leaves as it is: elements of arrays dropped, repeated and given
   * other values, numbers written in other ways, and members repeated under names that are no
   * names.
   */
  public static Map<String, String> ofElementsAndNumbers(JsonNode document) {
    Map<String, String> mutations = new LinkedHashMap<>();
    elements(document, document, "", mutations);
    return mutations;
  }

  private static void elements(
      JsonNode root, JsonNode at, String pointer, Map<String, String> all) {
    if (at instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = member.getKey();
        String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        for (JsonNode other : member.getValue().isNumber() ? numbers() : List.<JsonNode>of()) {
          all.put(place + " = " + other, changed(root, pointer, o -> o.set(name, other)));
        }
        for (String end : List.of("-", " ")) {
          all.put(
              place + end + " beside it",
              changed(root, pointer, o -> o.set(name + end, member.getValue())));
        }
        elements(root, member.getValue(), place, all);
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        String place = pointer + "/" + i;
        elements(root, array.get(i), place, all);
        int element = i;
        all.put("no " + place, changedArray(root, pointer, a -> a.remove(element)));
        all.put(place + " twice", changedArray(root, pointer, a -> a.add(array.get(element))));
        for (JsonNode other : others(array.get(i))) {
          all.put(place + " = " + other, changedArray(root, pointer, a -> a.set(element, other)));
        }
      }
    }
  }

  private static List<JsonNode> numbers() {
    List<JsonNode> all = new ArrayList<>();
    for (String text :
        List.of(
            "3/2", "-1/3", "1/0", "0/5", "0", "-0.0", "0.25", "+1", "1e2", ".5", "1.", "1/-2")) {
      all.add(JsonNodeFactory.instance.textNode(text));
    }
    all.add(JsonNodeFactory.instance.numberNode(0));
    all.add(JsonNodeFactory.instance.numberNode(-0.5));
    return all;
  }

  private static String changedArray(JsonNode root, String pointer, Consumer<ArrayNode> change) {
    JsonNode copy = root.deepCopy();
    change.accept((ArrayNode) copy.at(pointer));
    return copy.toString();
  }

  /** Every member dropped, renamed and given other values; every element dropped. */
  private static void collect(JsonNode root, JsonNode at, String pointer, Map<String, String> all) {
    if (at instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = member.getKey();
        String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        all.put("no " + place, changed(root, pointer, o -> o.remove(name)));
        all.put(place + "X", changed(root, pointer, o -> o.put(name + "X", "x")));
        for (JsonNode other : others(member.getValue())) {
          all.put(place + " = " + other, changed(root, pointer, o -> o.set(name, other)));
        }
        collect(root, member.getValue(), place, all);
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(root, array.get(i), pointer + "/" + i, all);
      }
    }
  }

  private static List<JsonNode> others(JsonNode value) {
    JsonNodeFactory f = JsonNodeFactory.instance;
    List<JsonNode> all = new ArrayList<>();
    all.add(f.nullNode());
    all.add(f.booleanNode(true));
    all.add(f.textNode("no such thing"));
    all.add(f.textNode(""));
    all.add(f.textNode(" "));
    all.add(f.numberNode(-1));
    all.add(f.numberNode(1000));
    all.add(f.arrayNode());
    all.add(f.objectNode());
    if (value.isTextual()) {
      all.add(f.textNode(value.asText() + " "));
      all.add(f.textNode(value.asText() + "-"));
    }
    return all;
  }

  private static String changed(JsonNode root, String pointer, Consumer<ObjectNode> change) {
    JsonNode copy = root.deepCopy();
    change.accept((ObjectNode) copy.at(pointer));
    return copy.toString();
  }
}
