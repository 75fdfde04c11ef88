package org.baremo.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.chart.CompetenceWheel;
import org.baremo.core.crosswalk.Links;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.Framework;
import org.baremo.core.migration.MigratedProfile;
import org.baremo.core.migration.Migration;
import org.baremo.core.migration.MigrationPolicy;
import org.baremo.core.migration.MigrationText;
import org.baremo.core.profile.gap.Gap;
import org.baremo.core.profile.gap.Target;
import org.baremo.core.profile.gap.TargetProfile;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;
import org.baremo.digcomp.DigComp;
import org.baremo.digcomp.crosswalk.Crosswalks;
import org.baremo.digcomp.indicator.IndicatorScorer;
import org.baremo.digcomp.indicator.Respondent;
import org.baremo.digcomp.indicator.SkillsIndicators;
import org.baremo.digcomp.indicator.SkillsResult;

/** What was attained against an old edition, carried to a new one, held against a job, drawn. */
public final class FrameworkTour {
  private FrameworkTour() {}

  /**
   * Walks through the frameworks, and prints what was seen.
   *
   * @param args where to write the picture
   * @throws IOException when it cannot be written
   */
  public static void main(String[] args) throws IOException {
    // What somebody attained years ago, against DigComp 2.2 and its eight levels.
    var before = DigComp.v2_2();
    CompetenceProfile held =
        CompetenceProfile.builder()
            .holder(HolderKey.of("learner-7"))
            .edition(before.edition())
            .putOutcome(
                before.competence("2.5").ref(), Outcome.Assessed.at(before.level("6").getRef()))
            .putOutcome(
                before.competence("3.4").ref(), Outcome.Assessed.at(before.level("2").getRef()))
            .build();

    // Crosswalk: asserted, read backwards or composed; each link with its relation and its path.
    var now = DigComp.v3_0();
    Links links = Crosswalks.between(before.edition(), now.edition()).orElseThrow().links();

    // Migration: what carries over, what becomes a range, what cannot be decided, and why.
    Framework framework = now.framework();
    MigrationPolicy policy = MigrationPolicy.standard().toBuilder().scale("four").build();
    MigratedProfile migrated = Migration.of(links, framework, policy).migrate(held);
    CompetenceProfile certain = migrated.asProfileAtLeast();

    // Gap: what a job wants beyond what is certain.
    TargetProfile job =
        TargetProfile.builder()
            .id(VersionedId.parse("web-editor@1"))
            .title(LocalizedText.of("en", "Web editor"))
            .edition(now.edition())
            .addTarget(Target.of(now.competence("2.5").ref(), now.level("advanced").getRef()))
            .addTarget(Target.of(now.competence("3.4").ref(), now.level("intermediate").getRef()))
            .addTarget(Target.of(now.competence("3.1").ref(), now.level("advanced").getRef()))
            .build();
    Gap gap = job.resolve(framework).orThrow().apply(certain);

    // Picture: an SVG that stands alone, readable in black and white, with a text alternative.
    CompetenceWheel wheel =
        CompetenceWheel.of(framework, certain)
            .scale("four")
            .languages(Locale.forLanguageTag("es"))
            .build();

    // Indicator: Eurostat's Digital Skills Indicator 2.0, from a person's answers.
    var dsi = SkillsIndicators.dsi20();
    SkillsResult skills =
        IndicatorScorer.of(dsi)
            .score(Respondent.of(dsi, Map.of("IU", 1, "IUIF", 1, "IUEM", 1, "IUBK", 1)));

    Files.writeString(Path.of(args[0]), wheel.svg());
    System.out.print(
        MigrationText.of(before.framework(), framework, Locale.ENGLISH).table(migrated));
    gap.missing().forEach(e -> System.out.println(e.target().getNode() + ": " + e.finding()));
    System.out.println(gap.summary());
    if (skills instanceof SkillsResult.Assessed assessed) {
      System.out.println("Digital skills: " + assessed.overall());
    }
  }
}
