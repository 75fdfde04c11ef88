package org.baremo.core.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.ItemCodes;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Digest;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** Work of a person's own, collected to show competence. */
@Value.Immutable
@JsonTypeName("portfolio")
@JsonSerialize(as = ImmutablePortfolio.class)
@JsonDeserialize(builder = Portfolio.Builder.class)
public abstract non-sealed class Portfolio implements Evidence {
  Portfolio() {}

  /**
   * Returns what it is called.
   *
   * @return not blank
   */
  @NotBlank
  public abstract String getTitle();

  /**
   * Returns where it is kept.
   *
   * @return an address or a file number
   */
  @NotBlank
  public abstract String getReference();

  /**
   * Returns the digest of what was handed in, so that a later change shows.
   *
   * @return empty when none was taken
   */
  public abstract Optional<Digest> getDigest();

  /**
   * Returns the nodes that it speaks for.
   *
   * @return each once; empty when that is unknown
   */
  public abstract List<Ref> getCovers();

  /**
   * Returns when it was handed in.
   *
   * @return a civil day
   */
  @NotNull
  public abstract LocalDate getSubmittedOn();

  /**
   * Starts a portfolio.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this portfolio's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getTitle(), "title").notBlank(getReference(), "reference");
    ItemCodes.different(laws, getCovers(), "covers").orThrow();
  }

  /** Builds portfolios. Not thread-safe. */
  public static final class Builder extends ImmutablePortfolio.Builder {
    Builder() {}
  }
}
