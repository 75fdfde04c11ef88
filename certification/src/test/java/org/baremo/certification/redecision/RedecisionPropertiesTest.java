package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.certificate.CertificateNumber;
import org.baremo.certification.decision.AnyCases;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.requirement.NoneOf;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Versions;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;

/** What holds of every log, scheme and dossier. */
class RedecisionPropertiesTest extends AnyCases {
  private static final int SIZE = 5;

  private static LoggedDecision logged(CompiledScheme scheme, Dossier dossier) {
    return LoggedDecision.of(scheme.decide(dossier, ComDix.NOW), dossier);
  }

  @Property(tries = 150)
  void aDecisionIsListedExactlyWhenItsReasonsDiffer(
      @ForAll("schemes") CertificationScheme scheme,
      @ForAll("dossiers") Dossier dossier,
      @ForAll boolean holds) {
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    FactName fact = FactName.of("registered");
    FactChange change = new FactChange.FactStated(Logs.of("h-1"), fact, holds);
    Redecisions all =
        Redecider.of(List.of(compiled))
            .redecideAsThen(Logs.log(logged(compiled, dossier)), change)
            .orThrow();
    Decision old = compiled.decide(dossier, ComDix.NOW);
    Decision now = compiled.decide(dossier.toBuilder().putFact(fact, holds).build(), ComDix.NOW);
    boolean differs =
        !old.getFindings().equals(now.getFindings())
            || !old.getVetoes().equals(now.getVetoes())
            || !old.getAwards().equals(now.getAwards());
    assertThat(all.getRedecisions()).hasSize(differs ? 1 : 0);
    all.getRedecisions()
        .forEach(
            one -> {
              assertThat(one.getBefore()).isEqualTo(old);
              assertThat(one.getAfter()).isEqualTo(now);
              boolean same =
                  old.getOutcome() == now.getOutcome() && old.grants().equals(now.grants());
              if (same) { // perhaps only because somebody ruled so
                assertThat(one.getEffect()).isIn(Effect.UNCHANGED, Effect.PROTECTED);
              } else {
                assertThat(one.getEffect()).isNotEqualTo(Effect.UNCHANGED);
              }
            });
  }

  @Property(tries = 100)
  void whatConcernsSomebodyElseChangesNothing(
      @ForAll("schemes") CertificationScheme scheme, @ForAll("dossiers") Dossier dossier) {
    CompiledScheme compiled = CompiledScheme.of(scheme, ComDix.catalog()).orThrow();
    FactChange change = new FactChange.FactStated(Logs.of("h-2"), FactName.of("registered"), true);
    assertThat(
            Redecider.of(List.of(compiled))
                .redecideAsThen(Logs.log(logged(compiled, dossier)), change)
                .orThrow()
                .getConcerned())
        .isZero();
  }

  /** Scheme i asks for the certificates of some others, or for none of some. */
  private static CompiledScheme node(int place, Set<Integer> needs, Set<Integer> forbids) {
    List<Requirement> all =
        IntStream.range(0, SIZE)
            .boxed()
            .filter(other -> needs.contains(other) || forbids.contains(other))
            .map(
                other ->
                    needs.contains(other)
                        ? held(place, other)
                        : NoneOf.of("not-" + place + "-" + other, held(place, other)))
            .collect(Collectors.toList());
    all.add(Versions.overall("mark-" + place, Comparison.AT_LEAST, 50));
    return Logs.compiled(
        "n%d@1".formatted(place),
        Versions.award("pass", AllOf.builder().id("all-" + place).requirements(all).build()));
  }

  private static Requirement held(int place, int other) {
    return HeldRequirement.builder()
        .id("holds-%d-%d".formatted(place, other))
        .addAccepted(AcceptedCertificate.builder().scheme("n" + other).build())
        .on(Day.of(DateName.DECISION))
        .build();
  }

