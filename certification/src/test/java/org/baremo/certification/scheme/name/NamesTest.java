package org.baremo.certification.scheme.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Names of dates, facts and roles. */
class NamesTest {
  private static void refused(String what, String name, ThrowingCallable building) {
    assertThatThrownBy(building)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "%s must be lower-case letters and digits joined by - or ., was '%s'", what, name);
  }

  @Test
  void aNameIsWrittenInSmallLettersAndDigits() {
    for (String name :
        List.of("", " ", "Fee", "fee paid", "-fee", "fee-", "fee--paid", "cuota ñ")) {
      refused("date", name, () -> DateName.of(name));
      refused("fact", name, () -> FactName.of(name));
      refused("role", name, () -> RoleName.of(name));
    }
    for (String name : List.of("fee", "fee-paid", "fee.1", "1")) {
      assertThat(DateName.of(name)).hasToString(name);
      assertThat(FactName.of(name)).hasToString(name);
      assertThat(RoleName.of(name)).hasToString(name);
    }
  }

  @Test
  void namesAreInTheOrderOfTheirTexts() {
    assertThat(Stream.of("b", "a-b", "a").map(DateName::of).sorted()).hasToString("[a, a-b, b]");
    assertThat(Stream.of("b", "a-b", "a").map(FactName::of).sorted()).hasToString("[a, a-b, b]");
    assertThat(Stream.of("b", "a-b", "a").map(RoleName::of).sorted()).hasToString("[a, a-b, b]");
    assertThat(FactName.of("a").compareTo(FactName.of("a"))).isZero();
  }

  @Test
  void threeDatesAreKnownWithoutBeingStated() {
    assertThat(DateName.DECISION.isComputed()).isTrue();
    assertThat(DateName.FIRST_SITTING.isComputed()).isTrue();
    assertThat(DateName.LAST_SITTING.isComputed()).isTrue();
    assertThat(DateName.REGISTRATION.isComputed()).isFalse();
    assertThat(DateName.CLOSING.isComputed()).isFalse();
    assertThat(DateName.of("first-sitting").isComputed()).isTrue();
  }
}
