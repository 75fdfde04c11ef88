package org.baremo.certification.testing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.Awarding;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Schemes made of what the plain path tells without asking the rules, and dossiers for them. */
public final class PlainCases {
  private PlainCases() {}

  public static Arbitrary<CertificationScheme> schemes() {
    Arbitrary<Veto> veto =
        Combinators.combine(requirements(0), Arbitraries.of(Veto.Outcome.values()))
            .as((when, outcome) -> Veto.builder().when(when).outcome(outcome).build());
    return Combinators.combine(
            requirements(2).list().ofMinSize(1).ofMaxSize(2),
            veto.list().ofMaxSize(1),
            Arbitraries.of(Awarding.values()))
        .as(PlainCases::scheme);
  }

  /** Each asks for one thing, so that nothing hides what it comes to. */
  public static Arbitrary<CertificationScheme> leafSchemes() {
    return PlainLeaves.leaves().map(leaf -> scheme(List.of(leaf), List.of(), Awarding.HIGHEST));
  }

  private static CertificationScheme scheme(
      List<Requirement> required, List<Veto> vetoes, Awarding awarding) {
    AtomicInteger next = new AtomicInteger();
    List<Award> awards = new ArrayList<>();
    for (Requirement requirement : required) {
      awards.add(
          Award.builder()
              .code("award-" + awards.size())
              .title(LocalizedText.of("en", "Award"))
              .requires(Renamed.numbered(requirement, next))
              .build());
    }
    List<Veto> against =
        vetoes.stream()
            .map(veto -> veto.toBuilder().when(Renamed.numbered(veto.getWhen(), next)).build())
            .toList();
    return Schemes.comdixIntermediate().toBuilder()
        .awards(awards)
        .vetoes(against)
        .awarding(awarding)
        .anchor(DateName.DECISION)
        .build();
  }

  private static Arbitrary<Requirement> requirements(int depth) {
    return depth == 0
        ? PlainLeaves.leaves()
        : Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, PlainLeaves.leaves()),
            net.jqwik.api.Tuple.of(3, Arbitraries.lazy(() -> groups(depth - 1))),
            net.jqwik.api.Tuple.of(1, Arbitraries.lazy(() -> conditions(depth - 1))));
  }

  private static Arbitrary<Requirement> conditions(int depth) {
    return Combinators.combine(
            requirements(depth), requirements(depth), requirements(depth).optional(0.5))
        .as(
            (condition, then, otherwise) ->
                WhenRequirement.builder()
                    .id("x")
                    .condition(condition)
                    .then(then)
                    .otherwise(otherwise)
                    .build());
  }

  private static Arbitrary<Requirement> groups(int depth) {
    return Combinators.combine(
            requirements(depth).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(WhenEmpty.values()),
            Arbitraries.of(Comparison.values()),
            Arbitraries.integers().between(0, 3),
            Arbitraries.integers().between(0, 2),
            PlainLeaves.percentages(),
            Arbitraries.of(Rounding.Mode.values()).optional(0.5))
        .as(PlainCases::group);
  }

  private static Requirement group(
      List<Requirement> members,
      WhenEmpty empty,
      Comparison comparison,
      int count,
      int kind,
      Rational percentage,
      Optional<Rounding.Mode> rounding) {
    return switch (kind) {
      case 0 ->
          CountOf.builder()
              .id("x")
              .comparison(comparison)
              .count(count)
              .requirements(members)
              .whenEmpty(empty)
              .build();
      case 1 ->
          ShareOf.builder()
              .id("x")
              .percentage(percentage)
              .rounding(rounding)
              .leastCount(Math.min(count, members.size()))
              .requirements(members)
              .whenEmpty(empty)
              .build();
      default -> routes(members, empty);
    };
  }

  private static Requirement routes(List<Requirement> members, WhenEmpty empty) {
    RoutesRequirement.Builder routes = RoutesRequirement.builder().id("x").whenEmpty(empty);
    for (int i = 0; i < members.size(); i++) {
      routes.addRoutes(Route.builder().code("route-" + i).requires(members.get(i)).build());
    }
    return routes.build();
  }

  static Arbitrary<LocalDate> nearDays() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 1, 31),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2025, 2, 28),
            LocalDate.of(2025, 3, 1),
            LocalDate.of(2024, 3, 30)),
        Cases.days().filter(day -> day.getYear() >= 0));
  }

  public static Arbitrary<OffsetDateTime> moments() {
    return nearDays().map(day -> day.atTime(12, 0).atOffset(ZoneOffset.UTC));
  }

  /** Every node assessed, with small whole marks and levels that schemes ask for. */
  private static Arbitrary<Map<Ref, Outcome>> fullOutcomes() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 3), Cases.levels(), Arbitraries.of(3L, 3L, 4L))
        .as(
            (points, level, most) ->
                (Outcome)
                    new Outcome.Assessed(
                        Optional.of(Mark.of(points, most)),
                        Optional.of(new Standing.Attained(level))))
        .list()
        .ofSize(5)
        .map(
            list -> {
              Map<Ref, Outcome> outcomes = new LinkedHashMap<>();
              for (int i = 0; i < list.size(); i++) {
                outcomes.put(ComDix.area(i + 1), list.get(i));
              }
              return outcomes;
            });
  }

  public static Arbitrary<Dossier> dossiers() {
    Arbitrary<Duty> duty =
        Combinators.combine(
                PlainLeaves.roles(),
                Arbitraries.of("p-1", "p-2", "p-3"),
                Cases.days().optional(0.5))
            .as((role, person, on) -> Duty.builder().role(role).person(person).on(on).build());
    return Combinators.combine(
            Cases.dossiers(),
            Arbitraries.maps(
                Arbitraries.of("number", "points").map(FactName::of), PlainLeaves.numbers()),
            Arbitraries.of("a", "b", "d").list().uniqueElements().ofMaxSize(2).optional(0.8),
            duty.list().ofMaxSize(4),
            Arbitraries.maps(Arbitraries.of(DateName.REGISTRATION, DateName.CLOSING), nearDays()),
            fullOutcomes().optional(0.6))
        .as(
            (dossier, numbers, codes, duties, dates, full) -> {
              CompetenceProfile profile = dossier.getProfile();
              Dossier.Builder builder =
                  dossier.toBuilder()
                      .profile(
                          full.map(all -> profile.toBuilder().outcomes(all).build())
                              .orElse(profile))
                      .dates(dates)
                      .numbers(numbers)
                      .duties(duties);
              codes.ifPresent(list -> builder.putCode(FactName.of("title"), list));
              return builder.build();
            });
  }
}
