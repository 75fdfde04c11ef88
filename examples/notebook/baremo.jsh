// A start-up script for JShell: README.md tells how it is started.

import java.nio.file.*;
import java.util.*;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.chart.*;
import org.baremo.core.crosswalk.*;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.framework.*;
import org.baremo.core.json.Json;
import org.baremo.core.value.*;
import org.baremo.digcomp.*;
import org.baremo.digcomp.crosswalk.Crosswalks;
import org.baremo.digcomp.indicator.*;
import org.baremo.digcomp.indicator.population.*;
import org.baremo.digcomp.indicator.profile.SkillsProfiles;

FrameworkCatalog catalog = FrameworkCatalog.installed();
SkillsIndicator dsi = SkillsIndicators.dsi20();

/** Finds an edition: edition("digcomp@3.0"). */
Framework edition(String name) {
  return catalog.framework(EditionRef.parse(name)).orElseThrow();
}

/** Finds a node's title in English: title("digcomp@3.0/competence/1.1"). */
String title(String ref) {
  return catalog.node(Ref.parse(ref)).orElseThrow().getTitle().in(Locale.ENGLISH).value();
}

/** Scores a survey with columns AGE and WEIGHT, divided by others: survey("survey.csv", "SEX"). */
PopulationTable survey(String file, String... by) throws Exception {
  var layout = SurveyLayout.builder().scope(new SurveyScope.AgeInYears("AGE")).weight("WEIGHT");
  for (String column : by) layout.addBreakdown(Breakdown.by(column));
  return SurveyBatch.of(dsi, layout.build()).run(Path.of(file)).orThrow().getTable();
}

/** Prints one share of every group: show(table, "I_DSK2_BAB"). */
void show(PopulationTable table, String code) {
  for (PopulationGroup group : table.getGroups()) {
    var who = new StringJoiner(", ").setEmptyValue("everybody");
    for (String column : group.getBreakdown())
      who.add(column + " " + group.getValues().getOrDefault(column, "not stated"));
    group.share(code).ifPresent(share ->
        System.out.println(share.rounded() + " %  " + who + ", " + group.getBase() + " respondents"));
  }
}

/** Scores one person by the answers that are not 0: score("IU", "IUIF"). */
SkillsResult score(String... activities) {
  var answers = new LinkedHashMap<String, Integer>();
  for (String activity : activities) answers.put(activity, 1);
  return IndicatorScorer.of(dsi).score(Respondent.of(dsi, answers));
}

/** Reads a profile: profile("profile.json"). */
CompetenceProfile profile(String file) throws Exception {
  return Json.standard().read(Path.of(file), CompetenceProfile.class).orThrow();
}

/** Writes the wheel of a profile, its rings the levels of a scale: wheel(p, "four", "wheel.svg"). */
void wheel(CompetenceProfile profile, String scale, String file) throws Exception {
  var framework = catalog.framework(profile.getEdition()).orElseThrow();
  Files.writeString(Path.of(file), CompetenceWheel.of(framework, profile).scale(scale).build().svg());
}
