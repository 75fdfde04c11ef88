package org.baremo.certification.decision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.decision.Decision;
import org.baremo.certification.decision.finding.Verdict;
import org.baremo.certification.decision.rule.reading.DayRead;
import org.baremo.certification.decision.rule.reading.Days;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.Explainer;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.OverridePolicy;
import org.baremo.certification.scheme.ResolvedScheme;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.CaseDays;
import org.baremo.certification.testing.CasePeople;
import org.baremo.certification.testing.Cases;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Judged;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;

/** Laws of every requirement on days, people and papers, over any case. */
class AnyCaseOfPeopleTest {
  @Provide
  Arbitrary<Requirement> requirements() {
    return CasePeople.requirements();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return CasePeople.with(Cases.dossiers(), CasePeople.writtenDays());
  }

  @Provide
  Arbitrary<Dossier> wildDossiers() {
    return CasePeople.with(Cases.dossiers(), CasePeople.anyDays());
  }

  @Provide
  Arbitrary<OffsetDateTime> moments() {
    return Cases.moments();
  }

  @Provide
  Arbitrary<Optional<RoleName>> rulers() {
    return CasePeople.rulers();
  }

  @Provide
  Arbitrary<Day> days() {
    return CaseDays.days();
  }

  @Provide
  Arbitrary<LocalDate> edges() {
    return CasePeople.anyDays();
  }

  private static ResolvedScheme scheme(Requirement requirement, Optional<RoleName> ruler) {
    CertificationScheme.Builder scheme =
        Judged.scheme(requirement, CaseDays.CALENDAR).toBuilder()
            .anchor(DateName.DECISION)
            .inForce(DateRange.from(LocalDate.of(0, 1, 1)));
    ruler.ifPresent(
        role ->
            scheme.addOverridable(
                OverridePolicy.builder().requirement("x").addRoles(role).build()));
    return scheme.build().resolve(ComDix.catalog()).orThrow();
  }

  @Property(tries = 400)
  void everyDecisionIsTheSameOnThePlainPathWrittenReadAndTold(
      @ForAll("requirements") Requirement requirement,
      @ForAll("rulers") Optional<RoleName> ruler,
      @ForAll("dossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    ResolvedScheme scheme = scheme(requirement, ruler);
    Decision decision = CompiledScheme.of(scheme).decide(dossier, asOf);
    // reading refuses a document whose outcome is not what its findings come to
    assertThat(Json.standard().read(Json.standard().write(decision), Decision.class, "d").orThrow())
        .isEqualTo(decision);
    for (String language : new String[] {"en", "es"}) {
      String told = Explainer.of(scheme, Locale.forLanguageTag(language)).text(decision);
      assertThat(told).doesNotContain("{", "}", "Optional");
    }
    assertThat(new String(Json.standard().write(dossier), StandardCharsets.UTF_8)).isNotEmpty();
  }

  @Property(tries = 400)
  void daysThatNoDocumentCanWriteBreakNothing(
      @ForAll("requirements") Requirement requirement,
      @ForAll("wildDossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf) {
    Decision decision =
        CompiledScheme.of(scheme(requirement, Optional.empty())).decide(dossier, asOf);
    assertThat(decision.getOutcome()).isNotNull();
    assertThat(decision.getAwards().get(0).verdict()).isIn((Object[]) Verdict.values());
  }

  @Property(tries = 400)
  void aDayIsReadOrLacksAndNeverThrows(
      @ForAll("days") Day day,
      @ForAll("wildDossiers") Dossier dossier,
      @ForAll("moments") OffsetDateTime asOf,
      @ForAll("edges") LocalDate edge) {
    Days days = new Days(Optional.of(CaseDays.CALENDAR));
    Dossier moved = dossier.toBuilder().birthDate(edge).build();
    DayRead read = days.read(day, new Case(moved, asOf));
    assertThat(read.day().isPresent()).isNotEqualTo(read.lack().isPresent());
    assertThat(days.read(day, new Case(moved, asOf))).isEqualTo(read);
    read.day().ifPresent(known -> assertThat(known.getYear()).isBetween(0, 9999));
  }
}
