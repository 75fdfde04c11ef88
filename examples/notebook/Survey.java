import java.nio.file.*;
import java.util.Locale;
import org.baremo.core.chart.CompetenceWheel;
import org.baremo.core.value.*;
import org.baremo.digcomp.indicator.*;
import org.baremo.digcomp.indicator.population.*;
import org.baremo.digcomp.indicator.profile.SkillsProfiles;

/** Scores a survey by the Digital Skills Indicator 2.0, prints its shares and draws a wheel. */
class Survey {
  public static void main(String[] files) throws Exception {
    if (files.length != 2) stop("give the survey, and where to draw: SURVEY.csv WHEEL.svg");
    if (!Files.isRegularFile(Path.of(files[0]))) stop("there is no file " + files[0]);
    SkillsIndicator dsi = SkillsIndicators.dsi20();
    var layout = SurveyLayout.builder().scope(new SurveyScope.AgeInYears("AGE")).weight("WEIGHT");
    var survey = SurveyBatch.of(dsi, layout.build()).run(Path.of(files[0]));
    if (!survey.isOk()) stop(survey.problems().toArray());
    SurveyReport report = survey.orThrow();
    report.getProblems().forEach(System.err::println);
    PopulationGroup everybody = report.getTable().whole();
    System.out.printf("%d respondents, %d bad rows%n", report.getCounted(), report.getRejected());
    for (PublishedCode code : dsi.getCodes()) {
      PopulationShare share = everybody.share(code.code()).orElseThrow();
      String label = code.label().in(Locale.ENGLISH).value();
      System.out.printf("%6s %%  %-14s %s%n", share.rounded(), share.code(), label);
    }

    // The wheel shows the level that at least half of the population reaches in each area.
    var half = SkillsProfiles.reachedBy(Rational.of(1, 2), dsi, everybody);
    var wheel = CompetenceWheel.of(SkillsProfiles.framework(dsi), half).segments(Kind.AREA);
    String title = "What at least half of the population reaches";
    Files.writeString(Path.of(files[1]), wheel.title(title).build().svg());
  }

  private static void stop(Object... messages) {
    for (Object message : messages) System.err.println(message);
    System.exit(2);
  }
}
