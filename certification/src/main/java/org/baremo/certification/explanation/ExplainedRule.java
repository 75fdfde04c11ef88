package org.baremo.certification.explanation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.explanation.form.Sheet;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * What one requirement of a scheme asks, or how a number is reckoned that the scheme names, in
 * words. Immutable, thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExplainedRule.class)
@JsonDeserialize(builder = ExplainedRule.Builder.class)
public abstract class ExplainedRule {
  ExplainedRule() {}

  /**
   * Returns the requirement's identifier, or that of the named number.
   *
   * @return unique in the scheme among its kind; the rules on several nodes of one requirement
   *     share it
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
   * Returns what it is about.
   *
   * @return the title of the node or the requirement, or its identifier
   */
  @NotBlank
  public abstract String getSubject();

  /**
   * Returns what is required.
   *
   * @return a phrase such as {@code more than 70 % is required}
   */
  @NotBlank
  public abstract String getRequired();

  /**
   * Returns all of it.
   *
   * @return one line: subject, required, legal reference
   */
  @NotBlank
  public abstract String getSentence();

  /**
   * Returns what is made of an exemption, of what was not assessed or not stated, how a cut is
   * rounded, and what a veto does.
   *
   * @return a phrase each; empty when there is no such case
   */
  public abstract List<@NotBlank String> getSpecial();

  /**
   * Returns what this combines.
   *
   * @return in the order of the scheme; empty for a requirement that combines none
   */
  public abstract List<@Valid ExplainedRule> getParts();

  /** As a sheet has it. */
  Sheet.Item item() {
    return new Sheet.Item(
        getRequirement(),
        Optional.empty(),
        getSpecial().isEmpty()
            ? getSentence()
            : getSentence() + " (" + String.join("; ", getSpecial()) + ")",
        List.of(),
        getParts().stream().map(ExplainedRule::item).toList());
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
            .notBlank(getSubject(), "subject")
            .notBlank(getRequired(), "required")
            .notBlank(getSentence(), "sentence");
    getSpecial().forEach(text -> laws.notBlank(text, "special"));
    getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    laws.orThrow();
  }

  /** Builds explained rules. Not thread-safe. */
  static final class Builder extends ImmutableExplainedRule.Builder {
    Builder() {}
  }
}
