package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Circumstances.eachStretch;
import static org.baremo.certification.scheme.fluent.Circumstances.someStretch;
import static org.baremo.certification.scheme.fluent.Rules.all;
import static org.baremo.certification.scheme.fluent.Rules.none;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.explanation.words.DemandWords;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** What is asked of stretches of time reads whole, in rules and in findings. */
class StretchWordsTest {
  private static final Period YEAR = Period.ofYears(1);
  private static final Requirement PASSES =
      number(
          "passes",
          new Quantity.Attempts(AttemptFilter.builder().addResults(AttemptResult.PASSED).build()),
          Bound.atLeast(2));
  private static final Requirement HOURS =
      number("hours", TrainingHours.builder().build(), Bound.atLeast(20));
  private static final Requirement RULES =
      all(
          "rules",
          none(
              "never",
              someStretch("any-year", YEAR, PASSES)
                  .titled(LocalizedText.of("en", "Passes in a year"))),
          eachStretch("years", new Day.Fixed(LocalDate.of(1990, 1, 1)), YEAR, HOURS));

  private static String rules(String language) {
    return SchemeExplanation.of(Asked.compiled(RULES).scheme())
        .text(Messages.of(Locale.forLanguageTag(language)));
  }

  @Test
  void rulesTellWhatIsAskedOfTheStretchAndWhatItMeansThatThereIsNone() {
    assertThat(rules("en"))
        .contains(
            "Passes in a year: what follows is required in some stretch of 1 year, whenever it"
                + " begins")
        .contains("not met where there is no such stretch")
        .contains("in the stretch: passes: the number of passed attempts must be at least 2")
        .contains(
            "Each stretch of 1 year: what follows is required in each stretch of 1 year from 1"
                + " January 1990 on that is over")
        .contains("does not apply where there is no such stretch")
        .contains("in the stretch: hours: the hours of training must be at least 20");
    assertThat(rules("es"))
        .contains(
            "Passes in a year [en]: debe cumplirse lo que sigue en algún tramo de 1 año, comience"
                + " cuando comience")
        .contains("no se cumple si no hay ningún tramo así")
        .contains("en el tramo: passes: ")
        .contains(
            "Cada tramo de 1 año: debe cumplirse lo que sigue en cada tramo de 1 año desde el 1 de"
                + " enero de 1990 que ya haya terminado")
        .contains("no procede si no hay ningún tramo así");
  }

  @Test
  void lastDaysAreTold() {
    Demand anniversary = new Demand.InSomeStretch(Period.ofMonths(6), LastDay.ANNIVERSARY);
    Demand until =
        new Demand.InEachStretch(
            Day.decision(), YEAR, Optional.of(new Day.Birth()), Optional.empty(), Optional.empty());
    reads(
        anniversary,
        "what follows is required in some stretch of 6 months, the anniversary included, whenever"
            + " it begins",
        "debe cumplirse lo que sigue en algún tramo de 6 meses, aniversario incluido, comience"
            + " cuando comience");
    reads(
        until,
        "what follows is required in each stretch of 1 year from the decision date on that is over,"
            + " up to the day of birth",
        "debe cumplirse lo que sigue en cada tramo de 1 año desde la fecha de la decisión que ya"
            + " haya terminado, hasta la fecha de nacimiento");
  }

