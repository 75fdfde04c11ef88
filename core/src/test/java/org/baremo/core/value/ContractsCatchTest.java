package org.baremo.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.baremo.core.internal.Laws;
import org.baremo.core.testing.SourceRules;
import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contracts find what they are there to find. */
class ContractsCatchTest {
  /** Declares more than it enforces. */
  public record Lax(@NotBlank String name) {}

  /** Enforces more than it declares. */
  public record Strict(int number) {
    public Strict {
      new Laws().between(1, 7, number, "number").orThrow();
    }
  }

  /** The bounds differ by one. */
  public record OffByOne(@Max(7) int number) {
    public OffByOne {
      new Laws().that(number <= 8, "number", "number must be 8 or less, was %s", number).orThrow();
    }
  }

  /** Violated by every absent value, and lets null in. */
  public record Absent(Optional<@NotBlank String> name, @NotNull Object any) {}

  /** Equal to nothing. */
  public static final class Lonely {
    @Override
    public String toString() {
      return "lonely";
    }

    @Override
    public boolean equals(Object other) {
      return false;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  private static void finds(ValueContract<?> contract, String... findings) {
    assertThatThrownBy(contract.neverWritten("only its laws are looked at")::verify)
        .isInstanceOf(AssertionError.class)
        .satisfies(e -> assertThat(e.getMessage()).contains(findings));
  }

  @Test
  void limitsThatAreDeclaredAndNotEnforced() {
    finds(
        ValueContract.of(Lax.class, new Lax("a"), new Lax("b")),
        "Lax.name: annotations refuse ' ' (must not be blank) and the type accepts it",
        "Lax.name: annotations refuse null and the type accepts it");
    finds(
        ValueContract.of(OffByOne.class, new OffByOne(1), new OffByOne(2)),
        "OffByOne.number: annotations refuse '8'");
  }

  @Test
  void limitsThatAreEnforcedAndNotDeclared() {
    finds(
        ValueContract.of(Strict.class, new Strict(1), new Strict(2)),
        "Strict.number: the type refuses '0' (number must be from 1 to 7, was 0) and no annotation"
            + " does");
    ValueContract.of(Strict.class, new Strict(1), new Strict(2))
        .neverWritten("only its laws are looked at")
        .lawsBeyondAnnotations("number", "an example")
        .verify();
  }

  @Test
  void optionalsThatMustNotBeBlankAndNullsThatGetIn() {
    finds(
        ValueContract.of(
            Absent.class, new Absent(Optional.empty(), 1), new Absent(Optional.of("x"), 1)),
        "must not be blank",
        "Absent.any: annotations refuse null and the type accepts it");
  }

  @Test
  void equalityThatIsNone() {
    finds(ValueContract.of(Lonely.class, new Lonely(), new Lonely()), "[reflexive]");
  }

  @Test
  void exceptionsForAttributesThatAreNotThere() {
    finds(
        ValueContract.of(Lax.class, new Lax("a"), new Lax("b")).lawsBeyondAnnotations("nam", "?"),
        "nam");
    assertThatThrownBy(() -> ValueContract.of(Lax.class, new Lax("a"), new Lax("a")))
        .hasMessageStartingWith("a contract needs two different samples");
  }

  @Test
  void sourcesThatBreakTheRules(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Bad.java"),
        """
        package bad;
        public class Bad<T> {
          /** Documented, and no more. */
          public int twice(int number) {
            String.format("%d", number);
            return "%.2f".formatted(number).length();
          }
          protected void bare() {}
          /** A record.
           * @param a one */
          public record Pair(int a, int b) {}
          /** An enum. */
          public enum Light { RED }
          class Hidden { public void free() {} }
          java.util.Optional<@NotBlank String> text;
          void long_() {
        FILL
          }
        }
        """
            .replace("FILL", "    ;\n".repeat(60)));
    assertThat(SourceRules.violations(folder))
        .containsExactlyInAnyOrder(
            "Bad.java:2 type Bad is not documented",
            "Bad.java:4 @param number is missing",
            "Bad.java:4 @return of twice is missing",
            "Bad.java:5 formats a number by the machine's locale: use %s or pass a locale",
            "Bad.java:6 formats a number by the machine's locale: use %s or pass a locale",
            "Bad.java:8 method bare is not documented",
            "Bad.java:11 @param b is missing",
            "Bad.java:13 field RED is not documented",
            "Bad.java:15 Optional<@NotBlank is violated by an absent value: use @Pattern(regexp ="
                + " Forms.NOT_BLANK)",
            "Bad.java:16 long_ has 63 lines");
  }
}
