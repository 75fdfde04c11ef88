package org.baremo.certification.scheme.quantity;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.time.AttemptAspect;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.ScaleRef;

/**
 * An exact number as a scheme states it: what is measured of a case, and what is made of it. It
 * comes to a number, or to a lack: exempt, not assessed, not yet marked, or unknown; a lack is
 * never 0 unless the scheme says so. Where several numbers are needed at once and more than one is
 * lacking, an exemption goes before all: who is exempt from a part is exempt from the whole; then
 * what is unknown, then what is not yet marked, then what was not assessed. Beside what was not
 * assessed a mark that is awaited tells nothing, unless the requirement says what becomes of that:
 * nobody can tell then, and it is not pending. Rounding is an expression of its own, so that its
 * stage is its place.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Quantity.Constant.class, name = "constant"),
  @JsonSubTypes.Type(value = Quantity.MarkOf.class, name = "mark"),
  @JsonSubTypes.Type(value = Quantity.Stated.class, name = "number"),
  @JsonSubTypes.Type(value = Quantity.LevelOrdinal.class, name = "level-ordinal"),
  @JsonSubTypes.Type(value = Aggregate.class, name = Aggregate.TYPE),
  @JsonSubTypes.Type(value = Quantity.Rounded.class, name = "rounded"),
  @JsonSubTypes.Type(value = Limited.class, name = Limited.TYPE),
  @JsonSubTypes.Type(value = Quantity.Difference.class, name = "difference"),
  @JsonSubTypes.Type(value = Quantity.Product.class, name = "product"),
  @JsonSubTypes.Type(value = Quantity.Ratio.class, name = "ratio"),
  @JsonSubTypes.Type(value = Quantity.Banded.class, name = "banded"),
  @JsonSubTypes.Type(value = Lookup.class, name = Lookup.TYPE),
  @JsonSubTypes.Type(value = Coded.class, name = Coded.TYPE),
  @JsonSubTypes.Type(value = Quantity.Items.class, name = "items"),
  @JsonSubTypes.Type(value = ItemScore.class, name = ItemScore.TYPE),
  @JsonSubTypes.Type(value = TrainingHours.class, name = TrainingHours.TYPE),
  @JsonSubTypes.Type(value = SuspensionDays.class, name = SuspensionDays.TYPE),
  @JsonSubTypes.Type(value = Quantity.Attempts.class, name = "attempts"),
  @JsonSubTypes.Type(value = AttemptMark.class, name = AttemptMark.TYPE),
  @JsonSubTypes.Type(value = HighestOfSame.class, name = HighestOfSame.TYPE),
  @JsonSubTypes.Type(value = DefinedQuantity.class, name = DefinedQuantity.TYPE)
})
public sealed interface Quantity
    permits Quantity.Constant,
        Quantity.MarkOf,
        Quantity.Stated,
        Quantity.LevelOrdinal,
        Quantity.Rounded,
        Quantity.Difference,
        Quantity.Product,
        Quantity.Ratio,
        Quantity.Banded,
        Quantity.Items,
        Quantity.Attempts,
        Aggregate,
        Limited,
        Lookup,
        Coded,
        ItemScore,
        TrainingHours,
        SuspensionDays,
        AttemptMark,
        HighestOfSame,
        DefinedQuantity {
  /** The most decimals that a rounding keeps. */
  int MOST_DECIMALS = 20;

  /**
   * A number that is the same for every case.
   *
   * @param value the number
   */
  record Constant(@NotNull Rational value) implements Quantity {
    public Constant {
      Objects.requireNonNull(value, "value");
    }
  }

  /**
   * A mark of the case.
   *
   * @param node whose; empty for the mark overall
   * @param part what of the mark is taken
   */
  record MarkOf(@Override Optional<Ref> node, @NotNull MarkPart part) implements Quantity {
    public MarkOf {
      Objects.requireNonNull(part, "part");
    }
  }

  /**
   * A number that the dossier states.
   *
   * @param name which; unknown when the dossier does not state it
   */
  record Stated(@NotNull FactName name) implements Quantity {
    public Stated {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * The place of a level in its scale, from 1 for the lowest; 0 for below the first.
   *
   * @param node whose level; empty for the level overall, or for a stated one
   * @param stated a level that the dossier states by name, such as that of a jury; empty for one of
   *     the results
   * @param scale the scale that it must be of; a level of another is unknown
   */
  record LevelOrdinal(
      @Override Optional<Ref> node, Optional<FactName> stated, @NotNull ScaleRef scale)
      implements Quantity {
    public LevelOrdinal {
      Objects.requireNonNull(scale, "scale");
      new Laws()
          .that(
              node.isEmpty() || stated.isEmpty(),
              "stated",
              "stated must be left out where a node is named")
          .orThrow();
    }
  }

  /**
   * A number rounded at this place of the rule.
   *
   * @param of what is rounded
   * @param mode how
   * @param decimals how many decimals are kept, from 0 to 20; 0 beside a step
   * @param step what it is rounded to multiples of, as half bands are of 1/2; more than 0; empty
   *     for whole numbers or decimals
   */
  record Rounded(
      @NotNull @Valid Quantity of,
      @NotNull Rounding.Mode mode,
      @Min(0) @Max(Quantity.MOST_DECIMALS) int decimals,
      Optional<Rational> step)
      implements Quantity {
    public Rounded {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(mode, "mode");
      new Laws()
          .between(0, MOST_DECIMALS, decimals, "decimals")
          .that(
              step.isEmpty() || decimals == 0,
              "decimals",
              "decimals must be 0 beside a step, were %s",
              decimals)
          .that(
              step.isEmpty() || step.get().signum() > 0,
              "step",
              "step must be more than 0, was %s",
              step.map(Rational::toString).orElse(""))
          .orThrow();
    }

    /**
     * Rounds to whole numbers or decimals.
     *
     * @param of what is rounded
     * @param mode how
     * @param decimals how many decimals are kept, from 0 to 20
     */
    public Rounded(Quantity of, Rounding.Mode mode, int decimals) {
      this(of, mode, decimals, Optional.empty());
    }

    /**
     * Rounds a number as this rule says.
     *
     * @param exact any number
     * @return the rounded number
     */
    public Rational apply(Rational exact) {
      return step.isEmpty()
          ? mode.apply(exact, decimals)
          : mode.apply(exact.dividedBy(step.get()), 0).times(step.get());
    }

    @Override
    public Map<String, Quantity> parts() {
      return Map.of("/of", of);
    }
  }

  /**
   * One number less another.
   *
   * @param of what is taken from
   * @param minus what is taken
   */
  record Difference(@NotNull @Valid Quantity of, @NotNull @Valid Quantity minus)
      implements Quantity {
    public Difference {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(minus, "minus");
    }

    @Override
    public Map<String, Quantity> parts() {
      Map<String, Quantity> parts = new LinkedHashMap<>();
      parts.put("/of", of);
      parts.put("/minus", minus);
      return parts;
    }
  }

  /**
   * Numbers multiplied.
   *
   * @param of at least one
   */
  record Product(@NotEmpty List<@Valid Quantity> of) implements Quantity {
    public Product {
      of = List.copyOf(of);
      new Laws().notEmpty(of, "of").orThrow();
    }

    @Override
    public Map<String, Quantity> parts() {
      return numbered("/of/", of);
    }
  }

  /**
   * One number divided by another, unknown when that is 0.
   *
   * @param of what is divided
   * @param to what it is divided by
   */
  record Ratio(@NotNull @Valid Quantity of, @NotNull @Valid Quantity to) implements Quantity {
    public Ratio {
      Objects.requireNonNull(of, "of");
      Objects.requireNonNull(to, "to");
    }

    @Override
    public Map<String, Quantity> parts() {
      Map<String, Quantity> parts = new LinkedHashMap<>();
      parts.put("/of", of);
      parts.put("/to", to);
      return parts;
    }
  }

  /**
   * A number mapped band by band.
   *
   * @param of what is mapped
   * @param bands at least one, from the lowest, each starting above the one before
   * @param below what numbers below the first band are mapped to; empty when that is unknown
   */
  record Banded(
      @NotNull @Valid Quantity of, @NotEmpty List<@Valid Band> bands, Optional<Rational> below)
      implements Quantity {
    public Banded {
      Objects.requireNonNull(of, "of");
      bands = List.copyOf(bands);
      Laws laws = new Laws().notEmpty(bands, "bands");
      for (int i = 1; i < bands.size(); i++) {
        laws.that(
            bands.get(i).getStart().compareTo(bands.get(i - 1).getStart()) > 0,
            "bands/" + i + "/start",
            "start must be above that of the band before, %s, was %s",
            bands.get(i - 1).getStart(),
            bands.get(i).getStart());
      }
      laws.orThrow();
    }

    @Override
    public Map<String, Quantity> parts() {
      return Map.of("/of", of);
    }
  }

  /**
   * How many items; unknown where the dossier tells of none at all, pending while the count depends
   * on one that is not marked, and sure to lie between what it is if none of these counts and what
   * it is if all do.
   *
   * @param count which are counted
   * @param node those that measure this node; empty for all
   */
  record Items(@NotNull ItemCount count, @Override Optional<Ref> node) implements Quantity {
    public Items {
      Objects.requireNonNull(count, "count");
    }
  }

  /**
   * How many attempts, or how many different exams, days… there are among them.
   *
   * @param of which are counted
   * @param distinct what is counted once however many attempts have it in common; an attempt that
   *     does not say it may be one of those or another. Empty when every attempt counts
   */
  record Attempts(@NotNull @Valid AttemptFilter of, Optional<AttemptAspect> distinct)
      implements Quantity {
    public Attempts {
      Objects.requireNonNull(of, "of");
    }

    /**
     * Counts every attempt.
     *
     * @param of which are counted
     */
    public Attempts(AttemptFilter of) {
      this(of, Optional.empty());
    }

    @Override
    public Map<String, Day> days() {
      return of.days("/of");
    }
  }

  /**
   * Returns a number that is the same for every case.
   *
   * @param value the number
   * @return the quantity
   */
  static Quantity constant(long value) {
    return new Constant(Rational.of(value));
  }

  /**
   * Returns the percentage overall.
   *
   * @return the quantity
   */
  static Quantity percentage() {
    return new MarkOf(Optional.empty(), MarkPart.PERCENTAGE);
  }

  /**
   * Returns the percentage of a node.
   *
   * @param node which
   * @return the quantity
   */
  static Quantity percentage(Ref node) {
    return new MarkOf(Optional.of(node), MarkPart.PERCENTAGE);
  }

  /**
   * Returns a number that the dossier states.
   *
   * @param name which
   * @return the quantity
   */
  static Quantity stated(FactName name) {
    return new Stated(name);
  }

  /**
   * Returns this number rounded.
   *
   * @param mode how
   * @param decimals how many decimals are kept, from 0 to 20
   * @return the quantity
   */
  default Quantity rounded(Rounding.Mode mode, int decimals) {
    return new Rounded(this, mode, decimals);
  }

  /**
   * Returns the node that is measured.
   *
   * @return empty when no single one is
   */
  default Optional<Ref> node() {
    return Optional.empty();
  }

  /**
   * Returns the quantities that this one is made of.
   *
   * @return by their JSON Pointers from here; empty for one that is made of none
   */
  default Map<String, Quantity> parts() {
    return Map.of();
  }

  /**
   * Returns the days that this quantity asks about.
   *
   * @return by their JSON Pointers from here; empty when it asks about none
   */
  default Map<String, Day> days() {
    return Map.of();
  }

  /**
   * Returns the members of a list.
   *
   * @param at the JSON Pointer of the list, ended by a slash
   * @param members the list
   * @return by their JSON Pointers
   */
  static Map<String, Quantity> numbered(String at, List<Quantity> members) {
    Map<String, Quantity> parts = new LinkedHashMap<>();
    for (int i = 0; i < members.size(); i++) {
      parts.put(at + i, members.get(i));
    }
    return parts;
  }
}
