package org.baremo.certification.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** What one requirement came to, in words. Immutable, thread-safe. */
@Value.Immutable
@JsonSerialize(as = ImmutableExplainedFinding.class)
@JsonDeserialize(builder = ExplainedFinding.Builder.class)
public abstract class ExplainedFinding {
  ExplainedFinding() {}

  /**
   * Returns the requirement's identifier.
   *
   * @return unique in the scheme; the findings on several nodes of one requirement share it
   */
  @NotBlank
  public abstract String getRequirement();

  /**
   * Returns where the requirement stands in the scheme's document.
   *
   * @return a JSON Pointer
   */
  @NotBlank
  public abstract String getPointer();

  /**
   * Returns where the rule is written.
   *
   * @return the scheme's citation; empty when it gives none
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLegalReference();

  /**
   * Returns the node that the requirement asks about.
   *
   * @return empty when it asks about everything assessed, or about something else
   */
  public abstract Optional<Ref> getNode();

  /**
   * Returns what the requirement came to.
   *
   * @return one of the five verdicts
   */
  @NotNull
  public abstract Verdict getVerdict();

  /**
   * Returns the word for the verdict.
   *
   * @return such as {@code not met}
   */
  @NotBlank
  public abstract String getVerdictWord();

  /**
   * Returns what it is about.
   *
   * @return the title of the node or the requirement, or its identifier
   */
  @NotBlank
  public abstract String getSubject();

  /**
   * Returns what was observed.
   *
   * @return a phrase such as {@code 42 of 60 points (70 %)}
   */
  @NotBlank
  public abstract String getObserved();

  /**
   * Returns what was required.
   *
   * @return a phrase such as {@code more than 70 % is required}
   */
  @NotBlank
  public abstract String getRequired();

  /**
   * Returns what is missing.
   *
   * @return a phrase such as {@code 1 point short}; empty when nothing is, or it cannot be put in a
   *     number or a day
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getMissing();

  /**
   * Returns all of it but the verdict.
   *
   * @return one line: subject, observed, required, missing, legal reference
   */
  @NotBlank
  public abstract String getSentence();

  /**
   * Returns the values that were compared.
   *
   * @return a phrase each, before and after rounding; empty when the observation says it all
   */
  public abstract List<@NotBlank String> getOperands();

  /**
   * Returns the evidence that counted.
   *
   * @return a phrase each; empty when the requirement looks at no single evidence
   */
  public abstract List<@NotBlank String> getUsed();

  /**
   * Returns the evidence that did not count.
   *
   * @return a phrase each, with the reason; empty when there is none
   */
  public abstract List<@NotBlank String> getIgnored();

  /**
   * Returns what this combines.
   *
   * @return in the order of the scheme, all of them; empty for a requirement that combines none
   */
  public abstract List<@Valid ExplainedFinding> getParts();

  /** As a sheet has it, marked as a requirement or as a veto. */
  Sheet.Item item(Texts messages, boolean isVeto) {
    List<Sheet.Details> details = new ArrayList<>();
    add(details, messages, "heading.compared", getOperands());
    add(details, messages, "heading.used", getUsed());
    add(details, messages, "heading.ignored", getIgnored());
    return new Sheet.Item(
        getRequirement(),
        Optional.of(new Sheet.Mark(getVerdict(), getVerdictWord(), isVeto, isAsked(messages))),
        getSentence(),
        details,
        getParts().stream().map(part -> part.item(messages, false)).toList());
  }

  /** What is not asked has a word of its own in place of one for its verdict. */
  private boolean isAsked(Texts messages) {
    return !getVerdictWord().equals(messages.text("part.idle"));
  }

  private static void add(
      List<Sheet.Details> details, Texts messages, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      details.add(new Sheet.Details(messages.text(heading), lines));
    }
  }

  static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .notBlank(getRequirement(), "requirement")
            .notBlank(getPointer(), "pointer")
            .notBlank(getVerdictWord(), "verdictWord")
            .notBlank(getSubject(), "subject")
            .notBlank(getObserved(), "observed")
            .notBlank(getRequired(), "required")
            .notBlank(getSentence(), "sentence");
    getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    getMissing().ifPresent(text -> laws.notBlank(text, "missing"));
    getOperands().forEach(text -> laws.notBlank(text, "operands"));
    getUsed().forEach(text -> laws.notBlank(text, "used"));
    getIgnored().forEach(text -> laws.notBlank(text, "ignored"));
    laws.orThrow();
  }

  /** Builds explained findings. Not thread-safe. */
  static final class Builder extends ImmutableExplainedFinding.Builder {
    Builder() {}
  }
}
