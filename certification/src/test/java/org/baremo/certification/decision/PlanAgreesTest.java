package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.encoding.Slots;
import org.baremo.certification.decision.finding.AwardFinding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.finding.VetoFinding;
import org.baremo.certification.decision.plan.Plan;
import org.baremo.certification.decision.plan.moment.Moment;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.PlainCases;
import org.junit.jupiter.api.Test;

/** The plain path and the rules that explain are two ways to one verdict. */
class PlanAgreesTest extends AnyCases {
  @Property(tries = 1_000)
  void bothComeToTheSameVerdicts(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    CompiledScheme compiled = compiled(scheme);
    Council council = compiled.at(asOf);
    Reasons reasons = council.reasons(dossier);
    List<Verdict> against = reasons.vetoes().stream().map(VetoFinding::verdict).toList();
    assertThat(vetoes(compiled.plan(), dossier, asOf)).isEqualTo(against);
    List<Verdict> explained = reasons.awards().stream().map(AwardFinding::verdict).toList();
    assertThat(verdicts(compiled.plan(), dossier, asOf)).isEqualTo(explained);
    int ruling = Ruling.of(reasons.findings(), reasons.vetoes(), reasons.awards(), scheme.groups());
    Decision decision = council.decide(dossier);
    assertThat(decision.getOutcome()).isEqualTo(Ruling.outcome(ruling));
    assertThat(decision.getGrant().isPresent()).isEqualTo(Ruling.isGranted(ruling));
  }

  private static List<Verdict> vetoes(Plan plan, Dossier dossier, OffsetDateTime asOf) {
    Slots slots = plan.encode(dossier);
    Moment moment = plan.at(asOf);
    return IntStream.range(0, plan.vetoes()).mapToObj(i -> plan.veto(i, slots, moment)).toList();
  }

  private static List<Verdict> verdicts(Plan plan, Dossier dossier, OffsetDateTime asOf) {
    Slots slots = plan.encode(dossier);
    Moment moment = plan.at(asOf);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < plan.awards(); i++) {
      verdicts.add(plan.award(i, slots, moment));
    }
    return verdicts;
  }

  @Provide
  Arbitrary<CertificationScheme> plainSchemes() {
    return PlainCases.schemes();
  }

  @Property(tries = 4_000)
  void bothComeToTheSameVerdictOfOneThing(
      @ForAll("leafSchemes") CertificationScheme scheme,
      @ForAll("plainDossiers") Dossier dossier,
      @ForAll("nearMoments") OffsetDateTime asOf) {
    bothComeToTheSameVerdicts(scheme, dossier, asOf);
  }

  @Provide
  Arbitrary<CertificationScheme> leafSchemes() {
    return PlainCases.leafSchemes();
  }

  @Provide
  Arbitrary<OffsetDateTime> nearMoments() {
    return PlainCases.moments();
  }

  @Provide
  Arbitrary<Dossier> plainDossiers() {
    return PlainCases.dossiers();
  }

  @Property(tries = 2_000)
  void bothComeToTheSameVerdictsOfWhatIsTellableInNumbers(
      @ForAll("plainSchemes") CertificationScheme scheme,
      @ForAll("plainDossiers") Dossier dossier,
      @ForAll("nearMoments") OffsetDateTime asOf) {
    bothComeToTheSameVerdicts(scheme, dossier, asOf);
  }

  @Property(tries = 300)
  void anEncodedDossierIsDecidedAlikeOnEveryDay(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime one,
      @ForAll("moments") OffsetDateTime other) {
    CompiledScheme compiled = compiled(scheme);
    EncodedDossier encoded = compiled.encode(dossier);
    assertThat(encoded.dossier()).isSameAs(dossier);
    for (OffsetDateTime asOf : List.of(one, other, one)) {
      Decision decision = compiled.at(asOf).decide(encoded);
      assertThat(decision).isEqualTo(compiled.decide(dossier, asOf));
      assertThat(decision.digest()).isEqualTo(compiled(scheme).decide(dossier, asOf).digest());
    }
  }

  @Property(tries = 20)
  void manyThreadsDecideAlikeWithOneCouncil(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    CompiledScheme compiled = compiled(scheme);
    Council council = compiled.at(ComDix.NOW);
    DecisionOutcome outcome = compiled(scheme).decide(dossier, ComDix.NOW).getOutcome();
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> council.decide(i % 2 == 0 ? dossier : copy(dossier)).getOutcome()))
        .containsOnly(outcome);
  }

  private static Dossier copy(Dossier dossier) {
    return dossier.toBuilder().profile(dossier.getProfile().toBuilder().build()).build();
  }

  @Test
  void aDossierThatAnotherSchemeEncodedIsRefused() {
    EncodedDossier encoded = ComDix.compiled().encode(ComDix.dossier(43));
    Council other = compiled(ComDix.compiled().scheme().scheme()).at(ComDix.NOW);
    assertThatThrownBy(() -> other.decide(encoded))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "dossier must be encoded by the compiled scheme that decides, was by another of"
                + " comdix-intermediate@2022.1");
    assertThat(encoded).hasToString("dossier of h-1 for comdix-intermediate@2022.1");
  }
}
