package org.baremo.certification.decision.rule.statement;

import java.util.List;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.Case;
import org.baremo.certification.decision.rule.Rule;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.requirement.CodeRequirement;

/**
 * One of several codes among those that are stated; none stated is not the same as unknown.
 *
 * @param head what every finding of the requirement says about it
 * @param requirement the codes that are asked for
 */
public record CodeRule(Head head, CodeRequirement requirement) implements Rule {

  @Override
  public Finding judge(Case facts) {
    List<String> stated = facts.dossier().getCodes().get(requirement.getFact());
    if (stated == null) {
      Verdict verdict =
          requirement.getWhenNotStated() == WhenNotAssessed.NOT_MET
              ? Verdict.NOT_MET
              : Verdict.INDETERMINATE;
      return head.finding(
              verdict, Observation.Nothing.of(Observation.Reason.NO_CODE, requirement.getFact()))
          .build();
    }
    boolean has = stated.stream().anyMatch(requirement.getOneOf()::contains);
    Finding.Builder finding =
        head.finding(
            has ? Verdict.MET : Verdict.NOT_MET,
            new Observation.Coded(requirement.getFact(), stated));
    for (String code : stated.stream().distinct().toList()) {
      if (requirement.getOneOf().contains(code)) {
        finding.addUsed(new EvidenceRef(EvidenceRef.Kind.CODE, code));
      } else {
        finding.addIgnored(
            IgnoredEvidence.of(EvidenceRef.Kind.CODE, code, IgnoredEvidence.Reason.OTHER_KIND));
      }
    }
    return finding.build();
  }
}
