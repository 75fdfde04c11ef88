package org.baremo.digcomp.indicator.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.framework.Level;
import org.baremo.core.framework.Node;
import org.baremo.core.framework.Scale;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Kind;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Text;
import org.baremo.core.value.TextStatus;
import org.baremo.digcomp.indicator.AreaLevel;
import org.baremo.digcomp.indicator.Counted;
import org.baremo.digcomp.indicator.PublishedCode;
import org.baremo.digcomp.indicator.SkillArea;
import org.baremo.digcomp.indicator.SkillsIndicator;
import org.baremo.digcomp.indicator.SkillsResult;
import org.baremo.digcomp.indicator.population.PopulationGroup;

/**
 * Makes profiles of what an indicator says. They are against an edition of their own, that of the
 * indicator, with its areas and the levels basic and above basic: these are no levels of DigComp,
 * and no crosswalk leads there. Thread-safe.
 *
 * <pre>{@code
 * Framework areas = SkillsProfiles.framework(indicator);
 * CompetenceProfile half = SkillsProfiles.reachedBy(Rational.of(1, 2), indicator, table.whole());
 * String svg = CompetenceWheel.of(areas, half).segments(Kind.AREA).build().svg();
 * }</pre>
 */
public final class SkillsProfiles {
  private static final String SCALE = "levels";
  private static final List<AreaLevel> LEVELS = List.of(AreaLevel.BASIC, AreaLevel.ABOVE_BASIC);
  private static final Map<AreaLevel, LocalizedText> NAMES =
      Map.of(
          AreaLevel.BASIC, text("Basic", "Básico"),
          AreaLevel.ABOVE_BASIC, text("Above basic", "Por encima del básico"));

  private SkillsProfiles() {}

  private static LocalizedText text(String english, String spanish) {
    return LocalizedText.of("en", english).toBuilder()
        .putText(
            "es",
            Text.builder()
                .value(spanish)
                .status(TextStatus.DRAFT)
                .source("translation by Baremo")
                .build())
        .build();
  }

  /**
   * Returns an indicator's areas and levels as an edition.
   *
   * @param indicator the definition
   * @return an edition called as the indicator, {@code dsi-2.0@2021}; its areas have the codes of
   *     the indicator and its scale, {@code levels}, begins at basic: none is below the first level
   */
  public static Framework framework(SkillsIndicator indicator) {
    EditionRef edition = edition(indicator);
    Framework.Builder framework = Framework.builder().edition(edition).title(indicator.getTitle());
    int position = 1;
    for (SkillArea area : indicator.getAreas()) {
      framework.addNode(
          Node.builder()
              .ref(edition.ref(Kind.AREA, area.getCode()))
              .position(position++)
              .title(area.getTitle())
              .build());
    }
    Scale.Builder scale =
        Scale.builder()
            .edition(edition)
            .id(SCALE)
            .title(text("Levels of an area", "Niveles de un área"));
    for (AreaLevel level : LEVELS) {
      scale.addLevel(
          Level.builder()
              .ref(edition.level(SCALE, level.word()))
              .ordinal(LEVELS.indexOf(level) + 1)
              .name(NAMES.getOrDefault(level, text(level.word(), level.word())))
              .build());
    }
    return framework.addScale(scale.build()).build();
  }

  /**
   * Returns one person's result as a profile.
   *
   * @param holder whose it is
   * @param indicator by which the person was scored
   * @param result what it says of the person
   * @return the level of each area; nothing when the person could not be assessed
   */
  public static CompetenceProfile of(
      HolderKey holder, SkillsIndicator indicator, SkillsResult result) {
    EditionRef edition = edition(indicator);
    CompetenceProfile.Builder profile = CompetenceProfile.builder().holder(holder).edition(edition);
    if (result instanceof SkillsResult.Assessed assessed) {
      for (SkillsResult.AreaResult area : assessed.areas()) {
        profile.putOutcome(edition.ref(Kind.AREA, area.area()), at(area.level(), edition));
      }
    }
    return profile.build();
  }

  /**
   * Returns the level that a share of a population reaches in each area: with one half, the median
   * of the levels by weight, those who could not be assessed counted below the first. This is a
   * picture of a group; nobody in it need have these levels.
   *
   * @param share more than 0, at most 1
   * @param indicator by which the population was scored
   * @param group the whole population, or a part of it
   * @return for each area the highest level that at least this share has or is above, held by
   *     {@code population}; nothing of an area whose shares the group does not have
   * @throws IllegalArgumentException when the share is none
   */
  public static CompetenceProfile reachedBy(
      Rational share, SkillsIndicator indicator, PopulationGroup group) {
    if (share.signum() <= 0 || share.compareTo(Rational.ONE) > 0) {
      throw new IllegalArgumentException("share must be more than 0, at most 1, was " + share);
    }
    EditionRef edition = edition(indicator);
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder().holder(HolderKey.of("population")).edition(edition);
    for (SkillArea area : indicator.getAreas()) {
      reached(share.times(Rational.HUNDRED), area.getCode(), indicator, group)
          .ifPresent(
              level ->
                  profile.putOutcome(edition.ref(Kind.AREA, area.getCode()), at(level, edition)));
    }
    return profile.build();
  }

  private static Optional<AreaLevel> reached(
      Rational percent, String area, SkillsIndicator indicator, PopulationGroup group) {
    Optional<Rational> above = percent(area, EnumSet.of(AreaLevel.ABOVE_BASIC), indicator, group);
    Optional<Rational> both = percent(area, EnumSet.copyOf(LEVELS), indicator, group);
    if (above.isEmpty() || both.isEmpty()) {
      return Optional.empty();
    } else if (above.get().compareTo(percent) >= 0) {
      return Optional.of(AreaLevel.ABOVE_BASIC);
    }
    return Optional.of(both.get().compareTo(percent) >= 0 ? AreaLevel.BASIC : AreaLevel.NONE);
  }

  /** The share that is published of some levels of an area. */
  private static Optional<Rational> percent(
      String area, Set<AreaLevel> levels, SkillsIndicator indicator, PopulationGroup group) {
    return indicator.getCodes().stream()
        .filter(
            code ->
                code.counts() instanceof Counted.InArea inArea
                    && inArea.area().equals(area)
                    && EnumSet.copyOf(inArea.levels()).equals(levels))
        .findFirst()
        .map(PublishedCode::code)
        .flatMap(group::share)
        .map(found -> found.percent());
  }

  private static Outcome at(AreaLevel level, EditionRef edition) {
    Standing standing =
        level == AreaLevel.NONE
            ? new Standing.BelowFirstLevel(edition, SCALE)
            : new Standing.Attained(edition.level(SCALE, level.word()));
    return new Outcome.Assessed(Optional.empty(), Optional.of(standing));
  }

  private static EditionRef edition(SkillsIndicator indicator) {
    return EditionRef.of(indicator.getId().id(), indicator.getId().version());
  }
}
