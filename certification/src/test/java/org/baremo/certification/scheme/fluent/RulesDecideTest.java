package org.baremo.certification.scheme.fluent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.above;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Bound.atMost;
import static org.baremo.certification.scheme.fluent.Bound.below;
import static org.baremo.certification.scheme.fluent.Circumstances.fact;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** A rule written in Java decides what its name says. */
class RulesDecideTest {
  private static final List<Ref> AREAS = List.of(ComDix.area(1), ComDix.area(2), ComDix.area(3));

  /** For none, one and both of two facts: + where it is met, - where it is not. */
  private static String ofTwoFacts(Requirement requirement) {
    StringBuilder told = new StringBuilder();
    for (int met = 0; met <= 2; met++) {
      Dossier dossier =
          Asked.empty().toBuilder()
              .putFact(FactName.of("a"), met > 0)
              .putFact(FactName.of("b"), met > 1)
              .build();
      told.append(sign(requirement, dossier));
    }
    return told.toString();
  }

  private static char sign(Requirement requirement, Dossier dossier) {
    Verdict verdict = Asked.verdict(requirement, dossier);
    assertThat(verdict).isIn(Verdict.MET, Verdict.NOT_MET);
    return verdict == Verdict.MET ? '+' : '-';
  }

  @Test
  void combinationsCountWhatIsMet() {
    assertThat(ofTwoFacts(Rules.all("x", fact("a"), fact("b")))).isEqualTo("--+");
    assertThat(ofTwoFacts(Rules.any("x", fact("a"), fact("b")))).isEqualTo("-++");
    assertThat(ofTwoFacts(Rules.none("x", fact("a"), fact("b")))).isEqualTo("+--");
    assertThat(ofTwoFacts(Rules.exactly(1, "x", fact("a"), fact("b")))).isEqualTo("-+-");
    assertThat(ofTwoFacts(Rules.atLeast(1, "x", fact("a"), fact("b")))).isEqualTo("-++");
    assertThat(ofTwoFacts(Rules.atMost(1, "x", fact("a"), fact("b")))).isEqualTo("++-");
    assertThat(
            ofTwoFacts(Rules.routes("x", Rules.route("r", fact("a")), Rules.route("s", fact("b")))))
        .isEqualTo("-++");
  }

  @Test
  void aShareIsRoundedAsItSays() {
    ShareOf up = Rules.share(Rational.of(75), Rounding.Mode.CEILING, "x", fact("a"), fact("b"));
    ShareOf down = Rules.share(Rational.of(75), Rounding.Mode.FLOOR, "x", fact("a"), fact("b"));
    assertThat(ofTwoFacts(up)).isEqualTo("--+");
    assertThat(ofTwoFacts(down)).isEqualTo("-++");
  }

  @Test
  void aConditionDecidesWhetherTheRestIsAsked() {
    Requirement when = Rules.when("x", fact("a"), fact("b"));
    Dossier no = Asked.empty().toBuilder().putFact(FactName.of("a"), false).build();
    assertThat(Asked.verdict(when, no)).isEqualTo(Verdict.NOT_APPLICABLE);
    Dossier yes = no.toBuilder().facts(Map.of(FactName.of("a"), true)).build();
    assertThat(Asked.verdict(when, yes)).isEqualTo(Verdict.INDETERMINATE);
  }

  /** Of marks of 41, 42 and 43 of 60, the second being 70 per cent. */
  private static String around70(Requirement requirement) {
    StringBuilder told = new StringBuilder();
    for (long points = 41; points <= 43; points++) {
      told.append(sign(requirement, ComDix.dossier(points)));
    }
    return told.toString();
  }

  @Test
  void aBoundIsAsStrictAsItsName() {
    assertThat(around70(Rules.mark("x", above(70)))).isEqualTo("--+");
    assertThat(around70(Rules.mark("x", atLeast(70)))).isEqualTo("-++");
    assertThat(around70(Rules.mark("x", Bound.exactly(70)))).isEqualTo("-+-");
    assertThat(around70(Rules.mark("x", atMost(70)))).isEqualTo("++-");
    assertThat(around70(Rules.mark("x", below(70)))).isEqualTo("+--");
  }

  @Test
  void aMarkOfANodeIsThatOfTheNode() {
    Requirement second = Rules.mark("x", ComDix.area(2), atLeast(50));
    assertThat(sign(second, ComDix.dossier(0, 0, 6))).isEqualTo('+');
    assertThat(sign(second, ComDix.dossier(60, 12, 5))).isEqualTo('-');
  }

  /** Of three areas, so many with at least half of the marks. */
  private static String ofThreeAreas(Requirement requirement) {
    StringBuilder told = new StringBuilder();
    for (int good = 0; good <= 3; good++) {
      long[] marks = new long[3];
      for (int i = 0; i < 3; i++) {
        marks[i] = i < good ? 6 : 5;
      }
      told.append(sign(requirement, ComDix.dossier(0, marks)));
    }
    return told.toString();
  }