  @Test
  void theUnfinishedStretchAndHowManyMayFailAreTold() {
    EachStretch years = eachStretch("years", new Day.Fixed(LocalDate.of(1990, 1, 1)), YEAR, HOURS);
    assertThat(told("en", Demand.InEachStretch.of(years.allBut(1))))
        .isEqualTo(
            "what follows is required in each stretch of 1 year from 1 January 1990 on that is"
                + " over, in all but one of them");
    assertThat(told("es", Demand.InEachStretch.of(years.allBut(1))))
        .isEqualTo(
            "debe cumplirse lo que sigue en cada tramo de 1 año desde el 1 de enero de 1990 que ya"
                + " haya terminado, en todos menos en uno");
    EachStretch judged = years.allBut(2).unfinished(Unfinished.JUDGED);
    assertThat(told("en", Demand.InEachStretch.of(judged)))
        .isEqualTo(
            "what follows is required in each stretch of 1 year from 1 January 1990 on that has"
                + " begun, in all but 2 of them");
    EachStretch until = judged.toBuilder().until(Day.decision()).build();
    assertThat(told("es", Demand.InEachStretch.of(until)))
        .isEqualTo(
            "debe cumplirse lo que sigue en cada tramo de 1 año desde el 1 de enero de 1990 que ya"
                + " haya comenzado, hasta la fecha de la decisión, en todos menos en 2");
    assertThat(rules("en", judged))
        .contains("the stretch that is not over is judged by what lies in it so far");
    assertThat(rules("es", judged))
        .contains("el tramo que no ha terminado se juzga por lo que hay en él hasta ahora");
    EachStretch pending = years.unfinished(Unfinished.PENDING);
    assertThat(rules("en", pending)).contains("pending until the stretch that has begun is over");
    assertThat(rules("es", pending)).contains("pendiente hasta que termine el tramo en curso");
    assertThat(rules("en", years)).doesNotContain("not over").doesNotContain("pending");
  }

  private static String rules(String language, Requirement requirement) {
    return SchemeExplanation.of(Asked.compiled(requirement).scheme())
        .text(Messages.of(Locale.forLanguageTag(language)));
  }

  private static void reads(Demand demand, String english, String spanish) {
    assertThat(told("en", demand)).isEqualTo(english);
    assertThat(told("es", demand)).isEqualTo(spanish);
  }

  private static String told(String language, Demand demand) {
    Locale locale = Locale.forLanguageTag(language);
    Lexicon words = new Lexicon(Messages.of(locale).texts(), new Titles(Optional.empty(), locale));
    Finding any = Asked.finding(PASSES, ComDix.dossier(43));
    return new DemandWords(words).phrases().of(demand, any);
  }

  private static Attempt passed(String day) {
    return Attempt.builder()
        .id("a-" + day)
        .heldOn(LocalDate.parse(day))
        .result(AttemptResult.PASSED)
        .build();
  }

  private static String told(String language, Requirement requirement, Dossier dossier) {
    return Explainer.of(Asked.compiled(requirement).scheme(), Locale.forLanguageTag(language))
        .text(Asked.decision(requirement, dossier));
  }

  @Test
  void aFindingTellsTheDaysOfTheStretchThatDecides() {
    Requirement some = someStretch("some", YEAR, PASSES);
    Dossier two =
        ComDix.dossier(43).toBuilder()
            .addAttempts(passed("2020-01-01"), passed("2024-02-01"), passed("2024-03-01"))
            .build();
    assertThat(told("en", some, two))
        .contains(
            "met: Some stretch of 1 year: met in 1 of 3 stretches of time; what follows is required"
                + " in some stretch of 1 year, whenever it begins")
        .contains("met: from 1 February 2024 to 31 January 2025: passes: 2; ")
        .contains("attempt a-2020-01-01: outside the days that count (1 January 2020)");
    assertThat(told("es", some, two))
        .contains("se cumple en 1 de 3 tramos de tiempo")
        .contains("del 1 de febrero de 2024 al 31 de enero de 2025: passes: 2; ");
  }

  @Test
  void whatIsAskedOfNoStretchIsNotAsked() {
    Requirement some = someStretch("some", YEAR, PASSES);
    assertThat(told("en", some, ComDix.dossier(43)))
        .contains("not met: Some stretch of 1 year: no stretch of time to look at; ")
        .contains("not asked: in the stretch: passes: ");
    assertThat(told("es", some, ComDix.dossier(43)))
        .contains("ningún tramo de tiempo que mirar")
        .contains("no se pide: en el tramo: passes: ");
  }
}
