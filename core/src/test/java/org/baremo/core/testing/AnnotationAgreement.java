package org.baremo.core.testing;

import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Compares what a type's annotations refuse with what the type itself refuses. */
final class AnnotationAgreement {
  private static final Set<Class<?>> REFUSE_NULL =
      Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

  private final Validator validator;
  private final Shape shape;
  private final Set<String> beyond;

  /** Compares one type; attributes in {@code beyond} may be refused without an annotation. */
  AnnotationAgreement(Validator validator, Shape shape, Set<String> beyond) {
    this.validator = validator;
    this.shape = shape;
    this.beyond = beyond;
  }

  /** Every disagreement found by changing one attribute of a valid sample at a time. */
  List<String> disagreements(Object sample, List<?> samples) {
    List<String> found = new ArrayList<>();
    shape
        .attributes()
        .forEach(
            (attribute, accessor) -> {
              Type attributeType = accessor.getGenericReturnType();
              Candidates candidates = new Candidates(constraints(attribute));
              Stream<Object> borrowed =
                  samples.stream()
                      .filter(other -> other.getClass() == sample.getClass())
                      .map(other -> shape.get(other, attribute));
              Stream.concat(borrowed, candidates.of(attributeType, shape.get(sample, attribute)))
                  .distinct()
                  .forEach(
                      value ->
                          disagreement(sample, attribute, attributeType, value)
                              .ifPresent(found::add));
              refusesNull(sample, attribute).ifPresent(found::add);
            });
    return found;
  }

  private Optional<String> disagreement(
      Object sample, String attribute, Type attributeType, Object value) {
    var violations = validator.validateValue(shape.type(), attribute, value);
    List<Problem> breaches = breaches(sample, attribute, value);
    String place = shape.type().getSimpleName() + "." + attribute;
    if (!violations.isEmpty() && breaches.isEmpty()) {
      return Optional.of(
          "%s: annotations refuse %s (%s) and the type accepts it"
              .formatted(place, shown(value), violations.iterator().next().getMessage()));
    }
    boolean limitable = Candidates.canBeLimited(attributeType) && !beyond.contains(attribute);
    if (violations.isEmpty() && !breaches.isEmpty() && limitable) {
      return Optional.of(
          "%s: the type refuses %s (%s) and no annotation does"
              .formatted(place, shown(value), breaches.get(0).getMessage()));
    }
    return Optional.empty();
  }

  private List<Problem> breaches(Object sample, String attribute, Object value) {
    Location root = Location.of("candidate", "");
    return Checked.built(root, () -> shape.with(sample, attribute, value)).problems().stream()
        .filter(problem -> isAt(problem.getLocation().getPointer().orElse(""), attribute))
        .toList();
  }

  /** Values of one part say their breach without a place. */
  private static boolean isAt(String pointer, String attribute) {
    return pointer.isEmpty()
        || pointer.equals("/" + attribute)
        || pointer.startsWith("/" + attribute + "/");
  }

  private Optional<String> refusesNull(Object sample, String attribute) {
    boolean declared =
        constraints(attribute).stream()
            .anyMatch(c -> REFUSE_NULL.contains(c.getAnnotation().annotationType()));
    if (!declared) {
      return Optional.empty();
    }
    try {
      shape.with(sample, attribute, null);
      return Optional.of(
          "%s.%s: annotations refuse null and the type accepts it"
              .formatted(shape.type().getSimpleName(), attribute));
    } catch (NullPointerException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private List<ConstraintDescriptor<?>> constraints(String attribute) {
    var property =
        validator.getConstraintsForClass(shape.type()).getConstraintsForProperty(attribute);
    List<ConstraintDescriptor<?>> all = new ArrayList<>();
    if (property != null) {
      all.addAll(property.getConstraintDescriptors());
      property
          .getConstrainedContainerElementTypes()
          .forEach(element -> all.addAll(element.getConstraintDescriptors()));
    }
    return all;
  }

  private static String shown(@Nullable Object value) {
    String text = String.valueOf(value);
    return "'" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "'";
  }
}
