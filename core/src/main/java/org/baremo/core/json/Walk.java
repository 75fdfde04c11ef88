package org.baremo.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.baremo.core.internal.LawViolation;
import org.baremo.core.json.binding.Mapping;
import org.jspecify.annotations.Nullable;

/**
 * Walks a well-formed document beside the type it should be. Every value is looked at once, with
 * the readers of the mapper; an object whose parts are all good is then built, so that its own laws
 * speak. Properties that do not belong are blanked for that, in a copy.
 */
final class Walk {
  private static final Map<Class<?>, TreeLaws> LAWS_OF_TREES = lawsOfTrees();

  private final JsonMapper mapper;
  private final byte[] bytes;
  private final int from;
  private final int to;
  private final Findings findings;
  private final Blanked blanked;
  private final JsonParser parser;
  private final DeserializationContext context;
  private final Shapes shapes;

  /** Objects and arrays that were left out because they do not belong where they stand. */
  private final List<String> lost = new ArrayList<>();

  Walk(JsonMapper mapper, byte[] bytes, int from, int to, Findings findings) throws IOException {
    this.mapper = mapper;
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.findings = findings;
    blanked = new Blanked(bytes);
    parser = mapper.getFactory().createParser(bytes, from, to - from);
    context =
        ((DefaultDeserializationContext) mapper.getDeserializationContext())
            .createInstance(
                mapper.getDeserializationConfig(), parser, mapper.getInjectableValues());
    shapes = new Shapes(context);
  }

  private static Map<Class<?>, TreeLaws> lawsOfTrees() {
    Map<Class<?>, TreeLaws> all = new HashMap<>();
    for (TreeLaws laws : ServiceLoader.load(TreeLaws.class, TreeLaws.class.getClassLoader())) {
      all.put(laws.type(), laws);
    }
    return Map.copyOf(all);
  }

  void run(JavaType type) throws IOException {
    try (parser) {
      parser.nextToken();
      value(type, Pointer.ROOT);
    }
  }

