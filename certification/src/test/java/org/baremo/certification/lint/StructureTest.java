package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.lint.Rules.area;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.interval;
import static org.baremo.certification.lint.Rules.lint;
import static org.baremo.certification.lint.Rules.only;
import static org.baremo.certification.lint.Rules.scheme;
import static org.baremo.certification.lint.Rules.spanish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.ItemCount;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AwardRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

class StructureTest {
  private static Band band(long start, boolean open) {
    return Band.builder()
        .start(Rational.of(start))
        .open(open)
        .value(Rational.of(start / 10))
        .build();
  }

  private static LintReport banded(Quantity of, Band... bands) {
    return lint(
        compare(
            "banded",
            new Quantity.Banded(of, List.of(bands), Optional.empty()),
            Comparison.AT_LEAST,
            5));
  }

  private static LookupRow row(long then, long lower, long upper) {
    return LookupRow.builder().addWhen(interval(lower, upper)).then(Rational.of(then)).build();
  }

  private static LintReport table(Quantity input, LookupRow... rows) {
    return lint(
        compare(
            "table",
            Lookup.builder().addInputs(input).addRows(rows).build(),
            Comparison.AT_LEAST,
            2));
  }

  private static LintReport count(Comparison comparison, int count) {
    return lint(
        CountOf.builder()
            .id("some")
            .comparison(comparison)
            .count(count)
            .addRequirements(area(1), area(2), area(3), area(4))
            .build());
  }

  private static HeldRequirement held(String scheme, String... awards) {
    return HeldRequirement.builder()
        .id("held-" + scheme.replace("@", "."))
        .addAccepted(AcceptedCertificate.builder().scheme(scheme).addAwards(awards).build())
        .on(Day.decision())
        .build();
  }

  @Test
  void fiveOfFourIsNeverReached() {
    LintFinding found = only(count(Comparison.AT_LEAST, 5), LintKind.COUNT_NEVER_REACHED);
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(found.getLocation()).hasToString("demo@1#/awards/0/requires");
    assertThat(found.getRequirement()).contains("some");
    assertThat(english(found))
        .isEqualTo("The requirement \"some\" asks for at least 5 of 4, which never comes about.");
    assertThat(spanish(found))
        .isEqualTo("El requisito «some» pide al menos 5 de 4, lo que no ocurre nunca.");
    only(count(Comparison.ABOVE, 4), LintKind.COUNT_NEVER_REACHED);
    only(count(Comparison.EQUAL, 5), LintKind.COUNT_NEVER_REACHED);
    only(count(Comparison.BELOW, 0), LintKind.COUNT_NEVER_REACHED);
  }

  @Test
  void atMostFourOfFourIsAlwaysReached() {
    LintFinding found = only(count(Comparison.AT_MOST, 4), LintKind.COUNT_ALWAYS_REACHED);
    assertThat(english(found))
        .isEqualTo("The requirement \"some\" asks for at most 4 of 4, which always comes about.");
    assertThat(spanish(found))
        .isEqualTo("El requisito «some» pide como máximo 4 de 4, lo que ocurre siempre.");
    only(count(Comparison.AT_LEAST, 0), LintKind.COUNT_ALWAYS_REACHED);
    for (Comparison comparison : Comparison.values()) {
      assertThat(count(comparison, 2).getFindings())
          .extracting(LintFinding::getKind)
          .doesNotContain(LintKind.COUNT_NEVER_REACHED, LintKind.COUNT_ALWAYS_REACHED);
    }
  }

  @Test
  void nodesAreCountedToo() {
    NodesRequirement nodes =
        NodesRequirement.builder()
            .id("attempted")
            .addNodes(ComDix.area(1), ComDix.area(2))
            .test(new NodeTest.IsAttempted())
            .quantifier(NodeQuantifier.EXACTLY)
            .count(3)
            .build();
    assertThat(english(only(lint(nodes), LintKind.COUNT_NEVER_REACHED)))
        .isEqualTo(
            "The requirement \"attempted\" asks for exactly 3 of 2, which never comes about.");
  }

