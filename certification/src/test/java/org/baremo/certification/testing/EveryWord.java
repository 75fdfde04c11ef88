package org.baremo.certification.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.Unfinished;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenStatusUnknown;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.held.HeldState;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.CodeNames;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.quantity.TrainingHours;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CodeRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DayRequirement;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.EachStretch;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.PeriodRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.SeparationRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.SomeStretch;
import org.baremo.certification.scheme.requirement.UnitsRequirement;
import org.baremo.certification.scheme.requirement.WaitRequirement;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.CalendarUnit;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Edge;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.Pick;
import org.baremo.certification.scheme.time.Roll;
import org.baremo.certification.scheme.time.WorkingCalendar;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;

/** Every word of the language, each where it may stand. */
public final class EveryWord {
  public static final WorkingCalendar CALENDAR =
      WorkingCalendar.builder()
          .restDays(List.of(DayOfWeek.SUNDAY))
          .addHolidays(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1))
          .knownUntil(LocalDate.of(2027, 12, 31))
          .build();

  public static final AttemptFilter FAILED =
      AttemptFilter.builder()
          .addExams("m-1")
          .addForms("a")
          .addLanguages("es")
          .addChannels("centre")
          .addResults(AttemptResult.FAILED, AttemptResult.NO_SHOW)
          .since(new Day.Fixed(LocalDate.of(2020, 1, 1)))
          .sinceOpen(true)
          .until(Day.decision())
          .build();

  static final Period YEARS = Period.ofYears(5);

  private EveryWord() {}

  /** Titles of a name of each family; the others go by themselves. */
  public static Names names() {
    return Names.builder()
        .putFact(FactName.of("fraud"), title("fraud proven", "fraude probado"))
        .putCode(
            FactName.of("titles"),
            CodeNames.builder()
                .title(title("the title held", "el título que se tiene"))
                .putValue("eso", title("secondary education", "educación secundaria"))
                .build())
        .putNumber(FactName.of("capacity"), title("the capacity", "la capacidad"))
        .putLevel(FactName.of("jury"), title("the jury's level", "el nivel del jurado"))
        .putPeriod(FactName.of("accreditation"), title("accreditation", "acreditación"))
        .putDate(DateName.REGISTRATION, title("the day of entry", "el día de la solicitud"))
        .putRole(RoleName.of("examiner"), title("examiner", "examinador"))
        .putExam("m-1", title("module 1", "el módulo 1"))
        .putForm("a", title("A of 2026", "A de 2026"))
        .putLanguage("es", title("Spanish", "española"))
        .putChannel("centre", title("of the centres", "de los centros"))
        .putTrainingKind("congress", title("congresses", "congresos"))
        .putGroup("levels", title("levels", "niveles"))
        .putScheme("icdl", LocalizedText.of("en", "ICDL Italy"))
        .putAward("full", title("Full Standard", "certificado completo"))
        .build();
  }

  private static LocalizedText title(String english, String spanish) {
    return LocalizedText.of("en", english).and("es", spanish);
  }

  static Requirement fact(String id) {
    return FactRequirement.builder().id(id).fact(FactName.of(id)).build();
  }

  static Requirement all() {
    return AllOf.of("words", combinations(), EveryNumber.all(), days(), people());
  }

  static Requirement combinations() {
    return AllOf.of(
        "combinations",
        CountOf.builder()
            .id("one-of-two")
            .comparison(Comparison.EQUAL)
            .count(1)
            .addRequirements(fact("one"), fact("other"))
            .build(),
        ShareOf.builder()
            .id("three-quarters")
            .percentage(Rational.of(75))
            .rounding(Rounding.Mode.FLOOR)
            .leastCount(0)
            .addRequirements(fact("three"), fact("four"))
            .build(),
        WhenRequirement.builder()
            .id("when")
            .condition(fact("five"))
            .then(fact("six"))
            .otherwise(fact("seven"))
            .build(),
        RoutesRequirement.builder()
            .id("ways")
            .addRoutes(
                Route.builder()
                    .code("test")
                    .title(LocalizedText.of("en", "By test"))
                    .requires(fact("eight"))
                    .build(),
                Route.builder().code("title").requires(fact("nine")).build())
            .build(),
        AwardRequirement.builder().id("level-below").award("lower").build(),
        UnitsRequirement.builder()
            .id("one-unit")
            .award("lower")
            .count(1)
            .addOf("basics", "online")
            .build(),
        DefinedRequirement.builder().id("as-defined").definition("defined-once").build());
  }

  /** The lowest award: who has paid, and on the certificate which units they have. */
  static Award lower() {
    return Award.builder()
        .code("lower")
        .title(LocalizedText.of("en", "Lower"))
        .requires(fact("paid"))
        .addUnits(unit("basics"), unit("online").toBuilder().levels(List.of()).build())
        .build();
  }

  /** Until the end of the school year. */
  static Validity schoolYear() {
    return Validity.builder()
        .lasts(Period.builder().build())
        .start(Day.decision())
        .lastDay(LastDay.ANNIVERSARY)
        .toEndOf(new CalendarEnd(CalendarUnit.YEAR, Optional.of(9)))
        .build();
  }

  private static AwardUnit unit(String code) {
    return AwardUnit.builder()
        .code(code)
        .title(LocalizedText.of("en", "Unit " + code))
        .addLevels(ComDix.EDITION.level("four", "foundation"))
        .requires(fact(code))
        .build();
  }

  /** What the word for definitions names. */
  static Requirement definition() {
    return AnyOf.of("defined-once", fact("ten"), fact("eleven"));
  }

  static Requirement days() {
    return AllOf.of(
        "days",
        day("in-time", Day.of(DateName.REGISTRATION), new Day.Birth()),
        day(
            "school-year",
            new Day.StartOf(CalendarUnit.YEAR, Day.decision(), Optional.of(9)),
            new Day.EndOf(CalendarUnit.MONTH, Day.of(DateName.REGISTRATION))),
        day(
            "window",
            new Day.After(
                new Day.Earliest(List.of(Day.of(DateName.CLOSING), Day.decision())),
                Period.builder().months(6).workingDays(3).build(),
                Optional.of(Roll.NEXT)),
            new Day.Latest(
                List.of(
                    new Day.OfAttempt(Pick.FIRST, FAILED),
                    new Day.OfCertificate("icdl", Optional.of("full"), Edge.LAST_DAY)))),
        PeriodRequirement.builder()
            .id("accredited")
            .period(FactName.of("accreditation"))
            .on(Day.of(DateName.LAST_SITTING))
            .build(),
        WaitRequirement.builder()
            .id("waited")
            .after(FAILED)
            .addWaits(Wait.ofHours(24), Wait.of(YEARS))
            .addScope(WaitScope.EXAM, WaitScope.LANGUAGE)
            .build(),
        SomeStretch.builder()
            .id("some-years")
            .lasts(Period.ofMonths(24))
            .lastDay(LastDay.ANNIVERSARY)
            .requires(EveryNumber.compare("failed-then", new Quantity.Attempts(FAILED)))
            .whenEmpty(WhenEmpty.NOT_APPLICABLE)
            .build(),
        EachStretch.builder()
            .id("every-years")
            .since(new Day.OfAttempt(Pick.FIRST, FAILED))
            .lasts(YEARS)
            .until(Day.decision())
            .unfinished(Unfinished.JUDGED)
            .allBut(1)
            .requires(
                EveryNumber.compare(
                    "trained-then", TrainingHours.builder().addKinds("course").build()))
            .whenEmpty(WhenEmpty.NOT_MET)
            .build());
  }

  private static Requirement day(String id, Day day, Day other) {
    return DayRequirement.builder()
        .id(id)
        .day(day)
        .comparison(Comparison.AT_MOST)
        .other(other)
        .build();
  }

  static Requirement people() {
    return AllOf.of(
        "people",
        CodeRequirement.builder()
            .id("titles")
            .fact(FactName.of("titles"))
            .addOneOf("eso", "bachillerato")
            .build(),
        HeldRequirement.builder()
            .id("held")
            .addAccepted(
                AcceptedCertificate.builder()
                    .scheme("actic")
                    .addAwards("l2")
                    .atLeast(ComDix.EDITION.level("four", "intermediate"))
                    .addUnits("word")
                    .since(LocalDate.of(2010, 1, 1))
                    .until(LocalDate.of(2030, 1, 1))
                    .maximumAge(YEARS)
                    .maximumAgeLastDay(LastDay.DAY_BEFORE)
                    .legalReference("order 1")
                    .build())
            .on(Day.decision())
            .build(),
        HeldRequirement.builder()
            .id("lapsed")
            .addAccepted(AcceptedCertificate.builder().scheme("dip").build())
            .on(Day.decision())
            .addStates(HeldState.EXPIRED, HeldState.SUSPENDED)
            .within(Period.ofYears(1))
            .withinLastDay(LastDay.ANNIVERSARY)
            .whenStatusUnknown(WhenStatusUnknown.GOOD)
            .build(),
        SeparationRequirement.builder()
            .id("independent")
            .role(RoleName.of("examiner"))
            .addApartFrom(RoleName.of("trainer"), RoleName.of("decider"))
            .within(Period.ofYears(2))
            .build());
  }

  static Veto veto() {
    return Veto.builder()
        .when(fact("fraud"))
        .outcome(Veto.Outcome.CANCELLED)
        .reason(LocalizedText.of("en", "Fraud"))
        .build();
  }

  static LifecycleRule lifecycle() {
    return LifecycleRule.builder()
        .event(LifecycleEvent.APPEAL)
        .addRoles(RoleName.of("holder"))
        .within(Period.ofMonths(1))
        .cascade(Cascade.WITHDRAWAL)
        .legalReference("art. 10")
        .build();
  }

  static OverridePolicy policy() {
    return OverridePolicy.builder()
        .requirement("age")
        .addRoles(RoleName.of("board"))
        .legalReference("art. 9")
        .build();
  }
}
