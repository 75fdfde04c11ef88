package org.baremo.core.json.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.databind.type.ReferenceType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.InternedDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * How the one mapper is set up: nothing is guessed, converted or passed over. Thread-safe as the
 * mapper is.
 */
public final class Mapping {
  private final StrictReaders readers = new StrictReaders();
  private final JsonMapper mapper;

  /**
   * Sets up a mapper.
   *
   * @param constraints how much its parsers take
   */
  public Mapping(StreamReadConstraints constraints) {
    mapper = mapper(constraints, readers);
  }

  /**
   * Returns the mapper.
   *
   * @return always the same, to be left as it is
   */
  public JsonMapper mapper() {
    return mapper;
  }

  /**
   * Tells whether the mapper itself notices repeated names and null in all it has met so far.
   *
   * @return false once it met a type that only {@link #strictParser} holds to that
   */
  public boolean isStrict() {
    return readers.areComplete();
  }

  private static JsonMapper mapper(StreamReadConstraints constraints, StrictReaders readers) {
    JsonMapper.Builder builder =
        JsonMapper.builder(factory(constraints))
            .addModule(new Jdk8Module())
            .addModule(new TimeModule())
            .addModule(new StrictModule(readers))
            .addMixIn(DayOfWeek.class, Weekday.class)
            .enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
            .annotationIntrospector(new DeclaredAttributes())
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS));
    for (Class<?> many : List.of(Collection.class, List.class, Set.class, Map.class)) {
      builder.withConfigOverride(
          many, o -> o.setSetterInfo(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.FAIL)));
    }
    return strict(builder).build();
  }

  private static StrictFactory factory(StreamReadConstraints constraints) {
    JsonFactoryBuilder settings =
        new JsonFactoryBuilder()
            .streamReadConstraints(constraints)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .enable(JsonFactory.Feature.INTERN_FIELD_NAMES) // StrictParser counts on it
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    return new StrictFactory(settings);
  }

  /**
   * Returns a parser that refuses repeated names and null.
   *
   * @param mapper one that was set up here
   * @param utf8 the bytes
   * @param from where it begins
   * @param to where it ends, exclusive
   * @return the parser, at its beginning
   */
  public static JsonParser strictParser(JsonMapper mapper, byte[] utf8, int from, int to) {
    return ((StrictFactory) mapper.getFactory()).strict(utf8, from, to);
  }

  /**
   * Tells whether values of a type are written as one text or number, and not as an object.
   *
   * @param reader what reads them
   * @return whether they are
   */
  public static boolean isWrittenAsOne(BeanDeserializerBase reader) {
    return StrictReaders.isWrittenAsOne(reader);
  }

  private static JsonMapper.Builder strict(JsonMapper.Builder builder) {
    return builder
        .withCoercionConfigDefaults(
            c -> {
              for (CoercionInputShape shape : CoercionInputShape.values()) {
                if (shape != CoercionInputShape.Integer) {
                  c.setCoercion(shape, CoercionAction.Fail);
                }
              }
            })
        .withCoercionConfig(
            LogicalType.Textual,
            c ->
                c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Boolean,
            c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
        .withCoercionConfig(
            LogicalType.Enum, c -> c.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail));
  }

  /** Optionals that tell absent from null, shared names of map entries, and exact constants. */
  private static final class StrictModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private final StrictReaders readers;

    StrictModule(StrictReaders readers) {
      super("baremo-strict");
      this.readers = readers;
      addAbstractTypeMapping(Map.class, StrictReaders.EntryMap.class);
    }

    @Override
    public void setupModule(SetupContext context) {
      super.setupModule(context);
      context.addDeserializers(new Optionals());
      context.addKeyDeserializers(new InternedKeys());
      context.addBeanDeserializerModifier(new ExactEnums());
      context.addBeanDeserializerModifier(readers);
    }
  }

  private static final class Optionals extends SimpleDeserializers {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonDeserializer<?> findReferenceDeserializer(
        ReferenceType type,
        DeserializationConfig config,
        BeanDescription description,
        @Nullable TypeDeserializer contentType,
        @Nullable JsonDeserializer<?> content) {
      return type.hasRawClass(Optional.class)
          ? new OptionalDeserializer(type, contentType, content)
          : null;
    }
  }

  private static final class InternedKeys implements KeyDeserializers {
    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      JsonDeserialize annotation = type.getRawClass().getAnnotation(JsonDeserialize.class);
      return annotation != null && InternedDeserializer.class.isAssignableFrom(annotation.using())
          ? new InternedKey(type)
          : null;
    }
  }

  private static final class InternedKey extends KeyDeserializer {
    private final JavaType type;
    private @Nullable InternedDeserializer<?> reader;

    InternedKey(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      InternedDeserializer<?> known = reader;
      if (known == null) {
        known = (InternedDeserializer<?>) context.findRootValueDeserializer(type);
        reader = known;
      }
      return known.of(key);
    }
  }
}
