package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.SittingFacts;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

/** A decision in short says what the findings of the whole one say. */
class OutlineTest extends AnyCases {
  @Property(tries = 300)
  void itSaysWhatTheWholeDecisionSays(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    CompiledScheme compiled = compiled(scheme);
    Outline outline = compiled.at(asOf).outline();
    outline.decide(dossier);
    assertThat(told(outline)).isEqualTo(expected(scheme, compiled.decide(dossier, asOf)));
  }

  @Property(tries = 300)
  void aCaseToldInNumbersComesToTheSameAsItsDossier(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    CompiledScheme compiled = compiled(scheme);
    Optional<FlatCase> flat = compiled.flatCase();
    if (flat.isEmpty()) {
      return;
    }
    Outline outline = compiled.at(asOf).outline();
    // told once before: nothing of the case before may be left
    tell(ComDix.dossier(43, 8, 8, 9, 9, 9), flat.get());
    outline.decide(flat.get());
    Dossier regular = regular(dossier, scheme);
    tell(regular, flat.get());
    if (outline.decide(flat.get())) {
      assertThat(told(outline)).isEqualTo(expected(scheme, compiled.decide(regular, asOf)));
    }
  }

  /** As much of a dossier as can be told in numbers. */
  private static Dossier regular(Dossier dossier, CertificationScheme scheme) {
    CompetenceProfile all = dossier.getProfile();
    CompetenceProfile.Builder profile =
        CompetenceProfile.builder()
            .holder(all.getHolder())
            .edition(scheme.getFramework())
            .sittings(once(all.getSittings()));
    if (isTold(all.getOverall())) {
      profile.overall(all.getOverall());
    }
    for (Map.Entry<Ref, Outcome> entry : all.getOutcomes().entrySet()) {
      if (isTold(entry.getValue())) {
        profile.putOutcome(entry.getKey(), entry.getValue());
      }
    }
    return Dossier.builder()
        .profile(profile.build())
        .birthDate(dossier.getBirthDate())
        .dates(dossier.getDates())
        .facts(dossier.getFacts())
        .build();
  }

  private static Collection<SittingFacts> once(List<SittingFacts> sittings) {
    Map<String, SittingFacts> byId = new LinkedHashMap<>();
    sittings.forEach(sitting -> byId.putIfAbsent(sitting.getId(), sitting));
    return byId.values();
  }

  private static boolean isTold(Outcome outcome) {
    return outcome instanceof Outcome.Assessed assessed
        && (assessed.mark().isEmpty()
            || (isThousandths(assessed.mark().get().getValue())
                && isThousandths(assessed.mark().get().getMaximum())));
  }

  private static boolean isThousandths(Rational number) {
    Rational scaled = number.times(Rational.of(FlatCase.SCALE));
    return scaled.isWhole() && scaled.compareTo(Rational.of(1L << 31)) < 0 && number.signum() >= 0;
  }

  private static void tell(Dossier dossier, FlatCase flat) {
    flat.clear();
    CompetenceProfile profile = dossier.getProfile();
    profile.getOutcomes().forEach((node, outcome) -> tell(flat, flat.node(node), outcome));
    tell(flat, Integer.MAX_VALUE, profile.getOverall());
    dossier.getBirthDate().ifPresent(day -> flat.birth(packed(day)));
    dossier
        .getDates()
        .forEach(
            (name, day) -> {
              if (flat.date(name) >= 0) {
                flat.date(flat.date(name), packed(day));
              }
            });
    dossier
        .getFacts()
        .forEach(
            (name, holds) -> {
              if (flat.fact(name) >= 0) {
                flat.fact(flat.fact(name), holds);
              }
            });
    profile.getSittings().forEach(sitting -> flat.sitting(packed(sitting.getHeldOn())));
  }

  private static void tell(FlatCase flat, int node, Outcome outcome) {
    if (node < 0 || !(outcome instanceof Outcome.Assessed assessed)) {
      return;
    }
    long value = assessed.mark().map(Mark::getValue).map(OutlineTest::thousandths).orElse(0L);
    long maximum = assessed.mark().map(Mark::getMaximum).map(OutlineTest::thousandths).orElse(0L);
    if (node == Integer.MAX_VALUE) {
      flat.overall(value, maximum, assessed.standing().orElse(null));
    } else {
      flat.assessed(node, value, maximum, assessed.standing().orElse(null));
    }
  }

  private static long thousandths(Rational number) {
    return number.times(Rational.of(FlatCase.SCALE)).longNumerator();
  }