  /** Looks at the value under the parser and leaves the parser at its end; true when it is good. */
  private boolean value(JavaType declared, Pointer at) throws IOException {
    JavaType type = declared.isReferenceType() ? declared.getReferencedType() : declared;
    Shape shape = shapes.of(type);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      String advice = at.toString().isEmpty() ? "" : "; leave it out where unknown";
      report("json.wrong-type", at, at.label() + " must not be null" + advice);
      return false;
    } else if (shape instanceof Shape.Anything) {
      return anything(at);
    } else if (shape instanceof Shape.Leaf) {
      return token.isScalarValue() ? leaf(type, at) : wrong(expected(type), at);
    } else if (shape instanceof Shape.Many many) {
      return token == JsonToken.START_ARRAY ? array(many, at) : wrong("an array", at);
    } else if (token != JsonToken.START_OBJECT) {
      return wrong("an object", at);
    } else if (shape instanceof Shape.Entries entries) {
      return entries(entries, at);
    } else if (shape instanceof Shape.Sum sum) {
      return sum(sum, type, at);
    }
    return object((Shape.Members) shape, "", type, at);
  }

  private boolean wrong(String expected, Pointer at) throws IOException {
    report(
        "json.wrong-type",
        at,
        at.label() + " must be " + expected + ", was " + Words.found(parser));
    parser.skipChildren();
    return false;
  }

  private boolean leaf(JavaType type, Pointer at) throws IOException {
    int offset = offset();
    try {
      Object read =
          context.findContextualValueDeserializer(type, null).deserialize(parser, context);
      return read != null;
    } catch (IOException | RuntimeException e) {
      LawViolation violation = violation(e);
      boolean isOfKind = Words.isOfKind(parser.currentToken(), type, kind(type));
      String code = violation != null || isOfKind ? "json.bad-value" : "json.wrong-type";
      findings.add(offset, code, at.toString(), leafMessage(type, at, violation));
      return false;
    }
  }

  private String leafMessage(JavaType type, Pointer at, @Nullable LawViolation violation)
      throws IOException {
    if (violation != null) {
      return violation.breaches().get(0).message();
    }
    String range = parser.hasToken(JsonToken.VALUE_NUMBER_INT) ? Words.range(type) : null;
    String expected = range == null ? expected(type) : range;
    return at.label() + " must be " + expected + ", was " + Words.found(parser);
  }

  private String expected(JavaType type) throws IOException {
    return type.isEnumType()
        ? "one of " + String.join(", ", constants(type))
        : Words.expected(type, kind(type));
  }

  private @Nullable LogicalType kind(JavaType type) throws IOException {
    return context.findContextualValueDeserializer(type, null).logicalType();
  }

  private List<String> constants(JavaType type) {
    List<String> all = new ArrayList<>();
    for (Object constant : type.getRawClass().getEnumConstants()) {
      all.add(mapper.convertValue(constant, String.class));
    }
    return all;
  }

  private boolean array(Shape.Many many, Pointer at) throws IOException {
    boolean good = true;
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      good &= value(many.element(), at.child(i));
    }
    return good;
  }

  private boolean anything(Pointer at) throws IOException {
    if (parser.hasToken(JsonToken.START_ARRAY)) {
      return array(new Shape.Many(context.constructType(Object.class)), at);
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      JavaType text = context.constructType(String.class);
      return entries(new Shape.Entries(text, context.constructType(Object.class)), at);
    }
    return true;
  }

  private boolean entries(Shape.Entries entries, Pointer at) throws IOException {
    KeyDeserializer keys = context.findKeyDeserializer(entries.key(), null);
    Set<String> seen = new HashSet<>();
    boolean good = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Pointer child = at.child(name);
      int start = offset();
      if (!seen.add(name)) {
        good &= duplicate(name, child, start);
        continue;
      }
      good &= key(keys, entries.key(), name, child);
      parser.nextToken();
      good &= value(entries.value(), child);
    }
    return good;
  }

  private boolean key(KeyDeserializer keys, JavaType type, String name, Pointer at)
      throws IOException {
    try {
      return keys.deserializeKey(name, context) != null;
    } catch (IOException | RuntimeException e) {
      LawViolation violation = ofValue(name, type);
      String message =
          violation == null
              ? "name must be %s, was %s".formatted(expected(type), Diagnosis.shown(name))
              : violation.breaches().get(0).message();
      findings.add(offset(), "json.bad-value", at.toString(), message);
      return false;
    }
  }

  /** The law that a text breaks as a value: of a name's own failure the reader keeps no cause. */
  private @Nullable LawViolation ofValue(String text, JavaType type) {
    try {
      mapper.convertValue(text, type);
      return null;
    } catch (RuntimeException e) {
      return violation(e);
    }
  }

  /** The second one is left out; the object can still be built with the first. */
  private boolean duplicate(String name, Pointer at, int start) throws IOException {
    report("json.duplicate-property", at, Diagnosis.shown(name) + " must stand only once");
    dropValue(start, at);
    return true;
  }

  private void dropValue(int start, Pointer at) throws IOException {
    if (parser.nextToken().isStructStart()) {
      lost.add(at.toString());
    }
    parser.skipChildren();
    parser.finishToken();
    blanked.drop(start, from + (int) parser.currentLocation().getByteOffset());
  }

  private boolean sum(Shape.Sum sum, JavaType type, Pointer at) throws IOException {
    Locator.Found found = Locator.property(mapper, bytes, offset(), to, sum.property());
    Pointer child = at.child(sum.property());
    Collection<String> names = sum.cases().keySet();
    if (found == null) {
      report(
          "json.missing-property",
          child,
          sum.property() + " is missing; it must be one of " + String.join(", ", names));
    } else if (found.text() == null) {
      findings.add(
          found.offset(),
          "json.wrong-type",
          child.toString(),
          sum.property() + " must be a text, one of " + String.join(", ", names));
    } else if (!sum.cases().containsKey(found.text())) {
      findings.add(
          found.offset(),
          "json.unknown-type",
          child.toString(),
          "unknown type " + Diagnosis.shown(found.text()) + Words.hint(found.text(), names));
    } else {
      Shape shape = shapes.ofCase(sum.cases().get(found.text()));
      if (shape instanceof Shape.Members members) {
        return object(members, sum.property(), type, at);
      }
    }
    parser.skipChildren();
    return false;
  }

  private boolean object(Shape.Members members, String discriminator, JavaType type, Pointer at)
      throws IOException {
    int start = offset();
    Set<String> seen = new HashSet<>();
    boolean good = true;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      Pointer child = at.child(name);
      Shape.Member member = members.known().get(name);
      if (name.equals(discriminator) && seen.add(name)) {
        parser.nextToken();
      } else if (seen.contains(name)) {
        duplicate(name, child, offset());
      } else if (member == null) {
        report(
            "json.unknown-property",
            child,
            "unknown property "
                + Diagnosis.shown(name)
                + Words.hint(name, members.known().keySet()));
        dropValue(offset(), child);
      } else {
        seen.add(name);
        parser.nextToken();
        good &= value(member.type(), child);
      }
    }
    for (Map.Entry<String, Shape.Member> member : members.known().entrySet()) {
      if (member.getValue().required() && !seen.contains(member.getKey())) {
        String missing = at.child(member.getKey()).toString();
        findings.add(start, "json.missing-property", missing, member.getKey() + " is missing");
        good = false;
      }
    }
    int end = from + (int) parser.currentLocation().getByteOffset();
    if (good) {
      return build(type, start, end, at);
    }
    TreeLaws laws = LAWS_OF_TREES.get(type.getRawClass());
    if (laws != null) {
      tree(laws, start, end, at);
    }
    return false;
  }

  /** The laws between parts that can be told although a part is broken. */
  private void tree(TreeLaws between, int start, int end, Pointer at) throws IOException {
    String root = at + "/";
    Set<String> below = new LinkedHashSet<>();
    lost.stream()
        .filter(place -> place.startsWith(root))
        .map(place -> place.substring(root.length() - 1))
        .forEach(below::add);
    List<LawViolation.Breach> broken = new ArrayList<>();
    try (JsonParser again = mapper.getFactory().createParser(blanked.bytes(), start, end - start)) {
      JsonNode tree = mapper.readTree(again);
      between.check(tree, below, (path, law) -> broken.add(new LawViolation.Breach(path, law)));
    }
    report(broken, start, at);
  }

  private boolean build(JavaType type, int start, int end, Pointer at) throws IOException {
    try (JsonParser again = Mapping.strictParser(mapper, blanked.bytes(), start, end)) {
      return mapper.readerFor(type).readValue(again) != null;
    } catch (IOException | RuntimeException e) {
      LawViolation violation = violation(e);
      if (violation == null) {
        findings.add(start, "json.unreadable", at.toString(), at.label() + ": " + reason(e));
        return false;
      }
      report(violation.breaches(), start, at);
      return false;
    }
  }

  private void report(List<LawViolation.Breach> broken, int start, Pointer at) throws IOException {
    for (LawViolation.Breach breach : broken) {
      int offset = Locator.offset(mapper, bytes, start, to, breach.path());
      findings.add(offset, "json.law", at + breach.path(), breach.message());
    }
  }

  private static String reason(Exception failure) {
    return failure instanceof JsonMappingException
            && failure.getCause() instanceof RuntimeException e
        ? Diagnosis.message(e)
        : Diagnosis.message(failure);
  }

  private static @Nullable LawViolation violation(Exception failure) {
    Throwable cause = failure;
    for (int i = 0; i < 20 && cause != null; i++) {
      if (cause instanceof LawViolation violation) {
        return violation;
      }
      cause = cause.getCause();
    }
    return null;
  }

  private int offset() {
    return from + (int) parser.currentTokenLocation().getByteOffset();
  }

  private void report(String code, Pointer at, String message) {
    findings.add(offset(), code, at.toString(), message);
  }
}
