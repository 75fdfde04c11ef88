package org.baremo.certification.decision.finding;

import java.util.List;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.core.value.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Is told what stands between a case and its awards, one requirement after the other, without the
 * findings having to be made: for explanations that must cost next to nothing.
 */
@FunctionalInterface
public interface UnmetReader {
  /**
   * Is told one requirement.
   *
   * @param pointer where it stands in the scheme's document
   * @param verdict what it came to: of a veto met or open, of any other neither met nor not
   *     applicable
   * @param mark the mark that it asks about; null when it asks about none, or there is none, and of
   *     vetoes
   */
  void unmet(String pointer, Verdict verdict, @Nullable Mark mark);

  /**
   * Is told a finding, unless it is met or does not apply. What must all be met is told by those of
   * its members that stand against it, where any does, and what a definition says by that.
   *
   * @param finding of an award
   */
  default void tell(Finding finding) {
    if (!stands(finding)) {
      return;
    }
    List<Finding> members = finding.getParts().stream().filter(UnmetReader::stands).toList();
    boolean isOfAll =
        finding.getRequired() instanceof Demand.Combine combine
            && combine.quantifier() == Demand.Quantifier.ALL;
    boolean isDefined =
        finding.getRequired() instanceof Demand.AsStated stated
            && stated.requirement() instanceof DefinedRequirement;
    boolean isTold =
        !members.isEmpty() && !members.get(0).getRequirement().equals(finding.getRequirement());
    if (isTold && (isOfAll || isDefined)) {
      members.forEach(this::tell);
    } else {
      Observation observed = finding.getObserved();
      @Nullable Mark mark = observed instanceof Observation.Marked marked ? marked.mark() : null;
      unmet(finding.getPointer(), finding.getVerdict(), mark);
    }
  }

  private static boolean stands(Finding finding) {
    return finding.getVerdict() != Verdict.MET && finding.getVerdict() != Verdict.NOT_APPLICABLE;
  }
}
