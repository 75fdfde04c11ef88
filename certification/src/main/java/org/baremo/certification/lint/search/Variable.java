package org.baremo.certification.lint.search;

import java.util.List;
import org.baremo.certification.probe.Aspect;

/**
 * Something that a case can have one way or another, as far as a scheme tells the ways apart.
 *
 * @param aspect what it is
 * @param settings the ways
 * @param exhaustive whether every case is like one of these, in everything that the scheme asks of
 *     it
 */
record Variable(Aspect aspect, List<Setting> settings, boolean exhaustive) {
  Variable {
    settings = List.copyOf(settings);
  }
}