  @Test
  void nodesAreCountedAsTheirQuantifierSays() {
    assertThat(ofThreeAreas(Rules.each("x", AREAS, atLeast(50)))).isEqualTo("---+");
    assertThat(ofThreeAreas(Rules.each("x", AREAS, Rules.makes(atLeast(50))))).isEqualTo("---+");
    assertThat(ofThreeAreas(Rules.someOf(2, "x", AREAS, Rules.makes(atLeast(50)))))
        .isEqualTo("--++");
    NodesRequirement half =
        Rules.share(Rational.of(50), Rounding.Mode.FLOOR, "x", AREAS, Rules.makes(atLeast(50)));
    assertThat(ofThreeAreas(half)).isEqualTo("-+++");
    assertThat(ofThreeAreas(half.toBuilder().rounding(Rounding.Mode.CEILING).build()))
        .isEqualTo("--++");
  }

  @Test
  void levelsAreReachedFromTheirPlaceOn() {
    List<Character> overall = new ArrayList<>();
    List<Character> areas = new ArrayList<>();
    for (String level : List.of("foundation", "intermediate", "advanced")) {
      Outcome outcome = Outcome.Assessed.at(ComDix.EDITION.level("four", level));
      Dossier dossier = ComDix.dossier(ComDix.profile(0).toBuilder().overall(outcome).build());
      overall.add(sign(Rules.level("x", ComDix.EDITION.level("four", "intermediate")), dossier));
      areas.add(
          sign(
              Rules.each(
                  "x",
                  List.of(ComDix.area(1)),
                  Rules.attains(ComDix.EDITION.level("four", "advanced"))),
              Asked.areas(outcome)));
    }
    assertThat(overall).containsExactly('-', '+', '+');
    assertThat(areas).containsExactly('-', '-', '+');
  }

  @Test
  void numbersAreTakenTogetherAsTheirNameSays() {
    Quantity two = Quantity.constant(2);
    Quantity six = Asked.stated("six");
    Dossier dossier = Asked.numbers("six", "6");
    assertThat(sign(number("x", Quantities.sum(two, six), Bound.exactly(8)), dossier))
        .isEqualTo('+');
    assertThat(sign(number("x", Quantities.mean(two, six), Bound.exactly(4)), dossier))
        .isEqualTo('+');
    assertThat(sign(number("x", Quantities.lowest(two, six), Bound.exactly(2)), dossier))
        .isEqualTo('+');
    assertThat(sign(number("x", two, atLeast(six)), dossier)).isEqualTo('-');
    assertThat(sign(number("x", six, atLeast(two)), dossier)).isEqualTo('+');
  }

  /** Of the day before the registration, that day and the next, as limits. */
  private static String aroundRegistration(boolean isBefore) {
    StringBuilder told = new StringBuilder();
    for (int off = -1; off <= 1; off++) {
      Day limit = new Day.Fixed(ComDix.REGISTERED.plusDays(off));
      Day registered = Day.of(DateName.REGISTRATION);
      Requirement day =
          isBefore
              ? Circumstances.onOrBefore("x", registered, limit)
              : Circumstances.onOrAfter("x", registered, limit);
      told.append(sign(day, Asked.empty()));
    }
    return told.toString();
  }

  @Test
  void theDayItselfIsOnOrBeforeAndOnOrAfterIt() {
    assertThat(aroundRegistration(true)).isEqualTo("-++");
    assertThat(aroundRegistration(false)).isEqualTo("++-");
  }

  @Test
  void peopleAreOldEnoughAndSatAsOftenAsTheyMay() {
    Requirement age = Circumstances.age("x", 16, DateName.REGISTRATION);
    Dossier born = Asked.empty();
    LocalDate birthday = ComDix.REGISTERED.minusYears(16);
    assertThat(sign(age, born.toBuilder().birthDate(birthday).build())).isEqualTo('+');
    assertThat(sign(age, born.toBuilder().birthDate(birthday.plusDays(1)).build())).isEqualTo('-');
    assertThat(sign(Rules.sittings("x", Comparison.AT_MOST, 1), ComDix.dossier(0))).isEqualTo('+');
    assertThat(sign(Rules.sittings("x", Comparison.ABOVE, 1), ComDix.dossier(0))).isEqualTo('-');
  }

  @Test
  void oneOfTheCodesIsEnough() {
    Requirement titles = Circumstances.code("x", "titles", "eso", "fp");
    Dossier eso = Asked.empty().toBuilder().putCode(FactName.of("titles"), List.of("eso")).build();
    Dossier other =
        Asked.empty().toBuilder().putCode(FactName.of("titles"), List.of("phd")).build();
    assertThat(sign(titles, eso)).isEqualTo('+');
    assertThat(sign(titles, other)).isEqualTo('-');
  }

  @Test
  void whatIsAskedOfPeopleAndPapersIsWhatWasWritten() {
    AcceptedCertificate accepted =
        Circumstances.held("x", "actic", "l2", Day.decision()).getAccepted().get(0);
    assertThat(accepted.getScheme()).isEqualTo("actic");
    assertThat(accepted.getAwards()).containsExactly("l2");
    assertThat(Circumstances.separate("x", "examiner", "trainer", "decider").getApartFrom())
        .containsExactly(RoleName.of("trainer"), RoleName.of("decider"));
    assertThat(Rules.award("x", "lower").getAward()).isEqualTo("lower");
    AttemptFilter failed = AttemptFilter.builder().addExams("m-1").build();
    assertThat(Circumstances.waited("x", failed, Wait.ofHours(24)).getAfter()).isEqualTo(failed);
    assertThat(Circumstances.waited("x", failed, Wait.ofHours(24)).getWaits())
        .containsExactly(Wait.ofHours(24));
  }
}
