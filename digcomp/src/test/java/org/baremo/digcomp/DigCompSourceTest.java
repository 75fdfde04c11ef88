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
  void theInstalledCatalogueHasBothEditions() {
    assertThat(installed.editions()).containsExactly(DigComp22.EDITION, DigComp30.EDITION);
    assertThat(installed.framework(DigComp30.EDITION)).containsSame(DigComp.v3_0().framework());
    assertThat(installed.framework(DigComp22.EDITION)).containsSame(DigComp.v2_2().framework());
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
    assertThatThrownBy(() -> new DigCompSource().load(EditionRef.of("digcomp", "1.0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("edition must be digcomp@2.2 or digcomp@3.0, was digcomp@1.0");
  }
}
