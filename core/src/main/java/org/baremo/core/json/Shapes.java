package org.baremo.core.json;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.baremo.core.json.binding.Mapping;

/** Learns from the mapper what each type expects, so that nothing is declared twice. */
final class Shapes {
  private static final Set<Class<?>> MAY_BE_ABSENT = Set.of(OptionalInt.class, OptionalLong.class);

  private final DeserializationContext context;
  private final Map<JavaType, Shape> known = new HashMap<>();
  private final Map<JavaType, Shape> cases = new HashMap<>();

  Shapes(DeserializationContext context) {
    this.context = context;
  }

  /** What a value of a type looks like. */
  Shape of(JavaType type) throws JsonMappingException {
    Shape shape = known.get(type);
    if (shape == null) {
      TypeDeserializer sum = context.getConfig().findTypeDeserializer(type);
      shape =
          type.isReferenceType()
              ? of(type.getReferencedType())
              : sum == null ? plain(type) : new Shape.Sum(sum.getPropertyName(), casesOf(type));
      known.put(type, shape);
    }
    return shape;
  }

  /** What one case of a sum looks like. */
  Shape ofCase(JavaType type) throws JsonMappingException {
    Shape shape = cases.get(type);
    if (shape == null) {
      shape = plain(type);
      cases.put(type, shape);
    }
    return shape;
  }

  private Shape plain(JavaType type) throws JsonMappingException {
    if (type.isMapLikeType()) {
      return new Shape.Entries(type.getKeyType(), type.getContentType());
    } else if (type.isCollectionLikeType() || type.isArrayType()) {
      return new Shape.Many(type.getContentType());
    } else if (type.hasRawClass(Iterable.class)) {
      return new Shape.Many(type.containedTypeOrUnknown(0));
    } else if (type.isJavaLangObject() || type.isTypeOrSubTypeOf(JsonNode.class)) {
      return new Shape.Anything();
    }
    JsonDeserializer<?> found = context.findContextualValueDeserializer(type, null);
    JsonDeserializer<?> reader =
        found instanceof DelegatingDeserializer ours ? ours.getDelegatee() : found;
    boolean isObject = reader instanceof BeanDeserializerBase bean && !Mapping.isWrittenAsOne(bean);
    return isObject ? members((BeanDeserializerBase) reader) : new Shape.Leaf();
  }

  private static Shape members(BeanDeserializerBase bean) {
    Map<String, Shape.Member> all = new TreeMap<>();
    Iterator<SettableBeanProperty> properties = bean.properties();
    while (properties.hasNext()) {
      SettableBeanProperty property = properties.next();
      all.put(property.getName(), new Shape.Member(property.getType(), property.isRequired()));
    }
    Iterator<SettableBeanProperty> parameters = bean.creatorProperties();
    while (parameters.hasNext()) {
      SettableBeanProperty parameter = parameters.next();
      JavaType type = parameter.getType();
      boolean mayBeAbsent =
          type.isReferenceType()
              || type.isCollectionLikeType()
              || type.isMapLikeType()
              || MAY_BE_ABSENT.contains(type.getRawClass());
      all.put(parameter.getName(), new Shape.Member(type, !mayBeAbsent));
    }
    return new Shape.Members(all);
  }

  private Map<String, JavaType> casesOf(JavaType type) {
    DeserializationConfig config = context.getConfig();
    AnnotatedClass annotated = config.introspectClassAnnotations(type).getClassInfo();
    Map<String, JavaType> all = new TreeMap<>();
    for (NamedType named :
        config.getSubtypeResolver().collectAndResolveSubtypesByTypeId(config, annotated)) {
      if (named.hasName()) {
        all.put(named.getName(), config.constructType(named.getType()));
      }
    }
    return all;
  }
}
