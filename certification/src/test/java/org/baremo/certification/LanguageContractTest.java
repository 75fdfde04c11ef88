package org.baremo.certification;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.UnresolvedReference;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.lifecycle.LifecycleEvent;
import org.baremo.certification.scheme.lifecycle.LifecycleRule;
import org.baremo.certification.scheme.name.CodeNames;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.LookupRow;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.time.AttemptFilter;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.scheme.time.Period;
import org.baremo.certification.scheme.time.WorkingCalendar;
import org.baremo.certification.scheme.wait.Wait;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.certification.testing.EveryWord;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.problem.Location;
import org.baremo.core.problem.Problem;
import org.baremo.core.testing.ValueContract;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/**
 * Every word of the scheme language, and every fact of a dossier, is held to the value contract.
 */
class LanguageContractTest {
  private static final Map<String, Requirement> REQUIREMENTS = new LinkedHashMap<>();

  static {
    EveryRequirement.scheme().getAwards().forEach(award -> collect(award.getRequires()));
  }

  private static void collect(Requirement requirement) {
    REQUIREMENTS.put(requirement.getId(), requirement);
    requirement.parts().forEach(LanguageContractTest::collect);
  }

  private static List<Quantity> quantities() {
    return REQUIREMENTS.values().stream()
        .flatMap(r -> r.quantities().values().stream())
        .flatMap(LanguageContractTest::all)
        .distinct()
        .toList();
  }

