package org.baremo.certification.redecision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.baremo.certification.dossier.Attempt;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.dossier.HeldStatus;
import org.baremo.certification.dossier.ItemResult;
import org.baremo.certification.dossier.ItemStatus;
import org.baremo.certification.dossier.Ruled;
import org.baremo.certification.dossier.VerdictOverride;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.RoleName;
import org.baremo.certification.scheme.time.AttemptResult;
import org.baremo.certification.testing.Cases;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.assessment.HeldCertificate;
import org.baremo.core.json.Json;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.HolderKey;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;

/** Whatever turns out about whatever case, it can be put into the dossier, and once is enough. */
class CorrectionPropertiesTest {
  private static final VersionedId SCHEME = VersionedId.parse("any@1");
  private static final FactName NAME = FactName.of("registered");
  private static final LocalDate DAY = LocalDate.of(2026, 10, 3);

  @Property(tries = 300)
  void onceMoreChangesNothing(
      @ForAll("changes") FactChange change, @ForAll("dossiers") Dossier dossier) {
    Dossier once = new Correction(SCHEME, dossier).of(change);
    assertThat(new Correction(SCHEME, once).of(change)).isEqualTo(once);
    assertThat(Json.standard().read(Json.standard().write(once), Dossier.class, "d").orThrow())
        .isEqualTo(once);
  }

  @Property(tries = 100)
  void anotherSchemesCaseStaysAsItIs(@ForAll("dossiers") Dossier dossier, @ForAll boolean holds) {
    Concern elsewhere = Concern.builder().scheme("other").build();
    assertThat(
            new Correction(SCHEME, dossier).of(new FactChange.FactStated(elsewhere, NAME, holds)))
        .isSameAs(dossier);
  }

  @Property(tries = 200)
  void whatRemainsOfAStretchIsEveryDayThatWasNotTaken(
      @ForAll("ranges") DateRange range, @ForAll("ranges") DateRange taken) {
    List<DateRange> left = Correction.without(range, taken);
    for (LocalDate day = DAY.minusDays(12); day.isBefore(DAY.plusDays(12)); day = day.plusDays(1)) {
      LocalDate on = day;
      assertThat(left.stream().anyMatch(one -> one.contains(on)))
          .as(day.toString())
          .isEqualTo(range.contains(day) && !taken.contains(day));
    }
  }

  @Provide
  static Arbitrary<DateRange> ranges() {
    return Combinators.combine(
            Arbitraries.integers().between(-8, 8), Arbitraries.integers().between(0, 9).optional())
        .as(
            (first, length) ->
                length
                    .map(days -> DateRange.of(DAY.plusDays(first), DAY.plusDays(first + days)))
                    .orElseGet(() -> DateRange.from(DAY.plusDays(first))));
  }

  @Provide
  static Arbitrary<FactChange> changes() {
    Concern person = Concern.of(HolderKey.of("h-1"));
    VerdictOverride override =
        VerdictOverride.builder()
            .requirement("r-1")
            .ruled(Ruled.MET)
            .actor("a-1")
            .role(RoleName.of("director"))
            .reason("upheld")
            .on(DAY)
            .build();
    return Arbitraries.of(
        new FactChange.FactStated(person, NAME, true),
        new FactChange.ItemRuled(Concern.everyone(), "i-1", ItemStatus.NEUTRALISED),
        new FactChange.AttemptRuled(
            Concern.everyone(), Optional.empty(), Optional.of(DAY), AttemptResult.ANNULLED),
        new FactChange.PeriodWithdrawn(Concern.everyone(), NAME, DateRange.from(DAY)),
        new FactChange.StatusChanged("N-1", HeldStatus.Status.REVOKED, DAY),
        new FactChange.ScopeReduced("N-1", List.of("online"), DAY),
        new FactChange.OutcomeCorrected(person, Optional.empty(), ComDix.mark(5, 12)),
        new FactChange.OutcomeCorrected(person, Optional.of(ComDix.area(1)), ComDix.mark(5, 12)),
        new FactChange.NumberCorrected(person, NAME, Rational.of(3)),
        new FactChange.OverrideAdded(person, override));
  }

  /** Cases with something of everything that can turn out. */
  @Provide
  static Arbitrary<Dossier> dossiers() {
    return Combinators.combine(Cases.dossiers(), ranges(), Arbitraries.of(true, false))
        .as(
            (dossier, range, rich) -> {
              if (!rich) {
                return dossier;
              }
              HeldCertificate held =
                  HeldCertificate.builder()
                      .scheme("base")
                      .award("pass")
                      .number("N-1")
                      .validity(range)
                      .build();
              return dossier.toBuilder()
                  .profile(dossier.getProfile().toBuilder().addEvidence(held).build())
                  .putPeriod(NAME, List.of(range))
                  .addItems(ItemResult.builder().id("i-1").points(Rational.ONE).build())
                  .addAttempts(
                      Attempt.builder().id("a-1").heldOn(DAY).result(AttemptResult.PASSED).build())
                  .build();
            });
  }
}
