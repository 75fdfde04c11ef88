package org.baremo.certification.explanation.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.baremo.certification.decision.finding.Finding;

/**
 * How each case of a sum is put into words, in the light of the finding it belongs to. Filled once,
 * then only read.
 *
 * @param <T> the sum; its cases are records, or classes that values are generated from
 */
public final class Phrases<T> {
  private final Map<Class<?>, BiFunction<T, Finding, String>> words = new LinkedHashMap<>();

  /**
   * Adds the words for one case.
   *
   * @param type the case
   * @param phrase puts it into words
   * @param <S> the case
   * @return this
   */
  public <S extends T> Phrases<T> put(Class<S> type, BiFunction<S, Finding, String> phrase) {
    words.put(type, (value, finding) -> phrase.apply(type.cast(value), finding));
    return this;
  }

  /**
   * Returns the cases that there are words for.
   *
   * @return in the order in which they were put
   */
  public Set<Class<?>> cases() {
    return words.keySet();
  }

  /**
   * Puts a value into words.
   *
   * @param value the value
   * @param finding the finding that it belongs to
   * @return the phrase
   * @throws IllegalStateException when there are no words for its case
   */
  public String of(T value, Finding finding) {
    Class<?> type = value.getClass();
    BiFunction<T, Finding, String> phrase =
        words.containsKey(type) ? words.get(type) : words.get(type.getSuperclass());
    if (phrase == null) {
      throw new IllegalStateException("no words for " + value.getClass());
    }
    return phrase.apply(value, finding);
  }
}
