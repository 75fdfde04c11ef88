package org.baremo.core.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house about compiled classes. A module's {@code ArchitectureTest} checks each of
 * them against its own packages.
 */
public final class ArchitectureRules {
  private static final Set<String> INEXACT =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float");
  private static final Map<String, Set<String>> AMBIENT =
      Map.of(
          "java.util.Locale", Set.of("getDefault"),
          "java.util.TimeZone", Set.of("getDefault"),
          "java.time.ZoneId", Set.of("systemDefault"),
          "java.nio.charset.Charset", Set.of("defaultCharset"),
          "java.lang.System", Set.of("currentTimeMillis", "getenv", "getProperty"),
          "java.lang.Math", Set.of("random"));

  private ArchitectureRules() {}

  /**
   * Imports the classes of a module without its tests.
   *
   * @param root the module's root package
   * @return its classes
   */
  public static JavaClasses classesOf(String root) {
    return new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages(root);
  }

  /**
   * Lets each package use only those before it.
   *
   * @param packages in order: each may use the ones before it and its own subpackages
   * @return the rule
   */
  public static ArchRule eachUsesOnlyThoseBeforeIt(List<String> packages) {
    CompositeArchRule all = null;
    for (int i = 0; i < packages.size() - 1; i++) {
      String[] later =
          packages.subList(i + 1, packages.size()).stream()
              .map(p -> p + "..")
              .toArray(String[]::new);
      ArchRule rule =
          noClasses()
              .that()
              .resideInAPackage(packages.get(i) + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(later)
              .allowEmptyShould(true);
      all = all == null ? CompositeArchRule.of(rule) : all.and(rule);
    }
    if (all == null) {
      throw new IllegalArgumentException("an order needs two packages, had " + packages);
    }
    return all;
  }

  /**
   * Lets a package use only some others of the module.
   *
   * @param root the module's root package
   * @param name the package below it
   * @param allowed the packages below the root that it may use, beside itself
   * @return the rule
   */
  public static ArchRule usesOnly(String root, String name, String... allowed) {
    Set<String> names = Set.of(allowed);
    DescribedPredicate<JavaClass> others =
        DescribedPredicate.describe(
            "other packages of the module than " + names,
            target -> {
              String own = target.getPackageName();
              return own.startsWith(root + ".")
                  && !isWithin(own, root + "." + name)
                  && names.stream().noneMatch(n -> isWithin(own, root + "." + n));
            });
    return noClasses()
        .that()
        .resideInAPackage(root + "." + name + "..")
        .should()
        .dependOnClassesThat(others);
  }

  private static boolean isWithin(String own, String parent) {
    return own.equals(parent) || own.startsWith(parent + ".");
  }

  /**
   * Forbids cycles between the packages of a module.
   *
   * @param root the module's root package
   * @return the rule
   */
  public static ArchRule noCycles(String root) {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /**
   * Keeps generated classes out of sight.
   *
   * @return the rule
   */
  public static ArchRule generatedClassesAreClosed() {
    return classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic();
  }

  /**
   * Leaves reading and writing to the one mapper.
   *
   * @param allowed the packages that may use it
   * @return the rule
   */
  public static ArchRule noMapperOutside(String... allowed) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.fasterxml.jackson.databind.ObjectMapper")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("com.fasterxml.jackson.databind.json.JsonMapper");
  }

  /**
   * Keeps numbers exact: no field, parameter or result is a {@code double} or {@code float}.
   *
   * @param allowed the packages where inexact numbers belong: statistics
   * @return the rule
   */
  public static ArchRule exactNumbersOutside(String... allowed) {
    return classes().that().resideOutsideOfPackages(allowed).should(holdNoInexactNumber());
  }

  private static ArchCondition<JavaClass> holdNoInexactNumber() {
    return new ArchCondition<>("hold no double or float") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        for (JavaField field : item.getFields()) {
          report(field.getFullName(), field.getRawType(), item, events);
        }
        for (JavaCodeUnit unit : item.getCodeUnits()) {
          report(unit.getFullName(), unit.getRawReturnType(), item, events);
          unit.getRawParameterTypes()
              .forEach(type -> report(unit.getFullName(), type, item, events));
        }
      }
    };
  }

  private static void report(String name, JavaClass type, JavaClass item, ConditionEvents events) {
    if (INEXACT.contains(type.getBaseComponentType().getName())) {
      events.add(SimpleConditionEvent.violated(item, name + " is inexact: " + type.getName()));
    }
  }

  /**
   * Has the world passed in: no clock, zone, locale, charset, environment or randomness is taken
   * from the machine.
   *
   * @return the rule
   */
  public static ArchRule theWorldIsPassedIn() {
    return noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe("reads the machine's world", ArchitectureRules::isAmbient));
  }

  private static boolean isAmbient(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    String name = target.getName();
    boolean takesNothing =
        !(target instanceof AccessTarget.CodeUnitAccessTarget unit)
            || unit.getRawParameterTypes().isEmpty();
    boolean takesClock =
        target instanceof AccessTarget.CodeUnitAccessTarget unit
            && unit.getRawParameterTypes().stream()
                .anyMatch(t -> t.getName().equals("java.time.Clock"));
    if (owner.startsWith("java.time.")) {
      return (name.equals("now") && !takesClock)
          || name.equals("systemDefault")
          || (owner.equals("java.time.Clock") && name.startsWith("system"));
    }
    return (AMBIENT.containsKey(owner) && AMBIENT.get(owner).contains(name))
        || (owner.equals("java.util.Date") && name.equals("<init>") && takesNothing)
        || (owner.equals("java.util.UUID") && name.equals("randomUUID"))
        || (owner.equals("java.lang.String") && takesNothing && isDefaultCase(name));
  }

  private static boolean isDefaultCase(String name) {
    return Set.of("toLowerCase", "toUpperCase", "getBytes").contains(name);
  }

  /**
   * Keeps libraries quiet.
   *
   * @return the rule
   */
  public static ArchRule nothingIsPrinted() {
    return NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
  }

  /**
   * Tells which packages lack a {@code package-info} with {@link NullMarked}.
   *
   * @param classes a module's classes
   * @return their names; empty when all is well
   */
  public static List<String> packagesWithoutNullMarked(JavaClasses classes) {
    return classes.stream()
        .filter(c -> !c.getName().endsWith("package-info"))
        .map(JavaClass::getPackage)
        .distinct()
        .filter(p -> !isNullMarked(p))
        .map(JavaPackage::getName)
        .sorted()
        .toList();
  }

  private static boolean isNullMarked(JavaPackage javaPackage) {
    return javaPackage.tryGetPackageInfo().isPresent()
        && javaPackage.isAnnotatedWith(NullMarked.class);
  }
}
