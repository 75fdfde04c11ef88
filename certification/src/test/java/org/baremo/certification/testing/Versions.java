package org.baremo.certification.testing;

import java.time.LocalDate;
import java.util.List;
import org.baremo.certification.decision.series.CompiledSeries;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Schemes;
import org.baremo.certification.scheme.award.Award;
import org.baremo.certification.scheme.name.DateName;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.name.Names;
import org.baremo.certification.scheme.quantity.Cut;
import org.baremo.certification.scheme.requirement.AllOf;
import org.baremo.certification.scheme.requirement.EachNode;
import org.baremo.certification.scheme.requirement.FactRequirement;
import org.baremo.certification.scheme.requirement.MarkRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.scheme.series.SchemeSeries;
import org.baremo.certification.scheme.series.Transition;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.DateRange;
import org.baremo.core.value.LocalizedText;
import org.baremo.core.value.Rational;
import org.baremo.core.value.VersionedId;

/** A scheme whose second version asks for more: two versions, and a clause between them. */
public final class Versions {
  public static final VersionedId OLD = VersionedId.parse("citizen@2022");
  public static final VersionedId NEW = VersionedId.parse("citizen@2027");
  public static final LocalDate LAST_OLD = LocalDate.of(2026, 12, 31);
  public static final LocalDate FIRST_NEW = LocalDate.of(2027, 1, 1);
  public static final FactName BEGAN = FactName.of("began-under-2022");

  private Versions() {}

  /** At least 60 % overall. */
  public static CertificationScheme before() {
    return version(
        OLD,
        DateRange.of(LocalDate.of(2022, 1, 1), LAST_OLD),
        award("pass", overall("overall", Comparison.AT_LEAST, 60)));
  }

  /** More than 70 % overall and at least half of each of two areas; below that, a basic award. */
  public static CertificationScheme after() {
    return version(
        NEW,
        DateRange.from(FIRST_NEW),
        award(
            "pass",
            AllOf.of(
                "all",
                overall("overall", Comparison.ABOVE, 70),
                EachNode.builder()
                    .id("areas")
                    .addNodes(ComDix.area(1), ComDix.area(2))
                    .cut(Cut.percentage(Comparison.AT_LEAST, Rational.of(50)))
                    .build())));
  }

  public static CertificationScheme version(VersionedId id, DateRange inForce, Award... awards) {
    return CertificationScheme.builder()
        .id(id)
        .title(LocalizedText.of("en", "Citizen"))
        .framework(ComDix.EDITION)
        .illustrative(false)
        .inForce(inForce)
        .anchor(DateName.REGISTRATION)
        .addAwards(awards)
        .build();
  }

  public static Award award(String code, Requirement requires) {
    return Award.builder()
        .code(code)
        .title(LocalizedText.of("en", "Award " + code))
        .levels(List.of())
        .requires(requires)
        .build();
  }

  public static MarkRequirement overall(String id, Comparison comparison, long percent) {
    return MarkRequirement.builder()
        .id(id)
        .cut(Cut.percentage(comparison, Rational.of(percent)))
        .build();
  }

  /** Who began under the old rules may finish under them until the end of June 2027. */
  public static Transition began() {
    return Transition.builder()
        .id("began-before")
        .title(LocalizedText.of("en", "Tests begun under the rules of 2022"))
        .legalReference("first transitional provision")
        .when(FactRequirement.builder().id("began").fact(BEGAN).build())
        .insteadOf(NEW)
        .applies(OLD)
        .until(LocalDate.of(2027, 6, 30))
        .build();
  }

  public static SchemeSeries series() {
    return SchemeSeries.builder()
        .id("citizen")
        .title(LocalizedText.of("en", "Citizen"))
        .anchor(DateName.REGISTRATION)
        .addVersions(before(), after())
        .addTransitions(began())
        .build();
  }

  /** The same, with titles: of what the clause asks, of the anchor, and of what nobody asks. */
  public static SchemeSeries withNames() {
    Names old =
        Names.builder()
            .putFact(BEGAN, LocalizedText.of("en", "test begun under the rules of 2022"))
            .build();
    Names current =
        Names.builder()
            .putFact(FactName.of("nobody-asks"), LocalizedText.of("en", "Nobody asks"))
            .putDate(DateName.REGISTRATION, LocalizedText.of("en", "the day of entry"))
            .build();
    return series().toBuilder()
        .versions(
            List.of(
                before().toBuilder().names(old).build(),
                after().toBuilder().names(current).build()))
        .build();
  }

  public static CompiledSeries compiled() {
    return CompiledSeries.of(series(), ComDix.catalog()).orThrow();
  }

  /** ComDix stands on its own; used where a scheme of another name is needed. */
  public static CertificationScheme another() {
    return Schemes.comdixIntermediate();
  }
}
