package org.baremo.certification.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.fluent.Bound;
import org.baremo.certification.scheme.fluent.Circumstances;
import org.baremo.certification.scheme.fluent.Rules;
import org.baremo.certification.scheme.lifecycle.Cascade;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.CalendarEnd;
import org.baremo.certification.scheme.time.CalendarUnit;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.ShortMonth;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a scheme says besides its requirements is told with them. */
class TermsTest {
  private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

  private static String told(CertificationScheme scheme) {
    return SchemeExplanation.of(scheme.resolve(ComDix.catalog()).orThrow()).text(ENGLISH);
  }

  private static String told(Requirement requires) {
    CertificationScheme scheme = Schemes.comdixIntermediate();
    Award award = scheme.getAwards().get(0).toBuilder().requires(requires).build();
    return told(scheme.toBuilder().awards(List.of(award)).build());
  }

  private static Requirement rounded(Rounding.Stage stage, int decimals) {
    Cut cut =
        Cut.builder()
            .comparison(Comparison.AT_LEAST)
            .required(Rational.of(50))
            .rounding(new Rounding(stage, Rounding.Mode.FLOOR, decimals))
            .build();
    return MarkRequirement.builder().id("rounded").cut(cut).build();
  }

  @Test
  void whatAnAwardAttestsAndHowLongItIsGoodIsTold() {
    assertThat(told(Schemes.comdixIntermediate()))
        .contains(
            "Issued by Regional Government of Galicia (ES-GA).\n",
            "  Attests: intermediate (digcomp@2.2/level/four/intermediate).\n",
            "  Valid for 5 years from the decision date, the anniversary included.\n",
            "  Ends early when: The Galician framework of digital competences changes.\n",
            "Taken from\n  - Xunta de Galicia: Certificación de competencias digitais, Normas"
                + " <https://certificacion-competenciasdixitais.xunta.gal/gl/normas>\n");
  }

  private static Award lasting(Period lasts, LastDay lastDay, CalendarEnd end) {
    Award award = Schemes.comdixIntermediate().getAwards().get(0);
    Validity validity =
        Validity.builder().lasts(lasts).start(Day.decision()).lastDay(lastDay).toEndOf(end).build();
    return award.toBuilder().validity(validity).build();
  }

  @Test
  void toTheEndOfWhichMonthOrYearAnAwardIsGoodIsTold() {
    CertificationScheme scheme = Schemes.comdixIntermediate();
    CalendarEnd year = new CalendarEnd(CalendarUnit.YEAR);
    CalendarEnd school = new CalendarEnd(CalendarUnit.YEAR, Optional.of(9));
    Award third = lasting(Period.ofYears(3), LastDay.ANNIVERSARY, year);
    assertThat(told(scheme.toBuilder().awards(List.of(third)).build()))
        .contains(
            "  Valid from the decision date to the last day of the year of the day 3 years after"
                + " the decision date, both days included.\n");
    Award eve =
        lasting(Period.ofMonths(6), LastDay.DAY_BEFORE, new CalendarEnd(CalendarUnit.MONTH));
    assertThat(told(scheme.toBuilder().awards(List.of(eve)).build()))
        .contains(
            "  Valid from the decision date to the last day of the month of the day before the day"
                + " 6 months after the decision date, both days included.\n");
    CertificationScheme one =
        scheme.toBuilder()
            .awards(List.of(lasting(Period.builder().build(), LastDay.ANNIVERSARY, school)))
            .build();
    assertThat(told(one))
        .contains(
            "  Valid from the decision date to the last day of the year of the decision date"
                + " (years begin on 1 September), both days included.\n");
    Period none = Period.builder().shortMonth(ShortMonth.NEXT_DAY).build();
    assertThat(
            told(
                scheme.toBuilder()
                    .awards(List.of(lasting(none, LastDay.ANNIVERSARY, school)))
                    .build()))
        .as("no time, wherever short months would lead")
        .contains(
            "  Valid from the decision date to the last day of the year of the decision date (");
    assertThat(
            SchemeExplanation.of(one.resolve(ComDix.catalog()).orThrow())
                .text(Messages.of(Locale.forLanguageTag("es"))))
        .contains(
            "  Válida desde la fecha de la decisión hasta el último día del año en que cae la fecha"
                + " de la decisión (los años empiezan el 1 de septiembre), ambos incluidos.\n");
  }

