package org.baremo.core.migration;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Ref;

/**
 * Something that the profile said and the migrated one does not.
 *
 * @param node of the source edition; empty for the outcome over everything assessed
 * @param outcome what was known of it
 * @param cause where it stayed
 */
public record Lost(Optional<Ref> node, @NotNull @Valid Outcome outcome, @NotNull Cause cause) {

  /** Where something stayed. */
  public enum Cause {
    /** Nothing corresponds to the node. */
    @JsonProperty("no-link")
    NO_LINK,
    /** What corresponds does so too weakly for the policy. */
    @JsonProperty("link-too-weak")
    LINK_TOO_WEAK,
    /** No target that it corresponds to could be decided. */
    @JsonProperty("target-undecided")
    TARGET_UNDECIDED,
    /** An outcome over everything assessed is of one edition. */
    @JsonProperty("overall")
    OVERALL,
    /** Its level was carried and its mark was not. */
    @JsonProperty("mark")
    MARK
  }

  public Lost {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(cause, "cause");
  }
}
