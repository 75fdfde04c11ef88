package org.baremo.core.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the value types that no test holds to the {@link ValueContract}. */
public final class ContractCoverage {
  private static final Pattern HELD =
      Pattern.compile("ValueContract\\s*\\.of\\(\\s*(?:[A-Z]\\w*\\.)*([A-Z]\\w*)\\.class");

  private ContractCoverage() {}

  /**
   * Returns the public records and generated values without a contract. A case of a sum is held
   * with the interface that it implements.
   *
   * @param classes the classes of a module
   * @param tests its test sources
   * @return their full names in order; empty when all are held
   */
  public static List<String> missing(JavaClasses classes, Path tests) {
    Set<String> held = held(tests);
    return classes.stream()
        .filter(type -> isPublic(type) && !type.getPackageName().endsWith(".internal"))
        .filter(type -> type.isRecord() || isGenerated(type))
        .filter(type -> !held.contains(type.getSimpleName()))
        .filter(
            type ->
                type.getRawInterfaces().stream()
                    .noneMatch(sum -> held.contains(sum.getSimpleName())))
        .map(JavaClass::getName)
        .sorted()
        .toList();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ContractCoverage::isPublic).orElse(true);
  }

  private static boolean isGenerated(JavaClass type) {
    return type.getSubclasses().stream()
        .anyMatch(sub -> sub.getSimpleName().equals("Immutable" + type.getSimpleName()));
  }

  private static Set<String> held(Path tests) {
    Set<String> held = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(tests)) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = HELD.matcher(Files.readString(file));
        while (matcher.find()) {
          held.add(matcher.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return held;
  }
}
