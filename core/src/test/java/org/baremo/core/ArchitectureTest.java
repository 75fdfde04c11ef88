package org.baremo.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.baremo.core.testing.ArchitectureRules;
import org.baremo.core.testing.ContractCoverage;
import org.baremo.core.testing.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.baremo.core";
  private static final JavaClasses CLASSES = ArchitectureRules.classesOf(ROOT);

  @Test
  void eachPackageUsesOnlyThoseBeforeIt() {
    List<String> order =
        Stream.of(
                "internal",
                "value",
                "problem",
                "json",
                "framework",
                "catalog",
                "crosswalk",
                "diff",
                "exchange",
                "instrument",
                "assessment",
                "evaluation",
                "migration",
                "profile",
                "chart",
                "analysis",
                "programme")
            .map(name -> ROOT + "." + name)
            .toList();
    ArchitectureRules.eachUsesOnlyThoseBeforeIt(order).check(CLASSES);
  }

  @Test
  void eachProgrammePackageUsesOnlyThoseBeforeIt() {
    List<String> order =
        Stream.of(
                "figure",
                "person",
                "territory",
                "organisation",
                "practice",
                "training",
                "campaign",
                "funding",
                "index",
                "pledge")
            .map(name -> ROOT + ".programme." + name)
            .toList();
    ArchitectureRules.eachUsesOnlyThoseBeforeIt(order).check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    ArchitectureRules.noCycles(ROOT).check(CLASSES);
  }

  @Test
  void generatedClassesAreClosed() {
    ArchitectureRules.generatedClassesAreClosed().check(CLASSES);
  }

  @Test
  void oneMapperReadsAndWritesEverything() {
    ArchitectureRules.noMapperOutside(ROOT + ".json..").check(CLASSES);
  }

  @Test
  void numbersAreExactOutsideStatistics() {
    // RFC 8785 is defined on binary64, so its writer has to speak it.
    // Coordinates of a picture decide nothing.
    ArchitectureRules.exactNumbersOutside(ROOT + ".analysis..", ROOT + ".json..", ROOT + ".chart..")
        .check(CLASSES);
  }

  @Test
  void theWorldIsPassedIn() {
    ArchitectureRules.theWorldIsPassedIn().check(CLASSES);
  }

  @Test
  void theLibraryPrintsNothing() {
    ArchitectureRules.nothingIsPrinted().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(ArchitectureRules.packagesWithoutNullMarked(CLASSES)).isEmpty();
  }

  @Test
  void everyValueTypeIsHeldToTheContract() {
    assertThat(ContractCoverage.missing(CLASSES, Path.of("src/test/java"))).isEmpty();
  }

  @Test
  void sourcesKeepTheRulesOfTheHouse() {
    assertThat(SourceRules.violations(Path.of("src/main/java"))).isEmpty();
  }
}
