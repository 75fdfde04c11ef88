package org.baremo.certification.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baremo.certification.lint.Rules.compare;
import static org.baremo.certification.lint.Rules.english;
import static org.baremo.certification.lint.Rules.fact;
import static org.baremo.certification.lint.Rules.scheme;
import static org.baremo.certification.lint.Rules.spanish;

import java.util.ArrayList;
import java.util.List;
import org.baremo.certification.lint.finding.Certainty;
import org.baremo.certification.lint.finding.LintFinding;
import org.baremo.certification.lint.finding.LintKind;
import org.baremo.certification.scheme.CertificationScheme;
import org.baremo.certification.scheme.Veto;
import org.baremo.certification.scheme.name.FactName;
import org.baremo.certification.scheme.quantity.DefinedQuantity;
import org.baremo.certification.scheme.quantity.NamedQuantity;
import org.baremo.certification.scheme.quantity.Quantity;
import org.baremo.certification.scheme.requirement.DefinedRequirement;
import org.baremo.certification.scheme.requirement.Requirement;
import org.baremo.certification.testing.ComDix;
import org.baremo.core.problem.Severity;
import org.baremo.core.value.Comparison;
import org.baremo.core.value.LocalizedText;
import org.junit.jupiter.api.Test;

/** Quantities that a scheme names and nothing uses that decides. */
class UnusedQuantitiesTest {
  private static final Quantity NUMBER = new Quantity.Stated(FactName.of("n"));

  private static NamedQuantity named(String id, Quantity of) {
    return NamedQuantity.builder().id(id).title(LocalizedText.of("en", id)).of(of).build();
  }

  private static Requirement asking(String id, String quantity) {
    return compare(id, DefinedQuantity.of(quantity), Comparison.AT_LEAST, 1);
  }

  private static CertificationScheme naming(Requirement requires, NamedQuantity... quantities) {
    CertificationScheme plain = scheme(fact("paid"));
    return plain.toBuilder()
        .addQuantities(quantities)
        .awards(List.of(plain.getAwards().get(0).toBuilder().requires(requires).build()))
        .build();
  }

  private static List<LintFinding> unused(CertificationScheme scheme) {
    return Rules.of(Rules.LINTER.lint(scheme, ComDix.catalog()), LintKind.UNUSED_QUANTITY);
  }

  private static List<String> places(CertificationScheme scheme) {
    List<String> places = new ArrayList<>();
    unused(scheme).forEach(one -> places.add(one.getLocation().getPointer().orElseThrow()));
    return places;
  }

  @Test
  void oneThatNothingUsesIsToldWithItsName() {
    LintFinding found = unused(naming(fact("paid"), named("spare", NUMBER))).get(0);
    assertThat(found.getKind().severity()).isEqualTo(Severity.WARNING);
    assertThat(found.getCertainty()).isEqualTo(Certainty.PROVEN);
    assertThat(found.getWitnesses()).isEmpty();
    assertThat(found.getLocation()).hasToString("demo@1#/quantities/0/of");
    assertThat(english(found))
        .isEqualTo("The quantity \"spare\" is used by no award and by no veto.");
    assertThat(spanish(found))
        .isEqualTo("Ninguna certificación ni ningún veto usa la cantidad «spare».");
  }

  @Test
  void whatOnlySuchOnesUseIsToldToo() {
    assertThat(
            places(
                naming(
                    fact("paid"),
                    named("base", NUMBER),
                    named(
                        "twice",
                        new Quantity.Product(
                            List.of(DefinedQuantity.of("base"), Quantity.constant(2)))))))
        .containsExactly("/quantities/0/of", "/quantities/1/of");
  }

  @Test
  void whatAnAwardUsesIsNotToldHoweverFarAway() {
    NamedQuantity base = named("base", NUMBER);
    NamedQuantity twice =
        named(
            "twice",
            new Quantity.Product(List.of(DefinedQuantity.of("base"), Quantity.constant(2))));
    assertThat(places(naming(asking("enough", "twice"), base, twice))).isEmpty();
    assertThat(places(naming(asking("enough", "base"), base, twice)))
        .containsExactly("/quantities/1/of");
  }

  @Test
  void whatAVetoUsesIsNotTold() {
    CertificationScheme vetoed =
        naming(fact("paid"), named("base", NUMBER)).toBuilder()
            .addVetoes(
                Veto.builder().when(asking("low", "base")).outcome(Veto.Outcome.REFUSED).build())
            .build();
    assertThat(places(vetoed)).isEmpty();
  }

  @Test
  void whatOnlyAnUnusedDefinitionUsesIsToldAndWhatAUsedOneUsesIsNot() {
    CertificationScheme defined =
        naming(fact("paid"), named("base", NUMBER)).toBuilder()
            .addDefinitions(asking("enough", "base"))
            .build();
    assertThat(places(defined)).containsExactly("/quantities/0/of");
    Requirement use = DefinedRequirement.builder().id("use").definition("enough").build();
    CertificationScheme used =
        defined.toBuilder()
            .awards(List.of(defined.getAwards().get(0).toBuilder().requires(use).build()))
            .build();
    assertThat(places(used)).isEmpty();
  }
}
