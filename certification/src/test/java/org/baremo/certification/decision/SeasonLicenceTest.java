package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Rules.all;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.award.Renewal;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.CalendarUnit;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/**
 * The licences of a sports association, an illustration: referees are registered for the season,
 * which begins in July; examiners until 31 December of the third year after the course.
 */
class SeasonLicenceTest {
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .awarding(Awarding.EVERY)
          .awards(
              List.of(
                  award(
                      "referee",
                      Period.builder().build(),
                      new CalendarEnd(CalendarUnit.YEAR, Optional.of(7)),
                      all("registered", fact("fitness"), fact("course"))),
                  award(
                      "examiner",
                      Period.ofYears(3),
                      new CalendarEnd(CalendarUnit.YEAR),
                      all("appointed", fact("mentored")))))
          .build();

  private static Award award(String code, Period lasts, CalendarEnd end, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", code))
        .requires(requires)
        .validity(
            Validity.builder()
                .lasts(lasts)
                .start(Day.decision())
                .lastDay(LastDay.ANNIVERSARY)
                .toEndOf(end)
                .renewal(new Renewal(Period.ofMonths(2), Period.ofMonths(0), true))
                .build())
        .build();
  }

  private static Decision decide(String day, HeldCertificate... held) {
    Dossier.Builder dossier =
        ComDix.dossier(ComDix.profile(43).toBuilder().evidence(List.of(held)).build()).toBuilder();
    List.of("fitness", "course", "mentored")
        .forEach(fact -> dossier.putFact(FactName.of(fact), true));
    OffsetDateTime asOf = LocalDate.parse(day).atTime(12, 0).atOffset(ZoneOffset.UTC);
    return CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow().decide(dossier.build(), asOf);
  }

  private static List<DateRange> valid(String day, HeldCertificate... held) {
    return decide(day, held).grants().stream().map(Grant::getValidity).toList();
  }

  private static DateRange days(String first, String last) {
    return DateRange.of(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static HeldCertificate held(String award, String first, String last) {
    return HeldCertificate.builder()
        .scheme(SCHEME.getId().id())
        .award(award)
        .number("N-" + award)
        .validity(days(first, last))
        .build();
  }

  @Test
  void aLicenceEndsWithTheSeasonOrTheYearWheneverItBegan() {
    assertThat(valid("2026-10-05"))
        .containsExactly(days("2026-10-05", "2027-06-30"), days("2026-10-05", "2029-12-31"));
    assertThat(valid("2027-06-30"))
        .containsExactly(days("2027-06-30", "2027-06-30"), days("2027-06-30", "2030-12-31"));
    assertThat(valid("2027-07-01"))
        .containsExactly(days("2027-07-01", "2028-06-30"), days("2027-07-01", "2030-12-31"));
  }

  @Test
  void renewedBeforeItEndsItIsGoodForTheTimeThatFollows() {
    assertThat(valid("2027-06-01", held("referee", "2026-10-05", "2027-06-30")))
        .contains(days("2027-06-01", "2028-06-30"));
    assertThat(valid("2029-11-15", held("examiner", "2026-10-05", "2029-12-31")))
        .contains(days("2029-11-15", "2032-12-31"));
    // too early it is no renewal
    assertThat(valid("2027-04-01", held("referee", "2026-10-05", "2027-06-30")))
        .contains(days("2027-04-01", "2027-06-30"));
  }

  @Test
  void theDecisionTellsTheDays() {
    Explainer explainer =
        Explainer.of(SCHEME.resolve(ComDix.catalog()).orThrow(), Messages.of(Locale.ENGLISH));
    assertThat(explainer.text(decide("2026-10-05")))
        .contains("referee, valid from 5 October 2026 to 30 June 2027, both days included")
        .contains("examiner, valid from 5 October 2026 to 31 December 2029, both days included");
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
  }
}
