package org.baremo.certification.decision;

import java.util.Optional;
import org.baremo.core.value.Ref;

/** A requirement made ready to judge cases. Immutable, thread-safe. */
sealed interface Rule permits GroupRule, MarkRule, LevelRule, AgeRule, SittingsRule, FactRule {
  /** Judges one case; pure. */
  Finding judge(Case facts);

  /** What every finding of a requirement says about it. */
  record Head(
      String requirement,
      String pointer,
      Optional<String> legalReference,
      Optional<Ref> node,
      Demand demand) {

    Finding.Builder finding(Verdict verdict, Observation observed) {
      return Finding.builder()
          .requirement(requirement)
          .pointer(pointer)
          .legalReference(legalReference)
          .node(node)
          .required(demand)
          .verdict(verdict)
          .observed(observed);
    }
  }
}
