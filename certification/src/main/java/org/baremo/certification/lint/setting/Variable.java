package org.baremo.certification.lint.setting;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.baremo.certification.probe.Aspect;

/**
 * Something that a case can have one way or another, as far as a scheme tells the ways apart.
 *
 * @param aspect what it is
 * @param settings the ways
 * @param exhaustive whether every case is like one of these, in everything that the scheme asks of
 *     it
 */
public record Variable(Aspect aspect, List<Setting> settings, boolean exhaustive) {
  public Variable {
    settings = List.copyOf(settings);
  }

  /**
   * Returns the place of the setting that says nothing.
   *
   * @return from 0; empty where a case always says something
   */
  public OptionalInt unknown() {
    return IntStream.range(0, settings.size()).filter(i -> settings.get(i).isUnknown()).findFirst();
  }
}
