package org.baremo.core.profile.gap;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Ksa;
import org.baremo.core.framework.Label;
import org.baremo.core.framework.Statement;
import org.baremo.core.internal.Laws;
import org.baremo.core.problem.Checked;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.profile.Levels;
import org.baremo.core.profile.Outcomes;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.immutables.value.Value;

/**
 * Which of a framework's learning outcomes a course or a person covers, each share with its base. A
 * document. The publishers of DigComp 3.0 call it good practice to report the share by competence
 * and by level (JRC144121, page 86).
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOutcomeCoverage.class)
@JsonDeserialize(builder = OutcomeCoverage.Builder.class)
public abstract class OutcomeCoverage {
  OutcomeCoverage() {}

  /**
   * How many of how many.
   *
   * @param covered how many are covered
   * @param of how many there are, 0 or more
   */
  public record Share(@PositiveOrZero int covered, @PositiveOrZero int of) {
    /** None of none. */
    static final Share NONE = new Share(0, 0);

    public Share {
      new Laws()
          .notNegative(covered, "covered")
          .notNegative(of, "of")
          .that(
              covered <= of || covered < 0 || of < 0,
              "covered",
              "covered must be at most of %s, was %s",
              of,
              covered)
          .orThrow();
    }

    /**
     * Returns the share.
     *
     * @return exact percentage; empty when the base is nothing
     */
    public Optional<Rational> percentage() {
      return of == 0
          ? Optional.empty()
          : Optional.of(Rational.of(covered, of).times(Rational.HUNDRED));
    }

    Share and(boolean isCovered) {
      return new Share(covered + (isCovered ? 1 : 0), of + 1);
    }

    /**
     * Returns the share with its base.
     *
     * @return {@code 97 of 523 (18.5 %)}, rounded half up for reading
     */
    @Override
    public String toString() {
      String text = covered + " of " + of;
      return percentage()
          .map(exact -> text + " (" + exact.toDecimal(1, RoundingMode.HALF_UP) + " %)")
          .orElse(text);
    }
  }

  /**
   * The share of the statements that carry a label.
   *
   * @param label the label
   * @param share how many of them are covered
   */
  public record LabelShare(@NotNull @Valid Label label, @NotNull @Valid Share share) {
    public LabelShare {
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(share, "share");
    }
  }

  /**
   * What is covered within one node, told apart in three ways. Each statement counts once in each.
   *
   * @param levels the share by level, lowest first in each scale; only levels that statements of
   *     the node stand at
   * @param ksas the share of its knowledge, skills and attitudes, as far as there are any
   * @param labels the share by label, in the order of the whole; only labels that statements of the
   *     node carry
   */
  public record Within(
      Map<LevelRef, @Valid Share> levels,
      Map<Ksa, @Valid Share> ksas,
      List<@Valid LabelShare> labels) {
    public Within {
      levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
      ksas = Collections.unmodifiableMap(new LinkedHashMap<>(ksas));
      labels = List.copyOf(labels);
    }
  }

  /**
   * Returns the edition.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns which statements are counted.
   *
   * @return their kind
   */
  @NotNull
  public abstract Kind getKind();

  /**
   * Returns the share of all statements of the kind.
   *
   * @return how many of how many
   */
  @NotNull
  @Valid
  public abstract Share getAll();

  /**
   * Returns the share by node, in the order of the framework: the statements about a node and about
   * everything below it, each once.
   *
   * @return without the nodes that no statement is about
   */
  public abstract Map<Ref, @Valid Share> getNodes();

  /**
   * Returns the share by node, told apart by level, kind of outcome and label.
   *
   * @return for each of {@link #getNodes()}, in its order
   */
  public abstract Map<Ref, @Valid Within> getWithin();

  /**
   * Returns the share by level.
   *
   * @return every level that statements stand at, lowest first in each scale
   */
  public abstract Map<LevelRef, @Valid Share> getLevels();

  /**
   * Returns the share of the statements at no level.
   *
   * @return 0 of 0 where each has a level
   */
  @NotNull
  @Valid
  public abstract Share getWithoutLevel();

  /**
   * Returns the share by kind of outcome.
   *
   * @return knowledge, skill and attitude, as far as there are statements of them
   */
  public abstract Map<Ksa, @Valid Share> getKsas();

  /**
   * Returns the share of the statements of which the framework does not say what they are.
   *
   * @return 0 of 0 where it says so of each
   */
  @NotNull
  @Valid
  public abstract Share getWithoutKsa();

  /**
   * Returns the share by label. A statement with several labels counts with each.
   *
   * @return in the order in which labels first appear in the framework
   */
  public abstract List<@Valid LabelShare> getLabels();

  /**
   * Returns what some statements cover.
   *
   * @param framework the edition
   * @param kind which statements are counted
   * @param covered those that are covered; naming one twice is naming it once
   * @param document what names them, for problems
   * @return the coverage, or every reference that is not one of the counted statements
   *     (<b>ref.unresolved</b>)
   */
  public static Checked<OutcomeCoverage> of(
      Framework framework, Kind kind, Collection<Ref> covered, String document) {
    List<Problem> errors = new ArrayList<>();
    Set<Ref> known = new LinkedHashSet<>();
    int place = 0;
    for (Ref ref : covered) {
      Location at = Location.of(document, "/" + place++);
      if (!ref.kind().equals(kind)) {
        String message = "covered must be of kind %s, was %s".formatted(kind, ref);
        errors.add(Problem.error("ref.unresolved", at, message));
      } else if (framework.statement(ref).isEmpty()) {
        errors.add(Problem.error("ref.unresolved", at, framework.explainUnknown(ref)));
      }
      known.add(ref);
    }
    return errors.isEmpty()
        ? Checked.of(CoverageCount.of(framework, kind, known))
        : Checked.failed(errors);
  }

  /**
   * Returns what a person has achieved of some statements.
   *
   * @param framework the edition
   * @param kind which statements are counted
   * @param profile outcomes recorded on statements; those on nodes say nothing here
   * @param achievedFrom the percentage from which a statement with a mark counts as achieved; one
   *     with a standing counts at its own level or above
   * @return the coverage, or every statement of the kind in the profile that is unknown
   *     (<b>ref.unresolved</b>)
   * @throws IllegalArgumentException when the profile is of another edition
   */
  public static Checked<OutcomeCoverage> of(
      Framework framework, Kind kind, CompetenceProfile profile, Rational achievedFrom) {
    if (!profile.getEdition().equals(framework.getEdition())) {
      throw new IllegalArgumentException(
          "profile must be of edition %s, was of %s: migrate it first"
              .formatted(framework.getEdition(), profile.getEdition()));
    }
    Levels levels = new Levels(framework);
    List<Problem> errors = new ArrayList<>();
    Set<Ref> achieved = new HashSet<>();
    profile
        .getOutcomes()
        .forEach(
            (ref, outcome) -> {
              Optional<Statement> statement = framework.statement(ref);
              if (statement.isEmpty() && framework.node(ref).isEmpty()) {
                Location at = Location.of("profile", "/outcomes/" + Laws.step(ref));
                errors.add(Problem.error("ref.unresolved", at, framework.explainUnknown(ref)));
              } else if (statement.isPresent()
                  && ref.kind().equals(kind)
                  && Outcomes.of(outcome, statement.get(), achievedFrom, levels)
                      == Outcomes.State.ACHIEVED) {
                achieved.add(ref);
              }
            });
    return errors.isEmpty()
        ? Checked.of(CoverageCount.of(framework, kind, achieved))
        : Checked.failed(errors);
  }

  /**
   * Returns the share of a label.
   *
   * @param label the label with its scheme
   * @return 0 of 0 when no counted statement carries it
   */
  public Share share(Label label) {
    return share(getLabels(), label);
  }

  /**
   * Returns the share of a label within a node.
   *
   * @param node a node of the edition
   * @param label the label with its scheme
   * @return 0 of 0 when no counted statement about it carries the label
   */
  public Share share(Ref node, Label label) {
    Within within = getWithin().get(node);
    return within == null ? Share.NONE : share(within.labels(), label);
  }

  /**
   * Returns the share of a level within a node.
   *
   * @param node a node of the edition
   * @param level a level of the edition
   * @return 0 of 0 when no counted statement about it stands at the level
   */
  public Share share(Ref node, LevelRef level) {
    Within within = getWithin().get(node);
    return within == null ? Share.NONE : within.levels().getOrDefault(level, Share.NONE);
  }

  private static Share share(List<LabelShare> shares, Label label) {
    return shares.stream()
        .filter(one -> one.label().equals(label))
        .findFirst()
        .map(LabelShare::share)
        .orElse(Share.NONE);
  }

  /**
   * Starts a coverage.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this coverage's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds coverages. Not thread-safe. */
  public static final class Builder extends ImmutableOutcomeCoverage.Builder {
    Builder() {}
  }
}
