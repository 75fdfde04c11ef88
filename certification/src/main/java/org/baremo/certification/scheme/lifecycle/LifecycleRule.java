package org.baremo.certification.scheme.lifecycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.time.Period;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.immutables.value.Value;

/**
 * What a scheme says of one kind of event after a decision: who may bring it about, for how long,
 * and what becomes of what relied on it. It decides nothing by itself: taking decisions again looks
 * at the time limit and at what becomes of them; that whoever brings an event about holds a role
 * that may is for the procedure of the body, which alone knows who they are.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableLifecycleRule.class)
@JsonDeserialize(builder = LifecycleRule.Builder.class)
public abstract class LifecycleRule {
  LifecycleRule() {}

  /**
   * Returns the event.
   *
   * @return each at most once in a scheme
   */
  @NotNull
  public abstract LifecycleEvent getEvent();

  /**
   * Returns the roles that may bring it about.
   *
   * @return each once; empty when the scheme does not say
   */
  public abstract List<RoleName> getRoles();

  /**
   * Returns how long after the decision it may be brought about.
   *
   * @return empty when there is no limit
   */
  public abstract Optional<@Valid Period> getWithin();

  /**
   * Returns what becomes of decisions that relied on what no longer stands.
   *
   * @return somebody reviews each unless stated
   */
  @NotNull
  @Value.Default
  public Cascade getCascade() {
    return Cascade.REVIEW;
  }

  /**
   * Returns where that is written.
   *
   * @return empty when unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.NOT_BLANK) String> getLegalReference();

  /**
   * Starts a rule.
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
    Laws laws = new Laws();
    laws.distinct(getRoles(), "roles");
    getLegalReference().ifPresent(text -> laws.notBlank(text, "legalReference"));
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableLifecycleRule.Builder {
    Builder() {}
  }
}
