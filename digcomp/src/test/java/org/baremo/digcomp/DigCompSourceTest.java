package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.problem.Location;
import org.baremo.core.value.EditionRef;
import org.baremo.core.value.Ref;
import org.junit.jupiter.api.Test;

class DigCompSourceTest {
  private final FrameworkCatalog installed = FrameworkCatalog.installed();

  @Test
  void theInstalledCatalogueHasAllEditions() {
    assertThat(installed.editions())
        .containsSubsequence(
            DigComp10.EDITION,
            DigComp20.EDITION,
            DigComp21.EDITION,
            DigComp22.EDITION,
            DigComp30.EDITION);
    for (DigCompEdition edition : DigComp.editions()) {
      assertThat(installed.framework(edition.edition())).containsSame(edition.framework());
    }
  }

  @Test
  void referencesResolveAcrossEditions() {
    assertThat(installed.node(Ref.parse("digcomp@2.2/competence/2.5"))).isPresent();
    assertThat(installed.statement(Ref.parse("digcomp@3.0/learning-outcome/LO1.1.01"))).isPresent();
    assertThat(
            installed.unresolved(
                Ref.parse("digcomp@3.0/competence/1.7"), Location.of("form.json", "/about/0")))
        .hasValueSatisfying(
            problem ->
                assertThat(problem)
                    .hasToString(
                        "form.json#/about/0: digcomp@3.0 has no competence 1.7; it has 1.1, 1.2,"
                            + " 1.3 [ref.unresolved]"));
  }

  @Test
  void anotherEditionIsRefused() {
    assertThatThrownBy(() -> new DigCompSource().load(EditionRef.of("digcomp", "1.1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "edition must be one of [digcomp@1.0, digcomp@2.0, digcomp@2.1, digcomp@2.2,"
                + " digcomp@3.0], was digcomp@1.1");
  }
}
