package org.baremo.certification.scheme.requirement;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.wait.JudgedAttempts;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * An attempt must not have come too early after an earlier one. The first wait follows the first
 * attempt that makes people wait, the second the second, and the last one every further: waits that
 * escalate, counted over all attempts that {@link #getAfter} means, within its window where it has
 * one.
 *
 * <p>Which attempts are judged is stated: the latest unless it is, so that who came too early and
 * passed, and waited before another attempt, is not held to the earlier one. Judged are attempts
 * that were begun, of the exams that make people wait where the scope names the exam. Of attempts
 * that began at the same time, or on the same day where the time of one is not stated, nobody knows
 * the latest: indeterminate, unless each would come to the same. So is it where no attempt is
 * known; where one that passed is judged, and none did, it is not met. One that is not marked yet
 * and came in time leaves it pending then. An attempt after the decision does not count, as the
 * decision cannot know of it.
 */
@Value.Immutable
@JsonTypeName(WaitRequirement.TYPE)
@JsonSerialize(as = ImmutableWaitRequirement.class)
@JsonDeserialize(builder = WaitRequirement.Builder.class)
public abstract non-sealed class WaitRequirement implements Requirement {
  static final String TYPE = "wait";

  WaitRequirement() {}

  /**
   * Returns the attempts that make people wait.
   *
   * @return such as those that failed, or to which nobody came
   */
  @NotNull
  @Valid
  public abstract AttemptFilter getAfter();

  /**
   * Returns how long. A wait of no time, such as a first one before another that is some, says that
   * an attempt makes nobody wait; the last is some time, as it goes for every further attempt.
   *
   * @return at least one
   */
  @NotEmpty
  public abstract List<@Valid Wait> getWaits();

  /**
   * Returns what the attempts must have in common.
   *
   * @return empty when any earlier attempt counts
   */
  public abstract List<WaitScope> getScope();

  /**
   * Returns which attempts must not have come too early.
   *
   * @return the latest unless stated
   */
  @NotNull
  @Value.Default
  public JudgedAttempts getJudged() {
    return JudgedAttempts.LATEST;
  }

  /**
   * Returns this, judging other attempts.
   *
   * @param judged which
   * @return a changed copy
   */
  public WaitRequirement judging(JudgedAttempts judged) {
    return toBuilder().judged(judged).build();
  }

  @Override
  public Map<String, Day> days() {
    return getAfter().days("/after");
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
  public WaitRequirement titled(LocalizedText title) {
    return toBuilder().title(title).build();
  }

  @Override
  public WaitRequirement citing(String legalReference) {
    return toBuilder().legalReference(legalReference).build();
  }

  @Value.Check
  void check() {
    Laws laws = RequirementLaws.of(this).notEmpty(getWaits(), "waits");
    int last = getWaits().size() - 1;
    laws.that(
        getWaits().isEmpty() || getWaits().get(last).isSomeTime(),
        "waits/" + last,
        "waits must end with some time, as the last goes for every further attempt, was no time");
    laws.that(
        getScope().stream().distinct().count() == getScope().size(),
        "scope",
        "scope must name each thing once");
    laws.orThrow();
  }

  /** Builds these. Not thread-safe. */
  public static final class Builder extends ImmutableWaitRequirement.Builder {
    Builder() {}
  }
}
