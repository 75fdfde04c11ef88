package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.Grant;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.scheme.award.AwardGroups;
import org.baremo.certification.scheme.award.Awarding;

/** Decides the cases of findings again. */
final class Replay {
  private Replay() {}

  /** The cases of a finding come to what the finding says. */
  static void assertShown(LintFinding found, CompiledScheme compiled) {
    List<Decision> decisions =
        found.getWitnesses().stream()
            .map(witness -> compiled.decide(witness.dossier(), witness.asOf()))
            .toList();
    switch (found.getKind()) {
      case HIGHER_WITHOUT_LOWER -> {
        assertThat(decisions).hasSize(1);
        assertThat(award(decisions.get(0), found.getDetails().get("award"))).isEqualTo(Verdict.MET);
        assertThat(award(decisions.get(0), found.getDetails().get("lower")))
            .isEqualTo(Verdict.NOT_MET);
      }
      case EMPTY_SET_PASSES -> {
        assertThat(decisions).hasSize(1);
        Finding finding = at(decisions.get(0), found.getLocation().getPointer().orElseThrow());
        assertThat(finding.getVerdict()).isEqualTo(Verdict.MET);
        assertThat(finding.getParts())
            .extracting(Finding::getVerdict)
            .containsOnly(Verdict.NOT_APPLICABLE);
      }
      case STAYS_OPEN -> {
        assertThat(decisions).hasSize(1);
        assertThat(found.getWitnesses().get(0).dossier().getAttempts()).isEmpty();
        assertThat(decisions.get(0).getOutcome()).isEqualTo(DecisionOutcome.INDETERMINATE);
        assertThat(
                at(decisions.get(0), found.getLocation().getPointer().orElseThrow()).getVerdict())
            .isEqualTo(Verdict.INDETERMINATE);
      }
      case BETTER_RESULT_LOSES, UNKNOWN_GRANTS -> {
        assertThat(decisions).hasSize(2);
        assertThat(award(decisions.get(0), found.getDetails().get("award"))).isEqualTo(Verdict.MET);
        assertThat(decisions.get(0).getGrant()).isPresent();
        assertThat(given(decisions.get(1)))
            .doesNotContainAnyElementsOf(upTo(decisions.get(0), found.getDetails().get("award")));
        List<String> higher = higher(decisions.get(0), found.getDetails().get("award"));
        assertThat(newlyGiven(decisions)).noneMatch(higher::contains);
      }
      default -> assertThat(decisions).as("no cases for %s", found.getKind()).isEmpty();
    }
  }

  private static Verdict award(Decision decision, String code) {
    return decision.getAwards().stream()
        .filter(award -> award.award().equals(code))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  private static List<String> given(Decision decision) {
    return decision.grants().stream().map(Grant::getAward).toList();
  }

  private static List<String> newlyGiven(List<Decision> decisions) {
    return given(decisions.get(1)).stream()
        .filter(code -> !given(decisions.get(0)).contains(code))
        .toList();
  }

  private static List<String> higher(Decision decision, String code) {
    List<String> codes = decision.getAwards().stream().map(AwardFinding::award).toList();
    return codes.subList(0, codes.indexOf(code));
  }

  /** An award and, where one is given alone, every higher one. */
  private static List<String> upTo(Decision decision, String code) {
    List<String> codes = decision.getAwards().stream().map(AwardFinding::award).toList();
    AwardGroups groups =
        AwardGroups.of(
            decision.getAwarding().orElse(Awarding.HIGHEST),
            decision.getAwards().stream().map(AwardFinding::group).toList());
    int place = codes.indexOf(code);
    return IntStream.rangeClosed(0, place)
        .filter(i -> i == place || groups.isAbove(i, place))
        .mapToObj(codes::get)
        .toList();
  }

  private static Finding at(Decision decision, String pointer) {
    return Stream.concat(
            decision.getVetoes().stream().map(veto -> veto.finding()),
            decision.getAwards().stream().flatMap(award -> award.findings().stream()))
        .flatMap(Replay::all)
        .filter(finding -> finding.getPointer().equals(pointer))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Finding> all(Finding finding) {
    return Stream.concat(Stream.of(finding), finding.getParts().stream().flatMap(Replay::all));
  }
}
