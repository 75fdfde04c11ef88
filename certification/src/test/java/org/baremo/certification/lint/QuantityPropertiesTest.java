package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.search.Answer;
import org.baremo.certification.lint.search.CaseSearch;
import org.baremo.certification.lint.search.Wish;
import org.baremo.certification.lint.setting.Span;
import org.baremo.certification.lint.setting.Spans;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Places;
import org.baremo.certification.scheme.quantity.Band;
import org.baremo.certification.scheme.quantity.Lookup;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.AnyOf;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.Rational;

/**
 * What the linter proves of numbers, and what it shows, against cases on a grid: sums, means and
 * extremes, bands and tables, points that are rounded, marks of several maxima. Of numbers it may
 * say less than there is, and never more.
 */
class QuantityPropertiesTest {
  private static final int BUDGET = 2_000;

  @Property(tries = 60)
  void whatIsProvenOfNumbersIsSoForEveryCase(@ForAll long seed) {
    CertificationScheme scheme = AnyRules.aboutNumbers(seed);
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    List<Decision> decisions = AnyQuantities.decisions(scheme);
    Map<String, Set<Verdict>> verdicts = LintPropertiesTest.verdicts(decisions);
    LintReport report = new SchemeLinter(BUDGET).lint(scheme, ComDix.catalog());
    assertThat(report.getDropped()).isZero();
    for (LintFinding found : report.getFindings()) {
      Replay.assertShown(found, compiled);
      if (found.getCertainty() == Certainty.PROVEN) {
        assertSo(found, scheme, decisions, verdicts);
      }
    }
  }

  private static void assertSo(
      LintFinding found,
      CertificationScheme scheme,
      List<Decision> decisions,
      Map<String, Set<Verdict>> verdicts) {
    String at = found.getLocation().getPointer().orElseThrow();
    switch (found.getKind()) {
      case NEVER_MET, VETO_NEVER_HOLDS ->
          assertThat(verdicts.get(at)).as("%s", found).doesNotContain(Verdict.MET);
      case ALWAYS_MET -> {
        assertThat(verdicts.get(at)).as("%s", found).doesNotContain(Verdict.NOT_MET);
        assertThat(LintPropertiesTest.verdicts(AnyQuantities.known(scheme)).get(at))
            .as("%s", found)
            .doesNotContain(Verdict.INDETERMINATE);
      }
      case VETO_ALWAYS_HOLDS ->
          assertThat(verdicts.get(at))
              .as("%s", found)
              .doesNotContain(Verdict.NOT_MET, Verdict.NOT_APPLICABLE);
      case AWARD_NEVER_REACHED ->
          assertThat(decisions).as("%s", found).noneMatch(isGiven(scheme, found, 0));
      case AWARD_NEVER_GIVEN ->
          assertThat(decisions)
              .as("%s", found)
              .noneMatch(isGiven(scheme, found, Integer.MAX_VALUE));
      case BAND_GAP -> {
        Quantity.Banded banded = (Quantity.Banded) quantity(scheme, at, "/bands/");
        Band first = banded.bands().get(0);
        Comparison below = first.isOpen() ? Comparison.AT_MOST : Comparison.BELOW;
        assertComesTo(banded.of(), below, first.getStart());
      }
      case TABLE_GAP, ROWS_OVERLAP ->
          assertComesTo(
              ((Lookup) quantity(scheme, at, "/rows/")).getInputs().get(0),
              Comparison.EQUAL,
              Rational.parse(found.getDetails().get("numbers")));
      case BAND_NEVER_REACHED, ROW_NEVER_REACHED -> assertNeverComesTo(at, scheme);
      default -> {
        // told by the form alone, or shown by cases
      }
    }
  }

  /** Whether an award is met, without any veto, and so many higher ones are known not to be. */
  private static Predicate<Decision> isGiven(
      CertificationScheme scheme, LintFinding found, int higher) {
    List<String> codes = scheme.getAwards().stream().map(award -> award.getCode()).toList();
    int place = codes.indexOf(found.getDetails().get("award"));
    return decision ->
        decision.getVetoes().stream().allMatch(veto -> isClosed(veto.verdict()))
            && decision.getAwards().get(place).verdict() == Verdict.MET
            && decision.getAwards().subList(0, Math.min(higher, place)).stream()
                .allMatch(award -> isClosed(award.verdict()));
  }

  private static boolean isClosed(Verdict verdict) {
    return verdict == Verdict.NOT_MET || verdict == Verdict.NOT_APPLICABLE;
  }

