package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A certificate must be held that is good on a day: within its validity, neither revoked nor
 * suspended as of that day. One that the dossier does not show is not held.
 */
@Value.Immutable
@JsonTypeName(HeldRequirement.TYPE)
@JsonSerialize(as = ImmutableHeldRequirement.class)
@JsonDeserialize(builder = HeldRequirement.Builder.class)
public abstract non-sealed class HeldRequirement implements Requirement {
  static final String TYPE = "held";

  HeldRequirement() {}

  /**
   * Returns the certificates of which one is enough.
   *
   * @return at least one, in order of preference
   */
  @NotEmpty
  public abstract List<@Valid AcceptedCertificate> getAccepted();

  /**
   * Returns the day on which it must be good.
   *
   * @return any day; not met where there surely is none, as no attempt counts ({@link
   *     Day.OfAttempt})
   */
  @NotNull
  @Valid
  public abstract Day getOn();

  /**
   * Returns what it means that nobody has said whether it is still good.
   *
   * @return indeterminate unless stated
   */
  @NotNull
  @Value.Default
  public WhenStatusUnknown getWhenStatusUnknown() {
    return WhenStatusUnknown.INDETERMINATE;
  }

  @Override
  public Map<String, Day> days() {
    return Map.of("/on", getOn());
  }

  /**
   * Starts a requirement.
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

  @Override
  public HeldRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public HeldRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).notEmpty(getAccepted(), "accepted").orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableHeldRequirement.Builder {
    Builder() {}
  }
}
