package org.baremo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void columnsAreAlignedAndLinesEndWithTheirText() {
    TextTable table =
        new TextTable("lr").row("a", "10", "7").row("niño", "2").row(List.of("", "3"));
    assertThat(table.lines("  ")).containsExactly("  a     10  7", "  niño   2", "         3");
  }

  @Test
  void charactersBeyondTheBasicPlaneAreOneWide() {
    assertThat(new TextTable("l").row("𝛼", "x").row("ab", "y").lines(""))
        .containsExactly("𝛼   x", "ab  y");
  }

  @Test
  void anEmptyTableHasNoLines() {
    TextTable table = new TextTable("l");
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.lines("  ")).isEmpty();
  }
}
