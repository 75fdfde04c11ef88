package org.baremo.core.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.internal.Require;

/**
 * Where an assertion comes from and how far it was looked into.
 *
 * @param source a citation, an address, or who says so
 * @param status whether somebody has checked it against that source
 */
public record Provenance(@NotBlank String source, @NotNull Status status) {

  /** How far an assertion was looked into. */
  public enum Status {
    /** Checked against its source. */
    @JsonProperty("verified")
    VERIFIED,
    /** Not checked: from memory, or from a source that nobody vouches for. */
    @JsonProperty("unverified")
    UNVERIFIED
  }

  public Provenance {
    Objects.requireNonNull(status, "status");
    Require.notBlank(source, "source");
  }

  /**
   * Returns the provenance of what was checked against its source.
   *
   * @param source a citation or an address
   * @return verified
   * @throws IllegalArgumentException when the source is blank
   */
  public static Provenance verified(String source) {
    return new Provenance(source, Status.VERIFIED);
  }

  /**
   * Returns the provenance of what nobody has checked.
   *
   * @param source who or what says so
   * @return unverified
   * @throws IllegalArgumentException when the source is blank
   */
  public static Provenance unverified(String source) {
    return new Provenance(source, Status.UNVERIFIED);
  }
}
