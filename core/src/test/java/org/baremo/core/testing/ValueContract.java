package org.baremo.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.baremo.core.json.Json;
import org.baremo.core.problem.Checked;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What every value type promises: equality by value, a copy that equals, a JSON round trip, a
 * stable digest, and limits that are declared (Jakarta annotations) as they are enforced (builder
 * or record constructor).
 *
 * <pre>{@code
 * ValueContract.of(Mark.class, Mark.of(43, 60), Mark.of(0, 10)).verify();
 * }</pre>
 *
 * <p>Agreement is checked over a pool of candidate values for each attribute, put into each sample
 * in turn. What an annotation refuses, the type must refuse at that attribute. What the type
 * refuses at an attribute whose type Jakarta can limit (texts, whole and decimal numbers,
 * collections, maps, optionals of them), an annotation must refuse; where the law is about several
 * attributes or cannot be said with a standard annotation, the test names the attribute in {@link
 * #lawsBeyondAnnotations}. A breach at another attribute is a law across attributes and proves
 * nothing.
 *
 * @param <T> the value type
 */
public final class ValueContract<T> {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private final Class<T> type;
  private final List<T> samples;
  private final Map<String, String> beyond = new LinkedHashMap<>();
  private boolean json = true;

  private ValueContract(Class<T> type, List<T> samples) {
    this.type = type;
    this.samples = samples;
  }

  /**
   * Starts the contract of a type.
   *
   * @param <T> the value type
   * @param type the value type, or the sealed interface of a sum
   * @param samples valid values, at least two different ones; of a sum, at least one of each case
   * @return the contract, not yet verified
   */
  @SafeVarargs
  public static <T> ValueContract<T> of(Class<T> type, T... samples) {
    List<T> all = new ArrayList<>();
    for (T sample : samples) {
      all.add(sample);
    }
    if (new HashSet<>(all).size() < 2) {
      throw new IllegalArgumentException("a contract needs two different samples of " + type);
    }
    return new ValueContract<>(type, all);
  }

  /**
   * Names an attribute whose laws say more than its annotations can.
   *
   * @param attribute the attribute
   * @param why the law: across attributes, or beyond the standard annotations
   * @return this
   */
  public ValueContract<T> lawsBeyondAnnotations(String attribute, String why) {
    beyond.put(attribute, why);
    return this;
  }

  /**
   * Leaves out the JSON part.
   *
   * @param why why the type is never written
   * @return this
   */
  public ValueContract<T> neverWritten(String why) {
    json = why.isBlank();
    return this;
  }

  /** Checks all of it and fails once with everything found. */
  public void verify() {
    SoftAssertions soft = new SoftAssertions();
    for (T sample : samples) {
      checkEquality(sample, soft);
      soft.assertThat(VALIDATOR.validate(sample)).as("violations of %s", sample).isEmpty();
      if (json) {
        checkJson(sample, soft);
      }
      Shape.of(sample)
          .ifPresent(
              shape -> {
                checkCopy(sample, shape, soft);
                new AnnotationAgreement(VALIDATOR, shape, beyond.keySet())
                    .disagreements(sample, samples)
                    .forEach(soft::fail);
              });
    }
    checkNamesOf(beyond.keySet(), soft);
    soft.assertAll();
  }

  private void checkEquality(T sample, SoftAssertions soft) {
    soft.assertThat(sample).isNotEqualTo(null).isNotEqualTo(new Object()).hasSameHashCodeAs(sample);
    soft.assertThat(sample.toString())
        .as("text of %s", type)
        .isNotBlank()
        .doesNotContain("@" + Integer.toHexString(System.identityHashCode(sample)));
    T same = sample;
    soft.assertThat(sample.equals(same)).as("reflexive").isTrue();
    for (T other : samples) {
      soft.assertThat(sample.equals(other)).as("symmetric").isEqualTo(other.equals(sample));
      if (sample.equals(other)) {
        soft.assertThat(sample).hasSameHashCodeAs(other);
      }
    }
  }

  private void checkCopy(T sample, Shape shape, SoftAssertions soft) {
    Object copy = shape.copy(sample);
    soft.assertThat(copy).as("copy").isEqualTo(sample).hasSameHashCodeAs(sample);
    soft.assertThat(sample).as("original").isEqualTo(copy).hasToString(copy.toString());
  }

  private void checkJson(T sample, SoftAssertions soft) {
    Json json = Json.standard();
    byte[] compact = json.write(sample);
    byte[] canonical = json.canonical(sample);
    for (byte[] bytes : List.of(compact, canonical)) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      Checked<T> read = json.read(bytes, type, "sample");
      soft.assertThat(read.problems()).as("problems of %s", text).isEmpty();
      read.value()
          .ifPresent(
              value -> {
                soft.assertThat(value).as("round trip of %s", text).isEqualTo(sample);
                soft.assertThat(json.canonical(value)).as("canonical form").isEqualTo(canonical);
                soft.assertThat(json.digest(value)).isEqualTo(json.digest(sample));
              });
    }
  }

  private void checkNamesOf(Set<String> names, SoftAssertions soft) {
    Set<String> known = new HashSet<>();
    samples.forEach(s -> Shape.of(s).ifPresent(x -> known.addAll(x.attributes().keySet())));
    soft.assertThat(known).as("attributes of %s", type).containsAll(names);
  }

  /**
   * Validates any value as an embedder would.
   *
   * @param value any value
   */
  public static void assertValid(Object value) {
    assertThat(VALIDATOR.validate(value)).isEmpty();
  }
}
