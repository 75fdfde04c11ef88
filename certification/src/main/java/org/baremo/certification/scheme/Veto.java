package org.baremo.certification.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Something that stands against every award, whatever the results: a cancellation, a fraud, too few
 * answers. Vetoes stand in order of precedence: the first that is met says what the decision comes
 * to; one that is still open leaves the decision open.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableVeto.class)
@JsonDeserialize(builder = Veto.Builder.class)
public abstract class Veto {
  Veto() {}

  /**
   * Returns what must be met for the veto to hold.
   *
   * @return any requirement; its identifier names the veto
   */
  @NotNull
  @Valid
  public abstract Requirement getWhen();

  /**
   * Returns what the decision then comes to.
   *
   * @return cancelled, refused, pending or indeterminate
   */
  @NotNull
  public abstract Outcome getOutcome();

  /**
   * Returns why, for people.
   *
   * @return in one or more languages; empty when the title of the requirement says enough
   */
  public abstract Optional<@Valid LocalizedText> getReason();

  /** What a veto makes of a decision. */
  public enum Outcome {
    /** Nothing was decided: the attempt counts for nothing. */
    @JsonProperty("cancelled")
    CANCELLED,
    /** No award is given. */
    @JsonProperty("refused")
    REFUSED,
    /** It waits for something that will come by itself. */
    @JsonProperty("pending")
    PENDING,
    /** Somebody must find out more. */
    @JsonProperty("indeterminate")
    INDETERMINATE
  }

  /**
   * Starts a veto.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding these attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableVeto.Builder {
    Builder() {}
  }
}
