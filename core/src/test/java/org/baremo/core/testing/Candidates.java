package org.baremo.core.testing;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values to try for an attribute: the ones that laws are usually about, and the ones around the
 * bounds that its own annotations name.
 */
final class Candidates {
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\t\n",
          "\u2003",
          "\u00a0",
          "\u0000",
          "\u0085",
          "a",
          "A",
          "0",
          "-",
          "a-",
          "-a",
          "a-b",
          "a--b",
          "a.b",
          "a b",
          "a/b",
          "a\nb",
          "a@b",
          "é",
          "ñ",
          "\uD83D\uDE02",
          "\uD83D",
          "1.1",
          "1.10",
          "es",
          "es_ES",
          "not a slug",
          "http://example.org/",
          "P1Y",
          "2026-02-30");
  private static final int[] LENGTHS = {63, 64, 65, 200, 201, 255, 256, 1000, 1001};
  private static final long[] NUMBERS = {
    Integer.MIN_VALUE, -1000, -1, 0, 1, 2, 5, 99, 100, 101, 1000, Integer.MAX_VALUE
  };

  private final List<Long> bounds = new ArrayList<>();

  /** Candidates that also stand around the bounds of some constraints. */
  Candidates(List<ConstraintDescriptor<?>> constraints) {
    for (ConstraintDescriptor<?> constraint : constraints) {
      for (String bound : List.of("value", "min", "max")) {
        Object value = constraint.getAttributes().get(bound);
        if (value instanceof Number number) {
          bounds.add(number.longValue());
        } else if (value instanceof String text && text.matches("-?\\d{1,9}")) {
          bounds.add(Long.valueOf(text));
        }
      }
    }
  }

  /** Whether a standard annotation can limit values of a type. */
  static boolean canBeLimited(Type type) {
    Class<?> raw = raw(type);
    if (raw == Optional.class) {
      return canBeLimited(argument(type, 0));
    }
    return raw == String.class
        || isWhole(raw)
        || raw == BigDecimal.class
        || raw == BigInteger.class
        || raw == OptionalInt.class
        || raw == OptionalLong.class
        || Collection.class.isAssignableFrom(raw)
        || Map.class.isAssignableFrom(raw);
  }

  /** Values of a type, some made from what a valid sample holds. */
  Stream<Object> of(Type type, @Nullable Object current) {
    Class<?> raw = raw(type);
    if (raw == String.class) {
      return texts();
    } else if (isWhole(raw)) {
      boolean isLong = raw == long.class || raw == Long.class;
      return numbers(isLong).mapToObj(n -> isLong ? (Object) n : (Object) (int) n);
    } else if (raw == BigDecimal.class) {
      return numbers(true).mapToObj(BigDecimal::valueOf);
    } else if (raw == BigInteger.class) {
      return numbers(true).mapToObj(BigInteger::valueOf);
    } else if (raw == OptionalInt.class) {
      return numbers(false).mapToObj(n -> OptionalInt.of((int) n));
    } else if (raw == OptionalLong.class) {
      return numbers(true).mapToObj(OptionalLong::of);
    } else if (raw == Optional.class && current instanceof Optional<?> optional) {
      Stream<Object> inner = of(argument(type, 0), optional.orElse(null));
      return Stream.concat(Stream.of(Optional.empty()), inner.map(Optional::of));
    } else if (current instanceof Collection<?> collection) {
      return collections(type, collection);
    } else if (current instanceof Map<?, ?> map) {
      return maps(type, map);
    }
    return Stream.ofNullable(current);
  }

  private Stream<Object> texts() {
    IntStream lengths =
        IntStream.concat(
            IntStream.of(LENGTHS),
            bounds.stream()
                .filter(bound -> bound < 100_000)
                .flatMapToInt(b -> IntStream.of((int) (b - 1), (int) (long) b, (int) (b + 1))));
    return Stream.concat(
        TEXTS.stream(), lengths.filter(n -> n > 0).mapToObj(length -> "x".repeat(length)));
  }

  private LongStream numbers(boolean isLong) {
    LongStream all =
        LongStream.concat(
            LongStream.of(NUMBERS),
            bounds.stream().flatMapToLong(b -> LongStream.of(b - 1, b, b + 1)));
    return isLong
        ? LongStream.concat(all, LongStream.of(Long.MIN_VALUE, Long.MAX_VALUE))
        : all.filter(n -> n == (int) n);
  }

  private Stream<Object> collections(Type type, Collection<?> current) {
    List<Object> own = new ArrayList<>(current);
    List<List<Object>> all = new ArrayList<>();
    all.add(List.of());
    if (!own.isEmpty()) {
      bounds.stream()
          .filter(bound -> bound >= own.size() && bound < 10_000)
          .forEach(bound -> all.add(repeated(own, (int) (bound + 1))));
    }
    Type element = argument(type, 0);
    of(element, own.isEmpty() ? null : own.get(0))
        .filter(candidate -> raw(element).isInstance(candidate))
        .forEach(
            candidate -> {
              List<Object> changed = new ArrayList<>(own);
              if (!changed.isEmpty()) {
                changed.remove(0);
              }
              changed.add(0, candidate);
              all.add(changed);
            });
    return all.stream()
        .map(list -> Set.class.isAssignableFrom(raw(type)) ? new LinkedHashSet<>(list) : list);
  }

  private static List<Object> repeated(List<Object> own, int size) {
    return IntStream.range(0, size).mapToObj(i -> own.get(i % own.size())).toList();
  }

  private Stream<Object> maps(Type type, Map<?, ?> current) {
    List<Map<Object, Object>> all = new ArrayList<>();
    all.add(Map.of());
    if (!current.isEmpty() && raw(argument(type, 0)) == String.class) {
      Object value = current.values().iterator().next();
      texts()
          .forEach(
              key -> {
                Map<Object, Object> changed = new LinkedHashMap<>(current);
                changed.put(key, value);
                all.add(changed);
              });
    }
    return all.stream().map(map -> map);
  }

  private static boolean isWhole(Class<?> raw) {
    return raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class;
  }

  private static Class<?> raw(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return raw(parameterized.getRawType());
    } else if (type instanceof WildcardType wildcard) {
      return raw(wildcard.getUpperBounds()[0]);
    }
    return type instanceof Class<?> c ? c : Object.class;
  }

  private static Type argument(Type type, int index) {
    return type instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[index]
        : Object.class;
  }
}
