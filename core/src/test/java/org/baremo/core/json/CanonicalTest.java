package org.baremo.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalTest {
  private static final Json JSON = Json.standard();

  private static String form(String json) {
    return new String(JSON.canonicalForm(json.getBytes(UTF_8), "doc").orThrow(), UTF_8);
  }

  private static String problem(String json) {
    return JSON.canonicalForm(json.getBytes(UTF_8), "doc").problems().get(0).toString();
  }

  /** From the table of RFC 8785, appendix B, and ECMA-262's own bounds between the notations. */
  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "5e-324, 5e-324",
    "-5e-324, -5e-324",
    "1.7976931348623157e308, 1.7976931348623157e+308",
    "9007199254740992, 9007199254740992",
    "9007199254740993, 9007199254740992",
    "295147905179352830000, 295147905179352830000",
    "9.999999999999997e22, 9.999999999999997e+22",
    "1e23, 1e+23",
    "1.0000000000000001e23, 1.0000000000000001e+23",
    "999999999999999700000, 999999999999999700000",
    "999999999999999900000, 999999999999999900000",
    "1e21, 1e+21",
    "9.999999999999997e-7, 9.999999999999997e-7",
    "0.000001, 0.000001",
    "333333333.3333332, 333333333.3333332",
    "333333333.33333325, 333333333.33333325",
    "333333333.3333333, 333333333.3333333",
    "333333333.3333334, 333333333.3333334",
    "333333333.33333343, 333333333.33333343",
    "-0.0000033333333333333333, -0.0000033333333333333333",
    "1424953923781206.2, 1424953923781206.2",
    "2e-44, 2e-44",
    "2.2250738585072014E-308, 2.2250738585072014e-308",
    "2E23, 2e+23",
    "100, 100",
    "1.50, 1.5",
    "0.1, 0.1"
  })
  void numbersAreWrittenAsEcmaScriptWritesThem(String written, String canonical) {
    assertThat(form(written)).isEqualTo(canonical);
  }

  @Property(tries = 500)
  void theShortestTextThatReadsAsTheSameNumberIsWritten(@ForAll double value) {
    String text = form(new BigDecimal(value).toString());
    assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
    long digits = new BigDecimal(text).stripTrailingZeros().precision();
    String platform = new BigDecimal(Double.toString(value)).stripTrailingZeros().toString();
    assertThat(digits).isLessThanOrEqualTo(new BigDecimal(platform).precision());
  }

  @Test
  void numbersOutOfRangeAreRefused() {
    assertThat(problem("1E400"))
        .isEqualTo(
            "doc: number must be held by a binary64 as it is written, was 1E400 [json.bad-value]");
    assertThat(problem("1E999999999")).endsWith("was 1E999999999 [json.bad-value]");
  }

  @Test
  void ourOwnNumbersMustSurviveUnchanged() {
    assertThat(new String(JSON.canonical(Map.of("n", 9007199254740992L)), UTF_8))
        .isEqualTo("{\"n\":9007199254740992}");
    assertThatThrownBy(() -> JSON.canonical(Map.of("n", 9007199254740993L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("number must be held by a binary64 as it is written, was 9007199254740993");
    assertThatThrownBy(() -> JSON.canonical(Map.of("n", new BigDecimal("1e-390"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void propertiesAreSortedByUtf16Units() {
    assertThat(form("{\"\uFB33\":1,\"\uD83D\uDE02\":2,\"b\":3,\"a\":{\"z\":[],\"y\":{}}}"))
        .isEqualTo("{\"a\":{\"y\":{},\"z\":[]},\"b\":3,\"\uD83D\uDE02\":2,\"\uFB33\":1}");
  }

  @Test
  void theShortestEscapesAreWritten() {
    assertThat(
            form("\"\\u0000\\u0008\\u0009\\u000a\\u000c\\u000d\\u001F\\u007f\\/\\\"\\\\\\u20ac\""))
        .isEqualTo("\"\\u0000\\b\\t\\n\\f\\r\\u001f\u007f/\\\"\\\\€\"");
  }

  @Test
  void unicodeIsNotNormalised() {
    assertThat(form("\"é\"")).isNotEqualTo(form("\"e\u0301\""));
  }

  @Test
  void halfASurrogatePairIsRefused() {
    assertThat(problem("\"\\uD800\""))
        .isEqualTo(
            "doc:1:2: document must not escape half a surrogate pair, had \\uD800"
                + " [json.encoding]");
    assertThat(problem("\"\\uDE02\\uD83D\"")).contains("half a surrogate pair");
    assertThat(form("\"\\uD83D\\uDE02\"")).isEqualTo("\"\uD83D\uDE02\"");
    assertThatThrownBy(() -> JSON.canonical(Map.of("a", "x\uD83D")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void duplicatePropertiesHaveNoCanonicalForm() {
    assertThat(problem("{\"a\":1,\"a\":1}"))
        .isEqualTo("doc: properties must have different names, had two of 'a' [json.bad-value]");
  }

  @Test
  void malformedDocumentsHaveNoCanonicalForm() {
    assertThat(problem("{\"a\":}")).startsWith("doc:1:6#").endsWith("[json.syntax]");
    assertThat(form("\uFEFF[null,true,false]")).isEqualTo("[null,true,false]");
  }

  @Property(tries = 200)
  void theFormIsItsOwnFormAndDoesNotDependOnOrder(@ForAll Random random) {
    Object document = document(random, 4);
    byte[] canonical = JSON.canonical(document);
    assertThat(JSON.canonicalForm(canonical, "doc").orThrow()).isEqualTo(canonical);
    assertThat(JSON.canonical(shuffled(document, random))).isEqualTo(canonical);
    assertThat(JSON.canonicalForm(JSON.pretty(document), "doc").orThrow()).isEqualTo(canonical);
    Object read = JSON.read(canonical, Object.class, "doc").orThrow();
    assertThat(JSON.canonical(read)).isEqualTo(canonical);
    assertThat(JSON.digest(read)).isEqualTo(JSON.digest(document));
  }

  private static Object document(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 6 : 4);
    return switch (kind) {
      case 0 -> text(random);
      case 1 -> random.nextInt();
      case 2 -> random.nextBoolean();
      case 3 -> BigDecimal.valueOf(random.nextInt(), random.nextInt(12));
      case 4 -> random.ints(random.nextInt(4)).mapToObj(i -> document(random, depth - 1)).toList();
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(40); i > 0; i -= 1 + random.nextInt(8)) {
          map.put(text(random), document(random, depth - 1));
        }
        yield map;
      }
    };
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      int point = random.nextInt(random.nextBoolean() ? 0x80 : 0x20000);
      text.appendCodePoint(point >= 0xD800 && point < 0xE000 ? 'x' : point);
    }
    return text.toString();
  }

  private static Object shuffled(Object value, Random random) {
    if (value instanceof List<?> list) {
      return list.stream().map(element -> shuffled(element, random)).toList();
    } else if (value instanceof Map<?, ?> map) {
      List<Object> keys = new ArrayList<>(map.keySet());
      Collections.shuffle(keys, random);
      Map<Object, Object> other = new LinkedHashMap<>();
      keys.forEach(key -> other.put(key, shuffled(map.get(key), random)));
      return other;
    }
    return value;
  }
}