  /** No case has the value of a band or a row, each of which has another one. */
  private static void assertNeverComesTo(String at, CertificationScheme scheme) {
    Quantity quantity = quantity(scheme, at, at.matches(".*/bands/[0-9]+") ? "/bands/" : "/rows/");
    Rational value = value(quantity, Integer.parseInt(at.substring(at.lastIndexOf('/') + 1)));
    boolean alone =
        !(quantity instanceof Lookup lookup
                && lookup.getOtherwise().stream().anyMatch(value::equals))
            && !(quantity instanceof Quantity.Banded banded
                && banded.below().stream().anyMatch(value::equals));
    if (alone) {
      assertThat(AnyQuantities.decisions(probe(quantity, Comparison.EQUAL, value)))
          .as("%s of %s", at, quantity)
          .noneMatch(decision -> decision.getAwards().get(0).verdict() == Verdict.MET);
    }
  }

  private static CertificationScheme probe(
      Quantity quantity, Comparison comparison, Rational number) {
    return Rules.scheme(compare(quantity, comparison, number));
  }

  private static Requirement compare(Quantity quantity, Comparison comparison, Rational number) {
    return CompareRequirement.builder()
        .id("probe-" + comparison.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .left(quantity)
        .comparison(comparison)
        .right(new Quantity.Constant(number))
        .build();
  }

  /** Some case has such a number. */
  private static void assertComesTo(Quantity quantity, Comparison comparison, Rational number) {
    CertificationScheme probe = probe(quantity, comparison, number);
    CaseSearch search = CaseSearch.of(probe.resolve(ComDix.catalog()).orThrow(), BUDGET);
    Answer.Found found =
        search.find(List.of(Wish.met(search.at(Places.requires(0))))).found().orElseThrow();
    Decision decision =
        CompiledScheme.of(probe, ComDix.catalog()).orThrow().decide(found.dossier(), found.asOf());
    assertThat(decision.getAwards().get(0).verdict()).isEqualTo(Verdict.MET);
  }

  private static Rational value(Quantity quantity, int place) {
    return quantity instanceof Lookup lookup
        ? lookup.getRows().get(place).getThen()
        : ((Quantity.Banded) quantity).bands().get(place).getValue();
  }

  /** The quantity at a place, or that the bands or rows there belong to. */
  private static Quantity quantity(CertificationScheme scheme, String at, String parts) {
    int end = at.lastIndexOf(parts);
    Quantity quantity =
        quantities(scheme).get(at.matches(".*" + parts + "[0-9]+") ? at.substring(0, end) : at);
    return Objects.requireNonNull(quantity, at);
  }

  private static Map<String, Quantity> quantities(CertificationScheme scheme) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    Places.requirements(scheme)
        .forEach((at, requirement) -> all.putAll(Places.quantities(requirement, at)));
    return all;
  }

  @Property(tries = 200)
  void numbersLieWhereTheyAreSaidTo(@ForAll long seed) {
    AnyQuantities any = new AnyQuantities(new Random(seed));
    Quantity quantity = any.quantity(2);
    CertificationScheme scheme = probe(quantity, Comparison.EQUAL, Rational.ZERO);
    Span span = new Spans(scheme.resolve(ComDix.catalog()).orThrow()).of(quantity);
    List<Requirement> beyond = new ArrayList<>();
    span.low().ifPresent(low -> beyond.add(compare(quantity, Comparison.BELOW, low)));
    span.high().ifPresent(high -> beyond.add(compare(quantity, Comparison.ABOVE, high)));
    if (!beyond.isEmpty()) {
      CertificationScheme never =
          Rules.scheme(AnyOf.builder().id("any").requirements(beyond).build());
      assertThat(AnyQuantities.decisions(never))
          .as("%s within %s", quantity, span)
          .noneMatch(decision -> decision.getAwards().get(0).verdict() == Verdict.MET);
    }
  }

  @Property(tries = 60)
  void casesAboutNumbersThatAreFoundAreSoAndNoneIsProvenAwayThatIs(@ForAll long seed) {
    CertificationScheme scheme = AnyRules.aboutNumbers(seed);
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    Map<String, Set<Verdict>> verdicts =
        LintPropertiesTest.verdicts(AnyQuantities.decisions(scheme));
    CaseSearch search = CaseSearch.of(scheme.resolve(ComDix.catalog()).orThrow(), BUDGET);
    for (String at : Places.requirements(scheme).keySet()) {
      for (Verdict verdict : List.of(Verdict.MET, Verdict.NOT_MET, Verdict.NOT_APPLICABLE)) {
        Answer answer = search.find(List.of(new Wish(search.at(at), Set.of(verdict))));
        if (answer.kind() == Answer.Kind.NONE) {
          assertThat(verdicts.get(at)).as(at).doesNotContain(verdict);
        }
        answer
            .found()
            .map(found -> compiled.decide(found.dossier(), found.asOf()))
            .ifPresent(
                decision ->
                    assertThat(LintPropertiesTest.verdicts(List.of(decision)).get(at))
                        .as(at)
                        .containsExactly(verdict));
      }
    }
  }
}
