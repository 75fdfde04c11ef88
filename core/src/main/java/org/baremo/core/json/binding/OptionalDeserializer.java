package org.baremo.core.json.binding;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.ReferenceTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an optional attribute: absent when the property is absent, never when it is null. */
final class OptionalDeserializer extends ReferenceTypeDeserializer<Optional<?>> {
  private static final long serialVersionUID = 1L;

  OptionalDeserializer(
      JavaType type, @Nullable TypeDeserializer valueType, @Nullable JsonDeserializer<?> value) {
    super(type, null, valueType, value);
  }

  @Override
  protected OptionalDeserializer withResolved(
      TypeDeserializer valueType, JsonDeserializer<?> value) {
    return new OptionalDeserializer(_fullType, valueType, value);
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Optional.empty();
  }

  @Override
  public Optional<?> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }

  @Override
  public Optional<?> referenceValue(Object contents) {
    return Optional.of(contents);
  }

  @Override
  public Object getReferenced(Optional<?> reference) {
    return reference.orElseThrow();
  }

  @Override
  public Optional<?> updateReference(Optional<?> reference, Object contents) {
    return Optional.of(contents);
  }
}
