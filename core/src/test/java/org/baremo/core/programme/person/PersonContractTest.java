package org.baremo.core.programme.person;

import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class PersonContractTest {
  @Test
  void keysKeepTheContract() {
    ValueContract.of(
            PersonKey.class, PersonKey.parse("network-x:7"), new PersonKey("network-x", "a:b"))
        .verify();
  }
}
