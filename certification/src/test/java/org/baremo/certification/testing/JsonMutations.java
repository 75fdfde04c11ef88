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

  /** Every member dropped, renamed and given other values; every element dropped. */
  private static void collect(JsonNode root, JsonNode at, String pointer, Map<String, String> all) {
    if (at instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> member : object.properties()) {
        String name = member.getKey();
        String place = pointer + "/" + name;
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
