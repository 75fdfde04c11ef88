package org.baremo.certification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.baremo.core.testing.ArchitectureRules;
import org.baremo.core.testing.ContractCoverage;
import org.baremo.core.testing.SourceRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.baremo.certification";
  private static final JavaClasses CLASSES = ArchitectureRules.classesOf(ROOT);

  @Test
  void schemesUseNoOtherRoom() {
    ArchitectureRules.usesOnly(ROOT, "scheme").check(CLASSES);
  }

  @Test
  void theRequirementLanguageUsesItsWordsOnly() {
    ArchitectureRules.usesOnly(
            ROOT,
            "scheme.requirement",
            "scheme.absence",
            "scheme.wait",
            "scheme.held",
            "scheme.quantity",
            "scheme.time",
            "scheme.name")
        .check(CLASSES);
  }

  @Test
  void thePartsOfRequirementsKnowNoRequirement() {
    ArchitectureRules.usesOnly(ROOT, "scheme.absence").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "scheme.wait", "scheme.time").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "scheme.held", "scheme.time").check(CLASSES);
  }

  @Test
  void awardsKnowWhatTheyRequireAndNoScheme() {
    ArchitectureRules.usesOnly(
            ROOT, "scheme.award", "scheme.requirement", "scheme.time", "scheme.name")
        .check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "scheme.lifecycle", "scheme.time", "scheme.name")
        .check(CLASSES);
  }

  @Test
  void decisionsUseSchemesOnly() {
    ArchitectureRules.usesOnly(ROOT, "decision", "dossier", "scheme").check(CLASSES);
  }

  @Test
  void comparisonsUseDecisionsOnly() {
    ArchitectureRules.usesOnly(ROOT, "comparison", "decision", "dossier", "scheme").check(CLASSES);
  }

  @Test
  void probesUseDecisionsOnly() {
    ArchitectureRules.usesOnly(ROOT, "probe", "decision", "dossier", "scheme").check(CLASSES);
  }

  @Test
  void remediesUseProbesAndDecisionsOnly() {
    ArchitectureRules.usesOnly(ROOT, "remedy", "probe", "decision", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void theRoomsOfRemediesKnowNothingOfWhatIsTold() {
    ArchitectureRules.usesOnly(ROOT, "remedy.asked", "probe", "scheme").check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "remedy.known", "dossier", "scheme").check(CLASSES);
    ArchitectureRules.usesOnly(
            ROOT, "remedy.turn", "remedy.asked", "probe", "decision", "dossier", "scheme")
        .check(CLASSES);
    ArchitectureRules.usesOnly(ROOT, "remedy.search", "probe", "decision", "scheme").check(CLASSES);
  }

  @Test
  void lintingUsesProbesAndDecisionsOnly() {
    ArchitectureRules.usesOnly(ROOT, "lint", "probe", "decision", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void searchesKnowNothingOfFindings() {
    ArchitectureRules.usesOnly(
            ROOT, "lint.search", "lint.setting", "probe", "decision", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void settingsKnowNothingOfSearches() {
    ArchitectureRules.usesOnly(ROOT, "lint.setting", "probe", "decision", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void whatLintingTellsKnowsNothingOfHowItWasFound() {
    ArchitectureRules.usesOnly(ROOT, "lint.finding", "dossier", "scheme").check(CLASSES);
  }

  @Test
  void questionsUseSearchesAndTellFindings() {
    ArchitectureRules.usesOnly(
            ROOT,
            "lint.question",
            "lint.finding",
            "lint.search",
            "lint.setting",
            "probe",
            "decision",
            "dossier",
            "scheme")
        .check(CLASSES);
  }

  @Test
  void encodingsKnowNeitherRulesNorFindings() {
    ArchitectureRules.usesOnly(ROOT, "decision.encoding", "dossier", "scheme").check(CLASSES);
  }

  @Test
  void numbersAreReckonedFromDossiersAndFoundForNobody() {
    ArchitectureRules.usesOnly(ROOT, "decision.reckoning", "decision.finding", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void rulesKnowNeitherPlansNorDecisions() {
    ArchitectureRules.usesOnly(
            ROOT, "decision.rule", "decision.reckoning", "decision.finding", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void casesKnowNoKindOfRule() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".decision.rule")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".decision.rule.*..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCompilerKnowsEveryKindOfRule() {
    ArchitectureRules.eachUsesOnlyThoseBeforeIt(
            Stream.of(
                    "reading",
                    "combination",
                    "statement",
                    "day",
                    "waiting",
                    "stretch",
                    "node",
                    "held",
                    "number",
                    "award",
                    "compiler")
                .map(name -> ROOT + ".decision.rule." + name)
                .toList())
        .check(CLASSES);
  }

  @Test
  void plansKnowNothingOfDecisions() {
    ArchitectureRules.usesOnly(
            ROOT,
            "decision.plan",
            "decision.encoding",
            "decision.rule",
            "decision.finding",
            "dossier",
            "scheme")
        .check(CLASSES);
  }

  @Test
  void operationsKnowNothingOfTheirPlan() {
    ArchitectureRules.usesOnly(
            ROOT,
            "decision.plan.op",
            "decision.plan.moment",
            "decision.plan.verdict",
            "decision.encoding",
            "decision.rule",
            "decision.finding",
            "scheme")
        .check(CLASSES);
  }

  @Test
  void redecisionsUseWhatWasDecidedOnly() {
    ArchitectureRules.usesOnly(
            ROOT, "redecision", "certificate", "comparison", "decision", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void dossiersUseSchemesNamesOnly() {
    ArchitectureRules.usesOnly(ROOT, "dossier", "scheme").check(CLASSES);
  }

  @Test
  void explanationsOnlyRetellDecisions() {
    ArchitectureRules.usesOnly(
            ROOT, "explanation", "remedy", "lint", "decision", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void messagesKnowNothingOfWhatIsToldWithThem() {
    ArchitectureRules.usesOnly(
            ROOT, "explanation.message", "explanation.form", "decision", "dossier", "scheme")
        .check(CLASSES);
  }

  @Test
  void wordsAreMadeOfMessages() {
    ArchitectureRules.usesOnly(
            ROOT,
            "explanation.words",
            "explanation.message",
            "explanation.form",
            "decision",
            "dossier",
            "scheme")
        .check(CLASSES);
  }

  @Test
  void formsKnowVerdictsAndNothingOfDecisions() {
    ArchitectureRules.usesOnly(ROOT, "explanation.form", "decision.finding").check(CLASSES);
  }

  @Test
  void certificatesUseDecisionsAndSchemesOnly() {
    ArchitectureRules.usesOnly(ROOT, "certificate", "decision", "scheme").check(CLASSES);
  }

  @Test
  void proofsSeeBytesOnly() {
    ArchitectureRules.usesOnly(ROOT, "proof").check(CLASSES);
  }

  @Test
  void statusUsesCertificatesOnly() {
    ArchitectureRules.usesOnly(ROOT, "status", "certificate").check(CLASSES);
  }

  @Test
  void issuanceUsesWhatItSeals() {
    ArchitectureRules.usesOnly(ROOT, "issuance", "certificate", "decision", "proof").check(CLASSES);
  }

  @Test
  void theRegisterUsesCertificatesAndStatusOnly() {
    ArchitectureRules.usesOnly(ROOT, "register", "certificate", "status", "scheme", "decision")
        .check(CLASSES);
  }

  @Test
  void verificationNeverDecidesOrIssues() {
    ArchitectureRules.usesOnly(ROOT, "verification", "certificate", "proof", "status")
        .check(CLASSES);
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
  void noMapperIsMadeHere() {
    ArchitectureRules.noMapperOutside("org.baremo.core.json..").check(CLASSES);
  }

  @Test
  void numbersAreExact() {
    ArchitectureRules.exactNumbersOutside().check(CLASSES);
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
  void digCompIsUnknownHere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.baremo.digcomp..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(ArchitectureRules.packagesWithoutNullMarked(CLASSES)).isEmpty();
  }

  @Test
  void sourcesKeepTheRulesOfTheHouse() {
    assertThat(SourceRules.violations(Path.of("src/main/java"))).isEmpty();
  }

  @Test
  void everyValueTypeIsHeldToTheContract() {
    // rules, reckonings, plans, encodings, forms and searches are no documents: public for their
    // neighbours
    assertThat(
            ContractCoverage.missing(
                CLASSES.that(
                    resideOutsideOfPackages(
                        "..decision.rule..",
                        "..decision.reckoning..",
                        "..decision.plan..",
                        "..decision.encoding..",
                        "..explanation.form..",
                        "..explanation.message..",
                        "..explanation.words..",
                        "..scheme.fluent..",
                        "..certification.lint.question..",
                        "..certification.lint.search..",
                        "..certification.lint.setting..",
                        "..certification.probe..",
                        "..certification.remedy.asked..",
                        "..certification.remedy.known..",
                        "..certification.remedy.search..",
                        "..certification.remedy.turn..")),
                Path.of("src/test/java")))
        .isEmpty();
  }
}