  @Test
  void awardsThatReplaceOthersAreTold() {
    CertificationScheme scheme = Schemes.comdixIntermediate();
    Award award = scheme.getAwards().get(0);
    Award lower =
        award.toBuilder()
            .code("lower")
            .title(LocalizedText.of("en", "Lower award"))
            .requires(Circumstances.fact("paid"))
            .validity(Optional.empty())
            .build();
    Award higher =
        award.toBuilder().addReplaces("lower").issue(Day.decision().plus(Period.ofDays(7))).build();
    assertThat(
            told(
                scheme.toBuilder().awards(List.of(higher, lower)).awarding(Awarding.EVERY).build()))
        .contains(
            "Every award that is met is given.\n",
            "  Day of issue: the day 7 days after the decision date.\n",
            "  Takes the place of Lower award.\n",
            "\nLower award\n",
            "  Valid without an end.\n");
  }

  @Test
  void whoMayRuleOtherwiseAndWhatMayHappenLaterIsTold() {
    CertificationScheme scheme =
        Schemes.comdixIntermediate().toBuilder()
            .overridable(
                List.of(
                    OverridePolicy.builder()
                        .requirement("age")
                        .addRoles(RoleName.of("board"), RoleName.of("ministry"))
                        .legalReference("art. 9")
                        .build()))
            .lifecycle(
                List.of(
                    LifecycleRule.builder()
                        .event(LifecycleEvent.WITHDRAWAL)
                        .addRoles(RoleName.of("board"))
                        .within(Period.ofYears(1))
                        .cascade(Cascade.WITHDRAWAL)
                        .build()))
            .build();
    assertThat(told(scheme))
        .contains(
            "What may be ruled otherwise\n  - Age by whoever is board or ministry [art. 9]\n",
            "What may happen later\n"
                + "  - a certificate is withdrawn by whoever is board within 1 year after the"
                + " decision; what relied on it is withdrawn\n");
  }

  @ParameterizedTest
  @EnumSource(LifecycleEvent.class)
  void everyLaterEventHasItsWords(LifecycleEvent event) {
    assertThat(ENGLISH.texts().has("lifecycle." + event)).isTrue();
    assertThat(Messages.of(Locale.forLanguageTag("es")).texts().has("lifecycle." + event)).isTrue();
  }

  @Test
  void howACutIsRoundedIsTold() {
    assertThat(told(rounded(Rounding.Stage.PERCENTAGE, 0)))
        .contains("the percentage is rounded before: down, to a whole number; who is exempt");
    assertThat(told(rounded(Rounding.Stage.POINTS, 1)))
        .contains("the points are rounded before: down, to 1 decimal; who is exempt");
    assertThat(told(rounded(Rounding.Stage.POINTS, 2))).contains("to 2 decimals; who is exempt");
  }

  @Test
  void specialCasesAreToldOfWhatHasThem() {
    Quantity stated = Quantity.stated(FactName.of("points"));
    Requirement all =
        Rules.all(
            "all",
            Circumstances.fact("paid"),
            Rules.number("stated", stated, Bound.atLeast(20)),
            Rules.number("marked", Quantity.percentage(), Bound.atLeast(20)),
            Circumstances.held("held", "actic", "l2", Day.decision()));
    assertThat(told(all))
        .contains(
            "- paid: \"paid\" must hold (open while it is not stated)\n",
            "- stated: the number \"points\" must be at least 20\n",
            "- marked: the overall percentage must be at least 20 (who is exempt need not meet"
                + " it; what was not assessed leaves it open)\n",
            " is required (open while its status is unknown)\n");
  }
}
