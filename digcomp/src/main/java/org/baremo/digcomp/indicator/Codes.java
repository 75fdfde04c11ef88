package org.baremo.digcomp.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;

/** The law that lists of a survey's answer codes have in common. */
final class Codes {
  /** Answer codes have one or two digits. */
  static final int LARGEST = 99;

  private Codes() {}

  static Laws check(Laws laws, List<Integer> codes) {
    laws.notEmpty(codes, "codes");
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      int code = codes.get(i);
      laws.between(0, LARGEST, code, "codes/" + i);
      laws.that(seen.add(code), "codes/" + i, "code must stand once, was twice %s", code);
    }
    return laws;
  }
}