  @Test
  void aShareRoundedDownToNothingIsTold() {
    ShareOf share =
        ShareOf.builder()
            .id("share")
            .percentage(Rational.of(30))
            .rounding(Rounding.Mode.FLOOR)
            .leastCount(0)
            .addRequirements(area(1), area(2), area(3), area(4))
            .build();
    LintFinding found = only(lint(share), LintKind.NOTHING_NEEDED);
    assertThat(english(found))
        .isEqualTo(
            "Where no more than 3 of the members of the requirement \"share\" apply, none of them"
                + " need be met.");
    assertThat(spanish(found))
        .isEqualTo(
            "Cuando no proceden más de 3 de los miembros del requisito «share», no hace falta"
                + " cumplir ninguno.");
    LintReport sound = lint(share.toBuilder().leastCount(1).build());
    assertThat(Rules.of(sound, LintKind.NOTHING_NEEDED)).isEmpty();
    only(lint(share.toBuilder().leastCount(5).build()), LintKind.COUNT_NEVER_REACHED);
  }

  @Test
  void whatIsBelowTheFirstBandHasNoValue() {
    LintFinding found = only(banded(Quantity.percentage(), band(40, false)), LintKind.BAND_GAP);
    assertThat(found.getLocation()).hasToString("demo@1#/awards/0/requires/left/bands/0");
    assertThat(english(found))
        .isEqualTo(
            "In the requirement \"banded\", numbers below the first band at 40 have no value.");
    assertThat(spanish(found))
        .isEqualTo(
            "En el requisito «banded», los números por debajo de la primera banda, desde 40, no"
                + " tienen valor.");
    assertThat(banded(Quantity.percentage(), band(0, false), band(50, false)).getFindings())
        .isEmpty();
    only(banded(Quantity.percentage(), band(0, true)), LintKind.BAND_GAP);
  }

  @Test
  void aBandThatNoNumberFallsIntoIsTold() {
    Quantity percentage = Quantity.percentage();
    LintFinding found =
        only(banded(percentage, band(0, false), band(100, true)), LintKind.BAND_NEVER_REACHED);
    assertThat(english(found))
        .isEqualTo("In the requirement \"banded\", no number falls into the band from 100.");
    assertThat(spanish(found))
        .isEqualTo("En el requisito «banded», ningún número cae en la banda desde 100.");
    assertThat(banded(percentage, band(0, false), band(100, false)).getFindings()).isEmpty();
    only(banded(percentage, band(-10, false), band(0, false)), LintKind.BAND_NEVER_REACHED);
  }

  @Test
  void rowsThatOthersTakeEverythingOfAreTold() {
    LintReport report =
        table(Quantity.percentage(), row(1, 0, 49), row(2, 49, 100), row(3, 80, 100));
    LintFinding found = only(report, LintKind.ROW_NEVER_REACHED);
    assertThat(found.getLocation()).hasToString("demo@1#/awards/0/requires/left/rows/2");
    assertThat(english(found))
        .isEqualTo(
            "In the requirement \"table\", numbers never come to row 3 of the table: the rows"
                + " before it take them all, or none fits.");
    assertThat(spanish(found))
        .isEqualTo(
            "En el requisito «table», ningún número llega a la fila 3 de la tabla: las anteriores"
                + " los toman todos, o ninguno le corresponde.");
    only(
        table(Quantity.percentage(), row(1, 0, 100), row(2, 101, 120)), LintKind.ROW_NEVER_REACHED);
  }

  @Test
  void numbersThatNoRowFitsAreTold() {
    LintFinding found =
        only(table(Quantity.percentage(), row(1, 0, 49), row(2, 50, 100)), LintKind.TABLE_GAP);
    assertThat(english(found))
        .isEqualTo("In the requirement \"table\", no row of the table fits 49.5.");
    assertThat(spanish(found))
        .isEqualTo("En el requisito «table», ninguna fila de la tabla corresponde a 49,5.");
    Quantity items = new Quantity.Items(ItemCount.CORRECT, Optional.empty());
    assertThat(english(only(table(items, row(1, 0, 49), row(2, 50, 100)), LintKind.TABLE_GAP)))
        .as("items are whole: only those above 100 are left")
        .isEqualTo("In the requirement \"table\", no row of the table fits 101.");
  }

  @Test
  void aDefinitionThatNothingUsesIsTold() {
    LintReport report =
        defining(
            List.of(
                fact("spare"),
                AllOf.of("used", defined("y", "below"), fact("g")),
                fact("below"),
                AllOf.of("idle", defined("z", "spare"), fact("h"))),
            AllOf.of("asked", defined("x", "used"), fact("f")));
    List<LintFinding> found = Rules.of(report, LintKind.UNUSED_DEFINITION);
    assertThat(report.getFindings()).as("and nothing else").isEqualTo(found);
    assertThat(found)
        .extracting(one -> one.getLocation().toString())
        .as("also one that only such a one uses")
        .containsExactly("demo@1#/definitions/0", "demo@1#/definitions/3");
    assertThat(found.get(0).getKind().severity()).isEqualTo(Severity.WARNING);
    assertThat(english(found.get(0)))
        .isEqualTo("The definition \"spare\" is used by no award and by no veto.");
    assertThat(spanish(found.get(0)))
        .isEqualTo("Ninguna certificación ni ningún veto usa la definición «spare».");
  }

