package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * The marks of several nodes must each make the same cut: the floors of a hybrid rule. Decided as
 * all of them, with a finding for each.
 */
@Value.Immutable
@JsonTypeName(EachNode.TYPE)
@JsonSerialize(as = ImmutableEachNode.class)
@JsonDeserialize(builder = EachNode.Builder.class)
public abstract non-sealed class EachNode implements Requirement {
  static final String TYPE = "each-node";

  EachNode() {}

  /**
   * Returns the nodes that the cut holds for.
   *
   * @return at least one, all different
   */
  @NotEmpty
  public abstract List<Ref> getNodes();

  /**
   * Returns where the mark is cut.
   *
   * @return comparison, number and rounding
   */
  @NotNull
  @Valid
  public abstract Cut getCut();

  /**
   * Returns what an exemption does.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenExempt getWhenExempt() {
    return WhenExempt.NOT_APPLICABLE;
  }

  /**
   * Returns what it means that nothing was assessed.
   *
   * @return indeterminate unless stated
   */
  @NotNull
  @Value.Default
  public WhenNotAssessed getWhenNotAssessed() {
    return WhenNotAssessed.INDETERMINATE;
  }

  /**
   * Returns what the requirement comes to when it applies to none of the nodes.
   *
   * @return not applicable unless stated
   */
  @NotNull
  @Value.Default
  public WhenEmpty getWhenEmpty() {
    return WhenEmpty.NOT_APPLICABLE;
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
   * @return a builder holding this requirement's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Override
  public EachNode titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public EachNode citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    RequirementLaws.of(this).notEmpty(getNodes(), "nodes").distinct(getNodes(), "nodes").orThrow();
  }

  /** Builds requirements of this type. Not thread-safe. */
  public static final class Builder extends ImmutableEachNode.Builder {
    Builder() {}
  }
}
