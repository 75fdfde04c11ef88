package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.explanation.Messages;
import org.baremo.certification.explanation.SchemeExplanation;
import org.baremo.certification.lint.SchemeLinter;
import org.baremo.certification.remedy.Change;
import org.baremo.certification.remedy.RemedyFinder;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.absence.WhenNotAssessed;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.Aggregate;
import org.baremo.certification.scheme.quantity.Interval;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.CompareRequirement;
import org.baremo.certification.scheme.requirement.LevelRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.requirement.WithinRequirement;
import org.baremo.certification.testing.Asked;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.json.Json;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.ScaleRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What it comes to that nobody stated a number that is asked about. */
class UnstatedNumberTest {
  private static final FactName TOEFL = FactName.of("toefl");
  private static final FactName ESSAY = FactName.of("essay");
  private static final Quantity AREA = Quantity.percentage(ComDix.area(1));

  /** Who sends no score of an English test is refused, as admission offices have it. */
  private static final CertificationScheme SCHEME =
      Schemes.comdixIntermediate().toBuilder()
          .illustrative(true)
          .awards(
              List.of(
                  Award.builder()
                      .code("admission")
                      .title(LocalizedText.of("en", "Admission"))
                      .requires(
                          number("english", Quantity.stated(TOEFL), atLeast(90)).toBuilder()
                              .whenNotStated(WhenNotAssessed.NOT_MET)
                              .build())
                      .build()))
          .build();

  private static Dossier dossier(String toefl, String essay, String area) {
    Dossier.Builder dossier =
        Asked.areas(area.equals("?") ? new Outcome.NotYetMarked() : Asked.outcome(area, "100"))
            .toBuilder();
    if (!toefl.isEmpty()) {
      dossier.putNumber(TOEFL, Rational.parse(toefl));
    }
    if (!essay.isEmpty()) {
      dossier.putNumber(ESSAY, Rational.parse(essay));
    }
    return dossier.build();
  }

  /** By both evaluators. */
  private static Verdict verdict(Requirement requirement, Dossier dossier) {
    Verdict verdict = Asked.verdict(requirement, dossier);
    Plan plan = Asked.compiled(requirement).plan();
    assertThat(plan.award(0, plan.encode(dossier), plan.at(ComDix.NOW))).isEqualTo(verdict);
    return verdict;
  }

  private static List<Quantity> reckoned() {
    Quantity toefl = Quantity.stated(TOEFL);
    Quantity essay = Quantity.stated(ESSAY);
    List<Quantity> all = new ArrayList<>();
    for (Aggregate.Function function : Aggregate.Function.values()) {
      all.add(Aggregate.builder().function(function).addOf(toefl, AREA, essay).build());
    }
    Quantity inner = new Quantity.Difference(AREA, essay);
    all.add(Aggregate.builder().function(Aggregate.Function.MAXIMUM).addOf(toefl, inner).build());
    all.add(new Quantity.Product(List.of(toefl, AREA, essay)));
    all.add(new Quantity.Ratio(new Quantity.Difference(toefl, essay), AREA));
    return all;
  }

  /** Where marks are awaited they may decide; where they are not, what is not stated does. */
  @ParameterizedTest
  @EnumSource(Comparison.class)
  void whatIsNotStatedDoesNotMeetItWhereNothingElseIsOpen(Comparison comparison) {
    for (Quantity quantity : reckoned()) {
      for (String limit : List.of("0", "50", "120")) {
        CompareRequirement open = Asked.compare(quantity, comparison, limit);
        CompareRequirement closed = open.toBuilder().whenNotStated(WhenNotAssessed.NOT_MET).build();
        for (String toefl : List.of("", "40", "100")) {
          for (String essay : List.of("", "7")) {
            for (String area : List.of("60", "?")) {
              Dossier dossier = dossier(toefl, essay, area);
              Verdict before = verdict(open, dossier);
              boolean isUnstated = toefl.isEmpty() || essay.isEmpty();
              boolean isFallen = before == Verdict.INDETERMINATE && isUnstated && !area.equals("?");
              assertThat(verdict(closed, dossier))
                  .as("%s %s %s of %s, %s, %s", quantity, comparison, limit, toefl, essay, area)
                  .isEqualTo(isFallen ? Verdict.NOT_MET : before);
            }
          }
        }
      }
    }
  }

