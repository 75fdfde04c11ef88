package org.baremo.digcomp.indicator;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baremo.core.internal.Forms;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.immutables.value.Value;

/**
 * The definition of a digital skills indicator: the survey's variables, the activities of each
 * area, how many of them make a level, how areas make the overall level, and the codes that shares
 * are published under. A document: another year's list of questions is another one.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSkillsIndicator.class)
@JsonDeserialize(builder = SkillsIndicator.Builder.class)
public abstract class SkillsIndicator {
  SkillsIndicator() {}

  /**
   * Returns the identifier and version.
   *
   * @return {@code dsi-2.0@2021}: the indicator, and the year whose questions it asks
   */
  @NotNull
  public abstract VersionedId getId();

  /**
   * Returns the title.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the dataset in which its shares are published.
   *
   * @return {@code isoc_sk_dskl_i21}; shares of different datasets are never joined
   */
  @Pattern(regexp = Forms.CODE)
  public abstract String getDataset();

  /**
   * Returns whom the shares are shares of.
   *
   * @return ages in completed years
   */
  @NotNull
  @Valid
  public abstract AgeRange getPopulation();

  /**
   * Returns who is assessed.
   *
   * @return the condition that a person used the internet in the last three months; others could
   *     not be assessed, and stay in the denominator
   */
  @NotNull
  @Valid
  public abstract Condition getUser();

  /**
   * Returns the survey's variables.
   *
   * @return all that the conditions name, with different codes
   */
  @NotEmpty
  public abstract List<@Valid SurveyVariable> getVariables();

  /**
   * Returns the areas.
   *
   * @return at least one, with different codes
   */
  @NotEmpty
  public abstract List<@Valid SkillArea> getAreas();

  /**
   * Returns how areas make the overall level.
   *
   * @return at least one rule, tried in order; the last holds for everybody
   */
  @NotEmpty
  public abstract List<@Valid OverallRule> getOverall();

  /**
   * Returns the codes that shares are published under.
   *
   * @return different ones, in their order; empty when nothing is published
   */
  public abstract List<@Valid PublishedCode> getCodes();

  /**
   * Finds a variable.
   *
   * @param code its name, with the case that it has
   * @return the variable, or empty when this indicator asks none such
   */
  public Optional<SurveyVariable> variable(String code) {
    return Optional.ofNullable(positions().get(code)).map(getVariables()::get);
  }

  /**
   * Finds an area.
   *
   * @param code {@code DCC}
   * @return the area, or empty when this indicator has none such
   */
  public Optional<SkillArea> area(String code) {
    return getAreas().stream().filter(area -> area.getCode().equals(code)).findFirst();
  }

  /**
   * Returns the overall level of a person by numbers of areas: which areas they are makes no
   * difference.
   *
   * @param areasAtNone how many areas are at no skills
   * @param areasAtBasic how many areas are at basic, and not above it
   * @return the level that the first rule which holds says
   * @throws IllegalArgumentException when there are not so many areas
   */
  public OverallLevel overall(int areasAtNone, int areasAtBasic) {
    if (areasAtNone < 0 || areasAtBasic < 0 || areasAtNone + areasAtBasic > getAreas().size()) {
      throw new IllegalArgumentException(
          "areas must be at most %s, were %s at none and %s at basic"
              .formatted(getAreas().size(), areasAtNone, areasAtBasic));
    }
    return getOverall().stream()
        .filter(rule -> rule.holds(areasAtNone, areasAtBasic))
        .findFirst()
        .orElseThrow()
        .level();
  }

  /** The place of each variable in the list, by its name. */
  @Value.Lazy
  Map<String, Integer> positions() {
    Map<String, Integer> positions = new LinkedHashMap<>();
    for (SurveyVariable variable : getVariables()) {
      positions.put(variable.code(), positions.size());
    }
    return positions;
  }

  /**
   * Starts an indicator.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this indicator's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws =
        new Laws()
            .that(
                Forms.isCode(getDataset()),
                "dataset",
                "dataset must be 1 to 200 characters without white space, was '%s'",
                getDataset())
            .notEmpty(getVariables(), "variables")
            .notEmpty(getAreas(), "areas")
            .notEmpty(getOverall(), "overall");
    new IndicatorLaws(this, laws).check();
    laws.orThrow();
  }

  /** Builds indicators. Not thread-safe. */
  public static final class Builder extends ImmutableSkillsIndicator.Builder {
    Builder() {}
  }
}
