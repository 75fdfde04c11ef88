package org.baremo.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baremo.core.problem.Checked;
import org.baremo.core.value.Comparison;
import org.junit.jupiter.api.Test;

class ExactEnumsTest {
  private static Checked<Comparison> read(String text) {
    byte[] utf8 = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
    return Json.standard().read(utf8, Comparison.class, "comparison");
  }

  @Test
  void aConstantIsReadAsItIsWritten() {
    assertThat(read("at-least").value()).contains(Comparison.AT_LEAST);
  }

  @Test
  void whiteSpaceAroundAConstantIsRefused() {
    for (String text : List.of("at-least ", " at-least", "at-least\\n", " ", "")) {
      assertThat(read(text).isOk()).as(text).isFalse();
    }
  }
}
