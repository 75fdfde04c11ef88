package org.baremo.digcomp.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.baremo.core.catalog.FrameworkCatalog;
import org.baremo.core.framework.Framework;
import org.baremo.core.problem.ProblemsException;
import org.baremo.core.value.EditionRef;
import org.junit.jupiter.api.Test;

class RelatedSourceTest {
  private final RelatedSource source = new RelatedSource();

  @Test
  void theInstalledCatalogueHasEveryRelatedEditionAndTheSameOne() {
    FrameworkCatalog installed = FrameworkCatalog.installed();
    assertThat(installed.editions()).containsAll(source.editions());
    for (EditionRef edition : source.editions()) {
      assertThat(installed.framework(edition)).containsSame(source.load(edition));
    }
  }

  @Test
  void everyEditionIsReadOnceWhoeverAsks() {
    List<Framework> read =
        IntStream.range(0, 64).parallel().mapToObj(i -> RelatedFrameworks.greenComp()).toList();
    assertThat(read).allSatisfy(framework -> assertThat(framework).isSameAs(read.get(0)));
  }

  @Test
  void anotherEditionIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> source.load(EditionRef.of("greencomp", "1999")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("edition must be one of [digcompedu@2017, ")
        .hasMessageEndingWith(", was greencomp@1999");
  }

  @Test
  void everyCallSaysEverythingThatIsWrongWithDataThatIsNotThere() {
    Bundle lost = new Bundle("lost", "1.0");
    for (int call = 1; call <= 2; call++) {
      assertThatThrownBy(lost::framework)
          .isInstanceOf(ProblemsException.class)
          .hasMessageStartingWith("edition.tsv: file is missing: edition.tsv [data.missing-file]")
          .hasMessageContaining("edition.tsv: base-language is missing [data.missing-attribute]");
    }
  }
}