  private static long packed(LocalDate day) {
    return FlatCase.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  private static List<String> told(Outline outline) {
    List<String> lines = new ArrayList<>();
    int[] given = IntStream.range(0, outline.given()).map(outline::given).toArray();
    lines.add(outline.outcome() + " " + Arrays.toString(given) + " veto " + outline.veto());
    names(outline, outline.failed(), outline::failed, "failed ", lines);
    names(outline, outline.open(), outline::open, "open ", lines);
    return lines;
  }

  private static void names(
      Outline outline, int count, IntUnaryOperator at, String what, List<String> lines) {
    for (int i = 0; i < count; i++) {
      int criterion = at.applyAsInt(i);
      lines.add(what + outline.award(criterion).orElse("-") + " " + outline.requirement(criterion));
    }
  }

  /** The same from the findings of the whole decision. */
  private static List<String> expected(CertificationScheme scheme, Decision decision) {
    List<String> failed = new ArrayList<>();
    List<String> open = new ArrayList<>();
    List<String> codes = decision.getAwards().stream().map(AwardFinding::award).toList();
    List<Integer> given =
        Stream.concat(decision.getGrant().stream(), decision.getFurtherGrants().stream())
            .map(grant -> codes.indexOf(grant.getAward()))
            .toList();
    boolean isGoverned =
        decision.getFindings().stream().allMatch(one -> one.getVerdict() == Verdict.MET);
    int veto = -1;
    if (isGoverned) {
      List<Verdict> vetoes = decision.getVetoes().stream().map(VetoFinding::verdict).toList();
      veto = vetoes.indexOf(Verdict.MET);
      for (VetoFinding one : decision.getVetoes().subList(0, veto < 0 ? vetoes.size() : veto)) {
        if (one.verdict() == Verdict.PENDING || one.verdict() == Verdict.INDETERMINATE) {
          open.add("- " + one.finding().getRequirement());
        }
      }
    } else {
      decision.getFindings().forEach(finding -> note("-", finding, failed, open));
    }
    for (int i = 0; i < codes.size() && isGoverned && veto < 0; i++) {
      int award = i;
      if (given.stream().noneMatch(one -> one <= award && isOneGroup(scheme, one, award))) {
        ofAward(scheme.getAwards().get(i), decision.getAwards().get(i), failed, open);
      }
    }
    List<String> lines =
        new ArrayList<>(List.of(decision.getOutcome() + " " + given + " veto " + veto));
    failed.forEach(one -> lines.add("failed " + one));
    open.forEach(one -> lines.add("open " + one));
    return lines;
  }

  private static boolean isOneGroup(CertificationScheme scheme, int one, int other) {
    Optional<String> group = scheme.getAwards().get(one).getGroup();
    return one == other
        || switch (scheme.getAwarding()) {
          case HIGHEST -> true;
          case EVERY -> false;
          case HIGHEST_OF_EACH_GROUP ->
              group.isPresent() && group.equals(scheme.getAwards().get(other).getGroup());
        };
  }

  private static void ofAward(
      Award award, AwardFinding finding, List<String> failed, List<String> open) {
    collect(finding.award(), award.getRequires(), finding.findings().get(0), failed, open);
    for (Finding known : finding.findings().subList(1, finding.findings().size())) {
      note(finding.award(), known, failed, open);
    }
  }

  private static boolean collect(
      String award, Requirement required, Finding found, List<String> failed, List<String> open) {
    boolean any = false;
    if (required instanceof AllOf && !found.hasRuling()) {
      for (int i = 0; i < required.parts().size(); i++) {
        any |= collect(award, required.parts().get(i), found.getParts().get(i), failed, open);
      }
    }
    return any || note(award, found, failed, open);
  }

  private static boolean note(String award, Finding found, List<String> failed, List<String> open) {
    String line = award + " " + found.getRequirement();
    return switch (found.getVerdict()) {
      case NOT_MET -> failed.add(line);
      case PENDING, INDETERMINATE -> open.add(line);
      case MET, NOT_APPLICABLE -> false;
    };
  }

  @Test
  void ofACaseThatTheSchemeDoesNotGovernItSaysOnlyWhy() {
    CompiledScheme comdix = ComDix.compiled();
    Outline outline = comdix.at(ComDix.NOW).outline();
    Dossier dossier = ComDix.dossier(43, 8, 8, 9, 9, 9);
    outline.decide(dossier.toBuilder().dates(Map.of()).build());
    assertThat(told(outline)).containsExactly("INDETERMINATE [] veto -1", "open - in-force");
    outline.decide(
        dossier.toBuilder().dates(Map.of(DateName.REGISTRATION, LocalDate.of(2001, 1, 1))).build());
    assertThat(told(outline)).containsExactly("INDETERMINATE [] veto -1", "failed - in-force");
  }

  @Test
  void whatTheSchemeDoesNotLookAtHasNoNumber() {
    FlatCase flat = ComDix.compiled().flatCase().orElseThrow();
    assertThat(flat.date(DateName.of("graduation"))).isEqualTo(-1);
    assertThat(flat.fact(FactName.of("fee-settled"))).isEqualTo(-1);
    assertThat(flat.node(Ref.parse("digcomp@2.2/competence/1.1"))).isEqualTo(-1);
    assertThat(flat.date(DateName.REGISTRATION)).isNotNegative();
  }

  @Test
  void aCaseOfAnotherSchemeIsRefused() {
    FlatCase flat = ComDix.compiled().flatCase().orElseThrow();
    CompiledScheme other = compiled(ComDix.compiled().scheme().scheme());
    assertThatThrownBy(() -> other.at(ComDix.NOW).outline().decide(flat))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "case must be of the compiled scheme that decides, was of another of"
                + " comdix-intermediate@2022.1");
  }
}
