package org.baremo.certification.explanation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.words.DemandWords;
import org.baremo.certification.explanation.words.EvidenceWords;
import org.baremo.certification.explanation.words.GapWords;
import org.baremo.certification.explanation.words.ObservationWords;

/** The words for the parts of a finding. Immutable, thread-safe. */
final class FindingWords {
  private static final Pattern DEFINITION = Pattern.compile("/definitions/[0-9]+");

  private final Lexicon words;
  private final DemandWords demands;
  private final ObservationWords observations;
  private final GapWords gaps;
  private final EvidenceWords evidence;

  FindingWords(Lexicon words) {
    this.words = words;
    this.demands = new DemandWords(words);
    this.observations = new ObservationWords(words);
    this.gaps = new GapWords(words);
    this.evidence = new EvidenceWords(words, observations);
  }

  Lexicon lexicon() {
    return words;
  }

  /** What it is about: a node, or what the requirement is called. */
  String subject(Finding finding) {
    if (finding.getNode().isPresent()) {
      String node = words.node(finding.getNode().get());
      return words
          .titles()
          .single(finding.getRequirement())
          .filter(title -> !node.endsWith(title))
          .map(title -> words.text("subject.titled", "title", title, "node", node))
          .orElse(node);
    }
    String key = "subject." + finding.getRequirement();
    if (words.messages().has(key)) {
      return words.text(key);
    }
    String id = finding.getRequirement();
    return words.titles().isUntitledGroup(id)
        ? group(finding.getRequired()).orElse(id)
        : words.titles().requirement(id);
  }

  /** What a group without a title is called: what it asks of its members. */
  private Optional<String> group(Demand required) {
    if (required instanceof Demand.Combine combine) {
      return Optional.of(words.counted("group." + combine.quantifier(), combine.count()));
    } else if (required instanceof Demand.CountMembers) {
      return Optional.of(words.text("group.count"));
    } else if (required instanceof Demand.MeetShare) {
      return Optional.of(words.text("group.share"));
    } else if (required instanceof Demand.FollowCondition) {
      return Optional.of(words.text("group.condition"));
    }
    return required instanceof Demand.TakeRoute
        ? Optional.of(words.text("group.routes"))
        : demands.stretches(required);
  }

  String required(Finding finding) {
    return demands.phrases().of(finding.getRequired(), finding);
  }

  private String required(Finding finding, Part part) {
    return part.isMember() ? demands.counted(finding.getRequired()) : required(finding);
  }

  /**
   * Puts what a finding is about into words, whatever came of it.
   *
   * @param part in what light it is told
   * @return everything but what it combines
   */
  ExplainedRule.Builder rule(Finding finding, Part part) {
    String subject = subject(finding);
    String required = required(finding, part);
    String sentence = sentence(subject, required, finding);
    ExplainedRule.Builder rule = ExplainedRule.builder();
    rule.requirement(finding.getRequirement())
        .pointer(finding.getPointer())
        .legalReference(finding.getLegalReference())
        .node(finding.getNode())
        .subject(subject)
        .required(required)
        .sentence(part.labelled(sentence, words));
    return rule;
  }

  /** The line of a rule: what is asked of what, and where that is written. */
  String sentence(String subject, String required, Finding finding) {
    return words.text(
        "rule.sentence", "subject", subject, "required", required, "reference", reference(finding));
  }

  private String reference(Finding finding) {
    return finding
        .getLegalReference()
        .map(text -> words.text("sentence.reference", "text", text))
        .orElse("");
  }

  /**
   * Puts a finding into words, with all that it combines.
   *
   * @param part in what light it is told
   * @return the whole of it
   */
  ExplainedFinding explained(Finding finding, Part part) {
    return explained(finding, part, new HashSet<>());
  }

  /**
   * Puts a finding into words, with all that it combines. What a definition came to is told where
   * it is named first, and not again.
   *
   * @param part in what light it is told
   * @param told the JSON Pointers of the definitions that were told; those told here are added
   * @return the whole of it
   */
  ExplainedFinding explained(Finding finding, Part part, Set<String> told) {
    List<Finding> found = finding.getParts();
    if (!finding.hasRuling() && found.size() == 1 && isDefinition(found.get(0))) {
      if (!told.add(found.get(0).getPointer())) {
        String title = words.titles().requirement(found.get(0).getRequirement());
        return alone(finding, words.text("required.defined.again", "definition", title), part)
            .build();
      }
    }
    List<ExplainedFinding> parts = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      parts.add(explained(found.get(i), part.of(finding, i, words), told));
    }
    return alone(finding, required(finding, part), part).parts(parts).build();
  }

  /** Whether a finding is on a definition of the scheme, wherever it is used. */
  static boolean isDefinition(Finding finding) {
    return DEFINITION.matcher(finding.getPointer()).matches();
  }

  private ExplainedFinding.Builder alone(Finding finding, String required, Part part) {
    String subject = subject(finding);
    String observed = observations.phrases().of(finding.getObserved(), finding);
    Optional<String> missing =
        finding
            .getMissing()
            .filter(gap -> part.isAsked())
            .map(gap -> gaps.phrases().of(gap, finding));
    String sentence =
        words.text(
            part.sentence(),
            "subject",
            subject,
            "observed",
            observed,
            "required",
            required,
            "missing",
            missing.map(gap -> words.text("sentence.missing", "text", gap)).orElse(""),
            "reference",
            reference(finding));
    ExplainedFinding.Builder explained = ExplainedFinding.builder();
    explained
        .requirement(finding.getRequirement())
        .pointer(finding.getPointer())
        .legalReference(finding.getLegalReference())
        .node(finding.getNode())
        .verdict(finding.getVerdict())
        .verdictWord(part.verdict(finding.getVerdict(), words))
        .subject(subject)
        .observed(observed)
        .required(required)
        .missing(missing)
        .sentence(part.labelled(sentence, words))
        .operands(finding.getOperands().stream().map(evidence::operand).toList())
        .used(
            finding.getUsed().stream()
                .map(used -> evidence.used(used, finding.getRequired()))
                .toList())
        .ignored(
            finding.getIgnored().stream()
                .map(ignored -> evidence.ignored(ignored, finding.getRequired()))
                .toList());
    return explained;
  }
}
