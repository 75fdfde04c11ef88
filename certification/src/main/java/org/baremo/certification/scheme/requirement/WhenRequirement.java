package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Asks something only of the cases that meet a condition. Where the condition is open, the
 * requirement is known only if both ways come to the same.
 */
@Value.Immutable
@JsonTypeName(WhenRequirement.TYPE)
@JsonSerialize(as = ImmutableWhenRequirement.class)
@JsonDeserialize(builder = WhenRequirement.Builder.class)
public abstract non-sealed class WhenRequirement implements Requirement {
  static final String TYPE = "when";

  WhenRequirement() {}

  /**
   * Returns what must be met for the rest to be asked.
   *
   * @return any requirement
   */
  @NotNull
  @Valid
  public abstract Requirement getCondition();

  /**
   * Returns what is asked where the condition is met.
   *
   * @return any requirement
   */
  @NotNull
  @Valid
  public abstract Requirement getThen();

  /**
   * Returns what is asked where it is not met.
   *
   * @return empty when nothing is: the requirement does not apply then
   */
  public abstract Optional<@Valid Requirement> getOtherwise();

  @Override
  public List<Requirement> parts() {
    List<Requirement> parts = new ArrayList<>(List.of(getCondition(), getThen()));
    getOtherwise().ifPresent(parts::add);
    return List.copyOf(parts);
  }

  @Override
  public String pointer(int part) {
    return switch (part) {
      case 0 -> "/condition";
      case 1 -> "/then";
      default -> "/otherwise";
    };
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
  public WhenRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public WhenRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableWhenRequirement.Builder {
    Builder() {}
  }
}
