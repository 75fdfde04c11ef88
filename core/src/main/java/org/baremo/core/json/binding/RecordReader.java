package org.baremo.core.json.binding;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records straight into the arguments of their constructor. The mapper's own way keeps each
 * value in a buffer and finds each property in a map. What it knows of properties, absent values
 * and constructors is used as it is.
 */
final class RecordReader extends DelegatingDeserializer {
  private static final long serialVersionUID = 1L;

  /**
   * Made when first needed, because the mapper completes properties late; a race makes it twice.
   */
  private transient @Nullable KnownProperties properties;

  RecordReader(JsonDeserializer<?> delegatee) {
    super(delegatee);
  }

  @Override
  protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> newDelegatee) {
    return new RecordReader(newDelegatee);
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
    Object[] values = new Object[all.size()];
    int found = -1;
    for (; token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
      found = all.find(parser, found);
      if (values[found] != null) {
        throw KnownProperties.duplicate(parser);
      }
      KnownProperties.toValue(parser);
      values[found] = all.get(found).deserialize(parser, context);
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        values[i] = absent(all.get(i), context);
      }
    }
    return ((BeanDeserializerBase) _delegatee)
        .getValueInstantiator()
        .createFromObjectWith(context, values);
  }

  private static Object absent(SettableBeanProperty property, DeserializationContext context)
      throws JsonMappingException {
    Object absent = property.getNullValueProvider().getAbsentValue(context);
    if (absent == null) {
      absent = property.getValueDeserializer().getAbsentValue(context);
    }
    return absent != null
        ? absent
        : context.reportPropertyInputMismatch(
            property.getMember().getDeclaringClass(), property.getName(), "missing");
  }

  private KnownProperties properties() {
    KnownProperties all = properties;
    if (all == null) {
      List<SettableBeanProperty> parameters = new ArrayList<>();
      ((BeanDeserializerBase) _delegatee).creatorProperties().forEachRemaining(parameters::add);
      parameters.sort(Comparator.comparingInt(SettableBeanProperty::getCreatorIndex));
      all = new KnownProperties(parameters);
      properties = all;
    }
    return all;
  }
}
