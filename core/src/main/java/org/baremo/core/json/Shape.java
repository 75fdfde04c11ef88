package org.baremo.core.json;

import com.fasterxml.jackson.databind.JavaType;
import java.util.Map;

/** What a type expects of a JSON value. */
sealed interface Shape {
  /** An object whose property names one of several cases. */
  record Sum(String property, Map<String, JavaType> cases) implements Shape {}

  /** An object with known properties. */
  record Members(Map<String, Member> known) implements Shape {}

  /** One property of an object. */
  record Member(JavaType type, boolean required) {}

  /** An array. */
  record Many(JavaType element) implements Shape {}

  /** An object whose properties are entries of a map. */
  record Entries(JavaType key, JavaType value) implements Shape {}

  /** A text, a number or a truth value. */
  record Leaf() implements Shape {}

  /** Any value without null. */
  record Anything() implements Shape {}
}
