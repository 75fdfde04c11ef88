package org.baremo.certification.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.absence.WhenEmpty;
import org.baremo.certification.scheme.absence.WhenExempt;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.quantity.Rounding;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.CountOf;
import org.baremo.certification.scheme.requirement.NodeQuantifier;
import org.baremo.certification.scheme.requirement.NodeTest;
import org.baremo.certification.scheme.requirement.NodesRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.Route;
import org.baremo.certification.scheme.requirement.RoutesRequirement;
import org.baremo.certification.scheme.requirement.ShareOf;
import org.baremo.certification.scheme.requirement.WhenRequirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Portfolio;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LevelRef;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;

/** Requirements on numbers and nodes, those that count or choose others, and what they look at. */
public final class CaseNumbers {
  private CaseNumbers() {}

  /** Requirements that combine no others. */
  static Arbitrary<Requirement> leaves(Arbitrary<Cut> cuts, Arbitrary<LevelRef> levels) {
    Arbitrary<WhenExempt> exempt = Arbitraries.of(WhenExempt.values());
    Arbitrary<WhenNotAssessed> blank = Arbitraries.of(WhenNotAssessed.values());
    return Arbitraries.oneOf(
        Combinators.combine(
                CaseQuantities.quantities(),
                Arbitraries.of(Comparison.values()),
                CaseQuantities.quantities(),
                exempt,
                blank,
                blank.optional(0.5))
            .as(
                (left, comparison, right, whenExempt, whenBlank, whenNotStated) ->
                    CompareRequirement.builder()
                        .id("x")
                        .left(left)
                        .comparison(comparison)
                        .right(right)
                        .whenExempt(whenExempt)
                        .whenNotAssessed(whenBlank)
                        .whenNotStated(whenNotStated)
                        .build()),
        Combinators.combine(
                CaseQuantities.quantities(),
                CaseQuantities.intervals(),
                exempt,
                blank,
                blank.optional(0.5))
            .as(
                (of, interval, whenExempt, whenBlank, whenNotStated) ->
                    WithinRequirement.builder()
                        .id("x")
                        .of(of)
                        .interval(interval)
                        .whenExempt(whenExempt)
                        .whenNotAssessed(whenBlank)
                        .whenNotStated(whenNotStated)
                        .build()),
        nodes(tests(cuts, levels), exempt, blank));
  }

  private static Arbitrary<NodeTest> tests(Arbitrary<Cut> cuts, Arbitrary<LevelRef> levels) {
    return Arbitraries.oneOf(
        cuts.map(NodeTest.MakesCut::new),
        levels.map(NodeTest.AttainsLevel::new),
        Arbitraries.of(new NodeTest.IsAttempted(), new NodeTest.IsExempt()),
        Arbitraries.of(NodeTest.Coverage.values()).optional(0.6).map(NodeTest.IsCovered::new));
  }

  private static Arbitrary<Requirement> nodes(
      Arbitrary<NodeTest> tests, Arbitrary<WhenExempt> exempt, Arbitrary<WhenNotAssessed> blank) {
    return Combinators.combine(
            areas().list().uniqueElements().ofMinSize(1).ofMaxSize(5),
            tests,
            Arbitraries.of(NodeQuantifier.values()),
            Arbitraries.integers().between(0, 5),
            Combinators.combine(roundings(), Arbitraries.integers().between(0, 3).optional(0.5))
                .as(Whole::new),
            exempt,
            blank,
            Arbitraries.of(WhenEmpty.values()))
        .as(
            (refs, test, quantifier, count, whole, whenExempt, whenBlank, empty) -> {
              boolean share = quantifier == NodeQuantifier.AT_LEAST_SHARE;
              boolean counts =
                  quantifier == NodeQuantifier.EXACTLY
                      || quantifier == NodeQuantifier.AT_LEAST
                      || quantifier == NodeQuantifier.AT_MOST;
              return NodesRequirement.builder()
                  .id("x")
                  .nodes(refs)
                  .test(test)
                  .quantifier(quantifier)
                  .count(counts ? Optional.of(count) : Optional.empty())
                  .percentage(share ? Optional.of(Rational.of(count * 20L)) : Optional.empty())
                  .rounding(share ? whole.rounding() : Optional.empty())
                  .leastCount(share ? whole.least() : Optional.empty())
                  .whenExempt(whenExempt)
                  .whenNotAssessed(whenBlank)
                  .whenEmpty(empty)
                  .build();
            });
  }

  /** How a share is made whole. */
  private record Whole(Optional<Rounding.Mode> rounding, Optional<Integer> least) {}

  private static Arbitrary<Optional<Rounding.Mode>> roundings() {
    return Arbitraries.of(Rounding.Mode.values()).optional(0.6);
  }