  private static LoggedDecision entry(
      CompiledScheme scheme, int place, Set<Integer> shown, boolean good) {
    CompetenceProfile.Builder profile = Logs.profile("h-1", 40).toBuilder();
    Dossier.Builder dossier = Logs.dossier("h-1", 40).toBuilder();
    for (int other : shown) {
      profile.addEvidence(
          HeldCertificate.builder()
              .scheme("n" + other)
              .award("pass")
              .number("N-" + other)
              .validity(DateRange.from(Logs.THEN.toLocalDate().minusYears(1)))
              .build());
      dossier.addCertificateStatuses(
          HeldStatus.builder()
              .number("N-" + other)
              .status(good ? HeldStatus.Status.ACTIVE : HeldStatus.Status.SUSPENDED)
              .since(Logs.THEN.toLocalDate().minusYears(1))
              .build());
    }
    return Logs.entry(scheme, dossier.profile(profile.build()).build(), "N-" + place);
  }

  private static Redecisions revoked(
      List<CompiledScheme> schemes, List<LoggedDecision> entries, HeldStatus.Status status) {
    DecisionLog log = new DecisionLog();
    entries.forEach(log::append);
    return Redecider.of(schemes)
        .redecideAsThen(
            log,
            new FactChange.StatusChanged("N-0", status, Logs.THEN.toLocalDate().minusMonths(1)))
        .orThrow();
  }

  private static Set<String> fallen(Redecisions all) {
    return all.getRedecisions().stream()
        .flatMap(one -> one.fallen().stream())
        .map(CertificateNumber::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 100)
  void whatFallsIsWhatReliedOnItHoweverFar(@ForAll("graphs") List<Set<Integer>> needs) {
    List<CompiledScheme> schemes =
        IntStream.range(0, SIZE).mapToObj(i -> node(i, needs.get(i), Set.of())).toList();
    List<LoggedDecision> entries =
        IntStream.range(0, SIZE)
            .mapToObj(i -> entry(schemes.get(i), i, needs.get(i), true))
            .toList();
    Redecisions all = revoked(schemes, entries, HeldStatus.Status.REVOKED);
    Set<Integer> reached = new TreeSet<>(Set.of(0));
    for (int round = 0; round < SIZE; round++) {
      for (int i = 0; i < SIZE; i++) {
        if (needs.get(i).stream().anyMatch(reached::contains)) {
          reached.add(i);
        }
      }
    }
    boolean itself = needs.get(0).stream().anyMatch(reached::contains);
    Set<String> expected =
        reached.stream()
            .filter(i -> i != 0 || itself)
            .map(i -> "N-" + i)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(fallen(all)).isEqualTo(expected);
    assertThat(all.getUnsettled()).isEmpty();
    List<LoggedDecision> backwards = new java.util.ArrayList<>(entries);
    java.util.Collections.reverse(backwards);
    assertThat(fallen(revoked(schemes, backwards, HeldStatus.Status.REVOKED))).isEqualTo(expected);
  }

  @Property(tries = 100)
  void itAlwaysEndsAndIsTheSameEveryTime(
      @ForAll("graphs") List<Set<Integer>> needs, @ForAll("graphs") List<Set<Integer>> forbids) {
    List<CompiledScheme> schemes =
        IntStream.range(0, SIZE).mapToObj(i -> node(i, needs.get(i), forbids.get(i))).toList();
    List<LoggedDecision> entries =
        IntStream.range(0, SIZE)
            .mapToObj(
                i -> {
                  Set<Integer> shown = new TreeSet<>(needs.get(i));
                  shown.addAll(forbids.get(i));
                  return entry(schemes.get(i), i, shown, i % 2 == 0);
                })
            .toList();
    Redecisions once = revoked(schemes, entries, HeldStatus.Status.ACTIVE);
    assertThat(revoked(schemes, entries, HeldStatus.Status.ACTIVE)).isEqualTo(once);
  }

  @Provide
  static Arbitrary<List<Set<Integer>>> graphs() {
    return Arbitraries.integers().between(0, SIZE - 1).set().ofMaxSize(2).list().ofSize(SIZE);
  }
}
