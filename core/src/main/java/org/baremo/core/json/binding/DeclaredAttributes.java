package org.baremo.core.json.binding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;

/**
 * Takes only declared attributes for properties: a method such as {@code isOpen()} that computes
 * something is never written, because it could not be read back.
 */
final class DeclaredAttributes extends JacksonAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  @Override
  public boolean hasIgnoreMarker(AnnotatedMember member) {
    return super.hasIgnoreMarker(member)
        || (member instanceof AnnotatedMethod method
            && method.getParameterCount() == 0
            && isNamedAsGetter(method.getName())
            && !method.getDeclaringClass().isRecord()
            && !method.hasAnnotation(JsonProperty.class)
            && !method.hasAnnotation(JsonValue.class))
        || isComputedByRecord(member);
  }

  @Override
  protected TypeResolverBuilder<?> _constructStdTypeResolverBuilder(
      MapperConfig<?> config, JsonTypeInfo.Value settings, JavaType base) {
    return new SumReader.Builder(settings);
  }

  private static boolean isNamedAsGetter(String name) {
    int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
    return prefix > 0 && name.length() > prefix && Character.isUpperCase(name.charAt(prefix));
  }

  /**
   * A record's {@code isOpen()}, unless the record has a component {@code open} or of this name.
   */
  private static boolean isComputedByRecord(AnnotatedMember member) {
    Class<?> type = member.getDeclaringClass();
    if (!type.isRecord()
        || !(member instanceof AnnotatedMethod method)
        || method.getParameterCount() > 0
        || !isNamedAsGetter(method.getName())) {
      return false;
    }
    String name = method.getName();
    String rest = name.substring(name.startsWith("is") ? 2 : 3);
    for (var component : type.getRecordComponents()) {
      if (component.getName().equals(name) || component.getName().equalsIgnoreCase(rest)) {
        return false;
      }
    }
    return true;
  }
}