  @Test
  void aNumberByItselfIsOpenUnlessTheSchemeSaysOtherwise() {
    Requirement compare = Asked.compare(Quantity.stated(TOEFL), Comparison.AT_MOST, "3");
    WithinRequirement within =
        WithinRequirement.builder()
            .id("within")
            .of(Quantity.stated(TOEFL))
            .interval(Interval.builder().lower(Rational.ZERO).upper(Rational.of(3)).build())
            .build();
    for (Requirement open : List.of(compare, within)) {
      assertThat(verdict(open, dossier("", "", "60"))).isEqualTo(Verdict.INDETERMINATE);
      assertThat(verdict(open, dossier("3", "", "60"))).isEqualTo(Verdict.MET);
    }
    Requirement closed = within.toBuilder().whenNotStated(WhenNotAssessed.NOT_MET).build();
    assertThat(verdict(closed, dossier("", "", "60"))).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(closed, dossier("3", "", "60"))).isEqualTo(Verdict.MET);
    assertThat(Asked.finding(closed, dossier("", "", "60")).getObserved())
        .isEqualTo(Observation.Nothing.of(Observation.Reason.NO_NUMBER, TOEFL));
    Requirement ofTwo =
        Asked.compare(Quantity.stated(TOEFL), Comparison.AT_LEAST, AREA).toBuilder()
            .whenNotStated(WhenNotAssessed.NOT_MET)
            .build();
    assertThat(verdict(ofTwo, dossier("", "", "?"))).isEqualTo(Verdict.INDETERMINATE);
    assertThat(verdict(ofTwo, dossier("", "", "60"))).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(ofTwo, dossier("60", "", "?"))).isEqualTo(Verdict.PENDING);
  }

  @Test
  void aLevelThatIsAskedAsANumberIsStatedToo() {
    Requirement closed =
        Asked.compare(
                new Quantity.LevelOrdinal(
                    Optional.empty(),
                    Optional.of(FactName.of("jury")),
                    new ScaleRef(ComDix.EDITION, "four")),
                Comparison.AT_LEAST,
                "2")
            .toBuilder()
            .whenNotStated(WhenNotAssessed.NOT_MET)
            .build();
    assertThat(verdict(closed, dossier("", "", "60"))).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void itIsToldInWordsAndReadBackAndLintFindsNothing() {
    CompiledScheme compiled = CompiledScheme.of(SCHEME, ComDix.catalog()).orThrow();
    Decision refused = compiled.decide(dossier("", "", "60"), ComDix.NOW);
    assertThat(refused.getOutcome()).isEqualTo(DecisionOutcome.REFUSED);
    var resolved = SCHEME.resolve(ComDix.catalog()).orThrow();
    for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
      Messages messages = Messages.of(locale);
      String words =
          locale.equals(Locale.ENGLISH)
              ? "not met while it is not stated"
              : "no se cumple mientras no conste";
      assertThat(SchemeExplanation.of(resolved).text(messages)).contains(words);
      assertThat(Explainer.of(resolved, messages).text(refused)).isNotBlank();
    }
    assertThat(
            Json.standard()
                .read(Json.standard().write(SCHEME), CertificationScheme.class, "scheme.json")
                .orThrow())
        .isEqualTo(SCHEME);
    assertThat(new SchemeLinter().lint(SCHEME, ComDix.catalog()).getFindings()).isEmpty();
    assertThat(
            RemedyFinder.of(compiled)
                .find(dossier("", "", "60"), ComDix.NOW, "admission")
                .remedies())
        .anyMatch(
            remedy -> remedy.changes().contains(new Change.StateNumber(TOEFL, Rational.of(90))));
  }

  @Test
  void aLevelThatIsNotStatedIsToldAsItIsDecided() {
    LevelRequirement jury =
        LevelRequirement.builder()
            .id("jury")
            .stated(FactName.of("jury"))
            .atLeast(ComDix.EDITION.level("four", "foundation"))
            .whenNotAssessed(WhenNotAssessed.NOT_MET)
            .build();
    assertThat(verdict(jury, dossier("", "", "60"))).isEqualTo(Verdict.NOT_MET);
    assertThat(
            SchemeExplanation.of(Asked.scheme(jury).resolve(ComDix.catalog()).orThrow())
                .text(Messages.of(Locale.ENGLISH)))
        .contains("not met while it is not stated")
        .doesNotContain("open while it is not stated");
  }
}
