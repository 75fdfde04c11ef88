package org.baremo.core.crosswalk;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.baremo.core.value.Ref;
import org.baremo.core.value.VersionedId;

/**
 * One step of the path that a link takes: an asserted mapping, read one way or the other.
 *
 * @param crosswalk who asserts it
 * @param mapping what is asserted
 * @param direction which way it is read
 */
public record Step(
    @NotNull VersionedId crosswalk, @NotNull @Valid Mapping mapping, @NotNull Direction direction) {

  /** Which way a mapping is read. */
  public enum Direction {
    /** From its source to its target. */
    @JsonProperty("as-asserted")
    AS_ASSERTED,
    /** From its target to its source. */
    @JsonProperty("reversed")
    REVERSED
  }

  public Step {
    Objects.requireNonNull(crosswalk, "crosswalk");
    Objects.requireNonNull(mapping, "mapping");
    Objects.requireNonNull(direction, "direction");
  }

  /**
   * Returns where the step begins.
   *
   * @return the mapping's source, its target when reversed
   */
  public Ref start() {
    return direction == Direction.AS_ASSERTED ? mapping.getSource() : mapping.getTarget();
  }

  /**
   * Returns where the step leads.
   *
   * @return the mapping's target, its source when reversed
   */
  public Ref end() {
    return direction == Direction.AS_ASSERTED ? mapping.getTarget() : mapping.getSource();
  }

  /**
   * Returns how the end relates to the start.
   *
   * @return the mapping's relation, inverted when reversed
   */
  public Relation relation() {
    Relation asserted = mapping.getRelation();
    return direction == Direction.AS_ASSERTED ? asserted : asserted.inverse();
  }

  /**
   * Returns the same step taken the other way.
   *
   * @return from end to start
   */
  public Step inverse() {
    return new Step(
        crosswalk,
        mapping,
        direction == Direction.AS_ASSERTED ? Direction.REVERSED : Direction.AS_ASSERTED);
  }
}