  private static java.util.stream.Stream<Quantity> all(Quantity quantity) {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(quantity),
        quantity.parts().values().stream().flatMap(LanguageContractTest::all));
  }

  private static java.util.stream.Stream<Day> all(Day day) {
    return java.util.stream.Stream.concat(
        java.util.stream.Stream.of(day),
        day.days().values().stream().flatMap(LanguageContractTest::all));
  }

  @Test
  void requirementsKeepTheContract() {
    ValueContract.of(Requirement.class, REQUIREMENTS.values().toArray(Requirement[]::new))
        .lawsBeyondAnnotations("count", "fits the quantifier and the number of requirements")
        .lawsBeyondAnnotations("percentage", "is from 0 to 100 and fits the quantifier")
        .lawsBeyondAnnotations("rounding", "fits the quantifier")
        .lawsBeyondAnnotations("leastCount", "fits the quantifier")
        .lawsBeyondAnnotations("nodes", "are different")
        .lawsBeyondAnnotations("stated", "stands alone")
        .lawsBeyondAnnotations("routes", "have different codes")
        .lawsBeyondAnnotations("oneOf", "are different")
        .lawsBeyondAnnotations("of", "are different")
        .lawsBeyondAnnotations("scope", "names each thing once")
        .lawsBeyondAnnotations("apartFrom", "are different roles and not the role itself")
        .lawsBeyondAnnotations("states", "are different")
        .lawsBeyondAnnotations("within", "is left out where a good certificate is enough")
        .lawsBeyondAnnotations("withinLastDay", "is there only with within")
        .verify();
  }

  @Test
  void quantitiesKeepTheContract() {
    ValueContract.of(Quantity.class, quantities().toArray(Quantity[]::new))
        .lawsBeyondAnnotations("weights", "fit the members")
        .lawsBeyondAnnotations("best", "fits the members and their weights")
        .lawsBeyondAnnotations("decimals", "are 0 beside a step")
        .lawsBeyondAnnotations("step", "is more than 0")
        .lawsBeyondAnnotations("rows", "fit the inputs")
        .lawsBeyondAnnotations("incorrect", "is from -1 to 0")
        .lawsBeyondAnnotations("blank", "is from -1 to 0")
        .lawsBeyondAnnotations("most", "is 0 or more and above the least")
        .lawsBeyondAnnotations("below", "is not above the least")
        .lawsBeyondAnnotations("bands", "rise")
        .lawsBeyondAnnotations("values", "are not blank")
        .verify();
    NamedQuantity named = EveryRequirement.scheme().getQuantities().get(0);
    ValueContract.of(NamedQuantity.class, named, named.toBuilder().id("other").build()).verify();
    Interval interval = Interval.builder().lower(Rational.ONE).upperOpen(true).build();
    ValueContract.of(Interval.class, interval, Interval.builder().upper(Rational.ONE).build())
        .lawsBeyondAnnotations("upper", "is not below lower")
        .verify();
    Band band = Band.builder().start(Rational.ONE).value(Rational.ZERO).build();
    ValueContract.of(Band.class, band, band.toBuilder().open(true).build()).verify();
    LookupRow row = LookupRow.builder().addWhen(interval).then(Rational.ONE).build();
    ValueContract.of(LookupRow.class, row, row.toBuilder().then(Rational.ZERO).build()).verify();
    List<Quantity> tables = quantities().stream().filter(Lookup.class::isInstance).toList();
    Lookup table = (Lookup) tables.get(0);
    ValueContract.of(Lookup.class, table, table.toBuilder().otherwise(Rational.ONE).build())
        .lawsBeyondAnnotations("rows", "fit the inputs")
        .verify();
    Aggregate mean =
        (Aggregate) quantities().stream().filter(Aggregate.class::isInstance).findFirst().get();
    ValueContract.of(Aggregate.class, mean, mean.toBuilder().weights(List.of()).build())
        .lawsBeyondAnnotations("weights", "fit the members")
        .lawsBeyondAnnotations("best", "fits the members and their weights")
        .verify();
  }

  @Test
  void daysKeepTheContract() {
    ValueContract.of(
            Day.class,
            REQUIREMENTS.values().stream()
                .flatMap(r -> r.days().values().stream())
                .flatMap(LanguageContractTest::all)
                .distinct()
                .toArray(Day[]::new))
        .lawsBeyondAnnotations("pick", "is first or latest")
        .lawsBeyondAnnotations("firstMonth", "is left out of months")
        .verify();
    ValueContract.of(
            Period.class,
            Period.ofYears(5),
            Period.builder().months(6).days(1).workingDays(3).build())
        .verify();
    ValueContract.of(
            WorkingCalendar.class,
            EveryWord.CALENDAR,
            WorkingCalendar.builder().addRestDays(DayOfWeek.FRIDAY).build())
        .lawsBeyondAnnotations("restDays", "are different and leave a working day")
        .lawsBeyondAnnotations("holidays", "are different")
        .verify();
    ValueContract.of(AttemptFilter.class, EveryWord.FAILED, AttemptFilter.builder().build())
        .lawsBeyondAnnotations("sinceOpen", "is not true without since")
        .lawsBeyondAnnotations("untilOpen", "is not true without until")
        .verify();
  }

  @Test
  void partsOfRequirementsKeepTheContract() {
    RoutesRequirement ways = (RoutesRequirement) REQUIREMENTS.get("ways");
    ValueContract.of(Route.class, ways.getRoutes().get(0), ways.getRoutes().get(1)).verify();
    HeldRequirement held = (HeldRequirement) REQUIREMENTS.get("held");
    ValueContract.of(
            AcceptedCertificate.class,
            held.getAccepted().get(0),
            AcceptedCertificate.builder().scheme("icdl").build())
        .lawsBeyondAnnotations("until", "is not before since")
        .lawsBeyondAnnotations("units", "are different")
        .lawsBeyondAnnotations("maximumAgeLastDay", "is there only with a maximum age")
        .verify();
    ValueContract.of(Wait.class, Wait.ofHours(24), Wait.of(Period.ofDays(1)))
        .lawsBeyondAnnotations("period", "is there exactly where hours are not")
        .lawsBeyondAnnotations("hours", "are more than 0")
        .verify();
    ValueContract.of(
            NodeTest.class,
            REQUIREMENTS.values().stream()
                .filter(NodesRequirement.class::isInstance)
                .map(r -> ((NodesRequirement) r).getTest())
                .toArray(NodeTest[]::new))
        .verify();
    ValueContract.of(RoleName.class, RoleName.of("trainer"), RoleName.of("examiner")).verify();
  }

  @Test
  void namesKeepTheContract() {
    Names names = EveryWord.names();
    ValueContract.of(Names.class, names, Names.builder().build())
        .lawsBeyondAnnotations("exams", "are slugs")
        .lawsBeyondAnnotations("forms", "are slugs")
        .lawsBeyondAnnotations("languages", "are slugs")
        .lawsBeyondAnnotations("channels", "are slugs")
        .lawsBeyondAnnotations("trainingKinds", "are slugs")
        .lawsBeyondAnnotations("groups", "are slugs")
        .lawsBeyondAnnotations("schemes", "are not blank")
        .lawsBeyondAnnotations("awards", "are not blank")
        .verify();
    CodeNames code = names.getCodes().values().iterator().next();
    ValueContract.of(CodeNames.class, code, code.toBuilder().values(Map.of()).build())
        .lawsBeyondAnnotations("values", "are not blank")
        .verify();
  }

  @Test
  void whatStandsBesideAwardsKeepsTheContract() {
    CertificationScheme scheme = EveryRequirement.scheme();
    Veto veto = scheme.getVetoes().get(0);
    ValueContract.of(Veto.class, veto, veto.toBuilder().outcome(Veto.Outcome.PENDING).build())
        .verify();
    LifecycleRule appeal = scheme.getLifecycle().get(0);
    ValueContract.of(
            LifecycleRule.class,
            appeal,
            LifecycleRule.builder().event(LifecycleEvent.SUSPENSION).build())
        .lawsBeyondAnnotations("roles", "are different")
        .verify();
    OverridePolicy policy = scheme.getOverridable().get(0);
    ValueContract.of(
            OverridePolicy.class, policy, policy.toBuilder().legalReference("art. 10").build())
        .lawsBeyondAnnotations("roles", "are different")
        .verify();
  }

  @Test
  void factsOfDossiersKeepTheContract() {
    Attempt attempt =
        Attempt.builder()
            .id("a-1")
            .exam("m-1")
            .form("f-1")
            .language("es")
            .channel("centre")
            .heldOn(LocalDate.of(2026, 3, 29))
            .startedAt(ZonedDateTime.parse("2026-03-29T01:30:00+01:00[Europe/Madrid]"))
            .result(AttemptResult.PASSED)
            .overall(Outcome.Assessed.of(Mark.of(43, 60)))
            .putOutcome(ComDix.area(1), Outcome.Assessed.of(Mark.of(8, 12)))
            .build();
    ValueContract.of(
            Attempt.class, attempt, attempt.toBuilder().result(AttemptResult.ANNULLED).build())
        .lawsBeyondAnnotations("heldOn", "is the day of startedAt")
        .verify();
    ItemResult item =
        ItemResult.builder()
            .id("q-1")
            .addMeasures(ComDix.area(1))
            .points(Rational.of(1, 2))
            .replaces("q-9")
            .build();
    ValueContract.of(
            ItemResult.class, item, item.toBuilder().status(ItemStatus.NEUTRALISED).build())
        .lawsBeyondAnnotations("points", "are from 0 to the maximum")
        .lawsBeyondAnnotations("maximum", "is more than 0")
        .lawsBeyondAnnotations("replaces", "names another item")
        .verify();
    HeldStatus status =
        HeldStatus.builder()
            .number("C-1")
            .status(HeldStatus.Status.SUSPENDED)
            .since(LocalDate.of(2026, 1, 1))
            .build();
    ValueContract.of(HeldStatus.class, status, status.toBuilder().number("C-2").build()).verify();
    Duty duty =
        Duty.builder()
            .role(RoleName.of("trainer"))
            .person("p-1")
            .on(LocalDate.of(2026, 1, 1))
            .build();
    ValueContract.of(Duty.class, duty, duty.toBuilder().person("p-2").build()).verify();
    VerdictOverride override =
        VerdictOverride.builder()
            .requirement("age")
            .ruled(Ruled.MET)
            .actor("p-3")
            .role(RoleName.of("board"))
            .reason("Born abroad; document seen")
            .on(LocalDate.of(2026, 1, 1))
            .build();
    ValueContract.of(
            VerdictOverride.class,
            override,
            override.toBuilder().ruled(Ruled.NOT_APPLICABLE).build())
        .verify();
    ValueContract.of(
            org.baremo.certification.dossier.Dossier.class,
            ComDix.dossier(43, 8, 8, 9, 9, 9).toBuilder()
                .putNumber(FactName.of("capacity"), Rational.of(7, 2))
                .putCode(FactName.of("titles"), List.of("eso"))
                .putPeriod(FactName.of("accreditation"), List.of())
                .addAttempts(attempt)
                .addItems(item)
                .addCertificateStatuses(status)
                .addDuties(duty)
                .addOverrides(override)
                .build(),
            ComDix.dossier(43, 8, 8, 9, 9, 9))
        .verify();
  }

  @Test
  void aReferenceThatDoesNotResolveIsAValue() {
    Problem problem =
        Problem.error("ref.unresolved", Location.of("s@1", "/framework"), "there is none");
    ValueContract.of(
            UnresolvedReference.class,
            new UnresolvedReference(UnresolvedReference.Target.EDITION, "digcomp@9.1", problem),
            new UnresolvedReference(UnresolvedReference.Target.NODE, "digcomp@9.1", problem))
        .verify();
  }
}
