package org.baremo.certification.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baremo.certification.decision.finding.Finding;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.Duty;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.EveryRequirement;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.assessment.Outcome;
import org.baremo.core.assessment.Standing;
import org.baremo.core.assessment.Training;
import org.baremo.core.evaluation.CompetenceProfile;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Mark;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/**
 * Every word of the language decides a case of its own: one of which nothing is known, and one of
 * which everything is.
 */
class EveryWordAloneTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 1);

  /** A case of which nothing is known but the anchor of the scheme. */
  private static final Dossier NOTHING =
      Dossier.of(
              CompetenceProfile.builder()
                  .holder(HolderKey.of("h-1"))
                  .edition(ComDix.EDITION)
                  .build())
          .toBuilder()
          .putDate(DateName.REGISTRATION, ComDix.REGISTERED)
          .build();

  private static Dossier everything() {
    Standing intermediate = new Standing.Attained(ComDix.EDITION.level("four", "intermediate"));
    CompetenceProfile profile =
        ComDix.profile(43, 9, 9, 9, 9, 9).toBuilder()
            .putOutcome(
                ComDix.area(1),
                new Outcome.Assessed(Optional.of(Mark.of(9, 12)), Optional.of(intermediate)))
            .putOutcome(
                ComDix.area(2),
                new Outcome.Assessed(Optional.of(Mark.of(9, 12)), Optional.of(intermediate)))
            .addEvidence(
                HeldCertificate.builder()
                    .scheme("actic")
                    .award("l2")
                    .number("C-1")
                    .level(ComDix.EDITION.level("four", "advanced"))
                    .addUnits("word")
                    .validity(DateRange.from(LocalDate.of(2024, 1, 1)))
                    .build(),
                HeldCertificate.builder()
                    .scheme("icdl")
                    .award("full")
                    .number("C-2")
                    .validity(DateRange.of(LONG_AGO, LocalDate.of(2028, 1, 1)))
                    .build(),
                HeldCertificate.builder()
                    .scheme("dip")
                    .award("d")
                    .number("C-3")
                    .validity(DateRange.of(LONG_AGO, LocalDate.of(2026, 10, 1)))
                    .build(),
                Training.builder()
                    .topic("networks")
                    .provider("p")
                    .kind("course")
                    .hours(Rational.of(20))
                    .addCovers(ComDix.area(1))
                    .dates(DateRange.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 1)))
                    .build())
            .build();
    Dossier.Builder dossier =
        ComDix.dossier(profile).toBuilder()
            .putDate(DateName.CLOSING, LocalDate.of(2026, 10, 1))
            .putNumber(FactName.of("x"), Rational.of(50))
            .putNumber(FactName.of("capacity"), Rational.ZERO)
            .putLevel(FactName.of("jury"), intermediate)
            .putCode(FactName.of("titles"), List.of("eso"))
            .putPeriod(FactName.of("accreditation"), List.of(DateRange.from(LONG_AGO)))
            .addAttempts(
                Attempt.builder()
                    .id("a-1")
                    .exam("m-1")
                    .form("a")
                    .language("es")
                    .channel("centre")
                    .heldOn(LONG_AGO)
                    .startedAt(LONG_AGO.atTime(10, 0).atZone(ZoneOffset.UTC))
                    .result(AttemptResult.FAILED)
                    .putOutcome(ComDix.area(1), ComDix.mark(6, 12))
                    .build())
            .addItems(
                ItemResult.builder()
                    .id("i-1")
                    .addMeasures(ComDix.area(1))
                    .points(Rational.ONE)
                    .maximum(Rational.ONE)
                    .build())
            .addCertificateStatuses(
                said(HeldStatus.Status.SUSPENDED, 2024), said(HeldStatus.Status.ACTIVE, 2025))
            .addDuties(
                Duty.builder().role(RoleName.of("examiner")).person("p-1").build(),
                Duty.builder().role(RoleName.of("trainer")).person("p-2").build(),
                Duty.builder().role(RoleName.of("decider")).person("p-3").build());
    Stream.of("one", "three", "four", "five", "six", "eight", "ten", "paid", "basics")
        .forEach(fact -> dossier.putFact(FactName.of(fact), true));
    Stream.of("other", "seven", "nine", "barred")
        .forEach(fact -> dossier.putFact(FactName.of(fact), false));
    return dossier.build();
  }

  private static HeldStatus said(HeldStatus.Status status, int year) {
    return HeldStatus.builder()
        .number("C-3")
        .status(status)
        .since(LocalDate.of(year, 1, 1))
        .build();
  }

  /** Every requirement of the scheme that says everything, each by itself. */
  private static List<Requirement> words() {
    List<Requirement> words = new ArrayList<>();
    EveryRequirement.scheme().getAwards().forEach(award -> walk(award.getRequires(), words::add));
    return words;
  }

  private static void walk(Requirement requirement, Consumer<Requirement> visitor) {
    visitor.accept(requirement);
    requirement.parts().forEach(part -> walk(part, visitor));
  }

  private static CompiledScheme asking(Requirement requirement) {
    CertificationScheme all = EveryRequirement.scheme();
    LocalizedText title = LocalizedText.of("en", "An award");
    List<Award> awards = new ArrayList<>();
    awards.add(Award.builder().code("asked").title(title).requires(requirement).build());
    if (!requirement.getId().equals("paid")) {
      awards.add(all.getAwards().get(2));
    }
    return CompiledScheme.of(
        all.toBuilder()
            .awards(awards)
            .vetoes(List.of())
            .overridable(List.of())
            .build()
            .resolve(ComDix.catalog())
            .orThrow());
  }

  private static Map<String, List<Verdict>> verdicts(Dossier... dossiers) {
    Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
    for (Requirement word : words()) {
      CompiledScheme compiled = asking(word);
      List<Verdict> ofWord = new ArrayList<>();
      for (Dossier dossier : dossiers) {
        Finding finding = compiled.decide(dossier, ComDix.NOW).getAwards().get(0).findings().get(0);
        assertThat(finding.getRequirement()).isEqualTo(word.getId());
        assertThat(
                compiled
                    .plan()
                    .award(0, compiled.plan().encode(dossier), compiled.plan().at(ComDix.NOW)))
            .as(word.getId())
            .isEqualTo(finding.getVerdict());
        ofWord.add(finding.getVerdict());
      }
      verdicts.put(word.getId(), ofWord);
    }
    return verdicts;
  }

  @Test
  void everyTypeOfRequirementIsAmongThem() {
    Set<Class<?>> types =
        words().stream()
            .flatMap(
                word ->
                    Stream.of(Requirement.class.getPermittedSubclasses())
                        .filter(type -> type.isInstance(word)))
            .collect(Collectors.toSet());
    assertThat(types).containsExactlyInAnyOrder(Requirement.class.getPermittedSubclasses());
  }

  @Test
  void eachDecidesTheCaseOfWhichNothingAndTheCaseOfWhichEverythingIsKnown() {
    StringBuilder table = new StringBuilder();
    verdicts(NOTHING, everything())
        .forEach(
            (word, verdicts) ->
                table.append(
                    "%-15s | %-13s | %s%n".formatted(word, verdicts.get(0), verdicts.get(1))));
    assertThat(table.toString())
        .isEqualToNormalizingNewlines(
            """
            root            | INDETERMINATE | MET
            routes          | INDETERMINATE | MET
            points          | INDETERMINATE | MET
            level           | INDETERMINATE | MET
            none            | INDETERMINATE | MET
            many            | INDETERMINATE | NOT_MET
            barred          | INDETERMINATE | NOT_MET
            two             | INDETERMINATE | MET
            node            | INDETERMINATE | MET
            each            | INDETERMINATE | MET
            age             | INDETERMINATE | MET
            words           | NOT_MET       | NOT_MET
            combinations    | INDETERMINATE | MET
            one-of-two      | INDETERMINATE | MET
            one             | INDETERMINATE | MET
            other           | INDETERMINATE | NOT_MET
            three-quarters  | INDETERMINATE | MET
            three           | INDETERMINATE | MET
            four            | INDETERMINATE | MET
            when            | INDETERMINATE | MET
            five            | INDETERMINATE | MET
            six             | INDETERMINATE | MET
            seven           | INDETERMINATE | NOT_MET
            ways            | INDETERMINATE | MET
            eight           | INDETERMINATE | MET
            nine            | INDETERMINATE | NOT_MET
            level-below     | INDETERMINATE | MET
            one-unit        | INDETERMINATE | MET
            as-defined      | INDETERMINATE | MET
            numbers         | NOT_MET       | MET
            nodes-cut       | INDETERMINATE | MET
            nodes-level     | INDETERMINATE | MET
            nodes-attempted | NOT_MET       | MET
            nodes-exempt    | MET           | MET
            nodes-covered   | NOT_MET       | MET
            jury            | INDETERMINATE | MET
            sum             | NOT_MET       | MET
            table           | INDETERMINATE | MET
            grade           | INDETERMINATE | MET
            items           | INDETERMINATE | MET
            score           | INDETERMINATE | MET
            hours           | NOT_MET       | MET
            suspended       | NOT_MET       | MET
            attempts        | NOT_MET       | MET
            exams           | NOT_MET       | MET
            one-day         | NOT_MET       | MET
            two-series      | NOT_MET       | MET
            bests           | INDETERMINATE | MET
            named           | INDETERMINATE | MET
            best            | INDETERMINATE | MET
            points-told     | NOT_MET       | MET
            capacity        | INDETERMINATE | MET
            days            | NOT_MET       | NOT_MET
            in-time         | INDETERMINATE | NOT_MET
            school-year     | MET           | MET
            window          | NOT_MET       | MET
            accredited      | INDETERMINATE | MET
            waited          | INDETERMINATE | MET
            some-years      | NOT_APPLICABLE | MET
            failed-then     | NOT_MET       | MET
            every-years     | NOT_MET       | MET
            trained-then    | NOT_MET       | MET
            people          | NOT_MET       | INDETERMINATE
            titles          | INDETERMINATE | MET
            held            | NOT_MET       | INDETERMINATE
            lapsed          | NOT_MET       | MET
            independent     | INDETERMINATE | MET
            paid            | INDETERMINATE | MET
            """);
  }
}
