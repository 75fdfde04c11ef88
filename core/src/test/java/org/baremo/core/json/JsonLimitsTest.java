package org.baremo.core.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baremo.core.testing.ValueContract;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {
  @Test
  void limitsKeepTheContract() {
    ValueContract.of(
            JsonLimits.class,
            JsonLimits.builder().build(),
            JsonLimits.builder().depth(7).problems(1).build())
        .neverWritten("an application states its limits in code")
        .verify();
  }

  @Test
  void everyLimitOutOfRangeIsNamed() {
    assertThatThrownBy(
            () ->
                JsonLimits.builder()
                    .documentBytes(0)
                    .lineBytes((1 << 30) + 1)
                    .depth(501)
                    .textLength(0)
                    .numberLength(-1)
                    .nameLength(0)
                    .problems(0)
                    .build())
        .hasMessage(
            "documentBytes must be from 1 to 1073741824, was 0; lineBytes must be from 1 to"
                + " 1073741824, was 1073741825; depth must be from 1 to 500, was 501; textLength"
                + " must be 1 or more, was 0; numberLength must be 1 or more, was -1; nameLength"
                + " must be 1 or more, was 0; problems must be 1 or more, was 0");
  }
}
