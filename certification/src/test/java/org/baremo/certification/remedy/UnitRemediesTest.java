package org.baremo.certification.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.baremo.certification.scheme.fluent.Bound.atLeast;
import static org.baremo.certification.scheme.fluent.Rules.mark;
import static org.baremo.certification.scheme.fluent.Rules.units;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baremo.certification.decision.CompiledScheme;
import org.baremo.certification.dossier.Dossier;
import org.baremo.certification.explanation.RemedyText;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.award.AwardUnit;
import org.baremo.certification.scheme.held.AcceptedCertificate;
import org.baremo.certification.scheme.requirement.HeldRequirement;
import org.baremo.certification.scheme.time.Day;
import org.baremo.certification.testing.ComDix;
import org.baremo.certification.testing.Modules;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.junit.jupiter.api.Test;

/** What is missing for an award that asks for units is found among what the units ask. */
class UnitRemediesTest {
  private static final LocalizedText TITLE = LocalizedText.of("en", "Two of three");

  private static AwardUnit unit(int area) {
    return AwardUnit.builder()
        .code("area-" + area)
        .title(LocalizedText.of("en", "Area " + area))
        .requires(mark("area-" + area, ComDix.area(area), atLeast(75)))
        .build();
  }

  private static CompiledScheme scheme() {
    return Modules.compiled(
        Modules.scheme(
            Award.builder()
                .code("a")
                .title(TITLE)
                .requires(units(2, "asked", "a"))
                .addUnits(unit(1), unit(2), unit(3))
                .build()));
  }

  @Test
  void theUnitsThatAreNearestAreToldAndEveryWayIsMinimal() {
    Dossier dossier = ComDix.dossier(ComDix.profile(40, 9, 8, 7));
    List<Remedies> all = RemedyFinder.of(scheme()).find(dossier, ComDix.NOW);
    assertThat(all).hasSize(1);
    assertThat(all.get(0).complete()).isTrue();
    assertThat(RemedyText.of(scheme().scheme(), Locale.ENGLISH).lines(all.get(0)))
        .contains(
            "- 1 more point in 2 Communication and collaboration",
            "- 2 more points in 3 Digital content creation")
        .noneMatch(line -> line.contains("1 Information"));
  }

  @Test
  void nothingIsMissingOnceEnoughUnitsAreMet() {
    Dossier dossier = ComDix.dossier(ComDix.profile(40, 9, 9, 7));
    assertThat(RemedyFinder.of(scheme()).find(dossier, ComDix.NOW, "a"))
        .isEqualTo(Remedies.given("a"));
  }

  @Test
  void aCertificateToBeShownListsTheUnitsAskedFor() {
    HeldRequirement asked =
        HeldRequirement.builder()
            .id("held")
            .addAccepted(
                AcceptedCertificate.builder()
                    .scheme("icdl")
                    .addAwards("profile")
                    .addUnits("m-1", "m-2")
                    .build())
            .on(Day.decision())
            .build();
    CompiledScheme compiled =
        Modules.compiled(
            Modules.scheme(Award.builder().code("a").title(TITLE).requires(asked).build()));
    Remedies found = RemedyFinder.of(compiled).find(ComDix.dossier(40), ComDix.NOW, "a");
    assertThat(found.remedies())
        .containsExactly(
            new Remedy(
                List.of(
                    new Change.Hold(
                        "icdl", Optional.of("profile"), Optional.empty(), List.of("m-1", "m-2")))));
  }

  @Test
  void whatIsMissingForOneUnitIsAskedForByItsCode() {
    RemedyFinder finder = RemedyFinder.of(scheme());
    Dossier given = ComDix.dossier(ComDix.profile(40, 9, 9, 7));
    Remedies third = finder.find(given, ComDix.NOW, "a", "area-3");
    assertThat(RemedyText.of(scheme().scheme(), Locale.ENGLISH).lines(third))
        .containsExactly(
            "What would give the award \"Two of three: Area 3\":",
            "- 2 more points in 3 Digital content creation");
    assertThat(finder.find(given, ComDix.NOW, "a", "area-1").given()).isTrue();
    Dossier refused = ComDix.dossier(ComDix.profile(40, 9, 8, 7));
    assertThat(finder.find(refused, ComDix.NOW, "a", "area-3").remedies())
        .containsExactly(
            new Remedy(
                List.of(
                    new Change.MorePoints(Optional.of(ComDix.area(3)), Rational.of(2), "points"))));
    assertThat(finder.find(refused, ComDix.NOW, "a", "area-1").remedies())
        .extracting(remedy -> remedy.changes().size())
        .contains(1); // the award lacks one of the others
    assertThatThrownBy(() -> finder.find(given, ComDix.NOW, "a", "area-9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unit must be one of the award a, was 'area-9'");
  }
}
