package org.baremo.certification.scheme.award;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.baremo.certification.scheme.name.Slugs;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.core.internal.Laws;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.immutables.value.Value;

/**
 * Something that a scheme gives: what it is called, what it requires, which units it lists and how
 * long it lasts.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAward.class)
@JsonDeserialize(builder = Award.Builder.class)
public abstract class Award {
  Award() {}

  /**
   * Returns the code.
   *
   * @return a slug, unique in the scheme
   */
  @Pattern(regexp = Slugs.SLUG)
  public abstract String getCode();

  /**
   * Returns what the award is called on a certificate.
   *
   * @return in one or more languages
   */
  @NotNull
  @Valid
  public abstract LocalizedText getTitle();

  /**
   * Returns the group of awards of which the highest one is given alone.
   *
   * @return a slug that the awards of one group share, wherever they stand; within the group, the
   *     order of the document is that from the highest to the lowest. Empty for an award that is a
   *     group of its own, and for every award where the scheme does not give the highest of each
   *     group
   */
  public abstract Optional<@Pattern(regexp = Slugs.SLUG) String> getGroup();

  /**
   * Returns the proficiency levels that the award attests.
   *
   * @return one level, or all those of the band that the award stands for; empty when it attests
   *     none
   */
  public abstract List<LevelRef> getLevels();

  /**
   * Returns what the award requires.
   *
   * @return one requirement, as a rule a combination of others
   */
  @NotNull
  @Valid
  public abstract Requirement getRequires();

  /**
   * Returns the units that a certificate of the award lists where they are met.
   *
   * @return in the order of the certificate, each with a code of its own; empty for an award that
   *     is of one piece. Whether the award is given is for {@link #getRequires()} to say
   */
  public abstract List<@Valid AwardUnit> getUnits();

  /**
   * Returns the awards that this one takes the place of, for the same person.
   *
   * @return codes of the scheme, each once: lower levels, units that it is stacked of, or its own
   *     code where each extension reissues it; empty when older certificates go on beside it. Of
   *     those that one decision gives together with this one no certificate is issued, and the
   *     register revokes those issued before when the new one is recorded
   */
  public abstract List<@Pattern(regexp = Slugs.SLUG) String> getReplaces();

  /**
   * Returns the day of issue.
   *
   * @return empty for the day of the decision
   */
  public abstract Optional<@Valid Day> getIssue();

  /**
   * Returns how long the award lasts.
   *
   * @return empty when it never expires
   */
  public abstract Optional<@Valid Validity> getValidity();

  /**
   * Starts an award.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a changed copy.
   *
   * @return a builder holding this award's attributes
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    Laws laws = new Laws();
    getGroup().ifPresent(group -> laws.matches(Slugs.FORM, group, "group", Slugs.LAW));
    getReplaces().forEach(code -> laws.matches(Slugs.FORM, code, "replaces", Slugs.LAW));
    laws.distinct(getReplaces(), "replaces").matches(Slugs.FORM, getCode(), "code", Slugs.LAW);
    checkLevels(getLevels(), laws);
    Set<String> units = new HashSet<>();
    for (int i = 0; i < getUnits().size(); i++) {
      String code = getUnits().get(i).getCode();
      laws.that(
          units.add(code),
          "/units/" + i + "/code",
          "code must be different for every unit, was %s again",
          code);
    }
    laws.orThrow();
  }

  /** Levels that are attested together. */
  static void checkLevels(List<LevelRef> levels, Laws laws) {
    laws.distinct(levels, "levels")
        .that(
            levels.stream().map(level -> level.edition() + level.scale()).distinct().count() <= 1,
            "levels",
            "levels must all be of one scale");
  }

  /** Builds awards. Not thread-safe. */
  public static final class Builder extends ImmutableAward.Builder {
    Builder() {}
  }
}
