package org.baremo.digcomp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import org.baremo.core.testing.ArchitectureRules;
import org.baremo.core.testing.ContractCoverage;
import org.baremo.core.testing.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.baremo.digcomp";
  private static final JavaClasses CLASSES = ArchitectureRules.classesOf(ROOT);

  @Test
  void packagesHaveNoCycles() {
    ArchitectureRules.noCycles(ROOT).check(CLASSES);
  }

  @Test
  void whatReadsFilesKnowsNothingOfWhoAsksForThem() {
    ArchitectureRules.usesOnly(ROOT, "data").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "official").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "localisation").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "crosswalk", "data").check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".data..", ROOT + ".official..", ROOT + ".localisation..", ROOT + ".crosswalk..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(CLASSES);
  }

  @Test
  void indicatorsAndSelfAssessmentsStandByThemselves() {
    ArchitectureRules.usesOnly(ROOT, "csv").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "indicator", "data", "csv").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "selfassessment", "data").check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".csv..", ROOT + ".indicator..", ROOT + ".selfassessment..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(CLASSES);
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + ".indicator")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".indicator.*", ROOT + ".csv")
        .check(CLASSES);
  }

  @Test
  void certificationIsNotSeen() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.baremo.certification..")
        .check(CLASSES);
  }

  @Test
  void bundledDataIsReadWithoutJson() {
    ArchRuleDefinition.noClasses()
        .that()
        .resideInAPackage(ROOT + ".data..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml..")
        .check(CLASSES);
  }

  @Test
  void oneMapperReadsAndWritesEverything() {
    ArchitectureRules.noMapperOutside().check(CLASSES);
  }

  @Test
  void numbersAreExact() {
    ArchitectureRules.exactNumbersOutside().check(CLASSES);
  }

  @Test
  void generatedClassesAreClosed() {
    ArchitectureRules.generatedClassesAreClosed().allowEmptyShould(true).check(CLASSES);
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
