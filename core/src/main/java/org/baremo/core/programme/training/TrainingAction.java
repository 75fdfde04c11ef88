package org.baremo.core.programme.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.programme.figure.Period;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/** Something that people can be trained in: a course, a workshop, an itinerary. */
@Value.Immutable
@JsonSerialize(as = ImmutableTrainingAction.class)
@JsonDeserialize(builder = TrainingAction.Builder.class)
public abstract class TrainingAction {
  TrainingAction() {}

  /** How training is given. */
  public enum Mode {
    /** Face to face, in a room. */
    @JsonProperty("classroom")
    CLASSROOM,
    /** Over the network. */
    @JsonProperty("online")
    ONLINE,
    /** Partly in a room, partly over the network. */
    @JsonProperty("blended")
    BLENDED,
    /** Face to face, where a vehicle or a trainer comes to: no fixed centre. */
    @JsonProperty("mobile")
    MOBILE
  }

  /**
   * Returns the identifier.
   *
   * @return a slug, unique in the programme
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what it is called.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns how it is given.
   *
   * @return classroom, online, blended or mobile; empty when the source does not say
   */
  public abstract Optional<Mode> getMode();

  /**
   * Returns how long it takes one participant.
   *
   * @return hours, more than 0; empty when unknown
   */
  public abstract Optional<Rational> getHours();

  /**
   * Returns whom it is for.
   *
   * @return a slug such as {@code citizens} or {@code ict-dynamizers}; empty when for anybody or
   *     unknown
   */
  public abstract Optional<@Pattern(regexp = Forms.SLUG) String> getAudience();

  /**
   * Returns what it trains.
   *
   * @return nodes of frameworks, each of a stated edition; empty when it names none
   */
  public abstract List<Ref> getCompetenceTargets();

  /**
   * Returns when it runs.
   *
   * @return as precise as the source; empty when unknown
   */
  public abstract Optional<@Valid Period> getPeriod();

  /**
   * Returns who says so.
   *
   * @return the sources; empty when the document itself is the source
   */
  public abstract List<@Valid SourceRef> getSources();

  /**
   * Starts an action.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this action's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id");
    getHours()
        .ifPresent(
            hours ->
                laws.that(hours.signum() > 0, "hours", "hours must be more than 0, was %s", hours));
    getAudience().ifPresent(audience -> laws.slug(audience, "audience"));
    List<Ref> targets = getCompetenceTargets();
    for (int i = 0; i < targets.size(); i++) {
      laws.that(
          targets.indexOf(targets.get(i)) == i,
          "competenceTargets/" + i,
          "competenceTargets must be different, was %s again",
          targets.get(i));
    }
    laws.orThrow();
  }

  /** Builds actions. Not thread-safe. */
  public static final class Builder extends ImmutableTrainingAction.Builder {
    Builder() {}
  }
}