  /** Requirements that combine others. */
  static Arbitrary<Requirement> groups(Arbitrary<List<Requirement>> parts) {
    Arbitrary<WhenEmpty> empty = Arbitraries.of(WhenEmpty.values());
    return Arbitraries.oneOf(
        Combinators.combine(
                parts,
                Arbitraries.of(Comparison.values()),
                Arbitraries.integers().between(0, 4),
                empty)
            .as(
                (members, comparison, count, whenEmpty) ->
                    CountOf.builder()
                        .id("x")
                        .comparison(comparison)
                        .count(count)
                        .requirements(members)
                        .whenEmpty(whenEmpty)
                        .build()),
        Combinators.combine(
                parts,
                Arbitraries.integers().between(0, 20),
                roundings(),
                Arbitraries.integers().between(0, 2),
                empty)
            .as(
                (members, fives, rounding, least, whenEmpty) ->
                    ShareOf.builder()
                        .id("x")
                        .percentage(Rational.of(fives * 5L))
                        .rounding(rounding)
                        .leastCount(least)
                        .requirements(members)
                        .whenEmpty(whenEmpty)
                        .build()),
        parts.map(
            members ->
                WhenRequirement.builder()
                    .id("x")
                    .condition(members.get(0))
                    .then(members.get(members.size() - 1))
                    .otherwise(members.stream().skip(1).findFirst())
                    .build()),
        Combinators.combine(parts, empty).as(CaseNumbers::routes));
  }

  private static Requirement routes(List<Requirement> members, WhenEmpty whenEmpty) {
    RoutesRequirement.Builder routes = RoutesRequirement.builder().id("x").whenEmpty(whenEmpty);
    for (int i = 0; i < members.size(); i++) {
      routes.addRoute(Route.builder().code("route-" + i).requires(members.get(i)).build());
    }
    return routes.build();
  }

  /** A dossier with any numbers, levels, items, attempts and evidence besides. */
  static Arbitrary<Dossier> with(
      Arbitrary<Dossier> dossiers, Arbitrary<Outcome> outcomes, Arbitrary<LevelRef> levels) {
    return Combinators.combine(
            dossiers,
            Arbitraries.maps(CaseQuantities.names(), CaseQuantities.numbers()),
            Arbitraries.maps(
                CaseQuantities.names(),
                Arbitraries.oneOf(
                    levels.map(Standing.Attained::new),
                    Arbitraries.of(new Standing.BelowFirstLevel(ComDix.EDITION, "four")))),
            items().list().ofMaxSize(6),
            attempts(outcomes).list().ofMaxSize(4),
            evidence().list().ofMaxSize(3))
        .as(
            (dossier, numbers, stated, items, attempts, evidence) ->
                dossier.toBuilder()
                    .numbers(numbers)
                    .levels(stated)
                    .items(items)
                    .attempts(attempts)
                    .profile(dossier.getProfile().toBuilder().evidence(evidence).build())
                    .build());
  }

  private static Arbitrary<ItemResult> items() {
    return Combinators.combine(
            Arbitraries.of("i-1", "i-2", "i-3", "r-1", "r-2", "r-3"),
            areas().list().uniqueElements().ofMaxSize(2),
            Arbitraries.of(ItemStatus.values()),
            Arbitraries.integers().between(0, 2).optional(0.9),
            Arbitraries.of("i-1", "r-1").optional(0.5))
        .as(
            (id, measures, status, points, replaces) ->
                ItemResult.builder()
                    .id(id)
                    .measures(measures)
                    .status(status)
                    .maximum(Rational.of(2))
                    .points(points.map(Rational::of))
                    .replaces(replaces.filter(of -> id.startsWith("r") && !of.equals(id)))
                    .build());
  }

  private static Arbitrary<Attempt> attempts(Arbitrary<Outcome> outcomes) {
    return Combinators.combine(
            Arbitraries.of("a-1", "a-2", "a-3", "a-4", "a-5"),
            Arbitraries.of("m-1", "m-2").optional(0.8),
            Arbitraries.integers()
                .between(0, 20_000)
                .map(days -> LocalDate.of(1980, 1, 1).plusDays(days)),
            Arbitraries.of(AttemptResult.values()),
            outcomes.optional(0.8),
            Arbitraries.maps(areas(), outcomes).ofMaxSize(3))
        .as(
            (id, exam, day, result, overall, byNode) ->
                Attempt.builder()
                    .id(id)
                    .exam(exam)
                    .heldOn(day)
                    .result(result)
                    .overall(overall)
                    .outcomes(byNode)
                    .build());
  }

  private static Arbitrary<Evidence> evidence() {
    Arbitrary<List<Ref>> covers = areas().list().uniqueElements().ofMaxSize(3);
    LocalDate day = LocalDate.of(2020, 1, 1);
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.of("course", "congress", "other").optional(0.9),
                Arbitraries.longs().between(1, 60),
                covers,
                Arbitraries.integers().between(0, 2000))
            .as(
                (kind, hours, nodes, days) ->
                    Training.builder()
                        .topic("t-" + hours)
                        .provider("p")
                        .kind(kind)
                        .hours(Rational.of(hours, 2))
                        .covers(nodes)
                        .dates(DateRange.of(day.plusDays(days), day.plusDays(days + 5L)))
                        .build()),
        covers.map(
            nodes ->
                Portfolio.builder()
                    .title("works")
                    .reference("file")
                    .covers(nodes)
                    .submittedOn(day)
                    .build()));
  }

  private static Arbitrary<Ref> areas() {
    return Arbitraries.integers().between(1, 5).map(ComDix::area);
  }
}
