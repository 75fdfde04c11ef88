package org.baremo.certification.register;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.status.CertificateStatus;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/** What became of a certificate on a day: it was revoked, suspended or reinstated. */
@Value.Immutable
@JsonSerialize(as = ImmutableStatusChange.class)
@JsonDeserialize(builder = StatusChange.Builder.class)
public abstract class StatusChange {
  StatusChange() {}

  /** What happened. */
  public enum Kind {
    /** Withdrawn for good: nothing follows. */
    @JsonProperty("revoked")
    REVOKED(CertificateStatus.REVOKED),
    /** Not to be relied on until reinstated. */
    @JsonProperty("suspended")
    SUSPENDED(CertificateStatus.SUSPENDED),
    /** Good again after a suspension. */
    @JsonProperty("reinstated")
    REINSTATED(CertificateStatus.GOOD);

    private final CertificateStatus status;

    Kind(CertificateStatus status) {
      this.status = status;
    }

    /** The status from the day of the change on. */
    CertificateStatus status() {
      return status;
    }
  }

  /**
   * Returns which certificate it is about.
   *
   * @return its number
   */
  @NotNull
  @Valid
  public abstract CertificateNumber getNumber();

  /**
   * Returns what happened.
   *
   * @return revoked, suspended or reinstated
   */
  @NotNull
  public abstract Kind getKind();

  /**
   * Returns from when on.
   *
   * @return the first civil day on which the new status holds, that whole day included
   */
  @NotNull
  public abstract LocalDate getFirstDay();

  /**
   * Returns why.
   *
   * @return empty when no reason is recorded; never about a person's circumstances
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getReason();

  /**
   * Returns the certificate that takes the place of this one.
   *
   * @return the number of a newer certificate of the same holder; empty unless this one was revoked
   *     because of it
   */
  public abstract Optional<@Valid CertificateNumber> getReplacedBy();

  /**
   * Returns a change without a recorded reason.
   *
   * @param number which certificate
   * @param kind what happened
   * @param firstDay the first day on which it holds
   * @return the change
   */
  public static StatusChange of(CertificateNumber number, Kind kind, LocalDate firstDay) {
    return builder().number(number).kind(kind).firstDay(firstDay).build();
  }

  /**
   * Starts a change.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this change's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getReason().ifPresent(reason -> laws.notBlank(reason, "reason"));
    laws.that(
        getReplacedBy().isEmpty() || getKind() == Kind.REVOKED,
        "replacedBy",
        "replacedBy must be left out unless the certificate is revoked");
    laws.that(
        !getReplacedBy().equals(Optional.of(getNumber())),
        "replacedBy",
        "replacedBy must be another certificate than %s",
        getNumber());
    laws.orThrow();
  }

  /** Builds changes. Not thread-safe. */
  public static final class Builder extends ImmutableStatusChange.Builder {
    Builder() {}
  }
}
