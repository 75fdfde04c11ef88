package org.baremo.core.programme.training;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.analysis.WilsonInterval;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.internal.Require;
import org.baremo.core.programme.figure.CountBounds;
import org.baremo.core.programme.figure.Quantity;
import org.baremo.core.programme.figure.SourceRef;
import org.baremo.core.programme.figure.Unit;
import org.baremo.core.value.Rational;
import org.immutables.value.Value;

/**
 * How many of a cohort reached each stage. A funnel never grows: more who passed than who started
 * is a contradiction, and is refused with both stages named. A stage that nobody counted is
 * missing; it is not filled from the one after it.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCohortFunnel.class)
@JsonDeserialize(builder = CohortFunnel.Builder.class)
public abstract class CohortFunnel {
  CohortFunnel() {}

  /**
   * Returns the cohort.
   *
   * @return a slug
   */
  @Pattern(regexp = Forms.SLUG)
  public abstract String getId();

  /**
   * Returns what is counted.
   *
   * @return enrolments or people; where the source does not say, the caller decides and says so
   */
  @NotNull
  @Valid
  public abstract Unit getUnit();

  /**
   * Returns what the counts are of.
   *
   * @return everybody in the cohort unless stated
   */
  @NotNull
  @Value.Default
  public WilsonInterval.Basis getBasis() {
    return WilsonInterval.Basis.WHOLE_POPULATION;
  }

  /**
   * Returns how many reached each stage.
   *
   * @return 0 or more by stage, never growing; a stage that is not there was not counted
   */
  @NotEmpty
  public abstract Map<Stage, @PositiveOrZero Long> getCounts();

  /**
   * Returns who says so.
   *
   * @return the sources; empty when the funnel was counted from enrolments
   */
  public abstract List<@Valid SourceRef> getSources();

  /**
   * Counts enrolments. A stage that no enrolment records is missing, not zero; who reached a later
   * stage reached those before it.
   *
   * @param id the cohort, a slug
   * @param enrolments at least one, each of another identifier in its action
   * @return the funnel, in enrolments
   * @throws IllegalArgumentException when there is none, or one comes twice
   */
  public static CohortFunnel of(String id, Collection<Enrolment> enrolments) {
    Require.that(!enrolments.isEmpty(), "enrolments must not be empty");
    long different =
        enrolments.stream().map(one -> List.of(one.getAction(), one.getId())).distinct().count();
    Require.that(
        different == enrolments.size(),
        "enrolments must be different, were %s of %s",
        different,
        enrolments.size());
    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      if (enrolments.stream().anyMatch(one -> one.getReached().containsKey(stage))) {
        counts.put(stage, enrolments.stream().filter(one -> one.hasReached(stage)).count());
      }
    }
    return builder()
        .id(id)
        .unit(Unit.ENROLMENT)
        .basis(WilsonInterval.Basis.WHOLE_POPULATION)
        .counts(counts)
        .build();
  }

  /**
   * Returns how many reached a stage.
   *
   * @param stage any stage
   * @return empty when nobody counted it
   */
  public Optional<Quantity> count(Stage stage) {
    return Optional.ofNullable(getCounts().get(stage)).map(n -> Quantity.of(n, getUnit()));
  }

  /**
   * Returns how many were lost on the way.
   *
   * @param from a stage
   * @param to a later one
   * @return empty when one of them was not counted
   * @throws IllegalArgumentException when the second stage is not later
   */
  public Optional<Quantity> lost(Stage from, Stage to) {
    ordered(from, to);
    return count(from).flatMap(before -> count(to).map(before::minus));
  }

  /**
   * Returns the share of those at a stage who reached a later one, with its base.
   *
   * @param to the later stage
   * @param from the base
   * @return empty when one of them was not counted, or nobody is in the base
   * @throws IllegalArgumentException when the stage is not later than its base
   */
  public Optional<FunnelRate> rate(Stage to, Stage from) {
    ordered(from, to);
    Long part = getCounts().get(to);
    Long base = getCounts().get(from);
    return part == null || base == null || base == 0
        ? Optional.empty()
        : Optional.of(
            new FunnelRate(to, from, getUnit(), new WilsonInterval(part, base, getBasis())));
  }

  /**
   * Divides a total over those who reached a stage, evenly because nothing says how it was used.
   *
   * @param total for instance hours of training
   * @param stage whose members it is divided over
   * @return how much for each, in the unit of the total; empty when the stage was not counted, or
   *     nobody reached it
   */
  public Optional<Quantity> perHead(Quantity total, Stage stage) {
    return count(stage)
        .filter(members -> members.value().signum() > 0)
        .map(members -> total.times(Rational.ONE.dividedBy(members.value())));
  }

  /**
   * Says how many people can stand behind enrolments.
   *
   * @param stage the stage whose enrolments are counted
   * @param mostEach how many enrolments one person can have at most; an assumption of the caller
   * @return from the fewest, where everybody has as many as possible, to one person each; empty
   *     when the stage was not counted
   * @throws IllegalArgumentException when the most is less than 1
   */
  public Optional<CountBounds> people(Stage stage, long mostEach) {
    Require.that(mostEach >= 1, "mostEach must be 1 or more, was %s", mostEach);
    return Optional.ofNullable(getCounts().get(stage))
        .map(n -> new CountBounds(n / mostEach + (n % mostEach == 0 ? 0 : 1), n));
  }

  private static void ordered(Stage from, Stage to) {
    Require.that(from.compareTo(to) < 0, "stage must be later than its base %s, was %s", from, to);
  }

  /**
   * Starts a funnel.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this funnel's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws().slug(getId(), "id").notEmpty(getCounts().keySet(), "counts");
    Stage before = null;
    for (Map.Entry<Stage, Long> entry : getCounts().entrySet()) {
      Stage stage = entry.getKey();
      String path = "counts/" + stage.pointer();
      laws.that(
          entry.getValue() >= 0, path, "%s must be 0 or more, was %s", stage, entry.getValue());
      if (before != null) {
        Long earlier = getCounts().get(before);
        laws.that(
            earlier == null || entry.getValue() <= earlier,
            path,
            "a funnel must not grow: %s must be at most %s %s, was %s",
            stage,
            before,
            earlier == null ? 0 : earlier,
            entry.getValue());
      }
      before = stage;
    }
    laws.orThrow();
  }

  /** Builds funnels. Not thread-safe. */
  public static final class Builder extends ImmutableCohortFunnel.Builder {
    Builder() {}
  }
}
