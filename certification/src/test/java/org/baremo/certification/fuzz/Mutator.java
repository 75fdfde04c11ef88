package org.baremo.certification.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils documents: mostly a little, so that they still get far, and at times beyond repair. */
final class Mutator {
  private static final ObjectMapper TREES = new ObjectMapper();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /** A spoilt copy; what is taken from elsewhere is taken from the other document. */
  byte[] spoilt(JsonNode document, JsonNode other) {
    ObjectNode holder = MAKE.objectNode().set("root", document.deepCopy());
    for (int i = random.nextInt(3) * random.nextInt(2); i >= 0 && holder.has("root"); i--) {
      List<Place> places = places(holder);
      Place place = places.get(random.nextInt(places.size()));
      if (random.nextInt(8) > 0) {
        place.put(kindred(place.value(), holder));
      } else {
        wild(place, places(MAKE.objectNode().set("root", other)));
      }
    }
    byte[] bytes = bytes(holder.get("root"));
    return random.nextInt(20) == 0 ? scratched(bytes) : bytes;
  }

  private static byte[] bytes(JsonNode tree) {
    try {
      return tree == null ? new byte[0] : TREES.writeValueAsString(tree).getBytes(UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A value of the same kind: one at an edge, or one that stands elsewhere in the document. */
  private JsonNode kindred(JsonNode value, JsonNode document) {
    int kind = random.nextInt(4);
    if (value.isNumber() && kind > 0) {
      return raw(kind == 1 ? Edges.NUMBERS : Edges.PLAIN_NUMBERS);
    } else if (value.isTextual() && kind > 1) {
      String text = value.asText();
      if (text.matches("-?\\d{4}-\\d\\d-\\d\\d")) {
        return raw(kind == 2 ? Edges.DAYS : Edges.PLAIN_DAYS);
      }
      return raw(text.matches("-?\\d+(\\.\\d+|/\\d+)?") ? Edges.NUMBERS : Edges.TEXTS);
    }
    List<JsonNode> alike =
        places(document).stream().map(Place::value).filter(other -> isAlike(value, other)).toList();
    return alike.get(random.nextInt(alike.size())).deepCopy();
  }

  /** Of one kind, and members of a sum rather than anything. */
  private static boolean isAlike(JsonNode one, JsonNode other) {
    return one.getNodeType() == other.getNodeType()
        && one.has("type") == other.has("type")
        && shape(one).equals(shape(other));
  }

  /** What a text looks like: a date, a reference, a word. */
  private static String shape(JsonNode value) {
    return value.isTextual()
        ? value.asText().replaceAll("[0-9]+", "0").replaceAll("[^0/@-]+", "x")
        : "";
  }

  private void wild(Place place, List<Place> elsewhere) {
    JsonNode value = place.value();
    switch (random.nextInt(10)) {
      case 0, 1 -> place.remove();
      case 2 -> place.put(raw(Edges.ANYTHING));
      case 3 -> place.put(elsewhere.get(random.nextInt(elsewhere.size())).value().deepCopy());
      case 4 -> place.put(repeated(value, 1 + random.nextInt(60)));
      case 5 -> place.put(MAKE.objectNode().set("type", value.deepCopy()));
      case 6 -> place.rename("x" + random.nextInt(3));
      case 7 -> place.put(twice(value));
      case 8 -> place.put(nested(value, 1 + random.nextInt(150)));
      default -> place.put(MAKE.numberNode(random.nextLong()));
    }
  }

  private JsonNode repeated(JsonNode value, int times) {
    ArrayNode array = MAKE.arrayNode();
    for (int i = 0; i < times; i++) {
      array.add(value instanceof ArrayNode list && list.size() > 0 ? list.get(0) : value);
    }
    return array;
  }

  private static JsonNode nested(JsonNode value, int depth) {
    JsonNode nested = value;
    for (int i = 0; i < depth; i++) {
      nested = MAKE.arrayNode().add(nested);
    }
    return nested;
  }

  /** An object with its first property twice. */
  private JsonNode twice(JsonNode value) {
    if (!(value instanceof ObjectNode object) || object.isEmpty()) {
      return raw(Edges.ANYTHING);
    }
    String text = new String(bytes(object), UTF_8);
    String name = object.fieldNames().next();
    String again = "{\"" + name + "\":" + new String(bytes(object.get(name)), UTF_8) + ",";
    return MAKE.rawValueNode(new RawValue(again + text.substring(1)));
  }

  private JsonNode raw(List<String> values) {
    return MAKE.rawValueNode(new RawValue(values.get(random.nextInt(values.size()))));
  }

  /** Bits flipped, bytes dropped and doubled, the end cut off. */
  byte[] scratched(byte[] bytes) {
    byte[] copy = bytes.clone();
    for (int i = random.nextInt(3); i >= 0 && copy.length > 0; i--) {
      int at = random.nextInt(copy.length);
      switch (random.nextInt(4)) {
        case 0 -> copy = Arrays.copyOf(copy, at);
        case 1 -> copy[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> copy[at] = (byte) random.nextInt(256);
        default -> {
          byte[] longer = Arrays.copyOf(copy, copy.length + 1);
          System.arraycopy(copy, at, longer, at + 1, copy.length - at);
          copy = longer;
        }
      }
    }
    return copy;
  }

  private static List<Place> places(JsonNode holder) {
    List<Place> places = new ArrayList<>();
    collect(holder, places);
    return places;
  }

  private static void collect(JsonNode at, List<Place> places) {
    if (at instanceof ObjectNode object) {
      object.properties().forEach(member -> places.add(new Place(at, member.getKey(), 0)));
    } else {
      for (int i = 0; i < at.size(); i++) {
        places.add(new Place(at, "", i));
      }
    }
    at.forEach(child -> collect(child, places));
  }

  /** Where a value stands: by name in an object, or by number in an array. */
  private record Place(JsonNode parent, String name, int index) {
    JsonNode value() {
      return parent instanceof ObjectNode object ? object.get(name) : parent.get(index);
    }

    void put(JsonNode value) {
      if (parent instanceof ObjectNode object) {
        object.set(name, value);
      } else {
        ((ArrayNode) parent).set(index, value);
      }
    }

    void remove() {
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(index);
      }
    }

    void rename(String to) {
      if (parent instanceof ObjectNode object && !name.equals("root")) {
        object.set(to, object.remove(name));
      }
    }
  }
}
