package org.baremo.core.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.baremo.core.value.TextStatus;
import org.immutables.value.Value;

/**
 * How much of an edition can be read in a language: of each part, how many texts there are, and how
 * many of them in that language, by status. Only texts that are at hand are counted: an edition
 * without its sentences has none that could be missing.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableTextCoverage.class)
@JsonDeserialize(builder = TextCoverage.Builder.class)
public abstract class TextCoverage {
  TextCoverage() {}

  /**
   * What is counted apart. The titles of the framework and of its scales name documents, and are
   * not counted.
   */
  public enum Part {
    /** Titles of areas, competences and other nodes. */
    @JsonProperty("titles")
    TITLES,
    /** Descriptions of nodes. */
    @JsonProperty("descriptions")
    DESCRIPTIONS,
    /** Names of levels, of all scales, and their titles for single nodes. */
    @JsonProperty("level-names")
    LEVEL_NAMES,
    /** Descriptions of levels, of all scales, and their texts for single nodes. */
    @JsonProperty("level-descriptions")
    LEVEL_DESCRIPTIONS,
    /** Sentences: learning outcomes, competence statements, examples… */
    @JsonProperty("statements")
    STATEMENTS,
    /** Terms of the glossary. */
    @JsonProperty("terms")
    TERMS,
    /** Definitions of those terms. */
    @JsonProperty("definitions")
    DEFINITIONS
  }

  /**
   * How many texts there are, and how many in the language.
   *
   * @param texts how many there are, in whatever language; 0 or more
   * @param byStatus how many of them are there in the language, by how far they can be relied on,
   *     best first; together at most the texts. A status that none has may be left out
   */
  public record Count(
      @PositiveOrZero int texts, Map<TextStatus, @NotNull @PositiveOrZero Integer> byStatus) {

    public Count {
      Map<TextStatus, Integer> kept = new EnumMap<>(TextStatus.class);
      Laws laws = new Laws().notNegative(texts, "texts");
      long covered = 0;
      for (Map.Entry<TextStatus, Integer> entry : byStatus.entrySet()) {
        int count = Objects.requireNonNull(entry.getValue(), "byStatus");
        laws.notNegative(count, "byStatus/" + entry.getKey());
        if (count > 0) {
          covered += count;
          kept.put(entry.getKey(), count);
        }
      }
      laws.that(
          covered <= texts || texts < 0,
          "byStatus",
          "byStatus must be at most texts %s together, was %s".formatted(texts, covered));
      laws.orThrow();
      byStatus = Collections.unmodifiableMap(kept);
    }

    /**
     * Returns how many are there in the language.
     *
     * @return from 0 to the number of texts
     */
    public int covered() {
      return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns how many are there in the language with a status.
     *
     * @param status how far they can be relied on
     * @return 0 or more
     */
    public int of(TextStatus status) {
      return byStatus.getOrDefault(status, 0);
    }

    /**
     * Returns the share of the texts that is there in the language.
     *
     * @return exact, from 0 to 1; empty where there are no texts to share
     */
    public Optional<Rational> share() {
      return texts == 0 ? Optional.empty() : Optional.of(Rational.of(covered(), texts));
    }

    /**
     * Adds the counts of another part.
     *
     * @param other the counts of different texts
     * @return both together
     */
    public Count plus(Count other) {
      Map<TextStatus, Integer> sum = new EnumMap<>(TextStatus.class);
      byStatus.forEach((status, count) -> sum.merge(status, count, Integer::sum));
      other.byStatus.forEach((status, count) -> sum.merge(status, count, Integer::sum));
      return new Count(texts + other.texts, sum);
    }

    /**
     * Returns the count with its base.
     *
     * @return {@code 73 of 126 (57.9 %)}, rounded half up for reading
     */
    @Override
    public String toString() {
      String text = covered() + " of " + texts;
      return share()
          .map(share -> share.times(Rational.HUNDRED).toDecimal(1, RoundingMode.HALF_UP))
          .map(percent -> text + " (" + percent + " %)")
          .orElse(text);
    }
  }

  /**
   * A text that is not there in the language.
   *
   * @param part which text of the thing it is
   * @param ref whose text: a node, a statement or a term; empty where the text is a level's alone
   * @param level whose text; empty where it is of no level
   */
  public record Missing(@NotNull Part part, Optional<Ref> ref, Optional<LevelRef> level) {
    public Missing {
      Objects.requireNonNull(part, "part");
      new Laws()
          .that(
              ref.isPresent() || level.isPresent(),
              "ref",
              "ref or level must say whose text is missing, both were empty")
          .orThrow();
    }

    /**
     * Returns the missing text in words.
     *
     * @return {@code descriptions of digcomp@3.0/competence/1.1}
     */
    @Override
    public String toString() {
      String of = ref.map(Ref::toString).orElse("");
      String at = level.map(LevelRef::toString).orElse("");
      return "%s of %s%s%s"
          .formatted(
              part.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              of,
              of.isEmpty() || at.isEmpty() ? "" : " at ",
              at);
    }
  }

  /**
   * Returns whose texts were counted.
   *
   * @return framework and edition
   */
  @NotNull
  public abstract EditionRef getEdition();

  /**
   * Returns the language that was asked for.
   *
   * @return BCP 47 tag
   */
  @NotBlank
  public abstract String getLanguage();

  /**
   * Returns the counts of each part.
   *
   * @return every part, in its order; one that the edition has nothing of counts 0 of 0
   */
  @NotEmpty
  public abstract Map<Part, @Valid Count> getParts();

  /**
   * Returns the texts that are not there in the language.
   *
   * @return by part, in the order of the edition; of each part as many as its count leaves
   */
  public abstract List<@Valid Missing> getMissing();

  /**
   * Returns the counts of a part.
   *
   * @param part which
   * @return how many texts, and how many in the language
   */
  public Count part(Part part) {
    return Objects.requireNonNull(getParts().get(part));
  }

  /**
   * Returns the counts of all parts together.
   *
   * @return how many texts, and how many in the language
   */
  public Count total() {
    return getParts().values().stream().reduce(new Count(0, Map.of()), Count::plus);
  }

  /**
   * Tells whether nothing is missing.
   *
   * @return whether every text that there is, is there in the language
   */
  public boolean complete() {
    return getMissing().isEmpty();
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

  @Value.Check
  void check() {
    Laws laws = new Laws().notBlank(getLanguage(), "language");
    EnumSet<Part> absent = EnumSet.allOf(Part.class);
    absent.removeAll(getParts().keySet());
    laws.that(absent.isEmpty(), "parts", "parts must be all, %s were missing", absent);
    Map<Part, Integer> missing = new EnumMap<>(Part.class);
    getMissing().forEach(one -> missing.merge(one.part(), 1, Integer::sum));
    getParts()
        .forEach(
            (part, count) ->
                laws.that(
                    count.texts() - count.covered() == missing.getOrDefault(part, 0),
                    "missing",
                    "missing must be %s of %s, were %s",
                    count.texts() - count.covered(),
                    part,
                    missing.getOrDefault(part, 0)));
    laws.orThrow();
  }

  /** Builds coverages. Not thread-safe. */
  public static final class Builder extends ImmutableTextCoverage.Builder {
    Builder() {}
  }
}
