package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.SourceKind;
import org.baremo.core.value.Digest;
import org.immutables.value.Value;

/** Something that others can look at, and what it is evidence for. */
@Value.Immutable
@JsonSerialize(as = ImmutableEvidence.class)
@JsonDeserialize(builder = Evidence.Builder.class)
public abstract class Evidence {
  Evidence() {}

  /**
   * Returns where it is.
   *
   * @return an address or a citation; not blank
   */
  @NotBlank
  public abstract String getAddress();

  /**
   * Returns the day that it is of.
   *
   * @return the civil day of what is evidenced; nothing that came later is shown by it
   */
  @NotNull
  public abstract LocalDate getDate();

  /**
   * Returns the digest of what is there.
   *
   * @return empty when none was taken, so that it may have changed since
   */
  public abstract Optional<@Valid Digest> getDigest();

  /**
   * Returns what it is evidence for.
   *
   * @return identifiers of indicators and milestones, at least one
   */
  @NotEmpty
  public abstract Set<@Pattern(regexp = Forms.SLUG) String> getSupports();

  /**
   * Returns what it rests on.
   *
   * @return a source document unless stated; illustrative where it was made up to show something
   */
  @NotNull
  @Value.Default
  public SourceKind getKind() {
    return SourceKind.SOURCE_DOCUMENT;
  }

  /**
   * Starts a piece of evidence.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this evidence's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getAddress(), "address").notEmpty(getSupports(), "supports");
    getSupports().forEach(id -> laws.slug(id, "supports"));
    laws.orThrow();
  }

  /** Builds evidence. Not thread-safe. */
  public static final class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}