  @Test
  void whatIsWrongWithADefinitionIsToldOnceAndAtItsPlace() {
    LintReport report =
        defining(
            List.of(AllOf.of("never", fact("g"), NoneOf.of("not", same("g", "again")))),
            AllOf.of("upper", defined("x", "never"), fact("f")),
            AllOf.of("lower", defined("y", "never")));
    assertThat(Rules.of(report, LintKind.NEVER_MET))
        .extracting(one -> one.getLocation().toString())
        .containsExactly("demo@1#/definitions/0");
    assertThat(Rules.of(report, LintKind.AWARD_NEVER_REACHED)).hasSize(2);
  }

  private static LintReport defining(List<Requirement> definitions, Requirement... highestFirst) {
    List<Award> awards = new ArrayList<>();
    for (Requirement requires : highestFirst) {
      Award award = scheme(fact("any")).getAwards().get(0);
      awards.add(award.toBuilder().code("award-" + awards.size()).requires(requires).build());
    }
    return Rules.LINTER.lint(
        scheme(fact("any")).toBuilder().definitions(definitions).awards(awards).build(),
        ComDix.catalog());
  }

  private static Requirement defined(String id, String definition) {
    return DefinedRequirement.builder().id(id).definition(definition).build();
  }

  private static Requirement same(String fact, String id) {
    return FactRequirement.builder().id(id).fact(FactName.of(fact)).build();
  }

  @Test
  void rowsThatOverlapPartlyAndGiveOtherValuesAreTold() {
    LintReport report = table(Quantity.percentage(), row(1, 0, 60), row(2, 50, 100));
    LintFinding found = only(report, LintKind.ROWS_OVERLAP);
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(found.getKind().severity()).isEqualTo(Severity.WARNING);
    assertThat(found.getLocation()).hasToString("demo@1#/awards/0/requires/left/rows/1");
    assertThat(english(found))
        .isEqualTo(
            "In the requirement \"table\", rows 1 and 2 of the table both fit 50, where they give 1"
                + " and 2: the first of them decides, so that their order matters.");
    assertThat(spanish(found))
        .isEqualTo(
            "En el requisito «table», las filas 1 y 2 de la tabla corresponden ambas a 50, donde"
                + " dan 1 y 2: decide la primera, de modo que su orden importa.");
    assertThat(
            english(
                only(
                    table(Quantity.percentage(), row(1, 0, 50), row(2, 50, 100)),
                    LintKind.ROWS_OVERLAP)))
        .as("one number is enough")
        .contains("both fit 50,");
  }

  @Test
  void rowsWhoseOrderIsMeantOrMakesNoDifferenceAreQuiet() {
    Quantity percentage = Quantity.percentage();
    assertThat(aboutRows(table(percentage, row(2, 0, 60), row(2, 50, 100))))
        .as("the same value")
        .isEmpty();
    assertThat(aboutRows(table(percentage, row(1, 40, 60), row(2, 0, 100))))
        .as("a general row after a special one")
        .isEmpty();
    assertThat(aboutRows(table(percentage, row(3, 40, 120), row(2, 30, 110), row(1, 0, 100))))
        .as("where numbers can lie, each is a part of the next")
        .isEmpty();
    assertThat(aboutRows(table(percentage, row(1, 0, 49), row(2, 49, 100), row(3, 40, 60))))
        .as("a row that others take everything of is told as that")
        .containsExactly("row-never-reached 3", "rows-overlap 1");
    assertThat(aboutRows(table(percentage, row(3, 50, 60), row(1, 0, 60), row(2, 50, 100))))
        .as("an earlier row decides where they overlap")
        .isEmpty();
  }

  private static List<String> aboutRows(LintReport report) {
    return report.getFindings().stream()
        .filter(found -> found.getLocation().toString().contains("/rows/"))
        .map(found -> found.getKind().code() + " " + found.getDetails().get("row"))
        .toList();
  }

