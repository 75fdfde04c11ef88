package org.baremo.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.baremo.cli");

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.baremo.cli.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void rowsKnowNothingOfRunsAndRunsNothingOfCommands() {
    noClasses()
        .that()
        .resideInAPackage("org.baremo.cli.rows")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.baremo.cli.run..", "picocli..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("org.baremo.cli.run..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void onlyTheTerminalOfTheProcessReadsTheClock() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Terminal")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @Test
  void nothingOfTheSdkInsideIsUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.baremo.core.internal", "org.baremo.digcomp.data")
        .check(CLASSES);
  }
}
