package org.baremo.core.internal;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a value would break its own laws. Carries every breach found, each with the place
 * inside the value, so that a reader of documents can point at it.
 */
public final class LawViolation extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ArrayList<Breach> breaches;

  /**
   * One broken law.
   *
   * @param path JSON Pointer from the value to the culprit, empty for the value itself
   * @param message name, law and value: {@code score must be from 0 to 1, was 1.2}
   */
  public record Breach(String path, String message) implements Serializable {}

  /**
   * Creates the exception; its message lists every breach.
   *
   * @param breaches at least one
   */
  public LawViolation(List<Breach> breaches) {
    super(breaches.stream().map(Breach::message).collect(Collectors.joining("; ")));
    this.breaches = new ArrayList<>(breaches);
  }

  /**
   * Returns every broken law, in the order in which the laws were checked.
   *
   * @return at least one breach
   */
  public List<Breach> breaches() {
    return List.copyOf(breaches);
  }
}
