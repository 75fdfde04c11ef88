package org.baremo.core.programme.pledge;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Something that is to be done by a day. The day is a plan; that it has passed does not mean that
 * the thing was done.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableMilestone.class)
@JsonDeserialize(builder = Milestone.Builder.class)
public abstract class Milestone {
  Milestone() {}

  /** Where a milestone stands on a day. */
  public enum State {
    /** The planned day has not come, and nothing shows that it was done before. */
    @JsonProperty("not-due")
    NOT_DUE,
    /** The planned day has come, and nobody says that it was done. */
    @JsonProperty("due-no-evidence")
    DUE_NO_EVIDENCE,
    /** Somebody says that it was done, and nothing shows it. */
    @JsonProperty("claimed-no-evidence")
    CLAIMED_NO_EVIDENCE,
    /** Evidence shows that it was done. */
    @JsonProperty("achieved")
    ACHIEVED
  }

  /**
   * Returns the identifier.
   *
   * @return a slug, unique in the pledge
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what is to be done.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the day it is planned for.
   *
   * @return due at the end of it
   */
  @NotNull
  public abstract LocalDate getPlanned();

  /**
   * Returns the day on which somebody says that it was done.
   *
   * @return empty when nobody says so
   */
  public abstract Optional<LocalDate> getCompleted();

  /**
   * Returns what shows that it was done.
   *
   * @return each supports this milestone; empty when nothing does
   */
  public abstract List<@Valid Evidence> getEvidence();

  /**
   * Returns who says so.
   *
   * @return the sources; empty when the document itself is the source
   */
  public abstract List<@Valid SourceRef> getSources();

  /**
   * Tells whether the planned day has come.
   *
   * @param asOf any day
   * @return whether it is the planned day or later
   */
  public boolean isDue(LocalDate asOf) {
    return !asOf.isBefore(getPlanned());
  }

  /**
   * Says where it stands.
   *
   * @param asOf evidence and claims of later days are not looked at
   * @return not due, due without evidence, claimed without evidence, or achieved
   */
  public State state(LocalDate asOf) {
    if (achieved(asOf).isPresent()) {
      return State.ACHIEVED;
    }
    if (getCompleted().filter(day -> !day.isAfter(asOf)).isPresent()) {
      return State.CLAIMED_NO_EVIDENCE;
    }
    return isDue(asOf) ? State.DUE_NO_EVIDENCE : State.NOT_DUE;
  }

  /**
   * Returns the day on which it is shown to have been done.
   *
   * @param asOf evidence of later days is not looked at
   * @return the day of the earliest evidence; empty when there is none
   */
  public Optional<LocalDate> achieved(LocalDate asOf) {
    return getEvidence().stream()
        .map(Evidence::getDate)
        .filter(day -> !day.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }

  /**
   * Returns by how many days it was early or late.
   *
   * @param asOf evidence of later days is not looked at
   * @return more than 0 when early, less when late; empty when it is not achieved
   */
  public OptionalLong daysEarly(LocalDate asOf) {
    return achieved(asOf).stream()
        .mapToLong(day -> ChronoUnit.DAYS.between(day, getPlanned()))
        .findFirst();
  }

  /**
   * Starts a milestone.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this milestone's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id");
    for (int i = 0; i < getEvidence().size(); i++) {
      laws.that(
          getEvidence().get(i).getSupports().contains(getId()),
          "evidence/" + i + "/supports",
          "supports must name %s, was %s",
          getId(),
          getEvidence().get(i).getSupports());
    }
    laws.orThrow();
  }

  /** Builds milestones. Not thread-safe. */
  public static final class Builder extends ImmutableMilestone.Builder {
    Builder() {}
  }
}
