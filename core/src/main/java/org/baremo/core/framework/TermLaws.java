package org.baremo.core.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;

/** The laws of a framework's glossary: own references, pointing at terms that are there. */
final class TermLaws {
  private TermLaws() {}

  static void check(Framework framework, Laws laws) {
    List<Term> terms = framework.getTerms();
    Set<Ref> known = new HashSet<>();
    for (int i = 0; i < terms.size(); i++) {
      Ref ref = terms.get(i).getRef();
      if (!known.add(ref)) {
        laws.that(false, path(i, "ref"), "ref must be different from other terms', was " + ref);
      }
      if (!ref.edition().equals(framework.getEdition())) {
        laws.that(
            false,
            path(i, "ref"),
            "ref must be of edition %s, was %s".formatted(framework.getEdition(), ref));
      }
    }
    for (int i = 0; i < terms.size(); i++) {
      List<Ref> seeAlso = terms.get(i).getSeeAlso();
      for (int j = 0; j < seeAlso.size(); j++) {
        if (!known.contains(seeAlso.get(j))) {
          laws.that(
              false,
              path(i, "seeAlso/" + j),
              "seeAlso must name terms of this edition, was " + seeAlso.get(j));
        }
      }
    }
  }

  private static String path(int term, String attribute) {
    return "terms/" + term + "/" + attribute;
  }
}
