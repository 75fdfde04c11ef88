package org.baremo.certification.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.core.assessment.Evidence;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Training;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;

/** One requirement asked of one dossier, with short words for both. */
public final class Asked {
  private Asked() {}

  /** A scheme of one award that requires this alone. */
  public static CertificationScheme scheme(Requirement requirement) {
    CertificationScheme comdix = Schemes.comdixIntermediate();
    return comdix.toBuilder()
        .awards(
            List.of(
                comdix.getAwards().get(0).toBuilder().code("award").requires(requirement).build()))
        .build();
  }

  public static CompiledScheme compiled(Requirement requirement) {
    return CompiledScheme.of(scheme(requirement).resolve(ComDix.catalog()).orThrow());
  }

  public static Decision decision(Requirement requirement, Dossier dossier) {
    return compiled(requirement).decide(dossier, ComDix.NOW);
  }

  public static Finding finding(Requirement requirement, Dossier dossier) {
    return decision(requirement, dossier).getAwards().get(0).findings().get(0);
  }

  public static Verdict verdict(Requirement requirement, Dossier dossier) {
    return finding(requirement, dossier).getVerdict();
  }

  /** What a number comes to, in its shortest exact form; or why there is none. */
  public static String value(Quantity quantity, Dossier dossier) {
    var left =
        finding(compare(quantity, Comparison.AT_LEAST, Quantity.constant(0)), dossier)
            .getOperands()
            .get(0);
    return left.getRounded()
        .or(left::getExact)
        .map(Rational::toString)
        .orElseGet(
            () ->
                left.getLack()
                    .map(lack -> lack.reason() + lack.detail().map(d -> " " + d).orElse(""))
                    .orElseThrow());
  }

  public static CompareRequirement compare(Quantity left, Comparison comparison, Quantity right) {
    return CompareRequirement.builder()
        .id("compare")
        .left(left)
        .comparison(comparison)
        .right(right)
        .build();
  }

  public static CompareRequirement compare(Quantity left, Comparison comparison, String right) {
    return compare(left, comparison, number(right));
  }

  public static Quantity number(String number) {
    return new Quantity.Constant(Rational.parse(number));
  }

  public static Quantity stated(String name) {
    return Quantity.stated(FactName.of(name));
  }

  public static FactRequirement fact(String name) {
    return FactRequirement.builder().id(name).fact(FactName.of(name)).build();
  }

  public static Outcome outcome(String points, String maximum) {
    return Outcome.Assessed.of(Mark.of(Rational.parse(points), Rational.parse(maximum)));
  }

  /** A dossier without anything but a result overall that was not assessed. */
  public static Dossier empty() {
    return ComDix.dossier(ComDix.profile(0).toBuilder().overall(new Outcome.NotAssessed()).build());
  }

  /** A dossier of outcomes of areas, from the first on. */
  public static Dossier areas(Outcome... outcomes) {
    var profile = empty().getProfile().toBuilder();
    IntStream.range(0, outcomes.length)
        .forEach(i -> profile.putOutcome(ComDix.area(i + 1), outcomes[i]));
    return ComDix.dossier(profile.build());
  }

  public static Dossier numbers(String name, String number) {
    return empty().toBuilder().putNumber(FactName.of(name), Rational.parse(number)).build();
  }

  public static Dossier items(ItemResult... items) {
    return items(Arrays.asList(items));
  }

  public static Dossier items(List<ItemResult> items) {
    return empty().toBuilder().items(items).build();
  }

  /** An item of area 1 that was marked. */
  public static ItemResult item(String id, String points, String maximum) {
    return ItemResult.builder()
        .id(id)
        .addMeasures(ComDix.area(1))
        .points(Rational.parse(points))
        .maximum(Rational.parse(maximum))
        .build();
  }

  public static ItemResult item(String id, ItemStatus status) {
    return ItemResult.builder().id(id).addMeasures(ComDix.area(1)).status(status).build();
  }

  /** So many items that are right, and so many that are wrong. */
  public static List<ItemResult> items(int right, int wrong) {
    return IntStream.range(0, right + wrong)
        .mapToObj(i -> item("i-" + i, i < right ? "1" : "0", "1"))
        .toList();
  }

  public static Dossier attempts(Attempt... attempts) {
    return empty().toBuilder().attempts(Arrays.asList(attempts)).build();
  }

  public static Attempt attempt(String id, String day, AttemptResult result) {
    return Attempt.builder().id(id).heldOn(LocalDate.parse(day)).result(result).build();
  }

  public static Attempt attempt(String id, String day, String points, String maximum) {
    return attempt(id, day, AttemptResult.PASSED).toBuilder()
        .overall(outcome(points, maximum))
        .build();
  }

  public static Training training(String topic, String kind, String hours) {
    return Training.builder()
        .topic(topic)
        .provider("School")
        .kind(kind)
        .hours(Rational.parse(hours))
        .addCover(ComDix.area(1))
        .dates(DateRange.of(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 20)))
        .build();
  }

  public static Dossier evidence(Evidence... evidence) {
    Dossier empty = empty();
    return empty.toBuilder()
        .profile(empty.getProfile().toBuilder().evidence(Arrays.asList(evidence)).build())
        .build();
  }
}
