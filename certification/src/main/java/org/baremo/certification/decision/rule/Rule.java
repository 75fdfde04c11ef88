package org.baremo.certification.decision.rule;

import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.reckoning.Lacks;
import org.baremo.core.value.Ref;

/** A requirement made ready to judge cases. Immutable, thread-safe. */
public interface Rule {
  /**
   * Returns what every finding of the requirement says about it.
   *
   * @return the same for every case
   */
  Head head();

  /**
   * Judges one case; pure.
   *
   * @param facts the case
   * @return what the requirement came to
   */
  Finding judge(Case facts);

  /**
   * What every finding of a requirement says about it.
   *
   * @param requirement the requirement's identifier
   * @param pointer where it stands in the scheme's document
   * @param legalReference where the rule is written; empty when the scheme does not say
   * @param node what it asks about; empty when that is no node
   * @param demand what is required
   */
  record Head(
      String requirement,
      String pointer,
      Optional<String> legalReference,
      Optional<Ref> node,
      Demand demand) {

    /**
     * Starts a finding.
     *
     * @param verdict what the requirement came to
     * @param observed what was seen
     * @return a builder that lacks only what the rule adds
     */
    public Finding.Builder finding(Verdict verdict, Observation observed) {
      return Finding.builder()
          .requirement(requirement)
          .pointer(pointer)
          .legalReference(legalReference)
          .node(node)
          .required(demand)
          .verdict(verdict)
          .observed(observed);
    }

    /**
     * Starts a finding on something that is not known: pending where waiting tells.
     *
     * @param lack what lacks
     * @return a builder that lacks only what the rule adds
     */
    public Finding.Builder open(Observation.Nothing lack) {
      return finding(Lacks.isPending(lack) ? Verdict.PENDING : Verdict.INDETERMINATE, lack);
    }
  }
}
