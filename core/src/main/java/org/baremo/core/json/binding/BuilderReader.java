package org.baremo.core.json.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads values with a builder, and remembers which properties it has seen: so a second one of a
 * name is found for the price of a bit.
 */
final class BuilderReader extends DelegatingDeserializer {
  private static final long serialVersionUID = 1L;

  private final transient Method build;

  /**
   * Made when first needed, because the mapper completes properties late; a race makes it twice.
   */
  private transient @Nullable KnownProperties properties;

  BuilderReader(JsonDeserializer<?> delegatee, Method build) {
    super(delegatee);
    this.build = build;
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> newDelegatee) {
    return new BuilderReader(newDelegatee, build);
  }

  @Override
  public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      token = parser.nextToken();
    }
    if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
      return super.deserialize(parser, context);
    }
    KnownProperties all = properties();
    Object builder =
        ((BeanDeserializerBase) _delegatee).getValueInstantiator().createUsingDefault(context);
    long seen = 0;
    int found = -1;
    for (; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
      found = all.find(parser, found);
      long bit = 1L << found;
      if ((seen & bit) != 0) {
        throw KnownProperties.duplicate(parser);
      }
      seen |= bit;
      KnownProperties.toValue(parser);
      builder = all.get(found).deserializeSetAndReturn(parser, context, builder);
    }
    try {
      return build.invoke(builder);
    } catch (InvocationTargetException e) {
      return context.handleInstantiationProblem(handledType(), builder, e.getCause());
    } catch (IllegalAccessException e) {
      return context.handleInstantiationProblem(handledType(), builder, e);
    }
  }

  private KnownProperties properties() {
    KnownProperties all = properties;
    if (all == null) {
      List<SettableBeanProperty> setters = new ArrayList<>();
      ((BeanDeserializerBase) _delegatee).properties().forEachRemaining(setters::add);
      all = new KnownProperties(setters);
      properties = all;
    }
    return all;
  }
}
