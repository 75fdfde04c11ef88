package org.baremo.core.json.binding;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the case of a sum when its {@code type} stands first, as this SDK writes it: compares the
 * characters in the parser's buffer, where the mapper makes a text of them and looks it up.
 * Anything else is left to the mapper.
 */
final class SumReader extends AsPropertyTypeDeserializer {
  private static final long serialVersionUID = 1L;

  /** The cases met so far; never more than the sum has, because an unknown one is an error. */
  private transient Case[] cases = {};

  private record Case(String name, JsonDeserializer<Object> reader) {}

  private SumReader(AsPropertyTypeDeserializer mappers, @Nullable BeanProperty property) {
    super(mappers, property);
  }

  /** Puts this reader in the place of the mapper's own. */
  static final class Builder extends StdTypeResolverBuilder {
    private static final long serialVersionUID = 1L;

    Builder(JsonTypeInfo.Value settings) {
      super(settings);
    }

    @Override
    public @Nullable TypeDeserializer buildTypeDeserializer(
        DeserializationConfig config, JavaType base, @Nullable Collection<NamedType> subtypes) {
      TypeDeserializer built = super.buildTypeDeserializer(config, base, subtypes);
      return built != null
              && built.getClass() == AsPropertyTypeDeserializer.class
              && built.getTypeInclusion() == JsonTypeInfo.As.PROPERTY
              && !_typeIdVisible
          ? new SumReader((AsPropertyTypeDeserializer) built, null)
          : built;
    }
  }

  @Override
  public TypeDeserializer forProperty(@Nullable BeanProperty property) {
    return property == _property ? this : new SumReader(this, property);
  }

  @Override
  public Object deserializeTypedFromObject(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (parser.hasToken(JsonToken.START_OBJECT)) {
      parser.nextToken();
    }
    if (!parser.hasToken(JsonToken.FIELD_NAME)
        || !parser.currentName().equals(_typePropertyName)
        || parser.nextToken() != JsonToken.VALUE_STRING) {
      return super.deserializeTypedFromObject(parser, context);
    }
    JsonDeserializer<Object> reader = reader(parser, context);
    parser.nextToken();
    return reader.deserialize(parser, context);
  }

  private JsonDeserializer<Object> reader(JsonParser parser, DeserializationContext context)
      throws IOException {
    char[] text = parser.getTextCharacters();
    int offset = parser.getTextOffset();
    int length = parser.getTextLength();
    for (Case known : cases) {
      if (isSame(known.name, text, offset, length)) {
        return known.reader;
      }
    }
    String name = parser.getText();
    JsonDeserializer<Object> reader = _findDeserializer(context, name);
    Case[] more = Arrays.copyOf(cases, cases.length + 1);
    more[more.length - 1] = new Case(name, reader);
    cases = more;
    return reader;
  }

  private static boolean isSame(String name, char[] text, int offset, int length) {
    if (name.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (name.charAt(i) != text[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
