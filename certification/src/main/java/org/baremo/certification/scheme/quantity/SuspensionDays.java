package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.Optional;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * The civil days on which a certificate that the person holds was suspended: those of the longest
 * suspension without a break, or all of them. Of several certificates that are meant it is the one
 * that lasts longest, as with {@link Day.OfCertificate}.
 *
 * <p>Only days of its validity count, from its first valid day to its last, and none after the
 * decision: a suspension that still lasts counts up to the day of the decision, that day included,
 * and grows with it. A window cuts off what of a suspension lies outside. Statements of the same
 * status one after the other are one suspension. A revocation ends it.
 *
 * <p>What the issuer said of the certificate tells its status day by day. While the status of days
 * is not known the number is unknown, and surely from what it is if none of them was suspended to
 * what it is if all were; a comparison that this decides is decided. Where the evidence shows no
 * certificate that is meant, it is 0.
 */
@Value.Immutable
@JsonTypeName(SuspensionDays.TYPE)
@JsonSerialize(as = ImmutableSuspensionDays.class)
@JsonDeserialize(builder = SuspensionDays.Builder.class)
public abstract non-sealed class SuspensionDays implements Quantity {
  static final String TYPE = "suspension-days";

  SuspensionDays() {}

  /** Which days are counted. */
  public enum Function {
    /** Those of the longest suspension. */
    @JsonProperty("longest")
    LONGEST,
    /** Those of all suspensions together. */
    @JsonProperty("total")
    TOTAL
  }

  /**
   * Returns the certificate's scheme.
   *
   * @return as its issuer names it
   */
  @NotBlank
  public abstract String getScheme();

  /**
   * Returns the award within the scheme.
   *
   * @return a code or title; empty for any
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getAward();

  /**
   * Returns which days are counted.
   *
   * @return those of the longest suspension, or of all
   */
  @NotNull
  public abstract Function getFunction();

  /**
   * Returns the first day that counts.
   *
   * @return any day; none counts where there surely is no such day ({@link Day.OfAttempt}); empty
   *     when there is no limit
   */
  public abstract Optional<@Valid Day> getSince();

  /**
   * Returns the last day that counts.
   *
   * @return any day; none counts where there surely is no such day ({@link Day.OfAttempt}); empty
   *     for the day of the decision
   */
  public abstract Optional<@Valid Day> getUntil();

  @Override
  public Map<String, Day> days() {
    return Day.ends("", getSince(), getUntil());
  }

  /**
   * Starts a number of days.
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

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getScheme(), "scheme");
    getAward().ifPresent(award -> laws.notBlank(award, "award"));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableSuspensionDays.Builder {
    Builder() {}
  }
}
