package org.baremo.core.assessment;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.instrument.InstrumentLibrary;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.immutables.value.Value;

/**
 * All that one person's competence is judged by against one edition of a framework: sittings with
 * their responses, results reported by others, evidence and exemptions.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAssessment.class)
@JsonDeserialize(builder = Assessment.Builder.class)
public abstract class Assessment {
  Assessment() {}

  /**
   * Returns who is assessed.
   *
   * @return a pseudonymous key
   */
  @NotNull
  public abstract HolderKey getHolder();

  /**
   * Returns the framework edition assessed against.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns the sittings whose responses are at hand.
   *
   * @return in any order; empty when there is none
   */
  public abstract List<@Valid Sitting> getSittings();

  /**
   * Returns the results reported by others.
   *
   * @return empty when there are none
   */
  public abstract Optional<@Valid ReportedResults> getReported();

  /**
   * Returns the evidence presented beside the sittings.
   *
   * @return empty when there is none
   */
  public abstract List<@Valid Evidence> getEvidence();

  /**
   * Returns what the person need not be assessed on.
   *
   * @return empty when nothing is exempt
   */
  public abstract List<@Valid Exemption> getExemptions();

  /**
   * Checks everything that this assessment refers to, where no sitting's responses are at hand.
   *
   * @param catalog where frameworks are found
   * @return the assessment, resolved; or every reference that is not found, every sitting included
   */
  public Checked<ResolvedAssessment> resolve(FrameworkCatalog catalog) {
    return resolve(catalog, InstrumentLibrary.empty());
  }

  /**
   * Checks everything that this assessment refers to.
   *
   * @param catalog where frameworks are found
   * @param instruments where instruments are found
   * @return the assessment, resolved, with what was noticed; or everything wrong with it
   */
  public Checked<ResolvedAssessment> resolve(
      FrameworkCatalog catalog, InstrumentLibrary instruments) {
    return resolve(catalog, instruments, "assessment of " + getHolder());
  }

  /**
   * Checks everything that this assessment refers to.
   *
   * @param catalog where frameworks are found
   * @param instruments where instruments are found
   * @param document the name of this document in problems
   * @return the assessment, resolved, with what was noticed; or everything wrong with it
   */
  public Checked<ResolvedAssessment> resolve(
      FrameworkCatalog catalog, InstrumentLibrary instruments, String document) {
    return new AssessmentResolution(this, catalog, instruments, document).resolve();
  }

  /**
   * Starts an assessment.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this assessment's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds assessments. Not thread-safe. */
  public static final class Builder extends ImmutableAssessment.Builder {
    Builder() {}
  }
}
