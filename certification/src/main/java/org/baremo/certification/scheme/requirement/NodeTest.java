package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.core.value.LevelRef;

/** What a node of the framework must be like to count. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = NodeTest.MakesCut.class, name = "cut"),
  @JsonSubTypes.Type(value = NodeTest.AttainsLevel.class, name = "level"),
  @JsonSubTypes.Type(value = NodeTest.IsAttempted.class, name = "attempted"),
  @JsonSubTypes.Type(value = NodeTest.IsExempt.class, name = "exempt"),
  @JsonSubTypes.Type(value = NodeTest.IsCovered.class, name = "covered")
})
public sealed interface NodeTest {
  /**
   * Its mark makes a cut.
   *
   * @param cut comparison, number and rounding
   */
  record MakesCut(@NotNull @Valid Cut cut) implements NodeTest {
    public MakesCut {
      Objects.requireNonNull(cut, "cut");
    }
  }

  /**
   * A level is attained.
   *
   * @param atLeast the lowest that is enough
   */
  record AttainsLevel(@NotNull LevelRef atLeast) implements NodeTest {
    public AttainsLevel {
      Objects.requireNonNull(atLeast, "atLeast");
    }
  }

  /**
   * Something assessed it, marked or not: attempted is not passed. Where nothing did it was not,
   * with no doubt left.
   */
  record IsAttempted() implements NodeTest {}

  /** The person is exempt from it, whatever the requirement says that an exemption does. */
  record IsExempt() implements NodeTest {}

  /**
   * Evidence covers it, whether or not something assessed it; evidence that does not tell what it
   * covers leaves that open. Training that begins, and portfolios that are handed in, after the day
   * of the decision do not count; training that is not over on that day leaves it pending.
   *
   * @param by the kind of evidence; empty for any
   */
  record IsCovered(Optional<Coverage> by) implements NodeTest {}

  /** What may cover a node. */
  enum Coverage {
    /** Hours of training. */
    @JsonProperty("training")
    TRAINING,
    /** A portfolio. */
    @JsonProperty("portfolio")
    PORTFOLIO
  }
}