  @Test
  void rowsOfSeveralInputsOverlapWhereEachInputDoes() {
    LintReport cross = cross(interval(0, 60), interval(0, 60), interval(50, 100), interval(0, 100));
    LintFinding found = only(cross, LintKind.ROWS_OVERLAP);
    assertThat(found.getCertainty()).isEqualTo(Certainty.SUSPECTED);
    assertThat(english(found))
        .isEqualTo(
            "In the requirement \"cross\", rows 1 and 2 of the table both fit 50; 0, where they"
                + " give 1.5 and 2: the first of them decides, so that their order matters. This"
                + " is suspected, not proven.");
    assertThat(spanish(found)).contains(" a 50; 0, donde dan 1,5 y 2: ");
    LintReport apart =
        cross(interval(0, 60), interval(0, 40), interval(50, 100), interval(50, 100));
    assertThat(Rules.of(apart, LintKind.ROWS_OVERLAP)).isEmpty();
  }

  private static LintReport cross(Interval a, Interval b, Interval c, Interval d) {
    return lint(
        compare(
            "cross",
            Lookup.builder()
                .addInputs(Quantity.percentage(ComDix.area(1)), Quantity.percentage(ComDix.area(2)))
                .addRows(
                    LookupRow.builder().addWhen(a, b).then(Rational.parse("1.5")).build(),
                    LookupRow.builder().addWhen(c, d).then(Rational.of(2)).build())
                .otherwise(Rational.ZERO)
                .build(),
            Comparison.AT_LEAST,
            2));
  }

  @Test
  void weightsThatLookLikeSharesMustBeTheWhole() {
    assertThat(english(only(weighted("0.5", "0.45"), LintKind.WEIGHTS_OFF)))
        .isEqualTo(
            "The weights of the requirement \"mean\" sum to 0.95 and not to 1. This is suspected,"
                + " not proven.");
    assertThat(spanish(only(weighted("60", "45"), LintKind.WEIGHTS_OFF)))
        .isEqualTo(
            "Los pesos del requisito «mean» suman 105 y no 100. Es una sospecha, no está"
                + " demostrado.");
    assertThat(Rules.of(weighted("1/3", "2/3"), LintKind.WEIGHTS_OFF)).isEmpty();
    assertThat(Rules.of(weighted("2", "1"), LintKind.WEIGHTS_OFF)).isEmpty();
    assertThat(Rules.of(weighted("60", "40"), LintKind.WEIGHTS_OFF)).isEmpty();
  }

  private static LintReport weighted(String one, String other) {
    return lint(
        compare(
            "mean",
            Aggregate.builder()
                .function(Aggregate.Function.MEAN)
                .addOf(Quantity.percentage(ComDix.area(1)), Quantity.percentage(ComDix.area(2)))
                .addWeights(Rational.parse(one), Rational.parse(other))
                .build(),
            Comparison.AT_LEAST,
            60));
  }

  @Test
  void referencesThatDoNotResolveAreFindings() {
    LintReport report = Rules.LINTER.lint(scheme(area(1)), FrameworkCatalog.of());
    LintFinding found = only(report, LintKind.UNRESOLVED_REFERENCE);
    assertThat(report.hasErrors()).isTrue();
    assertThat(found.getLocation()).hasToString("demo@1#/framework");
    assertThat(english(found))
        .isEqualTo(
            "A reference does not resolve: there is no framework edition digcomp@2.2 in the"
                + " catalogue.");
    assertThat(spanish(found))
        .isEqualTo(
            "Una referencia no se resuelve: no hay ninguna edición de marco digcomp@2.2 en el"
                + " catálogo.");
  }

  private static CertificationScheme version(String id, String first, String last) {
    return scheme(id, area(1)).toBuilder()
        .inForce(
            last.isEmpty()
                ? DateRange.from(LocalDate.parse(first))
                : DateRange.of(LocalDate.parse(first), LocalDate.parse(last)))
        .build();
  }

  private static LintReport versions(CertificationScheme... schemes) {
    return Rules.LINTER.lint(List.of(schemes), ComDix.catalog());
  }

