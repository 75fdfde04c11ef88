package org.baremo.certification.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.value.EditionRef;
import org.junit.jupiter.api.Test;

class SchemeFrameworksTest {
  private final SchemeFrameworks frameworks = new SchemeFrameworks();

  @Test
  void everyFrameworkHasTheNodesThatItsCertificateSpeaksOf() {
    assertThat(frameworks.load(EditionRef.of("actic", "2021")).getNodes()).hasSize(8);
    assertThat(frameworks.load(EditionRef.of("codix", "2017")).getNodes()).hasSize(5);
    assertThat(frameworks.load(EditionRef.of("icdl-full-standard", "1")).getNodes()).hasSize(7);
    assertThat(frameworks.editions()).hasSize(3);
  }

  @Test
  void theCatalogueFindsThem() {
    assertThat(FrameworkCatalog.installed().framework(EditionRef.of("actic", "2021"))).isPresent();
  }

  @Test
  void anEditionOfSomebodyElseIsRefused() {
    assertThatThrownBy(() -> frameworks.load(EditionRef.of("digcomp", "2.2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("edition must be one of [")
        .hasMessageEndingWith("], was digcomp@2.2");
  }
}
