package org.baremo.core.json.binding;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.BuilderBasedDeserializer;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.UntypedObjectDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import java.util.LinkedHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Puts readers that notice repeated names and null in the place of the mapper's own, wherever a
 * type is a record or has a builder. A type that is neither is read by the mapper, and from then on
 * every document passes the stricter and slower {@link StrictParser}.
 */
final class StrictReaders extends BeanDeserializerModifier {
  private static final long serialVersionUID = 1L;
  private static final int MOST_PROPERTIES = 64;

  private final AtomicBoolean complete = new AtomicBoolean(true);

  /** Whether every type met so far is read by a reader of ours. */
  boolean areComplete() {
    return complete.get();
  }

  @Override
  public JsonDeserializer<?> modifyDeserializer(
      DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
    if (reader instanceof UntypedObjectDeserializer) {
      complete.set(false);
    }
    if (!(reader instanceof BeanDeserializerBase bean) || isWrittenAsOne(bean)) {
      return reader;
    }
    if (description.getBeanClass().isRecord()
        && bean.getValueInstantiator().canCreateFromObjectWith()) {
      return new RecordReader(reader);
    }
    AnnotatedMethod build = description.findMethod("build", new Class<?>[0]);
    if (reader instanceof BuilderBasedDeserializer
        && build != null
        && bean.getPropertyCount() <= MOST_PROPERTIES) {
      build.fixAccess(true);
      return new BuilderReader(reader, build.getAnnotated());
    }
    if (bean.getPropertyCount() > 0) {
      complete.set(false);
    }
    return reader;
  }

  /** Whether values are written as one text or number, and not as an object. */
  static boolean isWrittenAsOne(BeanDeserializerBase bean) {
    ValueInstantiator made = bean.getValueInstantiator();
    return made.canCreateFromString()
        || made.canCreateFromInt()
        || made.canCreateFromLong()
        || made.canCreateFromBigDecimal()
        || made.canCreateFromBoolean();
  }

  /**
   * The map that documents are read into: each key once, no null.
   *
   * @param <K> the key
   * @param <V> the value
   */
  static final class EntryMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    @Override
    public V put(K key, V value) {
      if (value == null || super.put(key, value) != null) {
        throw new IllegalStateException("null or duplicate");
      }
      return value;
    }
  }
}
