package org.baremo.certification.explanation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Demand;
import org.baremo.certification.decision.finding.EvidenceRef;
import org.baremo.certification.decision.finding.Gap;
import org.baremo.certification.decision.finding.IgnoredEvidence;
import org.baremo.certification.decision.finding.NodeState;
import org.baremo.certification.decision.finding.Observation;
import org.baremo.certification.decision.finding.Operand;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.explanation.BundledTexts;
import org.baremo.certification.explanation.message.Lexicon;
import org.baremo.certification.explanation.message.Phrases;
import org.baremo.certification.explanation.message.Texts;
import org.baremo.certification.explanation.message.Titles;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.wait.WaitScope;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a finding can say, both languages have words for. */
class WordsTest {
  private static Lexicon words(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new Lexicon(BundledTexts.of(locale), new Titles(Optional.empty(), locale));
  }

  private static Set<String> cases(Class<?> sum) {
    return Stream.of(sum.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> told(Phrases<?> phrases) {
    return phrases.cases().stream()
        .map(Class::getSimpleName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyDemandObservationAndGapIsPutIntoWords(String language) {
    Lexicon words = words(language);
    assertThat(told(new DemandWords(words).phrases())).isEqualTo(cases(Demand.class));
    assertThat(told(new ObservationWords(words).phrases())).isEqualTo(cases(Observation.class));
    assertThat(told(new GapWords(words).phrases())).isEqualTo(cases(Gap.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyConstantHasAWord(String language) {
    Texts messages = words(language).messages();
    assertThat(lacking(messages, "decision.", DecisionOutcome.values(), "")).isEmpty();
    assertThat(lacking(messages, "verdict.", Verdict.values(), "")).isEmpty();
    assertThat(lacking(messages, "veto.", Verdict.values(), "")).isEmpty();
    assertThat(lacking(messages, "observed.", Observation.Reason.values(), "")).isEmpty();
    assertThat(lacking(messages, "evidence.", EvidenceRef.Kind.values(), "")).isEmpty();
    assertThat(lacking(messages, "ignored.", IgnoredEvidence.Reason.values(), "")).isEmpty();
    assertThat(lacking(messages, "operand.", Operand.Role.values(), "", ".of")).isEmpty();
    assertThat(lacking(messages, "required.", Demand.Quantifier.values(), ".one", ".other"))
        .isEmpty();
    assertThat(lacking(messages, "required.count.", Comparison.values(), "")).isEmpty();
    assertThat(lacking(messages, "missing.amount.", Comparison.values(), "")).isEmpty();
    assertThat(lacking(messages, "observed.condition.", Verdict.values(), "")).isEmpty();
    assertThat(lacking(messages, "observed.state.", NodeState.values(), "")).isEmpty();
    assertThat(lacking(messages, "required.sittings.", Comparison.values(), ".one", ".other"))
        .isEmpty();
    String percentage = "required." + Cut.Measure.PERCENTAGE + ".";
    assertThat(lacking(messages, percentage, Comparison.values(), "")).isEmpty();
    String points = "required." + Cut.Measure.POINTS + ".";
    assertThat(lacking(messages, points, Comparison.values(), ".one", ".other")).isEmpty();
    assertThat(lacking(messages, "wait.scope.", WaitScope.values(), "")).isEmpty();
  }

  private static List<String> lacking(
      Texts messages, String family, Enum<?>[] constants, String... forms) {
    return Stream.of(constants)
        .flatMap(constant -> Stream.of(forms).map(form -> family + constant.name() + form))
        .filter(key -> !messages.has(key))
        .toList();
  }
}
