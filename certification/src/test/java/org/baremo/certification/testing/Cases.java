package org.baremo.certification.testing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.award.Validity;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.AgeRequirement;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.AtLeastOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.SittingsRequirement;
import org.baremo.certification.scheme.time.LastDay;
import org.baremo.certification.scheme.time.LeapDay;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Any scheme that the language can say about the framework of {@link ComDix}, and any dossier. */
public final class Cases {
  private static final RoleName BOARD = RoleName.of("board");

  /** So many requirements, the first of a scheme, may be ruled on. */
  private static final int RULED = 8;

  private Cases() {}

  public static Arbitrary<CertificationScheme> schemes() {
    Arbitrary<Award> award =
        Combinators.combine(
                requirements(3),
                validities().optional(0.7),
                CaseDays.days().optional(0.2),
                levels().map(List::of).injectNull(0.3),
                Arbitraries.of("skill-1", "skill-2").optional(0.7))
            .as(
                (requires, validity, issue, levels, group) ->
                    Award.builder()
                        .code("code")
                        .group(group)
                        .title(LocalizedText.of("en", "Award"))
                        .requires(requires)
                        .validity(validity)
                        .issue(issue)
                        .levels(levels == null ? List.of() : levels)
                        .build());
    Arbitrary<Veto> veto =
        Combinators.combine(requirements(1), Arbitraries.of(Veto.Outcome.values()))
            .as((when, outcome) -> Veto.builder().when(when).outcome(outcome).build());
    return Combinators.combine(
            award.list().ofMinSize(1).ofMaxSize(4),
            veto.list().ofMaxSize(2),
            dateNames(),
            Arbitraries.of(Awarding.values()),
            Arbitraries.integers().between(0, RULED - 1).set().ofMaxSize(3))
        .as(
            (awards, vetoes, anchor, awarding, ruled) ->
                overridable(numbered(grouped(awards, awarding), vetoes, anchor, awarding), ruled));
  }

  private static List<Award> grouped(List<Award> awards, Awarding awarding) {
    return awarding == Awarding.HIGHEST_OF_EACH_GROUP
        ? awards
        : awards.stream().map(award -> award.toBuilder().group(Optional.empty()).build()).toList();
  }

  /** People may rule on some of the requirements that there are. */
  private static CertificationScheme overridable(CertificationScheme scheme, Set<Integer> ruled) {
    Set<String> ids = new HashSet<>();
    scheme.getVetoes().forEach(veto -> ids(veto.getWhen(), ids));
    scheme.getAwards().forEach(award -> ids(award.getRequires(), ids));
    List<OverridePolicy> policies =
        ruled.stream()
            .map(number -> "r-" + number)
            .filter(ids::contains)
            .map(id -> OverridePolicy.builder().requirement(id).addRoles(BOARD).build())
            .toList();
    return scheme.toBuilder().overridable(policies).build();
  }

  private static void ids(Requirement requirement, Set<String> ids) {
    ids.add(requirement.getId());
    requirement.parts().forEach(part -> ids(part, ids));
  }

  /** Rulings on requirements that there may be, by whom may rule and by somebody else. */
  private static Arbitrary<VerdictOverride> overrides() {
    return Combinators.combine(
            Arbitraries.integers().between(0, RULED - 1),
            Arbitraries.of(Ruled.values()),
            Arbitraries.of(BOARD, BOARD, BOARD, RoleName.of("clerk")),
            days())
        .as(
            (number, ruled, role, on) ->
                VerdictOverride.builder()
                    .requirement("r-" + number)
                    .ruled(ruled)
                    .actor("p-9")
                    .role(role)
                    .reason("Order 7")
                    .on(on)
                    .build());
  }

