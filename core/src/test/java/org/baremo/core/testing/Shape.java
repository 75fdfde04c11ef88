package org.baremo.core.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** How a value is taken apart and made again with one attribute changed. */
abstract class Shape {
  private final Class<?> type;
  private final Map<String, Method> attributes;

  private Shape(Class<?> type, Map<String, Method> attributes) {
    this.type = type;
    this.attributes = attributes;
  }

  /** The shape of a record or of a type with a builder; empty for anything else (an enum). */
  static Optional<Shape> of(Object sample) {
    if (sample instanceof Record) {
      return Optional.of(new OfRecord(sample.getClass()));
    }
    for (Class<?> c = sample.getClass(); c != null; c = c.getSuperclass()) {
      if (Arrays.stream(c.getDeclaredMethods()).anyMatch(m -> m.getName().equals("toBuilder"))) {
        return Optional.of(new OfBuilder(c));
      }
    }
    return Optional.empty();
  }

  /** The class that declares the attributes and their annotations. */
  Class<?> type() {
    return type;
  }

  /** The attributes and their accessors. */
  Map<String, Method> attributes() {
    return attributes;
  }

  /** The attribute's value in a sample. */
  Object get(Object sample, String attribute) {
    return call(() -> open(attributes.get(attribute)).invoke(sample));
  }

  /** The sample, taken apart and made again. */
  abstract Object copy(Object sample);

  /** The sample with one attribute changed; throws what the type throws. */
  abstract Object with(Object sample, String attribute, @Nullable Object value);

  private static Object call(Callable<?> reflective) {
    try {
      return reflective.call();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Method open(Method method) {
    method.trySetAccessible();
    return method;
  }

  /** A record and its canonical constructor. */
  private static final class OfRecord extends Shape {
    private final RecordComponent[] components;

    OfRecord(Class<?> type) {
      super(type, accessors(type));
      components = type.getRecordComponents();
    }

    private static Map<String, Method> accessors(Class<?> type) {
      Map<String, Method> all = new LinkedHashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        all.put(component.getName(), component.getAccessor());
      }
      return all;
    }

    @Override
    Object copy(Object sample) {
      return with(sample, "", null);
    }

    @Override
    Object with(Object sample, String attribute, @Nullable Object value) {
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        types[i] = components[i].getType();
        values[i] = name.equals(attribute) ? value : get(sample, name);
      }
      return call(
          () -> {
            var constructor = type().getDeclaredConstructor(types);
            constructor.trySetAccessible();
            return constructor.newInstance(values);
          });
    }
  }

  /** A type with a builder, whose setters are named as the attributes. */
  private static final class OfBuilder extends Shape {
    OfBuilder(Class<?> type) {
      super(type, getters(type));
    }

    private static Map<String, Method> getters(Class<?> type) {
      Map<String, Method> all = new LinkedHashMap<>();
      Arrays.stream(type.getMethods())
          .filter(m -> m.getParameterCount() == 0 && !Modifier.isStatic(m.getModifiers()))
          .filter(m -> m.getName().matches("(get|is)[A-Z].*") && !m.getName().equals("getClass"))
          .sorted(Comparator.comparing(Method::getName))
          .forEach(m -> all.put(nameOf(m), m));
      Class<?> builder = (Class<?>) call(() -> type.getMethod("toBuilder").getReturnType());
      all.keySet().removeIf(name -> setters(builder, name).isEmpty());
      return all;
    }

    private static String nameOf(Method getter) {
      String name = getter.getName();
      String rest = name.substring(name.startsWith("is") ? 2 : 3);
      return rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1);
    }

    private static List<Method> setters(Class<?> builder, String name) {
      return Arrays.stream(builder.getMethods())
          .filter(m -> m.getName().equals(name) && m.getParameterCount() == 1 && !m.isVarArgs())
          .toList();
    }

    @Override
    Object copy(Object sample) {
      return built(builderOf(sample));
    }

    @Override
    Object with(Object sample, String attribute, @Nullable Object value) {
      Object builder = builderOf(sample);
      Method setter =
          setters(builder.getClass(), attribute).stream()
              .filter(m -> value == null || boxed(m.getParameterTypes()[0]).isInstance(value))
              .findFirst()
              .orElseThrow(() -> new AssertionError("no setter for " + attribute + " " + value));
      call(() -> open(setter).invoke(builder, value));
      return built(builder);
    }

    private Object builderOf(Object sample) {
      return call(() -> open(type().getMethod("toBuilder")).invoke(sample));
    }

    private static Object built(Object builder) {
      return call(() -> open(builder.getClass().getMethod("build")).invoke(builder));
    }

    private static Class<?> boxed(Class<?> type) {
      return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }
  }
}