  @Test
  void versionsThatLeaveAGapOrOverlapAreTold() {
    CertificationScheme first = version("demo@1", "2022-01-01", "2022-12-31");
    LintFinding gap =
        only(versions(version("demo@2", "2023-02-01", ""), first), LintKind.VERSION_GAP);
    assertThat(gap.getLocation()).hasToString("demo@2#/inForce");
    assertThat(english(gap))
        .isEqualTo(
            "From 1 January 2023 to 31 January 2023 neither demo@1 nor this version is in force.");
    assertThat(spanish(gap))
        .isEqualTo(
            "Desde el 1 de enero de 2023 hasta el 31 de enero de 2023 no están en vigor ni demo@1"
                + " ni esta versión.");
    LintReport both = versions(first, version("demo@2", "2022-12-01", ""));
    assertThat(english(only(both, LintKind.VERSION_OVERLAP)))
        .isEqualTo(
            "From 1 December 2022 to 31 December 2022 both demo@1 and this version are in force.");
    LintReport endless =
        versions(version("demo@1", "2022-01-01", ""), version("demo@2", "2023-01-01", ""));
    assertThat(english(only(endless, LintKind.VERSION_OVERLAP)))
        .isEqualTo("From 1 January 2023 on both demo@1 and this version are in force.");
    assertThat(spanish(only(endless, LintKind.VERSION_OVERLAP)))
        .isEqualTo("Desde el 1 de enero de 2023 están en vigor tanto demo@1 como esta versión.");
    assertThat(versions(first, version("demo@2", "2023-01-01", "")).getFindings()).isEmpty();
    assertThat(versions(first, version("other@2", "2022-01-01", "")).getFindings()).isEmpty();
  }

  @Test
  void certificatesThatRequireEachOtherInACircleAreTold() {
    CertificationScheme one = scheme("one@1", held("two"));
    CertificationScheme two = scheme("two@1", held("three", "award-1"));
    CertificationScheme three = scheme("three@1", AllOf.of("all", held("one@1"), area(1)));
    LintReport report = versions(one, two, three);
    assertThat(Rules.of(report, LintKind.PREREQUISITE_CYCLE)).hasSize(3);
    LintFinding found = Rules.of(report, LintKind.PREREQUISITE_CYCLE).get(0);
    assertThat(english(found))
        .isEqualTo(
            "The award \"award-1\" needs, in the end, a certificate that nobody can get without it"
                + " or another one in a circle.");
    assertThat(spanish(found))
        .isEqualTo(
            "La certificación «award-1» necesita, en último término, un certificado que nadie puede"
                + " obtener sin ella o sin otra del mismo círculo.");
    CertificationScheme way = scheme("three@1", AnyOf.of("any", held("one@1"), area(1)));
    assertThat(versions(one, two, way).getFindings()).isEmpty();
    assertThat(versions(one, two).getFindings()).as("three is another body's").isEmpty();
  }

  @Test
  void anAwardThatNeedsOneInTheCircleCannotBeGotEither() {
    Requirement needs = AwardRequirement.builder().id("basic").award("award-2").build();
    LintReport report = versions(scheme("one@1", needs, held("one", "award-1")));
    assertThat(Rules.of(report, LintKind.PREREQUISITE_CYCLE)).hasSize(2);
  }

  @Test
  void everyVersionOfASeriesIsLintedAtItsPlace() {
    SchemeSeries series = Versions.series();
    LintReport sound = Rules.LINTER.lint(series, ComDix.catalog());
    assertThat(sound.getSchemes()).hasSize(series.getVersions().size());
    CertificationScheme last = series.getVersions().get(series.getVersions().size() - 1);
    CountOf never =
        CountOf.builder()
            .id("never")
            .comparison(Comparison.ABOVE)
            .count(1)
            .addRequirements(fact("asked"))
            .build();
    CertificationScheme wrong =
        last.toBuilder()
            .awards(List.of(Rules.award(last.getAwards().get(0).getCode(), never)))
            .build();
    SchemeSeries other =
        series.toBuilder()
            .versions(List.of(series.getVersions().get(0), wrong))
            .addTransitions(
                series.getTransitions().get(0).toBuilder().id("another").when(never).build())
            .build();
    List<LintFinding> found =
        Rules.of(Rules.LINTER.lint(other, ComDix.catalog()), LintKind.COUNT_NEVER_REACHED);
    assertThat(found)
        .extracting(one -> one.getLocation().toString())
        .contains(
            series.getId() + "#/versions/1/awards/0/requires",
            series.getId() + "#/transitions/" + series.getTransitions().size() + "/when");
  }

  @Test
  void somethingMustBeLinted() {
    assertThatThrownBy(() -> Rules.LINTER.lint(List.of(), ComDix.catalog()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("schemes must not be empty");
  }
}