  /** Identifiers are made different once the whole scheme is there. */
  private static CertificationScheme numbered(
      List<Award> awards, List<Veto> vetoes, DateName anchor, Awarding awarding) {
    AtomicInteger next = new AtomicInteger();
    List<Veto> against = new ArrayList<>();
    for (Veto veto : vetoes) {
      against.add(veto.toBuilder().when(Renamed.numbered(veto.getWhen(), next)).build());
    }
    List<Award> renamed = new ArrayList<>();
    for (Award award : awards) {
      renamed.add(
          award.toBuilder()
              .code("award-" + renamed.size())
              .requires(Renamed.numbered(award.getRequires(), next))
              .build());
    }
    return Schemes.comdixIntermediate().toBuilder()
        .workingCalendar(CaseDays.CALENDAR)
        .awards(renamed)
        .vetoes(against)
        .anchor(anchor)
        .awarding(awarding)
        .build();
  }

  private static Arbitrary<Requirement> requirements(int depth) {
    return depth == 0
        ? anyLeaf()
        : Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(2, anyLeaf()),
            net.jqwik.api.Tuple.of(3, Arbitraries.lazy(() -> groups(depth - 1))));
  }

  private static Arbitrary<Requirement> anyLeaf() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, leaves()),
        net.jqwik.api.Tuple.of(1, CaseNumbers.leaves(cuts(), levels())));
  }

  private static Arbitrary<Requirement> groups(int depth) {
    Arbitrary<List<Requirement>> parts = requirements(depth).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(2, groups(parts)),
        net.jqwik.api.Tuple.of(1, CaseNumbers.groups(parts)));
  }

  private static Arbitrary<Requirement> groups(Arbitrary<List<Requirement>> parts) {
    return Combinators.combine(
            parts, Arbitraries.of(WhenEmpty.values()), Arbitraries.integers().between(0, 5))
        .as(
            (members, empty, kind) ->
                switch (kind) {
                  case 0, 1 ->
                      AllOf.builder().id("x").requirements(members).whenEmpty(empty).build();
                  case 2 -> AnyOf.builder().id("x").requirements(members).whenEmpty(empty).build();
                  case 3 -> NoneOf.builder().id("x").requirements(members).whenEmpty(empty).build();
                  default ->
                      AtLeastOf.builder()
                          .id("x")
                          .count(1 + kind % members.size())
                          .requirements(members)
                          .whenEmpty(empty)
                          .build();
                });
  }

  private static Arbitrary<Requirement> leaves() {
    Arbitrary<Optional<Ref>> node = nodes().optional(0.6);
    Arbitrary<WhenExempt> exempt = Arbitraries.of(WhenExempt.values());
    Arbitrary<WhenNotAssessed> blank = Arbitraries.of(WhenNotAssessed.values());
    return Arbitraries.oneOf(
        Combinators.combine(node, cuts(), exempt, blank)
            .as(
                (ref, cut, whenExempt, whenBlank) ->
                    MarkRequirement.builder()
                        .id("x")
                        .node(ref)
                        .cut(cut)
                        .whenExempt(whenExempt)
                        .whenNotAssessed(whenBlank)
                        .build()),
        Combinators.combine(
                nodes().list().uniqueElements().ofMinSize(1).ofMaxSize(5),
                cuts(),
                exempt,
                blank,
                Arbitraries.of(WhenEmpty.values()))
            .as(
                (refs, cut, whenExempt, whenBlank, empty) ->
                    EachNode.builder()
                        .id("x")
                        .nodes(refs)
                        .cut(cut)
                        .whenExempt(whenExempt)
                        .whenNotAssessed(whenBlank)
                        .whenEmpty(empty)
                        .build()),
        Combinators.combine(node, CaseQuantities.names().optional(0.3), levels(), exempt, blank)
            .as(
                (ref, stated, level, whenExempt, whenBlank) ->
                    LevelRequirement.builder()
                        .id("x")
                        .node(stated.isPresent() ? Optional.empty() : ref)
                        .stated(stated)
                        .atLeast(level)
                        .whenExempt(whenExempt)
                        .whenNotAssessed(whenBlank)
                        .build()),
        Combinators.combine(
                Arbitraries.integers().between(1, 150),
                dateNames(),
                Arbitraries.of(LeapDay.values()))
            .as(
                (years, on, leap) ->
                    AgeRequirement.builder()
                        .id("x")
                        .minimumYears(years)
                        .on(on)
                        .leapDay(leap)
                        .build()),
        Combinators.combine(
                Arbitraries.of(Comparison.values()), Arbitraries.integers().between(1, 3))
            .as(
                (comparison, count) ->
                    SittingsRequirement.builder()
                        .id("x")
                        .comparison(comparison)
                        .count(count)
                        .build()),
        Combinators.combine(factNames(), blank)
            .as(
                (fact, whenNotStated) ->
                    FactRequirement.builder()
                        .id("x")
                        .fact(fact)
                        .whenNotStated(whenNotStated)
                        .build()));
  }

  private static Arbitrary<Cut> cuts() {
    Arbitrary<Rounding> rounding =
        Combinators.combine(
                Arbitraries.of(Rounding.Stage.values()),
                Arbitraries.of(Rounding.Mode.values()),
                Arbitraries.integers().between(0, 20))
            .as(Rounding::new);
    return Combinators.combine(
            Arbitraries.of(Comparison.values()), percentages(), rounding.optional(0.5))
        .as(
            (comparison, number, rounded) ->
                Cut.builder()
                    .comparison(comparison)
                    .required(number)
                    .rounding(rounded)
                    .measure(
                        rounded.isPresent() && rounded.get().stage() == Rounding.Stage.POINTS
                            ? Cut.Measure.POINTS
                            : Cut.Measure.PERCENTAGE)
                    .build());
  }

  private static Arbitrary<Validity> validities() {
    return Combinators.combine(
            CaseDays.periods().filter(CaseDays::isLength),
            CaseDays.days(),
            Arbitraries.of(LastDay.values()),
            CaseDays.ends().optional(0.4),
            CaseDays.renewals().optional(0.5))
        .as(
            (lasts, start, last, end, renewal) ->
                Validity.builder()
                    .lasts(lasts)
                    .start(start)
                    .lastDay(last)
                    .toEndOf(end)
                    .renewal(renewal)
                    .build());
  }

  private static Arbitrary<Rational> percentages() {
    return Combinators.combine(
            Arbitraries.longs().between(1, 99), Arbitraries.longs().between(1, 7))
        .as((whole, parts) -> Rational.of(whole).plus(Rational.of(1, parts)).minus(Rational.ONE))
        .filter(percent -> percent.signum() > 0);
  }

  /** Small and whole, fractions, and very long ones. */
  private static Arbitrary<Rational> numbers() {
    return Arbitraries.oneOf(
        Arbitraries.longs().between(0, 120).map(Rational::of),
        Combinators.combine(
                Arbitraries.longs().between(-1000, 1000), Arbitraries.longs().between(1, 999))
            .as(Rational::of),
        Arbitraries.bigDecimals()
            .between(java.math.BigDecimal.valueOf(-1000), java.math.BigDecimal.valueOf(1000))
            .ofScale(30)
            .map(Rational::of));
  }

  private static Arbitrary<Mark> marks() {
    return Combinators.combine(
            numbers(), numbers(), numbers(), Arbitraries.of("points", "items", "credits"))
        .as(
            (one, other, third, unit) -> {
              List<Rational> sorted =
                  java.util.stream.Stream.of(one, other, third).sorted().toList();
              Rational top = sorted.get(2).signum() > 0 ? sorted.get(2) : Rational.HUNDRED;
              Rational low = sorted.get(0).signum() < 0 ? sorted.get(0) : Rational.ZERO;
              return Mark.builder()
                  .value(sorted.get(1))
                  .minimum(low)
                  .maximum(top)
                  .unit(unit)
                  .build();
            });
  }

  private static Arbitrary<Outcome> outcomes() {
    Arbitrary<Standing> standing =
        Arbitraries.oneOf(
            levels().map(Standing.Attained::new),
            Arbitraries.of(
                new Standing.Attained(ComDix.EDITION.level("other", "1")),
                new Standing.BelowFirstLevel(ComDix.EDITION, "four")));
    return Arbitraries.oneOf(
        marks().map(Outcome.Assessed::of),
        Combinators.combine(marks().optional(0.5), standing)
            .as((mark, stood) -> new Outcome.Assessed(mark, Optional.of(stood))),
        Arbitraries.of(
            new Outcome.NotAssessed(), new Outcome.NotYetMarked(), new Outcome.Exempt("degree")));
  }

  public static Arbitrary<Dossier> dossiers() {
    return Combinators.combine(
            CaseNumbers.with(plainDossiers(), outcomes(), levels()),
            overrides().list().ofMaxSize(6).optional(0.5))
        .as(
            (dossier, overrides) ->
                dossier.toBuilder().overrides(overrides.orElse(List.of())).build());
  }

  private static Arbitrary<Dossier> plainDossiers() {
    Arbitrary<CompetenceProfile> profile =
        Combinators.combine(
                outcomes(),
                Arbitraries.maps(nodes(), outcomes()).ofMaxSize(5),
                Combinators.combine(Arbitraries.of("s-1", "s-2", "s-3"), days())
                    .as((id, day) -> SittingFacts.builder().id(id).heldOn(day).build())
                    .list()
                    .ofMaxSize(3))
            .as(
                (overall, outcomes, sittings) ->
                    CompetenceProfile.builder()
                        .holder(HolderKey.of("h-1"))
                        .edition(ComDix.EDITION)
                        .overall(overall)
                        .outcomes(outcomes)
                        .sittings(sittings)
                        .build());
    return Combinators.combine(
            profile,
            days().optional(0.8),
            Arbitraries.maps(Arbitraries.of(DateName.REGISTRATION, DateName.CLOSING), days()),
            Arbitraries.maps(factNames(), Arbitraries.of(true, false)))
        .as(
            (results, birth, dates, facts) ->
                Dossier.builder()
                    .profile(results)
                    .birthDate(birth)
                    .dates(dates)
                    .facts(facts)
                    .build());
  }

  /** Any instant of any body on days that schemes and dossiers know. */
  public static Arbitrary<OffsetDateTime> moments() {
    return Combinators.combine(
            days(),
            Arbitraries.integers().between(0, 86_399),
            Arbitraries.integers().between(-12, 14))
        .as(
            (day, second, offset) ->
                OffsetDateTime.of(
                    day, LocalTime.ofSecondOfDay(second), ZoneOffset.ofHours(offset)));
  }

  /** Mostly in our time, at times at the ends of the calendar, often on leap days. */
  static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers()
            .between(0, 20_000)
            .map(days -> LocalDate.of(1980, 1, 1).plusDays(days)),
        Arbitraries.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2008, 2, 29),
            LocalDate.of(0, 1, 1),
            LocalDate.of(9999, 12, 31)));
  }

  static Arbitrary<Ref> nodes() {
    return Arbitraries.integers().between(1, 5).map(ComDix::area);
  }

  static Arbitrary<LevelRef> levels() {
    return Arbitraries.of("foundation", "intermediate", "advanced")
        .map(code -> ComDix.EDITION.level("four", code));
  }

  static Arbitrary<FactName> factNames() {
    return Arbitraries.of("registered", "barred").map(FactName::of);
  }

  static Arbitrary<DateName> dateNames() {
    return Arbitraries.of(
        DateName.REGISTRATION,
        DateName.CLOSING,
        DateName.DECISION,
        DateName.FIRST_SITTING,
        DateName.LAST_SITTING);
  }
}
