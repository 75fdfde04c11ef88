package org.baremo.certification.decision.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.baremo.certification.decision.AnyCases;
import org.baremo.certification.decision.DecisionOutcome;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.VersionedId;

/** What holds of any two versions, any clause between them and any case. */
class SeriesPropertiesTest extends AnyCases {
  private static final VersionedId OLD = VersionedId.parse("any@1");
  private static final VersionedId NEW = VersionedId.parse("any@2");
  private static final LocalDate BEGIN = LocalDate.of(1980, 1, 1);

  private static SchemeSeries series(
      CertificationScheme one, CertificationScheme other, CertificationScheme when, int days) {
    LocalDate last = BEGIN.plusDays(days);
    return SchemeSeries.builder()
        .id("any")
        .title(LocalizedText.of("en", "Any"))
        .anchor(DateName.REGISTRATION)
        .addVersions(
            version(one, OLD, DateRange.of(BEGIN, last)),
            version(other, NEW, DateRange.from(last.plusDays(1))))
        .addTransitions(
            Transition.builder()
                .id("clause")
                .title(LocalizedText.of("en", "Clause"))
                .when(AllOf.of("clause-when", when.getAwards().get(0).getRequires()))
                .insteadOf(NEW)
                .applies(OLD)
                .build())
        .build();
  }

  private static CertificationScheme version(
      CertificationScheme scheme, VersionedId id, DateRange inForce) {
    return scheme.toBuilder().id(id).anchor(DateName.REGISTRATION).inForce(inForce).build();
  }

  @Property(tries = 200)
  void aCaseIsDecidedByTheVersionOfItsDayOrByTheClauseOrNotAtAll(
      @ForAll("schemes") CertificationScheme one,
      @ForAll("schemes") CertificationScheme other,
      @ForAll("schemes") CertificationScheme when,
      @ForAll("dossiers") Dossier dossier,
      @ForAll @IntRange(min = 0, max = 20_000) int days) {
    SchemeSeries document = series(one, other, when, days);
    CompiledSeries series = CompiledSeries.of(document, ComDix.catalog()).orThrow();
    SeriesDecision decided = series.decide(dossier, ComDix.NOW);
    VersionChoice choice = decided.choice();
    Optional<LocalDate> day = Optional.ofNullable(dossier.getDates().get(DateName.REGISTRATION));
    assertThat(choice.getDay()).isEqualTo(day);
    Optional<VersionedId> inForce =
        day.flatMap(document::versionAt).map(CertificationScheme::getId);
    assertThat(choice.getInForce()).isEqualTo(inForce);
    if (inForce.equals(Optional.of(OLD))) {
      assertThat(choice.getTried()).isEmpty();
      assertThat(choice.getVersion()).contains(OLD);
    } else if (inForce.isPresent()) {
      Verdict clause = choice.getTried().get(0).verdict();
      Optional<VersionedId> expected =
          clause.isOpen() ? Optional.empty() : Optional.of(clause == Verdict.MET ? OLD : NEW);
      assertThat(choice.getVersion()).isEqualTo(expected);
    } else {
      assertThat(choice.getVersion()).isEmpty();
    }
    agrees(series, decided, dossier);
  }

  private static void agrees(CompiledSeries series, SeriesDecision decided, Dossier dossier) {
    VersionChoice choice = decided.choice();
    if (decided.decision().isEmpty()) {
      assertThat(decided.outcome()).isIn(DecisionOutcome.PENDING, DecisionOutcome.INDETERMINATE);
    } else if (choice.getTransition().isEmpty()) {
      assertThat(decided.decision())
          .contains(
              series.version(choice.getVersion().get()).orElseThrow().decide(dossier, ComDix.NOW));
    } else {
      boolean isToCome = choice.getDay().orElseThrow().isAfter(ComDix.NOW.toLocalDate());
      assertThat(decided.decision().get().getFindings().get(0).getVerdict())
          .isEqualTo(isToCome ? Verdict.PENDING : Verdict.MET);
      assertThat(decided.decision().get().getAwards())
          .isEqualTo(series.version(OLD).orElseThrow().decide(dossier, ComDix.NOW).getAwards());
      assertThat(decided.outcome())
          .isEqualTo(
              dossier.getProfile().getEdition().equals(ComDix.EDITION)
                  ? supposed(series, dossier, isToCome)
                  : DecisionOutcome.INDETERMINATE);
    }
    assertThat(
            Json.standard()
                .read(Json.standard().write(decided), SeriesDecision.class, "decided")
                .orThrow())
        .isEqualTo(decided);
  }

  private static DecisionOutcome supposed(
      CompiledSeries series, Dossier dossier, boolean isToCome) {
    return isToCome
        ? DecisionOutcome.PENDING
        : series.version(OLD).orElseThrow().suppose(dossier, ComDix.NOW).outcome();
  }
}
