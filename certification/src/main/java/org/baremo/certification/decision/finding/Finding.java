package org.baremo.certification.decision.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** What one requirement came to for one case, and why. */
@Value.Immutable
@JsonSerialize(as = ImmutableFinding.class)
@JsonDeserialize(builder = Finding.Builder.class)
public abstract class Finding {
  Finding() {}

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
   * Returns the stretch of time that the requirement was asked of.
   *
   * @return first and last day; empty when it was asked of the whole case, or of no stretch, as
   *     there is none
   */
  public abstract Optional<@Valid DateRange> getStretch();

  /**
   * Returns what the requirement came to.
   *
   * @return one of the five verdicts
   */
  @NotNull
  public abstract Verdict getVerdict();

  /**
   * Tells whether people ruled in the place of the requirement, so that what was found is only the
   * part of this.
   *
   * @return whether a ruling has an effect, even if only that of contradicting another
   */
  public boolean hasRuling() {
    return getParts().size() == 1 && getParts().get(0).getPointer().equals(getPointer());
  }

  /**
   * Returns what was required.
   *
   * @return in plain values
   */
  @NotNull
  @Valid
  public abstract Demand getRequired();

  /**
   * Returns what was observed.
   *
   * @return in plain values
   */
  @NotNull
  @Valid
  public abstract Observation getObserved();

  /**
   * Returns the values that were compared.
   *
   * @return in the order of the comparison, each before and after rounding; empty when the
   *     observation says it all
   */
  public abstract List<@Valid Operand> getOperands();

  /**
   * Returns the evidence that counted.
   *
   * @return in the order of the dossier; empty when the requirement looks at no single evidence
   */
  public abstract List<@Valid EvidenceRef> getUsed();

  /**
   * Returns the evidence that was looked at and did not count.
   *
   * @return in the order of the dossier, each with its reason; empty when there is none
   */
  public abstract List<@Valid IgnoredEvidence> getIgnored();

  /**
   * Returns what is missing.
   *
   * @return empty unless the requirement is not met and the lack can be put in a number or a day
   */
  public abstract Optional<@Valid Gap> getMissing();

  /**
   * Returns the findings that this one combines.
   *
   * @return in the order of the scheme, all of them; empty for a requirement that combines none
   */
  public abstract List<@Valid Finding> getParts();

  /**
   * Starts a finding.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    new Laws()
        .notBlank(getRequirement(), "requirement")
        .notBlank(getPointer(), "pointer")
        .that(
            getMissing().isEmpty() || getVerdict() == Verdict.NOT_MET,
            "missing",
            "missing must be empty unless the verdict is NOT_MET, was " + getVerdict())
        .orThrow();
  }

  /** Builds findings. Not thread-safe. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
