package org.baremo.core.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TypeSettingTest {
  @Test
  void wordsAreWrappedAndOnlyTheLastLineIsCut() {
    assertThat(TypeSetting.lines("one two three", 10, 50, 3)).containsExactly("one two", "three");
    assertThat(TypeSetting.lines("one two three four five", 10, 50, 2))
        .hasSize(2)
        .element(1)
        .asString()
        .endsWith("…");
    assertThat(TypeSetting.lines("short", 10, 500, 1)).isEqualTo(List.of("short"));
    assertThat(TypeSetting.cut("abcdefgh", 10, 30)).isEqualTo("abc…");
  }

  @Test
  void pairsAreNotCutInHalf() {
    String line = TypeSetting.cut("\uD83D\uDE02".repeat(9), 10, 35);
    assertThat(line).isEqualTo("\uD83D\uDE02\uD83D\uDE02…");
  }

  @Property(tries = 200)
  void noLineIsWiderThanItMayBe(
      @ForAll String text, @ForAll @IntRange(min = 30, max = 300) int width) {
    List<String> lines = TypeSetting.lines(text, 12, width, 3);
    assertThat(lines).hasSizeBetween(1, 3);
    assertThat(lines).allMatch(line -> TypeSetting.width(line, 12) <= width);
  }

  @Property(tries = 200)
  void whatIsWrittenIsLegalXml(@ForAll String text) {
    Svg svg = new Svg();
    svg.open("svg", "xmlns", Svg.NAMESPACE, "id", text).element("title", text).close();
    assertThat(Pictures.parsed(svg.toString()).getDocumentElement().getTextContent())
        .isEqualTo(Svg.legal(text).replace("\r\n", "\n").replace('\r', '\n'));
  }
}
