package org.baremo.core.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Collects the broken laws of one value, then throws once with all of them. Used in {@code
 * Value.Check} methods; not thread-safe, meant for one check.
 */
public final class Laws {
  private static final int LONGEST_MESSAGE = 1_000;
  private static final String SLUG_LAW = "lower-case letters and digits joined by - or .";

  private @Nullable List<LawViolation.Breach> breaches;

  /** Starts with no breach. */
  public Laws() {}

  /**
   * Records a breach unless the law holds.
   *
   * @param holds whether the law holds
   * @param path attribute name or JSON Pointer below the value ({@code nodes/3/parents/0})
   * @param message name, law and value, with {@code %s} for each argument
   * @param arguments values shown in the message, texts shortened where long; without any, the
   *     message is taken as it is
   * @return this
   */
  public Laws that(boolean holds, String path, String message, Object... arguments) {
    if (!holds) {
      Object[] shown = new Object[arguments.length];
      for (int i = 0; i < arguments.length; i++) {
        shown[i] = arguments[i] instanceof String text ? Require.shown(text) : arguments[i];
      }
      add(path, Require.filled(message, shown));
    }
    return this;
  }

  /**
   * Writes a key as a step of a JSON Pointer (RFC 6901).
   *
   * @param key the name of a property, or what is written as one
   * @return its text, with {@code ~} and {@code /} escaped
   */
  public static String step(Object key) {
    return key.toString().replace("~", "~0").replace("/", "~1");
  }

  /**
   * Requires some text besides white space.
   *
   * @param value the text
   * @param name the attribute
   * @return this
   */
  public Laws notBlank(String value, String name) {
    if (value.isBlank()) {
      add(name, name + " must not be blank");
    }
    return this;
  }

  /**
   * Requires 1 or more.
   *
   * @param value the number
   * @param name the attribute
   * @return this
   */
  public Laws positive(long value, String name) {
    if (value < 1) {
      add(name, name + " must be 1 or more, was " + value);
    }
    return this;
  }

  /**
   * Requires 0 or more.
   *
   * @param value the number
   * @param name the attribute
   * @return this
   */
  public Laws notNegative(long value, String name) {
    if (value < 0) {
      add(name, name + " must be 0 or more, was " + value);
    }
    return this;
  }

  /**
   * Requires a number within two inclusive bounds.
   *
   * @param min lowest allowed
   * @param max highest allowed
   * @param value the number
   * @param name the attribute
   * @return this
   */
  public Laws between(long min, long max, long value, String name) {
    if (value < min || value > max) {
      add(name, name + " must be from " + min + " to " + max + ", was " + value);
    }
    return this;
  }

  /**
   * Requires at least one element.
   *
   * @param value the collection
   * @param name the attribute
   * @return this
   */
  public Laws notEmpty(Collection<?> value, String name) {
    if (value.isEmpty()) {
      add(name, name + " must not be empty");
    }
    return this;
  }

  /**
   * Requires elements that all differ.
   *
   * @param value the collection
   * @param name the attribute
   * @return this
   */
  public Laws distinct(Collection<?> value, String name) {
    if (value.stream().distinct().count() < value.size()) {
      Set<Object> seen = new HashSet<>();
      for (Object one : value) {
        if (!seen.add(one)) {
          add(name, name + " must all be different, was " + written(one) + " again");
          break;
        }
      }
    }
    return this;
  }

  /** As documents write it: constants have lower-case names. */
  private static String written(Object one) {
    return one instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : Require.shown(one.toString());
  }

  /**
   * Requires a text of a form.
   *
   * @param form the whole text must match it
   * @param value the text
   * @param name the attribute
   * @param law the form in words: {@code a slug such as digcomp}
   * @return this
   */
  public Laws matches(Pattern form, String value, String name, String law) {
    if (!form.matcher(value).matches()) {
      String told = Forms.law(form.pattern(), value, law);
      add(name, "%s must be %s, was '%s'".formatted(name, told, Require.shown(value)));
    }
    return this;
  }

  /**
   * Requires an identifier of the form {@link Forms#SLUG}.
   *
   * @param value the text
   * @param name the attribute
   * @return this
   */
  public Laws slug(String value, String name) {
    if (!Forms.isSlug(value)) {
      add(
          name,
          "%s must be %s, was '%s'"
              .formatted(name, Forms.law(Forms.SLUG, value, SLUG_LAW), Require.shown(value)));
    }
    return this;
  }

  /**
   * Returns the laws that were broken so far.
   *
   * @return in the order in which they were told; empty when all held
   */
  public List<LawViolation.Breach> broken() {
    return breaches == null ? List.of() : List.copyOf(breaches);
  }

  /**
   * Throws when any law was broken.
   *
   * @throws LawViolation with every breach recorded
   */
  public void orThrow() {
    if (breaches != null) {
      throw new LawViolation(breaches);
    }
  }

  private void add(String path, String message) {
    if (breaches == null) {
      breaches = new ArrayList<>();
    }
    String pointer = path.isEmpty() || path.startsWith("/") ? path : "/" + path;
    breaches.add(new LawViolation.Breach(pointer, Require.shown(message, LONGEST_MESSAGE)));
  }
}
